"""The new program is read back by other code than wrote it, and must say what the records said.

What is compared: the carrier leads to the very table that was written, its sums hold, the code stands where it stood
and is the same, and a sample of addresses, spread over the program, gets the answer that the facts give. The sample is
bounded, so verifying a large program costs little more than reading it.
"""

from __future__ import annotations

from bisect import bisect_right

import numpy as np

from llpass.postlink import carrier
from llpass.postlink.content import PROLOGUE, Content
from llpass.postlink.image import Image, ImageError, open_image

#: Pieces and line sites that are looked up.
SAMPLE = 64

#: name, symbol, file, line, column, inlined
Answer = tuple[bytes, bytes, bytes, int, int, bool]


class VerificationError(ImageError):
    """The new bytes are not what they should be. They are not published; the program is as it was."""


def image_of(data: bytes) -> Image:
    """The linked image in `data`."""
    image = open_image(data)
    if image is None:
        raise VerificationError("the new file is no image")
    return image


def code_is_the_same(before: Image, after: Image) -> None:
    """The same addresses hold the same instructions. Raises `VerificationError`."""
    ranges = before.executable_ranges()
    if list(after.executable_ranges()) != list(ranges):
        raise VerificationError("the executable ranges of the new file are not those of the old one")
    for start, end in ranges:
        if before.read(start, end - start) != after.read(start, end - start):
            raise VerificationError(f"the code at {start:#x} of the new file is not that of the old one")


def carrier_is(after: Image, kind: str) -> carrier.Carrier:
    """The carrier of the new image, which must be of that kind."""
    found = carrier.find(after)
    if found.kind != kind and not (kind == "table" and found.kind == "redirect"):
        raise VerificationError(f"the carrier of the new file is {found.kind}, not {kind}")
    return found


def sample(content: Content) -> list[int]:
    """Addresses spread over the program: where pieces start and end, and around line sites."""
    pieces = np.unique(np.linspace(0, len(content.piece_start) - 1, SAMPLE).astype(np.int64))
    found = [int(at) for at in content.piece_start[pieces]] + [int(at) - 1 for at in content.piece_end[pieces]]
    if len(content.site_at):
        sites = np.unique(np.linspace(0, len(content.site_at) - 1, SAMPLE).astype(np.int64))
        found += [int(at) for at in content.site_at[sites]]
    found += [content.text_end, content.text_start - 1]
    return found


def expected(content: Content, pc: int, columns: bool = True) -> list[Answer]:
    """The frames at an address according to the facts; empty when it is nobody's. Slow, and on purpose simple."""
    piece = bisect_right(content.piece_start, pc) - 1
    if piece < 0 or pc >= content.piece_end[piece]:
        return []
    owner = int(content.piece_func[piece])
    site = bisect_right(content.site_at, pc) - 1
    if site < 0 or content.site_at[site] < content.piece_start[piece]:
        prologue = bool(content.piece_flags[piece] & PROLOGUE) and pc == content.piece_start[piece]
        line, decl, scope = (
            int(column[owner]) for column in (content.func_line, content.func_decl_line, content.func_scope_line)
        )
        line = (scope or line or decl) if prologue else (line or scope or decl)
        file = content.files[int(content.func_file[owner])]
        return [(content.names[owner], content.symbols[owner], file, line, 0, False)]
    found = []
    row = int(content.site_row[site])
    while row >= 0:
        func, parent = int(content.row_func[row]), int(content.row_parent[row])
        column = int(content.row_column[row]) if columns else 0
        place = content.files[int(content.row_file[row])], int(content.row_line[row]), column
        found.append((content.names[func], content.symbols[func], *place, parent >= 0))
        row = parent
    return found
