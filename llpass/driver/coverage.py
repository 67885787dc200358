"""What came of a build: which objects and programs in a folder are instrumented, and which are not, and why.

Each object says it for itself (`notes`), so nothing of the build is known here: no log, no build system. An object
without a note was made by another compiler, or by none. A linked program has no notes any more; it has records, or the
table that post-link made of them, or nothing.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from llpass.diagnostics import LlpassError
from llpass.driver import notes
from llpass.driver.notes import ElfSections, Note
from llpass.postlink import archive, carrier
from llpass.postlink.image import BITCODE_MAGICS, Image, open_image

#: Bumped when a key of the JSON form changes its meaning or goes away.
JSON_VERSION = 1

#: Statuses of objects and of linked images, in the order of the report, and what a person reads.
OBJECT = {
    "instrumented": "instrumented",
    "passed-through": "passed through",
    "no-note": "without a note",
    "unreadable": "not to be read",
}
IMAGE = {
    "post-linked": "post-linked",
    "records": "with records that are read when the program runs",
    "nothing": "without anything of llpass's",
    "unreadable": "not to be read",
}

#: Reads the notes in bitcode; None where it cannot be read.
BitcodeReader = Callable[[bytes], list[Note] | None]

_MACHO = (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")
_MAGICS = (b"\x7fELF", *archive.MAGICS, *BITCODE_MAGICS, *_MACHO)
_CORE_FILE = 4


@dataclass(frozen=True)
class Item:
    """An object (of an archive: `member`), or a linked image."""

    path: str
    member: str
    #: ``object``, ``bitcode``, ``executable`` or ``shared-object``.
    kind: str
    #: A key of `OBJECT` or `IMAGE`.
    status: str
    reason: str = ""
    version: str = ""
    config: str = ""
    passes: str = ""

    @property
    def is_image(self) -> bool:
        """Is it linked?"""
        return self.kind in ("executable", "shared-object")

    @property
    def name(self) -> str:
        """For a person."""
        return f"{self.path}({self.member})" if self.member else self.path


def survey(directory: Path, read_bitcode: BitcodeReader) -> list[Item]:
    """Everything below a folder that a linker reads or writes, sorted by name. Links are not followed."""
    found: list[Item] = []
    for folder, folders, files in os.walk(directory):
        folders.sort()
        for name in sorted(files):
            path = Path(folder) / name
            if not path.is_symlink() and path.is_file():
                found += _file(path, str(path.relative_to(directory)), read_bitcode)
    return found


def _file(path: Path, name: str, read_bitcode: BitcodeReader) -> Iterator[Item]:
    try:
        with path.open("rb") as stream:
            if not stream.read(8).startswith(_MAGICS):
                return
        data = path.read_bytes()
        if data.startswith(archive.MAGICS):
            for member, content in archive.members(data, path.parent):
                if content.startswith(_MAGICS):
                    yield from _item(name, member, content, read_bitcode)
        else:
            yield from _item(name, "", data, read_bitcode)
    except OSError as error:
        yield Item(name, "", "object", "unreadable", error.strerror or str(error))
    except LlpassError as error:
        yield Item(name, "", "object", "unreadable", error.message)


def _item(path: str, member: str, data: bytes, read_bitcode: BitcodeReader) -> Iterator[Item]:
    try:
        if data.startswith(BITCODE_MAGICS):
            said = read_bitcode(data)
            if said is None:
                yield Item(path, member, "bitcode", "unreadable", "bitcode of another LLVM")
            else:
                yield _of_notes(path, member, "bitcode", said, False)
            return
        elf = ElfSections(data)
        if elf.kind == _CORE_FILE:
            return
        if elf.kind == notes.ET_REL:
            said = notes.in_object(elf)
            yield _of_notes(path, member, "object", said, bool(said) or _has_units(open_image(data)))
            return
        image = open_image(data)
        if image is None:
            return
        if image.kind == "object":
            yield _of_notes(path, member, "object", [], _has_units(image))
        else:
            place = carrier.find(image)
            status = "post-linked" if place.is_post_linked else "nothing" if place.kind == "absent" else "records"
            yield Item(path, member, image.kind, status)
    except LlpassError as error:
        yield Item(path, member, "object", "unreadable", error.message)


def _has_units(image: Image | None) -> bool:
    return image is not None and bool(image.sections("units"))


def _of_notes(path: str, member: str, kind: str, said: list[Note], has_units: bool) -> Item:
    """An object by its notes: one that was joined of several is as good as the worst of them."""
    worst = next((note for note in said if note.status == "passed-through"), said[0] if said else None)
    if worst is None:
        # A module that went through `llpass run` by itself, or one of a format that has no place for notes.
        return Item(path, member, kind, "instrumented" if has_units else "no-note")
    return Item(path, member, kind, worst.status, worst.reason, worst.version, worst.config, worst.passes)


def as_json(directory: Path, items: list[Item]) -> dict[str, Any]:
    """The report for a program."""
    return {
        "version": JSON_VERSION,
        "directory": str(directory),
        "files": [asdict(item) for item in items],
        "totals": {
            "objects": _totals(OBJECT, [item for item in items if not item.is_image]),
            "images": _totals(IMAGE, [item for item in items if item.is_image]),
        },
    }


def _totals(statuses: dict[str, str], items: list[Item]) -> dict[str, int]:
    counts = Counter(item.status for item in items)
    return {status: counts[status] for status in statuses}


def render(directory: Path, items: list[Item]) -> str:
    """The report for a person: sums, then whatever is not as it should be, by name."""
    objects = [item for item in items if not item.is_image]
    images = [item for item in items if item.is_image]
    lines = [f"{directory}: {_summary('object', OBJECT, objects)}"]
    lines += _listed(OBJECT, objects, ("passed-through", "no-note", "unreadable"))
    lines.append(f"{directory}: {_summary('linked image', IMAGE, images)}")
    lines += _listed(IMAGE, images, ("records", "nothing", "unreadable"))
    configs = Counter((item.version, item.config) for item in objects if item.config)
    for (version, config), count in sorted(configs.items()):
        lines.append(f"llpass {version}, configuration {config}: {_count(count, 'object')}")
    return "\n".join(lines) + "\n"


def _summary(noun: str, statuses: dict[str, str], items: list[Item]) -> str:
    parts = [f"{count} {statuses[status]}" for status, count in _totals(statuses, items).items() if count]
    return f"{_count(len(items), noun)}{': ' if parts else ''}{', '.join(parts)}"


def _listed(statuses: dict[str, str], items: list[Item], wanted: tuple[str, ...]) -> Iterator[str]:
    for status in wanted:
        named = [item for item in items if item.status == status]
        if named:
            yield f"  {statuses[status]}:"
            yield from (f"    {item.name}{f': {item.reason}' if item.reason else ''}" for item in named)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
