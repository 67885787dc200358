"""What `inspect` and `symbolize` show."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from llpass.abi import native
from llpass.abi import table as abi
from llpass.abi.unit import Function, Unit, encode
from llpass.postlink import carrier, dump, external, records
from llpass.postlink.image import ImageError, open_image
from llpass.postlink.table.writer import write
from tests.postlink import samples
from tests.postlink.contents import content_of


@pytest.fixture(scope="module")
def symbolizer(sample_program: Path) -> dump.Symbolizer:
    return dump.Symbolizer(sample_program)


def test_the_json_form_is_stable(sample_object: Path) -> None:
    report = dump.inspect(sample_object)
    member = report["members"][0]
    assert list(report) == ["version", "file", "kind", "members", "totals"]
    assert list(member) == [
        "name", "format", "kind", "machine", "bits", "byte_order", "units", "sites", "notes", "symbols",
    ]  # fmt: skip
    assert member["units"][0]["functions"][1] == {
        "id": f"{native.symbol_id(b'pkg.inner'):#018x}",
        "name": "pkg::inner(int)",
        "symbol": "pkg.inner",
        "file": "/src/inner.c",
        "line": 3,
        "decl_line": 1,
        "scope_line": 2,
        "flags": [],
    }
    assert member["units"][0]["lines"][1] == {
        "function": 3, "file": "/src/leaf.h", "line": 6, "column": 9, "parent": 0,
    }  # fmt: skip
    assert json.loads(json.dumps(report)) == report


def test_totals_count_every_member(sample_object: Path, sample_program: Path) -> None:
    totals = dump.inspect(sample_program)["totals"]
    assert totals == dump.inspect(sample_object)["totals"]
    assert totals == {
        "units": 1, "functions": 4, "lines": 3, "sites": {"entry": 3, "stub": 0, "line": 3, "pcs": 0},
    }  # fmt: skip


def test_an_object_file_says_why_it_has_no_table(sample_object: Path) -> None:
    member = dump.inspect(sample_object)["members"][0]
    assert "table" not in member
    assert any("relocations" in note for note in member["notes"])


def test_a_program_has_a_table_with_address_ranges(sample_program: Path) -> None:
    table = dump.inspect(sample_program)["members"][0]["table"]
    symbols = samples.addresses(sample_program)
    assert table["extents_from"] == ".eh_frame_hdr"
    assert [(int(row["start"], 16), int(row["end"], 16)) for row in table["functions"]] == [
        (symbols[name][0], sum(symbols[name])) for name in ("main", "pkg.inner", "cold_static")
    ]


def test_a_file_without_tables_says_so(tmp_path: Path) -> None:
    source, obj = tmp_path / "plain.c", tmp_path / "plain.o"
    source.write_text("int f(void) { return 1; }\n")
    samples.run(samples.tool("clang"), "-c", source, "-o", obj)
    report = dump.inspect(obj)
    assert report["totals"]["units"] == 0
    assert any("no llpass units" in note for note in report["members"][0]["notes"])
    assert report["members"][0]["symbols"] == {"functions": 1, "with_row": 0}


def test_text_shows_a_function_with_its_symbol_place_and_flags(sample_object: Path) -> None:
    lines = dump.render(dump.inspect(sample_object)).splitlines()
    assert any(line.endswith(" pkg::inner(int) (pkg.inner) /src/inner.c:3") for line in lines)
    assert any(line.endswith(" cold_static /src/sample.c:22 [static]") for line in lines)
    assert lines[-1] == "total: 1 unit, 4 function rows, 3 line rows; sites: 3 entry, 3 line"


def test_text_shows_inline_chains_only_when_asked(sample_object: Path) -> None:
    report = dump.inspect(sample_object)
    chain = "    line 1: leaf /src/leaf.h:6:9 inlined at main /src/sample.c:14:7\n"
    assert chain in dump.render(report, lines=True)
    assert " inlined at " not in dump.render(report)


def test_text_neutralises_control_characters(sample_object: Path) -> None:
    report = dump.inspect(sample_object)
    report["members"][0]["units"][0]["functions"][0]["name"] = "evil\x1b[2Jname\nline"
    assert "evil\\u001b[2Jname\\u000aline" in dump.render(report)


def test_unknown_flag_bits_are_shown(sample_object: Path) -> None:
    assert dump._flags(1 | 0x4000, dump._FUNCTION_FLAGS) == ["static", "0x4000"]


def test_bytes_that_are_not_utf8_stay_readable() -> None:
    assert dump.text(b"caf\xe9") == "caf\\xe9"


def test_a_reader_for_ir_is_asked_about_other_files(tmp_path: Path) -> None:
    path = tmp_path / "x.ll"
    path.write_bytes(b"; text")
    content = dump.Content("ll", [samples.unit()], {"entry": 2}, ["a note"])
    report = dump.inspect(path, lambda data: content if data == b"; text" else None)
    assert (report["kind"], report["totals"]["units"], report["totals"]["sites"]["entry"]) == ("ir", 1, 2)


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello")
    with pytest.raises(ImageError, match=r"notes\.txt: not an ELF or Mach-O file"):
        dump.inspect(path)


def test_a_damaged_unit_is_located(tmp_path: Path) -> None:
    header = struct.Struct("<QIIQQIIIIIIQ")
    data = header.pack(native.UNIT_MAGIC, 8192, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0)
    source, obj = tmp_path / "bad.s", tmp_path / "bad.o"
    source.write_text('.section llpass_units,"aR",@progbits\n' + "".join(f".byte {byte}\n" for byte in data))
    samples.run(samples.tool("clang"), "-target", "x86_64-linux-gnu", "-c", source, "-o", obj)
    with pytest.raises(ImageError, match="section llpass_units: unit at offset 0x0: size 8192"):
        dump.inspect(obj)


def test_an_entry_address_gives_the_brace(symbolizer: dump.Symbolizer, sample_program: Path) -> None:
    start, _ = samples.addresses(sample_program)["main"]
    assert dump.answer(symbolizer, hex(start)) == "main\n/src/sample.c:11:0\n\n"


def test_a_call_gives_inlined_frames_first(symbolizer: dump.Symbolizer, sample_program: Path) -> None:
    objdump = samples.run(samples.tool("llvm-objdump"), "-d", "--no-show-raw-insn", sample_program)
    call = next(line for line in objdump.splitlines() if "call" in line and "<pkg.inner>" in line)
    assert dump.answer(symbolizer, "0x" + call.split(":")[0].strip()) == (
        "leaf\n/src/leaf.h:6:9\nmain\n/src/sample.c:14:7\n\n"
    )


def test_linkage_names_on_request(symbolizer: dump.Symbolizer, sample_program: Path) -> None:
    start = samples.addresses(sample_program)["pkg.inner"][0]
    assert dump.answer(symbolizer, str(start)).startswith("pkg::inner(int)\n")
    assert dump.answer(symbolizer, str(start), linkage_names=True).startswith("pkg.inner\n")


def test_code_that_llpass_did_not_see_is_unknown(symbolizer: dump.Symbolizer, sample_program: Path) -> None:
    start, size = samples.addresses(sample_program)["_start"]
    assert [dump.answer(symbolizer, hex(pc)) for pc in (start, start + size - 1)] == ["??\n??:0:0\n\n"] * 2


def test_unknown_addresses_look_as_in_llvm_symbolizer(symbolizer: dump.Symbolizer, sample_program: Path) -> None:
    words = ["0x1", "18446744073709551615", "zork", "-1", "ffff", "08"]
    expected = samples.run(samples.tool("llvm-symbolizer"), "-e", sample_program, stdin="\n".join(words))
    assert "".join(dump.answer(symbolizer, word) for word in words) == expected


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("0x1f", 31), ("0X1F", 31), ("31", 31), ("037", 31), ("0b11111", 31), ("0o37", 31), (" 31\n", 31), ("0", 0),
        ("1f", None), ("0x", None), ("", None), ("-1", None), ("+1", None), ("1_0", None), ("٣", None), ("09", None),
        ("0x10000000000000000", None), ("9" * 5000, None),
    ],
)  # fmt: skip
def test_addresses_are_read_as_llvm_symbolizer_reads_them(word: str, value: int | None) -> None:
    assert dump.parse_address(word) == value


def test_an_object_file_cannot_be_symbolized(sample_object: Path) -> None:
    with pytest.raises(ImageError, match="an object file has no addresses yet; link it first"):
        dump.Symbolizer(sample_object)


def test_a_program_without_tables_cannot_be_symbolized(tmp_path: Path) -> None:
    source, out = tmp_path / "plain.c", tmp_path / "plain"
    source.write_text("int main(void) { return 1; }\n")
    samples.run(samples.tool("clang"), source, "-o", out)
    with pytest.raises(ImageError, match="holds no llpass tables"):
        dump.Symbolizer(out)


def test_a_unit_twice_as_from_an_archive_linked_twice_is_two_units(tmp_path: Path) -> None:
    data = encode(Unit(1, functions=[Function(5, b"f", b"f")]))
    source, obj = tmp_path / "two.s", tmp_path / "two.o"
    body = "".join(f".byte {byte}\n" for byte in data + bytes(16) + data)
    source.write_text('.section llpass_units,"aR",@progbits\n.p2align 3\n' + body)
    samples.run(samples.tool("clang"), "-target", "x86_64-linux-gnu", "-c", source, "-o", obj)
    assert dump.inspect(obj)["totals"]["units"] == 2


def test_a_chain_of_a_thousand_calls_is_cut_in_the_text(sample_object: Path) -> None:
    report = dump.inspect(sample_object)
    row = report["members"][0]["units"][0]["lines"][0]
    report["members"][0]["units"][0]["lines"] = [{**row, "parent": at - 1 if at else None} for at in range(1000)]
    longest = max(dump.render(report, lines=True).splitlines(), key=len)
    assert longest.endswith(" inlined at ...")
    assert longest.count(" inlined at ") == 100


# ---- files that went through post-link


def put(program: Path, out: Path, data: bytes) -> Path:
    """A copy of the program whose section of units starts with `data`, as post-link leaves it."""
    image = open_image(program.read_bytes())
    assert image is not None
    (section,) = image.sections("units")
    whole = bytearray(program.read_bytes())
    at = whole.index(section.data)
    assert len(data) <= len(section.data)
    whole[at : at + len(section.data)] = data.ljust(len(section.data), b"\xaa")
    out.write_bytes(whole)
    return out


@pytest.fixture(scope="module")
def post_linked(sample_program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample program with its table in place."""
    image = open_image(sample_program.read_bytes())
    assert image is not None
    table = write(content_of(records.inputs(image)))
    address = carrier.find(image).address
    return put(sample_program, tmp_path_factory.mktemp("post-linked") / "sample", table.at(address))


def test_a_post_linked_program_gives_the_same_answers(
    post_linked: Path, symbolizer: dump.Symbolizer, sample_program: Path
) -> None:
    ((start, end),) = open_image(sample_program.read_bytes()).executable_ranges()[:1]  # type: ignore[union-attr]
    found = dump.Symbolizer(post_linked)
    for pc in range(start, end):
        assert (pc, found.frames(pc)) == (pc, symbolizer.frames(pc))


def test_inspect_shows_the_table_of_a_post_linked_program(post_linked: Path, sample_program: Path) -> None:
    before, after = (dump.inspect(path)["members"][0] for path in (sample_program, post_linked))
    assert [(f["start"], f["end"], f["name"]) for f in after["table"]["functions"]] == [
        (f["start"], f["end"], f["name"]) for f in before["table"]["functions"]
    ]
    assert after["symbols"] == before["symbols"]
    assert (after["units"], set(after["sites"].values())) == ([], {0})
    assert after["notes"] == [f"post-linked: a table of {after['table']['bytes']} bytes, in place"]


def test_inspect_shows_lines_of_a_post_linked_program_when_asked(post_linked: Path) -> None:
    report = dump.inspect(post_linked)
    chain = ": leaf /src/leaf.h:6:9 inlined at main /src/sample.c:14:7\n"
    assert chain in dump.render(report, lines=True)
    assert chain not in dump.render(report)


def test_a_table_in_a_side_file_is_found(sample_program: Path, symbolizer: dump.Symbolizer, tmp_path: Path) -> None:
    image = open_image(sample_program.read_bytes())
    assert image is not None
    content, token = content_of(records.inputs(image)), b"t" * 32
    record = carrier.external_record(content.text_start, carrier.find(image).address, token, image.endian)
    program = put(sample_program, tmp_path / "sample", record)
    with pytest.raises(ImageError, match=r"its table is in sample\.llpass"):
        dump.Symbolizer(program)
    assert any("sample.llpass" in note for note in dump.inspect(program)["members"][0]["notes"])
    external.side_path(program).write_bytes(external.encode(write(content), content.text_start, token, image.endian))
    main = samples.addresses(sample_program)["main"][0]
    assert dump.Symbolizer(program).frames(main) == symbolizer.frames(main) != []


def test_removed_tables_are_said_to_be_removed(sample_program: Path, tmp_path: Path) -> None:
    program = put(sample_program, tmp_path / "sample", carrier.none_record("<"))
    assert "removed" in dump.inspect(program)["members"][0]["notes"][0]
    with pytest.raises(ImageError, match="removed"):
        dump.Symbolizer(program)


def test_a_damaged_table_is_a_sentence(post_linked: Path, tmp_path: Path) -> None:
    data = bytearray(post_linked.read_bytes())
    data[data.index(abi.TABLE_MAGIC.to_bytes(8, "little")) + 200] ^= 1
    damaged = tmp_path / "sample"
    damaged.write_bytes(data)
    with pytest.raises(ImageError, match=r"sample: the table does not match its checksum"):
        dump.Symbolizer(damaged)
    with pytest.raises(ImageError, match="checksum"):
        dump.inspect(damaged)
