"""What `llpass postlink --lines debug` costs, beside llvm-gsymutil's conversion of the same file.

    python -m bench.debug_lines EXECUTABLE [--rounds 7]

Both run in turns, so that what else the machine does hits both; printed are the medians, their ratio, and its spread
over the rounds: wall clock, and processor time (user and system, of all threads and children).
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.e2e.toolchain import need, newest


def seconds(command: list[str]) -> tuple[float, float]:
    """Wall clock and processor time of a command."""
    before = os.times()
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    wall = time.perf_counter() - start
    after = os.times()
    used = after.children_user - before.children_user + after.children_system - before.children_system
    return wall, used


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("executable", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        theirs = [need("llvm-gsymutil", newest()), "--convert", str(options.executable), "--out-file", f"{home}/gsym"]
        ours = [sys.executable, "-m", "llpass", "postlink", str(options.executable), "--lines", "debug"]
        ours += ["-o", f"{home}/out"]
        rounds = [(seconds(theirs), seconds(ours)) for _ in range(options.rounds)]
    for index, clock in enumerate(("wall clock", "processor")):
        ratios = sorted(mine[index] / other[index] for other, mine in rounds)
        medians = [statistics.median(side[index] for side in sides) for sides in zip(*rounds, strict=True)]
        print(
            f"{clock}: llvm-gsymutil {medians[0]:.2f} s, llpass {medians[1]:.2f} s; ratio "
            f"{statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
