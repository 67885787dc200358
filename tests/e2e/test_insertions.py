"""The checker of insert-only edits must itself notice every kind of harm."""

from __future__ import annotations

import pytest

from tests.e2e.insertions import violations

BEFORE = b"""define i32 @f(i32 %x) !dbg !4 {
  %y = add i32 %x, 1
  call void @g(i32 %y), !dbg !5
  ret i32 %y
}
"""


def test_new_lines_are_insertions() -> None:
    after = BEFORE.replace(b"  ret", b'  call void asm sideeffect "", ""()\n  ret') + b"@t = constant i32 1\n"
    assert violations(BEFORE, after) == []


def test_attachments_are_insertions() -> None:
    after = BEFORE.replace(b" {", b" !pcsections !9 {").replace(b"!dbg !5", b"!dbg !5, !pcsections !9")
    assert violations(BEFORE, after) == []


def test_a_call_may_be_marked_against_merging() -> None:
    assert violations(BEFORE, BEFORE.replace(b"(i32 %y), !dbg", b"(i32 %y) nomerge, !dbg")) == []


def test_a_definition_may_get_one_more_attribute_group() -> None:
    assert violations(BEFORE, BEFORE.replace(b"%x) !dbg", b"%x) #7 !dbg")) == []


def test_dropped_use_list_orders_are_allowed() -> None:
    assert violations(BEFORE + b"uselistorder ptr @f, { 1, 0 }\n", BEFORE) == []


@pytest.mark.parametrize(
    "harm",
    [
        lambda text: text.replace(b"  ret i32 %y\n", b""),
        lambda text: text.replace(b"add i32 %x, 1", b"add i32 %x, 12"),
        lambda text: text.replace(b"@f(i32 %x)", b"@f(i32 noundef %x)"),
        lambda text: text.replace(b"  ret i32 %y\n}\n", b"}\n  ret i32 %y\n"),
        lambda text: text.replace(b"  %y = add i32 %x, 1\n", b"  %y  = add i32 %x, 1\n"),
        lambda text: text.replace(b"!dbg !4", b"!dbg !6"),
        lambda text: text.replace(b"(i32 %y), !dbg", b"(i32 %y) #7, !dbg"),
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: text[:-1],
    ],
    ids=[
        "removed",
        "changed",
        "attribute",
        "moved",
        "spaced",
        "attachment changed",
        "group of a call",
        "line ends",
        "last newline",
    ],
)
def test_harm_is_noticed(harm: object) -> None:
    assert callable(harm)
    assert violations(BEFORE, harm(BEFORE))
