"""The rows of a program's modules, collected into the main module that LLGo's runtime links with.

LLGo's front end does this in its own process, at link time, from the modules it still holds. A front end that runs
llpass has text files instead: `llpass tables A.ll B.ll -o main.ll` reads the rows that `llpass run --abi llgo` or LLGo
left in each, in link order, and writes the module with the tables, which is compiled and linked as one more object.

All globals are always there, null or 0 where there is nothing, because the runtime refers to them whatever the program.
A row that is not one is said where it stands and left out, as LLGo's own reader leaves it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from llpass import __version__
from llpass.abi import llgo
from llpass.abi.layout import Record
from llpass.abi.llgo_encode import Function, PcLine, Tables, encode
from llpass.abi.unit import AbiError
from llpass.analysis import seed_rows
from llpass.diagnostics import EXIT_USAGE, LlpassError
from llpass.ir import lexer
from llpass.ir.model import Module
from llpass.ir.reader import read_module
from llpass.target import pointer_bytes, target_for
from llpass.target.llgo import LlgoSites, llgo_sites

_DEFINES_TABLES = re.compile(rb"@__llgo_funcinfo_(?:table|count)[ \t]*=(?![ \t]*external\b)")
_OTHER_VERSION = re.compile(rb"!\{\s*i32\s+(-?[0-9]+)\s*[,}]")

#: Zero rows that are kept for post-link's table: it needs 36 bytes for each 4 KiB of text, and a row of 16 bytes is
#: enough for 1,820 bytes of it. This much for any program, and half a row for each function; but the runtime takes no
#: section of more than 16 rows a function, copies that the optimiser made included.
_ROOM_ROWS, _ROOM_ROWS_MAX_PER_RECORD = 576, 8


@dataclass(frozen=True)
class Options:
    """How the tables are written. `room` is bytes, or None: as much as a program of this size usually needs."""

    sites: bool = True
    wide: bool = False
    room: int | None = None


@dataclass
class Collected:
    """What the modules say, in their order."""

    triple: str = ""
    datalayout: str = ""
    functions: list[Function] = field(default_factory=list)
    lines: list[PcLine] = field(default_factory=list)
    stubs: list[bytes] = field(default_factory=list)
    #: Kinds of which some module has a site.
    sites: set[str] = field(default_factory=set)
    #: Do all functions with a row keep a frame pointer?
    frame_pointers: bool = True
    warnings: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)


@dataclass
class MainModule:
    """The text, and what there is to say about it."""

    text: bytes
    warnings: list[str]
    counts: dict[str, int]


def tables(modules: Iterable[tuple[str, bytes]], options: Options = Options()) -> MainModule:
    """The main module for (name, text) of a program's modules. Raises `LlpassError` for modules that do not belong to
    one program, or whose rows do not fit."""
    found = collect(modules)
    spelling, reason = _spelling(found)
    try:
        encoded = encode(found.functions, found.lines if options.sites else (), found.stubs, wide=options.wide)
    except AbiError as error:
        hint = "use --string-ids 32, with an LLGo runtime that reads 28-byte records" if not options.wide else ""
        raise LlpassError(f"LLGo's tables cannot hold this program: {error}", hint=hint) from error
    kinds = _kinds(found, encoded, options) if spelling else ()
    if options.sites and encoded.functions and "entry" not in kinds:
        why = reason if spelling is None else "no module has entry sites"
        found.warnings.append(f"{why}; the runtime will ask the dynamic linker for each function's address")
    writer = _Writer(found, encoded, options.wide)
    counts = {
        "functions": len(encoded.functions), "pc_lines": len(encoded.lines), "stubs": len(encoded.stubs),
        "strings": len(encoded.string_offsets), "string_bytes": len(encoded.strings), "hash_slots": len(encoded.hash),
        "bytes": _data_bytes(encoded, options.wide), **found.counts, **encoded.counts,
    }  # fmt: skip
    room = _room_rows(len(encoded.functions), options.room) if "entry" in kinds else 0
    counts["room_rows"] = room
    if encoded.counts.get("differing_rows"):
        found.warnings.append(
            f"{encoded.counts['differing_rows']} rows differ from an earlier row of their symbol; the first counts"
        )
    return MainModule(writer.text(spelling, kinds, room), found.warnings, counts)


# -- reading ---------------------------------------------------------------------------------------------------------


def collect(modules: Iterable[tuple[str, bytes]]) -> Collected:
    """The rows of all modules. Raises `LlpassError` for a module of another target, or one that has tables already."""
    found = Collected()
    for name, data in modules:
        module = read_module(data, name)
        _check_target(found, module)
        defined = next(module.find_in_gaps(_DEFINES_TABLES), None)
        if defined:
            raise module.source.error(
                defined.start(),
                "this module defines LLGo's tables itself",
                "leave it out, or leave `llpass tables` out",
            )
        _read_rows(found, module)
        for kind in llgo.KINDS:
            if llgo.ANCHORS[kind].encode() in data:
                found.sites.add(kind)
    found.counts["modules"] = found.counts.get("modules", 0)
    return found


def _check_target(found: Collected, module: Module) -> None:
    found.counts["modules"] = found.counts.get("modules", 0) + 1
    if not module.triple:
        return
    if not found.triple:
        found.triple, found.datalayout = module.triple, module.datalayout
    elif _machine(found.triple, found.datalayout) != _machine(module.triple, module.datalayout):
        raise LlpassError(
            f"{module.source.name}: this module is for {module.triple}, an earlier one for {found.triple}",
            hint="give the modules of one program",
        )


def _machine(triple: str, datalayout: str) -> tuple[str, str, int]:
    """What must be equal to be linked: vendors and data layouts are spelled differently by each front end."""
    return triple.partition("-")[0], target_for(triple, datalayout).name, pointer_bytes(triple, datalayout)


def _read_rows(found: Collected, module: Module) -> None:
    rows = seed_rows.read_seed_rows(module)
    for symbol, (name, file, line) in rows.functions.items():
        if not symbol:
            continue
        found.functions.append(Function(symbol, name, file, line))
        function = module.function(symbol)
        if function is not None and function.string_attribute("frame-pointer") in (None, b"none"):
            found.frame_pointers = False
    for ident, (symbol, file, line) in rows.symbols_of_lines():
        found.lines.append(PcLine(ident, symbol, file, line))
    for function in module.functions:
        target = function.name.removeprefix(llgo.STUB_PREFIX)
        if target and target != function.name and function.linkage != b"available_externally":
            found.stubs.append(target)
    for ref, kind in rows.refused:
        found.counts["bad_rows"] = found.counts.get("bad_rows", 0) + 1
        found.warnings.append(_complaint(module, ref, kind))


def _complaint(module: Module, ref: bytes, kind: str) -> str:
    """One row that LLGo's reader ignores: what is wrong with it, and where it stands."""
    text = module.metadata(ref)
    version = _OTHER_VERSION.match(text)
    if not text:
        what = f"!{kind} names {ref.decode('ascii', 'replace')}, which no line defines"
    elif version and int(version[1]) != llgo.ROW_VERSION:
        what = f"a row of !{kind} has version {version[1].decode()}, and LLGo's reader knows {llgo.ROW_VERSION}"
    else:
        shape = seed_rows.SHAPES[kind]
        what = f"a row of !{kind} is not {shape}"
    error = module.source.error(max(0, module.metadata_offset(ref)), what, "the row is left out")
    return error.render().replace("error: ", "warning: ", 1)


# -- choices ---------------------------------------------------------------------------------------------------------


def _spelling(found: Collected) -> tuple[LlgoSites | None, str]:
    return llgo_sites(target_for(found.triple, found.datalayout), found.triple, found.datalayout)


def _kinds(found: Collected, encoded: Tables, options: Options) -> tuple[str, ...]:
    """The kinds whose bounds the program gets."""
    if not options.sites:
        return ()
    some = {"entry": bool(encoded.functions), "stub": bool(encoded.stubs), "line": bool(encoded.lines)}
    return tuple(kind for kind in llgo.KINDS if some[kind] and kind in found.sites)


def _room_rows(records: int, wanted: int | None) -> int:
    if wanted is not None:
        rows = -(-wanted // llgo.SITE.size)
        most = (llgo.MAX_ROWS_PER_RECORD - 2) * records
        if rows > most:
            raise LlpassError(
                f"--room {wanted}: the runtime refuses more than {llgo.MAX_ROWS_PER_RECORD} rows a function",
                hint=f"with {records} functions, {most * llgo.SITE.size} bytes at most",
                status=EXIT_USAGE,
            )
        return rows
    return min(_ROOM_ROWS_MAX_PER_RECORD * records, _ROOM_ROWS + records // 2)


def _data_bytes(encoded: Tables, wide: bool) -> int:
    """What the tables occupy, the symbol index left out, as LLGo counts it."""
    size = (llgo.FUNCTION_WIDE if wide else llgo.FUNCTION).size * len(encoded.functions)
    size += llgo.PCLINE.size * len(encoded.lines) + 4 * len(encoded.string_offsets)
    return size + len(encoded.strings) + 2 * len(encoded.hash)


# -- writing ---------------------------------------------------------------------------------------------------------


class _Writer:
    """IR text of the main module."""

    def __init__(self, found: Collected, encoded: Tables, wide: bool) -> None:
        self.found, self.encoded, self.wide = found, encoded, wide
        self.word = b"i%d" % (8 * pointer_bytes(found.triple, found.datalayout))
        self.lines: list[bytes] = []

    def text(self, spelling: LlgoSites | None, kinds: Sequence[str], room: int) -> bytes:
        """The whole module."""
        self._head()
        self._tables()
        self._bounds(spelling, kinds)
        if spelling is not None and kinds:
            self.lines.append(b"")
            for line in spelling.retained_asm(tuple(kinds), room):
                self.lines.append(b'module asm "' + lexer.escape(line) + b'"')
        return b"\n".join(self.lines) + b"\n"

    def _head(self) -> None:
        self.lines += [
            b"; LLGo's function tables, collected by llpass " + __version__.encode(),
            b'source_filename = "llpass.tables"',
        ]
        if self.found.datalayout:
            self.lines.append(b'target datalayout = "' + lexer.escape(self.found.datalayout.encode()) + b'"')
        if self.found.triple:
            self.lines.append(b'target triple = "' + lexer.escape(self.found.triple.encode()) + b'"')
        self.lines.append(b"")

    def _tables(self) -> None:
        made = self.encoded
        function = llgo.FUNCTION_WIDE if self.wide else llgo.FUNCTION
        line = llgo.PCLINE_WIDE if self.wide else llgo.PCLINE
        self._records("__llgo_funcinfo_table", "__llgo_funcinfo_count", function, made.functions)
        self._data("__llgo_funcinfo_strings", b"i8", len(made.strings), [b'c"' + lexer.escape(made.strings) + b'"'], 1)
        self._numbers("__llgo_funcinfo_string_offsets", b"i32", made.string_offsets, 4)
        self._number("__llgo_funcinfo_string_count", len(made.string_offsets))
        self._numbers("__llgo_funcinfo_hash", b"i16", made.hash, 2)
        self._number("__llgo_funcinfo_hash_mask", max(0, len(made.hash) - 1))
        # Hidden, so that the rows that lead to them need no symbol lookup, in a shared library neither.
        self._records(llgo.SYMBOL_INDEX, llgo.SYMBOL_INDEX_COUNT, llgo.SYMBOL, made.symbols, b"hidden ")
        self._numbers("__llgo_funcinfo_stub_indexes", b"i32", made.stubs, 4)
        self._number("__llgo_funcinfo_stub_count", len(made.stubs))
        self._records("__llgo_pcline_table", "__llgo_pcline_count", line, made.lines)
        chain = bool(made.functions) and self.found.frame_pointers
        self.lines.append(b"@__llgo_fp_chain = global i8 %d" % chain)

    def _bounds(self, spelling: LlgoSites | None, kinds: Sequence[str]) -> None:
        for kind in llgo.KINDS:
            ends = spelling.bounds(kind) if spelling is not None and kind in kinds else (b"", b"")
            for side, symbol in zip((b"_start", b"_end"), ends, strict=True):
                value = b"null"
                if symbol:
                    value = b"@" + lexer.quote(symbol)
                    self.lines.append(value + b" = external hidden global i8")
                self.lines.append(b"@" + llgo.BOUNDS[kind].encode() + side + b" = global ptr " + value)

    def _records(
        self, name: str, count: str, record: Record, rows: Sequence[tuple[int, ...]], visibility: bytes = b""
    ) -> None:
        """An array of records, the pointer to it and the number of rows. Padding is left to LLVM, which lays out these
        fields as C does."""
        fields = [field for field in record.fields if field.name != "padding"]
        kinds = [b"i" + field.kind[1:].encode() for field in fields]
        kind = b"{ " + b", ".join(kinds) + b" }"
        form = b"{ " + b", ".join(one + b" %d" for one in kinds) + b" }"
        bits = [8 * field.width for field in fields]
        texts = [kind + b" " + form % tuple(map(_signed, row, bits)) for row in rows]
        self._array(name, kind, texts, record.alignment, visibility)
        self._number(count, len(rows), visibility)

    def _numbers(self, name: str, kind: bytes, numbers: Sequence[int], align: int) -> None:
        self._array(name, kind, [kind + b" %d" % _signed(number, int(kind[1:])) for number in numbers], align)

    def _array(self, name: str, kind: bytes, texts: list[bytes], align: int, visibility: bytes = b"") -> None:
        self._data(name, kind, len(texts), [b"[" + b",\n  ".join(texts) + b"]"], align, visibility)

    def _data(
        self, name: str, kind: bytes, count: int, value: list[bytes], align: int, visibility: bytes = b""
    ) -> None:
        pointer = b"null"
        if count:
            pointer = b'@"' + name.encode() + b'$data"'
            head = pointer + b" = private unnamed_addr constant [%d x " % count + kind + b"] "
            self.lines.append(head + value[0] + b", align %d" % align)
        self.lines.append(b"@" + name.encode() + b" = " + visibility + b"global ptr " + pointer)

    def _number(self, name: str, value: int, visibility: bytes = b"") -> None:
        self.lines.append(b"@" + name.encode() + b" = " + visibility + b"global " + self.word + b" %d" % value)


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) else value


def render_counts(counts: dict[str, int]) -> Iterator[str]:
    """Lines for ``--stats``."""
    for name, value in counts.items():
        yield f"  {name.replace('_', ' ')}: {value}"
