"""Post-linked images answer as before, however they were linked and stripped: rows of `postlink_matrix`."""

from __future__ import annotations

import itertools

import pytest

from tests.e2e import arm64, postlink_matrix
from tests.e2e.postlink_matrix import Case

FAST = [
    Case("lua", "pie", "lld", "", "", "after"),
    Case("zlib", "no-pie", "bfd", "", "", "before"),
    Case("zlib", "static", "lld", "", "", "no"),
    Case("shapes", "shared", "bfd", "", "", "after"),
]
#: Each pair of values meets somewhere; the whole product is the command's.
SLOW = [
    *(
        Case("lua", kind, linker, "", "", strip)
        for (kind, linker), strip in zip(
            itertools.product(postlink_matrix.KINDS, postlink_matrix.LINKERS),
            itertools.cycle(postlink_matrix.STRIPS),
            strict=False,
        )
    ),
    *(Case("lua", "pie", "lld", lto, "", "after") for lto in ("thin", "full")),
    *(Case("shapes", kind, "lld", "", arm64.TARGET, "after") for kind in ("pie", "static", "shared")),
    Case("lua", "no-pie", "bfd", "", arm64.TARGET, "before"),
    Case("sqlite", "pie", "lld", "", "", "after"),
    Case("libsass", "pie", "bfd", "", "", "before"),
]


@pytest.mark.parametrize("case", [*FAST, *(pytest.param(case, marks=pytest.mark.slow) for case in SLOW)], ids=str)
def test_answers_after_post_link(case: Case) -> None:
    if reason := case.why_not():
        pytest.skip(reason)
    assert postlink_matrix.check(case).wrong == []
