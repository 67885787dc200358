"""Damaged files: an answer or one located sentence, never a traceback, never a hang, never a flood of memory."""

from __future__ import annotations

import random
import struct
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from llpass.abi import native
from llpass.abi.unit import AbiError, decode_all
from llpass.postlink import dump, records
from llpass.postlink.archive import members
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.facts.collect import collect
from llpass.postlink.facts.content import Content
from llpass.postlink.functab import build
from llpass.postlink.image import Image, ImageError, open_image
from llpass.postlink.macho_image import MachoImage
from tests.postlink import samples
from tests.postlink.facts import differences

#: A guard against hanging, in processor time: a sound file of this size takes some milliseconds.
SECONDS_PER_FILE = 60
FLIPS = 150


@pytest.fixture(scope="module")
def files(sample_object: Path, sample_program: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("hostile")
    macho = samples.compile_object(folder, "arm64-apple-macos13")
    dylib, library = folder / "sample.dylib", folder / "lib.a"
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    samples.run(samples.tool("ld64.lld"), "-arch", "arm64", *platform, "-dylib", macho, "-o", dylib)
    samples.run(samples.tool("llvm-ar"), "rcs", library, sample_object, macho)
    paths = {"object": sample_object, "program": sample_program, "macho": macho, "dylib": dylib, "archive": library}
    return {name: path.read_bytes() for name, path in paths.items()}


def read_everything(path: Path) -> None:
    report = dump.inspect(path)
    dump.render(report, lines=True)
    tables = [member["table"] for member in report["members"] if "table" in member]
    if len(tables) == 1 and report["totals"]["units"]:
        symbolizer = dump.Symbolizer(path)
        for address in (0, 2**64 - 1, *(int(row["end"], 16) - 1 for row in tables[0]["functions"])):
            symbolizer.frames(address)


def collected(image: Image) -> Content | str:
    try:
        return collect(image)
    except ImageError as error:
        assert "\n" not in error.message
        return error.message


def survives(path: Path, data: bytes) -> bool:
    """Read a damaged file; True when it was refused."""
    path.write_bytes(data)
    begin = time.process_time()
    try:
        read_everything(path)
        refused = False
    except ImageError as error:
        assert error.message.startswith(f"{path.name}: ")
        assert "\n" not in error.message
        refused = True
    survives_collect(data)
    assert time.process_time() - begin < SECONDS_PER_FILE
    return refused


def survives_collect(data: bytes) -> None:
    """The fast reader of a damaged file may answer or refuse, too."""
    try:
        image = open_image(data)
    except ImageError:
        return
    if image is not None and image.kind != "object":
        collected(image)


def flipped(data: bytes, seed: int) -> Iterator[bytes]:
    """Copies with one to eight bytes changed, half of them in the first 1,024 bytes, where the headers are."""
    chance = random.Random(seed)
    for _ in range(FLIPS):
        copy = bytearray(data)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(min(len(data), 1024) if chance.random() < 0.5 else len(data))
            copy[at] = chance.choice([0, 1, 0x7F, 0x80, 0xFF, copy[at] ^ (1 << chance.randrange(8))])
        yield bytes(copy)


NAMES = ["object", "program", "macho", "dylib", "archive"]


@pytest.mark.parametrize("name", NAMES)
def test_the_sound_file_is_accepted(name: str, files: dict[str, bytes], tmp_path: Path) -> None:
    assert not survives(tmp_path / "sound", files[name])


@pytest.mark.parametrize("name", NAMES)
def test_every_truncation(name: str, files: dict[str, bytes], tmp_path: Path) -> None:
    data = files[name]
    cuts = range(0, len(data), 64 if len(data) < 32_768 else 512)
    refused = sum(survives(tmp_path / "cut", data[:cut]) for cut in cuts)
    assert refused >= len(cuts) // 2


@pytest.mark.parametrize("name", NAMES)
def test_flipped_bytes(name: str, files: dict[str, bytes], tmp_path: Path) -> None:
    for data in flipped(files[name], seed=NAMES.index(name)):
        survives(tmp_path / "flipped", data)


def section_bytes(data: bytes, kind: str) -> tuple[int, bytes]:
    """Where in a program the bytes of one of our sections stand."""
    content = ElfImage(data).sections(kind)[0].data
    return data.index(content), content


@pytest.mark.parametrize("kind", ["units", "entry", "line"])
def test_flips_aimed_at_our_sections(kind: str, files: dict[str, bytes], tmp_path: Path) -> None:
    data = files["program"]
    at, content = section_bytes(data, kind)
    for changed in flipped(content, seed=7):
        survives(tmp_path / "aimed", data[:at] + changed + data[at + len(content) :])


def test_flips_aimed_at_the_unwind_index(files: dict[str, bytes], tmp_path: Path) -> None:
    data = files["program"]
    image = ElfImage(data)
    for name in (".eh_frame", ".eh_frame_hdr"):
        content = image._named(name)[0].data
        at = data.index(content)
        for changed in flipped(content, seed=9):
            survives(tmp_path / "aimed", data[:at] + changed + data[at + len(content) :])


@pytest.fixture(scope="module")
def stripped(sample_program: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Without symbols, which functab does not look at."""
    path = tmp_path_factory.mktemp("stripped") / "sample"
    samples.run(samples.tool("llvm-strip"), "--strip-all", sample_program, "-o", path)
    return path.read_bytes()


@pytest.mark.parametrize("name", ["llpass_units", "llpass_entry", "llpass_line", ".eh_frame", ".eh_frame_hdr"])
def test_a_damaged_file_is_answered_or_refused_as_by_functab(name: str, stripped: bytes) -> None:
    content = ElfImage(stripped)._named(name)[0].data
    at = stripped.index(content)
    answered = 0
    for changed in flipped(content, seed=11):
        image = ElfImage(stripped[:at] + changed + stripped[at + len(content) :])
        facts = collected(image)
        try:
            inputs = records.inputs(image)
        except ImageError:
            assert isinstance(facts, str)
            continue
        assert isinstance(facts, Content)
        assert list(differences(facts, inputs, build(inputs))) == []
        answered += 1
    assert answered > FLIPS // 10


def header(**changes: int) -> bytes:
    values = dict.fromkeys((field.name for field in native.UNIT.fields), 0) | {"magic": native.UNIT_MAGIC} | changes
    return native.UNIT.packer().pack(*values.values())


def test_rows_that_share_one_huge_string_are_refused_without_building_it() -> None:
    functions, name = 4000, b"\0" + b"a" * 500_000 + b"\0"
    row = native.UNIT_FUNC.packer()
    body = native.UNIT_FILE.packer().pack(0, 0)
    body += b"".join(row.pack(1, 0, index, 0, index, 0, 0, 0, 0, 0, 0) for index in range(1, functions + 1)) + name
    size = native.UNIT.size + len(body)
    body += bytes(-size % 8)
    base = native.fnv1a64(b"lines" + bytes(8))
    unit = (
        header(size=size + -size % 8, line_base=base, file_count=1, func_count=functions, string_bytes=len(name)) + body
    )
    tracemalloc.start()
    with pytest.raises(AbiError, match="repeat the string pool too often"):
        list(decode_all(unit))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20


def test_a_count_of_four_billion_rows_is_refused_at_once() -> None:
    with pytest.raises(AbiError, match="does not hold"):
        list(decode_all(header(size=native.UNIT.size, func_count=2**32 - 1)))


def test_overlapping_sections_of_one_name_are_refused(tmp_path: Path) -> None:
    obj = bytearray(samples.compile_object(tmp_path).read_bytes())
    (table_at,) = struct.unpack_from("<Q", obj, 0x28)
    (count,) = struct.unpack_from("<H", obj, 0x3C)
    image = ElfImage(bytes(obj))
    units = next(h for h in image._headers if image._contents(h).startswith(b"LLPUNIT1"))
    whole = struct.pack("<IIQQQQIIQQ", units.sh_name, 1, 0, 0, 0, len(obj), 0, 0, 1, 0)
    for index in range(1, count - 1):
        if image._headers[index].sh_type != "SHT_STRTAB":  # the names must stay
            obj[table_at + 64 * index : table_at + 64 * (index + 1)] = whole
    with pytest.raises(ImageError, match="sections of one name hold"):
        ElfImage(bytes(obj)).sections("units")


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_cut_archive_header_is_located(cut: int) -> None:
    whole = b"x.o/".ljust(16) + b"0".ljust(32) + b"0".ljust(10) + b"`\n"
    with pytest.raises(ImageError, match="archive member header at offset 0x8: need 60 bytes"):
        list(members(b"!<arch>\n" + whole[:cut], Path()))


def one_string_by_every_suffix(name_count: int, name_size: int) -> bytes:
    """An ELF object whose symbols are all functions, each named by the rest of one long string."""
    head = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 1, 62, 1, 0, 0, 64, 0, 64, 0, 0, 64, 3, 0)
    symbols = b"".join(struct.pack("<IBBHQQ", index, 2, 0, 1, 0, 0) for index in range(name_count))
    at = 64 + 3 * 64
    table = struct.pack("<IIQQQQIIQQ", 0, 2, 0, 0, at, len(symbols), 2, 0, 8, 24)
    strings = struct.pack("<IIQQQQIIQQ", 0, 3, 0, 0, at + len(symbols), name_size, 0, 0, 1, 0)
    return head + bytes(64) + table + strings + symbols + b"a" * name_size


def test_symbols_that_share_one_huge_name_are_refused_without_building_it() -> None:
    image = ElfImage(one_string_by_every_suffix(4000, 500_000))
    tracemalloc.start()
    with pytest.raises(ImageError, match="names repeat the string table too often"):
        image.symbols()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20


def test_what_a_library_raises_names_the_file_and_the_part(tmp_path: Path) -> None:
    path = tmp_path / "cut"
    path.write_bytes(b"\x7fELF\x02\x01\x01" + bytes(20))
    with pytest.raises(ImageError, match=r"^cut: ELF header: "):
        dump.inspect(path)


def test_a_macho_file_that_shares_one_huge_name_is_refused_at_once() -> None:
    count, size = 4000, 500_000
    at = 32 + 72 + 80 + 24
    symbols = b"".join(struct.pack("<IBBHQ", index, 0x0F, 1, 0, 0) for index in range(count))
    segment = struct.pack("<II16sQQQQIIII", 0x19, 152, b"", 0, 16, at, len(symbols) + size, 7, 7, 1, 0)
    segment += struct.pack("<16s16sQQIIIIIIII", b"__text", b"__TEXT", 0, 16, at, 0, 0, 0, 0x80000400, 0, 0, 0)
    table = struct.pack("<IIIIII", 2, 24, at, count, at + len(symbols), size)
    header = struct.pack("<8I", 0xFEEDFACF, 0x0100000C, 0, 1, 2, 176, 0, 0)
    begin = time.process_time()
    with pytest.raises(ImageError, match="names repeat the string table too often"):
        MachoImage(header + segment + table + symbols + b"_" * size).symbols()
    assert time.process_time() - begin < SECONDS_PER_FILE
