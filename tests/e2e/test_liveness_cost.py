"""What the pass does grows as the function does. Calls are counted: a clock is no judge on a shared machine."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from bench import liveness
from llpass import pipeline


def calls(data: bytes) -> int:
    """Python and C calls of the pass on one module."""
    count = 0

    def one(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(one)
    try:
        pipeline.run_text(data, "stack-liveness", {"liveness_packages": "all"})
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", liveness.SHAPES)
def test_twice_the_function_is_twice_the_work(shape: str) -> None:
    small, large = liveness.generated(shape, 720), liveness.generated(shape, 1440)
    calls(small)  # what is compiled on first use
    # What is done once a module makes it a little less than twice; one comparison of all slots with all, 2.06.
    assert calls(large) < 2.02 * calls(small)
