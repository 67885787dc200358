"""Damaged Mach-O files through the rewrite: one sentence, or a file that is sound where it was sound before."""

from __future__ import annotations

import random
import struct
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from llpass.postlink.image import DeclinedError, ImageError
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.rewrite import rewrite
from tests.postlink.macho import transcode
from tests.postlink.macho.programs import Pattern, Shape, build

SHAPES = {
    "chained": Shape("arm64", weak=True),
    "classic": Shape("x86_64", chained=False, weak=True),
    "unsigned": Shape("x86_64", extra=("-no_adhoc_codesign",)),
}
#: A guard against hanging, in processor time; a sound file takes milliseconds.
SECONDS = 20


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return {name: build(shape, tmp_path_factory.mktemp(name)) for name, shape in SHAPES.items()}


def interesting(data: bytes) -> list[tuple[int, int]]:
    """Ranges where everything is structure: load commands, what dyld reads, the signature."""
    commands = macho_commands.read(data)
    linkedit = commands.segment(b"__LINKEDIT")
    assert linkedit is not None
    end = commands.commands[-1].at + commands.commands[-1].size
    return [(0, end), (linkedit.offset, linkedit.offset + 300), (len(data) - 900, len(data))]


def mutants(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    chance = random.Random(seed)
    ranges = interesting(data)
    for _ in range(count):
        copy = bytearray(data)
        for _ in range(chance.choice([1, 1, 2, 5])):
            low, high = chance.choice(ranges)
            at = chance.randrange(low, high - 8)
            layout = chance.choice(["<B", "<H", "<I", "<Q"])
            top = 256 ** struct.calcsize(layout) - 1
            struct.pack_into(
                layout, copy, at, chance.choice([0, 1, top, top >> 1, (top >> 1) + 1, chance.randint(0, top)])
            )
        yield bytes(copy)


def survives(data: bytes, size: int) -> bool:
    """Rewrite a damaged file; True when it was refused."""
    begin = time.process_time()
    try:
        result = rewrite(data, Pattern(size, 0x100000000), None)
    except (ImageError, DeclinedError) as error:
        assert "\n" not in error.message
        return True
    finally:
        assert time.process_time() - begin < SECONDS
    # What was accepted is still a file with a table at the place that was named.
    commands = macho_commands.read(result.data)
    segment = next(s for s in commands.segments if s.address <= result.table_address < s.address + s.file_size)
    at = segment.offset + result.table_address - segment.address
    assert result.data[at : at + size] == Pattern(size, 0x100000000).at(result.table_address)
    return False


def check(data: bytes, count: int, seed: int) -> None:
    refused = []
    for index, mutant in enumerate(mutants(data, count, seed)):
        if index % 2:  # half of them reach what is behind the check of the signature
            try:
                mutant = transcode.resigned(mutant)
            except Exception:
                continue
        refused.append(survives(mutant, (208, 40_000)[index // 2 % 2]))
    assert 0 < sum(refused) < len(refused)


@pytest.mark.parametrize("name", SHAPES)
def test_mutants_are_refused_or_rewritten(name: str, programs: dict[str, bytes]) -> None:
    check(programs[name], 150, seed=1)


@pytest.mark.slow
@pytest.mark.parametrize("name", SHAPES)
def test_many_mutants_are_refused_or_rewritten(name: str, programs: dict[str, bytes]) -> None:
    check(programs[name], 5000, seed=2)


@pytest.mark.parametrize("name", SHAPES)
def test_every_shorter_file_is_refused(name: str, programs: dict[str, bytes]) -> None:
    data = programs[name]
    for size in [*range(0, 2000, 37), *range(2000, len(data), 997)]:
        with pytest.raises((ImageError, DeclinedError)):
            rewrite(data[:size], Pattern(208, 0x100000000), None)


def test_a_damaged_count_takes_no_memory(programs: dict[str, bytes]) -> None:
    data = bytearray(programs["chained"])
    commands = macho_commands.read(data)
    chains = commands.only(macho_commands.CHAINED_FIXUPS)
    assert chains is not None
    places = [16, chains.at + 12, macho_commands.field(data, chains, 8) + 16]
    places += [segment.at + 64 for segment in commands.segments]
    tracemalloc.start()
    for at in places:
        damaged = bytearray(data)
        struct.pack_into("<I", damaged, at, 0x7FFFFFFF)
        with pytest.raises(ImageError):
            rewrite(bytes(damaged), Pattern(208, 0x100000000), None)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_a_file_of_other_bytes_is_refused(tmp_path: Path) -> None:
    for data in (b"", b"\xcf\xfa\xed\xfe", b"\x7fELF" + bytes(200), b"\xce\xfa\xed\xfe" + bytes(200)):
        with pytest.raises(ImageError):
            rewrite(data, Pattern(208, 0), None)
