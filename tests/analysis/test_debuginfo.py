"""What debug metadata says: names from scope chains, files, lines, inlined chains, and an end to damaged ones."""

from __future__ import annotations

import pytest

from llpass.analysis.debuginfo import DebugInfo, Location, Subprogram
from llpass.ir import Module, read_module

CXX = b"!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1)\n"
FILE = b'!1 = !DIFile(filename: "a.cpp", directory: "/src")\n'


def debug(text: bytes) -> DebugInfo:
    return DebugInfo(read_module(text))


@pytest.mark.parametrize(
    ("node", "location"),
    [
        (b"!DILocation(line: 3, column: 4, scope: !7)", Location(3, 4, b"!7", b"")),
        (b"distinct !DILocation(line: 3, scope: !7, inlinedAt: !8)", Location(3, 0, b"!7", b"!8")),
        (b"!DILocation(scope: !7, column: 4, line: 3)", Location(3, 4, b"!7", b"")),
        (
            b"!DILocation( line: 3, column: 4, scope: !7, inlinedAt: !8, isImplicitCode: true)",
            Location(3, 4, b"!7", b"!8"),
        ),
        (b"!DILocation(line: 3, column: 4, scope: !7, atomGroup: 1, atomRank: 2)", Location(3, 4, b"!7", b"")),
        (b"!DILocation(line: 0, scope: !7)", Location(0, 0, b"!7", b"")),
        (b"!DILocation(line: 99999999999, scope: !7)", Location((1 << 32) - 1, 0, b"!7", b"")),
    ],
)
def test_a_location_in_any_spelling(node: bytes, location: Location) -> None:
    assert debug(b"!5 = " + node + b"\n").location(b"!5") == location
    assert debug(b"").location(node) == location  # written in place


@pytest.mark.parametrize("ref", [b"!6", b"!9", b"", b"!{}"])
def test_what_is_no_location_is_none(ref: bytes) -> None:
    assert debug(b"!6 = !{}\n").location(ref) is None


def test_lexical_blocks_lead_to_the_subprogram_and_the_innermost_file_counts() -> None:
    facts = debug(
        FILE + b'!2 = distinct !DISubprogram(name: "f", file: !1)\n'
        b"!3 = distinct !DILexicalBlock(scope: !2, file: !1, line: 4)\n"
        b'!4 = !DILexicalBlockFile(scope: !3, file: !5, discriminator: 0)\n!5 = !DIFile(filename: "/inc/b.h")\n'
    )
    assert facts.scope(b"!4") == (b"!2", b"/inc/b.h")
    assert facts.scope(b"!3") == (b"!2", b"/src/a.cpp")
    assert facts.scope(b"!2") == (b"!2", b"/src/a.cpp")


@pytest.mark.parametrize("ref", [b"!1", b"!9", b""])
def test_a_scope_that_leads_nowhere_has_no_subprogram(ref: bytes) -> None:
    assert debug(FILE).scope(ref)[0] == b""


@pytest.mark.parametrize(
    ("scopes", "name"),
    [
        (b"", b"f"),
        (b'!3 = !DINamespace(name: "ns", scope: null)\n', b"ns::f"),
        (b"!3 = !DINamespace(scope: null)\n", b"(anonymous namespace)::f"),
        (b'!3 = !DICompositeType(name: "C<int, 3>", scope: !4)\n!4 = !DINamespace(name: "ns")\n', b"ns::C<int, 3>::f"),
        (b"!3 = !DICompositeType(tag: DW_TAG_class_type, scope: null)\n", b"(anonymous)::f"),
        (b'!3 = !DICompositeType(name: "L", scope: !4)\n!4 = !DISubprogram(name: "outer")\n', b"outer::L::f"),
        (b'!3 = distinct !DILexicalBlock(scope: !4)\n!4 = distinct !DISubprogram(name: "outer")\n', b"outer::f"),
        (b"!3 = !DIFile(filename: \"x\")\n", b"f"),
    ],
)  # fmt: skip
def test_the_display_name_is_the_scope_chain(scopes: bytes, name: bytes) -> None:
    text = CXX + FILE + b'!2 = distinct !DISubprogram(name: "f", linkageName: "_Z1f", scope: !3, file: !1, unit: !0)\n'
    found = debug(text + scopes).subprogram(b"!2")
    assert found is not None
    assert (found.name, found.symbol) == (name, b"_Z1f")


@pytest.mark.parametrize(
    ("language", "name"),
    [
        (b"language: DW_LANG_Rust", b"m::f"),
        (b"language: DW_LANG_C_plus_plus", b"m::f"),
        (b"sourceLanguageName: DW_LNAME_C_plus_plus", b"m::f"),
        (b"language: DW_LANG_D", b"m.f"),
        (b"language: DW_LANG_Go", b"m.f"),
        (b"language: DW_LANG_C11", b"m.f"),
    ],
)
def test_the_separator_is_that_of_the_language(language: bytes, name: bytes) -> None:
    facts = debug(
        b"!0 = distinct !DICompileUnit(" + language + b", file: !1)\n"
        b'!2 = !DISubprogram(name: "f", scope: !3, unit: !0)\n!3 = !DINamespace(name: "m")\n'
    )
    found = facts.subprogram(b"!2")
    assert found is not None
    assert found.name == name


def test_a_subprogram_in_full() -> None:
    text = CXX + FILE + b'!2 = !DISubprogram(name: "f", file: !1, line: 4, scopeLine: 6, unit: !0)\n'
    assert debug(text).subprogram(b"!2") == Subprogram(b"f", b"f", b"/src/a.cpp", 4, 6)


def test_without_a_scope_line_the_line_stands_in() -> None:
    found = debug(b'!2 = !DISubprogram(name: "f", line: 4)\n').subprogram(b"!2")
    assert found is not None
    assert found.scope_line == 4


def test_what_is_no_subprogram_is_none() -> None:
    assert debug(FILE).subprogram(b"!1") is None


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        (b'filename: "a.c", directory: "/src"', b"/src/a.c"),
        (b'filename: "a.c", directory: "/src/"', b"/src/a.c"),
        (b'directory: "/src", filename: "sub/a.c"', b"/src/sub/a.c"),
        (b'filename: "/abs/a.c", directory: "/src"', b"/abs/a.c"),
        (b'filename: "C:\\\\a.c", directory: "D:\\\\x"', b"C:\\a.c"),
        (b'filename: "a.c", directory: ""', b"a.c"),
        (b'filename: "", directory: "/src"', b""),
        (b'filename: "a\\22, b.c", directory: "/s"', b'/s/a", b.c'),
        (b'filename: "a.c", directory: "/src", checksumkind: CSK_MD5, checksum: "00"', b"/src/a.c"),
    ],
)
def test_the_path_of_a_file(fields: bytes, path: bytes) -> None:
    assert debug(b"!1 = !DIFile(" + fields + b")\n").file(b"!1") == path


def test_scopes_that_go_round_come_to_an_end() -> None:
    facts = debug(
        b"!3 = distinct !DILexicalBlock(scope: !4)\n!4 = distinct !DILexicalBlock(scope: !3)\n"
        b'!5 = !DISubprogram(name: "f", scope: !6)\n!6 = !DINamespace(name: "n", scope: !6)\n'
    )
    assert facts.scope(b"!3") == (b"", b"")
    assert facts.subprogram(b"!5") is not None


def test_an_inlined_chain_is_followed_reference_by_reference() -> None:
    facts = debug(
        b"!5 = !DILocation(line: 1, scope: !2, inlinedAt: !6)\n!6 = distinct !DILocation(line: 9, scope: !3)\n"
    )
    inner = facts.location(b"!5")
    assert inner is not None
    outer = facts.location(inner.inlined_at)
    assert outer is not None
    assert (inner.line, outer.line, outer.inlined_at) == (1, 9, b"")


def test_a_circle_of_scopes_is_walked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step may cost a look through the rest of the file, so a circle must not be followed for long."""
    module = read_module(
        b'!0 = distinct !DISubprogram(name: "f", scope: !1, line: 1)\n'
        b'!1 = !DINamespace(name: "a", scope: !2)\n!2 = !DINamespace(name: "b", scope: !1)\n'
    )
    asked: list[bytes] = []
    read = Module.metadata
    monkeypatch.setattr(Module, "metadata", lambda self, ref: (asked.append(ref), read(self, ref))[1])
    found = DebugInfo(module).subprogram(b"!0")
    assert found is not None
    assert found.name == b"b.a.f"
    assert len(asked) < 10
