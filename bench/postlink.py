"""`make bench-postlink`: what `llpass postlink` costs beside the link that comes before it.

A generated program of 50,000 functions: the link by lld and `llpass postlink` of its output, by turns in one run; the
bar is 1.0 of the link and 0.3 s. Then with `--lines debug` beside llvm-gsymutil reading the same file; the bar is 2.0.
Then programs from 1,000 to 1,000,000 functions. It prints; it asserts nothing.

    python bench/postlink.py [--rounds 5] [--functions 50000] [--largest 1000000] [--only link|debug|scaling]
"""

from __future__ import annotations

import argparse
import compileall
import shutil
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench import postlink_program  # noqa: E402
from bench.run_speed import Series, machine  # noqa: E402
from tests.e2e.toolchain import need, newest  # noqa: E402

OUT = ROOT / "build" / "bench" / "postlink"

#: Seconds that post-link may take beside the link's own time: the interpreter and its libraries have to start.
START = 0.3


class Program:
    """A generated program, its objects and its link."""

    def __init__(self, functions: int, debug: bool = False) -> None:
        self.home = OUT / f"{functions}{'-debug' if debug else ''}"
        self.path = self.home / "program"
        objects = postlink_program.objects(functions, self.home, debug)
        self.link = Series("link by lld", postlink_program.link_command(objects, self.path))

    def postlink(self, *options: str) -> Series:
        """Post-link's command; it leaves the linked program as it is, so that it can be run again."""
        words = [sys.executable, "-m", "llpass", "postlink", str(self.path), "-o", f"{self.path}.out", *options]
        return Series(" ".join(["llpass postlink", *options]), words)

    def gone(self) -> None:
        """Remove what takes room."""
        shutil.rmtree(self.home)


def by_turns(rounds: int, *series: Series) -> None:
    for _ in range(rounds):
        for one in series:
            one.once()


def beside_the_link(functions: int, rounds: int) -> None:
    program = Program(functions)
    post = program.postlink()
    by_turns(rounds, program.link, post)
    print(f"{functions:,} functions, {program.path.stat().st_size:,} bytes, {rounds} rounds by turns")
    print(program.link.row())
    print(post.row(program.link))
    _beyond_the_start("", post.seconds, program.link.seconds)
    # What a machine with other things to do cannot blur: neither the disk nor waiting for a turn is in it.
    times = (
        f", processor time {statistics.median(post.processor):.2f} s, {statistics.median(program.link.processor):.2f} s"
    )
    _beyond_the_start(times, post.processor, program.link.processor)
    program.gone()


def _beyond_the_start(what: str, mine: list[float], theirs: list[float]) -> None:
    ratios = [(one - START) / other for one, other in zip(mine, theirs, strict=True)]
    spread = f"({min(ratios):.2f}..{max(ratios):.2f})"
    print(f"{f'beyond {START} s{what}':<70} ratio {statistics.median(ratios):.2f} {spread}")


def beside_gsymutil(functions: int, rounds: int) -> None:
    program = Program(functions, debug=True)
    program.link.once()
    gsym = [
        need("llvm-gsymutil", newest()),
        "--num-threads=1",
        f"--convert={program.path}",
        f"--out-file={program.path}.gsym",
    ]
    theirs, post = Series("llvm-gsymutil --convert", gsym), program.postlink("--lines", "debug")
    by_turns(rounds, theirs, post)
    print(f"\n{functions:,} functions with DWARF, {program.path.stat().st_size:,} bytes, {rounds} rounds by turns")
    print(theirs.row())
    print(post.row(theirs))
    program.gone()


def scaling(largest: int) -> None:
    """Time over size; linear when the time per function stays where it is."""
    print("\nfunctions        link by lld     llpass postlink     per function        peak")
    functions = 1000
    while functions <= largest:
        program = Program(functions)
        post = program.postlink()
        by_turns(3 if functions < 100_000 else 1, program.link, post)
        link, seconds = program.link.median, post.median
        per, peak = 1e6 * seconds / functions, post.peak / 1e6
        print(f"{functions:9,} {link:16.2f} s {seconds:17.2f} s {per:13.1f} us {peak:8.0f} MB")
        program.gone()
        functions = functions * 5 if str(functions)[0] == "1" else functions * 2


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--functions", type=int, default=50_000)
    parser.add_argument("--largest", type=int, default=1_000_000, help="largest program of the scaling table")
    parser.add_argument("--only", choices=["link", "debug", "scaling"])
    options = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    # As pip does for what it installs: where the environment forbids Python to keep bytecode, every run would compile
    # all modules anew.
    compileall.compile_dir(ROOT / "llpass", quiet=1)
    print(machine())
    if options.only in (None, "link"):
        beside_the_link(options.functions, options.rounds)
    if options.only in (None, "debug"):
        beside_gsymutil(options.functions, options.rounds)
    if options.only in (None, "scaling"):
        scaling(options.largest)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
