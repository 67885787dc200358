"""Facts without inlined functions, for a table a good deal smaller: each place is one in the function whose code it is.

That is the line of the call which was inlined, and so what a debugger shows for the frame that is really there. Where
nobody knows that line (a later optimiser inlined it, rule 6 of docs/symbolize.md), it is 0.
"""

from __future__ import annotations

import numpy as np

from llpass.postlink.facts.content import Content


def outermost(content: Content) -> Content:
    """The content with one row for each site: the outermost of its chain, as a place in the owner of its piece."""
    root = _roots(content)[content.site_row]
    piece = np.searchsorted(content.piece_start, content.site_at, side="right") - 1
    owner = content.piece_func[piece].astype(np.int64)
    owner = np.where(owner < 0, content.row_func[root], owner)
    key, first, site_row = np.unique(owner * (len(content.row_func) + 1) + root, return_index=True, return_inverse=True)
    row = root[first]
    return content.replace(
        row_func=owner[first].astype(np.int32),
        row_file=content.row_file[row],
        row_line=content.row_line[row],
        row_column=content.row_column[row],
        row_parent=np.full(len(key), -1, np.int32),
        site_row=site_row.astype(np.int32),
    )


def _roots(content: Content) -> np.typing.NDArray[np.int64]:
    """The outermost row of each row's chain; parents have smaller numbers."""
    rows = np.arange(len(content.row_parent))
    up = np.where(content.row_parent < 0, rows, content.row_parent)
    for _ in range(len(rows).bit_length()):
        further = up[up]
        if (further == up).all():
            break
        up = further
    return up
