"""What a user is told when input or tools are not fit: where, what, and what to do about it.

Everything a user can cause ends in an `LlpassError`; the command line renders it and chooses the exit status.
Any other exception is a bug in llpass and is reported as one.
"""

from __future__ import annotations

from llpass.values import Value

#: Exit statuses of the command line that are not 0 (docs/cli.md).
EXIT_BAD_INPUT = 1
EXIT_USAGE = 2
EXIT_MISSING_TOOL = 3
EXIT_BUG = 70


class Location(Value):
    """A place in a text file: 1-based line and column, and the text of that line."""

    file: str
    line: int
    column: int
    text: str


class LlpassError(Exception):
    """A problem the user can act on.

    `message` says what is wrong, `hint` is one sentence on what to do, `location` says where.
    """

    def __init__(
        self, message: str, *, hint: str = "", location: Location | None = None, status: int = EXIT_BAD_INPUT
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.location = location
        self.status = status

    def render(self) -> str:
        """The text for a terminal, without a final newline."""
        where = self.location
        if where is None:
            lines = [f"llpass: error: {self.message}"]
        else:
            lines = [f"{where.file}:{where.line}:{where.column}: error: {self.message}"]
            lines += excerpt(where.text, where.column)
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)


def excerpt(text: str, column: int, width: int = 100) -> list[str]:
    """The source line and a caret under `column`; a line of megabytes is cut to a window around the column."""
    text = text.replace("\t", " ")
    start = max(0, column - 1 - width // 2) if len(text) > width else 0
    shown = text[start : start + width]
    prefix = "..." if start else ""
    suffix = "..." if start + width < len(text) else ""
    return [f"  {prefix}{shown}{suffix}", "  " + " " * (len(prefix) + column - 1 - start) + "^"]
