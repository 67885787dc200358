"""Programs with a prebuilt table: what post-link does to a file, as far as the runtime can tell, done the plain way.

The table goes where the first unit would be, and so needs room there: `ROOM`, in front of the units, which stay behind
it and are what first use builds from when the table is refused. `consume` overwrites them.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, NamedTuple

from elftools.elf.elffile import ELFFile

from llpass.abi import table as abi
from llpass.postlink import records
from llpass.postlink.image import open_image
from llpass.postlink.table.writer import Table, write
from tests.postlink.contents import content_of

ROOM = '.section llpass_units,"aR",@progbits\n.p2align 3\n.zero 32768\n'


class Carrier(NamedTuple):
    offset: int
    address: int


def table_of(program: Path, **options: Any) -> Table:
    """The table that post-link would write for this file."""
    image = open_image(program.read_bytes())
    assert image is not None
    return write(content_of(records.inputs(image)), **options)


def section(program: Path, name: str) -> tuple[Carrier, int]:
    with program.open("rb") as stream:
        found = ELFFile(stream).get_section_by_name(name)
        assert found is not None
        return Carrier(found["sh_offset"], found["sh_addr"]), found["sh_size"]


def put(program: Path, offset: int, data: bytes) -> None:
    with program.open("r+b") as stream:
        stream.seek(offset)
        stream.write(data)


def adopt(program: Path, consume: bool = True, **options: Any) -> Table:
    """Put the table into the file; with `consume`, garbage into what it was made from. Returns the table."""
    table = table_of(program, **options)
    carrier, _ = section(program, "llpass_units")
    assert table.size <= 32768
    if consume:
        for name in ("llpass_units", "llpass_entry", "llpass_stub", "llpass_line", "llpass_pcs"):
            at, count = section(program, name)
            put(program, at.offset, b"\xa5" * count)
    put(program, carrier.offset, table.at(carrier.address))
    return table


def redirect(program: Path, where: str) -> None:
    """Put the table into section `where`, and what leads there into the carrier."""
    table = table_of(program)
    carrier, size = section(program, "llpass_units")
    there, room = section(program, where)
    assert table.size <= room and there.address % abi.TABLE_ALIGNMENT == 0
    put(program, carrier.offset, b"\xa5" * size)
    put(program, there.offset, table.at(there.address))
    record = struct.pack("<QqQQ", abi.CARRIER_REDIRECT_MAGIC, there.address - carrier.address, table.size, 0)
    put(program, carrier.offset, record)
