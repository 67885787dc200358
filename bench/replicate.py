"""Makes one real module many times larger: for measuring how time grows, from 1 MB to 400 MB.

Whole copies of the module's functions, with their symbols and their metadata ids renamed, so that the result is one
valid module with N times the functions, call sites and debug info. Declarations, types and attributes are shared.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_DEFINED = re.compile(rb'(?m)^(?:define\b[^\n@]*|(?=@))@("[^"\n]*"|[-a-zA-Z$._][-a-zA-Z$._0-9]*)')
_ENTITY = re.compile(rb"(?ms)^define\b.*?^\}\n|^@[^\n]*\n|^![0-9]+ = [^\n]*\n|^[^\n]*\n")
_REFERENCE = re.compile(rb'"[^"\n]*"|@[-a-zA-Z$._][-a-zA-Z$._0-9]*|(?<![\w"])!([0-9]+)')


def replicate(text: bytes, size: int, output: Path) -> None:
    """Write a module of about `size` bytes made of copies of `text`; at least one."""
    entities = _ENTITY.findall(text)
    defined = {name for name in _DEFINED.findall(text) if not name.startswith((b"llvm.", b'"'))}
    copied = [entity for entity in entities if _is_copied(entity, defined)]
    top = max((int(number) for number in re.findall(rb"(?m)^!([0-9]+) = ", text)), default=0) + 1
    with output.open("wb") as stream:
        stream.write(text)
        # The text is split once into what is copied as it is and what is renamed; a copy is then one join.
        template: list[bytes | int] = []
        body = b"".join(copied)
        at = 0
        for match in _REFERENCE.finditer(body):
            if match[1]:
                template += [body[at : match.start()] + b"!", int(match[1])]
                at = match.end()
            elif match[0][:1] == b"@" and match[0][1:] in defined:
                template += [body[at : match.end()], -1]
                at = match.end()
        tail = body[at:]
        for copy in range(1, 1 + (size - len(text)) // max(1, len(body))):
            suffix, shift = b".c%d" % copy, copy * top
            parts = [p if isinstance(p, bytes) else suffix if p < 0 else b"%d" % (p + shift) for p in template]
            stream.write(b"".join(parts) + tail)


def _is_copied(entity: bytes, defined: set[bytes]) -> bool:
    if entity.startswith(b"define"):
        return True
    if entity.startswith(b"@"):
        return entity[1:].split(b" ", 1)[0] in defined and b"appending" not in entity
    return bool(re.match(rb"![0-9]+ = ", entity))


if __name__ == "__main__":
    # A process of its own: the memory this takes is not to be counted as that of what is measured after it.
    replicate(Path(sys.argv[1]).read_bytes(), int(sys.argv[2]), Path(sys.argv[3]))
