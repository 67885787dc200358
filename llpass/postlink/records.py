"""The bytes of the contract's sections as values, with addresses instead of offsets.

A site says where it is relative to itself, so the address of its section has to be known: this is for linked
images. In an object file the offsets are still relocations; there only `count` makes sense.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from llpass.abi import native
from llpass.abi.unit import AbiError, Unit, decode_all
from llpass.postlink.functab import Inputs, PcsRecord, Site
from llpass.postlink.image import Image, ImageError, Section

_SITE = native.SITE.size
_PCS = native.PC_SECTION.size


def units(image: Image) -> list[Unit]:
    """Every unit of an image, in section order."""
    found: list[Unit] = []
    for section in image.sections("units"):
        try:
            found += decode_all(section.data, image.endian)
        except AbiError as error:
            raise ImageError(f"section {section.name}: {error}") from error
    return found


def sites(sections: Iterable[Section], endian: str, mask: int) -> list[Site]:
    """The records of entry, stub or line sections. One without an address and an id is a linker's filling."""
    # The two id words stand in target order, so together they are one 64-bit integer of that order.
    layout = struct.Struct(endian + "iQ")
    found: list[Site] = []
    for section in sections:
        _check_size(section, _SITE)
        at = section.address
        for offset, ident in layout.iter_unpack(section.data):
            if offset or ident:
                found.append(((at + offset) & mask, ident))
            at += _SITE
    return found


def pcs(sections: Iterable[Section], endian: str, mask: int) -> list[PcsRecord]:
    """The records of pc sections."""
    layout = struct.Struct(endian + "iIQ")
    found = []
    for section in sections:
        _check_size(section, _PCS)
        at = section.address
        for offset, size, ident in layout.iter_unpack(section.data):
            if offset or ident:
                found.append(PcsRecord((at + offset) & mask, size, ident))
            at += _PCS
    return found


def count(image: Image, kind: str) -> int:
    """How many records the sections of a kind hold; needs no addresses."""
    size = _PCS if kind == "pcs" else _SITE
    total = 0
    for section in image.sections(kind):
        _check_size(section, size)
        total += len(section.data) // size
    return total


def inputs(image: Image) -> Inputs:
    """All that the lookup table of a linked image is built from."""
    mask = (1 << 8 * image.word_size) - 1
    extents = image.extents()
    return Inputs(
        units=units(image),
        entry=sites(image.sections("entry"), image.endian, mask),
        stub=sites(image.sections("stub"), image.endian, mask),
        line=sites(image.sections("line"), image.endian, mask),
        pcs=pcs(image.sections("pcs"), image.endian, mask),
        executable=list(image.executable_ranges()),
        extents=extents.ranges,
        extent_source=extents.source,
    )


def _check_size(section: Section, size: int) -> None:
    if len(section.data) % size:
        raise ImageError(f"section {section.name}: {len(section.data)} bytes are no multiple of the record's {size}")
