"""Where a table goes in an ELF file, and which bytes can leave it then.

There may be several places: at the carrier, or in another run of consumed sections. What leaves the file depends on the
place and on the program headers to spare, so each place is tried, on paper, and the one that takes the most out of
the file is it. A new segment comes after all of them, moved headers after that.
"""

from __future__ import annotations

from collections.abc import Iterator

from llpass.abi import table as layout
from llpass.postlink.elf import cut as elf_cut
from llpass.postlink.elf.headers import Headers
from llpass.postlink.elf.room import PAGE, Room, Run
from llpass.postlink.image import ImageError
from llpass.values import Value

_REDIRECT = layout.CARRIER_REDIRECT.size


class Plan(Value):
    """What goes where."""

    #: Address of the table; 0 when there is none, or when it goes into a new segment.
    table: int
    #: Bytes of the record in the carrier; 0 when the table stands there.
    record: int
    #: Bytes of the room that will hold nothing.
    free: int
    cuts: list[elf_cut.Cut]
    #: Bytes behind the program that forbid every cut.
    payload: int = 0
    new_segment: bool = False
    #: Address of the program headers when they move, else 0.
    headers: int = 0

    @property
    def removed(self) -> int:
        """Bytes that leave the file."""
        return sum(cut.removed for cut in self.cuts)

    @property
    def headers_needed(self) -> int:
        """Program headers that must be freed."""
        return sum(cut.splits for cut in self.cuts) + self.new_segment

    @property
    def where(self) -> str:
        """For `Report.where`."""
        return "moved headers" if self.headers else "new segment" if self.new_segment else "in place"

    def not_done(self) -> list[str]:
        """For `Report.not_done`."""
        left, said = self.free - self.removed, []
        if self.payload:
            said.append(f"{left} bytes stay, zeroed: {self.payload} bytes behind the end of the program may not move")
        elif left >= PAGE:
            said.append(
                f"{left} bytes stay, zeroed: what leaves a segment is whole pages, and splits need program headers"
            )
        if self.headers:
            said.append("no program header was to spare: GNU strip, objcopy and patchelf would damage the file")
        return said


def choose(headers: Headers, data: bytes, room: Room, size: int, record: int) -> Plan:
    """The plan for a table of `size` bytes or, when that is 0, for a record of `record` bytes.

    Raises `ImageError` when there is no place.
    """
    behind = payload(headers, data)
    spare = elf_cut.spare_headers(headers, data, len(room.runs) + 2)
    plans = [_fill(headers, room, place, size, marked, spare, behind) for place, marked in _places(room, size, record)]
    if plans:
        return max(plans, key=lambda plan: plan.removed)
    space = room.carrier_run().end - room.carrier
    if not size or space < _REDIRECT:
        raise ImageError(f"section of units: its {space} bytes do not hold the record that has to stand there")
    if behind:
        raise ImageError(f"the table does not fit, and a program with {behind} bytes behind its end cannot grow")
    return _segment(headers, room, spare) if spare else _moved(headers, room)


def payload(headers: Headers, data: bytes) -> int:
    """Bytes that stand behind everything that a header names: who put them there may know their place in the file."""
    ends = [section.offset + section.file_size for section in headers.sections]
    ends += [segment.offset + segment.filesz for segment in headers.segments]
    ends += [headers.shoff + headers.section_table_bytes, headers.phoff + headers.table_bytes]
    end = max(ends)
    return len(data) - end if any(data[end:]) else 0


def _places(room: Room, size: int, record: int) -> Iterator[tuple[int, int]]:
    """(Address of the table, bytes of the record in the carrier) for each place in the room that is large enough."""
    run = room.carrier_run()
    space = run.end - room.carrier
    if not size:
        if record <= space:
            yield 0, record
        return
    if size <= space:
        yield room.carrier, 0
    for other in room.runs if space >= _REDIRECT else ():
        start = other.start + -other.start % layout.TABLE_ALIGNMENT
        if start + size <= (room.carrier if other is run else other.end):
            yield start, _REDIRECT


def _fill(headers: Headers, room: Room, place: int, size: int, record: int, spare: int, behind: int) -> Plan:
    kept = [(place, place + size)] if size else []
    kept += [(room.carrier, room.carrier + record)] if record else []
    holes = _holes(room, kept)
    cuts = [] if behind else elf_cut.choose(headers, holes, spare)
    return Plan(place, record, _bytes(holes), cuts, behind)


def _segment(headers: Headers, room: Room, spare: int) -> Plan:
    """The table goes into a new segment, which takes a header; the others serve for cuts."""
    holes = _holes(room, [(room.carrier, room.carrier + _REDIRECT)])
    return Plan(0, _REDIRECT, _bytes(holes), elf_cut.choose(headers, holes, spare - 1), new_segment=True)


def _moved(headers: Headers, room: Room) -> Plan:
    """The program headers go behind the carrier, with room for those of all cuts and of a new segment."""
    run, first = room.carrier_run(), headers.loads()[0]
    place, splits = room.carrier + _REDIRECT, len(room.runs) + 1
    end = place + headers.table_bytes + (splits + 1) * (headers.table_bytes // len(headers.segments))
    # They must be as far behind the first byte in memory as in the file: Linux before 5.18 tells programs so, and
    # llpass's runtime, like others, assumes it.
    if run.load.vaddr - run.load.offset != first.vaddr - first.offset or end > run.end:
        raise ImageError("the table does not fit, and there is neither a program header to spare nor room for another")
    holes = _holes(room, [(room.carrier, end)])
    cuts = elf_cut.choose(headers, [hole for hole in holes if hole.start > place], splits)
    return Plan(0, _REDIRECT, _bytes(holes), cuts, new_segment=True, headers=place)


def _holes(room: Room, kept: list[tuple[int, int]]) -> list[Run]:
    """What is left of the runs without the addresses [start, end) in `kept`."""
    holes = []
    for run in room.runs:
        at = run.start
        for start, end in sorted(span for span in kept if run.start <= span[0] < run.end):
            holes.append(Run(run.load, at, start))
            at = end
        holes.append(Run(run.load, at, run.end))
    return [hole for hole in holes if hole.start < hole.end]


def _bytes(holes: list[Run]) -> int:
    return sum(hole.end - hole.start for hole in holes)
