"""Which pointers dyld fills in, in images for systems before macOS 12: LC_DYLD_INFO.

Two little programs, one for rebases and one for binds, move a cursor over the segments and say "here". What they say is
only read: taking one place out of a run that a single opcode describes would mean to compile the programs anew, and no
table of ours asks for it, because its records hold no pointers.

Source: <mach-o/loader.h> (REBASE_OPCODE_*, BIND_OPCODE_*).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from llpass.postlink.image import ImageError, need
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.commands import Commands

_MASK = (1 << 64) - 1
_POINTER = 8


class Place(NamedTuple):
    """A pointer that dyld fills in: its link-time address.

    `symbol` is what a bind asks for, None for a rebase; `target` is the link-time address that a rebase stands for, 0
    for a bind.
    """

    address: int
    target: int
    symbol: bytes | None
    addend: int


def read(data: bytes | bytearray, commands: Commands) -> list[Place]:
    """Every rebase, bind, weak bind and lazy bind; [] when the file has no such command. Raises `ImageError`."""
    command = commands.only(*macho_commands.DYLD_INFO)
    if command is None:
        return []
    found: list[Place] = []
    for at, runner in ((8, _rebases), (16, _binds), (24, _binds), (32, _binds)):
        offset, size = macho_commands.field(data, command, at), macho_commands.field(data, command, at + 4)
        need(data, offset, size, "dyld info")
        code = _Code(data, (offset, size), commands)
        found += runner(code, lazy=at == 32)
    return found


def touches(places: list[Place], spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The first place at an address in one of `spans`, or with a target inside of one but not its first; see
    `ChainedFixups.touches`."""
    for place in places:
        for low, high in spans:
            if low - _POINTER < place.address < high or low < place.target < high:
                return place.address, place.target
    return None


class _Code:
    """The opcodes, and the cursor that they move."""

    def __init__(self, data: bytes | bytearray, place: tuple[int, int], commands: Commands) -> None:
        self.offset, size = place
        self.data, self.code, self.commands = data, bytes(data[self.offset : self.offset + size]), commands
        self.at = 0
        self.segment: int | None = None
        self.cursor = 0
        # No image has more places than bytes; a few opcodes could claim billions.
        self.left = len(data)

    def error(self, said: str) -> ImageError:
        return ImageError(f"dyld info at offset {self.offset + self.at:#x}: {said}")

    def byte(self) -> int:
        if self.at >= len(self.code):
            raise self.error("an operand is missing")
        self.at += 1
        return self.code[self.at - 1]

    def uleb(self) -> int:
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value & _MASK
            if shift > 63:
                raise self.error("a number of more than 64 bits")

    def sleb(self) -> int:
        begin = self.at
        value = self.uleb()
        bits = 7 * (self.at - begin)
        return value - (1 << bits) if bits < 64 and value >> (bits - 1) & 1 else value

    def name(self) -> bytes:
        end = self.code.find(b"\0", self.at)
        if end < 0:
            raise self.error("a symbol's name does not end")
        name = self.code[self.at : end]
        self.at = end + 1
        return name

    def move_to(self, segment: int) -> None:
        self.segment, self.cursor = segment, self.uleb()

    def here(self) -> int:
        """The address under the cursor."""
        segments = self.commands.segments
        if self.segment is None or self.segment >= len(segments):
            raise self.error("no segment has been chosen" if self.segment is None else f"segment {self.segment}")
        segment = segments[self.segment]
        if self.cursor + _POINTER > segment.memory_size:
            raise self.error(f"{self.cursor:#x} is outside of segment {self.segment}")
        self.left -= 1
        if self.left < 0:
            raise self.error("more pointers than the file has bytes")
        return segment.address + self.cursor

    def target(self) -> int:
        """The pointer under the cursor, as it stands in the file."""
        segment = self.commands.segments[self.segment or 0]
        at = segment.offset + self.cursor
        return int.from_bytes(self.data[at : at + _POINTER], "little") if at + _POINTER <= segment.file_end else 0

    def step(self, skip: int = 0) -> None:
        self.cursor = (self.cursor + _POINTER + skip) & _MASK


def _rebases(code: _Code, lazy: bool) -> Iterator[Place]:
    while code.at < len(code.code):
        byte = code.byte()
        opcode, operand = byte & 0xF0, byte & 0x0F
        count, skip = 0, 0
        if opcode == 0x00:  # DONE
            return
        if opcode == 0x10:  # SET_TYPE_IMM
            if operand != 1:
                raise code.error(f"a rebase of type {operand}, which is not a pointer")
        elif opcode == 0x20:  # SET_SEGMENT_AND_OFFSET_ULEB
            code.move_to(operand)
        elif opcode == 0x30:  # ADD_ADDR_ULEB
            code.cursor = (code.cursor + code.uleb()) & _MASK
        elif opcode == 0x40:  # ADD_ADDR_IMM_SCALED
            code.cursor = (code.cursor + operand * _POINTER) & _MASK
        elif opcode == 0x50:  # DO_REBASE_IMM_TIMES
            count = operand
        elif opcode == 0x60:  # DO_REBASE_ULEB_TIMES
            count = code.uleb()
        elif opcode == 0x70:  # DO_REBASE_ADD_ADDR_ULEB
            count, skip = 1, code.uleb()
        elif opcode == 0x80:  # DO_REBASE_ULEB_TIMES_SKIPPING_ULEB
            count, skip = code.uleb(), code.uleb()
        else:
            raise code.error(f"unknown opcode {byte:#x}")
        for _ in range(count):
            yield Place(code.here(), code.target(), None, 0)
            code.step(skip)


def _binds(code: _Code, lazy: bool) -> Iterator[Place]:
    symbol, addend = b"", 0
    while code.at < len(code.code):
        byte = code.byte()
        opcode, operand = byte & 0xF0, byte & 0x0F
        count, skip = 0, 0
        if opcode == 0x00:  # DONE; in the lazy program it stands behind every entry
            if not lazy:
                return
        elif opcode == 0x10 or opcode == 0x30:  # SET_DYLIB_ORDINAL_IMM, SET_DYLIB_SPECIAL_IMM
            pass
        elif opcode == 0x20:  # SET_DYLIB_ORDINAL_ULEB
            code.uleb()
        elif opcode == 0x40:  # SET_SYMBOL_TRAILING_FLAGS_IMM
            symbol = code.name()
        elif opcode == 0x50:  # SET_TYPE_IMM
            if operand != 1:
                raise code.error(f"a bind of type {operand}, which is not a pointer")
        elif opcode == 0x60:  # SET_ADDEND_SLEB
            addend = code.sleb()
        elif opcode == 0x70:  # SET_SEGMENT_AND_OFFSET_ULEB
            code.move_to(operand)
        elif opcode == 0x80:  # ADD_ADDR_ULEB
            code.cursor = (code.cursor + code.uleb()) & _MASK
        elif opcode == 0x90:  # DO_BIND
            count = 1
        elif opcode == 0xA0:  # DO_BIND_ADD_ADDR_ULEB
            count, skip = 1, code.uleb()
        elif opcode == 0xB0:  # DO_BIND_ADD_ADDR_IMM_SCALED
            count, skip = 1, operand * _POINTER
        elif opcode == 0xC0:  # DO_BIND_ULEB_TIMES_SKIPPING_ULEB
            count, skip = code.uleb(), code.uleb()
        else:
            raise code.error(f"unknown opcode {byte:#x}")
        for _ in range(count):
            yield Place(code.here(), 0, symbol, addend)
            code.step(skip)
