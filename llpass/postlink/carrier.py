"""What stands where the runtime looks first: the records of a fresh link, or what post-link left there.

The first aligned bytes of the section of units are the *carrier*. Everything that opens a linked file asks here
before it reads records, because after post-link the room they had may hold other things.
"""

from __future__ import annotations

from typing import Literal

from llpass.abi import table
from llpass.postlink.image import Image, ImageError, Section, distance, unpack
from llpass.values import Value

#: ``absent``: no section of units. ``records``: as it was linked; all others were left by post-link.
Kind = Literal["absent", "records", "table", "redirect", "external", "none"]

_KINDS: dict[int, Kind] = {
    table.TABLE_MAGIC: "table",
    table.CARRIER_REDIRECT_MAGIC: "redirect",
    table.CARRIER_EXTERNAL_MAGIC: "external",
    table.CARRIER_NONE_MAGIC: "none",
}


class Carrier(Value):
    """`address`: of the carrier's first byte. `table_address`: of the table, in this image or (external) as if it was
    the first byte of text; 0 where there is none. `identity`: which side file belongs to it."""

    kind: Kind
    address: int = 0
    table_address: int = 0
    identity: bytes = b""

    @property
    def is_post_linked(self) -> bool:
        """Post-link was here: the records are gone."""
        return self.kind not in ("absent", "records")


def find(image: Image) -> Carrier:
    """The carrier of a linked image. Raises `ImageError` when a record of post-link in it is cut."""
    sections = image.sections("units")
    if not sections:
        return Carrier("absent")
    section = sections[0]
    address = first_aligned(section)
    offset = address - section.address
    magic = int.from_bytes(section.data[offset : offset + 8], "little" if image.endian == "<" else "big")
    kind = _KINDS.get(magic, "records")
    what = f"section {section.name}"
    mask = (1 << 8 * image.word_size) - 1
    if kind == "table":
        return Carrier(kind, address, address)
    if kind == "redirect":
        fields = unpack(table.CARRIER_REDIRECT.packer(image.endian), section.data, offset, what)
        return Carrier(kind, address, (address + int(fields[1])) & mask)
    if kind == "external":
        fields = unpack(table.CARRIER_EXTERNAL.packer(image.endian), section.data, offset, what)
        return Carrier(kind, address, (address + int(fields[1])) & mask, bytes(fields[4]))
    return Carrier(kind, address)


def table_bytes(image: Image, carrier: Carrier) -> bytes:
    """The table inside of a post-linked image. Raises `ImageError` when there is none or the image does not hold it."""
    if carrier.kind not in ("table", "redirect"):
        raise ImageError("holds no lookup table")
    layout = table.TABLE.packer(image.endian)
    fields = unpack(layout, image.read(carrier.table_address, layout.size), 0, "lookup table")
    return image.read(carrier.table_address, int(fields[2]))


def first_aligned(section: Section) -> int:
    """The address of the carrier in a section of units."""
    return section.address + -section.address % table.TABLE_ALIGNMENT


def external_record(text_start: int, address: int, identity: bytes, endian: str) -> bytes:
    """The carrier at `address` of an image whose table stands in a side file."""
    layout = table.CARRIER_EXTERNAL.packer(endian)
    to_text = distance(address, text_start, "from the records to the text")
    return layout.pack(table.CARRIER_EXTERNAL_MAGIC, to_text, 0, 0, identity)


def none_record(endian: str) -> bytes:
    """The carrier of an image whose tables were removed."""
    return table.CARRIER_NONE.packer(endian).pack(table.CARRIER_NONE_MAGIC, 0)
