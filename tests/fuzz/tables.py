"""Mutants of lookup tables through the C reader, under the address and undefined-behaviour sanitizers.

A table in a file is believed once its header is right, so damage of its body must be survived by the reads themselves:
answers may be wrong, but no read may leave the table and none may go on for ever. tests/runtime/fuzz_table.c mutates
and asks; here are the tables it starts from, and its build.

    python tests/fuzz/tables.py --count 100000 --seed 1
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from llpass.driver import runtime_build  # noqa: E402
from llpass.postlink.facts import content as facts  # noqa: E402
from llpass.postlink.table.writer import write  # noqa: E402
from tests.postlink.contents import content_of  # noqa: E402
from tests.vectors import CASES, inputs_of  # noqa: E402

DRIVER = ROOT / "tests" / "runtime" / "fuzz_table.c"
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g", "-O1")


def many_sites(functions: int, seed: int) -> facts.Content:
    """A program with padding, parts, chunks, deep trees and far jumps: what the vectors are too small for."""
    rng = random.Random(seed)
    pieces, rows, sites = [], [], []
    at = 64
    for func in range(functions):
        size = rng.choice([1, 30, 400, 5000, 40000]) if func % 7 else 9000
        flags = rng.choice([0, facts.PROLOGUE, facts.STUB, facts.FRAME_POINTER])
        part = func > 3 and rng.random() < 0.2
        owner = rng.randrange(func) if part else func
        owner = pieces[owner][4] if part else owner
        pieces.append((at, at + size, pieces[owner][2] if part else func, flags | facts.PART * part, owner))
        for pc in sorted(rng.sample(range(at, at + size), min(size, rng.choice([0, 3, 40, 300])))):
            parent = -1
            for depth in range(rng.choice([1, 1, 2, 5])):
                name = pieces[-1][2] if depth == 0 and rng.random() < 0.9 else rng.randrange(functions)
                line = rng.choice([0, 0, rng.randrange(5000), 100000])
                rows.append((name, rng.randrange(5), line, rng.randrange(90), parent))
                parent = len(rows) - 1
            sites.append((pc, parent))
        at += size + rng.choice([0, 3, 15, 16, 5000])
    names = [b"pkg.function%d" % number for number in range(functions)]
    lines = np.array([rng.randrange(1, 9000) for _ in names], np.int32)
    piece, row, site = (np.array(table, np.int64).T for table in (pieces, rows, sites))
    return facts.Content(
        *(0, at + rng.randrange(5000), 0, [b"", *(b"/src/%d.c" % number for number in range(4))]),
        *(names, [rng.choice([name, b"", b"_Z" + name]) for name in names]),
        *(lines % 5, lines, lines - 2, lines - 1),
        *(piece[0].astype(np.uint64), piece[1].astype(np.uint64), piece[2].astype(np.int32), piece[3].astype(np.uint8)),
        *(piece[4].astype(np.int32), *(column.astype(np.int32) for column in row)),
        *(site[0].astype(np.uint64), site[1].astype(np.int32)),
    )


def write_tables(where: Path) -> list[str]:
    """Files with tables: of the vectors, and of larger programs with call sites and with full lines."""
    contents = [content_of(inputs_of(case)) for case in CASES.values()]
    tables = [write(content) for content in contents if len(content.piece_start)]
    for number in range(4):
        tables.append(write(many_sites(40, number), dense=number % 2 == 1))
    paths = []
    for number, table in enumerate(tables):
        paths.append(where / f"{number}.table")
        paths[-1].write_bytes(table.at(0))
    return [str(path) for path in paths]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=100000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    compiler = shutil.which("clang") or runtime_build.find_compiler()
    with tempfile.TemporaryDirectory() as name:
        where = Path(name)
        sources = [path for path in runtime_build.sources("elf") if path.name != "finalizer.c"]
        flags = [*SANITIZE, "-std=gnu11", f"-I{runtime_build.source_dir()}", "-pthread"]
        subprocess.run([compiler, *flags, DRIVER, *sources, "-o", where / "fuzz"], check=True)
        files = write_tables(where)
        done = subprocess.run([where / "fuzz", str(options.count), str(options.seed), *files], check=False)
    return done.returncode != 0


if __name__ == "__main__":
    raise SystemExit(main())
