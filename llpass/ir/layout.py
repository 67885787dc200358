"""What a type holds and how large it is: the two facts a pass needs before it may write to memory of that type.

Types are read as they are spelled; named ones are looked up in the module. Sizes follow the module's data layout
(LangRef, "Data Layout"; `DataLayout::getTypeAllocSize` for the rules). What is not understood has no size, and its
users leave it alone.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from llpass.ir import lexer
from llpass.ir.groups import comma_separated, skip_group, type_length
from llpass.ir.lexer import Token
from llpass.ir.model import Module
from llpass.ir.source import Source

_NAMED = re.compile(rb"%(" + lexer.ANY_NAME + rb')[ \t]*=[ \t]*type[ \t]+((?:"[^"\n]*"|[^";\n])*)')
_INTEGER = re.compile(rb"i([0-9]+)")
#: Widths in bits.
_FLOATS = {b"half": 16, b"bfloat": 16, b"float": 32, b"double": 64, b"x86_fp80": 80, b"fp128": 128, b"ppc_fp128": 128}
_POINTER_SPEC = re.compile(r"^p0?:(\d+)(?::(\d+))?")
_ALIGN_SPEC = re.compile(r"^([ifva])(\d*):(\d+)")
#: Alignments in bytes by kind and width, which a data layout may change.
_ALIGNS = {
    kind_and_width: align
    for align, listed in {
        1: (("i", 1), ("i", 8), ("a", 0)),
        2: (("i", 16), ("f", 16)),
        4: (("i", 32), ("i", 64), ("f", 32)),
        8: (("f", 64), ("v", 64)),
        16: (("f", 128), ("v", 128)),
    }.items()
    for kind_and_width in listed
}


class Layout(NamedTuple):
    """Size with padding to the alignment, and alignment, in bytes."""

    size: int
    align: int


class Types:
    """The types of one module, by spelling."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._pointers: dict[bytes, bool] = {}
        self._layouts: dict[bytes, Layout | None] = {}
        self._parsed: dict[bytes, tuple[Token, ...]] = {}

    # -- what a type holds -------------------------------------------------------------------------------------------

    def holds_pointer(self, kind: bytes) -> bool:
        """True when a pointer stands anywhere in a value of this type."""
        known = self._pointers.get(kind)
        if known is None:
            self._pointers[kind] = False  # a type within itself, which only typed pointers allow
            known = self._pointers[kind] = self._holds_pointer(kind)
        return known

    def _holds_pointer(self, kind: bytes) -> bool:
        for token in self.tokens(kind):
            if token.text in (b"ptr", b"*"):
                return True
            if token.kind == "local" and self.holds_pointer(self._named.get(lexer.unquote(token.text[1:]), b"")):
                return True
        return False

    def is_storable(self, kind: bytes) -> bool:
        """True when a value of this type can be kept in a slot of fixed size."""
        return self.layout(kind) is not None

    def field(self, kind: bytes, indices: list[int]) -> bytes | None:
        """The type that ``extractvalue`` gives for an aggregate of type `kind`; None when it is not understood."""
        for index in indices:
            parts = self._members(kind)
            if parts is None:
                return None
            count, members = parts
            if count is not None:
                kind = members[0]
            elif index < len(members):
                kind = members[index]
            else:
                return None
        return kind

    def element(self, kind: bytes) -> bytes | None:
        """The element type of a vector or array."""
        parts = self._members(kind)
        return parts[1][0] if parts is not None and parts[0] is not None else None

    # -- how large it is ---------------------------------------------------------------------------------------------

    @cached_property
    def pointer_size(self) -> int:
        """Bytes of a pointer in address space 0."""
        return self._pointer.size

    def size(self, kind: bytes) -> int | None:
        """Bytes from one element of an array of this type to the next; None when not understood or not fixed."""
        layout = self.layout(kind)
        return layout.size if layout else None

    def layout(self, kind: bytes) -> Layout | None:
        """Size and alignment in memory."""
        if kind not in self._layouts:
            self._layouts[kind] = None
            self._layouts[kind] = self._layout(kind)
        return self._layouts[kind]

    def _layout(self, kind: bytes) -> Layout | None:
        tokens = self.tokens(kind)
        if not tokens:
            return None
        first = tokens[0].text
        if first == b"ptr":
            return self._pointer if len(tokens) == 1 else None
        integer = _INTEGER.fullmatch(first)
        if integer and len(tokens) == 1:
            return self._integer(int(integer.group(1)))
        if first in _FLOATS and len(tokens) == 1:
            return self._by_width("f", _FLOATS[first])
        if tokens[0].kind == "local" and len(tokens) == 1:
            inner = self._named.get(lexer.unquote(first[1:]))
            return self.layout(inner) if inner else None
        parts = self._members(kind)
        if parts is None:
            return None
        count, members = parts
        if count is not None:
            one = self.layout(members[0])
            if one is None:
                return None
            if first == b"<":
                return self._by_width("v", self._bits(members[0]) * count)
            return Layout(one.size * count, one.align)
        return self._struct(members, packed=first == b"<")

    def _struct(self, members: list[bytes], packed: bool) -> Layout | None:
        offset, align = 0, 1 if packed else max(self._aligns["a", 0], 1)
        for member in members:
            one = self.layout(member)
            if one is None:
                return None
            if not packed:
                offset = -(-offset // one.align) * one.align
                align = max(align, one.align)
            offset += one.size
        return Layout(-(-offset // align) * align, align)

    def _by_width(self, kind: str, bits: int) -> Layout:
        """Of a float or a vector: the alignment of its width, the next power of two when none is listed."""
        bytes_ = (bits + 7) // 8
        align = self._aligns.get((kind, bits)) or 1 << max(bytes_ - 1, 0).bit_length()
        return Layout(-(-bytes_ // align) * align, align)

    def _bits(self, kind: bytes) -> int:
        """Bits of an element of a vector, which stand side by side."""
        integer = _INTEGER.fullmatch(kind)
        return int(integer.group(1)) if integer else _FLOATS.get(kind) or 8 * self.pointer_size

    def _integer(self, bits: int) -> Layout:
        # The alignment of the narrowest integer listed that is at least as wide; of the widest when none is.
        widths = sorted(width for kind, width in self._aligns if kind == "i")
        align = self._aligns["i", next((width for width in widths if bits <= width), widths[-1])]
        bytes_ = (bits + 7) // 8
        return Layout(-(-bytes_ // align) * align, align)

    @cached_property
    def _aligns(self) -> dict[tuple[str, int], int]:
        aligns = dict(_ALIGNS)
        for spec in self._module.datalayout.split("-"):
            found = _ALIGN_SPEC.match(spec)
            if found:
                aligns[found.group(1), int(found.group(2) or 0)] = int(found.group(3)) // 8
        return aligns

    @cached_property
    def _pointer(self) -> Layout:
        for spec in self._module.datalayout.split("-"):
            found = _POINTER_SPEC.match(spec)
            if found:
                size = int(found.group(1)) // 8
                return Layout(size, int(found.group(2)) // 8 if found.group(2) else size)
        return Layout(8, 8)

    # -- spellings -----------------------------------------------------------------------------------------------------

    @cached_property
    def _named(self) -> dict[bytes, bytes]:
        return {lexer.unquote(found.group(1)): found.group(2).strip() for found in self._module.find_in_gaps(_NAMED)}

    def tokens(self, kind: bytes) -> tuple[Token, ...]:
        """The tokens of a spelling."""
        known = self._parsed.get(kind)
        if known is None:
            known = self._parsed[kind] = tuple(lexer.tokens(Source("<type>", kind), 0))
        return known

    def _members(self, kind: bytes) -> tuple[int | None, list[bytes]] | None:
        """Of an array or vector its length and element; of a struct None and its members; None for anything else."""
        tokens = self.tokens(kind)
        if not tokens:
            return None
        first = tokens[0].text
        if tokens[0].kind == "local" and len(tokens) == 1:
            inner = self._named.get(lexer.unquote(first[1:]))
            return self._members(inner) if inner else None
        if first == b"<" and len(tokens) > 1 and tokens[1].text == b"{":
            if skip_group(tokens, 1) != len(tokens) - 1:
                return None
            return None, self._parts(kind, tokens, 2)
        if first == b"{":
            return None, self._parts(kind, tokens, 1)
        if first in (b"[", b"<") and len(tokens) > 4 and tokens[2].text == b"x" and tokens[1].text.isdigit():
            length = type_length(tokens[3:-1])
            if length != len(tokens) - 4:
                return None
            return int(tokens[1].text), [kind[tokens[3].start : tokens[-2].end]]
        return None

    @staticmethod
    def _parts(kind: bytes, tokens: tuple[Token, ...], index: int) -> list[bytes]:
        return [kind[part[0].start : part[-1].end] for part in comma_separated(tokens, index)]
