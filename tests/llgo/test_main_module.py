"""`llpass tables`: the module with LLGo's tables, from the rows of a program's modules."""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from llpass import llgo_main
from llpass.abi import llgo
from llpass.diagnostics import LlpassError
from llpass.llgo_main import Options
from tests.e2e import toolchain
from tests.llgo import tables

DEFAULT = Options()
HEAD = b'target datalayout = "e-m:e-i64:64"\ntarget triple = "x86_64-pc-linux-gnu"\n'
GOLDEN = [
    b'!{i32 1, !"example.com/p.a", !"example.com/p.A", !"/src/p/shared.go", i32 10, i32 1}',
    b'!{i32 1, !"example.com/p.b", !"example.com/p.B", !"shared.go", i32 20, i32 -1}',
]
LINE = b'!{i32 1, i64 -9, !"example.com/p.a", !"/src/p/shared.go", i32 12, i32 3}'
ENTRY_SITE = b'  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:", ""()\n'

#: Every global that the C runtime refers to.
GLOBALS = [
    "__llgo_funcinfo_table",
    "__llgo_funcinfo_count",
    "__llgo_funcinfo_strings",
    "__llgo_funcinfo_string_offsets",
    "__llgo_funcinfo_string_count",
    "__llgo_funcinfo_hash",
    "__llgo_funcinfo_hash_mask",
    "__llgo_funcinfo_symbol_index",
    "__llgo_funcinfo_symbol_index_count",
    "__llgo_funcinfo_stub_indexes",
    "__llgo_funcinfo_stub_count",
    "__llgo_funcinfo_entry_start",
    "__llgo_funcinfo_entry_end",
    "__llgo_funcinfo_stubsite_start",
    "__llgo_funcinfo_stubsite_end",
    "__llgo_pcline_table",
    "__llgo_pcline_count",
    "__llgo_pcsite_start",
    "__llgo_pcsite_end",
    "__llgo_fp_chain",
]


def module(functions: Sequence[bytes] = (), lines: Sequence[bytes] = (), body: bytes = b"") -> bytes:
    """A module with these rows."""
    nodes = [*functions, *lines]
    refs = [b"!%d" % at for at in range(len(nodes))]
    named = b""
    if functions:
        named += b"!llgo.funcinfo = !{" + b", ".join(refs[: len(functions)]) + b"}\n"
    if lines:
        named += b"!llgo.pcline = !{" + b", ".join(refs[len(functions) :]) + b"}\n"
    return HEAD + body + named + b"".join(ref + b" = " + node + b"\n" for ref, node in zip(refs, nodes, strict=True))


def main_of(*modules: bytes, options: Options = DEFAULT) -> llgo_main.MainModule:
    return llgo_main.tables([(f"m{at}.ll", text) for at, text in enumerate(modules)], options)


def initialiser(text: bytes, name: str) -> bytes:
    found = re.search(rb"(?m)^@" + name.encode() + rb" = (?:hidden )?global (.*)$", text)
    assert found, name
    return found[1]


def compiled(text: bytes, folder: Path) -> dict[str, bytes]:
    """The bytes of each private array of the module, as the compiler lays them out."""
    (folder / "main.ll").write_bytes(re.sub(rb'(@"[^"]*\$data" = )private unnamed_addr', rb"\1", text))
    clang = toolchain.need("clang", toolchain.newest())
    subprocess.run([clang, "-w", "-c", "main.ll", "-o", "main.o"], check=True, cwd=folder)
    with (folder / "main.o").open("rb") as stream:
        elf = ELFFile(stream)
        found = {}
        for symbol in elf.get_section_by_name(".symtab").iter_symbols():
            if symbol.name.endswith("$data"):
                data = elf.get_section(symbol["st_shndx"]).data()
                found[symbol.name.removesuffix("$data")] = data[symbol["st_value"] :][: symbol["st_size"]]
    return found


def test_golden_example_byte_for_byte(tmp_path: Path) -> None:
    arrays = compiled(main_of(module([GOLDEN[1]]), module([GOLDEN[0]])).text, tmp_path)
    assert arrays["__llgo_funcinfo_table"] == struct.pack("<6HI6HI", 1, 6, 1, 4, 3, 2, 10, 1, 7, 1, 5, 0, 2, 20)
    assert arrays["__llgo_funcinfo_strings"] == b"\0example.com/p\0shared.go\0/src/p/\0A\0B\0a\0b\0"
    assert arrays["__llgo_funcinfo_string_offsets"] == struct.pack("<8I", 0, 1, 15, 25, 33, 35, 37, 39)
    assert arrays["__llgo_funcinfo_hash"] == struct.pack("<4H", 1, 2, 0, 0)
    ids = sorted((llgo.symbol_id(b"example.com/p." + name), at) for at, name in ((1, b"a"), (2, b"b")))
    assert arrays["__llgo_funcinfo_symbol_index"] == b"".join(struct.pack("<QII", *pair, 0) for pair in ids)


def test_wide_records_have_28_bytes(tmp_path: Path) -> None:
    made = main_of(module(GOLDEN, [LINE]), options=Options(wide=True))
    arrays = compiled(made.text, tmp_path)
    assert arrays["__llgo_funcinfo_table"] == struct.pack("<14I", 1, 6, 1, 4, 3, 2, 10, 1, 7, 1, 5, 0, 2, 20)
    assert arrays["__llgo_pcline_table"] == struct.pack("<Q4I", (1 << 64) - 9, 1, 3, 2, 12)


def test_a_pcline_record_has_24_bytes_and_one_word_for_both_halves_of_its_path(tmp_path: Path) -> None:
    arrays = compiled(main_of(module(GOLDEN, [LINE])).text, tmp_path)
    assert arrays["__llgo_pcline_table"] == struct.pack("<Q4I", (1 << 64) - 9, 1, 3 << 16 | 2, 12, 0)


def test_without_rows_every_global_is_there_and_null_or_0() -> None:
    text = main_of(module()).text
    assert {initialiser(text, name).split()[1] for name in GLOBALS} == {b"null", b"0"}
    assert b"module asm" not in text


def test_counts_and_pointers_of_the_golden_example() -> None:
    text = main_of(module(GOLDEN, [LINE])).text
    values = {name: initialiser(text, name) for name in GLOBALS}
    assert values["__llgo_funcinfo_count"] == b"i64 2"
    assert values["__llgo_funcinfo_string_count"] == b"i64 8"
    assert values["__llgo_funcinfo_hash_mask"] == b"i64 3"
    assert values["__llgo_pcline_count"] == b"i64 1"
    assert values["__llgo_funcinfo_table"] == b'ptr @"__llgo_funcinfo_table$data"'


def test_bounds_need_a_site_and_a_record() -> None:
    body = b"define void @f() {\n" + ENTRY_SITE + b"  ret void\n}\n"
    assert initialiser(main_of(module(GOLDEN, body=body)).text, "__llgo_funcinfo_entry_start") != b"ptr null"
    without_site = main_of(module(GOLDEN))
    assert initialiser(without_site.text, "__llgo_funcinfo_entry_start") == b"ptr null"
    assert any("no module has entry sites" in warning for warning in without_site.warnings)
    assert initialiser(main_of(module(body=body)).text, "__llgo_funcinfo_entry_start") == b"ptr null"


def test_no_sites_leaves_tables_and_no_bounds_and_no_lines() -> None:
    body = b"define void @f() {\n" + ENTRY_SITE + b"  ret void\n}\n"
    made = main_of(module(GOLDEN, [LINE], body), options=Options(sites=False))
    assert initialiser(made.text, "__llgo_funcinfo_count") == b"i64 2"
    assert initialiser(made.text, "__llgo_pcline_count") == b"i64 0"
    assert initialiser(made.text, "__llgo_funcinfo_entry_start") == b"ptr null"
    assert b"module asm" not in made.text
    assert not made.warnings


def test_zero_and_meta_rows_and_the_room_behind_them() -> None:
    body = b"define void @f() {\n" + ENTRY_SITE + b"  ret void\n}\n"
    text = main_of(module(GOLDEN, body=body), options=Options(room=40)).text
    assert re.findall(rb'module asm "(.*)"', text) == [
        rb".pushsection llgo_funcinfo_entry,\22awR\22,@progbits",
        b".p2align 3",
        *(b".quad 0", b".quad 0"),
        *(b".quad 0", b".quad 0x3154454d4f474c4c"),
        *(b".quad __llgo_funcinfo_symbol_index", b".quad 0"),
        *(b".quad __llgo_funcinfo_symbol_index_count", b".quad 0"),
        b".space 48",
        b".popsection",
    ]


def test_macho_zero_rows_are_kept_by_their_label_and_name_symbols_as_the_linker_does() -> None:
    body = b"define void @f() {\n" + ENTRY_SITE.replace(b".L", b"L") + b"  ret void\n}\n"
    macho = module(GOLDEN, body=body).replace(b"x86_64-pc-linux-gnu", b"arm64-apple-macosx13.0.0")
    text = main_of(macho, options=Options(room=0)).text
    lines = re.findall(rb'module asm "(.*)"', text)
    assert lines[:4] == [
        b".pushsection __DATA,__llgo_fie,regular,live_support",
        b".p2align 3",
        b".no_dead_strip l_llgo_funcinfo_entry_zero",
        b"l_llgo_funcinfo_entry_zero:",
    ]
    assert b".quad ___llgo_funcinfo_symbol_index" in lines
    assert b'@"\\01section$start$__DATA$__llgo_fie" = external hidden global i8' in text


def test_32_bit_programs_count_in_32_bits() -> None:
    narrow = module(GOLDEN).replace(b"x86_64-pc-linux-gnu", b"i386-pc-linux-gnu").replace(b"i64:64", b"p:32:32")
    assert initialiser(main_of(narrow).text, "__llgo_funcinfo_count") == b"i32 2"


def test_stubs_with_a_record_are_listed() -> None:
    stubs = b'define linkonce void @"__llgo_stub.example.com/p.b"() {\n  ret void\n}\n'
    stubs += b"define linkonce void @__llgo_stub.other() {\n  ret void\n}\n"
    text = main_of(module(GOLDEN, body=stubs), module(GOLDEN, body=stubs)).text
    assert initialiser(text, "__llgo_funcinfo_stub_count") == b"i64 1"
    assert b'@"__llgo_funcinfo_stub_indexes$data" = private unnamed_addr constant [1 x i32] [i32 2], align 4' in text


def test_frame_pointers_are_told_when_every_function_has_one() -> None:
    kept = b'define void @"example.com/p.a"() "frame-pointer"="non-leaf" {\n  ret void\n}\n'
    assert initialiser(main_of(module(GOLDEN, body=kept)).text, "__llgo_fp_chain") == b"i8 1"
    left_out = kept + b'define void @"example.com/p.b"() {\n  ret void\n}\n'
    assert initialiser(main_of(module(GOLDEN, body=left_out)).text, "__llgo_fp_chain") == b"i8 0"


def test_the_first_row_of_a_symbol_counts_and_another_is_said() -> None:
    other = GOLDEN[0].replace(b"i32 10", b"i32 11")
    made = main_of(module([GOLDEN[0]]), module([other]))
    assert b"i32 10 }" in made.text
    assert made.counts["differing_rows"] == 1
    assert any("the first counts" in warning for warning in made.warnings)


def test_the_order_of_modules_does_not_matter_where_their_rows_do_not_differ() -> None:
    a, b = module([GOLDEN[0]], [LINE]), module([GOLDEN[1]])
    assert main_of(a, b).text == main_of(b, a).text


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (b'!{i32 2, !"f", !"f", !"x.go", i32 1, i32 1}', "version 2"),
        (b'!{i32 1, !"f", !"f", !"x.go", i32 1}', "is not {i32 1"),
        (b'!{i32 1, !"f", i32 7, !"x.go", i32 1, i32 1}', "is not {i32 1"),
        (b'!{i32 1, !"f", !"f", !"x.go", i32 1, i32 1, i32 1}', "is not {i32 1"),
    ],
)
def test_a_bad_row_is_left_out_and_said_where_it_stands(row: bytes, said: str) -> None:
    made = main_of(module([GOLDEN[0], row]))
    assert initialiser(made.text, "__llgo_funcinfo_count") == b"i64 1"
    assert made.counts["bad_rows"] == 1
    (warning,) = [text for text in made.warnings if "!llgo.funcinfo" in text]
    assert said in warning
    assert re.search(r"m0\.ll:5:\d+: warning: ", warning), warning


def test_a_row_that_no_line_defines_is_said() -> None:
    made = main_of(HEAD + b"!llgo.pcline = !{!7}\n")
    assert any("!7, which no line defines" in warning for warning in made.warnings)


def test_empty_symbols_and_unusual_white_space() -> None:
    rows = [b'!{i32 1, !"", !"f", !"x.go", i32 1, i32 1}', b'!{ i32 1 , !"g",!"g", !"x.go", i32 -4, i32  1 }']
    made = main_of(module(rows))
    assert initialiser(made.text, "__llgo_funcinfo_count") == b"i64 1"
    assert not any("llgo.funcinfo" in warning for warning in made.warnings)


def test_modules_for_other_processors_are_refused() -> None:
    with pytest.raises(LlpassError, match=r"m1.ll: this module is for aarch64-.*, an earlier one for x86_64-"):
        main_of(module(GOLDEN), module(GOLDEN).replace(b"x86_64-pc", b"aarch64-pc"))


def test_vendors_are_spelled_as_each_front_end_likes() -> None:
    main_of(module(GOLDEN), module(GOLDEN).replace(b"x86_64-pc-linux-gnu", b"x86_64-unknown-linux"))


def test_a_module_that_has_tables_is_refused_where_it_defines_them() -> None:
    with pytest.raises(LlpassError, match="defines LLGo's tables itself") as caught:
        main_of(main_of(module(GOLDEN)).text)
    assert caught.value.location is not None


def test_too_many_strings_for_16_bits_name_the_way_out() -> None:
    rows = [b'!{i32 1, !"f%d", !"g%d", !"x.go", i32 1, i32 1}' % (at, at) for at in range(32768)]
    with pytest.raises(LlpassError, match="65538 strings do not fit 16-bit numbers") as caught:
        main_of(module(rows))
    assert "--string-ids 32" in caught.value.hint
    assert main_of(module(rows), options=Options(wide=True)).counts["functions"] == 32768


def test_room_beyond_what_the_runtime_accepts_is_a_usage_error() -> None:
    body = b"define void @f() {\n" + ENTRY_SITE + b"  ret void\n}\n"
    with pytest.raises(LlpassError, match="refuses more than 16 rows a function"):
        main_of(module(GOLDEN, body=body), options=Options(room=100000))


def test_command_reads_bitcode_and_reports(tmp_path: Path) -> None:
    (tmp_path / "a.ll").write_bytes(module([GOLDEN[0]]))
    (tmp_path / "b.ll").write_bytes(module([GOLDEN[1]]))
    (tmp_path / "bad.ll").write_bytes(module([GOLDEN[1].replace(b"i32 1,", b"i32 3,", 1)]))
    done = tables.llpass("run", tmp_path / "b.ll", "-o", tmp_path / "b.bc", "--passes", "")
    assert done.returncode == 0, done.stderr
    inputs = [tmp_path / name for name in ("a.ll", "b.bc", "bad.ll")]
    done = tables.llpass("tables", *inputs, "-o", tmp_path / "main.ll", "--stats", tmp_path / "s.json")
    assert done.returncode == 0, done.stderr
    assert b"bad.ll:4:" in done.stderr
    assert b'"functions": 2' in (tmp_path / "s.json").read_bytes()
    assert (tmp_path / "main.ll").read_bytes() == main_of(module(GOLDEN)).text
    missing = tables.llpass("tables", tmp_path / "nowhere.ll")
    assert (missing.returncode, b"Traceback" in missing.stderr) == (1, False)


def test_real_rows_of_llgo_have_records() -> None:
    text = (tables.HERE / "caller.preopt.ll").read_bytes()
    made = main_of(text)
    assert made.counts["functions"] == len(re.findall(rb'(?m)^!\d+ = !\{i32 1, !"', text)) == 20
    assert made.counts["stubs"] == 3
