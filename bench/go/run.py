"""`make bench-go`: who called me, where is this PC: Go beside llpass, on the same machine in one run.

The programs of generate.py are built by the pinned Go toolchain and, in C, by clang with `llpass run` in every mode.
Then all of them run by turns, round after round. A ratio is the median of the rounds' own ratios, with the smallest and
the largest behind it, so that a slow phase of the machine hits both sides.

    python bench/go/run.py [--rounds 11] [--iterations 200000] [--modes fp,unwind,shadow] [--scenarios hot,deep32,...]
                           [--postlink]    the C programs have a prebuilt table
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from bench.go import generate  # noqa: E402
from llpass.driver import runtime_build  # noqa: E402
from tests.e2e.toolchain import ToolError, need, newest, run  # noqa: E402
from tests.llgo import golang  # noqa: E402
from tools.fetch import FetchError, fetch  # noqa: E402

OUT = ROOT / "build" / "bench" / "go"

#: Go's time times this is the most that llpass may take, in the modes that walk the machine's stack.
BARS = {
    "hot.Caller0": 0.25,
    "deep32 deep.Callers16": 0.35,
    "deep32 deep.CallersFramesAll": 0.35,
    "hot.FuncForPCEntry": 0.5,
    "hot.FuncForPCBare": 0.5,
    "hot.FuncForPCReturnPC": 0.5,
    "multipkg.FuncForPCMany": 0.5,
    "hot.FuncFileLineEntry": 0.5,
    "hot.FuncFileLineReturnPC": 0.5,
    "multipkg.FileLineMany": 0.5,
    "deep512 deep.CallersAll": 0.3,
}

#: As BARS, with a prebuilt table.
BARS_OF_POSTLINK = {
    "cold.FirstFuncForPC": 1.0,
    "hot.FuncForPCEntry": 0.4,
    "hot.FuncForPCBare": 0.4,
    "hot.FuncForPCReturnPC": 0.4,
    "multipkg.FuncForPCMany": 0.4,
}


#: A lookup alone, and what stands around it in every measurement.
BARE, NOTHING = "hot.FuncForPCBare", "hot.Nothing"


def build_go(go: Path, scenario: generate.Scenario) -> Path:
    folder = OUT / scenario.name / "go"
    for name, text in scenario.go.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    (folder / "go.mod").write_text(f"module example.com/llgo-bench/{scenario.name}\n\ngo 1.24\n")
    program = folder / "program"
    run([go, "build", "-trimpath", "-o", program, "."], cwd=folder, env=golang.environment(go))
    return program


def build_c(scenario: generate.Scenario, mode: str, postlink: bool) -> Path:
    folder = OUT / scenario.name / mode
    folder.mkdir(parents=True, exist_ok=True)
    clang = need("clang", newest())
    modules = []
    for name, text in scenario.c.items():
        source = folder / name
        source.write_text(text)
        module = source.with_suffix(".ll")
        flags = ("-std=gnu11", "-O2", "-g", "-fPIE", "-I", runtime_build.source_dir())
        run([clang, *flags, "-Xclang", "-disable-llvm-passes", "-S", "-emit-llvm", source, "-o", module], cwd=folder)
        modules.append(module)
    done = folder / "llpass"
    run([sys.executable, "-m", "llpass", "run", "--frames", mode, *modules, "--out-dir", done], cwd=ROOT)
    objects = []
    for module in modules:
        objects.append(module.with_suffix(".o"))
        run([clang, "-O2", "-fPIE", "-c", done / module.name, "-o", objects[-1]])
    program = folder / "program"
    flags = runtime_build.config("libs", None, clang).split()
    run([clang, "-pie", "-s", *objects, "-o", program, *flags, "-lpthread"])
    if postlink:
        run([sys.executable, "-m", "llpass", "postlink", program], cwd=ROOT)
    return program


def once(program: Path, iterations: int) -> dict[str, float]:
    text = run([program], env={**os.environ, "BENCH_ITERS": str(iterations)}).decode()
    pairs = (line.split("=") for line in text.splitlines() if "=" in line and "." in line.split("=")[0])
    found = {name: float(value) for name, value in pairs}
    if NOTHING in found:
        # What takes a few nanoseconds is measured beside its loop and a call through a pointer.
        found[f"{BARE} (net)"] = max(found[BARE] - found[NOTHING], 0.01)
    return found


def report(scenario: str, modes: list[str], rounds: dict[str, list[dict[str, float]]], bars: dict[str, float]) -> None:
    for metric in rounds["go"][0]:
        theirs = [values[metric] for values in rounds["go"]]
        bar = bars.get(metric, bars.get(f"{scenario} {metric}"))
        row = f"{scenario:<14}{metric:<26}{statistics.median(theirs):>10.1f}"
        for mode in modes:
            ours = [values[metric] for values in rounds[mode]]
            ratios = [mine / his for mine, his in zip(ours, theirs, strict=True)]
            middle = statistics.median(ratios)
            verdict = "" if bar is None or mode == "shadow" else " ok" if middle <= bar else " OVER"
            row += f"{statistics.median(ours):>10.1f}  {middle:.2f} ({min(ratios):.2f}..{max(ratios):.2f}){verdict:<6}"
        print(row + (f" bar {bar}" if bar else ""), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--iterations", type=int, default=200000)
    parser.add_argument("--modes", default="fp,unwind,shadow")
    parser.add_argument("--scenarios", default=",".join(generate.ALL))
    parser.add_argument("--postlink", action="store_true")
    options = parser.parse_args()
    bars = BARS | (BARS_OF_POSTLINK if options.postlink else {})
    modes = options.modes.split(",")
    try:
        go = fetch("go") / "bin" / "go"
        version = run([go, "version"], env=golang.environment(go)).decode().split()[2]
        print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, {version}, clang {newest()}")
        print(f"{options.rounds} rounds by turns; nanoseconds: medians; ratio to Go: median (min..max)")
        print(f"{'scenario':<14}{'metric':<26}{'go':>10}" + "".join(f"{mode:>10}{'':<28}" for mode in modes))
        for name in options.scenarios.split(","):
            scenario = generate.ALL[name]()
            programs = {"go": build_go(go, scenario)}
            programs |= {mode: build_c(scenario, mode, options.postlink) for mode in modes}
            count = max(1, options.iterations // scenario.divisor)
            rounds: dict[str, list[dict[str, float]]] = {who: [] for who in programs}
            for _ in range(options.rounds):
                for who, program in programs.items():
                    rounds[who].append(once(program, count))
            report(scenario.name, modes, rounds, bars)
    except (FetchError, ToolError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
