"""The Mach-O side of LLGo's table: pointers that dyld fills in, and a signature that covers them.

Every site holds a pointer, so each is a link of a chain of fixups. The table that replaces them holds one pointer, to
its first function; the links of all sites are taken out of the chains and that one is threaded in. A file with the
older opcodes for fixups is declined, as LLGo's own step does: they cannot be shortened in place.

Mach-O symbols have no sizes. A function ends where the next symbol or the next function start is; where a function
start has no symbol, nobody knows whose the sites behind it are.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np

from llpass.abi import llgo
from llpass.postlink.image import DeclinedError, ImageError, need
from llpass.postlink.llgo.blob import BASE_AT, Room, Words
from llpass.postlink.macho import codesign
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.chained_fixups import ChainedFixups, Fixup, Node
from llpass.postlink.macho.commands import Section

_FAT_MAGICS = (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
_EXECUTE = 2
_NLIST = np.dtype([("name", "<u4"), ("kind", "u1"), ("section", "u1"), ("desc", "<u2"), ("value", "<u8")])
_STAB, _TYPE, _IN_SECTION = 0xE0, 0x0E, 0x0E
_INSTRUCTIONS = 0x80000400
_FLAGS_AT = 64
_ADDRESS = (1 << 56) - 1
_U32 = struct.Struct("<I")


class MachoCarrier:
    """See `llpass.postlink.llgo.blob.Carrier`."""

    format = "mach-o"

    def __init__(self, data: bytes) -> None:
        self.data = data
        if data.startswith(_FAT_MAGICS):
            raise DeclinedError("a universal file: post-link its slices before they are put together")
        self._commands = macho_commands.read(data)
        if self._commands.file_type != _EXECUTE:
            raise DeclinedError(f"a Mach-O file of type {self._commands.file_type} is no program")
        if self._commands.only(macho_commands.CHAINED_FIXUPS) is None:
            raise DeclinedError("classic fixups (LC_DYLD_INFO): dyld would write its pointers over LLGo's table")
        self._signature = codesign.read(data, self._commands)
        if self._signature is not None:
            codesign.verify(data, self._signature)  # a wrong one must not come out right
        self._sections = [section for segment in self._commands.segments for section in segment.sections]
        self._rooms = {kind: self._room(llgo.MACHO_SECTIONS[kind].encode()) for kind in ("entry", "stub")}
        self._chains = ChainedFixups(data, self._commands)
        if llgo.MACHO_SEGMENT.encode() in self._chains.unknown:
            raise DeclinedError(f"fixups of kind {self._chains.unknown[llgo.MACHO_SEGMENT.encode()]} among the sites")
        self._fixups = {fixup.offset: fixup for fixup in self._chains.fixups()}
        self._read_symbols()

    def _room(self, name: bytes) -> Room | None:
        segment = self._commands.segment(llgo.MACHO_SEGMENT.encode())
        found = [section for section in segment.sections if section.name == name] if segment else []
        if not found:
            return None
        section = found[0]
        if len(found) > 1 or (section.zero_fill and section.size):
            raise ImageError(f"section header at offset {found[-1].at:#x}: two such sections, or one without bytes")
        for other in self._sections:
            if other is not section and other.address < section.end and section.address < other.end:
                raise ImageError(f"section header at offset {other.at:#x}: two sections share bytes")
        return Room(section.address, section.offset, section.size)

    # -- pointers ----------------------------------------------------------------------------------------------------

    def room(self, kind: str) -> Room | None:
        return self._rooms[kind]

    def pointers(self, words: Words, offset: int) -> Words:
        found = (self._fixups.get(offset + llgo.SITE.size * row) for row in range(len(words)))
        # A word that dyld leaves alone is no address, whatever it holds.
        return np.fromiter((self._meaning(fixup) if fixup else 0 for fixup in found), np.uint64, len(words))

    def _meaning(self, fixup: Fixup) -> int:
        if fixup.symbol is None:
            return fixup.target & _ADDRESS
        start = self._addresses.get(fixup.symbol.name)
        return (start + fixup.addend) % (1 << 64) if start is not None else 0

    def pointer(self, address: int) -> int:
        fixup = self._fixups.get(self._offset(address, 8))
        if fixup is None:
            raise ImageError(f"address {address:#x}: no pointer is there")
        return self._meaning(fixup)

    def read(self, address: int, size: int) -> bytes:
        at = self._offset(address, size)
        need(self.data, at, size, f"address {address:#x}:")
        return self.data[at : at + size]

    def _offset(self, address: int, size: int) -> int:
        for segment in self._commands.segments:
            if segment.address <= address and address + size <= segment.address + segment.file_size:
                return segment.offset + address - segment.address
        raise ImageError(f"address {address:#x}: {size} bytes are not in the file")

    # -- symbols -----------------------------------------------------------------------------------------------------

    def _read_symbols(self) -> None:
        command = self._commands.only(macho_commands.SYMTAB)
        if command is None:
            raise DeclinedError("the file has no symbols: post-link before stripping")
        at, count, strings, size = (macho_commands.field(self.data, command, where) for where in (8, 12, 16, 20))
        need(self.data, at, count * _NLIST.itemsize, f"symbol table of {count} entries")
        need(self.data, strings, size, "string table")
        self._strings = self.data[strings : strings + size]
        table = np.frombuffer(self.data, _NLIST, count, at)
        table = table[(table["kind"] & _STAB == 0) & (table["kind"] & _TYPE == _IN_SECTION)]
        code = np.zeros(0x100, np.bool_)
        for index, section in enumerate(self._sections[:0xFF], 1):
            code[index] = self._holds_code(section)
        functions = table[code[table["section"]]]
        functions = functions[np.argsort(functions["value"], kind="stable")]
        self._functions = functions
        self._starts, first = np.unique(functions["value"], return_index=True)
        self._first = np.append(first, len(functions))
        self._addresses = {self._string(int(row["name"])): int(row["value"]) for row in table}
        self._entries = np.array(sorted(self._function_starts()), np.uint64)
        self._code = sorted((s.address, s.end) for s in self._sections if self._holds_code(s))

    def _holds_code(self, section: Section) -> bool:
        return bool(_U32.unpack_from(self.data, section.at + _FLAGS_AT)[0] & _INSTRUCTIONS)

    def _string(self, offset: int) -> bytes:
        end = self._strings.find(b"\0", offset, offset + 0x10000)
        return self._strings[offset:end] if end >= 0 else b""

    def _function_starts(self) -> list[int]:
        """Unsigned LEB128 distances, the first one from the Mach header; a distance of 0 ends the list."""
        command = self._commands.only(macho_commands.FUNCTION_STARTS)
        if command is None:
            return []
        at, size = macho_commands.linkedit_range(self.data, command, "function starts")
        found: list[int] = []
        address, value, shift = self._commands.base, 0, 0
        for byte in self.data[at : at + size]:
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                if not value:
                    break
                address += value
                found.append(address)
                value = shift = 0
            elif shift > 63:
                raise ImageError(f"function starts at offset {at:#x}: a distance of more than 64 bits")
        if address >= 1 << 64:
            raise ImageError(f"function starts at offset {at:#x}: they leave the address space")
        return found

    def owners(self, pcs: Words) -> tuple[Words, Words]:
        zero = np.zeros(len(pcs), np.uint64)
        if not len(self._starts) or not self._code:
            return zero, zero
        at = np.searchsorted(self._starts, pcs, side="right").astype(np.int64) - 1
        starts = np.where(at >= 0, self._starts[at.clip(0)], np.uint64(0)).astype(np.uint64)
        if len(self._entries):
            entry = np.searchsorted(self._entries, pcs, side="right").astype(np.int64) - 1
            unnamed = (entry >= 0) & (self._entries[entry.clip(0)] > starts)
            starts[unnamed] = 0
        lows, highs = (np.array(column, np.uint64) for column in zip(*self._code, strict=True))
        section = (np.searchsorted(lows, pcs, side="right").astype(np.int64) - 1).clip(0)
        outside = (pcs < lows[section]) | (pcs >= highs[section]) | (starts < lows[section])
        starts[outside] = 0
        return starts, highs[section]

    def names(self, address: int) -> Sequence[bytes]:
        at = int(np.searchsorted(self._starts, np.uint64(address)))
        if at >= len(self._starts) or self._starts[at] != address:
            return []
        spelled = [self._string(int(name)) for name in self._functions["name"][self._first[at] : self._first[at + 1]]]
        # The C compiler's underscore goes; a name that came with its own (an asm label) is also tried as it is.
        return [*spelled, *(name[1:] for name in spelled if name.startswith(b"_"))]

    def symbol(self, name: bytes) -> int | None:
        return self._addresses.get(b"_" + name)

    # -- result ------------------------------------------------------------------------------------------------------

    def store(self, blob: bytes, base: int) -> bytes:
        rooms = [room for room in self._rooms.values() if room is not None and room.size]
        entry = self._rooms["entry"]
        assert entry is not None and len(blob) == entry.size
        out = bytearray(self.data)
        ranges = [(room.offset, room.offset + room.size) for room in rooms]
        writes = self._chains.splice(out, ranges, [Node(entry.offset + BASE_AT, base)])
        for room in rooms:
            out[room.offset : room.offset + room.size] = bytes(room.size)
        out[entry.offset : entry.offset + entry.size] = blob
        for write in writes:
            out[write.offset : write.offset + len(write.data)] = write.data
        if self._signature is not None:
            codesign.refresh(out, self._signature)
        return bytes(out)
