"""Instructions that may fault: what is one, and what cannot fault because it is there or was touched before."""

from __future__ import annotations

import pytest

from llpass.analysis.faults import possible_faults
from llpass.ir import read_module


def faults(body: bytes) -> list[bytes]:
    """The locations of the sites found."""
    function = read_module(b"define void @f(ptr %p, ptr %q, i64 %i) {\n" + body + b"}\n").functions[0]
    data = function.module.source.data
    sites = list(possible_faults(function))
    assert all(data[site.end : site.end + 1] in (b"\n", b"\r", b"") for site in sites)
    assert all(data[site.offset : site.offset + 1] not in (b" ", b"\n") for site in sites)
    return [site.dbg for site in sites]


@pytest.mark.parametrize(
    "line",
    [
        b"  %x = load i32, ptr %p, align 4, !dbg !1\n",
        b"  %x = load volatile i32, ptr null, align 4, !dbg !1\n",
        b"  %x = load i32, i32* %p, align 4, !dbg !1\n",
        b"  store i32 0, ptr %p, align 4, !tbaa !9, !dbg !1\n",
        b"  store atomic i32 0, ptr %p seq_cst, align 4, !dbg !1\n",
        b"  store ptr @g, ptr %p, align 8, !dbg !1\n",
        b"  %x = atomicrmw add ptr %p, i32 1 seq_cst, align 4, !dbg !1\n",
        b"  %x = sdiv i64 %i, %i, !dbg !1\n",
        b"  %x = urem i64 1, 0, !dbg !1\n",
        b"  %x = sdiv i64 %i, -1, !dbg !1\n",
    ],
)
def test_may_fault(line: bytes) -> None:
    assert faults(line) == [b"!1"]


@pytest.mark.parametrize(
    "line",
    [
        b"  %x = load i32, ptr @g, align 4, !dbg !1\n",
        b"  %x = load i32, ptr %p, align 4\n",
        b"  %x = sdiv i64 %i, 8, !dbg !1\n",
        b"  %x = udiv exact i64 %i, 10, !dbg !1\n",
        b"  %x = add i64 %i, 8, !dbg !1\n",
        b"  %x = fdiv double 1.0, 0.0, !dbg !1\n",
        b"  %a = alloca i32, align 4\n  store ptr %p, ptr %a, align 8, !dbg !1\n",
        b"  %a = alloca [4 x i32], align 4\n"
        b"  %b = getelementptr inbounds [4 x i32], ptr %a, i64 0, i64 2\n  store i32 0, ptr %b, align 4, !dbg !1\n",
    ],
)
def test_cannot_fault(line: bytes) -> None:
    assert faults(line) == []


def test_second_access_through_one_pointer_at_a_constant_offset() -> None:
    body = (
        b"  %x = load i32, ptr %p, align 4, !dbg !1\n"
        b"  %b = getelementptr inbounds nuw i8, ptr %p, i64 8, !dbg !2\n"
        b"  store i32 0, ptr %b, align 4, !dbg !2\n"
        b"  store i32 0, ptr %q, align 4, !dbg !3\n"
    )
    assert faults(body) == [b"!1", b"!3"]


def test_computed_offset_may_be_wrong() -> None:
    body = (
        b"  %x = load i32, ptr %p, align 4, !dbg !1\n"
        b"  %b = getelementptr inbounds i32, ptr %p, i64 %i, !dbg !2\n"
        b"  store i32 0, ptr %b, align 4, !dbg !2\n"
        b"  %c = getelementptr inbounds [9 x i32], ptr @g, i64 0, i64 %i, !dbg !2\n"
        b"  store i32 0, ptr %c, align 4, !dbg !3\n"
    )
    assert faults(body) == [b"!1", b"!2", b"!3"]


def test_another_block_may_come_first() -> None:
    body = (
        b"  %x = load i32, ptr %p, align 4, !dbg !1\n  br label %next\n"
        b"next:\n  store i32 0, ptr %p, align 4, !dbg !2\n  ret void\n"
    )
    assert faults(body) == [b"!1", b"!2"]


def test_text_in_a_string_is_no_instruction() -> None:
    assert faults(b'  call void asm "a\n  store i32 0, ptr %p, !dbg !1\n", ""()\n') == []
