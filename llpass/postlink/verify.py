"""The new program is read back by other code than wrote it, and must say what the records said.

What is compared: the carrier leads to the very table that was written, its sums hold, the code stands where it stood
and is the same, and a sample of addresses, spread over the program, gets the answer that the facts give. The sample is
bounded, so verifying a large program costs little more than reading it.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from llpass.postlink import carrier
from llpass.postlink.external import TableBytes
from llpass.postlink.image import SECTION_KINDS, Image, ImageError, open_image

if TYPE_CHECKING:
    # It brings numpy along, which a second run on one file would load for nothing.
    from llpass.postlink.facts.content import Content

#: Pieces and line sites that are looked up.
SAMPLE = 64

#: name, symbol, file, line, column, inlined
Answer = tuple[bytes, bytes, bytes, int, int, bool]


class VerificationError(ImageError):
    """The new bytes are not what they should be. They are not published; the program is as it was."""


def image_of(data: bytes) -> Image:
    """The linked image in `data`."""
    image = open_image(data)
    if image is None:
        raise VerificationError("the new file is no image")
    return image


def code_is_the_same(before: Image, after: Image) -> None:
    """The same addresses hold the same instructions. Raises `VerificationError`.

    Linkers without a segment for read-only data (gold, lld --no-rosegment) put the records among the code: where they
    were may be anything now, and nothing.
    """
    ranges = after.executable_ranges()
    for start, end in _code_stretches(before):
        if not any(first <= start and end <= last for first, last in ranges):
            raise VerificationError("the executable ranges of the new file are not those of the old one")
        if _code(before, start, end) != _code(after, start, end):
            raise VerificationError(f"the code at {start:#x} of the new file is not that of the old one")


#: Linkers align records to 8; between two sections of them there is less than this.
_PADDING = 16


def _code_stretches(image: Image) -> list[tuple[int, int]]:
    """The executable ranges without the records and the file's own headers."""
    found = []
    sections = [section for kind in SECTION_KINDS for section in image.sections(kind)]
    records = [(section.address, section.address + len(section.data)) for section in sections]
    for start, end in image.executable_ranges():
        for first, last in sorted([*records, *image.header_ranges()]):
            if first < end and last > start:
                found.append((start, first))
                start = last + -last % _PADDING
        found.append((start, end))
    return [(start, end) for start, end in found if start < end]


def _code(image: Image, start: int, end: int) -> bytes | None:
    """What the file holds of an executable range; None where the range is longer than what the file backs."""
    try:
        return image.read(start, end - start)
    except ImageError:
        return None


def carrier_is(after: Image, kind: str) -> carrier.Carrier:
    """The carrier of the new image, which must be of that kind."""
    found = carrier.find(after)
    if found.kind != kind and not (kind == "table" and found.kind == "redirect"):
        raise VerificationError(f"the carrier of the new file is {found.kind}, not {kind}")
    return found


def sample(content: Content) -> list[int]:
    """Addresses spread over the program: where pieces start and end, and around line sites."""
    found = []
    for piece in _spread(len(content.piece_start)):
        found += [int(content.piece_start[piece]), int(content.piece_end[piece]) - 1]
    found += [int(content.site_at[site]) for site in _spread(len(content.site_at))]
    return [*found, content.text_end, content.text_start - 1]


def _spread(count: int) -> list[int]:
    """At most `SAMPLE` of the numbers below `count`, the first and the last among them."""
    return sorted({index * (count - 1) // (SAMPLE - 1) for index in range(SAMPLE)}) if count else []


def expected(content: Content, pc: int, columns: bool = True) -> list[Answer]:
    """The frames at an address according to the facts; empty when it is nobody's. Slow, and on purpose simple."""
    from llpass.postlink.facts.content import PROLOGUE

    piece = bisect_right(content.piece_start, pc) - 1
    if piece < 0 or pc >= content.piece_end[piece]:
        return []
    owner = int(content.piece_func[piece])
    if owner < 0:
        return []
    site = bisect_right(content.site_at, pc) - 1
    if site < 0 or content.site_at[site] < content.piece_start[piece]:
        prologue = bool(content.piece_flags[piece] & PROLOGUE) and pc == content.piece_start[piece]
        line, decl, scope = (
            int(column[owner]) for column in (content.func_line, content.func_decl_line, content.func_scope_line)
        )
        line = (scope or line or decl) if prologue else (line or scope or decl)
        file = content.files[int(content.func_file[owner])]
        return [(content.names[owner], content.symbols[owner], file, line, 0, False)]
    found = []
    row = int(content.site_row[site])
    while row >= 0:
        func, parent = int(content.row_func[row]), int(content.row_parent[row])
        column = int(content.row_column[row]) if columns else 0
        place = content.files[int(content.row_file[row])], int(content.row_line[row]), column
        found.append((content.names[func], content.symbols[func], *place, parent >= 0))
        row = parent
    return found


def table_says(content: Content, found: bytes, written: TableBytes, address: int, columns: bool) -> None:
    """The table that stands at `address` is the one that was written, its sums hold, and it answers as the facts do."""
    from llpass.postlink.table.reader import TableReader

    if found != written.at(address):
        raise VerificationError(f"the table at {address:#x} is not the one that was written")
    reader = TableReader(found, address)
    for pc in sample(content):
        answers = [
            (frame.function.name, frame.function.symbol, frame.file, frame.line, frame.column, frame.inlined)
            for frame in reader.frames(pc)
        ]
        if answers != expected(content, pc, columns):
            raise VerificationError(f"the new table's answer for {pc:#x} is not what the records say")
