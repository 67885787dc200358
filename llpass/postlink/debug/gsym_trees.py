"""The trees of inlined calls of a GSYM file.

A node is a number of ranges (none: end of a list of children), two numbers for each, a byte that says whether children
follow, four bytes of name, file and line. Where the next node starts only this one knows. So all trees are walked side
by side, a step at a time, until few are left; those are the large ones, and are walked one by one. The walk only finds
the nodes; what they say is then read for all of them together.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from llpass.postlink.debug.leb128 import Bytes, Ints, Numbers
from llpass.postlink.image import ImageError

#: A node has a count, two numbers of a range, a byte, four of a name, and two numbers.
_NODE_BYTES = 10
#: Trees that are walked side by side; fewer are walked one by one.
_SIDE_BY_SIDE = 32


class Trees(NamedTuple):
    """Nodes; parents (-1: a root) stand before children. `tree`: the number of a node's tree."""

    tree: Ints
    parent: Ints
    depth: Ints
    name: Ints
    file: Ints
    line: Ints
    range_node: Ints
    range_start: Ints
    range_end: Ints


class _Found(NamedTuple):
    """Nodes in order of offsets. `fixed`: the offset of the byte behind the ranges."""

    tree: Ints
    at: Ints
    fixed: Ints
    parent: Ints
    depth: Ints


def read(data: bytes, first: Ints, behind: Ints, address: Ints, endian: str) -> Trees:
    """The trees in the bytes [first, behind); `address`: where the function of each starts."""
    view = np.frombuffer(data, np.uint8)
    numbers = Numbers(view, "GSYM")
    found = _walk(data, view, numbers, first, behind)
    count, at = numbers.read(found.at)
    place, _ = numbers.rows(at, 2 * count)
    value, _ = numbers.read(place)
    file, at = numbers.read(found.fixed + 5)
    line, _ = numbers.read(at)
    offset, size = value[::2], value[1::2]
    begin = np.cumsum(count) - count
    # A range is relative to the first one of the node's parent, and that one in turn; the root's to its function.
    base = np.where(found.parent < 0, address[found.tree], 0)
    lowest = offset[begin] + base
    order = np.argsort(found.depth, kind="stable")
    levels = np.searchsorted(found.depth[order], np.arange(1, int(found.depth.max(initial=-1)) + 2))
    for start, end in pairwise(levels.tolist()):
        level = order[start:end]
        base[level] = lowest[found.parent[level]]
        lowest[level] += base[level]
    node = np.repeat(np.arange(len(count)), count)
    start = offset + base[node]
    return Trees(
        found.tree,
        found.parent,
        found.depth,
        _name(view, found.fixed + 1, endian),
        file,
        np.minimum(line, 0x7FFFFFFF),
        node,
        start,
        start + size,
    )


def _name(view: Bytes, at: Ints, endian: str) -> Ints:
    found: Ints = np.zeros(len(at), np.int64)
    for byte in range(4):
        found |= view[at + byte].astype(np.int64) << (8 * (byte if endian == "<" else 3 - byte))
    return found


def _walk(data: bytes, view: Bytes, numbers: Numbers, first: Ints, behind: Ints) -> _Found:
    room = int((behind - first).sum()) // _NODE_BYTES + len(first)
    places, fixed_at, parents, depths, owners = (np.zeros(room, np.int64) for _ in range(5))
    known = 0
    tree = np.arange(len(first))
    at, open_node, depth = first.copy(), np.full(len(first), -1, np.int64), np.zeros(len(first), np.int64)
    while len(tree) > _SIDE_BY_SIDE:
        if np.any(at >= behind[tree]):
            raise ImageError("GSYM: inlined calls run past the end of their record")
        closes = view[at] == 0
        node, close = np.flatnonzero(~closes), np.flatnonzero(closes)
        count, ranges = numbers.read(at[node])
        if np.any((count > (behind[tree[node]] - ranges) // 2) | (count == 0)):
            raise ImageError("GSYM: inlined calls run past the end of their record")
        _, fixed = numbers.rows(ranges, 2 * count)
        if len(fixed) and int(fixed.max()) + 5 > len(view):
            raise ImageError("GSYM: inlined calls run past the end of the file")
        here = slice(known, known + len(node))
        places[here], fixed_at[here], parents[here] = at[node], fixed, open_node[node]
        depths[here], owners[here] = depth[node], tree[node]
        opens = view[fixed] != 0
        _, at[node] = numbers.rows(fixed + 5, np.full(len(node), 2))
        at[close] += 1
        open_node[node] = np.where(opens, np.arange(known, known + len(node)), open_node[node])
        depth[node] += opens
        # A list that ends where none was opened belongs to a damaged file; -1 leads out of it all the same.
        open_node[close] = np.where(open_node[close] >= 0, parents[open_node[close]], -1)
        depth[close] -= 1
        known += len(node)
        more = open_node >= 0
        if np.any(at[~more] > behind[tree[~more]]):
            raise ImageError("GSYM: inlined calls run past the end of their record")
        tree, at, open_node, depth = tree[more], at[more], open_node[more], depth[more]

    rest = _Rest(data, numbers, parents[:known].tolist() if len(tree) else [])
    for index in range(len(tree)):
        rest.walk(int(at[index]), int(behind[tree[index]]), int(open_node[index]), int(depth[index]))
        rest.owners += [int(tree[index])] * (len(rest.places) - len(rest.owners))
    if rest.places:
        return _in_order(
            np.append(owners[:known], rest.owners),
            np.append(places[:known], rest.places),
            np.append(fixed_at[:known], rest.fixed),
            np.array(rest.parents, np.int64),
            np.append(depths[:known], rest.depths),
        )
    return _in_order(owners[:known], places[:known], fixed_at[:known], parents[:known], depths[:known])


def _in_order(owner: Ints, place: Ints, fixed: Ints, parent: Ints, depth: Ints) -> _Found:
    order = np.argsort(place)  # no two are equal
    number = np.full(len(order) + 1, -1, np.int64)
    number[order] = np.arange(len(order))
    return _Found(owner[order], place[order], fixed[order], number[parent[order]], depth[order])


class _Rest:
    """The trees that are walked one by one."""

    def __init__(self, data: bytes, numbers: Numbers, parents: list[int]) -> None:
        self._data, self._numbers = data, numbers
        #: Of all nodes, those that were walked side by side first.
        self.parents = parents
        self.places: list[int] = []
        self.fixed: list[int] = []
        self.depths: list[int] = []
        self.owners: list[int] = []

    def walk(self, at: int, stop: int, open_node: int, depth: int) -> None:
        """Go on from a node or an end of a list at `at`."""
        data, parents, places, fixed, depths = self._data, self.parents, self.places, self.fixed, self.depths
        try:
            while at < stop:
                count = data[at]
                if count == 0:
                    at += 1
                    open_node, depth = (parents[open_node] if open_node >= 0 else -1), depth - 1
                    if open_node < 0:
                        break
                    continue
                places.append(at)
                parents.append(open_node)
                depths.append(depth)
                at += 1
                if count >= 0x80:
                    count, at = self._long(at - 1)
                if not 0 < count <= (stop - at) // 2:
                    raise ImageError(f"GSYM: an inlined call at offset {places[-1]:#x} has {count} ranges")
                left = 2 * count
                while left:
                    left -= data[at] < 0x80
                    at += 1
                fixed.append(at)
                if data[at]:
                    open_node, depth = len(parents) - 1, depth + 1
                at += 5
                while data[at] >= 0x80:
                    at += 1
                at += 1
                while data[at] >= 0x80:
                    at += 1
                at += 1
                if open_node < 0:
                    break
        except IndexError:
            raise ImageError(f"GSYM: the inlined calls at offset {at:#x} run past the end of the file") from None
        if at > stop or open_node >= 0:
            raise ImageError(f"GSYM: the inlined calls at offset {at:#x} are not what their {stop - at} bytes hold")

    def _long(self, at: int) -> tuple[int, int]:
        count, behind = self._numbers.read(np.array([at]))
        return int(count[0]), int(behind[0])
