"""Programs with LLGo's tables, asked through a C reader of the format: at first use, and with the prebuilt table.

What is asked: every function at its entry, every call site, and every return address. What it is held against: the rows
of the modules, the symbol table, and llvm-symbolizer on the same file.

Where first use is known to be wrong, and why: LLGo's runtime looks for a function's anchor at most 64 bytes behind the
address it is asked about. A function whose prologue is longer (one that saves the registers of a variable argument
list) is then taken for the one before it; so is one that begins with the inlined body of another, whose anchor comes
first. The prebuilt table has true entries and answers right.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import replace
from pathlib import Path

import pytest

from llpass.abi import llgo
from llpass.postlink.image import DeclinedError
from llpass.postlink.llgo import blob as llgo_blob
from llpass.postlink.llgo import check as llgo_check
from tests.e2e import arm64, toolchain, truth
from tests.e2e import programs as real
from tests.llgo import programs, tables
from tests.llgo.tables import Answer, Build, Program, Row

C_MODULES = tuple(tables.HERE / "c" / name for name in ("first.c", "second.c"))
RDYNAMIC = ("-Wl,--gc-sections", "-rdynamic")


def built(how: Build, folder: Path) -> Program:
    """The two C modules."""
    return tables.link([tables.compiled(source, folder, how) for source in C_MODULES], folder, how)


def post_linked(program: Program, folder: Path) -> Path:
    made = llgo_blob.rewrite(program.path.read_bytes())
    assert llgo_check.check(made.data, made.table_address) > 0
    out = folder / "post-linked"
    out.write_bytes(made.data)
    out.chmod(0o755)
    return out


def place(row: Row) -> str:
    return f"{row.file}:{row.line}"


def functions(program: Program) -> list[tables.Symbol]:
    """The functions of the program that have a row: by name, and by a site, for code of others may have static
    functions of the same name."""
    sites = sorted(pc for pc, _ in program.sites("entry"))
    found = {}
    for symbol in program.symbols():
        at = bisect_right(sites, symbol.address + symbol.size - 1) - 1
        if symbol.name in program.functions and at >= 0 and sites[at] >= symbol.address:
            found[symbol.address] = symbol
    return list(found.values())


def check_functions(program: Program, path: Path, folder: Path, *arguments: str) -> tuple[str, list[str]]:
    """How the table was made, and the functions of which it says something else than their rows."""
    asked = functions(program)
    assert asked
    head, answers = tables.ask(path, [("func", symbol.address) for symbol in asked], folder, *arguments)
    wrong = []
    for symbol, answer in zip(asked, answers, strict=True):
        row = program.functions[symbol.name]
        if (answer.name, answer.place, answer.entry) != (row.name or row.symbol, place(row), symbol.address):
            wrong.append(symbol.name)
    return head.split()[0], wrong


def check_lines(program: Program, path: Path, folder: Path, *arguments: str) -> int:
    """Every call site, at its own address and as a return address, against its row; returns how many there are."""
    sites = dict(program.sites("line"))  # of several at one address the last counts
    assert sites
    asked = [(pc, pc) for pc in sites] + [(pc + 1, pc) for pc in sites if pc + 1 not in sites]
    _, answers = tables.ask(path, [("line", address) for address, _ in asked], folder, *arguments)
    for (address, pc), answer in zip(asked, answers, strict=True):
        row = program.lines[sites[pc]]
        owner = program.functions[row.symbol]
        assert (answer.place, answer.name) == (place(row), owner.name or owner.symbol), hex(address)
    return len(sites)


def return_addresses(program: Program) -> list[tuple[int, str]]:
    """(return address - 1, function) of every call in a function with a row."""
    ranges = [(symbol.address, symbol.address + symbol.size, symbol.name) for symbol in functions(program)]
    starts = [start for start, _, _ in ranges]
    found = []
    for address in truth.return_addresses(program.path):
        at = bisect_right(starts, address - 1) - 1
        if at >= 0 and address - 1 < ranges[at][1]:
            found.append((address - 1, ranges[at][2]))
    return found


def against_dwarf(program: Program, path: Path, folder: Path, *arguments: str) -> tuple[int, list[tuple[int, Answer]]]:
    """Return addresses with a line in DWARF: how many, and those of which something else is said."""
    asked = return_addresses(program)
    dwarf = truth.from_dwarf(program.path, [address for address, _ in asked])
    _, answers = tables.ask(path, [("line", address) for address, _ in asked], folder, *arguments)
    wrong, known = [], 0
    for (address, name), frames, answer in zip(asked, dwarf, answers, strict=True):
        frame = frames.frames[-1]
        if not frame.line:
            continue  # the optimiser merged places: there is no line
        known += 1
        if (answer.place, answer.name) != (f"{frame.file}:{frame.line}", program.functions[name].name):
            wrong.append((address, answer))
    return known, wrong


# -- the two C modules -------------------------------------------------------------------------------------------------


FIRST_USE = [Build(), Build(pie=True), Build(pie=True, linker="bfd")]


@pytest.mark.parametrize(
    "how",
    [Build(link=RDYNAMIC), pytest.param(Build("-O0", linker="bfd", link=RDYNAMIC), marks=pytest.mark.slow)],
    ids=str,
)
def test_prebuilt_table_names_every_function_and_line(how: Build, tmp_path: Path) -> None:
    program = built(how, tmp_path)
    path = post_linked(program, tmp_path)
    assert check_functions(program, path, tmp_path) == ("prebuilt", [])
    assert check_lines(program, path, tmp_path) >= 10
    known, wrong = against_dwarf(program, path, tmp_path)
    assert known >= 10 and wrong == []


@pytest.mark.parametrize(
    "how", [*FIRST_USE[:1], *(pytest.param(how, marks=pytest.mark.slow) for how in FIRST_USE[1:])], ids=str
)
def test_first_use_names_every_function_and_line(how: Build, tmp_path: Path) -> None:
    program = built(how, tmp_path)
    head, wrong = check_functions(program, program.path, tmp_path)
    assert head == "sites"
    assert set(wrong) <= {"second_sum"}  # the long prologue
    assert check_lines(program, program.path, tmp_path) >= 10


@pytest.mark.parametrize("linker", ["lld", pytest.param("bfd", marks=pytest.mark.slow)])
def test_one_record_stays_of_a_function_that_several_modules_have(linker: str, tmp_path: Path) -> None:
    how = Build(linker=linker, link=("-Wl,--gc-sections", "-Wl,-z,start-stop-gc"))
    modules = [tables.compiled(tables.HERE / "c" / name, tmp_path, how) for name in ("one.cpp", "two.cpp")]
    program = tables.link(modules, tmp_path, how, "-lstdc++")
    ids = [ident for _, ident in program.sites("entry")]
    names = {"main", "_ZN3box5otherEi", "_ZN3box6sharedEi", "_ZN3box5twiceIiEET_S1_"}
    assert sorted(ids) == sorted(llgo.symbol_id(name.encode()) for name in names)
    assert {row.name for row in program.functions.values()} == {"main", "box::other", "box::shared", "box::twice<int>"}
    assert check_functions(program, post_linked(program, tmp_path), tmp_path) == ("prebuilt", [])


@pytest.mark.slow
@pytest.mark.parametrize("how", [Build(arm64=True), Build("-O2", arm64=True, early=True)], ids=str)
def test_arm64(how: Build, tmp_path: Path) -> None:
    """Anchors are further behind the entry there, and every entry is a multiple of 4: another way through lookups."""
    if reason := arm64.missing():
        pytest.skip(reason)
    program = built(how, tmp_path)
    assert check_functions(program, program.path, tmp_path) == ("sites", [])
    path = post_linked(program, tmp_path)
    assert check_functions(program, path, tmp_path) == ("prebuilt", [])
    assert check_lines(program, path, tmp_path) >= 10


def test_dead_functions_go_with_their_records(tmp_path: Path) -> None:
    program = built(Build(), tmp_path)
    assert "unused_function" in program.functions
    assert "unused_function" not in {symbol.name for symbol in program.symbols()}
    assert llgo.symbol_id(b"unused_function") not in {ident for _, ident in program.sites("entry")}


@pytest.mark.slow
def test_wide_records_answer_the_same(tmp_path: Path) -> None:
    program = built(Build(tables=("--string-ids", "32")), tmp_path)
    path = post_linked(program, tmp_path)
    assert check_functions(program, path, tmp_path) == ("prebuilt", [])
    assert check_lines(program, path, tmp_path) >= 10


def test_without_sites_the_dynamic_linker_finds_the_functions_it_knows(tmp_path: Path) -> None:
    off = ("--no-sites",)
    program = built(Build(run=off, tables=off, link=RDYNAMIC), tmp_path)
    exported = [s for s in program.symbols() if s.name in ("main", "first_back", "second_entry", "second_sum")]
    head, answers = tables.ask(program.path, [("func", s.address) for s in exported], tmp_path)
    assert head.split()[0] == "dlsym"
    rows = [program.functions[s.name] for s in exported]
    assert [(a.name, a.place) for a in answers] == [(row.name, place(row)) for row in rows]
    with pytest.raises(DeclinedError, match="no LLGo entry sites"):
        llgo_blob.rewrite(program.path.read_bytes())


@pytest.mark.slow
def test_position_independent_programs_are_declined_whoever_linked_them(tmp_path: Path) -> None:
    for linker in ("lld", "bfd"):
        program = built(Build(pie=True, linker=linker), tmp_path)
        with pytest.raises(DeclinedError, match="position-independent"):
            llgo_blob.rewrite(program.path.read_bytes())


LARGE = '__attribute__((noinline)) void f%d(void) { __asm__ volatile(".fill 4000, 1, 0x90"); }\n'


def large(how: Build, folder: Path) -> Program:
    """Few functions with much text: the case in which LLGo's own sections are too small for its table."""
    calls = " ".join(f"f{n}();" for n in range(30))
    text = "".join(LARGE % n for n in range(30)) + f"int main(void) {{ {calls} return 0; }}\n"
    (folder / "large.c").write_text(text)
    return tables.link([tables.compiled(folder / "large.c", folder, how)], folder, how)


def test_room_is_kept_for_a_table_that_needs_more_than_its_sites(tmp_path: Path) -> None:
    program = large(Build(), tmp_path)
    assert check_functions(program, post_linked(program, tmp_path), tmp_path) == ("prebuilt", [])
    without = large(Build(tables=("--room", "0")), tmp_path)
    with pytest.raises(DeclinedError, match="needs 1368 bytes, the entry section has 560"):
        llgo_blob.rewrite(without.path.read_bytes())
    assert check_functions(without, without.path, tmp_path) == ("sites", [])


def test_post_linking_before_stripping_keeps_the_answers(tmp_path: Path) -> None:
    program = built(Build(), tmp_path)
    path = post_linked(program, tmp_path)
    toolchain.run([toolchain.need("llvm-strip", toolchain.newest()), path])
    assert check_functions(program, path, tmp_path) == ("prebuilt", [])


# -- the command -------------------------------------------------------------------------------------------------------


def test_command_post_links_once_and_says_what_it_did(tmp_path: Path) -> None:
    program = built(Build(), tmp_path)
    out = tmp_path / "post-linked"
    done = tables.llpass("postlink", program.path, "-o", out, "--abi", "llgo", "--stats", tmp_path / "s.json")
    assert done.returncode == 0, done.stderr.decode()
    stats = json.loads((tmp_path / "s.json").read_text())
    assert (stats["outcome"], stats["counts"]["kept"]) == ("done", len(functions(program)))
    assert check_functions(program, out, tmp_path) == ("prebuilt", [])
    before = out.read_bytes()
    again = tables.llpass("postlink", out, "--abi", "llgo")
    assert (again.returncode, out.read_bytes()) == (0, before)
    assert b"already post-linked" in again.stderr


def test_command_leaves_what_it_declines(tmp_path: Path) -> None:
    program = built(Build(pie=True), tmp_path)
    before = program.path.read_bytes()
    done = tables.llpass("postlink", program.path, "--abi", "llgo")
    assert (done.returncode, program.path.read_bytes()) == (0, before)
    assert b"position-independent" in done.stderr


# -- modules of LLGo ---------------------------------------------------------------------------------------------------


def llgo_program(how: Build, folder: Path) -> Program:
    """A real module of LLGo and C modules beside it; all carry LLGo's rows and sites. What answers the program's own
    questions is llpass's runtime, which is linked in and finds nothing of its own."""
    clang = toolchain.need("clang", toolchain.newest())
    include = ("-I", str(programs.runtime_build.source_dir()), "-I", str(programs.SUPPORT))
    modules = [tables.instrumented(tables.HERE / "caller.preopt.ll", folder / "caller.ll", how)]
    modules.append(tables.instrumented(programs.SUPPORT / "entry.ll", folder / "entry.ll", how))
    for name in ("callers", "core", "seed"):
        modules.append(tables.compiled(programs.SUPPORT / f"{name}.c", folder, how, *include))
    return tables.link(modules, folder, how, *programs.runtime_flags(clang, ()), "-lpthread")


@pytest.mark.parametrize("level", ["-O2", pytest.param("-O0", marks=pytest.mark.slow)])
def test_a_program_of_llgo_modules(level: str, tmp_path: Path) -> None:
    program = llgo_program(Build(level, link=RDYNAMIC), tmp_path)
    path = post_linked(program, tmp_path)
    asked = functions(program)
    assert sum(symbol.name.startswith("command-line-arguments.") for symbol in asked) >= 15
    _, answers = tables.ask(path, [("func", symbol.address) for symbol in asked], tmp_path)
    for symbol, answer in zip(asked, answers, strict=True):
        row = program.functions[symbol.name]
        public = (row.name or row.symbol).replace("command-line-arguments.", "main.")
        public = public[1:] if public.startswith("_") else public
        assert (answer.name, answer.place, answer.entry) == (public, place(row), symbol.address)
    sites = dict(program.sites("line"))
    assert len(sites) > 200
    for file in (program.path, path):
        _, answers = tables.ask(file, [("line", pc) for pc in sites], tmp_path)
        assert [answer.place for answer in answers] == [place(program.lines[ident]) for ident in sites.values()]


@pytest.mark.slow
def test_stubs_answer_with_their_target(tmp_path: Path) -> None:
    program = llgo_program(Build(link=RDYNAMIC), tmp_path)
    path = post_linked(program, tmp_path)
    prefix = llgo.STUB_PREFIX.decode()
    stubs = [
        s for s in program.symbols() if s.name.removeprefix(prefix) in program.functions and s.name.startswith(prefix)
    ]
    assert stubs
    _, answers = tables.ask(path, [("func", stub.address) for stub in stubs], tmp_path)
    for stub, answer in zip(stubs, answers, strict=True):
        row = program.functions[stub.name.removeprefix(prefix)]
        assert answer.name == row.name.replace("command-line-arguments.", "main.")
        assert (answer.place, answer.entry) == (place(row), stub.address)


# -- lua ---------------------------------------------------------------------------------------------------------------

LUA = [
    Build(link=RDYNAMIC),
    Build("-O0", link=RDYNAMIC),
    Build("-O2", linker="bfd", link=RDYNAMIC),
    Build("-O2", early=True, link=RDYNAMIC),
    Build("-O2", lto="full", link=RDYNAMIC),
    Build("-O2", lto="thin", link=RDYNAMIC),
]


def lua(how: Build, folder: Path) -> tuple[Program, tuple[str, ...]]:
    source = real.program("lua")
    modules = [tables.compiled(unit, folder, how, *source.flags) for unit in source.units]
    (folder / "nothing.lua").write_text("return 1\n")
    return tables.link(modules, folder, how, *source.libraries), (str(folder / "nothing.lua"),)


@pytest.mark.slow
@pytest.mark.parametrize("how", LUA, ids=str)
def test_lua(how: Build, tmp_path: Path) -> None:
    program, arguments = lua(how, tmp_path)
    path = post_linked(program, tmp_path)
    assert check_functions(program, path, tmp_path, *arguments) == ("prebuilt", [])
    assert check_lines(program, path, tmp_path, *arguments) > 2000
    _, wrong = check_functions(program, program.path, tmp_path, *arguments)
    inlining = how.early or how.lto
    assert len(wrong) <= (0.4 * len(functions(program)) if inlining else 5), wrong
    assert check_lines(program, program.path, tmp_path, *arguments) > 2000
    if not inlining:
        known, wrong_lines = against_dwarf(program, path, tmp_path, *arguments)
        # Calls of mathematics have labels only where the vectoriser has already run: not at -O0.
        assert known > 3000 and len(wrong_lines) <= (known // 1000 if how.level == "-O0" else 0), wrong_lines


@pytest.mark.slow
def test_lua_as_a_pie_is_answered_at_first_use(tmp_path: Path) -> None:
    program, arguments = lua(replace(LUA[0], pie=True), tmp_path)
    head, wrong = check_functions(program, program.path, tmp_path, *arguments)
    assert head == "sites" and len(wrong) <= 5
    assert check_lines(program, program.path, tmp_path, *arguments) > 2000
