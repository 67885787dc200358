"""`collect` against `functab` on random small images: what no compiler writes in one program, all of it at once."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from llpass.abi import native
from llpass.abi.unit import Function, Line, Unit
from llpass.postlink.facts.collect import collect
from llpass.postlink.functab import Inputs, PcsRecord, build
from tests.postlink.facts import MemoryImage, differences

#: Bytes of text; small, so that sites, extents and records meet at the same addresses.
TEXT = 160
FLAGS = (0, native.FUNC_STUB, native.FUNC_STUB_TARGET, native.FUNC_WEAK, native.FUNC_FRAME_POINTER)

ids = st.sampled_from([0, 1, 2, 3, 4, 5, 1 << 63])
names = st.sampled_from([b"f", b"g", b"pkg.f", b"a/b.c", b""])
files = st.sampled_from([b"", b"a.c", b"/src/a.c", b"/src/"])
numbers = st.integers(0, 3)
addresses = st.integers(0, TEXT)
ranges = st.lists(st.tuples(addresses, addresses), max_size=6)


@st.composite
def units(draw: st.DrawFn) -> Unit:
    functions = draw(
        st.lists(
            st.builds(Function, ids, names, names, files, numbers, numbers, numbers, st.sampled_from(FLAGS)), max_size=4
        )
    )
    lines = []
    for index in range(draw(st.integers(0, 6)) if functions else 0):
        func, parent = draw(st.integers(0, len(functions) - 1)), draw(st.integers(0, index))
        lines.append(Line(func, draw(files), draw(numbers), draw(numbers), parent))
    return Unit(draw(st.integers(1, 3)), functions=functions, lines=lines)


@st.composite
def images(draw: st.DrawFn) -> Inputs:
    """Units whose keys may be equal; sites at and around the extents; ids that nobody has."""
    found = draw(st.lists(units(), max_size=3))
    rows = [(unit.line_base + index) % 2**64 for unit in found for index in range(len(unit.lines) + 1)] or [7]
    sites = st.lists(st.tuples(addresses, ids), max_size=6)
    # A record of zeros is a filling; ours are never at offset 0 from themselves.
    return Inputs(
        found,
        entry=draw(sites),
        stub=draw(sites),
        line=draw(st.lists(st.tuples(addresses, st.sampled_from(rows)), max_size=10)),
        pcs=draw(st.lists(st.builds(PcsRecord, addresses, st.integers(0, 40), ids), max_size=3)),
        executable=draw(
            st.sampled_from([[(0, TEXT + 1)], [(0, 64), (84, TEXT)], [(0, 30), (90, TEXT + 41)], [(20, 140)]])
        ),
        extents=[
            (start, start + size)
            for start, size in draw(st.lists(st.tuples(addresses, numbers.map((0, 8, 24, 70).__getitem__)), max_size=6))
        ],
    )


#: A record behind the text names the function that a part in the text belongs to; it is not entered out there.
BEHIND_THE_TEXT = Inputs(
    [Unit(1, functions=[Function(1, b"f", b"f", b"", 0, 0, 0, 0)], lines=[Line(0, b"", 0, 0, 0)])],
    line=[(0, Unit(1).line_base)],
    pcs=[PcsRecord(TEXT, 1, 1)],
    executable=[(0, 64), (84, TEXT)],
    extents=[(0, 8)],
)
#: One before the text would take some of it away from the function there.
BEFORE_THE_TEXT = Inputs(
    [Unit(1, functions=[Function(1, b"f", b"f"), Function(2, b"g", b"g")])],
    entry=[(68, 1)],
    pcs=[PcsRecord(32, 64, 2)],
    executable=[(64, TEXT)],
    extents=[(64, 96)],
)


@settings(max_examples=400, deadline=None)
@example(BEHIND_THE_TEXT, (8, "<"))
@example(BEFORE_THE_TEXT, (8, "<"))
@given(images(), st.sampled_from([(8, "<"), (4, "<"), (8, ">"), (4, ">")]))
def test_random_images(inputs: Inputs, spelling: tuple[int, str]) -> None:
    assert list(differences(collect(MemoryImage(inputs, *spelling)), inputs, build(inputs))) == []
