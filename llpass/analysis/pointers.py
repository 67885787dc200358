"""Which functions may a pointer hold where it is called? Followed through the SSA text, from the use to the values.

The problem. A call through a pointer is an edge to anything unless somebody looks where the pointer comes from. Often
that is near: a phi, a closure ``{ptr, ptr}`` built three lines up, a local variable at -O0, a table of constants, the
argument of an internal function whose few calls stand in the same module.

Every step is one of LangRef's guarantees; what no step covers ends the search with "may be anything" (None). Only the
statements on the way are read, found by their name, so a body of megabytes costs no more than a small one. Memory is
followed in two cases: a constant with an initialiser, and an ``alloca`` whose address stays in loads, stores and
``getelementptr`` of its function.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from llpass.analysis.callsites import CallSite, statement_at
from llpass.diagnostics import LlpassError
from llpass.ir import lexer
from llpass.ir.groups import comma_separated, skip_group, type_length
from llpass.ir.lexer import Token
from llpass.ir.model import Function, Instruction, Module
from llpass.ir.source import Source
from llpass.ir.statements import instruction_of, split

#: A way into an aggregate: constant indexes. None: unknown, all elements count.
Path = tuple[int, ...] | None
_Tokens = tuple[Token, ...]

_OPEN = frozenset({b"(", b"[", b"{", b"<"})
_CLOSE = frozenset({b")", b"]", b"}", b">"})
#: Values that are no function: to call one is undefined, whatever an edge says.
_NOTHING = frozenset({b"null", b"undef", b"poison", b"none", b"zeroinitializer", b"0"})
_CASTS = frozenset({b"bitcast", b"addrspacecast", b"inttoptr", b"ptrtoint", b"ptrtoaddr", b"freeze"})
#: Words that begin a constant which is no single token.
_EXPRESSIONS = frozenset(
    b"""
    getelementptr bitcast addrspacecast inttoptr ptrtoint ptrtoaddr select add sub xor trunc zext sext icmp
    ptrauth blockaddress dso_local_equivalent no_cfi splat
    """.split()
)
_FLAGS = frozenset(b"inbounds nuw nusw inrange volatile atomic fast nnan ninf nsz arcp contract afn reassoc".split())
_VARIABLE = re.compile(rb"@(" + lexer.ANY_NAME + rb")[ \t]*=[ \t]*([^\n\"@{\[<]*?)\b(constant|global)\b[ \t]*([^\n]*)")
#: What says that the program may see another initialiser than the one in this module (LangRef, Linkage Types).
_ANOTHERS = frozenset((b"external", b"extern_weak", b"externally_initialized", b"weak", b"linkonce", b"common"))
_MENTION = re.compile(rb"@(" + lexer.ANY_NAME + rb")")
_RETURN = re.compile(rb"\n[ \t]+ret ptr ([^\n,]+)")
_INTEGER = re.compile(rb"-?[0-9]+")
#: A chain of loads longer than this is a data structure, not a table.
_DEPTH = 8
#: Values looked at for one call; a search that needs more would not end in a helpful answer.
_LIMIT = 2000


class Place(NamedTuple):
    """Memory whose content is known: a constant (`owner` empty), or a local of the function `owner`, by its name."""

    owner: bytes
    root: bytes
    path: Path


class _Unknown(Exception):  # noqa: N818 (a way out of the search, no error)
    pass


class Pointers:
    """Answers about the pointers of one module. `sites` are the calls of each function, `others` the symbols of aliases
    and ifuncs, which are called like functions."""

    def __init__(self, module: Module, sites: Mapping[bytes, Sequence[CallSite]], others: frozenset[bytes]) -> None:
        self._module = module
        self._data = module.source.data
        self._sites = sites
        self._others = others
        self._variables: dict[bytes, re.Match[bytes]] | None = None
        self._calls_of: dict[bytes, list[tuple[Function, CallSite]]] | None = None
        self._definitions: dict[tuple[bytes, bytes], Instruction | None] = {}
        self._all_calls_known: dict[bytes, bool] = {}

    def targets(self, function: Function, site: CallSite) -> frozenset[bytes] | None:
        """The functions an indirect call may reach; None: any. Inline asm calls nothing."""
        try:
            if site.callee:
                return self._functions(function, site.callee)
            callee = self._callee_expression(site)
            return frozenset() if callee is None else self._functions_of_constant(callee)
        except (_Unknown, LlpassError):
            return None

    def returned(self, function: Function) -> frozenset[bytes] | None:
        """The functions whose addresses `function` may return; None: any."""
        returns = _RETURN.findall(self._data, function.body.start, function.body.end)
        try:
            if len(returns) != self._data.count(b"ret ptr", function.body.start, function.body.end) or not returns:
                return None
            found: frozenset[bytes] = frozenset()
            for value in returns:
                found |= self._functions(function, value.strip())
            return found
        except (_Unknown, LlpassError):
            return None

    def constant(self, function: Function, value: bytes) -> bytes | None:
        """Type and initialiser of the one constant that the pointer `value` leads to; None when that is not known."""
        try:
            places = self._values(function, value, (), 0)
            place = next(iter(places), None)
            if len(places) != 1 or not isinstance(place, Place) or place.owner or place.path:
                return None
            return self._initialiser(place.root)
        except (_Unknown, LlpassError):
            return None

    def _callee_expression(self, site: CallSite) -> _Tokens | None:
        """The constant that is called; None for inline asm."""
        group = tuple(lexer.tokens(self._module.source, site.offset, site.end))
        depth, opened = 0, []
        for index, token in enumerate(group):
            if token.text == b"asm" and not depth:
                return None
            if token.text in _OPEN:
                if not depth and token.text == b"(":
                    opened.append(index)
                depth += 1
            depth -= token.text in _CLOSE
        # The last parentheses but those of attributes are the arguments; what they follow is the callee.
        for index in reversed(opened):
            end = index
            if group[end - 1].text == b")":
                return group[_open_of(group, end - 1) - 1 : end]
            if group[end - 1].text in _NOTHING:
                return group[end - 1 : end]
        raise _Unknown

    # -- values --------------------------------------------------------------------------------------------------

    def _functions(self, function: Function, value: bytes) -> frozenset[bytes]:
        found = set()
        for leaf in self._values(function, value, (), 0):
            if isinstance(leaf, Place):
                raise _Unknown
            found.add(leaf)
        return frozenset(found)

    def _functions_of_constant(self, value: _Tokens) -> frozenset[bytes]:
        leaves = self._constant(value, ())
        if any(isinstance(leaf, Place) for leaf in leaves):
            raise _Unknown
        return frozenset(leaf for leaf in leaves if isinstance(leaf, bytes))

    def _values(self, function: Function, value: bytes, path: Path, depth: int) -> set[bytes | Place]:
        """What `value`, or its element at `path`, may be: functions by symbol, and known places. Raises `_Unknown`."""
        if depth > _DEPTH:
            raise _Unknown
        leaves: set[bytes | Place] = set()
        pending: list[tuple[Function, bytes, Path]] = [(function, value, path)]
        seen = set()
        while pending:
            where, text, at = item = pending.pop()
            key = (where.name, text, at)
            if key in seen:
                continue
            seen.add(key)
            if len(seen) > _LIMIT:
                raise _Unknown
            if not text.startswith(b"%"):
                tokens = _tokens(text)
                leaves.update(self._constant(tokens, at))
                continue
            definition = self._definition(where, text)
            if definition is None:
                pending += self._arguments(where, text, at)
            else:
                self._step(item, definition, pending, leaves, depth)
        return leaves

    def _step(
        self,
        item: tuple[Function, bytes, Path],
        definition: Instruction,
        pending: list[tuple[Function, bytes, Path]],
        leaves: set[bytes | Place],
        depth: int,
    ) -> None:
        """One instruction backwards: new values to look at, or leaves."""
        where, name, path = item
        opcode = definition.opcode
        operands = _operands(definition) if opcode != b"phi" else []
        if opcode == b"phi":
            pending += [(where, value, path) for value in _incoming(definition)]
        elif opcode == b"select":
            pending += [(where, _value(part), path) for part in operands[1:3]]
        elif opcode in _CASTS:
            part = operands[0]
            to = next((index for index, token in enumerate(part) if token.text == b"to"), len(part))
            pending.append((where, _value(part[:to]), path))
        elif opcode == b"extractvalue":
            indexes = tuple(_number(part) for part in operands[1:])
            pending.append((where, _value(operands[0]), None if path is None else indexes + path))
        elif opcode == b"insertvalue":
            indexes = tuple(_number(part) for part in operands[2:])
            if path is None or path[: len(indexes)] == indexes:
                rest = None if path is None else path[len(indexes) :]
                pending.append((where, _value(operands[1]), rest))
            if path is None or path[: len(indexes)] != indexes:
                pending.append((where, _value(operands[0]), path))
        elif opcode == b"load":
            for place in self._values(where, _value(operands[1]), (), depth + 1):
                if not isinstance(place, Place):
                    raise _Unknown
                leaves.update(self._content(place, path, depth))
        elif opcode == b"getelementptr":
            for place in self._values(where, _value(operands[1]), (), depth + 1):
                if not isinstance(place, Place) or path:
                    raise _Unknown
                leaves.add(self._moved(place, operands[0], operands[2:]))
        elif opcode == b"alloca":
            if path:
                raise _Unknown
            leaves.add(Place(where.name, name, ()))
        else:
            raise _Unknown

    def _arguments(self, function: Function, name: bytes, path: Path) -> list[tuple[Function, bytes, Path]]:
        """What the calls of an internal function pass for its parameter `name`. Raises `_Unknown`."""
        index = _parameter_names(function).index(name) if name in _parameter_names(function) else -1
        if index < 0 or not function.is_local or not self._every_call_is_known(function):
            raise _Unknown
        found = []
        for caller, site in self._calls()[function.name]:
            groups = list(split(self._module.source, site.offset, site.end))
            arguments = instruction_of(self._module.source, groups[0]).arguments
            if len(groups) != 1 or index >= len(arguments):
                raise _Unknown
            found.append((caller, _value(_tokens(arguments[index])), path))
        return found

    def _calls(self) -> dict[bytes, list[tuple[Function, CallSite]]]:
        if self._calls_of is None:
            self._calls_of = {}
            for function in self._module.functions:
                for site in self._sites[function.name]:
                    if site.callee.startswith(b"@"):
                        symbol = lexer.unquote(site.callee[1:])
                        self._calls_of.setdefault(symbol, []).append((function, site))
        return self._calls_of

    def _every_call_is_known(self, function: Function) -> bool:
        """Is the function's name used to call it, and for nothing else?"""
        known = self._all_calls_known.get(function.name)
        if known is None:
            mentions = self._mentions[function.spelling[1:]]
            known = mentions == 1 + len(self._calls().get(function.name, ())) and mentions > 1
            self._all_calls_known[function.name] = known
        return known

    @cached_property
    def _mentions(self) -> Counter[bytes]:
        """How often each global is named in the whole text."""
        return Counter(_MENTION.findall(self._data))

    # -- statements ------------------------------------------------------------------------------------------------

    def _definition(self, function: Function, name: bytes) -> Instruction | None:
        """The instruction that gives `name` its value; None for a parameter."""
        key = (function.name, name)
        if key not in self._definitions:
            self._definitions[key] = self._find_definition(function, name)
        return self._definitions[key]

    def _find_definition(self, function: Function, name: bytes) -> Instruction | None:
        start, end = function.body.start, function.body.end
        at = self._data.find(b"\n  " + name + b" = ", start - 1, end)
        if at >= 0:
            group = statement_at(function, at + 1)
            if group is not None:
                return instruction_of(self._module.source, group)
        if name in _parameter_names(function):
            return None
        for instruction in function.instructions:
            if instruction.result == name:
                return instruction
        raise _Unknown

    # -- memory ------------------------------------------------------------------------------------------------------

    def _moved(self, place: Place, source: _Tokens, indexes: Sequence[_Tokens]) -> Place:
        """Where a getelementptr with this source type leads. A type other than the place's own: anywhere in it."""
        element = tuple(token.text for token in source if token.text not in _FLAGS and token.text != b"getelementptr")
        try:
            numbers = [_number(part) for part in indexes]
        except _Unknown:
            return place._replace(path=None)
        if place.path != () or element != self._type_of(place) or not numbers or numbers[0] != 0:
            return place if not any(numbers) else place._replace(path=None)
        return place._replace(path=tuple(numbers[1:]))

    def _type_of(self, place: Place) -> tuple[bytes, ...]:
        if not place.owner:
            tokens = self._initialised(place.root)
            return tuple(token.text for token in tokens[: type_length(tokens)])
        definition = self._definition(self._owner(place), place.root)
        assert definition is not None
        tokens = _operands(definition)[0]
        return tuple(token.text for token in tokens if token.text not in (b"inalloca", b"swifterror"))

    def _owner(self, place: Place) -> Function:
        function = self._module.function(place.owner)
        assert function is not None
        return function

    def _content(self, place: Place, path: Path, depth: int) -> set[bytes | Place]:
        """What may be loaded from a place, at `path` in the loaded value."""
        whole = None if place.path is None or path is None else place.path + path
        if not place.owner:
            tokens = self._initialised(place.root)
            return self._constant(tokens[type_length(tokens) :], whole)
        function = self._owner(place)
        found: set[bytes | Place] = set()
        for value, at in self._stores(function, place.root):
            if whole is None or at is None:
                found |= self._values(function, value, None, depth + 1)
                continue
            # Index 0 of an aggregate is where the aggregate is.
            into, of = _without_last_zeros(at), _without_last_zeros(whole)
            if of[: len(into)] == into:
                rest = whole[len(at) :] if len(whole) >= len(at) else ()
                found |= self._values(function, value, rest, depth + 1)
        return found

    def _initialised(self, symbol: bytes) -> _Tokens:
        return _tokens(self._initialiser(symbol))

    def _initialiser(self, symbol: bytes) -> bytes:
        """Type and initialiser of a constant. Raises `_Unknown` for a variable and for one of another module."""
        if self._variables is None:
            self._variables = {lexer.unquote(found[1]): found for found in self._module.find_in_gaps(_VARIABLE)}
        found = self._variables.get(symbol)
        if found is None or found[3] != b"constant":
            raise _Unknown
        if _ANOTHERS & set(found[2].split()):
            raise _Unknown
        return found[4]

    def _stores(self, function: Function, root: bytes) -> list[tuple[bytes, Path]]:
        """Every value stored to a local and where in it. Raises `_Unknown` when its address gets anywhere else."""
        stores: list[tuple[bytes, Path]] = []
        pending = [(root, Place(function.name, root, ()))]
        while pending:
            name, place = pending.pop()
            pattern = re.compile(re.escape(name) + rb"(?![-a-zA-Z$._0-9\"])")
            for found in pattern.finditer(self._data, function.body.start, function.body.end):
                line = self._data.rfind(b"\n", 0, found.start()) + 1
                if self._data[line : line + 6] in (b"    #d", b"  #dbg"):
                    continue
                group = statement_at(function, line)
                if group is None:
                    raise _Unknown
                use = instruction_of(self._module.source, group)
                if use.result == name and found.start() == use.span.start:
                    continue
                operands = _operands(use)
                if use.opcode == b"load":
                    continue
                if use.opcode == b"store" and _value(operands[0]) != name:
                    stores.append((_value(operands[0]), place.path))
                elif use.opcode == b"getelementptr" and _value(operands[1]) == name:
                    pending.append((use.result, self._moved(place, operands[0], operands[2:])))
                elif not use.callee.startswith((b"@llvm.lifetime.", b"@llvm.dbg.")):
                    raise _Unknown
        return stores

    # -- constants ---------------------------------------------------------------------------------------------------

    def _constant(self, tokens: _Tokens, path: Path) -> set[bytes | Place]:
        """Functions and places in a constant, at `path` in it. Raises `_Unknown` for a number that is a pointer."""
        if not tokens:
            raise _Unknown
        first = tokens[0]
        if first.kind == "global":
            return {self._symbol(lexer.unquote(first.text[1:]), ())}
        if first.text in _NOTHING or first.kind == "string":
            return set()
        if first.text in _OPEN:
            inside = tokens[2:] if first.text == b"<" and tokens[1].text == b"{" else tokens[1:]
            elements = [part for part in comma_separated(inside, 0) if part]
            if path is None:
                return self._everything(tokens[: skip_group(tokens, 0)])
            if not path:
                path = (0,)
            if path[0] >= len(elements):
                raise _Unknown
            element = elements[path[0]]
            return self._constant(element[type_length(element) :], path[1:])
        if first.text == b"getelementptr":
            group = comma_separated(tokens, next(i for i, token in enumerate(tokens) if token.text == b"(") + 1)
            base = self._constant(group[1][type_length(group[1]) :], ())
            if path:
                raise _Unknown
            return {self._moved(place, group[0], group[2:]) for place in base if isinstance(place, Place)}
        if first.text == b"blockaddress" or not any(token.kind == "global" for token in tokens):
            raise _Unknown
        return self._everything(tokens)

    def _everything(self, tokens: _Tokens) -> set[bytes | Place]:
        return {self._symbol(lexer.unquote(token.text[1:]), None) for token in tokens if token.kind == "global"}

    def _symbol(self, symbol: bytes, path: Path) -> bytes | Place:
        module = self._module
        if module.function(symbol) is not None or symbol in module.declarations or symbol in self._others:
            return symbol
        return Place(b"", symbol, path)


# -- tokens ----------------------------------------------------------------------------------------------------------


def _tokens(text: bytes) -> _Tokens:
    return tuple(lexer.tokens(Source("value", text), 0))


def _open_of(tokens: _Tokens, index: int) -> int:
    """Index of the bracket that is closed at `index`."""
    depth = 0
    while index >= 0:
        depth += (tokens[index].text in _CLOSE) - (tokens[index].text in _OPEN)
        if not depth:
            return index
        index -= 1
    raise _Unknown


def _operands(instruction: Instruction) -> list[_Tokens]:
    """What stands between the commas behind the opcode, attachments excluded; its flags are left out."""
    tokens = instruction.tokens
    index = next(i for i, token in enumerate(tokens) if token.text == instruction.opcode and token.kind == "word") + 1
    while index < len(tokens) and tokens[index].text in _FLAGS:
        index += 1
        if index < len(tokens) and tokens[index].text == b"(" and tokens[index - 1].text == b"inrange":
            index = skip_group(tokens, index)
    parts: list[_Tokens] = []
    start, depth = index, 0
    for at in range(index, len(tokens)):
        text = tokens[at].text
        if not depth and text == b",":
            parts.append(tokens[start:at])
            start = at + 1
        elif not depth and tokens[at].kind == "metadata":
            return [part for part in parts if part]
        depth += (text in _OPEN) - (text in _CLOSE)
    parts.append(tokens[start:])
    return [part for part in parts if part]


def _value_tokens(part: _Tokens) -> _Tokens:
    """An operand without its type and attributes."""
    index = type_length(part)
    while index < len(part):
        token = part[index]
        if (
            token.kind in ("local", "global", "string")
            or token.text in _OPEN
            or token.text in _NOTHING
            or token.text in _EXPRESSIONS
            or token.text[:1].isdigit()
            or token.text[:1] == b"-"
            or token.text in (b"true", b"false")
        ):
            return part[index:]
        index += 2 if token.text == b"align" else 1
        if index < len(part) and part[index].text == b"(":
            index = skip_group(part, index)
    raise _Unknown


def _value(part: _Tokens) -> bytes:
    tokens = _value_tokens(part)
    # Behind the name of a pointer the ordering of an atomic access may follow.
    return tokens[0].text if tokens[0].kind in ("local", "global") else b" ".join(token.text for token in tokens)


def _incoming(instruction: Instruction) -> Iterator[bytes]:
    """The values of a phi."""
    tokens = instruction.tokens
    index = next(i for i, token in enumerate(tokens) if token.text == b"phi") + 1
    while tokens[index].text in _FLAGS:
        index += 1
    index += type_length(tokens[index:])
    while index < len(tokens) and tokens[index].text == b"[":
        end = skip_group(tokens, index)
        yield b" ".join(token.text for token in comma_separated(tokens, index + 1)[0])
        index = end + 1  # a comma


def _number(part: _Tokens) -> int:
    """A constant index, with or without its type. Raises `_Unknown` for any other."""
    if not _INTEGER.fullmatch(part[-1].text) or len(part) > 2:
        raise _Unknown
    return int(part[-1].text)


def _parameter_names(function: Function) -> list[bytes]:
    """Names of the parameters; those without one have a number."""
    names, count = [], 0
    for parameter in function.parameters:
        names.append(parameter.name or b"%%%d" % count)
        count += not parameter.name or parameter.name == b"%%%d" % count
    return names


def _without_last_zeros(path: tuple[int, ...]) -> tuple[int, ...]:
    while path and not path[-1]:
        path = path[:-1]
    return path
