"""What a lookup table says about one image, in columns, before anybody thinks of bytes.

An image holds hundreds of thousands of call sites, and post-link has about a second: so whoever finds the facts
(`facts.collect`, `debug.lines`) and whoever writes them down (`table.writer`) hand each other numpy columns and no
objects.
The rules that lead from records to these facts are those of `functab.py` and docs/symbolize.md.

Addresses are link-time addresses. A function here is a function of the *source*; code that belongs to one is a *piece*.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llpass.postlink.extent_columns import Addresses
from llpass.values import Fields, fresh

Numbers = npt.NDArray[np.int32]
Flags = npt.NDArray[np.uint8]

#: Bits of `Content.piece_flags`.
PART = 1  # a line site names the owner: a piece that was split off, not where the function is entered
PROLOGUE = 2  # code stands before the owner's first statement
STUB = 4  # an adapter for the function: not a frame of its own
FRAME_POINTER = 8  # wherever it calls, the frame pointer leads to its caller


class Content(Fields):
    """The columns. Columns of one prefix have one length.

    `files[0]` is the empty path; a file of 0 means that none is known. Lines of 0 are unknown.
    """

    text_start: int
    text_end: int
    #: Starts of pieces and sites are multiples of ``1 << code_shift`` (0 on x86, 2 on AArch64).
    code_shift: int
    files: list[bytes]

    #: Functions, each once: display name, linker symbol (b"" when there is none), place of the definition.
    names: list[bytes]
    symbols: list[bytes]
    func_file: Numbers
    func_line: Numbers
    func_decl_line: Numbers
    func_scope_line: Numbers

    #: Pieces: [start, end), sorted and disjoint, each with an owner. Code outside of them is nobody's.
    piece_start: Addresses
    piece_end: Addresses
    piece_func: Numbers
    piece_flags: Flags
    #: The piece where the owner is entered: itself, or another one for a PART.
    piece_entry: Numbers

    #: Line rows: a place in a function; `parent`: the row of the call that was inlined, always a smaller number, or -1.
    #: The outermost row of a site's chain, the one with parent -1, is a place in the owner of the site's piece. Where a
    #: later optimiser inlined the site's chain into another function (rule 6), that is a row of its own: the owner, its
    #: file, line 0. Of a function that several units define the row may name the copy of another unit.
    row_func: Numbers
    row_file: Numbers
    row_line: Numbers
    row_column: Numbers
    row_parent: Numbers

    #: Line sites, strictly ascending, inside of pieces: from here on, in the same piece, the row holds.
    site_at: Addresses
    site_row: Numbers

    #: What was counted on the way, for `--stats`.
    counts: dict[str, int] = fresh(dict)
