"""Line tables, all programs at once: the rows are those that pyelftools finds one after the other."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from elftools.elf.elffile import ELFFile

from llpass.postlink.debug import file as debug_file
from llpass.postlink.debug import line_table as debug_line
from llpass.postlink.debug.line_header import Header, Sections, headers
from llpass.postlink.image import ImageError
from tests.e2e.toolchain import need, newest, run

SOURCE = """
int table[256];
int far(int x);
static inline int near(int x)
{
    for (int i = 0; i < x; i++)
        table[i & 255] += far(i) * 3 + x / (i + 1);
    return table[x & 255];
}
#line 40000 "generated.h"
int far(int x) { return near(x) + near(x + 3); }
#line 7 "a.c"
int main(int argc, char **argv) { return near(argc) + far(near(3)); }
"""
NAMES = (".debug_line", ".debug_line_str", ".debug_str")


@pytest.fixture(scope="module", params=[(4, ()), (5, ()), (5, ("-ffunction-sections", "-fdebug-info-for-profiling"))])
def linked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    version, flags = request.param
    home = tmp_path_factory.mktemp("line")
    (home / "a.c").write_text(SOURCE)
    (home / "b.c").write_text('#line 3 "b.c"\nint other(int x)\n{\n    return x * 2;\n}\n')
    command = [need("clang", newest()), "-O2", f"-gdwarf-{version}", *flags, "a.c", "b.c", "-o", "a"]
    run([*command, f"-fuse-ld={need('ld.lld', newest())}"], cwd=home)
    return home / "a"


def sections_of(path: Path) -> Sections:
    contents = debug_file.sections(path, NAMES)
    assert contents is not None
    line, line_strings, strings = contents.data
    return Sections(line, line_strings, strings, contents.little)


def rows_of(sections: Sections) -> list[tuple[int, str, int, bool]]:
    """(address, last component of the file, line, end)."""
    found = list(headers(sections))
    files = [path for header in found for path in header.files]
    rows = debug_line._run(np.frombuffer(sections.line, np.uint8), found, sections.little)
    return [
        (at, "" if end else files[file].decode("utf-8", "replace").rpartition("/")[2], 0 if end else line, end)
        for at, file, line, end in zip(*(column.tolist() for column in rows), strict=True)
    ]


def rows_of_pyelftools(path: Path) -> list[tuple[int, str, int, bool]]:
    found = []
    with path.open("rb") as stream:
        dwarf = ELFFile(stream).get_dwarf_info()
        for unit in dwarf.iter_CUs():
            program = dwarf.line_program_for_CU(unit)
            base = 0 if program.header.version >= 5 else 1
            for entry in program.get_entries():
                state = entry.state
                if state is None:
                    continue
                name = "" if state.end_sequence else program.header.file_entry[state.file - base].name.decode()
                line = 0 if state.end_sequence else state.line
                found.append((state.address, name.rpartition("/")[2], line, bool(state.end_sequence)))
    # Of several rows at one address the last one counts.
    return [row for row, following in zip(found, [*found[1:], (-1,)], strict=True) if row[0] != following[0]]


def test_the_rows_are_those_of_another_reader(linked: Path) -> None:
    ours, theirs = rows_of(sections_of(linked)), rows_of_pyelftools(linked)
    assert len(ours) > 40
    assert sorted(ours) == sorted(theirs)
    assert {"a.c", "b.c", "generated.h"} <= {file for _, file, _, _ in ours}


def program(data: bytes, first_special: int = 13) -> list[tuple[int, int, int, bool]]:
    header = Header(0, 0, len(data), 1, -5, 14, first_special, [b"zero", b"one", b"two"])
    rows = debug_line._run(np.frombuffer(data, np.uint8), [header], True)
    return list(zip(*(column.tolist() for column in rows), strict=True))


START = b"\x00\x09\x02" + (0x1000).to_bytes(8, "little")
END = b"\x00\x01\x01"


def test_numbers_that_look_like_operations_are_not_run() -> None:
    columns = b"\x05\x00" + b"\x05\x09" + b"\x05\x82\x00" + b"\x01"
    data = START + columns + b"\x03\x82\x03" + b"\x02\x09" + b"\x01" + b"\x02\x00" + b"\x02\x01" + END
    assert program(data) == [(0x1000, 1, 1, False), (0x1009, 1, 387, False), (0x100A, 0, 387, True)]


def test_payloads_of_extended_operations_are_not_run() -> None:
    discriminator = b"\x00\x03\x04\x81\x01"
    unknown = b"\x00\x05\x80\x01\x02\x00\x03"
    data = START + b"\x01" + discriminator + unknown + b"\x02\x04\x01" + b"\x02\x01" + END
    assert program(data) == [(0x1000, 1, 1, False), (0x1004, 1, 1, False), (0x1005, 0, 1, True)]


def test_an_advance_of_two_bytes() -> None:
    data = START + b"\x01" + b"\x09\x09\x01" + b"\x01" + b"\x02\x01" + END
    assert [row[0] for row in program(data)] == [0x1000, 0x1109, 0x110A]


def test_the_registers_start_again_behind_a_sequence() -> None:
    data = START + b"\x04\x02" + b"\x03\x0a" + b"\x01" + b"\x02\x01" + END
    data += START[:-8] + (0x2000).to_bytes(8, "little") + b"\x01" + b"\x02\x01" + END
    assert program(data)[0] == (0x1000, 2, 11, False)
    assert program(data)[2:] == [(0x2000, 1, 1, False), (0x2001, 0, 1, True)]


def test_a_row_of_no_bytes_at_the_end_of_a_sequence_says_nothing() -> None:
    assert program(START + b"\x01" + b"\x02\x04\x01" + END) == [(0x1000, 1, 1, False), (0x1004, 0, 1, True)]


def test_a_special_operation_moves_address_and_line() -> None:
    data = START + b"\x01" + bytes([13 + (2 + 5) + 3 * 14]) + b"\x02\x01" + END
    assert program(data)[1] == (0x1003, 1, 3, False)


def test_code_that_the_linker_dropped_has_no_rows() -> None:
    assert program(b"\x00\x09\x02" + bytes(8) + b"\x01\x02\x04" + END) == []


def test_a_program_that_ends_within_an_operation_is_refused() -> None:
    with pytest.raises(ImageError, match=r"\.debug_line"):
        program(START + b"\x01" + b"\x00\x09\x02\x01")


def test_damage_is_an_error_or_other_rows(linked: Path) -> None:
    sections = sections_of(linked)
    chance = random.Random(7)
    refused = 0
    for _ in range(1500):
        data = bytearray(sections.line)
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] = chance.choice((0, 1, 2, 9, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        try:
            rows_of(sections._replace(line=bytes(data[: chance.choice((len(data), chance.randrange(len(data))))])))
        except ImageError as error:
            refused += 1
            assert ".debug_line" in error.message or "GSYM" in error.message
    assert 0 < refused < 1500


def test_only_tables_near_the_wanted_code_are_run() -> None:
    far = START[:-8] + (0x9000).to_bytes(8, "little") + b"\x01" + b"\x02\x01" + END
    near = START + b"\x01" + b"\x02\x01" + END
    sections = Sections(far + near, b"", b"", True)
    tables = [
        Header(0, 0, len(far), 1, -5, 14, 13, [b"far"]),
        Header(0, len(far), len(far) + len(near), 1, -5, 14, 13, [b"near"]),
    ]
    assert [table.files for table in debug_line._near(tables, sections, np.array([0x1000]))] == [[b"near"]]
    assert debug_line._near(tables, sections, np.array([0x10])) == []
