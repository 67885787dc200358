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


@pytest.mark.slow
def test_the_size_of_sqlite_s_tables() -> None:
    """Shares of the executable code. The table that users get holds columns and inlined frames; the bound of 8 % is for
    what is left without these two."""
    sites = executable(SLOW_SITES["sqlite"])
    content = collect(ElfImage(sites.read_bytes()))
    share = 100 / (content.text_end - content.text_start)
    whole = write(content).size * share
    table = write(content, dense=True)
    inlining = sum(table.parts[part] for part in ("trees", "node_codes", "inlined functions", "inlined names"))
    bare = (table.size - inlining) * share
    path = executable(SLOW_LINES["sqlite"])
    tools = Tools(need("llvm-gsymutil", newest()))
    content = DebugLines(path, tools).add_to(collect(ElfImage(path.read_bytes())))
    lines = write(content, dense=True).size * 100 / (content.text_end - content.text_start)
    print(f"call sites {whole:.1f} %, without columns and inlined frames {bare:.1f} %; all lines {lines:.1f} %")
    assert whole <= 14
    assert bare <= 8
    assert lines <= 25
