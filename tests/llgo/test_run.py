"""`llpass run --abi llgo`: rows as LLGo's front end writes them, and sites by its recipe."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from llpass import pipeline
from llpass.abi import llgo
from llpass.diagnostics import LlpassError
from llpass.ir.reader import read_module
from llpass.target import target_for
from llpass.target.llgo import LlgoSites, llgo_sites
from tests.e2e import toolchain
from tests.llgo import tables

CALLER = tables.HERE / "caller.preopt.ll"

PLAIN = b"""\
source_filename = "m.c"
target datalayout = "e-m:e-i64:64"
target triple = "x86_64-pc-linux-gnu"
define i32 @"f"(i32 %x) !dbg !5 {
  %y = call i32 @g(i32 %x), !dbg !8
  %z = call i32 @g(i32 %y), !dbg !9
  ret i32 %z, !dbg !9
}
define internal i32 @h() {
  ret i32 0
}
declare i32 @g(i32)
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "m.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !DISubroutineType(types: !{})
!5 = distinct !DISubprogram(name: "f", file: !1, line: 3, scopeLine: 4, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!6 = distinct !DISubprogram(name: "in", file: !1, line: 20, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!8 = !DILocation(line: 21, column: 3, scope: !6, inlinedAt: !10)
!9 = !DILocation(line: 7, column: 3, scope: !5)
!10 = distinct !DILocation(line: 6, column: 5, scope: !5)
"""


def run(text: bytes, **options: str) -> bytes:
    return pipeline.run_text(text, "funcinfo-sites", {"abi": "llgo", **options}).data


def sites(text: bytes, kind: str) -> list[int]:
    """Ids of the sites of a kind, in the order of the text."""
    anchors = llgo.ANCHORS[kind].encode()
    return [
        int(ident, 16)
        for label, ident in re.findall(rb'asm sideeffect "([^"]*?)\.quad 0x([0-9a-f]{16})\\0A', text)
        if anchors in label
    ]


def rows(text: bytes) -> tuple[list[bytes], list[bytes]]:
    module = read_module(text, "m")
    return tuple(
        [module.metadata(ref) for ref in module.named_metadata(name)] for name in ("llgo.funcinfo", "llgo.pcline")
    )  # type: ignore[return-value]


def test_rows_come_from_debug_information() -> None:
    functions, _ = rows(run(PLAIN))
    assert functions == [
        b'!{i32 1, !"f", !"f", !"/src/m.c", i32 6, i32 0}',
        b'!{i32 1, !"h", !"h", !"", i32 0, i32 0}',
    ]


def test_every_function_with_a_row_has_a_site_with_the_hash_of_its_symbol() -> None:
    assert sites(run(PLAIN), "entry") == [llgo.symbol_id(b"f"), llgo.symbol_id(b"h")]


def test_a_call_site_names_the_function_whose_code_it_is_at_the_outermost_line() -> None:
    text = run(PLAIN)
    _, lines = rows(text)
    first, second = llgo.pcline_id(b"f", 1), llgo.pcline_id(b"f", 2)
    assert sites(text, "line") == [first, second]
    signed = [ident - (1 << 64) if ident >> 63 else ident for ident in (first, second)]
    assert lines == [
        b'!{i32 1, i64 %d, !"f", !"/src/m.c", i32 6, i32 5}' % signed[0],
        b'!{i32 1, i64 %d, !"f", !"/src/m.c", i32 7, i32 3}' % signed[1],
    ]


def test_without_sites_there_are_function_rows_alone() -> None:
    text = run(PLAIN, sites="none")
    assert len(rows(text)[0]) == 2
    assert rows(text)[1] == []
    assert b"asm sideeffect" not in text


def test_rows_of_the_front_end_are_used_and_not_doubled() -> None:
    given = CALLER.read_bytes()
    text = run(given)
    assert rows(text)[0] == rows(given)[0]
    symbols = {re.findall(rb'!"([^"]*)"', row)[0].replace(b"\\22", b'"') for row in rows(given)[0]}
    assert set(sites(text, "entry")) == {llgo.symbol_id(symbol) for symbol in symbols}
    assert len(sites(text, "entry")) == len(symbols)


def test_a_stub_carries_the_id_of_its_target_and_no_row() -> None:
    text = run(CALLER.read_bytes())
    stubs = set(re.findall(rb'define [^\n]*@"?__llgo_stub\.([^"\n]*?)"?\((?:ptr|i)', text))
    assert len(stubs) == 8
    assert set(sites(text, "stub")) == {llgo.symbol_id(symbol) for symbol in stubs}
    assert not any(b"__llgo_stub" in row for row in rows(text)[0])


def test_sites_of_the_front_end_are_not_doubled() -> None:
    once = run(PLAIN)
    mark = re.search(rb"(?m)^!llpass\.module = .*\n", once)
    assert mark
    twice = run(once.replace(mark[0], b""))  # as if LLGo itself had written the first
    for kind in ("entry", "line"):
        assert sites(twice, kind) == sites(once, kind)
    assert rows(twice) == rows(once)


def test_pcline_ids_of_the_front_end_are_not_given_away() -> None:
    taken = llgo.pcline_id(b"f", 1)
    signed = taken - (1 << 64) if taken >> 63 else taken
    row = b'!llgo.pcline = !{!20}\n!20 = !{i32 1, i64 %d, !"f", !"/src/x.c", i32 1, i32 1}\n' % signed
    assert sites(run(PLAIN + row), "line") == [llgo.pcline_id(b"f", 2), llgo.pcline_id(b"f", 3)]


def test_a_second_run_leaves_the_module_alone() -> None:
    once = run(PLAIN)
    assert run(once) == once


def test_a_row_survives_the_function_it_is_about(tmp_path: Path) -> None:
    opt = toolchain.need("opt", toolchain.newest())
    (tmp_path / "m.ll").write_bytes(run(PLAIN))
    text = toolchain.run([opt, "-passes=globaldce", "-S", tmp_path / "m.ll", "-o", "-"])
    assert b"@h(" not in text
    assert b'!"h", !"h"' in text


@pytest.mark.parametrize(("option", "value"), [("sites", "pcsections"), ("lines", "debug")])
def test_what_llgo_cannot_read_is_a_usage_error(option: str, value: str) -> None:
    with pytest.raises(LlpassError, match="asm sites only") as caught:
        run(PLAIN, **{option: value})
    assert caught.value.status == 2


@pytest.mark.parametrize(
    ("triple", "datalayout", "said"),
    [
        ("powerpc64-unknown-linux-gnu", "E-m:e-i64:64", "little-endian"),
        ("armv7-unknown-linux-gnueabihf", "e-m:e-p:32:32-i64:64", "32-bit targets on x86 only"),
        ("riscv32-unknown-linux-gnu", "", "32-bit targets on x86 only"),
    ],
)
def test_a_target_that_llgo_cannot_read_sites_of_gets_rows_and_a_note(triple: str, datalayout: str, said: str) -> None:
    text = PLAIN.replace(b"x86_64-pc-linux-gnu", triple.encode()).replace(b"e-m:e-i64:64", datalayout.encode())
    result = pipeline.run_text(text, "funcinfo-sites", {"abi": "llgo"})
    assert any(said in note for note in result.notes)
    assert b"asm sideeffect" not in result.data
    assert len(rows(result.data)[0]) == 2


def test_full_debug_information_on_macho_means_rows_alone() -> None:
    text = PLAIN.replace(b"x86_64-pc-linux-gnu", b"arm64-apple-macosx13.0.0").replace(b"LineTablesOnly", b"FullDebug")
    assert b"asm sideeffect" not in run(text)
    assert sites(run(text, sites="asm"), "entry")


# -- the recipe ------------------------------------------------------------------------------------------------------

IDENT = 0x0123456789ABCDEF


def logical(text: bytes) -> list[bytes]:
    """Lines that leave something behind; the empty string that takes up a pending source line does not."""
    return [line for line in text.split(b"\n") if line != b'.ascii ""']


@pytest.mark.parametrize("kind", llgo.KINDS)
def test_elf_site_by_the_recipe(kind: str) -> None:
    label = {
        "entry": b".Lllgo_funcinfo_entry_anchor_${:uid}",
        "stub": b".Lllgo_funcinfo_stubsite_anchor_${:uid}",
        "line": b"__llgo_pcsite_0123456789abcdef_${:uid}",
    }[kind]
    section = {"entry": b"llgo_funcinfo_entry", "stub": b"llgo_funcinfo_stubsite", "line": b"llgo_pcline"}[kind]
    assert logical(LlgoSites(macho=False).site_asm(kind, IDENT)) == [
        label + b":",
        b".pushsection " + section + b',"awo?",@progbits,' + label,
        b".p2align 3",
        b".quad " + label,
        b".quad 0x0123456789abcdef",
        b".popsection",
    ]


@pytest.mark.parametrize("kind", llgo.KINDS)
def test_macho_site_by_the_recipe(kind: str) -> None:
    label, section, record = {
        "entry": (b"Lllgo_funcinfo_entry_anchor_${:uid}", b"__llgo_fie", b"l_llgo_funcinfo_entry_rec_${:uid}"),
        "stub": (b"Lllgo_funcinfo_stubsite_anchor_${:uid}", b"__llgo_stub", b"l_llgo_funcinfo_stubsite_rec_${:uid}"),
        "line": (b"L__llgo_pcsite_0123456789abcdef_${:uid}", b"__llgo_pcl", b"l_llgo_pcline_rec_${:uid}"),
    }[kind]
    assert logical(LlgoSites(macho=True).site_asm(kind, IDENT)) == [
        label + b":",
        b".pushsection __DATA," + section + b",regular,live_support",
        b".p2align 3",
        record + b":",
        b".quad " + label,
        b".quad 0x0123456789abcdef",
        b".popsection",
    ]


def test_a_record_of_32_bit_x86_has_12_bytes() -> None:
    spelling, reason = llgo_sites(target_for("i386-pc-linux-gnu"), "i386-pc-linux-gnu", "e-m:e-p:32:32")
    assert spelling is not None and not reason
    assert logical(spelling.site_asm("entry", IDENT))[2:5] == [
        b".p2align 2",
        b".long .Lllgo_funcinfo_entry_anchor_${:uid}",
        b".quad 0x0123456789abcdef",
    ]


@pytest.mark.parametrize("version", toolchain.clang_versions())
@pytest.mark.parametrize("triple", ["x86_64-pc-linux-gnu", "arm64-apple-macosx13.0.0"])
def test_every_llvm_assembles_sites_and_main_module(version: int, triple: str, tmp_path: Path) -> None:
    text = run(PLAIN.replace(b"x86_64-pc-linux-gnu", triple.encode()))
    (tmp_path / "m.ll").write_bytes(text)
    result = tables.llpass("tables", tmp_path / "m.ll", "-o", tmp_path / "main.ll")
    assert result.returncode == 0, result.stderr
    for name in ("m", "main"):
        command = [
            toolchain.need("clang", version),
            "-w",
            "-target",
            triple,
            "-O1",
            "-c",
            f"{name}.ll",
            "-o",
            f"{name}.o",
        ]
        subprocess.run(command, check=True, cwd=tmp_path)
