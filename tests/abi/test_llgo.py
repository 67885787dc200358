"""The bytes that LLGo's runtime and post-link step expect, against vectors that were computed elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llpass.abi import llgo
from llpass.abi.llgo_encode import Function, PcLine, encode
from llpass.abi.unit import AbiError

A = Function(b"example.com/p.a", b"example.com/p.A", b"/src/p/shared.go", 10)
B = Function(b"example.com/p.b", b"example.com/p.B", b"shared.go", 20)


@pytest.mark.parametrize(
    ("text", "wide", "narrow"),
    [
        (b"", 0xCBF29CE484222325, 0x811C9DC5),
        (b"main.main", 0x88EEF770C5AAA63B, 0xA8EBA51B),
        (b"example.com/p.F", 0x252CF0080907CF01, 0xA602D121),
        (b"example.com/p.a", 0x252CD10809079A54, 0x8702A054),
        (b"example.com/p.b", 0x252CD40809079F6D, 0x8A02A50D),
        (b"example.com/foo.top$1", 0x207C9748B5C9BB87, 0x9D6D3427),
    ],
)
def test_hashes_of_the_golden_vectors(text: bytes, wide: int, narrow: int) -> None:
    assert (llgo.symbol_id(text), llgo.fnv1a32(text)) == (wide, narrow)


@pytest.mark.parametrize(
    ("symbol", "sequence", "ident"),
    [
        (b"example.com/foo.top", 1, 0xDBCC348C52BE6361),
        (b"example.com/foo.top", 2, 0xFAC6FB955DADAD82),
        (b"main.main", 1, 0xDF30A1864332317A),
    ],
)
def test_pcline_ids_of_the_golden_vectors(symbol: bytes, sequence: int, ident: int) -> None:
    assert llgo.pcline_id(symbol, sequence) == ident


def test_magics_are_their_letters_in_memory() -> None:
    assert (llgo.META_MAGIC, llgo.BLOB_MAGIC) == (0x3154454D4F474C4C, 0x314254464F474C4C)
    assert llgo.REDIRECT_MAGIC == 0x324254464F474C4C


def test_record_sizes() -> None:
    records = (llgo.SITE, llgo.FUNCTION, llgo.FUNCTION_WIDE, llgo.PCLINE, llgo.PCLINE_WIDE, llgo.SYMBOL, llgo.BLOB)
    assert [record.size for record in records] == [16, 16, 28, 24, 24, 16, 32]
    assert (llgo.ROW.size, llgo.BUCKET_SIZE) == (8, 36)


@pytest.mark.parametrize(
    ("name", "halves"),
    [
        (b"gopkg.in/yaml.v3.Node", (b"gopkg.in/yaml", b"v3.Node")),
        (b"a/b", (b"", b"a/b")),
        (b"main.main", (b"main", b"main")),
        (b"a/.x", (b"a/", b"x")),
        (b".x", (b"", b".x")),
        (b"pkg.", (b"", b"pkg.")),
        (b"f[a/b.T]", (b"f[a/b", b"T]")),
    ],
)
def test_qualified_names_are_split_as_llgo_does_and_come_back(name: bytes, halves: tuple[bytes, bytes]) -> None:
    assert llgo.split_qualified(name) == halves
    assert b".".join(filter(None, halves)) == name  # as the runtime puts them together


def test_pool_numbers_rows_and_hash_of_the_golden_example() -> None:
    tables = encode([B, A])
    strings = [b"", b"example.com/p", b"shared.go", b"/src/p/", b"A", b"B", b"a", b"b"]
    assert tables.strings == b"\0" + b"".join(text + b"\0" for text in strings[1:])
    assert tables.string_offsets == [0, 1, 15, 25, 33, 35, 37, 39]
    assert tables.functions == [(1, 6, 1, 4, 3, 2, 10), (1, 7, 1, 5, 0, 2, 20)]
    assert tables.hash == [1, 2, 0, 0]


def test_one_record_gives_two_buckets() -> None:
    assert len(encode([A]).hash) == 2


def test_no_hash_above_65535_records() -> None:
    tables = encode([Function(b"f%d" % n, b"g") for n in range(65536)], wide=True)
    assert not tables.hash
    assert len(tables.functions) == len(tables.symbols) == 65536


def test_colliding_slots_are_probed_linearly() -> None:
    names = [b"f%d" % n for n in range(700)]
    tables = encode([Function(name, name) for name in names])
    for number, name in enumerate(sorted(names), 1):
        at = llgo.fnv1a32(name)
        while tables.hash[at & (len(tables.hash) - 1)] != number:
            assert tables.hash[at & (len(tables.hash) - 1)], name
            at += 1


def test_the_first_row_of_a_symbol_counts_and_differing_ones_are_counted() -> None:
    tables = encode([A, A, A._replace(line=11)])
    assert tables.functions[0][-1] == 10
    assert tables.counts == {"differing_rows": 1}


def test_a_symbol_index_without_ids_that_collide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llgo, "symbol_id", lambda symbol: 7 if symbol != b"z" else 9)
    tables = encode([A, B, Function(b"z", b"z")])
    assert tables.symbols == [(9, 3)]
    assert tables.counts == {"colliding_ids": 1}


def test_lines_are_sorted_by_id_and_need_a_function() -> None:
    lines = [
        PcLine(9, B.symbol, b"/src/p/x.go", 3),
        PcLine(4, A.symbol, b"shared.go", 2),
        PcLine(5, b"other", b"o.go", 1),
    ]
    tables = encode([A, B], [*lines, PcLine(0, A.symbol, b"y.go", 8)])
    numbers = {text: number for number, text in enumerate(_strings(tables.strings, tables.string_offsets))}
    assert tables.lines == [
        (4, 1, numbers[b"shared.go"], 2),
        (9, 2, numbers[b"/src/p/"] << 16 | numbers[b"x.go"], 3),
    ]
    assert b"o.go" not in tables.strings
    assert tables.counts == {"lines_without_function": 2}


def test_wide_lines_hold_both_halves_of_the_path() -> None:
    tables = encode([A], [PcLine(4, A.symbol, b"/src/p/shared.go", 2)], wide=True)
    assert len(tables.lines[0]) == len(llgo.PCLINE_WIDE.fields)


def test_stubs_are_listed_once_and_only_with_a_record() -> None:
    assert encode([A, B], stubs=[B.symbol, B.symbol, b"unknown"]).stubs == [2]


def test_an_empty_symbol_gives_no_record() -> None:
    assert encode([Function(b"", b"x")]).functions == []


def test_65537_strings_need_wide_numbers() -> None:
    functions = [Function(b"f%d" % n, b"f%d" % n) for n in range(65535)]
    encode(functions)
    with pytest.raises(AbiError, match="65537 strings do not fit 16-bit numbers"):
        encode([*functions, Function(b"g", b"g")])


_NAMES = st.text(alphabet="ab./é", max_size=6).map(str.encode)


@given(st.lists(st.tuples(_NAMES, _NAMES, _NAMES), max_size=12))
def test_the_pool_is_as_if_it_were_searched(rows: list[tuple[bytes, bytes, bytes]]) -> None:
    tables = encode([Function(*row) for row in rows])
    if not tables.functions:
        return
    found = _strings(tables.strings, tables.string_offsets)
    pool = b"\0"
    for text, offset in zip(found[1:], tables.string_offsets[1:], strict=True):
        if pool.find(text + b"\0") < 0:
            assert offset == len(pool)
            pool += text + b"\0"
        else:
            assert offset == pool.find(text + b"\0")
    assert pool == tables.strings
    assert found[1:] == sorted(found[1:], key=lambda text: (-len(text), text))


def test_a_nul_in_a_name_does_not_end_it() -> None:
    tables = encode([Function(b"f\0g", b"f")])
    assert _strings(tables.strings, tables.string_offsets) == [b"", b"f\\00g", b"f"]


def _strings(pool: bytes, offsets: list[int]) -> list[bytes]:
    return [pool[at : pool.index(b"\0", at)] for at in offsets]
