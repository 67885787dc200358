"""Static libraries: a build hands llpass's tables around in them, so `inspect` has to look inside.

Two spellings of a long member name are in use: GNU ar keeps the names in a member called ``//`` and refers to them
as ``/OFFSET``; BSD and Apple ar write ``#1/LENGTH`` and put the name before the member's bytes. A *thin*
archive (``ar rcT``, the default of some build systems) holds names only; the members are files beside it.

Neither pyelftools nor LIEF reads archives, and the libraries that do have no thin ones: `ar` 1.0 refuses them, `arpy`
2.4 finds one member of two in them, and shows a BSD symbol index as a member.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from llpass.postlink.image import ImageError, need

_NORMAL = b"!<arch>\n"
_THIN = b"!<thin>\n"
MAGICS = (_NORMAL, _THIN)

_HEADER_SIZE = 60
#: Symbol indexes, which are not members: GNU, GNU 64-bit, COFF-like, and both BSD spellings.
_INDEXES = (b"/", b"/SYM64/", b"__.SYMDEF", b"__.SYMDEF SORTED", b"__.SYMDEF_64", b"__.SYMDEF_64 SORTED")


def members(data: bytes, directory: Path) -> Iterator[tuple[str, bytes]]:
    """Yield (name, content) in archive order; `directory` is where a thin archive's names start from."""
    thin = data.startswith(_THIN)
    long_names = b""
    at = len(_NORMAL)
    while at < len(data):
        need(data, at, _HEADER_SIZE, "archive member header")
        header = data[at : at + _HEADER_SIZE]
        if header[58:60] != b"`\n":
            raise ImageError(f"archive member header at offset {at:#x}: does not end with a backquote and a newline")
        size = _number(header[48:58], at)
        field = header[:16].rstrip()
        start = at + _HEADER_SIZE
        external = thin and field not in (b"/", b"//", b"/SYM64/")
        if not external:
            need(data, start, size, "archive member")
        content = b"" if external else data[start : start + size]
        if field == b"//":
            long_names = content
        else:
            name = _gnu_name(field, long_names, at)
            if field.startswith(b"#1/"):
                length = _number(field[3:], at)
                need(content, 0, length, f"name of the archive member at offset {at:#x}:")
                name, content = content[:length].rstrip(b"\0"), content[length:]
            if name not in _INDEXES:
                text = name.decode("utf-8", "backslashreplace")
                yield text, _beside(directory, text) if external else content
        at = start if external else start + size + (size & 1)


def _number(field: bytes, at: int) -> int:
    # isdigit on bytes is ASCII only; int() alone would also take signs, underscores and spaces.
    digits = field.strip()
    if not digits.isdigit():
        raise ImageError(f"archive member header at offset {at:#x}: {field!r} is not a number")
    return int(digits)


def _gnu_name(field: bytes, long_names: bytes, at: int) -> bytes:
    if field.startswith(b"/") and field[1:].isdigit():
        offset = int(field[1:])
        if offset >= len(long_names):
            raise ImageError(f"archive member header at offset {at:#x}: name {offset} is outside the name table")
        end = long_names.find(b"\n", offset)
        field = long_names[offset : end if end >= 0 else len(long_names)]
        return field.removesuffix(b"/")
    return field.removesuffix(b"/") if len(field) > 1 and not field.startswith(b"/") else field


def _beside(directory: Path, name: str) -> bytes:
    try:
        return (directory / name).read_bytes()
    except OSError as error:
        raise ImageError(f"thin archive member {name}: {error.strerror}") from error
    except ValueError as error:  # a NUL in the name
        raise ImageError(f"thin archive member {name}: {error}") from error
