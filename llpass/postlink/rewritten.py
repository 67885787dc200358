"""What comes out of putting a table into a file, whatever the file's format."""

from __future__ import annotations

from llpass.values import Fields, fresh


class Report(Fields):
    """What was done, for `--stats`."""

    #: "in place" (the room of the consumed sections), or where else the table went.
    where: str
    bytes_before: int
    bytes_after: int = 0
    #: Bytes of consumed sections that are no longer in the file.
    bytes_removed: int = 0
    #: What could have been done and was not: one sentence each.
    not_done: list[str] = fresh(list)


class Rewritten(Fields):
    """The whole new file. `table_address` is the table's link-time address, 0 when there is no table in it."""

    data: bytes
    table_address: int
    report: Report
