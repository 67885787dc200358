"""Which functions were inlined where, once per piece of code: from chains of rows to the nodes of inline trees.

A call site's row leads outwards through the rows of the calls that were inlined. Many sites of a piece share most of
that way, so the table keeps one tree per piece; a *scope* is a function together with the row of the call that was
inlined, in one piece. Nodes stand in the order in which the program of the piece first comes to them, the innermost
first and those around it right behind, up to one that is there already: so the program mostly says "the next one".

All scopes are found level by level, the deepest rows first, each level with one sort: a loop over levels, not sites.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from llpass.diagnostics import LlpassError
from llpass.postlink.facts.content import Content
from llpass.postlink.table.varints import Ints
from llpass.values import Fields

#: Calls inlined into each other. Compilers stop far below; a damaged file may chain all its rows.
DEPTH_LIMIT = 4096
#: Nodes for each site and row of the input: few levels, on average.
_NODE_RATIO = 48

#: Parents that are no node.
OWNER = -1  # the owner of the piece
NOBODY = -2  # this function is the outermost frame


class LayoutError(LlpassError):
    """What is to be said does not fit the table's format."""


class Trees(Fields):
    """Nodes of all pieces, piece by piece, in their order; and the scope of each site (OWNER: the owner itself)."""

    piece: Ints
    func: Ints
    #: The row of the call that was inlined; -1 for a node whose parent is NOBODY.
    call: Ints
    parent: Ints
    #: The first site that is in the node or in one that was inlined into it.
    first: Ints
    site_scope: Ints


class _Slots(Fields):
    """Scopes but for their pieces, numbered: the slot of a row is its function at the row's parent."""

    row: Ints
    func: Ints
    parent: Ints
    depth: Ints


def build(content: Content, site_piece: Ints, site_row: Ints) -> Trees:
    """The trees for these sites. Raises `LayoutError` for chains without end and for far too many nodes."""
    slots = _slots(content)
    limit = _NODE_RATIO * (len(site_row) + len(slots.row) + 64)
    deepest = int(slots.depth.max(initial=0))
    site_slot = slots.row[site_row]
    site_depth = slots.depth[site_slot]
    order = np.argsort(site_depth.astype(np.uint16), kind="stable")
    bounds = np.searchsorted(site_depth[order], np.arange(deepest + 2))

    width = len(slots.func) + 1
    keys = site_piece * width + site_slot
    site_node = np.full(len(site_row), -1, np.int64)
    levels: list[tuple[Ints, Ints, Ints, int]] = []  # keys, first sites, parents, depth
    inner_keys = inner_first = np.zeros(0, np.int64)
    total = 0
    for depth in range(deepest, -1, -1):
        sites = order[bounds[depth] : bounds[depth + 1]]
        level, number, first = _distinct(
            np.concatenate((keys[sites], inner_keys)), np.concatenate((sites, inner_first))
        )
        site_node[sites] = total + number[: len(sites)]
        if levels:
            levels[-1][2][:] = total + number[len(sites) :]
        levels.append((level, first, np.full(len(level), NOBODY, np.int64), depth))
        total += len(level)
        if total > limit:
            raise LayoutError(f"inline chains of the image make more than {limit} nodes for {len(site_row)} sites")
        parent_rows = slots.parent[level % width]
        if depth:
            inner_keys, inner_first = level // width * width + slots.row[parent_rows], first
    return _ordered(content, slots, levels, site_node, width)


def _distinct(keys: Ints, firsts: Ints) -> tuple[Ints, Ints, Ints]:
    """The distinct keys, the number of each item's key among them, and the lowest `firsts` of each."""
    if not len(keys):
        return keys, keys, keys
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    new = np.concatenate(([True], ordered[1:] != ordered[:-1]))
    number = np.empty(len(keys), np.int64)
    number[order] = np.cumsum(new) - 1
    (edges,) = np.nonzero(new)
    return ordered[edges], number, np.minimum.reduceat(firsts[order], edges)


def _ordered(
    content: Content, slots: _Slots, levels: list[tuple[Ints, Ints, Ints, int]], site_node: Ints, width: int
) -> Trees:
    """The nodes in their order; those that are the owner itself are none."""
    keys = np.concatenate([level[0] for level in levels])
    first = np.concatenate([level[1] for level in levels])
    parent = np.concatenate([level[2] for level in levels])
    depth = np.concatenate([np.full(len(level[0]), level[3]) for level in levels])
    piece = keys // width
    slot = keys - piece * width
    is_owner = (depth == 0) & (slots.func[slot] == content.piece_func[piece])
    (kept,) = np.nonzero(~is_owner)
    # Of those that are first reached together the innermost comes first.
    order = kept[np.argsort(first[kept] * (DEPTH_LIMIT + 1) + (DEPTH_LIMIT - depth[kept]))]
    rank = np.full(len(keys) + 1, OWNER, np.int64)
    rank[order] = np.arange(len(order))
    up = parent[order]
    return Trees(
        piece=piece[order],
        func=slots.func[slot[order]],
        call=slots.parent[slot[order]],
        parent=np.where(up == NOBODY, NOBODY, rank[up]),
        first=first[order],
        site_scope=rank[site_node],
    )


def _slots(content: Content) -> _Slots:
    """Number the pairs of function and parent row. Nearly always all rows at one parent are in one function."""
    func, parent = content.row_func.astype(np.int64), content.row_parent.astype(np.int64)
    rows, funcs = len(func), len(content.names)
    if rows and not ((parent >= -1) & (parent < np.arange(rows)) & (func >= 0) & (func < funcs)).all():
        raise LayoutError("a line row names a function or a parent that is not there")
    usual = np.full(rows + 1, -1, np.int64)
    usual[parent] = func  # a parent of -1 is the last entry, and not looked at
    other = (parent >= 0) & (func != usual[parent])
    pairs, number = np.unique(parent[other] * funcs + func[other], return_inverse=True)
    slot = np.where(parent >= 0, parent, rows + len(pairs) + func)
    slot[other] = rows + number
    depth = _depths(parent)
    slot_func = np.concatenate((usual[:rows], pairs % max(funcs, 1), np.arange(funcs)))
    slot_parent = np.concatenate((np.arange(rows), pairs // max(funcs, 1), np.full(funcs, -1, np.int64)))
    slot_depth = np.zeros(len(slot_func), np.int64)
    slot_depth[slot] = depth
    return _Slots(slot, slot_func, slot_parent, slot_depth)


def _depths(parent: Ints) -> Ints:
    """How many parents each row has, by doubling the step. Most rows are nobody's parent: they come last."""
    (inner,) = np.nonzero(parent >= 0)
    above = np.zeros(len(parent), bool)
    above[parent[inner]] = True
    (rows,) = np.nonzero(above & (parent >= 0))
    depth = np.zeros(len(parent), np.int64)
    depth[rows] = 1
    up = parent.copy()
    while len(rows):
        over = up[rows]
        depth[rows] += depth[over]
        up[rows] = up[over]
        if depth[rows].max() > DEPTH_LIMIT:
            break  # a damaged file may chain all its rows
        rows = rows[up[rows] >= 0]
    depth[inner] = depth[parent[inner]] + 1
    if depth.max(initial=0) > DEPTH_LIMIT:
        raise LayoutError(f"a chain of {depth.max()} inlined calls; the limit is {DEPTH_LIMIT}")
    return depth


def without_columns(content: Content, rows: Ints) -> Ints:
    """Some rows, where one that says the same as the one before it, but for columns, is replaced by that one."""
    parent = content.row_parent
    above = np.zeros(len(parent), bool)
    above[parent[parent >= 0]] = True
    if not _distinct_but_for_columns(content, np.flatnonzero(above)):
        return _same_but_for_columns(content)[rows]
    same = np.zeros(len(rows), bool)
    if len(rows):
        same[1:] = True
    for column in (content.row_func, content.row_file, content.row_line, parent):
        values = column[rows]
        same[1:] &= values[1:] == values[:-1]
    first: Ints = np.maximum.accumulate(np.where(same, 0, np.arange(len(rows))))
    return rows[first]


#: Odd, so that multiplying by it loses nothing of a 64-bit number.
_MIX = np.uint64(0x9E3779B97F4A7C15)


def _distinct_but_for_columns(content: Content, rows: Ints) -> bool:
    """No two of the rows say the same. By a hash: it may say no where the answer is yes, never the other way round."""
    mixed = np.zeros(len(rows), np.uint64)
    for column in (content.row_func, content.row_file, content.row_line, content.row_parent):
        mixed = (mixed + column[rows].astype(np.uint64)) * _MIX
        mixed ^= mixed >> np.uint64(29)
    mixed.sort()
    return not np.any(mixed[1:] == mixed[:-1])


def _same_but_for_columns(content: Content) -> Ints:
    """For each row the first one that says the same, its parents included, but for columns."""
    parent = content.row_parent.astype(np.int64)
    depth = _depths(parent)
    same = np.arange(len(parent))
    order = np.argsort(depth, kind="stable")
    bounds = np.searchsorted(depth[order], np.arange(int(depth.max(initial=-1)) + 2))
    columns = [content.row_func, content.row_file, content.row_line]
    for low, high in pairwise(bounds):
        rows = order[low:high]
        above = parent[rows]
        up = np.where(above >= 0, same[above], -1)
        values = [column[rows].astype(np.int64) for column in columns] + [up]
        ranked = np.lexsort(values)
        new = np.ones(len(rows), bool)
        new[1:] = np.any([value[ranked][1:] != value[ranked][:-1] for value in values], axis=0)
        # lexsort is stable, so the first of equal rows is the lowest.
        same[rows[ranked]] = rows[ranked][new][np.cumsum(new) - 1]
    return same
