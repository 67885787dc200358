"""Names as a Go programmer writes them."""

from __future__ import annotations

import pytest

from llpass.analysis.go_names import go_name


@pytest.mark.parametrize(
    ("linked", "shown"),
    [
        (b"command-line-arguments.f", b"main.f"),
        (b"command-line-arguments.f$1", b"main.f.func1"),
        (b"pkg/path.f$12", b"pkg/path.f.func12"),
        (b"p.f$1$2", b"p.f$1.func2"),
        (b"p.f$1.g", b"p.f$1.g"),
        (b"p.f$", b"p.f$"),
        (b"p.f$x", b"p.f$x"),
        (b"x.command-line-arguments.f", b"x.command-line-arguments.f"),
    ],
)
def test_only_the_linked_main_and_a_final_literal_number_are_rewritten(linked: bytes, shown: bytes) -> None:
    assert go_name(linked) == shown
