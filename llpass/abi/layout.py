"""Record layouts as data, so that one description serves the encoder, the decoder and the C header.

A layout is a list of fixed-width integers and runs of bytes without implicit padding: the header declares the
same fields in the same order, and `Record` refuses a layout that a C compiler would pad.
"""

from __future__ import annotations

import struct

from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

#: C type, width in bytes, struct format letter of one integer.
_KINDS = {
    "u64": ("uint64_t", 8, "Q"),
    "i64": ("int64_t", 8, "q"),
    "u32": ("uint32_t", 4, "I"),
    "i32": ("int32_t", 4, "i"),
    "i16": ("int16_t", 2, "h"),
    "u16": ("uint16_t", 2, "H"),
    "u8": ("uint8_t", 1, "B"),
}


class Field(Value):
    """One integer of a record: name, kind (``u64``, ``i32``, ...) and what it means; ``u8[N]`` is a run of bytes."""

    name: str
    kind: str
    doc: str

    @property
    def c_type(self) -> str:
        return _KINDS[self.kind.partition("[")[0]][0]

    @property
    def count(self) -> int:
        """How many bytes a run has; 0 for an integer."""
        return int(self.kind.partition("[")[2].rstrip("]") or 0)

    @property
    def declaration(self) -> str:
        """The field as a member of a C struct."""
        return f"{self.c_type} {self.name}[{self.count}]" if self.count else f"{self.c_type} {self.name}"

    @property
    def width(self) -> int:
        return self.count or _KINDS[self.kind][1]

    @property
    def code(self) -> str:
        """The letter of `struct`."""
        return f"{self.count}s" if self.count else _KINDS[self.kind][2]

    @property
    def alignment(self) -> int:
        return 1 if self.count else self.width


class Record(Value):
    """A fixed-size record. `alignment` is what the writer guarantees for the first byte."""

    name: str
    doc: str
    alignment: int
    fields: tuple[Field, ...]

    def __init__(self, name: str, doc: str, alignment: int, fields: tuple[Field, ...]) -> None:
        super().__init__(name, doc, alignment, fields)
        for field, offset in self.offsets():
            if offset % min(field.alignment, self.alignment):
                raise ValueError(f"{self.name}.{field.name} at {offset} would be padded by a C compiler")
        if self.size % self.alignment:
            raise ValueError(f"{self.name}: size {self.size} is not a multiple of {self.alignment}")

    def offsets(self) -> Iterator[tuple[Field, int]]:
        """Yield (field, byte offset) in order."""
        at = 0
        for field in self.fields:
            yield field, at
            at += field.width

    @property
    def size(self) -> int:
        return sum(field.width for field in self.fields)

    def packer(self, endian: str = "<") -> struct.Struct:
        """The `struct.Struct` of this record; `endian` is ``<`` or ``>``."""
        return struct.Struct(endian + "".join(field.code for field in self.fields))
