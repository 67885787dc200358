"""What the debug metadata says about a place: function, file, line, and what it was inlined into.

Reads DISubprogram, DILocation, the scopes between them and DIFile, each node at most once, by number. Spellings are
those of
LangRef "Specialized Metadata Nodes"; a node may be ``distinct`` or uniqued, its fields in any order.

Display names are built from the scope chain, the way the source language writes them (``ns::Class::method``), and
never by
demangling a symbol: what the front end recorded is what a programmer wrote.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from llpass.ir import lexer
from llpass.ir.model import Module, read_node

_LOCATION = re.compile(
    rb"(?:distinct )?!DILocation\(line: ([0-9]+)(?:, column: ([0-9]+))?, scope: (![0-9]+)(?:, inlinedAt: (![0-9]+))?"
)

#: Lines are 32-bit in LLVM; a larger number is damage.
_U32 = (1 << 32) - 1

#: Languages whose programmers write ``a::b``. DW_LANG_* (DWARF 5, section 7.12); everything else writes ``a.b``.
_COLON_LANGUAGES = re.compile(
    rb"DW_LANG_(?:C_plus_plus|Rust|ObjC_plus_plus|HIP|OpenCL_CPP)|DW_LNAME_(?:C_plus_plus|Rust)"
)


class Location(NamedTuple):
    """A DILocation: `scope` and `inlined_at` are references (``!12``), `inlined_at` empty when not inlined."""

    line: int
    column: int
    scope: bytes
    inlined_at: bytes


class Subprogram(NamedTuple):
    """A DISubprogram in plain values; `symbol` is the linkage name or, for C, the name itself."""

    name: bytes
    symbol: bytes
    file: bytes
    line: int
    scope_line: int


class DebugInfo:
    """Answers from one module's debug metadata; every answer is remembered."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._locations: dict[bytes, Location | None] = {}
        self._subprograms: dict[bytes, Subprogram | None] = {}
        self._scopes: dict[bytes, tuple[bytes, bytes]] = {}
        self._files: dict[bytes, bytes] = {}

    def location(self, ref: bytes) -> Location | None:
        """The DILocation behind ``!12`` or written in place; None when `ref` is something else."""
        if ref not in self._locations:
            self._locations[ref] = self._read_location(ref)
        return self._locations[ref]

    def _read_location(self, ref: bytes) -> Location | None:
        text = self._module.metadata(ref) if ref[1:2].isdigit() else ref
        found = _LOCATION.match(text)
        if found:
            return Location(min(int(found[1]), _U32), int(found[2] or 0), found[3], found[4] or b"")
        kind, fields = read_node(text)
        if kind != b"DILocation":
            return None
        scope = fields.get(b"scope", b"")
        return Location(_number(fields, b"line"), _number(fields, b"column"), scope, fields.get(b"inlinedAt", b""))

    def scope(self, ref: bytes) -> tuple[bytes, bytes]:
        """(subprogram reference, file path) of a scope: lexical blocks are followed outwards, the innermost file
        counts."""
        known = self._scopes.get(ref)
        if known is None:
            known = self._scopes[ref] = self._read_scope(ref)
        return known

    def _read_scope(self, ref: bytes) -> tuple[bytes, bytes]:
        file = b""
        at = ref
        seen: set[bytes] = set()
        while at not in seen:
            seen.add(at)
            kind, fields = read_node(self._module.metadata(at))
            if not file and b"file" in fields:
                file = self.file(fields[b"file"])
            if kind == b"DISubprogram":
                return at, file
            if kind not in (b"DILexicalBlock", b"DILexicalBlockFile", b"DICommonBlock"):
                return b"", file
            at = fields.get(b"scope", b"")
        return b"", file

    def subprogram(self, ref: bytes) -> Subprogram | None:
        """The DISubprogram behind ``!12``; None when `ref` is something else."""
        if ref not in self._subprograms:
            kind, fields = read_node(self._module.metadata(ref))
            self._subprograms[ref] = self._read_subprogram(fields) if kind == b"DISubprogram" else None
        return self._subprograms[ref]

    def _read_subprogram(self, fields: dict[bytes, bytes]) -> Subprogram:
        name = _string(fields, b"name")
        symbol = _string(fields, b"linkageName") or name
        separator = b"::" if _COLON_LANGUAGES.search(self._module.metadata(fields.get(b"unit", b""))) else b"."
        scopes = self._scope_names(fields.get(b"scope", b""))
        display = separator.join([*scopes, name])
        file = self.file(fields.get(b"file", b""))
        line = _number(fields, b"line")
        return Subprogram(display, symbol, file, line, _number(fields, b"scopeLine") or line)

    def _scope_names(self, ref: bytes) -> list[bytes]:
        names: list[bytes] = []
        seen: set[bytes] = set()  # damaged metadata may go in a circle
        while ref not in seen:
            seen.add(ref)
            kind, fields = read_node(self._module.metadata(ref))
            if kind == b"DINamespace":
                names.append(_string(fields, b"name") or b"(anonymous namespace)")
            elif kind == b"DICompositeType":
                # An unnamed type (a lambda's closure) has no name a programmer wrote.
                names.append(_string(fields, b"name") or b"(anonymous)")
            elif kind == b"DISubprogram" or kind == b"DIModule":
                names.append(_string(fields, b"name"))
            elif kind not in (b"DILexicalBlock", b"DILexicalBlockFile"):
                break
            ref = fields.get(b"scope", b"")
        return names[::-1]

    def file(self, ref: bytes) -> bytes:
        """The path of a DIFile: absolute as it is, relative behind its directory."""
        path = self._files.get(ref)
        if path is None:
            _, fields = read_node(self._module.metadata(ref))
            path = _string(fields, b"filename")
            directory = _string(fields, b"directory")
            if path and directory and not path.startswith(b"/") and not _DRIVE.match(path):
                path = directory.rstrip(b"/") + b"/" + path
            self._files[ref] = path
        return path


_DRIVE = re.compile(rb"[A-Za-z]:[\\/]")


def _string(fields: dict[bytes, bytes], key: bytes) -> bytes:
    value = fields.get(key, b"")
    return lexer.unquote(value) if value.startswith(b'"') else b""


def _number(fields: dict[bytes, bytes], key: bytes) -> int:
    value = fields.get(key, b"")
    return min(int(value), _U32) if value.isdigit() else 0
