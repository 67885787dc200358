"""Small programs with units and sites, built the way `llpass run` builds them but written here by hand.

The tests of the readers must not depend on the passes: a wrong byte that both agree on would go unseen.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from llpass.abi import native
from llpass.abi.unit import Function, Line, Unit, encode

MAIN, INNER, STATIC, LEAF = b"main", b"pkg.inner", b"cold_static", b"leaf"
KEY = 0x1122334455667788


def tool(name: str) -> str:
    """The newest LLVM's program of that name, or skip: the reader is tested without it elsewhere."""
    for candidate in (f"{name}-22", f"{name}-19", name):
        if shutil.which(candidate):
            return candidate
    pytest.skip(f"{name} is not installed")


def run(*command: str | Path, stdin: str = "", folder: Path | None = None) -> str:
    words = [str(word) for word in command]
    result = subprocess.run(words, capture_output=True, text=True, input=stdin, cwd=folder)
    assert result.returncode == 0, result.stderr
    return result.stdout


def unit() -> Unit:
    """The unit of the sample program."""
    return Unit(
        KEY,
        b"sample.c",
        b"llpass test",
        native.UNIT_ENTRY_SITES | native.UNIT_LINE_SITES,
        [
            Function(native.symbol_id(MAIN), MAIN, MAIN, b"/src/sample.c", 12, 10, 11),
            Function(native.symbol_id(INNER), INNER, b"pkg::inner(int)", b"/src/inner.c", 3, 1, 2),
            Function(native.symbol_id(STATIC, KEY), STATIC, STATIC, b"/src/sample.c", 22, 20, 21, native.FUNC_STATIC),
            Function(0, LEAF, LEAF, b"/src/leaf.h", 5, 4, 4, native.FUNC_INLINE_ONLY),
        ],
        [
            Line(0, b"/src/sample.c", 14, 7),
            Line(3, b"/src/leaf.h", 6, 9, parent=1),
            Line(1, b"/src/inner.c", 4, 2),
        ],
    )


def unit_directives(endian: str = "<", macho: bool = False) -> list[str]:
    """The unit as assembler directives."""
    data = encode(unit(), endian)
    section = "__TEXT,__llp_units,regular,no_dead_strip" if macho else 'llpass_units,"aR",%progbits'
    lines = [f".section {section}" if macho else f".pushsection {section}", ".p2align 3"]
    for at in range(0, len(data), 16):
        lines.append(".byte " + ",".join(str(byte) for byte in data[at : at + 16]))
    return [*lines, ".text" if macho else ".popsection"]


def module_asm(lines: list[str]) -> str:
    return "".join('module asm "' + line.replace('"', "\\22") + '"\n' for line in lines)


def site(kind: str, ident: int, macho: bool = False) -> str:
    """An inline-asm call that records its own address."""
    if macho:
        name = native.MACHO_SECTIONS[kind]
        lines = [
            "Lllp_a${:uid}:", f".section __TEXT,{name},regular,live_support", ".p2align 2", "l_llp_r${:uid}:",
            ".long Lllp_a${:uid}-l_llp_r${:uid}", f".quad {ident:#018x}", ".text",
        ]  # fmt: skip
    else:
        name = native.ELF_SECTIONS[kind]
        lines = [
            ".Lllp_a${:uid}:", f".pushsection {name},\\22ao?\\22,%progbits,.Lllp_a${{:uid}}", ".p2align 2",
            ".long .Lllp_a${:uid}-.", f".quad {ident:#018x}", ".popsection",
        ]  # fmt: skip
    return 'call void asm sideeffect "' + "\\0A".join(lines) + '", ""() nounwind willreturn'


def module(endian: str = "<", macho: bool = False, sites: bool = True) -> str:
    """The sample program as IR. `main` returns 42 when its calls worked."""
    base = unit().line_base

    def at(kind: str, ident: int) -> str:
        return site(kind, ident & (2**64 - 1), macho) if sites else ""

    return f"""source_filename = "sample.c"
{module_asm(unit_directives(endian, macho))}
define i32 @main() noinline uwtable {{
  {at("entry", native.symbol_id(MAIN))}
  {at("line", base + 1)}
  %a = call i32 @"pkg.inner"(i32 20)
  {at("line", base)}
  %b = call i32 @cold_static(i32 1)
  %c = add i32 %a, %b
  ret i32 %c
}}
define i32 @"pkg.inner"(i32 %x) noinline uwtable {{
  {at("entry", native.symbol_id(INNER))}
  {at("line", base + 2)}
  %y = call i32 @cold_static(i32 %x)
  ret i32 %y
}}
define internal i32 @cold_static(i32 %x) noinline uwtable {{
  {at("entry", native.symbol_id(STATIC, KEY))}
  %m = mul i32 %x, 2
  ret i32 %m
}}
"""


def compile_object(folder: Path, target: str = "x86_64-linux-gnu", endian: str = "<", **options: bool) -> Path:
    """`module()` as an object file for `target`."""
    macho = "apple" in target
    source, out = folder / "sample.ll", folder / "sample.o"
    source.write_text(module(endian, macho, **options))
    flags = ["-fPIC", "-ffunction-sections", "-Wno-override-module"]
    run(tool("clang"), "-target", target, "-O1", *flags, "-c", source, "-o", out)
    return out


def link(obj: Path, out: Path, *flags: str) -> Path:
    """A program for this machine, with the C library's start-up code in it."""
    run(tool("clang"), "-fuse-ld=lld", obj, "-o", out, *flags)
    return out


def addresses(path: Path) -> dict[str, tuple[int, int]]:
    """Function symbols with their (address, size), as another tool reads them."""
    found = {}
    for line in run(tool("llvm-nm"), "-S", "--defined-only", path).splitlines():
        words = line.split()
        if len(words) == 4 and words[2] in "tTwW":
            found[words[3]] = int(words[0], 16), int(words[1], 16)
    return found
