"""Record layouts as data, so that one description serves the encoder, the decoder and the C header.

A layout is a list of little fixed-width integers without implicit padding: the header declares the
same fields in the same order, and `Record` refuses a layout that a C compiler would pad.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

#: C type, width in bytes, struct format letter, assembler directive of one field.
_KINDS = {
    "u64": ("uint64_t", 8, "Q", ".quad"),
    "u32": ("uint32_t", 4, "I", ".long"),
    "i32": ("int32_t", 4, "i", ".long"),
    "u16": ("uint16_t", 2, "H", ".short"),
}


@dataclass(frozen=True)
class Field:
    """One integer of a record: name, kind (``u64`` ``u32`` ``i32`` ``u16``) and what it means."""

    name: str
    kind: str
    doc: str

    @property
    def c_type(self) -> str:
        return _KINDS[self.kind][0]

    @property
    def width(self) -> int:
        return _KINDS[self.kind][1]


@dataclass(frozen=True)
class Record:
    """A fixed-size record. `alignment` is what the writer guarantees for the first byte."""

    name: str
    doc: str
    alignment: int
    fields: tuple[Field, ...]

    def __post_init__(self) -> None:
        for field, offset in self.offsets():
            if offset % min(field.width, self.alignment):
                raise ValueError(f"{self.name}.{field.name} at {offset} would be padded by a C compiler")
        if self.size % self.alignment:
            raise ValueError(f"{self.name}: size {self.size} is not a multiple of {self.alignment}")

    def offsets(self) -> Iterator[tuple[Field, int]]:
        """Yield (field, byte offset) in order."""
        at = 0
        for field in self.fields:
            yield field, at
            at += field.width

    @cached_property
    def size(self) -> int:
        return sum(field.width for field in self.fields)

    def packer(self, endian: str = "<") -> struct.Struct:
        """The `struct.Struct` of this record; `endian` is ``<`` or ``>``."""
        return struct.Struct(endian + "".join(_KINDS[field.kind][2] for field in self.fields))
