"""Mutants of linked programs through `llpass postlink`: no traceback, no hang, and the output is right or not there.

Post-link moves the parts of a file that is about to be shipped, led by headers that any tool may have written. Plain
noise is refused by the first check, so most mutants change one number where numbers matter: headers, the tables of
sections and segments, our own sections, unwind tables, relocations, load commands.

    python -m tests.fuzz.postlink --count 100000 --seed 1 --jobs 2     failures go to build/fuzz/postlink

The oracle: (1) the command ends within 10 s of processor time, in bounded memory, with a report or an `LlpassError`;
(2) where it did not do its work the file is untouched, byte for byte, and nothing lies beside it; (3) where it did, the
slow reference reader gives the same answers for the mutant as the new file's table, unless symbols, which that reader
does not look at, had a part in it.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import signal
import struct
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from llpass.diagnostics import LlpassError
from llpass.postlink import carrier, command, external, functab, records
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.image import open_image
from llpass.postlink.table.reader import TableReader
from tests.fuzz.mutate import HangError, conclude, limit
from tests.postlink import samples

ROOT = Path(__file__).resolve().parent.parent.parent
#: Of the processor, and of the clock: the machine may have other things to do, a lock may never come.
SECONDS, PATIENCE = 10, 300
MEMORY = 2 << 30


class Program(NamedTuple):
    """A sound file, and the ranges of it where a change is worth most."""

    name: str
    data: bytes
    aims: list[tuple[int, int]]


def programs(folder: Path) -> list[Program]:
    """Small programs of several formats, built here."""
    lld = samples.tool("ld.lld")
    obj = samples.compile_object(_folder(folder / "x86_64"))
    found = [samples.link(obj, folder / "pie", "-pie"), samples.link(obj, folder / "library.so", "-shared")]
    found += [
        samples.link(obj, folder / "fixed", "-no-pie"),
        samples.link(obj, folder / "static", "-no-pie", "-static"),
    ]
    found += [samples.link(obj, folder / "stripped", "-pie", "-s")]
    for target in ("aarch64-linux-gnu", "i386-linux-gnu"):
        other = samples.compile_object(_folder(folder / target), target)
        samples.run(lld, "-shared", "--eh-frame-hdr", "--build-id", other, "-o", folder / f"{target}.so")
        found.append(folder / f"{target}.so")
    macho = samples.compile_object(_folder(folder / "macho"), "arm64-apple-macos13")
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    samples.run(samples.tool("ld64.lld"), "-arch", "arm64", *platform, "-dylib", macho, "-o", folder / "lib.dylib")
    found.append(folder / "lib.dylib")
    return [Program(path.name, path.read_bytes(), _aims(path.read_bytes())) for path in found]


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _aims(data: bytes) -> list[tuple[int, int]]:
    if not data.startswith(b"\x7fELF"):
        return [(0, 32), (32, 1024), (32, 2048), (len(data) - 2048, len(data))]
    image = ElfImage(data)
    wide = image.word_size == 8
    (at,) = struct.unpack_from(image.endian + ("Q" if wide else "I"), data, 0x28 if wide else 0x20)
    aims = [(0, 64), (64, 64 + 56 * len(image._segments)), (at, at + (64 if wide else 40) * len(image._headers))] * 2
    wanted = ("llpass", ".eh_frame", ".rel", ".dynamic", ".note", ".shstrtab")
    for header in image._headers:
        name = image._names[header.sh_name :].split(b"\0")[0].decode()
        if name.startswith(wanted) and header.sh_size:
            aims.append((header.sh_offset, header.sh_offset + header.sh_size))
    return aims


# Mutators: each changes the copy it is given.


def one_number(rng: random.Random, data: bytearray, aims: list[tuple[int, int]]) -> None:
    """A field gets a value that is nearly right, or at the edge of its range."""
    start, end = rng.choice(aims)
    width = rng.choice((1, 2, 4, 4, 8, 8))
    at = start + rng.randrange(max(1, (end - start) // width)) * width
    old = int.from_bytes(data[at : at + width], "little")
    top = 1 << 8 * width
    edges = (0, 1, top - 1, top // 2, len(data), len(data) - 1, rng.randrange(top))
    near = (old + 1, old - 1, old + 8, old * 2, old + 4096, old - 4096, old ^ 1 << rng.randrange(8 * width))
    new = rng.choice((*edges, *near))
    data[at : at + width] = (new % top).to_bytes(width, "little")


def one_byte(rng: random.Random, data: bytearray, aims: list[tuple[int, int]]) -> None:
    start, end = rng.choice(aims) if rng.random() < 0.8 else (0, len(data))
    at = min(rng.randrange(start, max(end, start + 1)), len(data) - 1)
    data[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, data[at] ^ 1 << rng.randrange(8)))


def exchange(rng: random.Random, data: bytearray, aims: list[tuple[int, int]]) -> None:
    """Two records of a table change places, or one is there twice."""
    start, end = rng.choice(aims)
    width = rng.choice((8, 12, 16, 24, 56, 64))
    count = (end - start) // width
    if count < 2:
        return
    one, two = (start + width * rng.randrange(count) for _ in range(2))
    first, second = data[one : one + width], data[two : two + width]
    data[two : two + width] = first
    if rng.random() < 0.5:
        data[one : one + width] = second


def cut(rng: random.Random, data: bytearray, _: list[tuple[int, int]]) -> None:
    if len(data) > 1:
        del data[rng.randrange(1, len(data)) :]


def wipe(rng: random.Random, data: bytearray, aims: list[tuple[int, int]]) -> None:
    start, end = rng.choice(aims)
    at = rng.randrange(start, max(end, start + 1))
    size = min(rng.choice((4, 16, 64, 256)), end - at)
    data[at : at + size] = bytes(size)


def append(rng: random.Random, data: bytearray, _: list[tuple[int, int]]) -> None:
    data += rng.randbytes(rng.choice((1, 8, 4096)))


Mutator = Callable[[random.Random, bytearray, list[tuple[int, int]]], None]
MUTATORS: tuple[Mutator, ...] = (*5 * (one_number,), *3 * (one_byte,), exchange, exchange, cut, wipe, append)


def mutant(rng: random.Random, sound: list[Program]) -> tuple[str, bytes]:
    """A mutant and its recipe."""
    program = rng.choice(sound)
    data, recipe = bytearray(program.data), [program.name]
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        change = rng.choice(MUTATORS)
        if data:
            change(rng, data, program.aims)
        recipe.append(change.__name__)
    return " ".join(recipe), bytes(data)


def examine(data: bytes, tables: str, folder: Path, counts: Counter[str]) -> str:
    """What is wrong with llpass on this file; empty when nothing is."""
    path = folder / "program"
    path.write_bytes(data)
    done = False
    try:
        with limit(PATIENCE), _processor_limit():
            report = command.postlink(command.Request(path, tables=tables))  # type: ignore[arg-type]
            done = report.outcome == "done"
            counts["post-linked" if done else "left: " + re.sub(r"0x[0-9a-f]+|\d+", "N", report.reason)[:60]] += 1
            problem = ""
            if done and tables != "none":
                # Here `collect` goes by what the slow reference does not look at.
                own_way = report.counts["functions_from_symbols"]
                counts["compared"] += not own_way
                problem = "" if own_way else _differs(data, path)
    except LlpassError as error:
        counts["refused"] += 1
        problem = "a message of several lines" if "\n" in error.message else ""
    except HangError as hang:
        problem = f"hang: {hang}"
    except Exception:
        problem = "traceback:\n" + traceback.format_exc()
    if not done and path.read_bytes() != data:
        problem = problem or "the file was changed, and the work was not done"
    side = folder / "program.llpass"
    expected = {path, side} if done and tables == "external" else {path}
    if set(folder.iterdir()) != expected:
        problem = problem or f"left behind: {sorted(path.name for path in folder.iterdir())}"
    for rest in set(folder.iterdir()) - {path}:
        rest.unlink()
    return problem


@contextmanager
def _processor_limit() -> Iterator[None]:
    def expire(*_: object) -> None:
        raise HangError(f"more than {SECONDS} s of processor time")

    previous = signal.signal(signal.SIGPROF, expire)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, previous)


def _differs(data: bytes, path: Path) -> str:
    """Where the new table's answers are not those of the slow reader on the mutant; empty when they agree."""
    before, after = open_image(data), open_image(path.read_bytes())
    assert before is not None and after is not None
    inputs = records.inputs(before)
    reference = functab.build(inputs)
    found = carrier.find(after)
    reader = TableReader(external.table_of(path, after, found), found.table_address)
    for extent in reference.extents[:200]:
        for pc in (extent.start, (extent.start + extent.end) // 2, extent.end - 1, extent.end):
            answer, wanted = _frames(reader.frames(pc)), _frames(reference.frames(pc))
            if answer != wanted:
                return f"the answer for {pc:#x} is {answer}, should be {wanted}"
    return ""


def _frames(frames: list[functab.Frame]) -> list[tuple[bytes, bytes, bytes, int, int, bool]]:
    return [(f.function.name, f.function.symbol, f.file, f.line, f.column, f.inlined) for f in frames]


def run(
    count: int, seed: int, sound: list[Program], save: Path | None = None, first: int = 0
) -> tuple[Counter[str], list[str]]:
    """Examine mutants `first` to `first + count - 1`; the counts and what failed. Determined by seed and programs."""
    counts: Counter[str] = Counter()
    failures = []
    # In memory where that is possible: each run waits for the disk several times.
    base = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=base if base.is_dir() else None) as name:
        for program in sound:
            # Whatever is imported on the way is not part of what is timed, and must not be stopped half way.
            examine(program.data, "embedded", Path(name), Counter())
        for index in range(first, first + count):
            rng = random.Random(f"{seed}/{index}")
            recipe, data = mutant(rng, sound)
            tables = rng.choice(("embedded", "embedded", "external", "none"))
            counts["mutants"] += 1
            problem = examine(data, tables, Path(name), counts)
            if problem:
                failures.append(f"mutant {seed}/{index} ({recipe}) {tables}: {problem}")
                if save is not None:
                    save.mkdir(parents=True, exist_ok=True)
                    (save / f"{seed}-{index}").write_bytes(data)
                    (save / f"{seed}-{index}.txt").write_text(failures[-1])
    return counts, failures


def _run_part(part: tuple[int, int, list[Program], Path, int]) -> tuple[Counter[str], list[str]]:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    return run(*part)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    started = time.monotonic()
    save = ROOT / "build" / "fuzz" / "postlink"
    with tempfile.TemporaryDirectory() as name:
        sound = programs(Path(name))
    step = -(-options.count // (4 * options.jobs))
    parts = [(min(step, options.count - at), options.seed, sound, save, at) for at in range(0, options.count, step)]
    counts: Counter[str] = Counter()
    failures: list[str] = []
    with ProcessPoolExecutor(options.jobs) as pool:
        for part_counts, part_failures in pool.map(_run_part, parts):
            counts += part_counts
            failures += part_failures
            print(f"{counts['mutants']:,} mutants, {len(failures)} failures", file=sys.stderr)
    print(f"seed {options.seed}, {time.monotonic() - started:.0f} s, {os.uname().machine}")
    for line, number in counts.most_common():
        print(f"  {line:68} {number:>9,}")
    return conclude(failures, save)


if __name__ == "__main__":
    raise SystemExit(main())
