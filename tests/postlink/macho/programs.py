"""Mach-O programs of every shape that post-link has to get right, linked on this machine against a stub of an SDK."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from llpass.abi import table as table_abi
from tests.postlink import samples

HERE = Path(__file__).parent
ARCHITECTURES = ["arm64", "x86_64"]

STUB = """\
--- !tapi-tbd
tbd-version:     4
targets:         [ x86_64-macos, arm64-macos ]
install-name:    '/usr/lib/libSystem.B.dylib'
current-version: 1
exports:
  - targets:     [ x86_64-macos, arm64-macos ]
    symbols:     [ dyld_stub_binder, _imported ]
...
"""

#: Functions that pointers lead to, and how many pointers make "many pages" of 16 KiB.
FUNCTIONS, FEW, MANY = 20, 40, 6000
ROWS = 12


@dataclass(frozen=True)
class Shape:
    """How a program is compiled and linked."""

    arch: str = "arm64"
    chained: bool = True
    dead_strip: bool = False
    weak: bool = False
    interposable: bool = False
    many: bool = False
    sites: bool = True
    #: A segment for a table that does not fit, as the runtime brings it.
    room: bool = True
    #: Other sections between those of llpass.
    scattered: bool = False
    extra: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        words = ["arm64" if self.arch == "arm64" else "x86", "chained" if self.chained else "classic"]
        words += [w for w in ("dead_strip", "weak", "interposable", "many", "room", "scattered") if getattr(self, w)]
        return "-".join([*words, "" if self.sites else "no-sites"]).strip("-")

    @property
    def count(self) -> int:
        return MANY if self.many else FEW


def pointers_source(shape: Shape) -> str:
    """Functions, pointers to them that dyld fixes, and rows with such pointers in a section of their own."""
    weak = "__attribute__((weak)) " if shape.weak else ""
    lines = [f"{weak}int f{n}(void) {{ return {3 * n + 1}; }}" for n in range(FUNCTIONS)]
    table = ", ".join(f"f{n % FUNCTIONS}" for n in range(shape.count))
    rows = ", ".join(f"{{f{n % FUNCTIONS}, {n}}}" for n in range(ROWS))
    lines += [
        f"static int (*volatile many[{shape.count}])(void) = {{{table}}};",
        "extern int imported(void); int (*volatile outside)(void) = imported;",
        "int (*const volatile *const pointers)(void) = (int (*const volatile *)(void))many;",
        f"const int pointer_count = {shape.count};",
        "struct row { int (*function)(void); unsigned long long id; };",
        f'__attribute__((used, section("__DATA,__rows"))) static struct row rows[] = {{{rows}}};',
        "unsigned char behind_the_rows[64] = {1};",
        "int (*volatile last)(void) = f1;",
    ]
    if shape.room:
        lines.append('__attribute__((used, aligned(8), section("__LLPASS,__llp_table,zerofill"))) static char room[8];')
    if shape.scattered:
        lines.append('__attribute__((used, section("__TEXT,__between"))) static const char between[100] = {7};')
    return "\n".join(lines) + "\n"


def build(shape: Shape, folder: Path) -> bytes:
    """The linked program."""
    folder.mkdir(parents=True, exist_ok=True)
    target = f"{shape.arch}-apple-macos13"
    (folder / "pointers.c").write_text(pointers_source(shape))
    objects = []
    for source in (folder / "pointers.c", HERE / "reader.c"):
        out = folder / f"{source.stem}.o"
        flags = ["-O1", "-ffreestanding", "-fno-stack-protector", "-w"]
        samples.run(samples.tool("clang"), "-target", target, *flags, "-c", source, "-o", out)
        objects.append(out)
    objects.insert(0 if not shape.scattered else 1, samples.compile_object(folder, target, sites=shape.sites))
    if shape.scattered:  # the linker orders sections by where it first sees each
        lone = folder / "units.s"
        lone.write_text("\n".join([*samples.unit_directives(macho=True), ".subsections_via_symbols", ""]))
        samples.run(samples.tool("clang"), "-target", target, "-c", lone, "-o", folder / "units.o")
        objects.insert(0, folder / "units.o")
    return link(shape, objects, folder / "program")


def link(shape: Shape, objects: list[Path], out: Path) -> bytes:
    sdk = out.parent / "sdk/usr/lib"
    sdk.mkdir(parents=True, exist_ok=True)
    (sdk / "libSystem.tbd").write_text(STUB)
    flags = ["-arch", shape.arch, "-platform_version", "macos", "13.0", "14.0", "-syslibroot", out.parent / "sdk"]
    flags += ["-lSystem", "-adhoc_codesign", *(["-dead_strip"] if shape.dead_strip else [])]
    flags += [] if shape.chained else ["-no_fixup_chains"]
    flags += ["-interposable"] if shape.interposable else []
    # What is asked for by name must survive -dead_strip.
    for name in (
        "table_digest",
        "table_text",
        "image_start",
        "unit_bytes",
        "entry_place",
        "sum_of_calls",
        "sum_of_rows",
    ):
        flags += ["-u", f"_{name}", "-exported_symbol", f"_{name}"]
    flags += ["-exported_symbol", "_main", "-exported_symbol", "_f*", "-exported_symbol", "_last", "-u", "_last"]
    samples.run(samples.tool("ld64.lld"), *flags, *shape.extra, *objects, "-o", out)
    return out.read_bytes()


@dataclass(frozen=True)
class Pattern:
    """A table of any size that holds nothing but a header and bytes by which one that was moved or cut is told."""

    size: int
    text: int

    def at(self, address: int) -> bytes:
        head = struct.pack("<QqI", table_abi.TABLE_MAGIC, self.text - address, self.size)
        body = bytes((7 * n ^ n >> 8) & 0xFF for n in range(self.size - len(head)))
        return head + body


def fnv(data: bytes) -> int:
    """What `table_digest` of reader.c gives."""
    digest = 0xCBF29CE484222325
    for byte in data:
        digest = (digest ^ byte) * 0x100000001B3 & (1 << 64) - 1
    return digest


def sum_of_calls(count: int) -> int:
    total = 0
    for n in range(count):
        total = (total * 31 + 3 * (n % FUNCTIONS) + 1) & (1 << 64) - 1
    return total


def sum_of_rows(rows: list[tuple[int | None, int]]) -> int:
    """`rows`: which function, and the id."""
    total = 0
    for function, ident in rows:
        total = (total * 31 + (0 if function is None else 3 * function + 1) + ident) & (1 << 64) - 1
    return total
