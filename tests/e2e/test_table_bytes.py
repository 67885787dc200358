"""The lookup tables of real programs, read back: each place where an answer may change says what post-link collected.

Random contents (tests/postlink/test_table.py) are small, and what a large program makes of codes and chunks is not: its
alphabets are full, its codes of all lengths.
"""

from __future__ import annotations

import pytest

from llpass.postlink import verify
from llpass.postlink.debug.conversion import DebugLines, Tools
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.facts.collect import collect
from llpass.postlink.facts.content import Content
from llpass.postlink.facts.outermost import outermost
from llpass.postlink.table.reader import TableReader
from llpass.postlink.table.writer import Table, write
from tests.e2e.programs import Build, executable
from tests.e2e.toolchain import need, newest

SITES = {
    "plain": Build("zlib", answer=True),
    "C++": Build("shapes", answer=True),
    "full LTO": Build("zlib", lto="full", answer=True),
}
SLOW_SITES = {"sqlite": Build("sqlite", answer=True), "libsass": Build("libsass", linker="bfd", answer=True)}
LINES = {"plain": Build("lua", debug="-g", llpass=("--sites", "pcsections", "--lines", "debug"), answer=True)}
SLOW_LINES = {
    "sqlite": Build("sqlite", debug="-g", llpass=("--sites", "pcsections", "--lines", "debug"), answer=True),
}

ADDRESS = 0x10000
#: Places asked about in one program, spread evenly.
MOST = 20_000


def cases(fast: dict[str, Build], slow: dict[str, Build]) -> list[object]:
    found: list[object] = [pytest.param(build, id=name) for name, build in fast.items()]
    return found + [pytest.param(build, id=name, marks=pytest.mark.slow) for name, build in slow.items()]


def check(content: Content, table: Table, columns: bool) -> None:
    reader = TableReader(table.at(ADDRESS), ADDRESS)
    marks = {int(at) for column in (content.piece_start, content.piece_end, content.site_at) for at in column}
    places = sorted({at + step for at in marks for step in (-1, 0)})
    assert len(places) > 200
    for pc in places[:: -(-len(places) // MOST)]:
        found = [(f.function.name, f.function.symbol, f.file, f.line, f.column, f.inlined) for f in reader.frames(pc)]
        assert (hex(pc), found) == (hex(pc), verify.expected(content, pc, columns))


@pytest.mark.parametrize("bits", [False, True], ids=["bytes", "bits"])
@pytest.mark.parametrize("build", cases(SITES, SLOW_SITES))
def test_call_sites(build: Build, bits: bool) -> None:
    content = collect(ElfImage(executable(build).read_bytes()))
    check(content, write(content, bits=bits), True)


@pytest.mark.parametrize("bits", [False, True], ids=["bytes", "bits"])
@pytest.mark.parametrize("build", cases(LINES, SLOW_LINES))
def test_all_lines(build: Build, bits: bool) -> None:
    path = executable(build)
    tools = Tools(need("llvm-gsymutil", newest()))
    content = DebugLines(path, tools).add_to(collect(ElfImage(path.read_bytes())))
    check(content, write(content, dense=True, bits=bits), False)


@pytest.mark.parametrize("build", cases(SITES, SLOW_SITES))
def test_call_sites_without_inlined_frames(build: Build) -> None:
    """Each place is the last of those that the whole table gives, and there are no trees."""
    content = collect(ElfImage(executable(build).read_bytes()))
    bare = outermost(content)
    table = write(bare)
    check(bare, table, True)
    assert (table.parts["trees"], table.parts["inlined names"]) == (0, 0)
    whole, reader = (TableReader(made.at(ADDRESS), ADDRESS) for made in (write(content), table))
    sites = content.site_at.tolist()
    for pc in sites[:: -(-len(sites) // MOST)]:
        (found,) = reader.frames(pc)
        last = whole.frames(pc)[-1]
        assert (pc, found.function.symbol, found.file, found.line, found.column, found.inlined) == (
            *(pc, last.function.symbol, last.file, last.line, last.column),
            False,
        )


@pytest.mark.slow
def test_the_size_of_sqlite_s_tables() -> None:
    """Shares of the executable code. The bound of 8 % is for functions and the lines of call sites."""
    content = collect(ElfImage(executable(SLOW_SITES["sqlite"]).read_bytes()))
    share = 100 / (content.text_end - content.text_start)
    bare = outermost(content)
    sizes = {
        "call sites": write(content),
        "--no-columns": write(content, columns=False),
        "--no-inlined": write(bare),
        "both": write(bare, columns=False),
    }
    path = executable(SLOW_LINES["sqlite"])
    tools = Tools(need("llvm-gsymutil", newest()))
    content = DebugLines(path, tools).add_to(collect(ElfImage(path.read_bytes())))
    all_lines = write(content, dense=True).size * 100 / (content.text_end - content.text_start)
    found = {name: table.size * share for name, table in sizes.items()}
    print(", ".join(f"{name} {size:.1f} %" for name, size in found.items()), f"all lines {all_lines:.1f} %", sep="; ")
    assert found["call sites"] <= 11
    assert found["--no-inlined"] <= 8
    assert all_lines <= 25
