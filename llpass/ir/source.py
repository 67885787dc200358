"""The text of one module, and the way from a byte offset to a place a person can look at.

Text stays `bytes` from end to end: IR may hold any byte in a comment, and a byte that is never decoded is
a byte that cannot be changed by accident.
"""

from __future__ import annotations

from dataclasses import dataclass

from llpass.diagnostics import LlpassError, Location


@dataclass(frozen=True)
class Span:
    """A half-open range of byte offsets."""

    start: int
    end: int


@dataclass(frozen=True)
class Source:
    """A module's bytes and the name to use for it in messages."""

    name: str
    data: bytes

    def location(self, offset: int) -> Location:
        """Line and column of `offset` (columns count bytes)."""
        data = self.data
        offset = max(0, min(offset, len(data)))
        start = data.rfind(b"\n", 0, offset) + 1
        end = data.find(b"\n", offset)
        text = data[start : end if end >= 0 else len(data)].rstrip(b"\r")
        return Location(
            self.name, data.count(b"\n", 0, offset) + 1, offset - start + 1, text.decode("utf-8", "replace")
        )

    def error(self, offset: int, message: str, hint: str) -> LlpassError:
        """A located error, to be raised by the caller."""
        return LlpassError(message, hint=hint, location=self.location(offset))
