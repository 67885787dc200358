"""A loader of Mach-O images in an emulated processor: what dyld would make of a file, without dyld.

Nothing of llpass reads the file here. Segments come from LIEF, chains are walked as <mach-o/fixup-chains.h> describes
them, opcodes are LIEF's to decode. Addresses as linked are not mapped unless the slide is 0, so a pointer that nobody
fixed faults when it is used.
"""

from __future__ import annotations

import struct

import lief
import unicorn
from unicorn import arm64_const, x86_const

from tests.postlink.macho import readers

PAGE = 0x4000
_STACK, _STACK_SIZE = 0x7000_0000_0000, 0x10000
_RETURN = 0x7100_0000_0000
#: What an imported function's address leads to: it returns 0.
_TRAP = 0x7200_0000_0000
_LIMIT = 100_000_000  # instructions of one call; a digest of 3 MB takes 20 to 30 million

_CODE = {"arm64": struct.pack("<II", 0xD2800000, 0xD65F03C0), "x86_64": b"\x31\xc0\xc3"}


class LoadError(Exception):
    """dyld would not load this."""


def _up(value: int) -> int:
    return -(-value // PAGE) * PAGE


class Process:
    """One image, loaded at its link-time address plus `slide`."""

    def __init__(self, data: bytes, slide: int) -> None:
        binary = readers.parse(data)
        self._data, self._slide, self._binary = data, slide, binary
        self._arm = binary.header.cpu_type == lief.MachO.Header.CPU_TYPE.ARM64
        arch = (unicorn.UC_ARCH_ARM64, unicorn.UC_MODE_ARM) if self._arm else (unicorn.UC_ARCH_X86, unicorn.UC_MODE_64)
        self.cpu = unicorn.Uc(*arch)
        if self._arm:  # Apple's processors have atomic instructions, and vector registers that are switched on
            self.cpu.ctl_set_cpu_model(arm64_const.UC_CPU_ARM64_MAX)
            self.cpu.reg_write(arm64_const.UC_ARM64_REG_CPACR_EL1, 3 << 20)
        self._segments = [s for s in binary.segments if s.virtual_size and s.name != "__PAGEZERO"]
        self._symbols = {s.name: s.value for s in binary.symbols if s.value and not int(s.raw_type) & 0xE0}
        self._map()
        self._fix()
        self._protect()

    def call(self, name: str, argument: int = 0) -> int:
        """Call an exported function with at most one argument; what it returns. Raises `unicorn.UcError`."""
        cpu, top = self.cpu, _STACK + _STACK_SIZE - 64
        entry = self._symbols["_" + name] + self._slide
        if self._arm:
            cpu.reg_write(arm64_const.UC_ARM64_REG_SP, top)
            cpu.reg_write(arm64_const.UC_ARM64_REG_LR, _RETURN)
            cpu.reg_write(arm64_const.UC_ARM64_REG_X0, argument)
        else:
            cpu.mem_write(top - 8, struct.pack("<Q", _RETURN))
            cpu.reg_write(x86_const.UC_X86_REG_RSP, top - 8)
            cpu.reg_write(x86_const.UC_X86_REG_RDI, argument)
        cpu.emu_start(entry, _RETURN, count=_LIMIT)
        result = cpu.reg_read(arm64_const.UC_ARM64_REG_X0 if self._arm else x86_const.UC_X86_REG_RAX)
        return int(result)

    def address(self, name: str) -> int:
        """The link-time address of a symbol."""
        return int(self._symbols["_" + name])

    def read(self, address: int, size: int) -> bytes:
        """Memory at a link-time address."""
        return bytes(self.cpu.mem_read(address + self._slide, size))

    def _map(self) -> None:
        pages: set[int] = set()  # x86-64 images have pages of 4 KiB; mapped here in units of 16
        for segment in self._segments:
            if segment.virtual_address % (PAGE if self._arm else 0x1000):
                raise LoadError(f"{segment.name} is not aligned")
            if segment.file_size and segment.file_offset % (PAGE if self._arm else 0x1000):
                raise LoadError(f"{segment.name} is not aligned in the file")
            if segment.file_offset + segment.file_size > len(self._data):
                raise LoadError(f"{segment.name} is not in the file")
            begin = segment.virtual_address
            pages |= set(range(begin // 0x1000, -(-(begin + segment.virtual_size) // 0x1000)))
        for page in sorted(pages):
            self.cpu.mem_map(page * 0x1000 + self._slide, 0x1000)
        for segment in self._segments:
            content = self._data[segment.file_offset : segment.file_offset + segment.file_size]
            self.cpu.mem_write(segment.virtual_address + self._slide, content)
        self.cpu.mem_map(_STACK, _STACK_SIZE)
        for place in (_RETURN, _TRAP):
            self.cpu.mem_map(place, PAGE)
        self.cpu.mem_write(_TRAP, _CODE["arm64" if self._arm else "x86_64"])

    def _protect(self) -> None:
        for segment in self._segments:
            size = -(-segment.virtual_size // 0x1000) * 0x1000
            self.cpu.mem_protect(segment.virtual_address + self._slide, size, int(segment.init_protection) & 7)

    def _fix(self) -> None:
        binary = self._binary
        command = binary.dyld_chained_fixups
        if command is not None:
            self._walk_chains(command.data_offset)
        elif binary.dyld_info is not None:
            for place in binary.relocations:
                if place.origin == lief.MachO.Relocation.ORIGIN.DYLDINFO:
                    self._poke(place.address, self._peek(place.address) + self._slide)
            for binding in binary.dyld_info.bindings:
                self._poke(binding.address, self._import(binding.symbol.name) + binding.addend)

    def _import(self, name: str) -> int:
        value = self._symbols.get(name)
        return value + self._slide if value else _TRAP

    def _peek(self, address: int) -> int:
        return int.from_bytes(self.read(address, 8), "little")

    def _poke(self, address: int, value: int) -> None:
        self.cpu.mem_write(address + self._slide, struct.pack("<Q", value & (1 << 64) - 1))

    def _walk_chains(self, at: int) -> None:
        data = self._data
        _, starts, imports_at, symbols_at, count, form, _ = struct.unpack_from("<7I", data, at)
        base = next(s.virtual_address for s in self._segments if s.name == "__TEXT")
        imports = []
        for index in range(count):
            if form == 3:
                word, addend = struct.unpack_from("<QQ", data, at + imports_at + 16 * index)
                name_at = word >> 32
            else:
                place = at + imports_at + (4 if form == 1 else 8) * index
                (word,) = struct.unpack_from("<I", data, place)
                addend = struct.unpack_from("<i", data, place + 4)[0] if form == 2 else 0
                name_at = word >> 9
            begin = at + symbols_at + name_at
            imports.append((data[begin : data.index(b"\0", begin)].decode(), addend))
        (segments,) = struct.unpack_from("<I", data, at + starts)
        every = list(self._binary.segments)
        if segments != len(every):
            raise LoadError(f"chains of {segments} segments, and there are {len(every)}")
        for index in range(segments):
            (offset,) = struct.unpack_from("<I", data, at + starts + 4 + 4 * index)
            if not offset:
                continue
            place = at + starts + offset
            _, page_size, form, distance, _, pages = struct.unpack_from("<IHHQIH", data, place)
            if base + distance != every[index].virtual_address:
                raise LoadError(f"chains of {every[index].name} begin elsewhere")
            for page in range(pages):
                (first,) = struct.unpack_from("<H", data, place + 22 + 2 * page)
                if first != 0xFFFF:
                    self._walk(base + distance + page * page_size + first, form, base, imports)

    def _walk(self, address: int, form: int, base: int, imports: list[tuple[str, int]]) -> None:
        while True:
            raw = self._peek(address)
            if raw >> 63:
                name, addend = imports[raw & 0xFFFFFF]
                value = self._import(name) + addend + (raw >> 24 & 0xFF)
            else:
                value = (raw & (1 << 36) - 1) + (base if form == 6 else 0) + self._slide | (raw >> 36 & 0xFF) << 56
            self._poke(address, value)
            step = raw >> 51 & 0xFFF
            if not step:
                return
            address += 4 * step
