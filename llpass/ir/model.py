"""What a pass sees of a module: read-only views on spans of the text.

Nothing here is parsed before somebody asks. A `Module` knows where its functions stand; a `Function` knows its
header; blocks and instructions are found on first use. A view never changes: edits are requests
to `llpass.ir.edit.Editor`, which produces new text, from which a new `Module` can be read.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from llpass.ir import lexer
from llpass.ir.groups import CLOSE, OPEN, comma_separated, group_start, read_attachments, skip_group, type_length
from llpass.ir.lexer import Token
from llpass.ir.source import Source, Span

LOCAL_LINKAGES = frozenset({b"internal", b"private"})
WEAK_LINKAGES = frozenset({b"linkonce", b"linkonce_odr", b"weak", b"weak_odr"})
CALL_OPCODES = frozenset({b"call", b"invoke", b"callbr"})
TERMINATORS = frozenset(
    b"ret br switch indirectbr invoke callbr resume unreachable catchswitch catchret cleanupret".split()
)


class Parameter(NamedTuple):
    """A formal parameter: its type and name as spelled (the name empty when it has none), and the whole of it with
    its attributes."""

    type: bytes
    name: bytes
    text: bytes


@dataclass(frozen=True)
class Instruction:
    """One instruction (or debug record) of a function body.

    `opcode` is the LLVM mnemonic (``call`` also when written ``tail call``; a debug record has its
    own name, ``#dbg_value``). `result` is the name with its sigil as spelled, or empty. `tokens` are the tokens of
    the whole statement.
    """

    source: Source
    opcode: bytes
    result: bytes
    span: Span
    tokens: tuple[Token, ...]

    @property
    def text(self) -> bytes:
        """The statement as it stands in the input."""
        return self.source.data[self.span.start : self.span.end]

    @cached_property
    def attachments(self) -> dict[bytes, bytes]:
        """Metadata attachments: kind without ``!`` to the text of the node (``!12`` or an inline node)."""
        return read_attachments(self.tokens)

    @property
    def dbg(self) -> bytes:
        """The ``!dbg`` attachment as spelled, or empty."""
        return self.attachments.get(b"dbg", b"")

    @property
    def callee(self) -> bytes:
        """For call, invoke and callbr: the called name with its sigil as spelled; empty for inline asm, constant
        expressions and every other instruction. (LLVM's own notion: a direct call has a ``@`` name.)"""
        return self._call[0]

    @property
    def callee_symbol(self) -> bytes:
        """For a direct call: the called symbol, quotes and escapes undone, as in `Function.name`; else empty."""
        callee = self.callee
        return lexer.unquote(callee[1:]) if callee.startswith(b"@") else b""

    @property
    def arguments(self) -> tuple[bytes, ...]:
        """For a call with a named callee: its arguments as spelled, type and attributes included; else empty."""
        if not self.callee:
            return ()
        depth = 0
        for index, token in enumerate(self.tokens):
            if token.text == b"(" and not depth and self.tokens[index - 1].text == self.callee:
                return tuple(
                    self.source.data[part[0].start : part[-1].end] for part in comma_separated(self.tokens, index + 1)
                )
            depth += (token.text in OPEN) - (token.text in CLOSE)
        return ()

    @property
    def attributes_end(self) -> int:
        """For a call with a named callee: the offset behind its arguments and function attributes, else 0."""
        return self._call[1]

    @cached_property
    def _call(self) -> tuple[bytes, int]:
        if self.opcode not in CALL_OPCODES:
            return b"", 0
        depth = 0
        callee = b""
        previous: Token | None = None
        for index, token in enumerate(self.tokens):
            if token.text == b"asm" and depth == 0:
                return b"", 0
            if token.text in OPEN:
                if token.text == b"(" and not depth and previous is not None and previous.kind in ("global", "local"):
                    # The name directly before the argument list is the callee.
                    callee = previous.text
                depth += 1
            elif token.text in CLOSE:
                depth -= 1
                if callee and not depth:
                    return callee, self._attributes_from(index)
            previous = token
        return b"", 0

    def _attributes_from(self, index: int) -> int:
        """End of the attributes that follow the token at `index`."""
        end = self.tokens[index].end
        depth = 0
        for token in self.tokens[index + 1 :]:
            if not depth and (token.text in (b",", b"[", b"to") or token.kind in ("metadata", "label")):
                break
            depth += (token.text == b"(") - (token.text == b")")
            end = token.end
        return end

    @property
    def is_call(self) -> bool:
        """True for call, invoke and callbr."""
        return self.opcode in CALL_OPCODES

    @property
    def is_terminator(self) -> bool:
        """True for an instruction that ends its block; nothing can be inserted behind it."""
        return self.opcode in TERMINATORS


@dataclass(frozen=True)
class Block:
    """A basic block: its label as spelled without the colon (empty when implicit) and its statements in order."""

    label: bytes
    span: Span
    instructions: tuple[Instruction, ...]


@dataclass(frozen=True)
class Function:
    """A function with a body.

    `name` is the symbol (quotes and escapes undone), `spelling` the name as written with its ``@``. `header` spans
    ``define`` up to the opening brace (excluded), `body` what stands between the braces.
    `words` are the header's keywords outside the parameter list: linkage, visibility, calling convention, attributes.
    """

    module: Module
    name: bytes
    spelling: bytes
    header: Span
    body: Span
    words: frozenset[bytes]
    attachments: dict[bytes, bytes]
    groups: tuple[bytes, ...]

    @property
    def linkage(self) -> bytes:
        """The linkage keyword, or ``external``."""
        for word in (*LOCAL_LINKAGES, *WEAK_LINKAGES, b"available_externally"):
            if word in self.words:
                return word
        return b"external"

    @property
    def is_local(self) -> bool:
        """True when the symbol is private to the module."""
        return not LOCAL_LINKAGES.isdisjoint(self.words)

    @property
    def is_weak(self) -> bool:
        """True when other modules may define the same function and the linker keeps one."""
        return not WEAK_LINKAGES.isdisjoint(self.words)

    @cached_property
    def attributes(self) -> frozenset[bytes]:
        """Function attributes: the header's own words and those of its attribute groups; string attributes as ``"k"``
        or ``"k"="v"``."""
        found = set(self.words)
        for group in self.groups:
            found |= self.module.attribute_group(group)
        return frozenset(found)

    def has_attribute(self, name: str) -> bool:
        """True for an enum attribute (``naked``) or a string attribute key (``no-jump-tables``)."""
        raw = name.encode()
        quoted = b'"' + raw + b'"'
        return raw in self.attributes or any(
            word == quoted or word.startswith(quoted + b"=") for word in self.attributes
        )

    def string_attribute(self, key: str) -> bytes | None:
        """The value of a string attribute (empty when it has none), None when the function lacks the attribute. Where
        it is given twice the last group counts, then the header itself, as LLVM merges them."""
        spelling = b'"' + key.encode() + b'"'
        for words in (*(self.module.attribute_group(group) for group in reversed(self.groups)), self.words):
            for word in words:
                if word.startswith(spelling):
                    return word[len(spelling) + 2 : -1]
        return None

    @cached_property
    def attributes_end(self) -> int:
        """The offset in the header behind its last attribute group; with none, behind what must come before one."""
        data = self.module.source.data
        if self.groups:
            return max(token.end for token in self._tail_tokens if token.kind == "group")
        found = _BEFORE_ATTRIBUTES.match(data, self._tail_tokens[0].end, self.header.end)
        assert found is not None
        return found.end()

    @cached_property
    def _tail_tokens(self) -> tuple[Token, ...]:
        """The header from the parenthesis that ends the parameters."""
        data = self.module.source.data
        start = _PARAMETERS.search(data, self.header.start, self.header.end)
        if start is not None:
            return tuple(lexer.tokens(self.module.source, start.end() - 1, self.header.end))
        tokens = self._header_tokens
        return tokens[skip_group(tokens, self._name_index + 1) - 1 :]

    @cached_property
    def _header_tokens(self) -> tuple[Token, ...]:
        return tuple(lexer.tokens(self.module.source, self.header.start, self.header.end))

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The formal parameters in order; the ``...`` of a variadic function is not one (see `is_variadic`)."""
        found = []
        for part in self._parameter_tokens:
            if part[0].text == b"...":
                continue
            name = part[-1].text if part[-1].kind == "local" and len(part) > 1 else b""
            data = self.module.source.data
            kind = data[part[0].start : part[type_length(part) - 1].end]
            found.append(Parameter(kind, name, data[part[0].start : part[-1].end]))
        return tuple(found)

    @property
    def is_variadic(self) -> bool:
        """True when the parameter list ends in ``...``."""
        return any(part[0].text == b"..." for part in self._parameter_tokens)

    @cached_property
    def _parameter_tokens(self) -> list[tuple[Token, ...]]:
        return comma_separated(self._header_tokens, self._name_index + 2)

    @cached_property
    def _name_index(self) -> int:
        tokens = self._header_tokens
        for index, token in enumerate(tokens):
            if token.text == self.spelling and index + 1 < len(tokens) and tokens[index + 1].text == b"(":
                return index
        raise self.module.source.error(
            self.header.start, "the name of this function has no parameters behind it", "write `@name(...)`"
        )

    @property
    def return_type(self) -> bytes:
        """The return type as spelled, without its attributes."""
        tokens = self._header_tokens
        end = index = self._name_index - 1
        while True:
            if tokens[index].text == b"*":
                index -= 1
            elif tokens[index].text in CLOSE:
                opened = group_start(tokens, index)
                if tokens[opened].text != b"(":
                    index = opened
                    break
                # addrspace(n), target("name", ...), or the parameters of a function type
                index = opened - (2 if tokens[opened - 1].text == b"addrspace" else 1)
                if tokens[opened - 1].text == b"target":
                    break
            else:
                break
        return self.module.source.data[tokens[index].start : tokens[end].end]

    @property
    def text(self) -> bytes:
        """Header and body as they stand in the input, closing brace included."""
        return self.module.source.data[self.header.start : self.body.end + 1]

    @property
    def dbg(self) -> bytes:
        """The ``!dbg`` attachment (the DISubprogram) as spelled, or empty."""
        return self.attachments.get(b"dbg", b"")

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The basic blocks, the entry block first. Raises `LlpassError` on text that is no function body."""
        from llpass.ir.statements import read_blocks

        return tuple(read_blocks(self.module.source, self.body))

    @property
    def instructions(self) -> Iterator[Instruction]:
        """All instructions and debug records in order."""
        for block in self.blocks:
            yield from block.instructions

    @cached_property
    def entry_insertion(self) -> int:
        """Offset at which a statement may be inserted to be the first of the entry block."""
        label = _ENTRY_LABEL.match(self.module.source.data, self.body.start, self.body.end)
        return label.end() if label else self.body.start


#: The name and parameters of a header in printer form; no bracket or string can stand between the two ends unseen.
_PARAMETERS = re.compile(
    rb"define [^@\"\n;]*@" + lexer.ANY_NAME + rb"\((?:[^()\"\n;]++|\((?:[^()\"\n;]++|\([^()\"\n;]*+\))*+\))*+\)"
)
#: What the grammar wants between the parameters and the attributes.
# Not possessive: the `re` of Python 3.11.2 does not go back where a possessive repeat fails halfway through its body.
_BEFORE_ATTRIBUTES = re.compile(rb"(?:(?:[ \t\r\n]|;[^\n]*\n)*(?:(?:local_)?unnamed_addr\b|addrspace[ \t]*\([^)]*\)))*")
#: White space and comments, then the entry block's label where it has one.
_ENTRY_LABEL = re.compile(rb"(?:[ \t\r\n]|;[^\n]*(?:\n|\Z))*" + lexer.ANY_NAME + rb":")


@dataclass
class Module:
    """A module: its text, where its functions are, and lookups that are answered on first use.

    `gaps` are the stretches outside function bodies and headers, in order: globals, declarations, metadata.
    """

    source: Source
    functions: list[Function] = field(default_factory=list)
    gaps: list[Span] = field(default_factory=list)

    # -- single facts -------------------------------------------------------------------------------------

    @cached_property
    def triple(self) -> str:
        """The target triple, or an empty string."""
        found = self._search_gaps(_TRIPLE)
        return lexer.unquote(found.group(1)).decode("ascii", "replace") if found else ""

    @cached_property
    def datalayout(self) -> str:
        """The data layout string, or an empty string."""
        found = self._search_gaps(_DATALAYOUT)
        return lexer.unquote(found.group(1)).decode("ascii", "replace") if found else ""

    @cached_property
    def source_filename(self) -> bytes:
        """The recorded ``source_filename``, or empty."""
        found = self._search_gaps(_SOURCE_FILENAME)
        return lexer.unquote(found.group(1)) if found else b""

    @cached_property
    def semantic_interposition(self) -> bool:
        """Was this compiled so that another image may replace any function that it sees (-fsemantic-interposition)?"""
        return self._search_gaps(_SEMANTIC_INTERPOSITION) is not None

    def _search_gaps(self, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        for gap in self.gaps:
            found = pattern.search(self.source.data, max(0, gap.start - 1), gap.end)
            if found:
                return found
        return None

    def find_in_gaps(self, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
        """All matches of `pattern` outside functions. A pattern may begin with a newline: the one before a gap is
        seen."""
        for gap in self.gaps:
            yield from pattern.finditer(self.source.data, max(0, gap.start - 1), gap.end)

    # -- names ---------------------------------------------------------------------------------------------

    def function(self, name: bytes | str) -> Function | None:
        """The function defined under this symbol, or None."""
        return self._functions_by_name.get(name.encode() if isinstance(name, str) else name)

    @cached_property
    def _functions_by_name(self) -> dict[bytes, Function]:
        return {function.name: function for function in self.functions}

    @cached_property
    def global_names(self) -> frozenset[bytes]:
        """Every global symbol the module defines or declares, functions included."""
        names = {function.name for function in self.functions}
        names.update(lexer.unquote(found.group(1)) for found in self.find_in_gaps(_GLOBAL))
        return frozenset(names | self.declarations)

    @cached_property
    def declarations(self) -> frozenset[bytes]:
        """The functions the module declares and does not define, by symbol."""
        return frozenset(self._declarations)

    def declaration(self, name: bytes) -> bytes:
        """What the line that declares this symbol says behind the opening parenthesis; empty when nothing declares
        it."""
        return self._declarations.get(name, b"")

    @cached_property
    def _declarations(self) -> dict[bytes, bytes]:
        data = self.source.data
        declared: dict[bytes, bytes] = {}
        for found in self.find_in_gaps(_DECLARE):
            before = data[data.rfind(b"\n", 0, found.start()) + 1 : found.start()]
            if b";" in before and b";" in _STRING.sub(b"", before):
                continue  # the word stands in a comment
            end = data.find(b"\n", found.end())
            declared.setdefault(lexer.unquote(found.group(1)), data[found.end() : end if end >= 0 else len(data)])
        return declared

    # -- attributes ----------------------------------------------------------------------------------------

    def attribute_group(self, group: bytes) -> frozenset[bytes]:
        """The attributes of ``#N``; empty when the group is not defined."""
        return self._attribute_groups.get(group, frozenset())

    @property
    def next_attribute_group(self) -> int:
        """The lowest number above every ``#N`` that is defined or named in a header."""
        used = [int(group[1:]) for group in (*self._attribute_groups, *(g for f in self.functions for g in f.groups))]
        return max(used, default=-1) + 1

    @cached_property
    def _attribute_groups(self) -> dict[bytes, frozenset[bytes]]:
        groups = {}
        for found in self.find_in_gaps(_ATTRIBUTES):
            words = _ATTRIBUTE.findall(found.group(2))
            groups[found.group(1)] = frozenset(words)
        return groups

    # -- metadata ------------------------------------------------------------------------------------------

    def metadata(self, ref: bytes) -> bytes:
        """The text of a node, given ``!12``: what stands behind ``=`` (``distinct`` included). Empty when not
        defined."""
        try:
            number = int(ref[1:])
        except ValueError:
            return b""
        at = self._metadata_index.find(number)
        if at < 0:
            return b""
        data = self.source.data
        end = data.find(b"\n", at)
        text = data[at : end if end >= 0 else len(data)]
        if b"=" in text or text.count(b"(") != text.count(b")") or text.count(b"{") != text.count(b"}"):
            # Several nodes on a line, a node on several lines, or such a byte in a string.
            return self._exact_node(at)
        return text

    def metadata_offset(self, ref: bytes) -> int:
        """Where the text of a node starts, given ``!12``; -1 when it is not defined."""
        return self._metadata_index.find(int(ref[1:])) if ref[1:].isdigit() else -1

    def metadata_node(self, ref: bytes) -> tuple[bytes, dict[bytes, bytes]]:
        """Kind and fields of a specialized node: ``!12`` -> (``DILocation``, {``line``: ``3``, ``scope``: ``!7``}).

        Values are as spelled (`unquote` a string). Empty when the node is a tuple or not defined. Nested groups are
        cut at their first comma or parenthesis; read `metadata` for those.
        """
        return read_node(self.metadata(ref))

    def _exact_node(self, at: int) -> bytes:
        depth = 0
        for token in lexer.tokens(self.source, at):
            if token.text in OPEN:
                depth += 1
            elif token.text in CLOSE:
                depth -= 1
                if depth <= 0:
                    return self.source.data[at : token.end]
            elif depth == 0 and token.kind == "metadata" and token.start > at and token.text[1:2].isdigit():
                return self.source.data[at : token.start]
        return self.source.data[at:]

    @cached_property
    def _metadata_index(self) -> _MetadataIndex:
        return _MetadataIndex(self)

    @property
    def next_metadata(self) -> int:
        """The lowest number above every ``!N`` definition."""
        return self._metadata_index.highest + 1

    def named_metadata(self, name: str) -> tuple[bytes, ...]:
        """The operands (``!12``) of ``!name = !{...}``; empty when it is not defined."""
        return self._named_metadata.get(name.encode(), ())

    def has_named_metadata(self, name: str) -> bool:
        """True when ``!name`` is defined, be it with no operand at all."""
        return name.encode() in self._named_metadata

    @cached_property
    def _named_metadata(self) -> dict[bytes, tuple[bytes, ...]]:
        named: dict[bytes, tuple[bytes, ...]] = {}
        for found in self.find_in_gaps(_NAMED_METADATA):
            operands = tuple(operand.strip() for operand in found.group(2).split(b",") if operand.strip())
            name = lexer.unquote(b'"' + found.group(1) + b'"')
            # LLVM appends the operands of a second definition to the first.
            named[name] = named.get(name, ()) + operands
        return named


# Patterns for gaps begin with a literal, because a search for one runs at memory speed, and do not ask for the start of
# a line, because the grammar does not either.
#: The end of a comment is left to the next round: no alternative may fail halfway (see `_BEFORE_ATTRIBUTES`).
_SPACE = rb"(?:[ \t\r\n]|;[^\n]*)*+"
_TRIPLE = re.compile(rb"target[ \t\r\n]+triple" + _SPACE + rb"=" + _SPACE + rb'("[^"]*")')
_DATALAYOUT = re.compile(rb"target[ \t\r\n]+datalayout" + _SPACE + rb"=" + _SPACE + rb'("[^"]*")')
_SEMANTIC_INTERPOSITION = re.compile(rb'!"SemanticInterposition"')
_SOURCE_FILENAME = re.compile(rb"source_filename" + _SPACE + rb"=" + _SPACE + rb'("[^"]*")')
_GLOBAL = re.compile(rb"@(" + lexer.ANY_NAME + rb")" + _SPACE + rb"=")
#: A declaration on several lines is legal; the bound keeps a stray word from scanning the module.
_DECLARE = re.compile(rb"declare\b[^@\n]*(?:\n[^@\n]*){0,4}@(" + lexer.ANY_NAME + rb")" + _SPACE + rb"\(")
_STRING = re.compile(rb'"[^"]*"')
_ATTRIBUTES = re.compile(
    rb"attributes[ \t\r\n]+(#[0-9]+)" + _SPACE + rb"=" + _SPACE + rb'\{([^}"]*+(?:"[^"]*"[^}"]*+)*+)\}'
)
_ATTRIBUTE = re.compile(rb'"[^"]*"(?:="[^"]*")?|[a-z_]+(?:\([^()]*\)|=[0-9]+)?')
_METADATA = re.compile(rb"\n!([0-9]+) = ")
_METADATA_ANYWHERE = re.compile(rb"!([0-9]+)" + _SPACE + rb"=" + _SPACE)
_NAMED_METADATA = re.compile(
    rb"!([-a-zA-Z$._\\][-a-zA-Z$._0-9\\]*)" + _SPACE + rb"=" + _SPACE + rb"!" + _SPACE + rb"\{([^}]*)\}"
)


_FIELD = re.compile(rb'([a-zA-Z]+): *("[^"]*"|![0-9]+|[^,()\s][^,()]*)')
_KIND = re.compile(rb"(?:distinct[ \t]+)?!([A-Za-z]+)[ \t]*\(")


def read_node(text: bytes) -> tuple[bytes, dict[bytes, bytes]]:
    """Kind and fields of a specialized node (``DISubprogram``, {...}); empty when `text` is none."""
    found = _KIND.match(text)
    if found is None:
        return b"", {}
    return found.group(1), {key: value.rstrip() for key, value in _FIELD.findall(text, found.end())}


class _MetadataIndex:
    """Where ``!N = `` stands. Numbers that come in order 0, 1, 2 ... (as LLVM prints them) cost eight bytes each."""

    def __init__(self, module: Module) -> None:
        self._dense = array("Q")
        self._sparse: dict[int, int] = {}
        append = self._dense.append
        expected = 0
        for found in module.find_in_gaps(_METADATA):
            number = int(found.group(1))
            if number == expected:
                append(found.end())
                expected += 1
            else:
                self._sparse[number] = found.end()
        # Not in printer form: nodes that do not begin a line, or have other white space. A line's own node wins.
        anywhere = sum(1 for _ in module.find_in_gaps(_METADATA_ANYWHERE))
        if anywhere > expected + len(self._sparse):
            for found in module.find_in_gaps(_METADATA_ANYWHERE):
                number = int(found.group(1))
                if number >= expected:
                    self._sparse.setdefault(number, found.end())
        self.highest = max(expected - 1, max(self._sparse, default=-1))

    def find(self, number: int) -> int:
        """Offset of the node's text, or -1."""
        if number < len(self._dense):
            return self._dense[number]
        return self._sparse.get(number, -1)
