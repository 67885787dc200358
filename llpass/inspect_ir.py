"""`llpass inspect` for LLVM IR: the units of a .ll or .bc file that `llpass run` wrote.

In IR a unit is not yet bytes: it stands in ``module asm`` as data directives. They are read back here as an assembler
would, and only those inside llpass's own section; what the user's own module asm says is none of our business.
Bitcode goes through the judge to text first.

Stands beside `llpass.postlink`, which knows nothing of IR, and is handed to its `inspect`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llpass.abi import native
from llpass.abi.unit import AbiError, Unit, decode_all
from llpass.diagnostics import LlpassError
from llpass.ir.judge import Judge
from llpass.postlink.dump import Content
from llpass.postlink.image import BITCODE_MAGICS, ImageError
from llpass.target import target_for

#: How a line of IR can begin. A file with none of these is text of another kind.
_TOP_LEVEL = re.compile(
    rb"^(?:; ModuleID|source_filename|target |module asm|define |declare |[@%$!]|attributes #)", re.M
)
_MODULE_ASM = re.compile(rb'^[ \t]*module[ \t]+asm[ \t]+"([^"]*)"', re.M)
_TARGET = re.compile(rb'^[ \t]*target[ \t]+(triple|datalayout)[ \t]*=[ \t]*"([^"]*)"', re.M)
_HEX_ESCAPE = re.compile(rb"\\([0-9A-Fa-f]{2}|\\)")
_SECTION = re.compile(rb"\.(?:push)?section\s+(.*)")
_PC_SECTIONS = re.compile(rb"^define .*!pcsections ", re.M)

_NAMES = (native.ELF_SECTIONS, {k: f"{native.MACHO_SEGMENT},{v}" for k, v in native.MACHO_SECTIONS.items()})
_UNIT_SECTIONS = tuple(names["units"].encode() + b"," for names in _NAMES)
_INTEGERS = {b".byte": 1, b".short": 2, b".2byte": 2, b".long": 4, b".4byte": 4, b".quad": 8, b".8byte": 8}

#: As a power of two. Units ask for 3; a damaged line may ask for gigabytes of padding.
_MOST_ALIGNMENT = 12

_STRING = re.compile(rb'"((?:[^"\\]|\\.)*)"')
_STRING_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.S)
_LETTER_ESCAPES = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"b": b"\b", b"f": b"\f"}


def read_content(data: bytes) -> Content | None:
    """Units and site counts of IR text or bitcode; None for anything else. Raises `LlpassError`."""
    if data.startswith(BITCODE_MAGICS):
        with Judge() as judge:
            text = judge.disassemble(data)
        if not isinstance(text, bytes):
            raise LlpassError(
                f"this bitcode cannot be read: {text.message}",
                hint="disassemble it with the llvm-dis of its own LLVM and inspect the .ll file",
            )
        return _content("bitcode", text)
    if b"\0" in data[:4096] or not _TOP_LEVEL.search(data):
        return None
    return _content("ll", data)


def _content(format_name: str, text: bytes) -> Content:
    units = _units(text)
    notes = [] if units else ["no llpass units: the module did not go through `llpass run`"]
    return Content(format_name, units, _site_counts(text), notes)


def _site_counts(text: bytes) -> dict[str, int]:
    """How many site anchors the functions hold. A clone made later will be a record of its own."""
    found = {}
    for kind in ("entry", "stub", "line"):
        # A section name is followed by its flags, so the comma keeps llpass_line from matching llpass_lines.
        found[kind] = sum(text.count(f"pushsection {names[kind]},".encode()) for names in _NAMES)
    found["pcs"] = len(_PC_SECTIONS.findall(text))
    return found


def _units(text: bytes) -> list[Unit]:
    facts = {key: value.decode("utf-8", "replace") for key, value in _TARGET.findall(text)}
    endian = target_for(facts.get(b"triple", ""), facts.get(b"datalayout", "")).endian
    try:
        return list(decode_all(_unit_bytes(text, endian), endian))
    except AbiError as error:
        raise ImageError(f"module asm: {error}") from error


def _unit_bytes(text: bytes, endian: str) -> bytes:
    """Assemble what the module's assembly puts into the units section."""
    out = bytearray()
    inside = False
    for line in _assembly_lines(text):
        section = _SECTION.match(line)
        if section:
            inside = section[1].startswith(_UNIT_SECTIONS)
        elif line.startswith(b".popsection") or line in (b".text", b".data"):
            inside = False
        elif inside:
            _directive(out, line, endian)
    return bytes(out)


def _assembly_lines(text: bytes) -> Iterator[bytes]:
    for found in _MODULE_ASM.finditer(text):
        plain = _HEX_ESCAPE.sub(lambda m: b"\\" if m[1] == b"\\" else bytes([int(m[1], 16)]), found[1])
        for line in plain.split(b"\n"):
            if line.strip():
                yield line.strip()


def _directive(out: bytearray, line: bytes, endian: str) -> None:
    word, _, rest = line.partition(b" ")
    try:
        if word in _INTEGERS:
            width = _INTEGERS[word]
            for number in rest.split(b","):
                out += int(number, 0).to_bytes(width, "little" if endian == "<" else "big")
        elif word == b".ascii":
            for text in _STRING.findall(rest):
                out += _STRING_ESCAPE.sub(_unescaped, text)
        elif word == b".p2align":
            if int(rest) > _MOST_ALIGNMENT:
                raise ValueError("more than a page")
            out += bytes(-len(out) % (1 << int(rest)))
        else:
            raise ValueError("unknown directive")
    except (ValueError, OverflowError) as error:
        shown = line[:60].decode("ascii", "backslashreplace")
        raise ImageError(f"module asm: cannot read {shown!r} in the unit's section: {error}") from error


def _unescaped(found: re.Match[bytes]) -> bytes:
    text = found[1]
    if text[:1] in b"01234567":
        return bytes([int(text, 8) & 0xFF])
    return _LETTER_ESCAPES.get(text, text)
