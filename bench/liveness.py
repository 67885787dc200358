"""`make bench-liveness`: what stack-liveness costs: the code it is forced on, and the build.

* **Code.** lua and sqlite3 with the pass on every function (`--liveness-packages all`; nobody would): instructions by
  callgrind, time by turns with its spread, `.text`. By default the pass changes nothing in such modules.
* **Build.** Generated functions of 1,000 to 100,000 instructions, in shapes that are hard for one part of the analysis
  each: seconds of the pass and microseconds per instruction, which stay level when it is linear; clang on the input and
  on the output.
* **Torture.** Files of random programs (tests/torture), the pass off and on, by turns: a collection at nearly every
  call is the most of it, as in no program.
* **Gate.** Modules that set no finalizer come out as they went in: counted over the IR corpus and the programs.

It prints; it asserts nothing.

    python bench/liveness.py [--only code|build|torture|gate] [--programs lua,sqlite] [--rounds 7] [--largest 100000]
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.frames_cost import FIXED, instructions, text  # noqa: E402
from bench.run_speed import machine  # noqa: E402
from llpass import pipeline  # noqa: E402
from tests.e2e import programs  # noqa: E402
from tests.e2e.toolchain import need, newest  # noqa: E402
from tests.torture.__main__ import write  # noqa: E402
from tests.torture.build import Column  # noqa: E402
from tests.torture.build import build as build_torture  # noqa: E402
from tests.torture.generate import Options, case  # noqa: E402

OUT = ROOT / "build" / "bench"

PASS = ("--passes", "stack-liveness")
FORCED = (*PASS, "--liveness-packages", "all")
#: Also a stack clear before every call, as if each of them collected.
EVERY_CALL = (*FORCED, "--collect-fns", "*")


# -- code ------------------------------------------------------------------------------------------------------------


def seconds_by_turns(build: programs.Build, executables: list[Path], rounds: int) -> list[list[float]]:
    """Seconds of the workload, for each executable round by round."""
    home = OUT / "liveness"
    taken: list[list[float]] = [[] for _ in executables]
    for _ in range(rounds):
        for executable, times in zip(executables, taken, strict=True):
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir(parents=True)
            command = [str(executable), *programs.program(build.program).arguments]
            started = time.perf_counter()
            subprocess.run(command, cwd=home, stdout=subprocess.DEVNULL, check=True)
            times.append(time.perf_counter() - started)
    return taken


def code(name: str, rounds: int) -> None:
    """One program: each level and route, without llpass and with the pass on everything."""
    print(f"\n{name}, the pass on every function; time: median of the ratios of {rounds} rounds by turns (least..most)")
    print(f"{'':<34}{'instructions':>15}{'':>9}{'.text':>12}{'':>9}  time")
    for opt, route, lto in (("-O0", "post", ""), ("-O2", "pre", ""), ("-O2", "post", ""), ("-O2", "pre", "full")):
        plain = programs.Build(name, opt=opt, route=route, lto=lto, llpass=None, extra=FIXED.get(name, ()))
        rows = [("uninstrumented", plain)]
        for label, options in (("forced", FORCED), ("forced, a clear at every call", EVERY_CALL)):
            rows.append((label, replace(plain, llpass=options, link_extra=programs.runtime_flags()[1])))
        executables = [programs.executable(build) for _, build in rows]
        times = seconds_by_turns(plain, executables, rounds)
        print(
            f"{opt}{', before' if route == 'pre' else ''}{', after' if opt != '-O0' and route == 'post' else ''}",
            end="",
        )
        print(f"{' the optimiser' if opt != '-O0' else ''}{f', LTO {lto}' if lto else ''}")
        base: tuple[int, int] | None = None
        for (label, build), executable, mine in zip(rows, executables, times, strict=True):
            count, size = instructions(build, executable), len(text(executable))
            base = base or (count, size)
            ratios = [one / other for one, other in zip(mine, times[0], strict=True)]
            spread = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}..{max(ratios):.2f})"
            shares = f"{100 * (count / base[0] - 1):>+8.1f}%", f"{100 * (size / base[1] - 1):>+8.1f}%"
            print(f"  {label:<32}{count:>15,}{shares[0]}{size:>12,}{shares[1]}  {spread}", flush=True)


# -- torture ---------------------------------------------------------------------------------------------------------


def torture(rounds: int) -> None:
    """Eight files of 25 random programs each: processor time without the pass and with it."""
    print(f"\ntorture, 200 programs; median of the ratios with / without of {rounds} rounds by turns (least..most)")
    for opt in ("O0", "O2", "LTO"):
        executables = []
        for first in range(0, 200, 25):
            cases = [case(1, number, Options()) for number in range(first, first + 25)]
            pair = []
            for on in (False, True):
                column = Column(opt, "pre", on)
                source = write(cases, OUT / "torture", f"{first}-{column.name.replace(' ', '-')}")
                pair.append(build_torture(source, column))
            executables.append(pair)
        ratios = []
        for _ in range(rounds):
            taken = [0.0, 0.0]
            for pair in executables:
                for which, executable in enumerate(pair):
                    before = os.times().children_user
                    subprocess.run([executable], stdout=subprocess.DEVNULL, check=True)
                    taken[which] += os.times().children_user - before
            ratios.append(taken[1] / taken[0])
        print(f"  {opt:<4} {statistics.median(ratios):.2f} ({min(ratios):.2f}..{max(ratios):.2f})", flush=True)


# -- build -----------------------------------------------------------------------------------------------------------

_HEAD = """target datalayout = "e-m:e-i64:64-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
declare ptr @make(ptr)
declare void @use(ptr)
declare i1 @choose()
define ptr @f(ptr %p) {
"""


def straight(size: int) -> Iterator[str]:
    """One block: every value lives across the call behind it."""
    last = "%p"
    for i in range(size // 3):
        yield f"  %v{i} = call ptr @make(ptr {last})\n  call void @use(ptr %v{i})\n  %w{i} = load ptr, ptr %v{i}\n"
        last = f"%w{i}"
    yield f"  ret ptr {last}\n"


def diamonds(size: int) -> Iterator[str]:
    """Two ways at each step, one of which drops its value."""
    yield "  br label %b0\n"
    for i in range(size // 9):
        last = "%p" if i == 0 else f"%x{i - 1}"
        yield f"b{i}:\n  %v{i} = call ptr @make(ptr {last})\n  %c{i} = call i1 @choose()\n"
        yield f"  br i1 %c{i}, label %l{i}, label %r{i}\nl{i}:\n  call void @use(ptr %v{i})\n  br label %j{i}\n"
        yield f"r{i}:\n  call void @use(ptr {last})\n  br label %j{i}\n"
        yield f"j{i}:\n  %x{i} = phi ptr [ %v{i}, %l{i} ], [ {last}, %r{i} ]\n  br label %b{i + 1}\n"
    yield f"b{size // 9}:\n  ret ptr %p\n"


def loops(size: int) -> Iterator[str]:
    """Loops in a row that walk lists; the parameter lives through all of them."""
    yield "  br label %b0\n"
    for i in range(size // 6):
        before = "%0" if i == 0 else f"%b{i - 1}"
        start = "%p" if i == 0 else f"%n{i - 1}"
        yield f"b{i}:\n  %v{i} = phi ptr [ {start}, {before} ], [ %n{i}, %b{i} ]\n  call void @use(ptr %v{i})\n"
        yield f"  %n{i} = load ptr, ptr %v{i}\n  %c{i} = call i1 @choose()\n"
        yield f"  br i1 %c{i}, label %b{i}, label %b{i + 1}\n"
    yield f"b{size // 6}:\n  ret ptr %p\n"


def nested(size: int) -> Iterator[str]:
    """Loops in loops, 60 deep, over and over: what costs a solver its rounds."""
    depth, block = 60, 0
    yield "  br label %b0\n"
    for nest in range(max(1, size // (depth * 6))):
        heads = range(block, block + depth)
        for i in heads:
            before = f"%b{i - 1}" if i else "%0"
            before = f"%t{block - depth}" if nest and i == block else before
            yield f"b{i}:\n  %v{i} = phi ptr [ %p, {before} ], [ %w{i}, %t{i} ]\n  %x{i} = call ptr @make(ptr %v{i})\n"
            yield f"  br label %{'b' if i + 1 < block + depth else 't'}{i + 1 if i + 1 < block + depth else i}\n"
        for i in reversed(heads):
            after = f"%t{i - 1}" if i > block else f"%b{block + depth}"
            yield f"t{i}:\n  %w{i} = load ptr, ptr %x{i}\n  %c{i} = call i1 @choose()\n"
            yield f"  br i1 %c{i}, label %b{i}, label {after}\n"
        block += depth
    yield f"b{block}:\n  ret ptr %p\n"


def variables(size: int) -> Iterator[str]:
    """A variable for every ten instructions, as at -O0: stored once, loaded twice, dead."""
    count = size // 10
    for i in range(count):
        yield f"  %a{i} = alloca ptr\n"
    for i in range(count):
        yield f"  %v{i} = call ptr @make(ptr %p)\n  store ptr %v{i}, ptr %a{i}\n"
        for j in range(2):
            yield f"  %l{i}.{j} = load ptr, ptr %a{i}\n  call void @use(ptr %l{i}.{j})\n"
        yield f"  %g{i} = getelementptr i8, ptr %v{i}, i64 8\n  %h{i} = load ptr, ptr %g{i}\n"
        yield f"  call void @use(ptr %h{i})\n"
    yield "  ret ptr %p\n"


def long_lived(size: int) -> Iterator[str]:
    """A fifth of the values live to the end, through all blocks."""
    count = size // 5
    for i in range(count):
        yield f"  %v{i} = call ptr @make(ptr %p)\n"
    yield "  br label %b0\n"
    for i in range(count):
        yield f"b{i}:\n  %c{i} = call i1 @choose()\n  br i1 %c{i}, label %b{i + 1}, label %out\n"
    yield f"b{count}:\n  br label %out\nout:\n"
    for i in range(count):
        yield f"  call void @use(ptr %v{i})\n"
    yield "  ret ptr %p\n"


def arms(size: int) -> Iterator[str]:
    """One switch, an arm for every five instructions, one phi behind all of them."""
    count = size // 5
    yield "  %n = ptrtoint ptr %p to i64\n  switch i64 %n, label %out [\n"
    for i in range(count):
        yield f"    i64 {i}, label %a{i}\n"
    yield "  ]\n"
    for i in range(count):
        yield f"a{i}:\n  %v{i} = call ptr @make(ptr %p)\n  call void @use(ptr %v{i})\n  %w{i} = load ptr, ptr %v{i}\n"
        yield "  call void @use(ptr %p)\n  br label %out\n"
    incoming = ", ".join(["[ %p, %0 ]", *(f"[ %w{i}, %a{i} ]" for i in range(count))])
    yield f"out:\n  %r = phi ptr {incoming}\n  call void @use(ptr %r)\n  ret ptr %r\n"


SHAPES: dict[str, Callable[[int], Iterator[str]]] = {
    shape.__name__: shape for shape in (straight, diamonds, loops, nested, variables, long_lived, arms)
}


def generated(shape: str, size: int) -> bytes:
    """A module of one function of about `size` instructions."""
    return (_HEAD + "".join(SHAPES[shape](size)) + "}\n").encode()


def _clang_seconds(path: Path) -> float:
    before = os.times()
    command = [need("clang", newest()), "-O2", "-w", "-c", str(path), "-o", str(OUT / "out.o")]
    subprocess.run(command, check=True)
    return os.times().children_user - before.children_user


def build(largest: int) -> None:
    """The table of shapes and sizes."""
    print("\nthe pass on one function, in seconds of the processor; linear when `us each` stays level")
    print(f"{'shape':<12}{'instructions':>13}{'seconds':>10}{'us each':>10}{'stores':>9}{'clang -O2':>11}{'then':>9}")
    source, changed = OUT / "shape.ll", OUT / "shape.out.ll"
    for shape in SHAPES:
        for size in (1_000, 3_000, 10_000, 30_000, 100_000):
            if size > largest:
                break
            data = generated(shape, size)
            count = sum(line.startswith(b"  ") and not line.startswith((b"    ", b"  ]")) for line in data.splitlines())
            best, result = None, None
            for _ in range(3 if size < 100_000 else 1):
                started = time.process_time()
                result = pipeline.run_text(data, "stack-liveness", {"liveness_packages": "all"})
                mine = time.process_time() - started
                best = mine if best is None else min(best, mine)
            assert best is not None and result is not None
            source.write_bytes(data)
            changed.write_bytes(result.data)
            stores = result.data.count(b"store volatile")
            # clang itself is not linear in the live ranges of one function; it gets what it can do in a minute.
            clang = [f"{_clang_seconds(path):.2f}" if size <= 10_000 else "" for path in (source, changed)]
            per = 1e6 * best / count
            print(
                f"{shape:<12}{count:>13,}{best:>10.3f}{per:>10.1f}{stores:>9,}{clang[0]:>11}{clang[1]:>9}", flush=True
            )


# -- gate ------------------------------------------------------------------------------------------------------------


def gate() -> None:
    """Modules that the default gate leaves out: how many, how many bytes, which of them changed, what it took."""
    files = sorted((ROOT / "tests" / "ir" / "corpus").glob("*/*.ll"))
    for name in ("lua", "zlib", "shapes", "sqlite", "libsass"):
        for opt, route in (("-O0", "post"), ("-O2", "pre"), ("-O2", "post")):
            build = programs.Build(name, opt=opt, route=route)
            files += [programs.emit_ir(build, unit) for unit in programs.program(name).units]
    changed, size, taken, reading = [], 0, 0.0, 0.0
    for path in files:
        data = path.read_bytes()
        result = pipeline.run_text(data, "stack-liveness", name=path.name)
        size += len(data)
        taken += result.seconds["stack-liveness"]
        reading += result.seconds["read"]
        if result.data != data:
            changed.append(f"{path.parent.name}/{path.name}")
    print(f"\ndefault gate: {len(files)} modules, {size:,} bytes; {len(files) - len(changed)} came out as they went in")
    print(f"{taken:.3f} s in the pass, {reading:.3f} s reading; changed: {', '.join(changed) or 'none'}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=["code", "build", "torture", "gate"])
    parser.add_argument("--programs", default="lua,sqlite")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--largest", type=int, default=100_000, help="instructions of the largest function")
    options = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    print(machine())
    if options.only in (None, "gate"):
        gate()
    if options.only in (None, "build"):
        build(options.largest)
    if options.only in (None, "torture"):
        torture(options.rounds)
    if options.only in (None, "code"):
        for name in options.programs.split(","):
            code(name, options.rounds)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
