"""What a reader needs to know about one object file, whatever its format.

A reader that guesses gives confident wrong answers: bytes read from an address that the file does not map
come back as zeros and look like an empty table. So everything here fails with the offset at which the
file stopped making sense, and nothing trusts a count or a size before comparing it with the bytes there are.

`open_images` decides by magic bytes and yields one `Image` for a file, or one per member of an archive and per
slice of a universal Mach-O file.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from llpass.diagnostics import LlpassError

if TYPE_CHECKING:
    from llpass.postlink.extent_columns import Ranges

#: What the contract calls its five sections; the spelling per format is in `llpass.abi.native`.
SECTION_KINDS = ("units", "entry", "stub", "line", "pcs")

#: Bitcode, bare and inside the wrapper header that Apple's tools write.
BITCODE_MAGICS = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")


class ImageError(LlpassError):
    """A file that is not what its magic bytes promise: one sentence with the offset."""


class DeclinedError(LlpassError):
    """A sound file that post-link leaves as it is: one sentence why. Its tables are built at first use, as before."""


class Section(NamedTuple):
    """The bytes of one section of the contract, and the address of the first of them (0 in an object file)."""

    name: str
    address: int
    data: bytes


class Symbol(NamedTuple):
    """A defined function symbol."""

    name: bytes
    address: int


class Extents(NamedTuple):
    """Where functions begin and end according to the unwind index, and which index that was."""

    source: str
    ranges: list[tuple[int, int]]


class Image(Protocol):
    """One linked image or object file. Addresses are link-time addresses."""

    format: str  # "elf" or "mach-o"
    kind: str  # "object", "executable" or "shared-object"
    machine: str
    endian: str  # "<" or ">"
    word_size: int

    def sections(self, kind: str) -> Sequence[Section]:
        """The sections of one of `SECTION_KINDS`, in file order; an object may hold one per comdat group."""

    def symbols(self) -> Sequence[Symbol]:
        """The defined functions of the symbol table; empty in a stripped image."""

    def executable_ranges(self) -> Sequence[tuple[int, int]]:
        """The [start, end) ranges that hold instructions, sorted."""

    def header_ranges(self) -> Sequence[tuple[int, int]]:
        """The [start, end) ranges where the file's own headers are loaded; they may lie in an executable range."""

    def read(self, address: int, size: int) -> bytes:
        """Bytes at a link-time address. An address that the file does not back raises `ImageError`."""

    def extents(self) -> Extents:
        """Function extents from the unwind index, sorted; they may still overlap in a damaged file."""

    def extent_columns(self) -> tuple[str, Ranges]:
        """The same source and ranges in columns, fast; those that start together are in the order of the index."""

    def symbol_ranges(self) -> Ranges:
        """Where the functions of the symbol table begin and end, in its order; none in a stripped image."""


class Member(NamedTuple):
    """One thing found in a file. `image` is None for what is not an object: bitcode, text, an empty member."""

    name: str
    image: Image | None
    data: bytes


def need(data: bytes | bytearray | memoryview, offset: int, size: int, what: str) -> None:
    """Refuse unless `size` bytes stand at `offset` of `data`."""
    left = max(0, len(data) - offset)
    if offset < 0 or size < 0 or size > left:
        raise ImageError(f"{what} at offset {offset:#x}: need {size} bytes, {left} left")


def distance(start: int, end: int, what: str) -> int:
    """`end` - `start`, for a signed field of 64 bits; refused where it would not hold it."""
    if not -(1 << 63) <= end - start < 1 << 63:
        raise ImageError(f"{what}: half of the address space is between {start:#x} and {end:#x}")
    return end - start


def unpack(layout: struct.Struct, data: bytes | bytearray | memoryview, offset: int, what: str) -> tuple[Any, ...]:
    """`Struct.unpack_from` with a located error."""
    need(data, offset, layout.size, what)
    return layout.unpack_from(data, offset)


def check_total(sizes: Iterable[int], data: bytes) -> None:
    """Refuse sections of one name that together exceed the file: overlapping ones would multiply its size in memory."""
    total = sum(sizes)
    if total > len(data):
        raise ImageError(f"sections of one name hold {total} bytes, the whole file {len(data)}")


@contextmanager
def reading(what: str) -> Iterator[None]:
    """What a library makes of a damaged file, in one sentence: it may raise anything at all."""
    try:
        yield
    except ImageError:
        raise
    except Exception as error:
        said = " ".join(str(error).split()) or type(error).__name__
        raise ImageError(f"{what}: {said}") from error


class StringTable:
    """NUL-terminated strings by offset. They may share their ends, but not so that a small file fills the memory."""

    #: Bytes of strings that may be taken for each byte of the file.
    LIMIT = 8

    def __init__(self, strings: bytes, file: bytes | bytearray) -> None:
        self._strings = strings
        self._left = self.LIMIT * len(file)

    def at(self, offset: int) -> bytes:
        """The string at `offset`; empty when that is outside, as for a symbol without a name."""
        if not 0 <= offset < len(self._strings):
            return b""
        end = self._strings.find(b"\0", offset)
        end = end if end >= 0 else len(self._strings)
        self._left -= end - offset
        if self._left < 0:
            raise ImageError("symbol table: its names repeat the string table too often")
        return self._strings[offset:end]


def open_images(path: Path) -> Iterator[Member]:
    """Yield the members of a file. Raises `ImageError`; a file that cannot be read raises `OSError`."""
    # Imported here: each reader needs this module, and only the one that a file asks for should cost its import.
    from llpass.postlink import archive, macho_image

    data = path.read_bytes()
    if data.startswith(archive.MAGICS):
        for name, content in archive.members(data, path.parent):
            yield Member(name, open_image(content), content)
    elif data.startswith(macho_image.FAT_MAGICS):
        for name, content in macho_image.slices(data):
            yield Member(name, open_image(content), content)
    else:
        yield Member("", open_image(data), data)


def open_image(data: bytes) -> Image | None:
    """The image in `data`, or None when its first bytes are those of no object format that llpass knows."""
    opener = _opener(data)
    return opener(data) if opener else None


def _opener(data: bytes) -> Callable[[bytes], Image] | None:
    from llpass.postlink import macho_image

    if data.startswith(b"\x7fELF"):
        from llpass.postlink import elf_image

        return elf_image.ElfImage
    if data.startswith(macho_image.MAGIC):
        return macho_image.MachoImage
    return None
