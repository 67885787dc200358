"""What the tests of llpass.ir share: LLVM as a judge, and real modules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llpass.ir import Judge

CORPUS = sorted((Path(__file__).parent / "corpus").rglob("*.ll"))


@pytest.fixture(scope="session")
def llvm() -> Iterator[Judge]:
    with Judge() as judge:
        yield judge
