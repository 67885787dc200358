"""Debug information that the user never asked for must leave no trace that the user never asked for.

llpass reads lines off debug information in the IR, so the driver has clang make line tables where there are none. What
is to become of them is a word or two in the compile unit: where the lines are labels in the code, nothing is to be
emitted (`silence`); where post-link reads them out of the linked program, they must be told from the user's own, so
that they can go when they have been read (`mark`; the reader is `llpass.postlink.debug.producers`).
"""

from __future__ import annotations

import re

from llpass.abi import native

#: A compile unit in the form that LLVM prints, from its name to its producer; and its kind of emission. Strings have no
#: quote in them but the escaped one, which has none either.
_PRODUCER = re.compile(rb'^(![0-9]+ = distinct !DICompileUnit\((?:[^"\n]|"[^"\n]*")*?\bproducer: "[^"\n]*)"', re.M)
_EMISSION = re.compile(rb'^(![0-9]+ = distinct !DICompileUnit\((?:[^"\n]|"[^"\n]*")*?\bemissionKind: )\w+', re.M)


def mark(text: bytes) -> bytes:
    """The module, whose compile units are marked as llpass's."""
    return _PRODUCER.sub(rb"\1" + native.LINES_PRODUCER + b'"', text)


def silence(text: bytes) -> bytes:
    """The module, whose debug information will not be emitted."""
    return _EMISSION.sub(rb"\1NoDebug", text)
