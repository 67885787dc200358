"""What became of one post-link, for a person and for a program: a build has to know what it got, and why.

Every key is always there, so that a script need not ask; what does not apply is null, zero or empty.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from llpass.values import Fields, asdict, fresh

#: Changes when a key changes its meaning or goes away; new keys may appear.
JSON_VERSION = 1


class Report(Fields):
    """The keys of ``--stats`` are the names here."""

    input: str
    output: str
    abi: str
    lines: str
    #: What was asked for: embedded, external or none.
    tables: str
    #: What a table of this kind holds: the columns of call sites, and the frames of inlined calls.
    columns: bool = True
    inlined: bool = True
    #: ``done``, or ``left``: the output is the input, byte for byte, and `reason` says why.
    outcome: str = "left"
    reason: str = ""
    #: How the rewriter found room: in place, new segment, ...
    where: str = ""
    table_address: int | None = None
    table_bytes: int = 0
    table_parts: dict[str, int] = fresh(dict)
    side_file: str | None = None
    side_file_bytes: int = 0
    text_bytes: int = 0
    bytes_before: int = 0
    bytes_after: int = 0
    #: Records read, kept and dropped, functions, ...: `Content.counts`.
    counts: dict[str, int] = fresh(dict)
    bytes_removed: int = 0
    #: Sentences: fallbacks, and what could not be done.
    notes: list[str] = fresh(list)
    #: Of the notes those that a user should hear of without asking.
    warnings: list[str] = fresh(list)
    #: Wall time by stage; a stage within another counts once, as itself.
    seconds: dict[str, float] = fresh(dict)

    def __post_init__(self) -> None:
        self._stages: list[str] = []

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Add the wall time of what is done inside."""
        begin = time.perf_counter()
        self._stages.append(name)
        try:
            yield
        finally:
            self._stages.pop()
            elapsed = time.perf_counter() - begin
            self.seconds[name] = self.seconds.get(name, 0.0) + elapsed
            if self._stages:
                outer = self._stages[-1]
                self.seconds[outer] = self.seconds.get(outer, 0.0) - elapsed

    def as_json(self, program: str) -> dict[str, Any]:
        """As it stands in the JSON file; `program` is llpass's version."""
        return {"llpass": program, "version": JSON_VERSION, **asdict(self)}

    def text(self) -> str:
        """For a terminal."""
        lines = [self.headline()]
        if self.outcome == "done":
            share = f", {100 * self.table_bytes / self.text_bytes:.1f} % of text" if self.text_bytes else ""
            lines.append(f"  file    {self.bytes_before:>12,} -> {self.bytes_after:,} bytes")
            if self.table_bytes:
                place = self.side_file or self.where
                left_out = "".join(f", no {what}" for what, there in self._details() if not there)
                lines.append(f"  table   {self.table_bytes:>12,} bytes{share}; {place}{left_out}")
        lines += [f"    {name:28} {size:>12,} bytes" for name, size in self.table_parts.items()]
        lines += [f"  {name:30} {count:>12,}" for name, count in sorted(self.counts.items())]
        lines += [f"  {name:30} {value:>12.3f} s" for name, value in self.seconds.items()]
        lines += [f"  note: {note}" for note in [*self.notes, *self.warnings]]
        return "\n".join(lines)

    def _details(self) -> list[tuple[str, bool]]:
        return [("columns", self.columns), ("inlined frames", self.inlined)]

    def headline(self) -> str:
        """One line: what happened."""
        if self.outcome == "done":
            return f"{self.output}: post-linked"
        return f"{self.output}: left as it is: {self.reason}"
