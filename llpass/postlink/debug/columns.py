"""What is done with columns in more than one place, and numpy has no word for."""

from __future__ import annotations

import numpy as np

from llpass.postlink.debug.leb128 import Ints


def spread(first: Ints, count: Ints) -> tuple[Ints, Ints]:
    """For each i the numbers first[i] .. first[i] + count[i] - 1, one after the other; and which i each came from."""
    source = np.repeat(np.arange(len(first)), count)
    begins = np.cumsum(count) - count
    return np.arange(len(source)) - (begins - first)[source], source


def ascends(column: Ints) -> bool:
    """No number is smaller than the one before."""
    return bool(np.all(column[1:] >= column[:-1]))
