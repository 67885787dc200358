"""What the records of funcinfo-sites become in an object file, whatever the optimiser does to the code around them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from llpass import pipeline
from llpass.abi import native
from llpass.abi.unit import Unit, decode_all
from llpass.inspect_ir import read_content
from tests.e2e.toolchain import need, newest, run, tool

TARGET = ["-target", "x86_64-unknown-linux-gnu"]

CLONES = """
void ext(int);
static inline __attribute__((always_inline)) void twice(int x) {
  ext(x);
}
void f(int n) {
  twice(n);
  if (n > 3) twice(7);
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++)
    ext(i);
}
int g(int *a, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * 3;
  return sum;
}
"""


#: As the C library declares getc() and, with _FORTIFY_SOURCE, memcpy(): a body that is there to be inlined.
BORROWED = """
void ext(int);
extern inline __attribute__((gnu_inline)) void twice(int x) {
  ext(x);
}
void f(int n) {
  twice(n);
}
"""


def compile_c(folder: Path, version: int, flags: list[str], options: dict[str, str] | None, text: str = CLONES) -> Path:
    """C through llpass (untouched when `options` is None) to an object, before optimisation, as a driver would."""
    clang = need("clang", version)
    source = folder / "a.c"
    source.write_text(text)
    ll = folder / "a.ll"
    run([clang, *TARGET, *flags, "-Xclang", "-disable-llvm-passes", "-S", "-emit-llvm", "-o", ll, source])
    if options is not None:
        ll.write_bytes(pipeline.run_text(ll.read_bytes(), options=options).data)
    out = folder / "a.o"
    run([clang, *TARGET, *[flag for flag in flags if not flag.startswith("-g")], "-c", "-o", out, ll])
    return out


def section(path: Path, name: str) -> bytes:
    with path.open("rb") as stream:
        elf = ELFFile(stream)
        return b"".join(part.data() for part in elf.iter_sections() if part.name == name)


def unit_of(path: Path) -> Unit:
    (unit,) = decode_all(section(path, native.ELF_SECTIONS["units"]), "<")
    return unit


def line_sites(path: Path) -> Counter[tuple[int, int]]:
    """How many records an object has for each (line, line it was inlined at)."""
    unit, data = unit_of(path), section(path, native.ELF_SECTIONS["line"])
    found: Counter[tuple[int, int]] = Counter()
    for at in range(0, len(data), native.SITE.size):
        row = unit.lines[(int.from_bytes(data[at + 4 : at + 12], "little") - unit.line_base) % (1 << 64)]
        found[row.line, unit.lines[row.parent - 1].line if row.parent else 0] += 1
    return found


def calls_of(path: Path, symbol: str) -> int:
    """Relocations of the code against a symbol."""
    with path.open("rb") as stream:
        elf = ELFFile(stream)
        table = elf.get_section_by_name(".rela.text")
        symbols = elf.get_section(table["sh_link"])
        return sum(symbols.get_symbol(entry["r_info_sym"]).name == symbol for entry in table.iter_relocations())


@pytest.mark.parametrize("opt", ["-O0", "-O2"])
@pytest.mark.parametrize(
    "options", [{"sites": "none"}, {"sites": "pcsections"}, {"sites": "pcsections", "lines": "debug"}], ids=str
)
def test_code_without_asm_is_bit_identical(tmp_path: Path, opt: str, options: dict[str, str]) -> None:
    flags = [opt, "-gline-tables-only"]
    plain = section(compile_c(tmp_path, newest(), flags, None), ".text")
    ours = compile_c(tmp_path, newest(), flags, options | {"frames": "unwind"})
    assert plain
    assert section(ours, ".text") == plain
    assert section(ours, native.ELF_SECTIONS["units"])


def test_every_copy_of_a_call_has_a_record_of_its_own(tmp_path: Path) -> None:
    """`twice` is inlined into two places, the loop is unrolled four times."""
    path = compile_c(tmp_path, newest(), ["-O2", "-gline-tables-only"], {})
    assert calls_of(path, "ext") == 6
    # The labels before the two calls of `twice` stay when these are inlined; the labels behind them win.
    assert line_sites(path) == {(4, 0): 2, (11, 0): 4, (7, 0): 1, (8, 0): 1}


def test_a_call_in_a_body_of_another_module_has_a_record_where_it_was_inlined(tmp_path: Path) -> None:
    path = compile_c(tmp_path, newest(), ["-O2", "-gline-tables-only"], {}, BORROWED)
    assert calls_of(path, "ext") == 1
    assert line_sites(path) == {(4, 0): 1, (7, 0): 1}
    assert [(row.symbol, row.id) for row in unit_of(path).functions if row.symbol == b"twice"] == [(b"twice", 0)]


def test_a_body_of_another_module_that_is_not_inlined_leaves_no_record(tmp_path: Path) -> None:
    path = compile_c(tmp_path, newest(), ["-O0", "-gline-tables-only"], {}, BORROWED)
    assert line_sites(path) == {(7, 0): 1}


def test_copies_made_before_llpass_runs_know_where_they_were_inlined(tmp_path: Path) -> None:
    clang, ll = need("clang", newest()), tmp_path / "a.ll"
    (tmp_path / "a.c").write_text(CLONES)
    run([clang, *TARGET, "-O2", "-gline-tables-only", "-S", "-emit-llvm", "-o", ll, tmp_path / "a.c"])
    ll.write_bytes(pipeline.run_text(ll.read_bytes()).data)
    run([clang, *TARGET, "-O2", "-Xclang", "-disable-llvm-passes", "-c", "-o", tmp_path / "a.o", ll])
    assert calls_of(tmp_path / "a.o", "ext") == 6
    sites = line_sites(tmp_path / "a.o")
    assert sites[4, 7] == 1
    assert sites[4, 8] == 1


@pytest.mark.parametrize("opt", ["-O0", "-O2"])
def test_anchors_leave_no_symbol(tmp_path: Path, opt: str) -> None:
    def symbols(path: Path) -> set[str]:
        with path.open("rb") as stream:
            table = ELFFile(stream).get_section_by_name(".symtab")
            return {symbol.name for symbol in table.iter_symbols() if symbol["st_info"]["type"] != "STT_SECTION"}

    flags = [opt, "-gline-tables-only"]
    assert symbols(compile_c(tmp_path, newest(), flags, {})) == symbols(compile_c(tmp_path, newest(), flags, None))


#: The call at the top of a block belongs to no line; the code before it is line 5.
LINE_ZERO = b"""target triple = "x86_64-unknown-linux-gnu"
declare void @g()
define void @f(i1 %c) !dbg !4 {
  br i1 %c, label %a, label %b, !dbg !5
a:
  call void @g(), !dbg !6
  ret void, !dbg !5
b:
  ret void, !dbg !5
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
!6 = !DILocation(line: 0, scope: !4)
"""


@pytest.mark.parametrize("version", [15, 22])
def test_a_record_does_not_swallow_a_pending_line(tmp_path: Path, version: int) -> None:
    """LLVM gives a ``.loc`` to the next bytes in any section: to a record, when the record's anchor comes first."""
    if tool("clang", version) is None:
        pytest.skip(f"clang-{version} is not on this machine")
    ll, out = tmp_path / "a.ll", tmp_path / "a.o"
    ll.write_bytes(pipeline.run_text(LINE_ZERO).data)
    run([need("clang", version), *TARGET, "-O0", "-c", "-o", out, ll])
    text = run([need("llvm-dwarfdump", newest()), "--debug-line", out]).decode()
    rows = [(int(at, 16), int(line)) for at, line in re.findall(r"^(0x[0-9a-f]{16}) +([0-9]+) ", text, re.M)]
    with out.open("rb") as stream:
        (call,) = (
            entry["r_offset"] - 1 for entry in ELFFile(stream).get_section_by_name(".rela.text").iter_relocations()
        )
    assert [line for at, line in rows if at <= call][-1] == 0


def test_the_debuggers_lines_stay_where_they_were(tmp_path: Path) -> None:
    """At -O0 anchors move no instruction, so the line table is the same, row for row."""

    def rows(options: dict[str, str] | None) -> list[tuple[str, str]]:
        path = compile_c(tmp_path, newest(), ["-O0", "-g"], options)
        text = run([need("llvm-dwarfdump", newest()), "--debug-line", path]).decode()
        return re.findall(r"^(0x[0-9a-f]{16}) +([0-9]+ +[0-9]+)", text, re.M)

    plain = rows(None)
    assert len(plain) > 10
    assert rows({}) == plain


def test_a_function_that_the_compiler_drops_takes_its_record_along(tmp_path: Path) -> None:
    path = compile_c(tmp_path, newest(), ["-O2", "-gline-tables-only"], {})
    # f and g; `twice` was inlined and dropped, its anchor is in each copy.
    records = len(section(path, native.ELF_SECTIONS["entry"])) // native.SITE.size
    assert [row.symbol for row in unit_of(path).functions if row.id] == [b"f", b"twice", b"g"]
    assert records == 4


def test_the_output_does_not_depend_on_hash_order(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parent.parent
    module = root / "tests" / "ir" / "corpus" / "clang" / "mix-cpp-22-O2.ll"
    outputs = set()
    for seed in ("0", "1", "2"):
        env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
        command = [sys.executable, "-m", "llpass", "run", "--no-verify", str(module)]
        outputs.add(subprocess.run(command, env=env, capture_output=True, check=True).stdout)
    assert len(outputs) == 1


@pytest.mark.parametrize(
    ("attributes", "kept"),
    [
        (b'"frame-pointer"="all"', True),
        (b'"frame-pointer"="non-leaf"', True),
        (b'"frame-pointer"="non-leaf-no-reserve"', True),
        (b'"frame-pointer"="none"', False),
        (b'"frame-pointer"="reserved"', False),
        (b'naked "frame-pointer"="all"', False),
        (b"nounwind", False),
    ],
)
def test_a_row_says_whether_its_function_keeps_a_frame_pointer(attributes: bytes, kept: bool) -> None:
    text = b'target triple = "x86_64-unknown-linux-gnu"\n\ndefine void @f() ' + attributes + b" {\n  unreachable\n}\n"
    content = read_content(pipeline.run_text(text, "funcinfo-sites").data)
    assert content is not None
    (row,) = content.units[0].functions
    assert bool(row.flags & native.FUNC_FRAME_POINTER) == kept


@pytest.mark.parametrize(
    ("lists", "kept"),
    [
        ({"deny_functions": "hot_*"}, {b"cold", b"main"}),
        ({"allow_functions": "main,hot_a"}, {b"main", b"hot_a"}),
        ({"allow_functions": "hot_*", "deny_functions": "hot_b"}, {b"hot_a"}),
    ],
)
def test_lists_of_functions_choose_who_gets_a_row_and_a_site(lists: dict[str, str], kept: set[bytes]) -> None:
    names = (b"hot_a", b"hot_b", b"cold", b"main")
    text = b"".join(b"define void @%s() {\n  ret void\n}\n" % name for name in names)
    result = pipeline.run_text(text, "funcinfo-sites", lists)
    assert result.counters["functions"] == result.counters["entry_sites"] == len(kept)
    assert result.counters["functions_denied"] == len(names) - len(kept)
    assert {name for name in names if name in re.sub(rb"define[^\n]*", b"", result.data)} == kept
