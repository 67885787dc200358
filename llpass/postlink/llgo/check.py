"""Read LLGo's table back out of a finished file, as its runtime will, before the file is anybody's program.

The bytes come through the image readers of `inspect`, not through the code that wrote them; every row is looked up
through its bucket, and every row must be where a function of the symbol table starts.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llpass.abi import llgo
from llpass.postlink.image import ImageError, open_image
from llpass.postlink.llgo import blob as llgo_blob


def check(data: bytes, address: int) -> int:
    """The number of functions in the table at a link-time address. Raises `ImageError` when something is wrong with
    it."""
    image = open_image(data)
    if image is None:
        raise ImageError("neither ELF nor Mach-O")
    head = llgo.BLOB.packer()
    magic, vmaddr, _, count, buckets = head.unpack(image.read(address, head.size))
    if (magic, vmaddr) != (llgo.BLOB_MAGIC, address) or count < 2 or not buckets:
        raise ImageError(f"table at address {address:#x}: its header says {magic:#x}, {vmaddr:#x}, {count} rows")
    at = address + head.size
    rows = np.frombuffer(image.read(at, llgo.ROW.size * count), "<u4").reshape(count, 2).astype(np.int64)
    table = np.frombuffer(image.read(at + llgo.ROW.size * count, llgo.BUCKET_SIZE * buckets), llgo_blob.BUCKET)
    carrier = llgo_blob.open_carrier(data)
    base = carrier.pointer(address + llgo_blob.BASE_AT)
    entries, functions = rows[:, 0], rows[:, 1]
    if entries[0] or (np.diff(entries) <= 0).any() or functions[-1] or not functions[:-1].all():
        raise ImageError(f"table at address {address:#x}: its rows are not in order")
    starts = (np.uint64(base) + entries[:-1].astype(np.uint64)).astype(np.uint64)
    owners, _ = carrier.owners(starts)
    if (owners != starts).any():
        wrong = int(starts[owners != starts][0])
        raise ImageError(f"table at address {address:#x}: no function starts at {wrong:#x}")
    _check_buckets(address, base, entries[:-1], table)
    return int(count) - 1


def _check_buckets(address: int, base: int, entries: npt.NDArray[np.int64], table: npt.NDArray[np.void]) -> None:
    """Each row must be in the range of rows that its own bucket leads to."""
    slots = (table["row"].astype(np.int64)[:, None] + table["delta"].astype(np.int64)).reshape(-1)
    step = llgo.BUCKET_BYTES // llgo.SUBBUCKETS
    slot = (entries + base % llgo.BUCKET_BYTES) // step
    if slot[-1] >= len(slots):
        raise ImageError(f"table at address {address:#x}: {len(table)} buckets do not reach its last row")
    numbers = np.arange(len(entries))
    low = slots[slot]
    high = np.append(slots, len(entries))[slot + 1]
    if (low - 1 > numbers).any() or (high + 2 <= numbers).any() or (np.diff(slots) < 0).any():
        raise ImageError(f"table at address {address:#x}: a bucket leads past a row of its own")
