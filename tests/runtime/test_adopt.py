"""A table that stands in the file when the program starts: adopted, and every answer is as without it."""

from __future__ import annotations

import random
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from conftest import CLANG, HERE, SANITIZE, Lab, run
from prebuilt import ROOM, adopt, put, redirect, section, table_of
from program import ENTRY, LINE, Code, assembly, fid, function, inlined, line_id
from test_lookup import build, random_program

from llpass.abi import table as abi
from llpass.abi.unit import Line, Unit
from llpass.driver import runtime_build
from tests.fuzz import tables

DEBUG = {"LLPASS_DEBUG": "1"}
FIELDS = {field.name: offset for field, offset in abi.TABLE.offsets()}


@pytest.fixture(scope="module")
def program(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random program with room for a table."""
    where = tmp_path_factory.mktemp("adopt")
    return build(lab, where, ROOM + random_program(7), sanitize=False)


@pytest.fixture(scope="module")
def expected(program: Path) -> str:
    return run([str(program)]).stdout


def copy_of(program: Path, where: Path) -> Path:
    copy = where / "copy"
    copy.write_bytes(program.read_bytes())
    copy.chmod(0o755)
    return copy


def said(program: Path) -> list[str]:
    return run([str(program)], env=DEBUG).stderr.splitlines()


@pytest.mark.parametrize("linker", ["lld", "bfd"])
@pytest.mark.parametrize("shape", ["-pie", "-no-pie", "-static", "-static-pie"])
def test_every_kind_of_executable(lab: Lab, tmp_path: Path, shape: str, linker: str) -> None:
    flags = (shape, "-fPIE") if "pie" in shape and shape != "-no-pie" else (shape,)
    program = build(lab, tmp_path, ROOM + random_program(3), flags, linker, sanitize=False)
    before = run([str(program)]).stdout
    size = adopt(program).size
    assert run([str(program)]).stdout == before
    assert [line.split(": ", 2)[2] for line in said(program)] == [f"adopted a prebuilt table of {size} bytes"]


def test_under_the_address_sanitizer(lab: Lab, tmp_path: Path) -> None:
    program = build(lab, tmp_path, ROOM + random_program(5))
    before = run([str(program)]).stdout
    adopt(program)
    assert run([str(program)]).stdout == before


def test_line_programs_in_bits(program: Path, expected: str, tmp_path: Path) -> None:
    copy = copy_of(program, tmp_path)
    adopt(copy, bits=True)
    assert run([str(copy)]).stdout == expected


@pytest.mark.parametrize("bits", [False, True])
def test_chunks_without_columns(lab: Lab, tmp_path: Path, bits: bool) -> None:
    """Hundreds of sites in one function: several chunks of instruction-level lines."""
    unit = Unit(key=5, functions=[function("long"), function("short"), inlined("leaf")])
    rng = random.Random(5)
    for row in range(400):
        parent = rng.randrange(row) + 1 if row and rng.random() < 0.5 else 0
        unit.lines.append(Line(2 if parent else 0, b"/src/%d.c" % (row % 3), rng.randrange(0, 9000, 3), 0, parent))
    sites = [(at, LINE, line_id(unit, rng.randrange(400))) for at in range(8, 6000, 7)]
    codes = [Code("long", 6000, [(4, ENTRY, fid("long")), *sites]), Code("short", 9, [(0, ENTRY, fid("short"))])]
    program = build(lab, tmp_path, ROOM + assembly([unit], codes), sanitize=False)
    before = run([str(program)]).stdout
    adopt(program, dense=True, bits=bits)
    assert run([str(program)]).stdout == before
    assert before.count("leaf") > 100


def test_stripped_before_and_after(program: Path, expected: str, tmp_path: Path) -> None:
    copy = copy_of(program, tmp_path)
    run(["strip", "--strip-all", str(copy)])
    adopt(copy)
    run(["strip", "--strip-all", str(copy)])
    assert run([str(copy)]).stdout == expected


def test_table_elsewhere_in_the_image(lab: Lab, tmp_path: Path) -> None:
    room = '.section other,"a",@progbits\n.p2align 3\n.zero 32768\n'
    program = build(lab, tmp_path, room + random_program(3), sanitize=False)
    before = run([str(program)]).stdout
    redirect(program, "other")
    assert run([str(program)]).stdout == before
    assert "adopted" in said(program)[0]


def test_removed_tables_are_not_built_again(program: Path, tmp_path: Path) -> None:
    copy = copy_of(program, tmp_path)
    put(copy, section(copy, "llpass_units")[0].offset, struct.pack("<QQ", abi.CARRIER_NONE_MAGIC, 0))
    assert "pkg/path" not in run([str(copy)]).stdout
    assert said(copy)[0].endswith("its tables were removed")


#: Field, its value, and what is said; the sum of the header is right again afterwards.
DAMAGE = [
    ("size", 8, "no room for the header"),
    ("size", 1001, "size does not fit"),
    ("size", 1 << 30, "it is not mapped"),
    ("size", 0xFFFFFFF8, "it is not mapped"),
    ("text_size", 1 << 30, "the header contradicts itself"),
    ("flags", 2, "the header contradicts itself"),
    ("code_shift", 32, "the header contradicts itself"),
    ("buckets", 0xFFFFFFFC, "the header contradicts itself"),
    ("bucket_count", 0, "the header contradicts itself"),
    ("marks", 1, "the header contradicts itself"),
    ("starts", 3, "the header contradicts itself"),
    ("row_count", 0xFFFFFFFF, "the header contradicts itself"),
    ("pieces", 0x7FFFFFFC, "the header contradicts itself"),
    ("infos_bytes", 0xFFFFFFFF, "the header contradicts itself"),
    ("file_count", 0x40000000, "the header contradicts itself"),
    ("node_code_count", 257, "the header contradicts itself"),
    ("op_codes", 0, "the header contradicts itself"),
    ("records_bytes", 0x10000000, "the header contradicts itself"),
    ("strings", 0xFFFFFFFF, "the header contradicts itself"),
    ("name_parts", 0xFFFFFFF8, "the header contradicts itself"),
    ("name_parts_bytes", 9, "the header contradicts itself"),
    ("names_bytes", 6, "the header contradicts itself"),
    ("names_bytes", 0x7FFFFFFC, "the header contradicts itself"),
]


@pytest.mark.parametrize(("name", "value", "why"), DAMAGE)
def test_a_damaged_header_is_refused_and_first_use_builds(
    program: Path, expected: str, tmp_path: Path, name: str, value: int, why: str
) -> None:
    copy = copy_of(program, tmp_path)
    adopt(copy, consume=False)
    at = section(copy, "llpass_units")[0].offset
    header = bytearray(copy.read_bytes()[at : at + abi.TABLE.size])
    struct.pack_into("<I", header, FIELDS[name], value)
    clean = bytearray(header)
    struct.pack_into("<q", clean, FIELDS["text"], 0)
    struct.pack_into("<I", clean, FIELDS["header_sum"], 0)
    struct.pack_into("<I", header, FIELDS["header_sum"], zlib.crc32(clean))
    put(copy, at, bytes(header))
    lines = said(copy)
    assert [line.split(": ", 2)[2] for line in lines if "refused" in line] == [f"refused the prebuilt table: {why}"]
    assert run([str(copy)]).stdout == expected


@pytest.mark.parametrize("offset", range(8, abi.TABLE.size, 12))
def test_a_changed_header_is_refused(program: Path, expected: str, tmp_path: Path, offset: int) -> None:
    copy = copy_of(program, tmp_path)
    adopt(copy, consume=False)
    at = section(copy, "llpass_units")[0].offset + offset
    put(copy, at, bytes([copy.read_bytes()[at] ^ 0x40]))
    assert sum("refused" in line for line in said(copy)) == 1
    assert run([str(copy)]).stdout == expected


def test_more_name_parts_than_there_are_codes_are_refused(program: Path, expected: str, tmp_path: Path) -> None:
    copy = copy_of(program, tmp_path)
    table = adopt(copy, consume=False)
    assert table.parts["name_parts"]
    first = dict(zip(FIELDS, table.header, strict=True))["name_parts"]
    put(copy, section(copy, "llpass_units")[0].offset + first, b"\xff" * abi.NAME_PART_BYTES)
    assert run([str(copy)]).stdout == expected
    assert "the header contradicts itself" in said(copy)[0]


def test_an_unknown_magic_is_no_table(program: Path, expected: str, tmp_path: Path) -> None:
    copy = copy_of(program, tmp_path)
    adopt(copy, consume=False)
    put(copy, section(copy, "llpass_units")[0].offset, b"LLPTABL3")
    assert run([str(copy)]).stdout == expected


def test_the_body_is_summed_under_debug_only(program: Path, tmp_path: Path) -> None:
    copy = copy_of(program, tmp_path)
    table = adopt(copy, consume=False)
    put(copy, section(copy, "llpass_units")[0].offset + table.size - 20, b"!")
    assert [line.rsplit(": ", 1)[1] for line in said(copy) if "refused" in line] == ["the sum of the body is wrong"]
    assert "pkg/path" in run([str(copy)]).stdout


@pytest.mark.parametrize("distance", [0x7FFFFFFFFFFFFFF8, -0x10000000, 4, -8])
def test_a_redirect_that_leads_nowhere_is_refused(program: Path, tmp_path: Path, distance: int) -> None:
    copy = copy_of(program, tmp_path)
    size = table_of(copy).size
    record = struct.pack("<QqQQ", abi.CARRIER_REDIRECT_MAGIC, distance, size, 0)
    put(copy, section(copy, "llpass_units")[0].offset, record)
    assert sum("refused" in line for line in said(copy)) == 1


def test_sections_whose_memory_is_gone_are_not_read(lab: Lab, tmp_path: Path) -> None:
    """What post-link takes away is, to the runtime, a section outside of every segment."""
    program = build(lab, tmp_path, ROOM + random_program(3), sanitize=False)
    bounds = {name: section(program, f"llpass_{name}") for name in ("units", "entry", "stub", "line", "pcs")}
    data = bytearray(program.read_bytes())
    place = _bounds_at(program, data, [(at.address, size) for at, size in bounds.values()])
    for index in range(5):
        struct.pack_into("<ii", data, place + 8 * index, 0x70000000 + 4096 * index, 0x70000000 + 4096 * index + 600)
    program.write_bytes(data)
    assert "pkg/path" not in run([str(program)]).stdout


def _bounds_at(program: Path, data: bytes, ranges: list[tuple[int, int]]) -> int:
    """The offset in the file of the words that say where the sections are."""
    rodata, size = section(program, ".rodata")
    for offset in range(rodata.offset, rodata.offset + size, 4):
        here = rodata.address + offset - rodata.offset
        words = struct.unpack_from("<10i", data, offset)
        if all(
            here + 8 * i + words[2 * i] == start and here + 8 * i + 4 + words[2 * i + 1] == start + count
            for i, (start, count) in enumerate(ranges)
        ):
            return offset
    raise AssertionError("llp_bounds was not found")


def test_mutants_of_tables_are_survived(lab: Lab, tmp_path: Path) -> None:
    program = lab.link(tmp_path / "fuzz", [tables.DRIVER, *lab.objects(SANITIZE)], (*SANITIZE, "-pthread"))
    done = run([str(program), "3000", "1", *tables.write_tables(tmp_path)])
    assert int(done.stdout.split()[2]) > 2000


def test_the_fuzzer_notices_a_read_outside_of_the_table(lab: Lab, tmp_path: Path) -> None:
    """A reader that takes a file's number unchecked does not get past it."""
    sources = runtime_build.source_dir()
    text = (sources / "table_read.h").read_text()
    checked = "index < table->file_count && files[index] < table->size"
    assert checked in text
    (tmp_path / "table_read.h").write_text(text.replace(checked, "table->file_count"))
    for name in ("lookup.h", "names.h", "lookup.c", "frames.c", "adopt.c"):
        (tmp_path / name).write_text((sources / name).read_text())
    others = [path for path in lab.objects(SANITIZE) if Path(path).stem not in ("lookup", "frames", "adopt")]
    inputs = [tables.DRIVER, *others, *(tmp_path / name for name in ("lookup.c", "frames.c", "adopt.c"))]
    program = lab.link(tmp_path / "fuzz", inputs, (*SANITIZE, "-pthread"))
    done = subprocess.run([program, "3000", "1", *tables.write_tables(tmp_path)], capture_output=True, check=False)
    assert done.returncode == 1
    assert b"mutant " in done.stderr


def test_plugins_come_and_go_with_their_tables(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their tables go with them, while threads look up other code."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    libs = runtime_build.config("libs", cc=CLANG).split()
    for name in ("plugin_code", "host_code"):
        unit = Unit(key=fid(name), functions=[function(name)])
        (tmp_path / f"{name}.s").write_text(ROOM + assembly([unit], [Code(name, 16, [(2, ENTRY, fid(name))])]))
    library = lab.link(
        tmp_path / "libplugin.so", [HERE / "plugin.c", tmp_path / "plugin_code.s", *libs], ("-shared", "-fPIC", "-O1")
    )
    host = lab.link(tmp_path / "host", [HERE / "host.c", tmp_path / "host_code.s", *libs], ("-pthread",))
    adopt(library)
    adopt(host)
    done = run([str(host), str(library), "shared"], env=DEBUG)
    lines = done.stdout.splitlines()
    assert len(lines) == 4
    assert all(line.startswith("ok ") for line in lines), done.stdout
    assert [line.split(": ", 2)[2].split(" of ")[0] for line in done.stderr.splitlines()] == [
        "adopted a prebuilt table"
    ] * 101
