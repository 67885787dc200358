"""Torture of stack liveness: random programs, an oracle that knows when objects die, a collection at every call.

    python -m tests.torture --programs 3000 --seed 1 --levels O0,O2,LTO --pass off,on --jobs 2
    python -m tests.torture --seed 1 --only 317 --levels O2 --pass on        one program; its C is kept in --folder
    python -m tests.torture --seed 1 --only 317 --levels O2 --pass on --reduce "gone: heap"      (or --reduce wrong)

Two things are asked. Soundness: no object is used after its finalizer ran, and the program reads what the oracle says
it reads; both must hold for every program in every column, or the exit status is 1. Precision: the share of objects
whose finalizer ran at the first collection point after the object's death ("exact"), and for the others how the object
was held. Each program file holds 25 programs, one after the other in one process.

Files: model.py (the language, its C), liveness.py and simulate.py (the oracle, which shares nothing with llpass),
generate.py, build.py, report.py (what came out, against the oracle), torture.h and torture.c (objects, points),
standin.c (llp_gc on BDWGC alone). What the numbers mean is in report.py.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tests.torture.build import BuildError, Column, build
from tests.torture.generate import Case, Options, case
from tests.torture.model import Printer
from tests.torture.reduce import reduce
from tests.torture.report import Report, run_file

ROOT = Path(__file__).resolve().parent.parent.parent
PER_FILE = 25


def batches(first: int, programs: int) -> Iterator[range]:
    """Numbers of the programs of each file; a file never mixes C and C++."""
    last = first + programs
    while first < last:
        end = min(last, (first // PER_FILE + 1) * PER_FILE)
        yield range(first, end)
        first = end


def write(cases: list[Case], folder: Path, stem: str) -> Path:
    """The source file of some programs."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / f"{stem}.{'cc' if cases[0].program.cxx else 'c'}"
    source.write_text(Printer().file([c.program for c in cases]))
    return source


def work(
    seed: int, numbers: range, columns: list[Column], folder: Path, options: Options, extra: tuple[str, ...], keep: bool
) -> dict[str, Report]:
    """Builds and runs one file of programs in every column; reports by the column's name."""
    cases = [case(seed, number, options) for number in numbers]
    out = {}
    for column in columns:
        name = f"s{seed}-{numbers.start}-{column.name.replace(' ', '-')}"
        source = write(cases, folder, name)
        report = Report()
        try:
            run_file(build(source, column, extra), cases, report)
        except BuildError as error:
            report.failures.append(f"seed {seed}, programs {numbers.start} to {numbers.stop - 1}: {error}")
        report.failures = [f"{column.name}: {line} [{source.name}]" for line in report.failures]
        out[column.name] = report
        if not keep:
            for path in folder.glob(f"{name}.*"):
                if path != source or not report.failures:
                    path.unlink()
    return out


def arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.torture", description=str(__doc__).splitlines()[0])
    parser.add_argument("--programs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first program")
    parser.add_argument("--only", type=int, help="this program alone; all files are kept")
    parser.add_argument("--reduce", help="make --only smaller while an object so held is late, or it is `wrong`")
    parser.add_argument("--levels", default="O0,O2,LTO")
    parser.add_argument("--route", default="pre", help="pre, post, or both with a comma")
    parser.add_argument("--pass", dest="passes", default="off", help="off, on, or both with a comma")
    parser.add_argument("--clang", default="19")
    parser.add_argument("--runtime", default="llpass", choices=["llpass", "standin"])
    parser.add_argument("--pipeline", default="stack-liveness", help="the passes when the pass is on")
    parser.add_argument("--density", type=float, default=Options().density)
    parser.add_argument("--llpass-option", action="append", default=[], help="one more option of llpass run")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "torture")
    parser.add_argument("--json", type=Path, help="write the reports, every inexact object included")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", action="store_true", help="keep every file")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Runs the columns that were asked for; 1 when a program went wrong."""
    args = arguments(argv)
    first, programs = (args.first, args.programs) if args.only is None else (args.only, 1)
    columns = [
        Column(level, route, on == "on", args.clang, args.pipeline, args.runtime)
        for level in args.levels.split(",")
        for route in args.route.split(",")
        for on in args.passes.split(",")
        if not (level == "LTO" and route == "post")
    ]
    if args.reduce:
        args.folder.mkdir(parents=True, exist_ok=True)
        whole = case(args.seed, first, Options(density=args.density)).program
        best = reduce(whole, columns[0], args.reduce, args.folder, tuple(args.llpass_option))
        print(Printer().file([best.program]) if best else f"program {first} shows nothing of that kind")
        print("\n".join(f"object {o.id}: dies {o.death}, expected {o.expected}, {o.held}"
                        for o in (best.prediction.objects if best else [])))  # fmt: skip
        return int(best is None)
    reports = {column.name: Report() for column in columns}
    started = time.monotonic()
    args.folder.mkdir(parents=True, exist_ok=True)
    options, keep = Options(density=args.density), args.keep or args.only is not None
    with ProcessPoolExecutor(args.jobs) as pool:
        tasks = [
            pool.submit(work, args.seed, numbers, columns, args.folder, options, tuple(args.llpass_option), keep)
            for numbers in batches(first, programs)
        ]
        for done, task in enumerate(as_completed(tasks), 1):
            for name, report in task.result().items():
                reports[name].add(report)
                for failure in report.failures:
                    print(failure, flush=True)
            if sys.stderr.isatty():
                print(f"\r{done}/{len(tasks)} files", end="", file=sys.stderr, flush=True)
    for name, report in reports.items():
        print(f"\n== {name}\n{report.text()}")
    print(f"\n{programs} programs, {time.monotonic() - started:.0f} s; sources of failures are in {args.folder}")
    if args.json:
        args.json.write_text(json.dumps({name: report.plain() for name, report in reports.items()}, indent=1))
    return int(any(report.failures for report in reports.values()))


if __name__ == "__main__":
    sys.exit(main())
