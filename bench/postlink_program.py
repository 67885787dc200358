"""A program of any number of functions that links in seconds: for measuring how post-link's time grows.

Clang and `llpass run` take a second for a thousand functions, so a million would take half an hour. One object is made
that way, with 8 call sites a function, most of them inlined. Its copies are the same bytes with the prefix of the
symbols, the key of the unit and all ids replaced, as the tools would have written them for a renamed source. So a
thousand functions cost some milliseconds.

    python bench/postlink_program.py 50000 OUT [--debug] [--pic pie|no-pie] [--keep]
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.sections import Section

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from llpass.abi import native  # noqa: E402
from llpass.abi.unit import Unit, decode_all  # noqa: E402
from tests.e2e.programs import runtime_flags  # noqa: E402
from tests.e2e.toolchain import need, newest  # noqa: E402

#: Functions of one object; a smaller program is one smaller object.
PER_UNIT = 1000
PREFIX = "unit0000"

_HEAD = """\
#ifndef KEEP
#define KEEP
#endif
int sink(int);
static inline int twice(int x) { return sink(x) + sink(x + 1); }
static inline int deeper(int x) { return twice(x ^ 5) * 3; }
"""
_FUNCTION = """
KEEP int {p}_f{i}(int x)
{{
    int a = sink(x + {i});
    if (a > {i})
        a += {p}_f{next}(a - 1);
    a ^= twice(a);
    return a + deeper(a);
}}
"""
_MAIN = "int sink(int x) {{ return x / 2 - 1; }}\nint {p}_f0(int);\nint main(void) {{ return {p}_f0(3) & 1; }}\n"


def prefix(index: int) -> bytes:
    """As long for every unit, so that a copy is a replacement in place."""
    return b"unit%04x" % index


def source(name: str, count: int) -> str:
    """The C source of a unit."""
    declared = "".join(f"int {name}_f{i}(int);\n" for i in range(count))
    return _HEAD + declared + "".join(_FUNCTION.format(p=name, i=i, next=(i + 1) % count) for i in range(count))


def main_source() -> str:
    """The C source of the unit that starts the program."""
    return _MAIN.format(p=PREFIX)


def compile_unit(text: str, folder: Path, name: str, debug: bool, flags: Sequence[str]) -> bytes:
    """The object of a source through clang, llpass and clang."""
    clang = need("clang", newest())
    flags = ["-O1", *flags]
    c, ll, out, obj = (folder / f"{name}{suffix}" for suffix in (".c", ".ll", ".out.ll", ".o"))
    c.write_text(text)
    _run(clang, *flags, "-gline-tables-only", "-S", "-emit-llvm", c, "-o", ll)
    _run(sys.executable, "-m", "llpass", "run", "--no-verify", ll, "-o", out)
    _run(clang, *flags, "-w", "-Xclang", "-disable-llvm-passes", "-c", out, "-o", obj)
    if not debug:
        _run(need("llvm-strip", newest()), "--strip-debug", obj)
    return obj.read_bytes()


class Template:
    """An object, and where in it the bytes stand that differ from copy to copy."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.names = _all_of(data, PREFIX.encode())
        elf = ELFFile(io.BytesIO(data))
        (units,) = self._named(elf, "units")
        (self.unit,) = decode_all(units.data())
        self.unit_at = units["sh_offset"]
        self.functions = {function.id: function for function in self.unit.functions if function.id}
        #: File offsets of the ids of functions and of line rows, with what stands there.
        self.function_ids = self._ids(elf, "entry")
        self.line_ids = self._ids(elf, "line")
        rows = self.unit_at + native.UNIT.size
        rows += native.UNIT_FILE.size * int.from_bytes(data[self.unit_at + 32 : self.unit_at + 36], "little")
        self.function_ids += [
            (rows + index * native.UNIT_FUNC.size, function.id)
            for index, function in enumerate(self.unit.functions)
            if function.id
        ]

    @staticmethod
    def _named(elf: ELFFile, kind: str) -> list[Section]:
        """The sections of a kind: sites have one for each section of code."""
        return [section for section in elf.iter_sections() if section.name == native.ELF_SECTIONS[kind]]

    def _ids(self, elf: ELFFile, kind: str) -> list[tuple[int, int]]:
        size = native.SITE.size
        found = []
        for section in self._named(elf, kind):
            start = section["sh_offset"] + 4
            found += [(at, _number(self.data, at)) for at in range(start, start + section.data_size, size)]
        return found

    def copy(self, index: int) -> bytes:
        """The object of the same source with another prefix."""
        if not index:
            return self.data
        name = prefix(index)
        out = bytearray(self.data)
        for at in self.names:
            out[at : at + len(name)] = name
        unit = Unit((self.unit.key + index * 0x9E3779B97F4A7C15) % 2**64)
        fields = {field.name: offset for field, offset in native.UNIT.offsets()}
        _put(out, self.unit_at + fields["key"], unit.key)
        _put(out, self.unit_at + fields["line_base"], unit.line_base)
        ids = {
            ident: native.symbol_id(
                function.symbol.replace(PREFIX.encode(), name),
                unit.key if function.flags & native.FUNC_STATIC else None,
            )
            for ident, function in self.functions.items()
        }
        for at, ident in self.function_ids:
            _put(out, at, ids[ident])
        for at, ident in self.line_ids:
            _put(out, at, (ident - self.unit.line_base + unit.line_base) % 2**64)
        return bytes(out)


def objects(count: int, folder: Path, debug: bool = False, flags: Sequence[str] = ("-fPIE",)) -> list[Path]:
    """The objects of a program of `count` functions and `main`, in `folder`; `flags` are clang's."""
    folder.mkdir(parents=True, exist_ok=True)
    per_unit = min(count, PER_UNIT)
    template = Template(compile_unit(source(PREFIX, per_unit), folder, "template", debug, flags))
    paths = [folder / "main.o"]
    compile_unit(main_source(), folder, "main", debug, flags)
    for index in range((count + per_unit - 1) // per_unit):
        paths.append(folder / f"{index}.o")
        paths[-1].write_bytes(template.copy(index))
    return paths


def link_command(paths: list[Path], out: Path, pic: str = "pie") -> list[str]:
    """lld's command for the program, the runtime included; a response file, since there may be a thousand objects."""
    listed = out.with_name(out.name + ".objects")
    listed.write_text("".join(f"{path}\n" for path in paths))
    lld = need("ld.lld", newest())
    return [need("clang", newest()), f"-{pic}", f"-fuse-ld={lld}", f"@{listed}", *runtime_flags()[1], "-o", str(out)]


def _all_of(data: bytes, word: bytes) -> list[int]:
    found = []
    at = data.find(word)
    while at >= 0:
        found.append(at)
        at = data.find(word, at + 1)
    return found


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 8], "little")


def _put(data: bytearray, at: int, value: int) -> None:
    data[at : at + 8] = value.to_bytes(8, "little")


def _run(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True, cwd=ROOT)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("functions", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--debug", action="store_true", help="leave the DWARF line tables in the objects")
    parser.add_argument("--pic", choices=["pie", "no-pie"], default="pie")
    parser.add_argument("--keep", action="store_true", help="keep the objects")
    options = parser.parse_args()
    folder = options.out.with_name(options.out.name + ".parts")
    paths = objects(options.functions, folder, options.debug, [f"-f{options.pic}".replace("pie", "PIE")])
    subprocess.run(link_command(paths, options.out, options.pic), check=True)
    if not options.keep:
        for path in paths:
            path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
