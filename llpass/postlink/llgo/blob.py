"""LLGo's prebuilt function table, written over the entry sites of a linked program.

LLGo's runtime looks at the first word of its entry section. When the magic is there it searches the table in place;
otherwise it sorts the sites when it is first asked. Both give the same names, so a table that is not exactly right is
worse than none. What this step does not do, for that reason:

* It never leaves out a function to make the table fit: the runtime takes the nearest function below an address, so a
  gap answers with the neighbour. A table that does not fit is declined with the numbers (`llpass tables --room`).
* It never writes where the loader writes afterwards: a position-independent ELF program is declined, and so is any
  whose relocations reach into the section.
* It never guesses whose a site is. A site whose function has no symbol left is a reason to decline, too.

A site is its function's own when the function's symbol hashes to the site's id. Every name at the address counts, for
linkers fold equal functions and aliases share one; so does the name before a link-time optimiser numbered it. Other
sites in the function are copies that came with inlined bodies.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from llpass.abi import llgo
from llpass.postlink.image import DeclinedError, ImageError
from llpass.postlink.rewritten import Report, Rewritten
from llpass.values import Fields, asdict, fresh

Words = npt.NDArray[np.uint64]

_MACHO_MAGICS = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
_SITE = np.dtype([("pc", "<u8"), ("id", "<u8")])
_INDEX = np.dtype([("id", "<u8"), ("func", "<u4"), ("padding", "<u4")])
BUCKET = np.dtype([("row", "<u4"), ("delta", "<u2", (llgo.SUBBUCKETS,))])
_U64 = struct.Struct("<Q")
_MAX_INDEX = 1 << 20
#: The one pointer of the table: where in it, in bytes.
BASE_AT = next(at for column, at in llgo.BLOB.offsets() if column.name == "base")
#: What LLVM's link-time optimisers and code splitters put behind a symbol.
_SUFFIX = re.compile(rb"(?:\.llvm\.[0-9]+|\.[0-9]+|\.__uniq\.[0-9]+)+$")


class Room(NamedTuple):
    """A section of sites: where it is in memory and in the file."""

    address: int
    offset: int
    size: int


class Carrier(Protocol):
    """What the two object formats do differently. Addresses are link-time addresses."""

    data: bytes
    format: str

    def room(self, kind: str) -> Room | None:
        """The section of one kind of sites."""

    def pointers(self, words: Words, offset: int) -> Words:
        """What pointers mean that stand in every other word of the file from `offset` on."""

    def pointer(self, address: int) -> int:
        """What the pointer at an address means."""

    def read(self, address: int, size: int) -> bytes:
        """Bytes of the file at an address. Raises `ImageError` when it is not in the file."""

    def owners(self, pcs: Words) -> tuple[Words, Words]:
        """For each address the start of the function it is in (0: none that has a name) and the end of its section."""

    def names(self, address: int) -> Sequence[bytes]:
        """All symbols at an address."""

    def symbol(self, name: bytes) -> int | None:
        """The address of a data symbol."""

    def store(self, blob: bytes, base: int) -> bytes:
        """The file with `blob` over the entry section; the word at `BASE_AT` of it points to `base` when loaded."""


class Counts(Fields):
    """What became of the sites, for ``--stats``."""

    entry_records: int = 0
    stub_records: int = 0
    kept: int = 0
    inline_copies: int = 0
    no_symbol: int = 0
    not_in_index: int = 0
    ftab_entries: int = 0
    buckets: int = 0


class LlgoReport(Report):
    """`Report`, and the counts of this step."""

    counts: Counts = fresh(Counts)


def rewrite(data: bytes) -> Rewritten:
    """The program with the prebuilt table in it.

    Raises `DeclinedError` for a sound file that stays as it is, with the reason, and `ImageError` for a damaged one.
    """
    carrier = open_carrier(data)
    entry = carrier.room("entry")
    if entry is None or not entry.size:
        raise DeclinedError("the file has no LLGo entry sites")
    if entry.size >= 8 and _U64.unpack_from(data, entry.offset)[0] in (llgo.BLOB_MAGIC, llgo.REDIRECT_MAGIC):
        raise DeclinedError("already post-linked: the entry section holds LLGo's table")
    if entry.address % llgo.BLOB.alignment:
        raise ImageError(f"entry section at offset {entry.offset:#x}: address {entry.address:#x} is not aligned")
    counts = Counts()
    index = _symbol_index(carrier, entry)
    entries, text_end = _functions(carrier, index, counts)
    blob = build(entries[:, 0], entries[:, 1].astype(np.uint32), text_end, entry.address, counts)
    if len(blob) > entry.size:
        raise DeclinedError(
            f"LLGo's table needs {len(blob)} bytes, the entry section has {entry.size}",
            hint=f"llpass tables --room {_rounded(len(blob) - entry.size)} keeps that much more",
        )
    out = carrier.store(blob + bytes(entry.size - len(blob)), int(entries[0, 0]))
    report = LlgoReport("in place", len(data), len(out), counts=counts)
    report.not_done.append("what the table left of the consumed sections is zeros")
    return Rewritten(out, entry.address, report)


def counts(made: Rewritten) -> dict[str, int]:
    """What became of the sites, by name."""
    assert isinstance(made.report, LlgoReport)
    return asdict(made.report.counts)


def open_carrier(data: bytes) -> Carrier:
    """The file as this step sees it. Raises `DeclinedError` and `ImageError`."""
    if data.startswith(b"\x7fELF"):
        from llpass.postlink.llgo.elf import ElfCarrier

        return ElfCarrier(data)
    if data.startswith(_MACHO_MAGICS):
        from llpass.postlink.llgo.macho import MachoCarrier

        return MachoCarrier(data)
    raise DeclinedError("neither ELF nor Mach-O")


def _rounded(size: int) -> int:
    return -(-size // llgo.SITE.size) * llgo.SITE.size


# -- what the file says ------------------------------------------------------------------------------------------------


def _sites(carrier: Carrier, kind: str) -> tuple[Words, Words]:
    """Addresses and ids of the sites of one kind; what is no site is left out."""
    room = carrier.room(kind)
    if room is None:
        return np.zeros(0, np.uint64), np.zeros(0, np.uint64)
    if room.size % llgo.SITE.size:
        raise ImageError(f"{kind} sites at offset {room.offset:#x}: {room.size} bytes are no whole number of records")
    rows = np.frombuffer(carrier.data, _SITE, room.size // llgo.SITE.size, room.offset)
    pcs = carrier.pointers(rows["pc"].astype(np.uint64), room.offset)
    real = (pcs != 0) & (rows["id"] != 0) & (rows["pc"] != 0)
    return pcs[real], rows["id"][real].astype(np.uint64)


def _symbol_index(carrier: Carrier, entry: Room) -> npt.NDArray[np.void]:
    """The records that lead from ids to functions, ascending by id."""
    places = _index_globals(carrier, entry)
    if places is None:
        raise DeclinedError("nothing leads to the symbol index: neither rows of the entry section nor symbols")
    at, count = carrier.pointer(places[0]), _U64.unpack(carrier.read(places[1], 8))[0]
    if not 0 < count <= _MAX_INDEX:
        raise DeclinedError(f"the symbol index has {count} records")
    index = np.frombuffer(carrier.read(at, count * llgo.SYMBOL.size), _INDEX)
    if (index["id"][1:] <= index["id"][:-1]).any() or not index["func"].all():
        raise ImageError(f"symbol index at address {at:#x}: it is not sorted, or names function 0")
    return index


def _index_globals(carrier: Carrier, entry: Room) -> tuple[int, int] | None:
    """Addresses of the globals that hold the index and its count. The linker may have sorted the rows that lead to
    them to any place in the section."""
    rows = np.frombuffer(carrier.data, _SITE, entry.size // llgo.SITE.size, entry.offset)
    for row in np.flatnonzero((rows["pc"] == 0) & (rows["id"] == llgo.META_MAGIC)).tolist():
        if row + llgo.META_ROWS <= len(rows):
            first, second = (entry.address + llgo.SITE.size * (row + step) for step in (1, 2))
            return carrier.pointer(first), carrier.pointer(second)
    named = carrier.symbol(llgo.SYMBOL_INDEX.encode()), carrier.symbol(llgo.SYMBOL_INDEX_COUNT.encode())
    return None if named[0] is None or named[1] is None else (named[0], named[1])


def _functions(carrier: Carrier, index: npt.NDArray[np.void], counts: Counts) -> tuple[Words, int]:
    """(start, 1 + record) of every function with a site of its own, ascending, and where the text ends."""
    pcs, ids = _sites(carrier, "entry")
    stub_pcs, stub_ids = _sites(carrier, "stub")
    counts.entry_records, counts.stub_records = len(pcs), len(stub_pcs)
    pcs, ids = np.concatenate((pcs, stub_pcs)), np.concatenate((ids, stub_ids))
    if not len(pcs):
        raise DeclinedError("the entry section holds no site")
    starts, ends = carrier.owners(pcs)
    counts.no_symbol = int((starts == 0).sum())
    if counts.no_symbol:
        raise DeclinedError(
            f"{counts.no_symbol} of {len(pcs)} sites are in functions without a symbol: post-link before stripping"
        )
    own = _canonical(carrier, starts, ids)
    counts.inline_copies = int((~own).sum())
    starts, ids, ends = starts[own], ids[own], ends[own]
    at = np.searchsorted(index["id"], ids)
    at[at == len(index)] = 0
    known = index["id"][at] == ids
    counts.not_in_index = int((~known).sum())
    starts, functions, ends = starts[known], index["func"][at[known]], ends[known]
    # The first site of a function counts; entry sites come before stub sites.
    starts, first = np.unique(starts, return_index=True)
    if not len(starts):
        raise DeclinedError("no site's id is in the symbol index: were the tables made from other modules?")
    counts.kept = len(starts)
    return np.stack((starts, functions[first].astype(np.uint64)), axis=1), int(ends.max())


def _canonical(carrier: Carrier, starts: Words, ids: Words) -> npt.NDArray[np.bool_]:
    """Which sites are their function's own."""
    addresses, owner = np.unique(starts, return_inverse=True)
    known = [_ids(carrier.names(address)) for address in addresses.tolist()]
    pairs = zip(owner.tolist(), ids.tolist(), strict=True)
    return np.fromiter((ident in known[which] for which, ident in pairs), np.bool_, len(ids))


def _ids(names: Iterable[bytes]) -> set[int]:
    found: set[int] = set()
    for name in names:
        for spelled in {name, _SUFFIX.sub(b"", name)}:
            found.add(llgo.symbol_id(spelled))
            if spelled.startswith(llgo.STUB_PREFIX):
                found.add(llgo.symbol_id(spelled[len(llgo.STUB_PREFIX) :]))
    return found


# -- what the runtime reads --------------------------------------------------------------------------------------------


def build(entries: Words, functions: npt.NDArray[np.uint32], text_end: int, address: int, counts: Counts) -> bytes:
    """The table for functions that start at `entries` (strictly ascending). The section is at `address`.

    Raises `DeclinedError` when a distance does not fit its field.
    """
    base, last = int(entries[0]), int(entries[-1])
    if text_end <= last or text_end - base >= 1 << 32:
        raise DeclinedError(f"the functions span {text_end - base} bytes, and the table's distances have 32 bits")
    rows = np.zeros((len(entries) + 1, 2), "<u4")
    rows[:-1, 0] = entries - entries[0]
    rows[:-1, 1] = functions
    rows[-1] = text_end - base, 0
    origin = base - base % llgo.BUCKET_BYTES
    bucket_count = (last - origin) // llgo.BUCKET_BYTES + 1
    step = llgo.BUCKET_BYTES // llgo.SUBBUCKETS
    places = np.uint64(origin) + np.arange(bucket_count * llgo.SUBBUCKETS, dtype=np.uint64) * np.uint64(step)
    below = np.searchsorted(entries, places, side="right").astype(np.int64) - 1
    below = below.clip(0).reshape(bucket_count, llgo.SUBBUCKETS)
    buckets = np.zeros(bucket_count, BUCKET)
    buckets["row"] = below[:, 0]
    # Starts are distinct addresses, so a bucket has no more rows than bytes: 16 bits are enough.
    buckets["delta"] = below - below[:, :1]
    counts.ftab_entries, counts.buckets = len(rows), bucket_count
    head = llgo.BLOB.packer().pack(llgo.BLOB_MAGIC, address, base, len(rows), bucket_count)
    return head + rows.tobytes() + buckets.tobytes()
