"""The ELF side of LLGo's table: 64-bit programs that are loaded where they were linked.

A site holds an absolute address. In a program that is loaded elsewhere a relocation writes it at start-up, right over
whatever was put there, and lld leaves the file's bytes zero until then. So only ET_EXEC is taken, and only when no
dynamic relocation reaches into the sections (LLGo's own step looks at neither).

Symbols are read with numpy: the step needs one table of a file of one class and byte order.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from llpass.abi import llgo
from llpass.postlink.elf.headers import (
    ET_DYN,
    ET_EXEC,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHT_NOBITS,
    SHT_REL,
    SHT_RELA,
    SHT_RELR,
    SHT_SYMTAB,
    Headers,
    Section,
)
from llpass.postlink.image import DeclinedError, ImageError, need
from llpass.postlink.llgo.blob import Room, Words

_TYPE_AT = struct.Struct("<16xH")
_SYMBOL = np.dtype(
    [("name", "<u4"), ("info", "u1"), ("other", "u1"), ("section", "<u2"), ("value", "<u8"), ("size", "<u8")]
)
_STT_OBJECT, _STT_FUNC, _STT_GNU_IFUNC = 1, 2, 10
_U64 = struct.Struct("<Q")


class ElfCarrier:
    """See `llpass.postlink.llgo.blob.Carrier`."""

    format = "elf"

    def __init__(self, data: bytes) -> None:
        self.data = data
        need(data, 0, _TYPE_AT.size, "ELF header")
        if data[4:6] != b"\2\1":
            raise DeclinedError("LLGo's runtime takes a prebuilt table on 64-bit little-endian targets only")
        (kind,) = _TYPE_AT.unpack_from(data)
        if kind == ET_DYN:
            raise DeclinedError(
                "a position-independent file: the dynamic loader would write its relocations over LLGo's table",
                hint="link with -no-pie, or leave it to first use",
            )
        if kind != ET_EXEC:
            raise DeclinedError(f"ELF file type {kind} is no program")
        self._headers = Headers(data)
        self._loads = self._headers.loads()
        if not 0 < self._headers.names_index < len(self._headers.sections):
            raise DeclinedError("the file has no section names: nothing says where the sites are")
        self._rooms = {kind: self._room(llgo.ELF_SECTIONS[kind]) for kind in ("entry", "stub")}
        self._check_relocations()
        self._read_symbols()

    def _contents(self, section: Section) -> bytes:
        if section.type == SHT_NOBITS:
            return b""
        need(self.data, section.offset, section.size, "section contents")
        return self.data[section.offset : section.offset + section.size]

    # -- sites -------------------------------------------------------------------------------------------------------

    def room(self, kind: str) -> Room | None:
        return self._rooms[kind]

    def _room(self, name: str) -> Room | None:
        headers = self._headers
        found = [s for s in headers.sections if headers.name(s) == name.encode() and s.flags & SHF_ALLOC]
        if not found:
            return None
        if len(found) > 1:
            raise DeclinedError(f"{len(found)} sections are called {name}: the runtime knows one")
        section = found[0]
        if section.type == SHT_NOBITS:
            raise DeclinedError(f"section {name} has no bytes in the file")
        need(self.data, section.offset, section.size, f"section {name}")
        end = section.addr + section.size
        for load in self._loads:
            inside = load.vaddr <= section.addr and end <= load.vaddr + load.filesz
            if inside and section.offset - load.offset == section.addr - load.vaddr:
                break
        else:
            raise ImageError(f"section {name} at offset {section.offset:#x}: no segment loads it from there")
        for other in headers.sections:
            shared = other.addr < end and section.addr < other.addr + other.size
            if other is not section and other.flags & SHF_ALLOC and other.type != SHT_NOBITS and shared and other.size:
                raise ImageError(f"section {name} at offset {section.offset:#x}: another section has the same bytes")
        return Room(section.addr, section.offset, section.size)

    def _check_relocations(self) -> None:
        """No loader may write into the sections that are replaced."""
        rooms = [room for room in self._rooms.values() if room is not None]
        for section in self._headers.sections:
            if not section.flags & SHF_ALLOC or not section.size:
                continue
            if section.type == SHT_RELR:
                raise DeclinedError(
                    "a program at a fixed address with relative relocations: what they write is unknown"
                )
            if section.type not in (SHT_RELA, SHT_REL):
                continue
            words = 3 if section.type == SHT_RELA else 2
            table = np.frombuffer(self._contents(section)[: section.size - section.size % (8 * words)], "<u8")
            places = table[::words]
            for room in rooms:
                hit = places[(places + np.uint64(7) >= room.address) & (places < room.address + room.size)]
                if len(hit):
                    raise DeclinedError(f"the loader writes to address {int(hit[0]):#x}, among the sites")

    def pointers(self, words: Words, offset: int) -> Words:
        return words

    def pointer(self, address: int) -> int:
        return int(_U64.unpack(self.read(address, 8))[0])

    def read(self, address: int, size: int) -> bytes:
        for load in self._loads:
            if load.vaddr <= address and address + size <= load.vaddr + load.filesz:
                at = load.offset + address - load.vaddr
                need(self.data, at, size, f"address {address:#x}:")
                return self.data[at : at + size]
        raise ImageError(f"address {address:#x}: {size} bytes are not in the file")

    # -- symbols -----------------------------------------------------------------------------------------------------

    def _read_symbols(self) -> None:
        sections = self._headers.sections
        table = next((section for section in sections if section.type == SHT_SYMTAB), None)
        self._strings = b""
        self._symbols = np.zeros(0, _SYMBOL)
        if table is not None:
            if table.link < len(sections):
                self._strings = self._contents(sections[table.link])
            contents = self._contents(table)
            self._symbols = np.frombuffer(contents[: len(contents) - len(contents) % _SYMBOL.itemsize], _SYMBOL)
        kinds = self._symbols["info"] & 0xF
        code = np.zeros(0x10000, np.bool_)
        ends = np.zeros(0x10000, np.uint64)
        for index, section in enumerate(sections[: len(code)]):
            code[index] = bool(section.flags & SHF_EXECINSTR)
            ends[index] = min(section.addr + section.size, (1 << 64) - 1)
        wanted = ((kinds == _STT_FUNC) | (kinds == _STT_GNU_IFUNC)) & code[self._symbols["section"]]
        functions = self._symbols[wanted & (self._symbols["section"] != 0)]
        self._functions = functions[np.argsort(functions["value"], kind="stable")]
        self._starts, first = np.unique(self._functions["value"], return_index=True)
        self._first = np.append(first, len(self._functions))
        self._section_ends = ends[self._functions["section"]][first] if len(first) else np.zeros(0, np.uint64)
        self._ends = self._extent_ends()

    def _extent_ends(self) -> npt.NDArray[np.uint64]:
        """Where the functions end: by their size, the longest of those that start together; without one at the next."""
        if not len(self._starts):
            return np.zeros(0, np.uint64)
        sizes = np.maximum.reduceat(self._functions["size"], self._first[:-1]).astype(np.uint64)
        following = np.minimum(np.append(self._starts[1:], self._section_ends[-1:]), self._section_ends)
        sized = np.minimum(sizes, self._section_ends - np.minimum(self._starts, self._section_ends))
        ends: npt.NDArray[np.uint64] = np.where(sizes > 0, self._starts + sized, following)
        return ends

    def owners(self, pcs: Words) -> tuple[Words, Words]:
        if not len(self._starts):
            raise DeclinedError("the file has no symbols: post-link before stripping")
        at = np.searchsorted(self._starts, pcs, side="right").astype(np.int64) - 1
        inside = (at >= 0) & (pcs < self._ends[at])
        zero = np.uint64(0)
        return np.where(inside, self._starts[at], zero), np.where(inside, self._section_ends[at], zero)

    def names(self, address: int) -> Sequence[bytes]:
        at = int(np.searchsorted(self._starts, np.uint64(address)))
        return [self._string(int(name)) for name in self._functions["name"][self._first[at] : self._first[at + 1]]]

    def _string(self, offset: int) -> bytes:
        end = self._strings.find(b"\0", offset)
        return self._strings[offset:end] if end >= 0 else b""

    def symbol(self, name: bytes) -> int | None:
        wanted = name + b"\0"
        objects = self._symbols[(self._symbols["info"] & 0xF) == _STT_OBJECT]
        for offset, value in zip(objects["name"].tolist(), objects["value"].tolist(), strict=True):
            if self._strings.startswith(wanted, offset):
                return int(value)
        return None

    # -- result ------------------------------------------------------------------------------------------------------

    def store(self, blob: bytes, base: int) -> bytes:
        out = bytearray(self.data)
        stub = self._rooms["stub"]
        if stub is not None:
            out[stub.offset : stub.offset + stub.size] = bytes(stub.size)
        entry = self._rooms["entry"]
        assert entry is not None and len(blob) == entry.size
        out[entry.offset : entry.offset + entry.size] = blob
        return bytes(out)
