"""Freed memory is used again without asking the system for it."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

_ONCE_AND_AGAIN = """
import resource
from llpass.postlink import heap

def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    bytearray(1 << 26)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

{first}
faults()
print(faults())
"""


def _faults_of_the_second_block(first: str) -> int:
    program = _ONCE_AND_AGAIN.format(first=first)
    return int(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc's allocator can be told")
def test_a_freed_block_is_taken_again_without_page_faults() -> None:
    assert _faults_of_the_second_block("heap.keep_freed()") * 10 < _faults_of_the_second_block("")
