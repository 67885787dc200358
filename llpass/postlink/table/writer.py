"""From the columns of facts to the bytes of the lookup table.

`write` lays everything out first: which codes there are, how long every record is, where it goes. What does not fit the
format fails there, as a `LayoutError`; after that bytes are only put in their places. A million functions take some
seconds, because all of it works on columns: no step looks at one function, row or site alone.

The same content gives the same bytes. They hold no address; `Table.at` fills in where the text is.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import numpy as np

from llpass.abi import table as abi
from llpass.postlink.facts import content as facts
from llpass.postlink.facts.content import Content
from llpass.postlink.image import distance
from llpass.postlink.table import inline_trees, line_programs, piece_records
from llpass.postlink.table.inline_trees import LayoutError
from llpass.postlink.table.line_programs import Shape
from llpass.postlink.table.piece_records import Records
from llpass.postlink.table.varints import Ints
from llpass.values import Fields, fresh

__all__ = ["LayoutError", "Table", "write"]

_U32 = (1 << 32) - 1


class Table(Fields):
    """The table of one image, without its place. `parts`: bytes by what they say."""

    text_start: int
    endian: str
    header: list[int]
    body: bytes
    parts: dict[str, int] = fresh(dict)

    @property
    def size(self) -> int:
        return abi.TABLE.size + len(self.body)

    def at(self, address: int) -> bytes:
        """The bytes for a table whose first byte is at this link-time address. Raises `ImageError`: too far away."""
        header = list(self.header)
        header[_FIELDS["text"]] = distance(address, self.text_start, "from the table to the text")
        return abi.TABLE.packer(self.endian).pack(*header) + self.body


_FIELDS = {field.name: index for index, field in enumerate(abi.TABLE.fields)}


class _Rows(Fields):
    """Rows of the table: where they start (from text, with the sentinel), the padding before them, their pieces."""

    start: Ints
    pad: Ints
    piece: Ints  # index of the content's piece; -1: nobody's
    of_piece: Ints  # the row of each piece; -1 for one that is nobody's


def write(
    content: Content,
    *,
    dense: bool = False,
    columns: bool | None = None,
    bits: bool | None = None,
    endian: str = "<",
) -> Table:
    """Lay out and encode the table.

    `dense` is for instruction-level lines: when it is not said otherwise, it has no `columns`, and line programs are
    `bits`, because there it pays. Raises `LayoutError` for what the format cannot hold or what contradicts itself.
    """
    columns = not dense if columns is None else columns
    _check(content)
    rows = _rows(content)
    sites, shift = _sites(content, columns)
    trees = inline_trees.build(content, sites.piece, sites.row)
    files = _Files(content, sites.row, trees)
    shape = Shape(columns=columns, bits=dense if bits is None else bits)
    records = piece_records.build(content, sites, rows.of_piece, trees, files.number, shape)
    return _assemble(content, rows, files, records, shift, endian)


def _check(content: Content) -> None:
    """Refuse what contradicts itself before anything is computed from it."""
    size = content.text_end - content.text_start
    if not 0 <= size <= _U32 - 1:
        raise LayoutError(f"{size} bytes of text; a table holds less than 4 GiB")
    start, end = content.piece_start, content.piece_end
    if len(start):
        if not (start < end).all() or not (end[:-1] <= start[1:]).all():
            raise LayoutError("pieces of code are empty, overlap or are not in order")
        if int(start[0]) < content.text_start or int(end[-1]) > content.text_end:
            raise LayoutError("a piece of code is outside of the text")
    numbers = np.arange(len(start))
    entry = content.piece_entry
    functions = len(content.names)
    if not ((content.piece_func >= -1) & (content.piece_func < functions)).all():
        raise LayoutError("a piece of code belongs to a function that is not there")
    if not ((entry >= 0) & (entry < max(len(start), 1))).all():
        raise LayoutError("a function is entered in a piece of code that is not there")
    owned = content.piece_func >= 0
    if ((entry != numbers) & owned & (entry[entry] != entry)).any():
        raise LayoutError("a piece of code that is entered elsewhere is the entry of another")
    if (content.piece_func[entry] != content.piece_func)[owned].any():
        raise LayoutError("a function is entered in a piece of code of another one")
    for column in (content.func_file, content.row_file):
        if not ((column >= 0) & (column < len(content.files))).all():
            raise LayoutError("a file is not there")
    if any(b"\0" in b"".join(texts) for texts in (content.names, content.symbols, content.files)):
        raise LayoutError("a name holds a NUL byte")


def _rows(content: Content) -> _Rows:
    """Pieces and what lies between them; padding of a few bytes before a piece is no row."""
    (owned,) = np.nonzero(content.piece_func >= 0)
    start = (content.piece_start[owned] - np.uint64(content.text_start)).astype(np.int64)
    end = (content.piece_end[owned] - np.uint64(content.text_start)).astype(np.int64)
    text_size = content.text_end - content.text_start
    # The end of text is like one more piece.
    starts = np.append(start, text_size)
    before = np.concatenate((np.zeros(1, np.int64), end))
    gap = starts - before
    wide = (gap > abi.PAD_LIMIT) | ((np.arange(len(gap)) == 0) & (gap > 0))
    place = np.arange(len(starts)) + np.cumsum(wide)
    row_start = np.empty(len(starts) + int(wide.sum()), np.int64)
    pad = np.zeros(len(row_start), np.int64)
    piece = np.full(len(row_start), -1, np.int64)
    row_start[place] = starts
    row_start[place[wide] - 1] = before[wide]
    pad[place] = np.where(wide, 0, gap)
    piece[place[:-1]] = owned
    of_piece = np.full(len(content.piece_start), -1, np.int64)
    of_piece[owned] = place[:-1]
    return _Rows(row_start, pad, piece[:-1], of_piece)


def _sites(content: Content, columns: bool) -> tuple[line_programs.Sites, int]:
    """The line sites that say something new, and the shift of code units.

    A table without columns merges rows that differ in them alone.
    """
    at, row = content.site_at, content.site_row.astype(np.int64)
    if len(at) and not (at[:-1] < at[1:]).all():
        raise LayoutError("line sites are not in order")
    if len(at) and not ((row >= 0) & (row < len(content.row_func))).all():
        raise LayoutError("a line site has a row that is not there")
    # There are fewer pieces than sites, so each piece looks for its sites.
    first = np.searchsorted(at, content.piece_start)
    piece = np.repeat(np.arange(-1, len(first)), np.diff(first, prepend=0, append=len(at)))
    if len(at) and (piece.min() < 0 or (at >= content.piece_end[piece]).any()):
        raise LayoutError("a line site is outside of all pieces of code")
    if not columns:
        row = inline_trees.without_columns(content, row)
    new = np.ones(len(at), bool)
    new[1:] = (piece[1:] != piece[:-1]) | (row[1:] != row[:-1])
    new &= content.piece_func[piece] >= 0 if len(at) else new
    piece, row = piece[new], row[new]
    offset = (at[new] - content.piece_start[piece]).astype(np.int64)
    shift = content.code_shift
    if (offset & ((1 << shift) - 1)).any():
        shift = 0
    return line_programs.Sites(piece, offset >> shift, row), shift


class _Files:
    """The files that the table names: numbers for the content's files, the most frequent first."""

    def __init__(self, content: Content, rows: Ints, trees: inline_trees.Trees) -> None:
        calls = trees.call[trees.call >= 0]
        owners = content.piece_func[content.piece_func >= 0]
        used = [
            content.func_file[trees.func],
            content.func_file[owners],
            content.row_file[rows],
            content.row_file[calls],
        ]
        counts = np.bincount(np.concatenate(used), minlength=len(content.files))
        counts[0] = 0
        order = np.argsort(-counts, kind="stable")[: np.count_nonzero(counts)]
        self.number = np.zeros(len(content.files), np.int64)
        self.number[order] = np.arange(1, len(order) + 1)
        paths = [b"", *(content.files[index] for index in order)]
        sizes = np.array([len(path) + 1 for path in paths])
        self.offsets = np.cumsum(sizes) - sizes
        self.strings = b"\0".join(paths) + b"\0"


def _marks(content: Content, text_size: int) -> tuple[Ints, Ints]:
    """For each LLP_SUB_BYTES of text: frame pointers lead through all of it; some of it is a stub's.

    Code that nobody knows cannot be told from padding but by its size: functions are aligned to 16 bytes.
    """
    start = (content.piece_start - np.uint64(content.text_start)).astype(np.int64)
    end = (content.piece_end - np.uint64(content.text_start)).astype(np.int64)
    stub = (content.piece_flags & facts.STUB > 0) & (content.piece_func >= 0)
    marred = stub | (content.piece_flags & facts.FRAME_POINTER == 0) | (content.piece_func < 0)
    before = np.concatenate((np.zeros(1, np.int64), end))
    after = np.append(start, text_size)
    gap = after - before > abi.PAD_LIMIT
    blocks = (text_size // abi.BUCKET_BYTES + 1) * (abi.BUCKET_BYTES // abi.SUB_BYTES)
    known = -(-text_size // abi.SUB_BYTES)

    def covered(*ranges: tuple[Ints, Ints]) -> Ints:
        depth = np.zeros(blocks + 1, np.int64)
        for starts, ends in ranges:
            np.add.at(depth, starts // abi.SUB_BYTES, 1)
            np.add.at(depth, (ends - 1) // abi.SUB_BYTES + 1, -1)
        return (np.cumsum(depth)[:blocks] > 0).astype(np.int64)

    plain = 1 - covered((start[marred], end[marred]), (before[gap], after[gap]))
    plain[known:] = 0
    return plain, covered((start[stub], end[stub]))


def _mark_words(content: Content, text_size: int) -> Ints:
    """Pairs of 16 bits, as they stand in the table."""
    weights = 1 << np.arange(abi.BUCKET_BYTES // abi.SUB_BYTES)
    columns = [bits.reshape(-1, len(weights)) @ weights for bits in _marks(content, text_size)]
    return np.stack(columns, axis=1).reshape(-1)


def _assemble(content: Content, rows: _Rows, files: _Files, records: Records, shift: int, endian: str) -> Table:
    """Put the parts one behind the other: first where, then what."""
    text_size = content.text_end - content.text_start
    bucket_count = text_size // abi.BUCKET_BYTES + 1
    row_count = len(rows.piece)
    buckets = np.searchsorted(rows.start[:row_count], np.arange(bucket_count + 1) * abi.BUCKET_BYTES)
    sizes = {
        "buckets": 4 * (bucket_count + 1), "marks": 4 * bucket_count, "starts": 2 * (row_count + 1),
        "pieces": 4 * row_count, "files": 4 * len(files.offsets),
        "node_codes": len(records.node_codes) * abi.NODE_CODE.size,
        "op_lengths": abi.BIT_LENGTHS_BYTES if records.op_lengths is not None else 0,
        "op_codes": len(records.op_codes) * abi.OP_CODE.size,
        "name_parts": len(records.name_parts),
        "records": len(records.data), "infos": len(records.infos), "strings": len(files.strings),
    }  # fmt: skip
    places: dict[str, int] = {}
    at = abi.TABLE.size
    for name, size in sizes.items():
        at += -at % 4 if name not in ("name_parts", "records", "infos", "strings") else 0
        places[name] = at
        at += size
    total = at + -at % abi.TABLE_ALIGNMENT
    if total > abi.TABLE_LIMIT or records.names_bytes > _U32 or places["infos"] > abi.ROW_PIECE:
        raise LayoutError(f"the table has {total} bytes, {len(records.data)} of them records; their limit is 1 GiB")

    owned = rows.piece >= 0
    piece_flags = content.piece_flags[rows.piece] if len(content.piece_flags) else np.zeros(row_count, np.uint8)
    pieces = np.where(owned, places["records"] + records.at[rows.piece], 0) if len(records.at) else rows.piece * 0
    pieces |= np.where(owned & (piece_flags & facts.PROLOGUE > 0), abi.ROW_PROLOGUE, 0)
    pieces |= np.where(owned & (piece_flags & facts.STUB > 0), abi.ROW_STUB, 0)
    starts = (rows.start & abi.START_LOW) | (rows.pad << abi.START_PAD_SHIFT)
    body = bytearray(total)
    for name, data in (
        ("buckets", buckets.astype(endian + "u4").tobytes()),
        ("marks", _mark_words(content, text_size).astype(endian + "u2").tobytes()),
        ("starts", starts.astype(endian + "u2").tobytes()),
        ("pieces", pieces.astype(endian + "u4").tobytes()),
        ("files", (places["strings"] + files.offsets).astype(endian + "u4").tobytes()),
        ("node_codes", _codes(abi.NODE_CODE.packer(endian), records.node_codes)),
        ("op_lengths", _op_lengths(records).astype(endian + "u2").tobytes()[: sizes["op_lengths"]]),
        ("op_codes", _codes(abi.OP_CODE.packer(endian), records.op_codes)),
        ("name_parts", records.name_parts),
        ("records", records.data.tobytes()),
        ("infos", records.infos.tobytes()),
        ("strings", files.strings),
    ):
        body[places[name] : places[name] + sizes[name]] = data
    counts = {
        "magic": abi.TABLE_MAGIC, "size": total, "text_size": text_size, "code_shift": shift,
        "flags": 0 if records.op_lengths is None else abi.TABLE_BITS,
        "bucket_count": bucket_count, "row_count": row_count, "infos_bytes": sizes["infos"],
        "file_count": len(files.offsets), "node_code_count": len(records.node_codes),
        "op_code_count": len(records.op_codes), "records_bytes": sizes["records"], "strings_bytes": sizes["strings"],
        "name_parts_bytes": sizes["name_parts"], "names_bytes": records.names_bytes if records.name_parts else 0,
    }  # fmt: skip
    return _finish(content.text_start, endian, body[abi.TABLE.size :], {**counts, **places}, sizes | records.parts)


def _codes(layout: struct.Struct, codes: Sequence[tuple[int, ...]]) -> bytes:
    return b"".join(layout.pack(*code) for code in codes)


def _op_lengths(records: Records) -> Ints:
    """How many codes have 0, 1, ... 15 bits."""
    lengths = np.zeros(0, np.int64) if records.op_lengths is None else records.op_lengths
    return np.bincount(lengths, minlength=abi.BIT_LIMIT + 1)


def _finish(text_start: int, endian: str, body: bytearray, values: dict[str, int], parts: dict[str, int]) -> Table:
    header = [values.get(field.name, 0) for field in abi.TABLE.fields]
    header[_FIELDS["body_sum"]] = zlib.crc32(body)
    header[_FIELDS["header_sum"]] = zlib.crc32(abi.TABLE.packer(endian).pack(*header))
    parts = {"header": abi.TABLE.size, **parts}
    del parts["records"], parts["infos"]  # said in detail
    parts["padding"] = abi.TABLE.size + len(body) - sum(parts.values())
    return Table(text_start, endian, header, bytes(body), parts)
