"""Debug information that the user never asked for must leave no trace that the user never asked for.

llpass reads lines off debug information in the IR, so the driver has clang make line tables where there are none. What
is to become of them is a word or two in the compile unit: where the lines are labels in the code, nothing is to be
emitted (`silence`); where post-link reads them out of the linked program, they must be told from the user's own, so
that they can go when they have been read (`mark`; the reader is `llpass.postlink.debug.producers`).
"""

from __future__ import annotations

import re

from llpass.abi import native

_UNIT = b"!DICompileUnit("
#: What stands on a line before a unit; a string or a comment that looks like one has something else there.
_NAME = re.compile(rb"![0-9]+ = (?:distinct )?")
#: Strings have no quote in them but the escaped one, which has none either.
_PRODUCER = re.compile(rb'((?:[^"\n]|"[^"\n]*")*?\bproducer: "[^"\n]*)"')
_EMISSION = re.compile(rb'((?:[^"\n]|"[^"\n]*")*?\bemissionKind: )\w+')


def mark(text: bytes) -> bytes:
    """The module, whose compile units are marked as llpass's."""
    return _in_units(text, _PRODUCER, rb"\1" + native.LINES_PRODUCER + b'"')


def silence(text: bytes) -> bytes:
    """The module, whose debug information will not be emitted."""
    return _in_units(text, _EMISSION, rb"\1NoDebug")


def _in_units(text: bytes, pattern: re.Pattern[bytes], replacement: bytes) -> bytes:
    """`text` with the first match of `pattern` replaced in each unit. Searched for by a word: lines of a large module
    are looked at a hundred times as fast that way."""
    pieces: list[bytes] = []
    done = at = 0
    while (at := text.find(_UNIT, at)) >= 0:
        start = text.rfind(b"\n", 0, at) + 1
        found = pattern.match(text, at) if _NAME.fullmatch(text, start, at) else None
        at += len(_UNIT)
        if found:
            pieces += [text[done : found.start()], found.expand(replacement)]
            done = found.end()
    return b"".join([*pieces, text[done:]]) if pieces else text
