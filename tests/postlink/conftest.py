"""One build of the sample program per test run; the tests only read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.postlink import samples


@pytest.fixture(scope="session")
def sample_object(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return samples.compile_object(tmp_path_factory.mktemp("object"))


@pytest.fixture(scope="session")
def sample_program(sample_object: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PIE linked by lld, with symbols."""
    return samples.link(sample_object, tmp_path_factory.mktemp("program") / "sample", "-pie")
