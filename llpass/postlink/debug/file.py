"""Where the debug information of a program is: in it, or in a file of its own.

Distributions and build systems strip a program and keep the DWARF elsewhere: under the program's build-id, under the
name in its ``.gnu_debuglink``, on macOS in a ``.dSYM`` folder beside it. The places looked at are the debugger's.
"""

from __future__ import annotations

import subprocess
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile

from llpass.postlink.image import ImageError, Symbol, open_images, reading

#: Where distributions put the debug information of what they install.
SYSTEM_FOLDERS = (Path("/usr/lib/debug"),)
_LINES = (".debug_line", ".zdebug_line")
_SECONDS = 300
_SHF_COMPRESSED, _COMPRESSED_ZLIB = 1 << 11, 1
#: What a byte of deflated data can become, at most.
_INFLATION = 1040


class Contents(NamedTuple):
    """Sections by the order in which they were asked for; one that is not there is empty."""

    data: list[bytes]
    little: bool


def find(path: Path, folders: Iterable[Path] = SYSTEM_FOLDERS) -> Path:
    """The file that holds the line tables of the program at `path`. Raises `ImageError` when there is none."""
    path = path.resolve()
    with path.open("rb") as stream:
        elf = stream.read(4) == b"\x7fELF"
    if not elf:
        bundle = path.with_name(path.name + ".dSYM") / "Contents" / "Resources" / "DWARF" / path.name
        return bundle if bundle.exists() else path
    build_id, link, checksum, has_lines = _facts(path)
    if has_lines:
        return path
    for candidate in _candidates(path, build_id, link, tuple(folders)):
        if candidate.is_file() and candidate != path and _belongs(candidate, build_id, checksum):
            return candidate
    raise ImageError(
        f"{path.name}: no debug information in it or in a separate file",
        hint="compile with -g or -gline-tables-only, and run `llpass postlink` before `strip`",
    )


def symbols(path: Path) -> Iterable[Symbol]:
    """The function symbols of the file."""
    for member in open_images(path):
        if member.image is not None:
            yield from member.image.symbols()


def sections(path: Path, names: Iterable[str]) -> Contents | None:
    """Sections of an ELF file, inflated; None for another format, or when they are deflated by another method."""
    found = []
    with path.open("rb") as stream:
        if stream.read(4) != b"\x7fELF":
            return None
        with reading(path.name):
            elf = ELFFile(stream)
            for name in names:
                section = elf.get_section_by_name(name)
                if section is not None and section["sh_flags"] & _SHF_COMPRESSED:
                    stream.seek(section["sh_offset"])
                    method = int.from_bytes(stream.read(4), "little" if elf.little_endian else "big")
                    if method != _COMPRESSED_ZLIB or section.data_size > _INFLATION * section["sh_size"]:
                        return None
                found.append(b"" if section is None else bytes(section.data()))
            return Contents(found, bool(elf.little_endian))


def demangler(tool: str | None) -> Callable[[list[bytes]], list[bytes]]:
    """Display names of linker symbols by way of llvm-cxxfilt. C's symbols are their own names.

    Parameters are left out, as in the names that `llpass run` makes of debug information.
    """

    def demangle(names: list[bytes]) -> list[bytes]:
        mangled = [index for index, name in enumerate(names) if name.startswith((b"_Z", b"_R", b"__Z"))]
        if tool is None or not mangled:
            return list(names)
        asked = b"\n".join(names[index] for index in mangled) + b"\n"
        try:
            result = subprocess.run([tool, "-p"], input=asked, capture_output=True, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return list(names)
        answers = result.stdout.split(b"\n")[:-1]
        if result.returncode or len(answers) != len(mangled):
            return list(names)
        found = list(names)
        for index, answer in zip(mangled, answers, strict=True):
            found[index] = answer
        return found

    return demangle


def _facts(path: Path) -> tuple[bytes, str, int, bool]:
    """Build-id, name and CRC-32 in .gnu_debuglink, and whether there are line tables."""
    build_id, link, checksum = b"", "", 0
    with path.open("rb") as stream, reading(path.name):
        elf = ELFFile(stream)
        has_lines = any(elf.get_section_by_name(name) is not None for name in _LINES)
        note = elf.get_section_by_name(".note.gnu.build-id")
        if note is not None:
            build_id = note.data()[16:]
        section = elf.get_section_by_name(".gnu_debuglink")
        if section is not None and len(section.data()) >= 8:
            data = section.data()
            link = data.split(b"\0")[0].decode("utf-8", "surrogateescape")
            checksum = int.from_bytes(data[-4:], "little" if elf.little_endian else "big")
    return build_id, link, checksum, has_lines


def _candidates(path: Path, build_id: bytes, link: str, folders: tuple[Path, ...]) -> Iterator[Path]:
    if build_id:
        name = build_id.hex()
        for folder in folders:
            yield folder / ".build-id" / name[:2] / f"{name[2:]}.debug"
    if link and "/" not in link:
        yield path.parent / link
        yield path.parent / ".debug" / link
        for folder in folders:
            yield folder / path.parent.relative_to("/") / link


def _belongs(candidate: Path, build_id: bytes, checksum: int) -> bool:
    """A stale debug file would give wrong answers: its build-id, or without one its checksum, has to be the link's."""
    try:
        other, _, _, has_lines = _facts(candidate)
    except (ImageError, ELFError, OSError):
        return False
    same = other == build_id if build_id and other else zlib.crc32(candidate.read_bytes()) == checksum
    return has_lines and same
