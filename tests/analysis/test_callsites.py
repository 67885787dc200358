"""The calls of a body, by the fast path where it can prove its answer and by tokens where not."""

from __future__ import annotations

import pytest

from llpass.analysis import callsites
from llpass.analysis.callsites import call_sites, hidden_calls, possible_calls
from llpass.ir import Function, read_module


def function(body: bytes) -> Function:
    return read_module(b"define void @f() {\n" + body + b"}\n").functions[0]


def shape(body: bytes) -> list[tuple[bytes, bytes]]:
    return [(site.callee, site.dbg) for site in call_sites(function(body))]


PRINTED = [
    (b"  call void @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  %x = tail call i32 @g(i32 1) #4, !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void %p(ptr %x)\n", [(b"%p", b"")]),
    (b"  call void @g(), !prof !1, !dbg !3, !x !4\n", [(b"@g", b"!3")]),
    (b"  invoke void @g()\n          to label %a unwind label %b, !dbg !3\n", [(b"@g", b"!3")]),
    (b'  call void asm sideeffect "call @g(", ""(), !dbg !3\n', [(b"", b"!3")]),
    (b'  call void @"g h"(), !dbg !3\n', [(b'@"g h"', b"!3")]),
    (b'  call void @g() [ "deopt"(i32 1) ], !dbg !3\n', [(b"@g", b"!3")]),
    (b"  call void (i32, ...) @g(i32 1, ptr @h), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void @g(), !dbg !3\n  ret void, !dbg !4\n", [(b"@g", b"!3")]),
    (b"  %x = load i32, ptr null, !dbg !4 ; call me\n", []),
    (b"; call core::fmt::f\n  call void @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"", []),
]
ODD = [
    (b"  call void @g(), !dbg !3 call void @h(), !dbg !4\n", [(b"@g", b"!3"), (b"@h", b"!4")]),
    (b"  call\tvoid @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void\n  @g(),\n  !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void @g(), !dbg\n !3\n", [(b"@g", b"!3")]),
    (b"  %x =\n  call i32 @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  %x = ; why not\n  call i32 @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  %x =\n; why not\n\n  call i32 @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b'  call void asm "\n  call void @h(), !dbg !4\n", ""(), !dbg !3\n', [(b"", b"!3")]),
    (b"  %x =\n\n  ; why not\n  call i32 @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  musttail\n  call void @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void @g()\n  , !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void @g()\n  nounwind, !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void @g()\n  #1, !dbg !3\n", [(b"@g", b"!3")]),
    (b'  call void @g()\n  [ "b"() ], !dbg !3\n', [(b"@g", b"!3")]),
    (b"  call void @g(),\n  !dbg !3\n", [(b"@g", b"!3")]),
    (b"a: call void @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  ; call void @no()\n  call void @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"call void @g(), !dbg !3\n", [(b"@g", b"!3")]),
    (b"  call void @g(), !dbg !DILocation(line: 1, scope: !2)\n", [(b"@g", b"!DILocation(line: 1,scope: !2)")]),
]


@pytest.mark.parametrize(("body", "sites"), PRINTED + ODD[:-1])
def test_every_call_is_found(body: bytes, sites: list[tuple[bytes, bytes]]) -> None:
    assert shape(body) == sites


def test_a_location_written_in_place_is_kept() -> None:
    ((_, dbg),) = shape(ODD[-1][0])
    assert dbg.startswith(b"!DILocation") and b"scope:" in dbg


@pytest.mark.parametrize(("body", "sites"), PRINTED[:5])
def test_printer_form_takes_the_fast_path(body: bytes, sites: list[tuple[bytes, bytes]]) -> None:
    assert callsites._from_lines(function(body)) is not None


@pytest.mark.parametrize(("body", "sites"), ODD)
def test_what_the_fast_path_cannot_prove_it_declines(body: bytes, sites: list[tuple[bytes, bytes]]) -> None:
    found = callsites._from_lines(function(body))
    assert found is None or found == list(callsites._from_tokens(function(body)))


@pytest.mark.parametrize("body", [body for body, _ in PRINTED + ODD])
def test_offsets_span_the_statement(body: bytes) -> None:
    one = function(body)
    exact = [i.span for i in one.instructions if i.is_call]
    assert [(site.offset, site.end) for site in call_sites(one)] == [(span.start, span.end) for span in exact]


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (b"resume { ptr, i32 } %x, !dbg !3", True),
        (b"%x = udiv i128 %a, %b, !dbg !3", True),
        (b"%x = srem i256 %a, %b, !dbg !3", True),
        (b"%x = udiv i64 %a, %b, !dbg !3", False),
        (b"%x = atomicrmw add ptr %a, i32 1 seq_cst, !dbg !3", True),
        (b"%x = cmpxchg ptr %a, i32 1, i32 2 seq_cst seq_cst, !dbg !3", True),
        (b"%x = frem double %a, %b, !dbg !3", True),
        (b"%x = atomicrmw add ptr %a, i32 1 seq_cst", False),
        (b"%x =\n  udiv i128 %a, %b, !dbg !3", False),  # the second line is not where the statement begins
    ],
)
def test_instructions_that_may_become_calls(statement: bytes, found: bool) -> None:
    sites = hidden_calls(function(b"  " + statement + b"\n  unreachable\n"))
    assert [site.dbg for site in sites] == ([b"!3"] if found else [])
    assert all(one.offset == function(b"").body.start + 3 for one in sites)


def test_mathematics_is_marked_as_such() -> None:
    one = function(b"  %x = frem double %a, %b, !dbg !3\n  %y = sdiv i128 %c, %d, !dbg !4\n")
    assert [(site.dbg, site.mathematics) for site in hidden_calls(one)] == [(b"!3", True), (b"!4", False)]


@pytest.mark.parametrize(
    ("callee", "found", "mathematics", "fence"),
    [
        (b"@g(i32 1)", True, False, False),
        (b"@llvm.lifetime.start.p0(ptr %a)", False, False, False),
        (b"@llvm.trap()", True, False, False),
        (b"@llvm.sin.f64(double %a)", True, True, False),
        (b"@llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 16, i1 false)", False, False, False),
        (b"@llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 17, i1 false)", True, False, False),
        (b"@llvm.memset.p0.i64(ptr %a, i8 0, i64 129, i1 false)", True, False, True),
        (b"@llvm.memset.p0.i64(ptr %a, i8 0, i64 %n, i1 false)", True, False, True),
        (b"@llvm.memcpy.inline.p0.p0.i64(ptr %a, ptr %b, i64 900, i1 false)", False, False, False),
    ],
)
def test_what_may_be_a_call_in_machine_code(callee: bytes, found: bool, mathematics: bool, fence: bool) -> None:
    sites = possible_calls(function(b"  call void " + callee + b", !dbg !3\n  unreachable\n"))
    assert [(site.mathematics, site.fence) for site in sites] == ([(mathematics, fence)] if found else [])


def test_possible_calls_come_in_order() -> None:
    body = b"  call void @a(), !dbg !3\n  %x = frem double %a, %b, !dbg !4\n  call void @b(), !dbg !5\n"
    assert [site.dbg for site in possible_calls(function(body))] == [b"!3", b"!4", b"!5"]
