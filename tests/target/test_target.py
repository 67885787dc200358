"""Which object format a module is for, and how a record is spelled there. LLVM's assembler is the judge of spelling."""

from __future__ import annotations

import re

import pytest

from llpass.abi import native
from llpass.ir import lexer
from llpass.ir.judge import Judge
from llpass.target import data_directives, target_for


@pytest.mark.parametrize(
    ("triple", "name"),
    [
        ("x86_64-unknown-linux-gnu", "elf"),
        ("aarch64-unknown-none-elf", "elf"),
        ("x86_64-unknown-freebsd14", "elf"),
        ("riscv32imac-unknown-none-elf", "elf"),
        ("x86_64-pc-windows-elf", "elf"),
        ("i686-pc-windows-gnu", "coff"),
        ("x86_64-w64-mingw32", "coff"),
        ("aarch64-unknown-uefi", "coff"),
        ("powerpc64-ibm-aix", "coff"),
        ("arm64-apple-macosx14.0.0", "macho"),
        ("x86_64-apple-darwin23", "macho"),
        ("arm64_32-apple-watchos", "macho"),
        ("thumbv7m-none-macho", "macho"),
        ("amdgcn-amd-amdhsa", "amdgcn"),
        ("nvptx64-nvidia-cuda", "nvptx64"),
        ("spirv64-unknown-unknown", "spirv64"),
        ("wasm32-unknown-emscripten", "wasm32"),
        ("bpfel-unknown-none", "bpfel"),
        ("", "elf"),
    ],
)
def test_the_triple_chooses_the_object_format(triple: str, name: str) -> None:
    assert target_for(triple).name == name


@pytest.mark.parametrize("triple", ["amdgcn-amd-amdhsa", "wasm32-wasi", "bpfeb", "x86_64-pc-windows-msvc"])
def test_a_target_that_carries_nothing_says_why(triple: str) -> None:
    capabilities = target_for(triple).capabilities
    assert not (capabilities.units or capabilities.pc_sections)
    assert capabilities.reason


def test_a_module_without_a_triple_is_taken_for_elf_and_the_reason_says_so() -> None:
    capabilities = target_for("").capabilities
    assert capabilities.units
    assert capabilities.reason == "the module names no target triple: ELF is assumed"


@pytest.mark.parametrize(
    ("arch", "endian"),
    [
        ("x86_64", "<"),
        ("aarch64", "<"),
        ("aarch64_be", ">"),
        ("armv7", "<"),
        ("armeb", ">"),
        ("thumbebv7", ">"),
        ("mips", ">"),
        ("mipsel", "<"),
        ("mips64", ">"),
        ("mips64el", "<"),
        ("powerpc64", ">"),
        ("powerpc64le", "<"),
        ("ppc64le", "<"),
        ("s390x", ">"),
        ("sparcv9", ">"),
        ("sparcel", "<"),
        ("riscv64", "<"),
    ],
)
def test_the_architecture_gives_the_byte_order(arch: str, endian: str) -> None:
    assert target_for(f"{arch}-unknown-linux-gnu").endian == endian


def test_a_data_layout_beats_the_architecture() -> None:
    assert target_for("mips-unknown-linux-gnu", "e-m:e").endian == "<"
    assert target_for("x86_64-unknown-linux-gnu", "E-m:e").endian == ">"


@pytest.mark.parametrize("endian", ["<", ">"])
@pytest.mark.parametrize("words", [0, 4, 8, 12, 64, 68, 200])
def test_directives_spell_the_bytes_they_were_given(endian: str, words: int) -> None:
    data = bytes((7 * number + 1) % 256 for number in range(words)) + bytes(range(256)) * 3
    order = "little" if endian == "<" else "big"
    spelled = b""
    for line in data_directives(data, words, endian):
        directive, _, operand = line.partition(b" ")
        if directive == b".ascii":
            spelled += re.sub(rb"\\([0-7]{3})", lambda found: bytes([int(found[1], 8)]), operand[1:-1])
        else:
            size = {b".quad": 8, b".long": 4}[directive]
            spelled += b"".join(int(word, 16).to_bytes(size, order) for word in operand.split(b","))  # type: ignore
    assert spelled == data


@pytest.mark.parametrize("triple", ["x86_64-unknown-linux-gnu", "armv7-unknown-linux-gnueabi", "arm64-apple-macos13"])
@pytest.mark.parametrize("kind", ["entry", "stub", "line"])
def test_an_anchor_is_no_symbol_and_differs_in_every_copy(triple: str, kind: str) -> None:
    asm = target_for(triple).site_asm(kind, 1)
    labels = re.findall(rb"^([^\s.][^\s]*|\.L[^\s]*):$", asm, re.M)
    assert labels
    for label in labels:
        assert label.endswith(b"${:uid}")
        assert label.startswith((b".L", b"L", b"l_"))


@pytest.mark.parametrize("kind", ["entry", "stub", "line"])
def test_a_mach_o_section_name_fits_its_field(kind: str) -> None:
    assert len(native.MACHO_SECTIONS[kind]) <= 16


@pytest.mark.parametrize("triple", ["x86_64-unknown-linux-gnu", "arm64-apple-macos13", "s390x-unknown-linux-gnu"])
def test_llvm_parses_what_a_target_writes(triple: str) -> None:
    target = target_for(triple)
    asm = lexer.escape(target.site_asm("entry", (1 << 64) - 1)).decode()
    lines = [lexer.escape(line).decode() for line in target.module_asm("units", bytes(72) + b'a"\\\n\xff\0\0\0', 72)]
    text = f'target triple = "{triple}"\n' + "".join(f'module asm "{line}"\n' for line in lines)
    text += f'define void @f() {{\n  call void asm sideeffect "{asm}", ""()\n  ret void\n}}\n'
    with Judge() as judge:
        assert judge.verdict([text.encode()]).message == ""
