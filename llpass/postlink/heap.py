"""Memory that was freed is kept for what comes next.

Post-link makes hundreds of columns of some megabytes, each for a moment. The C library would give every one back to the
system and ask for it again, and the system clears each page anew: a third of the time for a program of 200,000
functions. The command lives for a second and its peak stays what it is, so it keeps what it has.

For the same reason nothing looks for cycles in what is not used any more: a search goes through every list there is,
and begins anew each time that some hundred more were made.
"""

from __future__ import annotations

import ctypes
import gc

#: Of glibc's <malloc.h>: below which size of the free end it is kept (-1: any), how many blocks are mapped apart.
_M_TRIM_THRESHOLD, _M_MMAP_MAX = -1, -4
#: More is not asked for in advance: what a large program needs, it gets when it needs it.
_MOST = 256 << 20
_BLOCK, _PAGE = 1 << 20, 4096


def keep_freed() -> None:
    """Tell Python, and the allocator where it is one that can be told: glibc's. For the whole process and for good."""
    gc.disable()
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_TRIM_THRESHOLD, -1)
        mallopt(_M_MMAP_MAX, 0)


def prepare(size: int) -> None:
    """Have `size` bytes cleared by the system now, while there is nothing else to do; after `keep_freed`."""
    blocks = [bytearray(_BLOCK) for _ in range(min(size, _MOST) // _BLOCK)]
    for block in blocks:
        block[::_PAGE] = b"\1" * (_BLOCK // _PAGE)
