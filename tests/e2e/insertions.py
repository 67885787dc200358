"""Proves that an edit of IR text only inserted: every input line is still there, in order, byte for byte.

Allowed besides whole new lines, within a line: metadata attachments, the call attribute `nomerge`, and one more
attribute group of a definition. Allowed to go: `uselistorder` directives, which an added use makes invalid. Anything
else is a line that was changed, moved or removed, and is reported.
"""

from __future__ import annotations

import re

#: ` nomerge` on a call, ` !pcsections !7` on a define, `, !pcsections !7` on an instruction.
_NAMED = rb"![-a-zA-Z$._][-a-zA-Z$._0-9]* ![0-9]+"
ATTACHMENT = re.compile(rb" nomerge|(?:,? %b)+,?|(?:%b,? ?)+" % (_NAMED, _NAMED))
GROUP = re.compile(rb" #[0-9]+")


def _is_with_attachment(before: bytes, after: bytes) -> bool:
    """`after` is `before` with one run of attachments put in."""
    extra = len(after) - len(before)
    if extra <= 0 or not before.strip():
        return False
    allowed = (ATTACHMENT, GROUP) if before.startswith(b"define ") else (ATTACHMENT,)
    start = 0
    while start < len(before) and before[start] == after[start]:
        start += 1
    # The inserted run may begin with what follows it, so try every cut that fits.
    while start >= 0:
        run = after[start : start + extra]
        if before[start:] == after[start + extra :] and any(pattern.fullmatch(run) for pattern in allowed):
            return True
        if before[start:] != after[start + extra :]:
            return False
        start -= 1
    return False


def violations(before: bytes, after: bytes, limit: int = 5) -> list[str]:
    """What is wrong, as text; empty when `after` differs from `before` by insertions only."""
    problems: list[str] = []
    out = after.split(b"\n")
    at = 0
    for number, line in enumerate(before.split(b"\n"), 1):
        if line.lstrip().startswith((b"uselistorder", b"; uselistorder directives")):
            continue
        found = at
        while found < len(out) and out[found] != line and not _is_with_attachment(line, out[found]):
            found += 1
        if found < len(out):
            at = found + 1
            continue
        text = line[:160].decode("utf-8", "replace")
        problems.append(f"line {number} is not in the output behind line {at}: {text}")
        if len(problems) >= limit:
            break
    return problems
