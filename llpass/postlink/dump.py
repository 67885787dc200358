"""What a person or a program sees of the tables: ``llpass inspect`` and ``llpass symbolize``.

`inspect` answers "what is in this file?" as one dictionary, and `render` prints that dictionary, so the text can never
say something that ``--json`` does not. `Symbolizer` answers "what is at this address?" from llpass's tables alone;
symbols and DWARF are never consulted, so a stripped image gives the same answers. Of a file that went through
`llpass postlink` both read the table that it left there, or in a side file; the records are gone.

Names are bytes in the tables and text here: what is not UTF-8 is shown as ``\\xNN``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from llpass.abi import native
from llpass.abi.unit import Function, Unit
from llpass.postlink import carrier, external, functab, records
from llpass.postlink.carrier import Carrier
from llpass.postlink.functab import FuncTable
from llpass.postlink.image import BITCODE_MAGICS, SECTION_KINDS, Image, ImageError, Member, open_images
from llpass.postlink.table.reader import Piece, Site, TableReader

#: Bumped when a key of the JSON form changes its meaning or goes away; new keys may appear at any time.
JSON_VERSION = 1

#: Frames shown of one inline chain: a damaged unit may chain all its rows, and printing every chain whole is quadratic.
_CHAIN_LIMIT = 100

_SITE_KINDS = SECTION_KINDS[1:]
_FUNCTION_FLAGS = {
    native.FUNC_STATIC: "static",
    native.FUNC_WEAK: "weak",
    native.FUNC_STUB: "stub",
    native.FUNC_INLINE_ONLY: "inline-only",
    native.FUNC_STUB_TARGET: "stub-target",
    native.FUNC_FRAME_POINTER: "frame-pointer",
}
_UNIT_FLAGS = {
    native.UNIT_ENTRY_SITES: "entry-sites",
    native.UNIT_PC_SECTIONS: "pc-sections",
    native.UNIT_LINE_SITES: "line-sites",
}


class Content(NamedTuple):
    """What a member that is not an object file holds, as read by someone who knows IR."""

    format: str
    units: list[Unit]
    sites: dict[str, int]
    notes: list[str]


#: Reads IR (text or bitcode); None for bytes that are something else. postlink itself knows nothing of IR.
ContentReader = Callable[[bytes], Content | None]


def inspect(path: Path, read_content: ContentReader | None = None) -> dict[str, Any]:
    """Everything that the tables of a file say. Raises `ImageError`."""
    members = []
    with _named(path.name):
        for member in open_images(path):
            with _named(f"member {member.name}" if member.name else ""):
                members.append(_member(path, member, read_content))
        if members and members[0]["name"] == "" and members[0]["format"] == "unknown":
            raise ImageError("not an ELF or Mach-O file, an archive, or LLVM IR")
    kind = members[0]["kind"] if len(members) == 1 and not members[0]["name"] else "archive"
    units = [unit for member in members for unit in member["units"]]
    return {
        "version": JSON_VERSION,
        "file": str(path),
        "kind": kind,
        "members": members,
        "totals": {
            "units": len(units),
            "functions": sum(len(unit["functions"]) for unit in units),
            "lines": sum(len(unit["lines"]) for unit in units),
            "sites": {name: sum(member["sites"].get(name, 0) for member in members) for name in _SITE_KINDS},
        },
    }


@contextmanager
def _named(what: str) -> Iterator[None]:
    """Put a name before what is said of a damaged file."""
    try:
        yield
    except ImageError as error:
        raise ImageError(f"{what}: {error.message}" if what else error.message) from error


def _member(path: Path, member: Member, read_content: ContentReader | None) -> dict[str, Any]:
    if member.image is not None:
        return _image(path, member.name, member.image)
    content = read_content(member.data) if read_content else None
    if content is None:
        bitcode = member.data.startswith(BITCODE_MAGICS)
        notes = ["not an object file; skipped"]
        content = Content("bitcode" if bitcode else "unknown", [], {}, notes)
    return {
        "name": member.name,
        "format": content.format,
        "kind": "ir" if content.format != "unknown" else "other",
        "units": [_unit(unit) for unit in content.units],
        "sites": content.sites,
        "notes": content.notes,
    }


def _image(path: Path, name: str, image: Image) -> dict[str, Any]:
    place = carrier.find(image) if image.kind != "object" else Carrier("absent")
    report: dict[str, Any] = {
        "name": name,
        "format": image.format,
        "kind": image.kind,
        "machine": image.machine,
        "bits": image.word_size * 8,
        "byte_order": "little" if image.endian == "<" else "big",
        "units": [],
        "sites": {kind: 0 if place.is_post_linked else records.count(image, kind) for kind in _SITE_KINDS},
        "notes": [],
    }
    if place.is_post_linked:
        return report | _post_linked(path, image, place)
    if image.kind == "object":
        units = records.units(image)
        report["notes"].append("an object file: its sites are relocations, so they are counted, not resolved")
    else:
        inputs = records.inputs(image)
        units = inputs.units
        report["table"] = _table(inputs)
    report["units"] = [_unit(unit) for unit in units]
    report["symbols"] = _symbols(image, (f for unit in units for f in unit.functions if f.id))
    if not units:
        report["notes"].append("no llpass units: no module of it went through `llpass run`")
    return report


def _symbols(image: Image, functions: Iterable[Function]) -> dict[str, int]:
    """How much of the symbol table the functions cover; zeros for a stripped image."""
    names = {symbol.name for symbol in image.symbols()}
    return {"functions": len(names), "with_row": len(names & {function.symbol for function in functions})}


def _post_linked(path: Path, image: Image, place: Carrier) -> dict[str, Any]:
    """What a post-linked image has to show: no records, but a table with the same answers."""
    try:
        data = external.table_of(path, image, place)
    except ImageError as error:
        return {"notes": [f"post-linked: {error.message}"], "symbols": _symbols(image, [])}
    table = TableReader(data, place.table_address)
    pieces = list(table.pieces())
    where = {"table": "in place", "redirect": "elsewhere in the image", "external": "in the side file"}[place.kind]
    return {
        "notes": [f"post-linked: a table of {len(data)} bytes, {where}"],
        "symbols": _symbols(image, {piece.function for piece in pieces}),
        "table": {
            "extents_from": "post-link",
            "extents": len(pieces),
            "functions": [
                {
                    "start": f"{piece.start:#x}",
                    "end": f"{piece.end:#x}",
                    "id": None,
                    "name": text(piece.function.name),
                    "from": "table",
                }
                for piece in pieces
            ],
            "bytes": len(data),
            "lines": [_line(table, piece, site) for piece in pieces for site in table.sites(piece)],
        },
    }


def _line(table: TableReader, piece: Piece, site: Site) -> dict[str, Any]:
    """A line site of a finished table, with its frames, innermost first."""
    frames = [
        {"name": text(frame.function.name), "file": text(frame.file), "line": frame.line, "column": frame.column}
        for frame in table.frames_of(piece, site)
    ]
    return {"address": f"{site.address:#x}", "frames": frames}


def _unit(unit: Unit) -> dict[str, Any]:
    return {
        "source": text(unit.source),
        "producer": text(unit.producer),
        "key": f"{unit.key:#018x}",
        "line_base": f"{unit.line_base:#018x}",
        "flags": _flags(unit.flags, _UNIT_FLAGS),
        "functions": [_function(function) for function in unit.functions],
        "lines": [
            {
                "function": line.func,
                "file": text(line.file),
                "line": line.line,
                "column": line.column,
                "parent": line.parent - 1 if line.parent else None,
            }
            for line in unit.lines
        ],
    }


def _function(function: Function) -> dict[str, Any]:
    return {
        "id": f"{function.id:#018x}",
        "name": text(function.name),
        "symbol": text(function.symbol),
        "file": text(function.file),
        "line": function.line,
        "decl_line": function.decl_line,
        "scope_line": function.scope_line,
        "flags": _flags(function.flags, _FUNCTION_FLAGS),
    }


def _table(inputs: functab.Inputs) -> dict[str, Any]:
    table = functab.build(inputs)
    return {
        "extents_from": inputs.extent_source,
        "extents": len(table.extents),
        "functions": [
            {
                "start": f"{extent.start:#x}",
                "end": f"{extent.end:#x}",
                "id": f"{extent.owner.id:#018x}",
                "name": text(extent.owner.name),
                "from": extent.source,
            }
            for extent in table.extents
            if extent.owner is not None
        ],
    }


def _flags(value: int, names: dict[int, str]) -> list[str]:
    found = [name for bit, name in names.items() if value & bit]
    rest = value & ~sum(names)
    return [*found, f"{rest:#x}"] if rest else found


def text(name: bytes) -> str:
    """Bytes of a table as text that can always be written."""
    return name.decode("utf-8", "backslashreplace")


def printable(name: str) -> str:
    """Text that stays on its line and leaves a terminal alone, whatever a damaged file put into a name."""
    return name if name.isprintable() else "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in name)


# Human output of `inspect`.


def render(report: dict[str, Any], lines: bool = False) -> str:
    """`report` for a terminal; `lines` adds every line row."""
    out = [f"{printable(report['file'])}: {report['kind']}"]
    for member in report["members"]:
        out += _render_member(member, lines)
    totals = report["totals"]
    out.append(
        f"total: {_count(totals['units'], 'unit')}, {_count(totals['functions'], 'function row')}, "
        f"{_count(totals['lines'], 'line row')}; sites: {_sites(totals['sites'])}"
    )
    return "\n".join(out) + "\n"


def _render_member(member: dict[str, Any], lines: bool) -> Iterator[str]:
    if member["name"]:
        yield f"member {printable(member['name'])}"
    what = member["format"]
    if "machine" in member:
        what += f" {member['bits']}-bit {member['machine']} {member['byte_order']}-endian"
    yield f"  {what}; sites: {_sites(member['sites'])}"
    symbols = member.get("symbols")
    if symbols and symbols["functions"]:
        yield f"  {symbols['with_row']} of {_count(symbols['functions'], 'function symbol')} have a row"
    for note in member["notes"]:
        yield f"  note: {note}"
    for unit in member["units"]:
        yield from _render_unit(unit, lines)
    if "table" in member:
        yield from _render_table(member["table"], lines)


def _render_unit(unit: dict[str, Any], lines: bool) -> Iterator[str]:
    yield f"  unit {unit['key']} {printable(unit['source'])}"
    yield f"    producer: {printable(unit['producer'])}"
    counts = f"{_count(len(unit['functions']), 'function row')}, {_count(len(unit['lines']), 'line row')}"
    yield f"    {counts}; flags: {' '.join(unit['flags']) or 'none'}"
    for function in unit["functions"]:
        symbol = f" ({printable(function['symbol'])})" if function["symbol"] != function["name"] else ""
        flags = f" [{' '.join(function['flags'])}]" if function["flags"] else ""
        place = _place(function["file"], function["line"])
        yield f"    {function['id']} {printable(function['name'])}{symbol} {place}{flags}"
    if lines:
        for index in range(len(unit["lines"])):
            yield f"    line {index}: {_chain(unit, index)}"


def _chain(unit: dict[str, Any], index: int | None) -> str:
    parts: list[str] = []
    while index is not None:
        if len(parts) == _CHAIN_LIMIT:
            parts.append("...")
            break
        row = unit["lines"][index]
        name = printable(unit["functions"][row["function"]]["name"])
        parts.append(f"{name} {_place(row['file'], row['line'])}:{row['column']}")
        index = row["parent"]
    return " inlined at ".join(parts)


def _render_table(table: dict[str, Any], lines: bool) -> Iterator[str]:
    owned = _count(len(table["functions"]), "extent")
    yield f"  table: {owned} with a function of {table['extents']}; extents from {table['extents_from']}"
    for row in table["functions"]:
        guessed = " (guessed extent)" if row["from"] == "guess" else ""
        yield f"    {row['start']}-{row['end']} {printable(row['name'])}{guessed}"
    for line in table.get("lines", ()) if lines else ():
        parts = [f"{printable(f['name'])} {_place(f['file'], f['line'])}:{f['column']}" for f in line["frames"]]
        shown = [*parts[:_CHAIN_LIMIT], *(["..."] if len(parts) > _CHAIN_LIMIT else [])]
        yield f"    {line['address']}: {' inlined at '.join(shown)}"


def _place(file: str, line: int) -> str:
    return f"{printable(file) or '??'}:{line}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _sites(sites: dict[str, int]) -> str:
    return ", ".join(f"{number} {kind}" for kind, number in sites.items() if number) or "none"


# `symbolize`.


class Frame(NamedTuple):
    """One frame of an answer, as text. `inlined`: the next frame is where this one was inlined."""

    name: str
    linkage_name: str
    file: str
    line: int
    column: int
    inlined: bool


class Symbolizer:
    """Answers for the link-time addresses of one executable or shared object."""

    def __init__(self, path: Path) -> None:
        with _named(path.name):
            self._table = self._read(path)

    @staticmethod
    def _read(path: Path) -> FuncTable | TableReader:
        images = [member for member in open_images(path) if member.image is not None]
        if not images:
            raise ImageError("not an ELF or Mach-O executable")
        if len(images) > 1:
            names = ", ".join(member.name for member in images[:4])
            raise ImageError(f"holds several images ({names}, ...); symbolize one of them")
        image = images[0].image
        assert image is not None
        if image.kind == "object":
            raise ImageError("an object file has no addresses yet; link it first")
        place = carrier.find(image)
        if place.is_post_linked:
            return TableReader(external.table_of(path, image, place), place.table_address)
        inputs = records.inputs(image)
        if not inputs.units:
            raise ImageError("holds no llpass tables; build its modules with `llpass run`")
        return functab.build(inputs)

    def frames(self, address: int) -> list[Frame]:
        """Innermost first; empty when the address belongs to no function of the tables."""
        return [
            Frame(text(f.function.name), text(f.function.symbol), text(f.file), f.line, f.column, f.inlined)
            for f in self._table.frames(address)
        ]


def parse_address(word: str) -> int | None:
    """A number as llvm-symbolizer reads it: 0x hexadecimal, 0b binary, a leading 0 octal, else decimal; or None."""
    word = word.strip()
    lowered = word.lower()
    base, digits = 10, lowered
    if lowered.startswith(("0x", "0b", "0o")):
        base, digits = {"x": 16, "b": 2, "o": 8}[lowered[1]], lowered[2:]
    elif lowered.startswith("0") and len(lowered) > 1:
        base, digits = 8, lowered[1:]
    if not digits.isalnum() or not digits.isascii() or len(digits) > 64:
        return None
    try:
        value = int(digits, base)
    except ValueError:
        return None
    return value if value < 1 << 64 else None


def answer(symbolizer: Symbolizer, word: str, linkage_names: bool = False) -> str:
    """The block of lines for one address; what is not a number is unknown, as for llvm-symbolizer."""
    address = parse_address(word)
    frames = symbolizer.frames(address) if address is not None else []
    return render_frames(frames, linkage_names)


def render_frames(frames: Iterable[Frame], linkage_names: bool = False) -> str:
    """llvm-symbolizer's default shape: a name line and a place line for each frame, then an empty line."""
    out = []
    for frame in frames:
        name = frame.linkage_name if linkage_names else frame.name
        out.append(f"{printable(name) or '??'}\n{printable(frame.file) or '??'}:{frame.line}:{frame.column}\n")
    return "".join(out or ["??\n??:0:0\n"]) + "\n"
