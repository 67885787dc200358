"""`make bench-run`: what `llpass run` costs beside LLVM's own parse-and-print of the same file.

On sqlite3.c at -O2 -gline-tables-only (about 37 MB of text), by turns in one run: `opt -S -passes=''`, `llpass run
--no-verify`, `llpass run --verify`; then sizes from 1 MB to 400 MB, and a 2 KB file. It prints; it asserts nothing.

    python bench/run_speed.py [--rounds 5] [--largest 400] [--only main|scaling|startup]
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.e2e import programs  # noqa: E402
from tests.e2e.toolchain import need, newest  # noqa: E402
from tools.fetch import fetch  # noqa: E402

OUT = ROOT / "build" / "bench"


@dataclass
class Series:
    """Times, of the clock and of the processor, and peak memory of one command, round by round."""

    name: str
    command: list[str]
    seconds: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    peak: int = 0

    def once(self) -> None:
        """Run it; the peak is that of the largest process below us, as wait4 reports it."""
        started = time.perf_counter()
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds.append(time.perf_counter() - started)
        self.processor.append(usage.ru_utime + usage.ru_stime)
        self.peak = max(self.peak, usage.ru_maxrss * 1024)
        if process.returncode != 0:
            raise SystemExit(f"bench: exit {process.returncode}: {' '.join(self.command)}")

    @property
    def median(self) -> float:
        """Median time."""
        return statistics.median(self.seconds)

    def row(self, base: Series | None = None, size: int = 0) -> str:
        """A line of the table; the ratio is the median of the rounds' own ratios, so that slow phases cancel."""
        spread = f"{min(self.seconds):.2f}..{max(self.seconds):.2f}"
        text = f"{self.name:<30}{self.median:>8.2f} s  {spread:<14}{self.peak / 1e6:>8.0f} MB"
        text += f" ({self.peak / size:.1f}x input)" if size else ""
        if base is not None:
            ratios = [mine / theirs for mine, theirs in zip(self.seconds, base.seconds, strict=True)]
            text += f"   ratio {statistics.median(ratios):.2f} ({min(ratios):.2f}..{max(ratios):.2f})"
        return text


def machine() -> str:
    """What this was measured on."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        models = [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        model = models[0] if models else model
    version = f"Python {platform.python_version()}, LLVM {newest()}"
    return f"{model}, {os.cpu_count()} processors, {platform.system()}, {version}"


def llpass(ll: Path, *options: str) -> list[str]:
    """The command under test."""
    return [sys.executable, "-m", "llpass", "run", str(ll), "-o", str(OUT / "out.ll"), *options]


def opt(ll: Path) -> list[str]:
    """LLVM's own parse-and-print."""
    return [need("opt", newest()), "-S", "-passes=", str(ll), "-o", str(OUT / "opt.ll")]


def sqlite_ir() -> Path:
    """sqlite3.c as it is, without the features the tests switch on: the file other people measure too."""
    ll = OUT / "sqlite3.ll"
    if not ll.exists():
        source = fetch("sqlite") / "sqlite3.c"
        flags = ["-O2", "-gline-tables-only", "-w", "-S", "-emit-llvm"]
        subprocess.run([need("clang", newest()), *flags, str(source), "-o", str(ll)], check=True)
    return ll


def side_by_side(ll: Path, rounds: int) -> None:
    """The bar: at most 1.0 without and 2.2 with the judge; peak memory at most 6 times the input."""
    size = ll.stat().st_size
    print(f"sqlite3.c -O2 -gline-tables-only: {size:,} bytes of text, {rounds} rounds by turns")
    series = [
        Series("opt -S -passes=''", opt(ll)),
        Series("llpass run --no-verify", llpass(ll, "--no-verify")),
        Series("llpass run --verify", llpass(ll, "--verify")),
        Series("llpass run --no-sites", llpass(ll, "--no-verify", "--no-sites")),
        Series("llpass run --passes ''", llpass(ll, "--no-verify", "--passes", "")),
    ]
    for _ in range(rounds):
        for one in series:
            one.once()
    for one in series:
        print(one.row(None if one is series[0] else series[0], size))


def scaling(ll: Path, largest: int) -> None:
    """Time over size; linear when the last column stays where it is."""
    print("\nsize        llpass run --no-verify       per MB      peak")
    for megabytes in (1, 3, 10, 37, 100, 200, 400):
        if megabytes > largest:
            break
        path = OUT / "scaled.ll"
        step = [sys.executable, str(ROOT / "bench" / "replicate.py"), str(ll), str(megabytes * 1_000_000), str(path)]
        subprocess.run(step, check=True)
        size = path.stat().st_size
        one = Series("", llpass(path, "--no-verify"))
        for _ in range(3 if megabytes < 50 else 1):
            one.once()
        per = 1e9 * one.median / size
        memory = f"{one.peak / 1e6:9.0f} MB ({one.peak / size:.1f}x)"
        print(f"{size / 1e6:7.1f} MB {one.median:12.2f} s {per:20.1f} ms {memory}")
        path.unlink()


def startup(rounds: int) -> None:
    """A build runs llpass once per file: the bar is 0.15 s for 2 KB, the interpreter's start included."""
    small = OUT / "small.ll"
    source = OUT / "small.c"
    source.write_text("int g(int);\nint f(int x)\n{\n    return g(x) + g(x + 1);\n}\n")
    clang = [need("clang", newest()), "-O1", "-gline-tables-only", "-S", "-emit-llvm", str(source), "-o", str(small)]
    subprocess.run(clang, check=True)
    print(f"\n{small.stat().st_size:,} bytes, {4 * rounds} rounds by turns")
    series = [
        Series("python -c pass", [sys.executable, "-c", "pass"]),
        Series("opt -S -passes=''", opt(small)),
        Series("llpass run --no-verify", llpass(small, "--no-verify")),
        Series("llpass run --verify", llpass(small, "--verify")),
    ]
    for _ in range(4 * rounds):
        for one in series:
            one.once()
    for one in series:
        print(one.row())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--largest", type=int, default=400, help="largest module of the scaling table, in MB")
    parser.add_argument("--only", choices=["main", "scaling", "startup"])
    options = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    print(machine())
    if options.only in (None, "main"):
        side_by_side(sqlite_ir(), options.rounds)
    if options.only in (None, "scaling"):
        # The largest module of Lua, so that the smallest size is one copy of something real.
        build = programs.Build("lua")
        modules = [programs.emit_ir(build, unit) for unit in programs.program("lua").units]
        scaling(max(modules, key=lambda path: path.stat().st_size), options.largest)
    if options.only in (None, "startup"):
        startup(options.rounds)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
