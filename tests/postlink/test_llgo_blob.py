"""LLGo's prebuilt table in ELF programs: what is written, what is declined and why, and damaged files."""

from __future__ import annotations

import random
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llpass.abi import llgo
from llpass.postlink.image import DeclinedError, ImageError
from llpass.postlink.llgo import blob as llgo_blob
from llpass.postlink.llgo import check as llgo_check
from llpass.postlink.llgo import elf as llgo_elf
from llpass.postlink.llgo.blob import Counts, LlgoReport
from tests.postlink import samples

TABLE = struct.Struct("<QQQII")

#: A program by hand: functions with sites, one that has none, a stub, an alias, copies, and an index.
SOURCE = """
.text
.macro function name, size, id, binding
.\\binding \\name
.type \\name, @function
.p2align 4
\\name:
 nop
.Lanchor_\\name:
 .fill \\size - 2, 1, 0x90
 ret
.size \\name, . - \\name
.pushsection llgo_funcinfo_entry, "aw", @progbits
.quad .Lanchor_\\name, \\id
.popsection
.endm
.globl _start
.type _start, @function
_start: mov $60, %eax
 xor %edi, %edi
 syscall
.size _start, . - _start
{functions}
.pushsection llgo_funcinfo_entry, "aw", @progbits
{extra}
.quad 0, 0, 0, {magic:#x}, __llgo_funcinfo_symbol_index, 0, __llgo_funcinfo_symbol_index_count, 0
.zero {room}
.popsection
.data
.globl __llgo_funcinfo_symbol_index, __llgo_funcinfo_symbol_index_count
.type __llgo_funcinfo_symbol_index, @object
.type __llgo_funcinfo_symbol_index_count, @object
__llgo_funcinfo_symbol_index: .quad index
__llgo_funcinfo_symbol_index_count: .quad {count}
index:
{index}
"""


def program(
    folder: Path,
    names: list[str],
    *,
    size: int = 32,
    room: int = 0,
    extra: str = "",
    ids: dict[str, int] | None = None,
    indexed: list[str] | None = None,
    flags: tuple[str, ...] = ("-static", "-no-pie"),
    meta: bool = True,
    binding: str = "globl",
) -> Path:
    """A linked program whose functions have these names; record N+1 is the name that sorts Nth."""
    ids = ids or {}
    functions = "\n".join(
        f'function "{name}", {size}, {ids.get(name, llgo.symbol_id(name.encode())):#x}, {binding}' for name in names
    )
    listed = sorted((llgo.symbol_id(name.encode()), at) for at, name in enumerate(sorted(indexed or names), 1))
    index = "\n".join(f".quad {ident:#x}\n.long {at}, 0" for ident, at in listed)
    text = SOURCE.format(
        functions=functions,
        extra=extra,
        magic=llgo.META_MAGIC if meta else 1,
        room=room,
        count=len(listed),
        index=index,
    )
    (folder / "p.s").write_text(text)
    out = folder / "p"
    samples.run(samples.tool("clang"), "-target", "x86_64-linux-gnu", "-c", folder / "p.s", "-o", folder / "p.o")
    command = [samples.tool("clang"), "-fuse-ld=lld", "-nostdlib", *flags, "-Wl,-z,nostart-stop-gc"]
    samples.run(*command, folder / "p.o", "-o", out)
    return out


def addresses(path: Path) -> dict[str, int]:
    text = samples.run(samples.tool("llvm-nm"), path)
    return {name: int(at, 16) for at, _, name in (line.split(maxsplit=2) for line in text.splitlines())}


def table(made: bytes, path: Path) -> tuple[int, list[tuple[int, int]], list[tuple[int, list[int]]], int]:
    """Base, rows, buckets and the address of the section, read from the description of the format."""
    text = samples.run(samples.tool("llvm-readelf"), "-SW", path)
    fields = (
        next(line for line in text.splitlines() if "llgo_funcinfo_entry" in line)
        .split("llgo_funcinfo_entry")[1]
        .split()
    )
    address, offset, size = (int(word, 16) for word in fields[1:4])
    magic, vmaddr, base, count, buckets = TABLE.unpack_from(made, offset)
    assert (magic, vmaddr) == (llgo.BLOB_MAGIC, address)
    rows = [struct.unpack_from("<II", made, offset + 32 + 8 * at) for at in range(count)]
    start = offset + 32 + 8 * count
    found = []
    for at in range(buckets):
        index, *deltas = struct.unpack_from("<I16H", made, start + 36 * at)
        found.append((index, deltas))
    assert not any(made[start + 36 * buckets : offset + size])
    return base, rows, found, address


def counts_of(data: bytes) -> Counts:
    report = llgo_blob.rewrite(data).report
    assert isinstance(report, LlgoReport)
    return report.counts


NAMES = ["main.b", "main.a", "lib.z"]


def test_rows_are_true_entries_with_a_sentinel_at_the_end_of_text(tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, room=64)
    base, rows, _, _ = table(llgo_blob.rewrite(path.read_bytes()).data, path)
    at = addresses(path)
    order = sorted(NAMES)
    assert base == at["main.b"]
    assert [(base + entry, func) for entry, func in rows[:-1]] == [(at[n], order.index(n) + 1) for n in NAMES]
    assert (base + rows[-1][0], rows[-1][1]) == (at["lib.z"] + 32, 0)


def test_only_the_consumed_sections_change(tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, room=64)
    before = path.read_bytes()
    after = llgo_blob.rewrite(before).data
    room = llgo_elf.ElfCarrier(before).room("entry")
    assert room is not None and len(after) == len(before)
    assert before[: room.offset] == after[: room.offset]
    assert before[room.offset + room.size :] == after[room.offset + room.size :]
    path.write_bytes(after)
    assert subprocess.run([path]).returncode == 0


def test_a_second_time_is_declined(tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, room=64)
    with pytest.raises(DeclinedError, match="already post-linked"):
        llgo_blob.rewrite(llgo_blob.rewrite(path.read_bytes()).data)


def test_a_redirect_of_another_version_is_declined(tmp_path: Path) -> None:
    data = bytearray(program(tmp_path, NAMES, room=64).read_bytes())
    room = llgo_elf.ElfCarrier(bytes(data)).room("entry")
    assert room is not None
    data[room.offset : room.offset + 8] = b"LLGOFTB2"
    with pytest.raises(DeclinedError, match="already post-linked"):
        llgo_blob.rewrite(bytes(data))


def test_copies_that_came_with_inlined_bodies_are_dropped(tmp_path: Path) -> None:
    copy = f".quad .Lanchor_main.b + 3, {llgo.symbol_id(b'lib.z'):#x}"
    path = program(tmp_path, NAMES, room=64, extra=copy)
    counts = counts_of(path.read_bytes())
    assert (counts.entry_records, counts.kept, counts.inline_copies) == (4, 3, 1)


def test_a_stub_leads_to_its_target(tmp_path: Path) -> None:
    stub = "__llgo_stub.main.a"
    path = program(tmp_path, [*NAMES, stub], room=64, ids={stub: llgo.symbol_id(b"main.a")}, indexed=NAMES)
    base, rows, _, _ = table(llgo_blob.rewrite(path.read_bytes()).data, path)
    assert [func for entry, func in rows if base + entry == addresses(path)[stub]] == [
        sorted(NAMES).index("main.a") + 1
    ]


def test_an_alias_of_the_recorded_name_counts(tmp_path: Path) -> None:
    """A linker that folds functions, or a front end with aliases, leaves several names at one address."""
    folded = """.popsection
.globl "aa.alias"
.set "aa.alias", "main.b"
.type "aa.alias", @function
.pushsection llgo_funcinfo_entry, "aw", @progbits"""
    path = program(tmp_path, NAMES, room=64, extra=folded)
    assert addresses(path)["aa.alias"] == addresses(path)["main.b"]
    assert counts_of(path.read_bytes()).kept == 3


def test_a_name_that_a_link_time_optimiser_numbered_counts(tmp_path: Path) -> None:
    ids = {"helper.llvm.81": llgo.symbol_id(b"helper"), "f.1": llgo.symbol_id(b"f")}
    path = program(tmp_path, [*ids, "g"], room=64, ids=ids, indexed=["helper", "f", "g"])
    assert counts_of(path.read_bytes()).kept == 3


def test_ids_without_a_record_are_counted(tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, room=64, indexed=NAMES[:2])
    counts = counts_of(path.read_bytes())
    assert (counts.kept, counts.not_in_index) == (2, 1)


def test_without_meta_rows_the_symbols_lead_to_the_index(tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, room=64, meta=False)
    assert counts_of(path.read_bytes()).kept == 3


def test_a_table_that_does_not_fit_is_declined_with_the_numbers(tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, size=9000)
    with pytest.raises(DeclinedError, match="needs 244 bytes, the entry section has 112") as caught:
        llgo_blob.rewrite(path.read_bytes())
    assert "--room 144" in caught.value.hint
    assert llgo_blob.rewrite(program(tmp_path, NAMES, size=9000, room=144).read_bytes())


@pytest.mark.parametrize("flags", [("-pie",), ("-static-pie",), ("-shared",)])
def test_what_is_loaded_anywhere_is_declined(flags: tuple[str, ...], tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, room=64, flags=flags)
    with pytest.raises(DeclinedError, match="position-independent"):
        llgo_blob.rewrite(path.read_bytes())


def test_a_loader_that_writes_among_the_sites_is_declined(tmp_path: Path) -> None:
    """A program at a fixed address may have such relocations too: here for a function of a shared library."""
    library = tmp_path / "lib.so"
    (tmp_path / "lib.s").write_text(
        ".globl outside\n.type outside,@object\n.data\noutside: .quad 1\n.size outside, 8\n"
    )
    samples.run(samples.tool("clang"), "-fuse-ld=lld", "-nostdlib", "-shared", tmp_path / "lib.s", "-o", library)
    flags = ("-no-pie", "-Wl,-z,nocopyreloc", str(library))
    path = program(tmp_path, NAMES, room=64, extra=".quad outside, 77", flags=flags)
    with pytest.raises(DeclinedError, match="the loader writes to address"):
        llgo_blob.rewrite(path.read_bytes())


def test_a_stripped_program_is_declined(tmp_path: Path) -> None:
    path = program(tmp_path, NAMES, room=64)
    samples.run(samples.tool("llvm-strip"), path)
    with pytest.raises(DeclinedError, match="post-link before stripping"):
        llgo_blob.rewrite(path.read_bytes())


def test_a_program_without_its_local_symbols_is_declined(tmp_path: Path) -> None:
    """A function that is left out would answer with its neighbour's name."""
    path = program(tmp_path, NAMES, room=64, binding="local")
    assert counts_of(path.read_bytes()).kept == 3
    samples.run(samples.tool("llvm-strip"), "--discard-all", path)
    with pytest.raises(DeclinedError, match=r"3 of 3 sites are in functions without a symbol"):
        llgo_blob.rewrite(path.read_bytes())


def test_other_files_are_declined(tmp_path: Path) -> None:
    program(tmp_path, NAMES)
    with pytest.raises(DeclinedError, match="no program"):
        llgo_blob.rewrite((tmp_path / "p.o").read_bytes())
    with pytest.raises(DeclinedError, match="neither ELF nor Mach-O"):
        llgo_blob.rewrite(b"#!/bin/sh\n")
    with pytest.raises(DeclinedError, match="64-bit little-endian"):
        llgo_blob.rewrite(b"\x7fELF\1\1" + bytes(100))


def test_a_program_without_sites_is_declined(sample_program: Path) -> None:
    data = bytearray(sample_program.read_bytes())
    data[16] = 2  # as if it were linked without -pie
    with pytest.raises(DeclinedError, match="no LLGo entry sites"):
        llgo_blob.rewrite(bytes(data))


# -- the table alone ---------------------------------------------------------------------------------------------------


def lookup(blob: bytes, pc: int) -> int:
    """The row that the runtime finds: by the bucket, then the last row at or below."""
    _, _, base, count, bucket_count = TABLE.unpack_from(blob)
    rows = np.frombuffer(blob, "<u4", 2 * count, 32).reshape(count, 2)
    origin, n = base & ~4095, count - 1
    at, sub = (pc - origin) // 4096, (pc - origin) % 4096 // 256
    low, high = 0, n
    if at < bucket_count:
        index, *deltas = struct.unpack_from("<I16H", blob, 32 + 8 * count + 36 * at)
        low = max(0, index + deltas[sub] - 1)
        if sub < 15:
            high = index + deltas[sub + 1]
        elif at + 1 < bucket_count:
            (high,) = struct.unpack_from("<I", blob, 32 + 8 * count + 36 * (at + 1))
        high = min(n, high + 2)
    for row in range(high - 1, low - 1, -1):
        if base + int(rows[row, 0]) <= pc:
            return row
    return -1


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0x1000, 0x7FFF_FFFF_0000),
    st.lists(st.one_of(st.integers(1, 40), st.integers(1, 9000)), min_size=1, max_size=300),
)
def test_buckets_find_the_last_row_at_or_below(base: int, sizes: list[int]) -> None:
    starts = np.array([base, *(base + np.cumsum(sizes)).tolist()], np.uint64)
    end = int(starts[-1]) + 5
    blob = llgo_blob.build(starts, np.arange(1, len(starts) + 1, dtype=np.uint32), end, 0x1000, Counts())
    for at, start in enumerate(starts.tolist()):
        assert lookup(blob, start) == at
        if at:
            assert lookup(blob, start - 1) == at - 1
    assert lookup(blob, end - 1) == len(starts) - 1


def test_a_function_at_every_byte_fits_the_deltas() -> None:
    starts = np.arange(0x4010FF, 0x4010FF + 20000, dtype=np.uint64)
    blob = llgo_blob.build(starts, np.ones(len(starts), np.uint32), int(starts[-1]) + 1, 0, Counts())
    for at in range(0, len(starts), 37):
        assert lookup(blob, int(starts[at])) == at


def test_distances_beyond_32_bits_are_declined() -> None:
    starts = np.array([0x1000, 0x1000 + (1 << 32)], np.uint64)
    with pytest.raises(DeclinedError, match="span"):
        llgo_blob.build(starts, np.ones(2, np.uint32), int(starts[1]) + 8, 0, Counts())


# -- read back ---------------------------------------------------------------------------------------------------------


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    made = llgo_blob.rewrite(program(tmp_path, NAMES, room=64, size=5000).read_bytes())
    assert llgo_check.check(made.data, made.table_address) == 3


@pytest.mark.parametrize(
    ("at", "value", "said"),
    [
        (0, 0, "its header says"),
        (24, 1, "its header says"),
        (16, 0xFF, "no function starts at"),
        (40, 0x10, "no function starts at"),
        (44, 0, "not in order"),
        (49, 0, "not in order"),
        (60, 5, "not in order"),
        (64 + 36, 3, "a bucket leads past"),
    ],
)
def test_a_table_that_was_written_wrongly_is_noticed(at: int, value: int, said: str, tmp_path: Path) -> None:
    made = llgo_blob.rewrite(program(tmp_path, NAMES, room=64, size=5000).read_bytes())
    room = llgo_elf.ElfCarrier(made.data).room("entry")
    assert room is not None
    changed = bytearray(made.data)
    changed[room.offset + at] = value
    with pytest.raises(ImageError, match=said):
        llgo_check.check(bytes(changed), made.table_address)


# -- damage ------------------------------------------------------------------------------------------------------------


def damage(data: bytes, chance: random.Random, hot: list[int]) -> bytes:
    """Some bytes changed, most of them where they matter; sometimes the end is missing."""
    out = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        at = chance.choice(hot) + chance.randrange(64) if chance.random() < 0.8 else chance.randrange(len(out))
        if at < len(out):
            out[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
    return bytes(out[: chance.randrange(len(out))]) if chance.random() < 0.1 else bytes(out)


@pytest.mark.parametrize("seed", range(4))
def test_damaged_programs_give_a_sentence_or_a_whole_file(seed: int, tmp_path: Path) -> None:
    data = program(tmp_path, NAMES, room=64).read_bytes()
    room = llgo_elf.ElfCarrier(data).room("entry")
    assert room is not None
    (sections,) = struct.unpack_from("<Q", data, 40)
    hot = [0, 16, 40, 64, 120, 176, room.offset, room.offset + 64, *range(sections, len(data), 64)]
    chance = random.Random(seed)
    outcomes = set()
    for _ in range(300):
        changed = damage(data, chance, hot)
        try:
            made = llgo_blob.rewrite(changed)
            assert len(made.data) == len(changed)
            assert llgo_check.check(made.data, made.table_address) > 0
            outcomes.add("made")
        except (ImageError, DeclinedError) as error:
            assert error.message
            outcomes.add(type(error).__name__)
    assert outcomes == {"made", "ImageError", "DeclinedError"}
