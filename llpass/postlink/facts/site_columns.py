"""The site and pc-section records of an image as columns: `llpass.postlink.records` without an object for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from llpass.abi import native
from llpass.abi.layout import Record
from llpass.postlink.extent_columns import Addresses, saturated
from llpass.postlink.facts.unit_columns import Ids
from llpass.postlink.image import Image, ImageError, Section


class Sites(NamedTuple):
    """Records in section order: an address and an id; `fillings`: how many a linker wrote to fill a gap."""

    pc: Addresses
    id: Ids
    fillings: int = 0


class PcsRecords(NamedTuple):
    """Records of pc sections: [start, end) and an id."""

    start: Addresses
    end: Addresses
    id: Ids
    fillings: int = 0


def sites(image: Image, kind: str) -> Sites:
    """The entry, stub or line sites. Raises `ImageError` when a section holds no whole number of them."""
    pc, ident, _, fillings = _read(image, kind, native.SITE)
    return Sites(pc, ident, fillings)


def pcs(image: Image) -> PcsRecords:
    """The records of pc sections."""
    start, ident, size, fillings = _read(image, "pcs", native.PC_SECTION)
    return PcsRecords(start, saturated(start, size), ident, fillings)


def _read(image: Image, kind: str, record: Record) -> tuple[Addresses, Ids, Addresses, int]:
    """Address, id, size and the number of fillings."""
    sections = image.sections(kind)
    offsets = {field.name: offset for field, offset in record.offsets()}
    # The two words of an id stand in target order, so together they are one 64-bit integer of that order.
    layout = np.dtype(
        {
            "names": ["pc", "id", "size"],
            "formats": [image.endian + kind for kind in ("i4", "u8", "u4")],
            "offsets": [offsets["pc"], offsets["id_lo"], offsets.get("size", 0)],
            "itemsize": record.size,
        }
    )
    rows = np.concatenate([np.frombuffer(_whole(section, record), layout) for section in sections] or [_none(layout)])
    offset = rows["pc"].astype(np.int64)
    ident = rows["id"].astype(np.uint64)
    pc = _addresses(sections, record) + offset.view(np.uint64)
    pc &= np.uint64((1 << 8 * image.word_size) - 1)
    keep = (offset != 0) | (ident != 0)
    fillings = len(keep) - int(np.count_nonzero(keep))
    size = rows["size"].astype(np.uint64)
    return (pc[keep], ident[keep], size[keep], fillings) if fillings else (pc, ident, size, 0)


def _addresses(sections: Sequence[Section], record: Record) -> Addresses:
    """Where each record stands."""
    found = [np.zeros(0, np.uint64)]
    for section in sections:
        count = len(section.data) // record.size
        found.append(np.arange(count, dtype=np.uint64) * np.uint64(record.size) + np.uint64(section.address))
    return np.concatenate(found)


def _whole(section: Section, record: Record) -> bytes:
    if len(section.data) % record.size:
        raise ImageError(
            f"section {section.name}: {len(section.data)} bytes are no multiple of the record's {record.size}"
        )
    return section.data


def _none(layout: np.dtype[np.void]) -> npt.NDArray[np.void]:
    return np.zeros(0, layout)
