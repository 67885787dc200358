"""The nodes of inline trees as bytes.

How far a node is from its parent depends on the sizes of the nodes between them, and these on how many bytes distances
take. It is solved by starting with one byte each and letting them grow until nothing changes.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llpass.abi import table as abi
from llpass.postlink.facts.content import Content
from llpass.postlink.table import alphabet, line_programs
from llpass.postlink.table.inline_trees import NOBODY, OWNER, LayoutError, Trees
from llpass.postlink.table.varints import LIMIT, Ints, Items, lengths, starts, sums, zigzag
from llpass.values import Fields


class Nodes(Fields):
    """Codes and operands, where each node is in its tree, the size of each piece's tree; the alphabet's entries."""

    items: Items
    at: Ints
    tree_size: Ints
    codes: list[tuple[int, ...]]


def lay_out(content: Content, trees: Trees, info_at: Ints, file_number: Ints, columns: bool) -> Nodes:
    """`info_at`: the offset of each function's info record; `file_number`: the table's numbers of files."""
    count = len(trees.func)
    parent = np.full(count, abi.PARENT_BACK, np.int64)
    parent[trees.parent == np.arange(1, count + 1)] = abi.PARENT_BEHIND
    parent[trees.parent == OWNER] = abi.PARENT_OWNER
    parent[trees.parent == NOBODY] = abi.PARENT_NONE
    (inlined,) = np.nonzero(trees.call >= 0)
    calls = trees.call[inlined]
    file, call, column = (np.zeros(count, np.int64) for _ in range(3))
    file[inlined] = line_programs.file_operands(content, calls, file_number)
    call[inlined] = np.where(content.row_line[calls] != 0, 1 + zigzag(line_programs.lines_from(content, calls)), 0)
    column[inlined] = content.row_column[calls].astype(np.int64) % LIMIT
    if (call >= LIMIT).any():
        raise LayoutError("a call is 2**31 lines before its function")

    func = info_at[trees.func]
    fields = [alphabet.Field(func, lengths(func), 0, LIMIT), alphabet.Field(call, lengths(call), 0, LIMIT)]
    if columns:
        fields.append(alphabet.Field(column, lengths(column), 0, 1 << 16))
    kinds = parent | np.where(file > 0, abi.NODE_FILE, 0)
    codes = alphabet.encode(kinds, fields, abi.CODE_LIMIT, abi.NODE_CODE.size)
    operands = [(func, codes.follows[0]), (file, np.where(file > 0, lengths(file), 0)), (call, codes.follows[1])]
    if columns:
        operands.append((column, codes.follows[2]))
    items, at = _settle(trees, parent == abi.PARENT_BACK, Items(codes.code, operands))
    tree_size = sums(trees.piece, items.size, len(content.piece_start))
    bits = (abi.NODE_FUNC, abi.NODE_CALL, abi.NODE_COLUMN)[: len(fields)]
    entries = [(*entry[:-1], *(0,) * (4 - len(entry)), entry[-1], 0) for entry in codes.entries(bits)]
    return Nodes(items, at - starts(tree_size)[trees.piece], tree_size, entries)


def _settle(trees: Trees, back: npt.NDArray[np.bool_], items: Items) -> tuple[Items, Ints]:
    """The nodes with their distances, and where they are if all trees stand in a row."""
    (far,) = np.nonzero(back)
    base = items.size
    taken = np.zeros(len(base), np.int64)
    taken[far] = 1
    while True:
        at = starts(base + taken)
        distance = np.zeros(len(base), np.int64)
        distance[far] = at[far] - at[trees.parent[far]]
        needed = lengths(distance[far])
        # Sizes only grow, so distances do, too, and none needs less than it was given.
        if (needed == taken[far]).all():
            return Items(items.code, [(distance, taken), *items.operands]), at
        taken[far] = needed
