"""Sizes and alignments of types, with LLVM itself as the judge: a size that is wrong by a byte clears a neighbour."""

from __future__ import annotations

from functools import cache

import llvmlite.binding as llvmlite
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llpass.ir import read_module
from llpass.ir.layout import Types

#: Data layouts as clang 22 and 16 write them, and what each has that the others have not.
LAYOUTS = {
    "x86_64": "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128",
    "x86_64, i128 by 8 bytes": "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128",
    "i686": "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128",
    "aarch64": "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32",
    "arm, vectors by 8 bytes": "e-m:e-p:32:32-Fi8-i64:64-v128:64:128-a:0:32-n32-S64",
    "s390x, fp128 by 8 bytes": "E-m:e-i1:8:16-i8:8:16-i64:64-f128:64-a:8:16-n32:64",
    "wasm32": "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20",
    "avr, all by 1 byte": "e-p:16:8-i8:8-i16:8-i32:8-i64:8-f32:8-f64:8-n8:16-a:8",
    "aggregates by 4 bytes": "e-i64:64-a:32:64",
    "none": "",
}
LEAVES = [
    *(f"i{width}" for width in (1, 7, 8, 9, 16, 17, 24, 32, 33, 48, 64, 65, 96, 128, 129, 256)),
    *("half", "bfloat", "float", "double", "x86_fp80", "fp128", "ppc_fp128", "ptr"),
]
TYPES = [
    *LEAVES,
    "{}",
    "<{}>",
    "{ i8, i64 }",
    "<{ i8, i64 }>",
    "{ i8, i128 }",
    "{ i8, <3 x i8> }",
    "{ float, double, i8 }",
    "{ [2 x { i8, i16 }], x86_fp80 }",
    "[0 x i64]",
    "[3 x i24]",
    "[2 x [3 x { i8, double }]]",
    "<{ [3 x i24], { ptr, i1 } }>",
    "<3 x i1>",
    "<7 x i1>",
    "<8 x i1>",
    "<9 x i1>",
    "<5 x i7>",
    "<1 x i24>",
    "<3 x i24>",
    "<3 x i32>",
    "<4 x ptr>",
    "<3 x double>",
    "<2 x x86_fp80>",
    "<9 x i64>",
]


def types(layout: str = LAYOUTS["x86_64"], named: str = "") -> Types:
    return Types(read_module(f'target datalayout = "{layout}"\n{named}\n'.encode()))


@cache
def target(layout: str) -> llvmlite.TargetData:
    return llvmlite.create_target_data(layout)


def judged(layout: str, kind: str, named: str = "") -> tuple[int, int]:
    """Size and alignment as LLVM has them."""
    module = llvmlite.parse_assembly(f'target datalayout = "{layout}"\n{named}\n@g = external global {kind}\n')
    value = next(iter(module.global_variables)).global_value_type
    return target(layout).get_abi_size(value), target(layout).get_abi_alignment(value)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_sizes_and_alignments_are_those_of_llvm(layout: str) -> None:
    read = types(layout)
    assert {kind: read.layout(kind.encode()) for kind in TYPES} == {kind: judged(layout, kind) for kind in TYPES}


def _aggregates(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    members = st.lists(inner, max_size=4).map(", ".join)
    return st.one_of(
        members.map(lambda text: f"{{ {text} }}"),
        members.map(lambda text: f"<{{ {text} }}>"),
        st.tuples(st.integers(0, 5), inner).map(lambda both: f"[{both[0]} x {both[1]}]"),
    )


VECTORS = st.tuples(st.integers(1, 17), st.sampled_from(LEAVES)).map(lambda both: f"<{both[0]} x {both[1]}>")
KINDS = st.recursive(st.one_of(st.sampled_from(LEAVES), VECTORS), _aggregates, max_leaves=8)


@settings(max_examples=300, deadline=None)
@given(KINDS, st.sampled_from(sorted(LAYOUTS.values())))
def test_types_of_any_depth_have_llvms_layout(kind: str, layout: str) -> None:
    assert types(layout).layout(kind.encode()) == judged(layout, kind)


NAMED = """
%node = type { i8, %"with space", ptr } ; a comment; { i64 }
%"with space" = type <{ i16, [3 x i8] }>
%0 = type { %node, %node }
%"a;b" = type { i64, %"c,} ;d" }
%"c,} ;d" = type { double }
%hidden = type opaque
%holder = type { i64, %hidden }
"""


@pytest.mark.parametrize("kind", ["%node", '%"with space"', "%0", "[3 x %node]", "{ i8, %0 }", '%"a;b"', '%"\\6Eode"'])
def test_named_types_are_looked_up(kind: str) -> None:
    assert types(named=NAMED).layout(kind.encode()) == judged(LAYOUTS["x86_64"], kind, NAMED)


@pytest.mark.parametrize(
    "kind",
    [
        *("%hidden", "%holder", "%missing", "opaque", "void", "label", "metadata", "token", "x86_amx", "i64*", ""),
        *(
            'target("spirv.Image")',
            "<vscale x 4 x i32>",
            "{ i64, <vscale x 2 x i64> }",
            "ptr addrspace(1)",
            "i32 (ptr)",
        ),
    ],
)
def test_what_has_no_known_size_is_not_storable(kind: str) -> None:
    read = types(named=NAMED)
    assert read.layout(kind.encode()) is None
    assert read.size(kind.encode()) is None
    assert not read.is_storable(kind.encode())


@pytest.mark.parametrize(
    ("layout", "size"), [(LAYOUTS["x86_64"], 8), (LAYOUTS["i686"], 4), (LAYOUTS["none"], 8), ("e-p0:32:32", 4)]
)
def test_the_size_of_a_pointer_is_that_of_address_space_0(layout: str, size: int) -> None:
    assert types(layout).pointer_size == size


@pytest.mark.parametrize(
    ("kind", "holds"),
    [
        *(("ptr", True), ("ptr addrspace(1)", True), ("i8*", True), ("{ i64, { i8, [2 x ptr] } }", True)),
        *(("<4 x ptr>", True), ("%node", True), ("%0", True), ("[0 x ptr]", True)),
        *(("i64", False), ("{ i64, double }", False), ('%"with space"', False), ("%hidden", False), ("{}", False)),
        ('%"a;b"', False),
    ],
)
def test_a_type_holds_a_pointer_wherever_one_stands_in_it(kind: str, holds: bool) -> None:
    assert types(named=NAMED).holds_pointer(kind.encode()) is holds


def test_a_type_that_names_itself_is_read_once() -> None:
    assert types(named="%list = type { i64, %list* }").holds_pointer(b"%list")
    assert types(named="%odd = type { %odd }").layout(b"%odd") is None


@pytest.mark.parametrize(
    ("kind", "indices", "found"),
    [
        ("{ i8, { i16, ptr } }", [1, 1], b"ptr"),
        ("{ i8, { i16, ptr } }", [1], b"{ i16, ptr }"),
        ("[3 x { i8, double }]", [2, 1], b"double"),
        ("%0", [1, 1], b'%"with space"'),
        ("%0", [1, 1, 1, 2], b"i8"),
        ("<{ i8, float }>", [1], b"float"),
        ("i64", [], b"i64"),
        ("{ i8 }", [1], None),
        ("i64", [0], None),
        ("%hidden", [0], None),
    ],
)
def test_the_type_of_a_field(kind: str, indices: list[int], found: bytes | None) -> None:
    assert types(named=NAMED).field(kind.encode(), indices) == found


@pytest.mark.parametrize(
    ("kind", "found"),
    [("<4 x i32>", b"i32"), ("[2 x { i8, ptr }]", b"{ i8, ptr }"), ("{ i32 }", None), ("ptr", None), ("%node", None)],
)
def test_the_type_of_an_element(kind: str, found: bytes | None) -> None:
    assert types(named=NAMED).element(kind.encode()) == found
