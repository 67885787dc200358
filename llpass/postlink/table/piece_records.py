"""The records of the pieces of code: head, function, inline tree, chunk index, line program.

Everything here is first sizes, then places, then bytes.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llpass.abi import table as abi
from llpass.postlink.facts.content import Content
from llpass.postlink.table import line_programs, tree_nodes
from llpass.postlink.table.function_infos import Infos
from llpass.postlink.table.inline_trees import OWNER, LayoutError, Trees
from llpass.postlink.table.line_programs import Chunks, Programs, Rows, Shape, Sites
from llpass.postlink.table.tree_nodes import Nodes
from llpass.postlink.table.varints import LIMIT, Bytes, Ints, lengths, put, starts, sums, zigzag
from llpass.values import Fields

Flags = npt.NDArray[np.bool_]


class Records(Fields):
    """The bytes of records and infos, where each piece's record is, and the alphabets; with `op_lengths` the line
    programs are bits. What the codes of names stand for, and the room for the names as text. `parts`: bytes by meaning.
    """

    data: Bytes
    at: Ints
    infos: Bytes
    node_codes: list[tuple[int, ...]]
    op_codes: list[tuple[int, ...]]
    op_lengths: Ints | None
    name_parts: bytes
    names_bytes: int
    parts: dict[str, int]


class _Functions(Fields):
    """Where the functions' infos go: `shared` ones in a pool, the rest in the record of their only piece (`here`)."""

    infos: Infos
    shared: Ints
    at: Ints  # offset in the pool, per function
    here: Flags  # per piece


class _Bodies(Fields):
    """What the records are made of."""

    functions: _Functions
    trees: Trees
    nodes: Nodes
    programs: Programs
    rows: Rows
    chunks: Chunks


def build(content: Content, sites: Sites, of_piece: Ints, trees: Trees, file_number: Ints, shape: Shape) -> Records:
    """Lay out and encode. `of_piece`: the table's row of each piece; `file_number`: its numbers of the files."""
    functions = _share(content, trees, Infos(content, file_number))
    programs = line_programs.build(content, sites, trees, file_number, shape)
    nodes = tree_nodes.lay_out(content, trees, functions.at, file_number, shape.columns)
    targets = np.where(programs.target == OWNER, 0, 1 + np.append(nodes.at, 0)[programs.target])
    rows = line_programs.encode(programs, targets, shape)
    chunks = line_programs.chunks(programs, sites, rows, _newest(programs, sites, trees, nodes))
    bodies = _Bodies(functions, trees, nodes, programs, rows, chunks)
    at, data, parts = _records(content, of_piece, bodies)
    written: Ints = np.concatenate((content.piece_func[functions.here], functions.shared)).astype(np.int64)
    infos = functions.infos
    return Records(
        *(data, at, _pool(functions), nodes.codes, rows.entries, rows.lengths),
        infos.codes.table,
        int(infos.room[written].sum()),
        _function_parts(content, infos, written) | parts,
    )


def _records(content: Content, of_piece: Ints, bodies: _Bodies) -> tuple[Ints, Bytes, dict[str, int]]:
    """Where each record is, the bytes of all, and how many they are by meaning."""
    functions, trees, nodes, chunks = bodies.functions, bodies.trees, bodies.nodes, bodies.chunks
    count = len(of_piece)
    owned = content.piece_func >= 0
    index_size = sums(chunks.piece[chunks.further], _index_sizes(chunks), count)
    program_size = sums(chunks.piece, chunks.size, count)
    bare = owned & (program_size == 0)
    program_size[bare] = bodies.rows.end_size
    heads = _heads(content, of_piece, functions, index_size)
    sizes = [
        lengths(heads),
        np.where(functions.here, np.append(functions.infos.size, 0)[content.piece_func], 0),
        lengths(nodes.tree_size),
        nodes.tree_size,
        np.where(index_size > 0, lengths(index_size), 0),
        index_size,
        program_size,
    ]
    sizes = [np.where(owned, size, 0) for size in sizes]
    at = starts(np.sum(sizes, axis=0))
    head, info, tree_length, tree, index_length, index, program = np.cumsum([at, *sizes[:-1]], axis=0)

    data = np.zeros(int(np.sum(sizes)), np.uint8)
    put(data, head[owned], heads[owned])
    functions.infos.write(data, info[functions.here], content.piece_func[functions.here].astype(np.int64))
    put(data, tree_length[owned], nodes.tree_size[owned])
    nodes.items.write(data, tree[trees.piece] + nodes.at)
    indexed = index_size > 0
    put(data, index_length[indexed], index_size[indexed])
    _write_index(data, index, chunks)
    bodies.rows.write(data, bodies.programs, chunks, program)
    bodies.rows.write_ends(data, program[bare])
    parts = {
        "heads": int(sizes[0].sum() + sizes[2].sum()),
        "trees": int(sizes[3].sum()),
        "chunk index": int(sizes[4].sum() + sizes[5].sum()),
        "line programs": int(sizes[6].sum()),
    }
    return at, data, parts


def _share(content: Content, trees: Trees, infos: Infos) -> _Functions:
    """An info is shared when a node names it or its function is entered in several pieces; what nodes name most often
    comes first, for short offsets.
    """
    count = len(content.names)
    main = (content.piece_func >= 0) & (content.piece_entry == np.arange(len(content.piece_func)))
    named = np.bincount(trees.func, minlength=count)
    entered = np.bincount(content.piece_func[main], minlength=count)
    (shared,) = np.nonzero((named > 0) | (entered > 1))
    shared = shared[np.argsort(-named[shared], kind="stable")]
    if int(infos.size[shared].sum()) >= LIMIT >> abi.PIECE_SHIFT:
        raise LayoutError("the functions of the image have more than 512 MiB of names")
    at = np.zeros(count, np.int64)
    at[shared] = starts(infos.size[shared])
    alone = np.append((named == 0) & (entered == 1), False)
    return _Functions(infos, shared, at, main & alone[content.piece_func])


def _pool(functions: _Functions) -> Bytes:
    sizes = functions.infos.size[functions.shared]
    data = np.zeros(int(sizes.sum()), np.uint8)
    functions.infos.write(data, starts(sizes), functions.shared)
    return data


def _heads(content: Content, of_piece: Ints, functions: _Functions, index_size: Ints) -> Ints:
    """The first varint of each record."""
    main = content.piece_entry == np.arange(len(content.piece_entry))
    away = zigzag(of_piece[content.piece_entry] - of_piece)
    rest = np.where(main, np.append(functions.at, 0)[content.piece_func], away)
    rest[functions.here] = 0
    if (rest >= LIMIT >> abi.PIECE_SHIFT).any():
        raise LayoutError("a part of a function is more than 268,435,456 rows from its entry")
    bits = np.where(main, 0, abi.PIECE_PART) | np.where(functions.here, abi.PIECE_HERE, 0)
    return rest << abi.PIECE_SHIFT | bits | np.where(index_size > 0, abi.PIECE_INDEX, 0)


def _newest(programs: Programs, sites: Sites, trees: Trees, nodes: Nodes) -> Ints:
    """For each chunk, where in its tree the first node is that its rows, or later ones, are the first to come to."""
    first = programs.chunk_first
    node = np.searchsorted(trees.first, first)
    piece = sites.piece[first]
    there = np.append(trees.piece, -1)[node] == piece
    return np.where(there, np.append(nodes.at, 0)[node], nodes.tree_size[piece])


def _index_sizes(chunks: Chunks) -> Ints:
    return lengths(chunks.entries[0]) + lengths(chunks.entries[1]) + lengths(chunks.entries[2])


def _write_index(data: Bytes, index: Ints, chunks: Chunks) -> None:
    """The entries of the chunk index of each piece, one behind the other."""
    piece = chunks.piece[chunks.further]
    at = starts(_index_sizes(chunks))
    leads = np.ones(len(piece), bool)
    leads[1:] = piece[1:] != piece[:-1]
    at = index[piece] + at - at[leads][np.cumsum(leads) - 1]
    for column in chunks.entries:
        put(data, at, column)
        at = at + lengths(column)


def _function_parts(content: Content, infos: Infos, written: Ints) -> dict[str, int]:
    """Bytes of info records that were written, apart for functions that have no code of their own."""
    inlined = np.ones(len(content.names) + 1, np.bool_)
    inlined[content.piece_func] = False
    inlined = inlined[written]
    text, size = infos.text_size[written], infos.size[written]
    return {
        "functions": int((size - text)[~inlined].sum()),
        "names": int(text[~inlined].sum()),
        "inlined functions": int((size - text)[inlined].sum()),
        "inlined names": int(text[inlined].sum()),
    }
