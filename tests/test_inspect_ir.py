"""Units and sites read back out of IR."""

from __future__ import annotations

from pathlib import Path

import pytest

from llpass.abi import native
from llpass.abi.unit import Function, Line, Unit, encode
from llpass.diagnostics import LlpassError
from llpass.inspect_ir import read_content
from llpass.ir import lexer
from llpass.ir.judge import Judge, Verdict
from llpass.postlink.dump import inspect
from llpass.postlink.image import ImageError
from llpass.target import target_for

TRIPLES = [
    "x86_64-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "armv7-unknown-linux-gnueabihf",
    "arm64-apple-macos13",
]


def sample_unit() -> Unit:
    names = [b"main", b'quote"back\\slash', b"caf\xc3\xa9", b"tab\there", b"octal7\x017"]
    unit = Unit(9, b"a.c", b"test")
    unit.functions = [Function(native.symbol_id(name), name, name, b"/src/a.c", 3) for name in names]
    unit.lines = [Line(0, b"/src/a.c", 4, 2), Line(1, b"/src/a.h", 5, 6, parent=1)]
    return unit


def module(triple: str, unit: Unit, body: str = "") -> bytes:
    target = target_for(triple)
    data = encode(unit, target.endian)
    pool = native.UNIT.packer(target.endian).unpack_from(data)[8]
    strings = (len(data) - pool) // 8 * 8
    lines = target.module_asm("units", data, strings)
    text = b"".join(b'module asm "' + lexer.escape(line) + b'"\n' for line in lines)
    return f'target triple = "{triple}"\n'.encode() + text + body.encode()


@pytest.mark.parametrize("triple", TRIPLES)
def test_a_unit_comes_back_as_it_went_in(triple: str) -> None:
    content = read_content(module(triple, sample_unit()))
    assert content is not None
    assert content.units == [sample_unit()]


@pytest.mark.parametrize("triple", TRIPLES)
def test_sites_are_counted_by_kind(triple: str) -> None:
    asm = {kind: lexer.escape(target_for(triple).site_asm(kind, 5)).decode() for kind in ("entry", "stub", "line")}
    call = '  call void asm sideeffect "{}", ""()\n'
    body = "define void @main() {\n" + "".join(map(call.format, [asm["entry"], asm["line"], asm["line"]]))
    body += "  ret void\n}\ndefine void @s() {\n" + call.format(asm["stub"]) + "  ret void\n}\n"
    content = read_content(module(triple, sample_unit(), body))
    assert content is not None
    assert content.sites == {"entry": 1, "stub": 1, "line": 2, "pcs": 0}


def test_bitcode_says_what_its_text_says() -> None:
    text = module(TRIPLES[0], sample_unit(), "define void @main() {\n  ret void\n}\n")
    with Judge() as judge:
        bitcode = judge.assemble([text])
    assert not isinstance(bitcode, Verdict)
    content = read_content(bitcode)
    assert content is not None
    assert (content.format, content.units) == ("bitcode", [sample_unit()])


def test_bitcode_that_llvm_refuses_is_an_error() -> None:
    with pytest.raises(LlpassError, match="this bitcode cannot be read"):
        read_content(b"BC\xc0\xde" + bytes(40))


def test_the_users_own_assembly_is_left_alone() -> None:
    own = 'module asm ".section .mine,\\22a\\22"\nmodule asm ".frobnicate 1, 2"\n'
    content = read_content(own.encode() + module(TRIPLES[0], sample_unit(), own))
    assert content is not None
    assert len(content.units) == 1


def test_a_module_without_units_says_so() -> None:
    content = read_content(b"define void @f() {\n  ret void\n}\n")
    assert content is not None
    assert (content.units, content.notes) == ([], ["no llpass units: the module did not go through `llpass run`"])


@pytest.mark.parametrize("data", [b"", b"hello, world\n", b"\x7fELF\0\0", b"define\0"])
def test_what_is_no_ir_is_none_of_ours(data: bytes) -> None:
    assert read_content(data) is None


@pytest.mark.parametrize("line", [".frobnicate 1", ".quad zork", ".byte 256", ".p2align x"])
def test_a_damaged_line_is_quoted(line: str) -> None:
    text = f'module asm ".pushsection llpass_units,\\22aR\\22,@progbits"\nmodule asm "{line}"\n'
    with pytest.raises(ImageError, match=f"module asm: cannot read '{line}' in the unit's section"):
        read_content(text.encode())


def test_a_damaged_unit_is_located() -> None:
    text = 'module asm ".pushsection llpass_units,\\22aR\\22,@progbits"\nmodule asm ".quad 1"\n'
    with pytest.raises(ImageError, match="module asm: unit at offset 0x0: need 64 bytes for the header, 8 left"):
        read_content(text.encode())


def test_an_alignment_of_the_whole_address_space_is_refused() -> None:
    text = (
        'module asm ".pushsection llpass_units,\\22aR\\22,@progbits"\nmodule asm ".byte 1"\nmodule asm ".p2align 40"\n'
    )
    with pytest.raises(ImageError, match="cannot read"):
        read_content(text.encode())


def test_inspect_takes_ir_in_a_file_and_in_an_archive(tmp_path: Path) -> None:
    from llpass.driver import toolchain

    path = tmp_path / "odd-suffix.txt"
    path.write_bytes(module(TRIPLES[0], sample_unit()))
    assert inspect(path, read_content)["kind"] == "ir"
    ar = toolchain.find("llvm-ar")
    if ar is None:
        pytest.skip("llvm-ar is not installed")
    toolchain.output([ar, "rcS", str(tmp_path / "lib.a"), str(path)])
    assert inspect(tmp_path / "lib.a", read_content)["totals"]["functions"] == 5
