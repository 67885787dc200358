"""Every way to link a program, and what its answers are after `llpass postlink`.

A case is a program, a kind of image, a linker, a link mode, a processor, when it is stripped, and where lines come
from. For each one the table must be there, the runtime must adopt it, and three sets of answers are compared at every
function and at call sites: DWARF's (by llvm-symbolizer, from the file before post-link), the program's own before
post-link and after it. The last two are equal in every byte; the first differs in what truth.py classifies.

    python -m tests.e2e.postlink_matrix [--only REGEX] [--programs lua,shapes] [--jobs N] [--covering]
    python -m tests.e2e.postlink_matrix --product RESULTS.jsonl       goes on where it ended, and sums up at the end

Cases that differ in stripping and lines alone share the link and DWARF's answers. Those that cannot be made are listed
with the reason.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from tests.e2e import arm64, generated, programs, truth
from tests.e2e.toolchain import newest, tool

PROGRAMS = ("lua", "generated", "sqlite", "libsass", "shapes", "zlib")
#: The programs of the product: one of each sort.
OF_THE_PRODUCT = PROGRAMS[:4]
KINDS = ("pie", "no-pie", "static", "static-pie", "shared")
LINKERS = ("lld", "bfd", "gold", "mold")
LTO = ("", "thin", "full")
TARGETS = ("", arm64.TARGET)
STRIPS = ("no", "before", "after")
LINES = ("sites", "debug")
ENOUGH = 0.999
#: Of the call sites that a link-time optimiser moved, when labels have to tell; docs/postlink.md says what is missing.
ENOUGH_OF_LTO_LABELS = 0.98
#: Call sites that one link is asked about, besides all its functions.
MOST_SITES = 20_000


class Case(NamedTuple):
    """One way to make the image."""

    program: str
    kind: str
    linker: str
    lto: str
    target: str
    strip: str
    lines: str = "sites"

    def __str__(self) -> str:
        return f"{self.link_name}-strip:{self.strip}" + ("" if self.lines == "sites" else f"-lines:{self.lines}")

    @property
    def link_name(self) -> str:
        """Equal for cases that share a link."""
        target = self.target.partition("-")[0] or "here"
        return "-".join((self.program, self.kind, self.linker, self.lto or "objects", target))

    def build(self) -> programs.Build:
        """How programs.py makes it, before post-link."""
        return programs.Build(
            self.program,
            pic=self.kind,
            linker=self.linker,
            lto=self.lto,
            route="pre" if self.lto else "post",
            target=self.target,
            answer=True,
        )

    def why_not(self) -> str:
        """Why this machine, or these tools, cannot make it; empty when they can."""
        if self.target and (reason := arm64.missing_system()):
            return reason
        if (self.linker, self.kind) == ("gold", "static-pie"):
            return "gold does not know what clang asks of it there (--no-dynamic-linker)"
        if (self.lines, self.strip) == ("debug", "before"):
            return "strip has taken the DWARF that --lines debug reads"
        names = {"lld": f"ld.lld-{newest()}", "bfd": "ld.bfd", "gold": "ld.gold", "mold": "mold"}
        if self.linker != "lld" and not tool(names[self.linker]):
            return f"{self.linker} is not on this machine"
        if self.lto and self.linker != "lld" and not _plugin().exists():
            return "LTO of another linker needs LLVM's plugin of the same version"
        return ""


def _plugin() -> Path:
    """What lets GNU ld, gold and mold read LLVM's bitcode; clang names it to them."""
    return Path(f"/usr/lib/llvm-{newest()}/lib/LLVMgold.so")


def cases() -> Iterator[Case]:
    """All combinations; `--lines debug` with link-time optimisation only: objects are asked by test_debug_lines.py."""
    for fields in itertools.product(PROGRAMS, KINDS, LINKERS, LTO, TARGETS, STRIPS, LINES):
        case = Case(*fields)
        if case.lto or case.lines == "sites":
            yield case


def covering(chosen: list[Case]) -> list[Case]:
    """Of these a few in which every pair of values that meets in any of them meets: greedily, the same each time."""

    def pairs(case: Case) -> set[tuple[tuple[int, str], ...]]:
        return set(itertools.combinations(enumerate(case), 2))

    missing = set[tuple[tuple[int, str], ...]]().union(*map(pairs, chosen))
    found = []
    while missing:
        best = max(chosen, key=lambda case: len(pairs(case) & missing))
        found.append(best)
        missing -= pairs(best)
    return found


class Result(NamedTuple):
    """`wrong`: what does not hold, a line each; (equal, asked) of functions and call sites; classes of differences."""

    wrong: list[str]
    functions: tuple[int, int]
    sites: tuple[int, int]
    differences: dict[str, int]
    examples: list[str]

    def counts(self) -> str:
        """The shares as text."""
        return "; ".join(f"{equal} of {asked}" for equal, asked in (self.functions, self.sites))


class Linked:
    """The image that cases share, and what it answers before post-link."""

    def __init__(self, case: Case) -> None:
        build = case.build()
        files = programs.objects(build) if case.program != "generated" else generated.objects(build)
        self.path = programs.link(build, files)
        self.made = [self.path]
        self.questions = truth.Questions.of(self.path, MOST_SITES)
        self.answers = truth.runtime_text(self.path, self.questions.addresses)

    def check(self, case: Case) -> Result:
        """One case."""
        before = self._kept(programs.strip(self.path, tool=_strip_tool(case))) if case.strip == "before" else self.path
        linked = self._kept(programs.postlink(before, *(("--lines", "debug") if case.lines == "debug" else ())))
        if case.strip == "after":
            linked = self._kept(programs.strip(linked, tool=_strip_tool(case)))
        wrong = []
        if linked.stat().st_size > before.stat().st_size:
            wrong.append(f"the file grew from {before.stat().st_size} to {linked.stat().st_size} bytes")
        if "adopted" not in (said := _debug_lines(linked)):
            wrong.append(f"the table was not adopted: {said}")
        answers = truth.runtime_text(linked, self.questions.addresses)
        if case.lines == "sites" and answers != self.answers:
            wrong.append(self._changed(answers))
        innermost = bool(case.lto) and case.lines == "sites"
        functions, sites = self.questions.judge(truth.parse_runtime(answers), innermost=innermost)
        for report, enough in ((functions, ENOUGH), (sites, ENOUGH_OF_LTO_LABELS if innermost else ENOUGH)):
            if report.share < enough:
                wrong.append(report.text())
        differences = {kind: len(found) for report in (functions, sites) for kind, found in report.differences.items()}
        examples = [
            f"{kind}: {found[0]}" for report in (functions, sites) for kind, found in report.differences.items()
        ]
        return Result(wrong, (functions.equal, functions.asked), (sites.equal, sites.asked), differences, examples)

    def _changed(self, answers: bytes) -> str:
        old, new = truth.parse_runtime(self.answers), truth.parse_runtime(answers)
        pairs = zip(self.questions.addresses, old, new, strict=True)
        different = [hex(at) for at, one, other in pairs if one != other]
        return f"{len(different)} answers changed, at {', '.join(different[:5])}"

    def _kept(self, path: Path) -> Path:
        self.made.append(path)
        return path

    def delete(self) -> None:
        """The product's images would fill a disk; objects stay."""
        for folder in {path.parent for path in self.made}:
            shutil.rmtree(folder)


def check(case: Case) -> Result:
    """Make the image in both states and compare the answers."""
    return Linked(case).check(case)


def _strip_tool(case: Case) -> str:
    """GNU strip where there is one for the target, so that both kinds of strip are in use."""
    name = f"{case.target}-strip" if case.target else "strip"
    return name if tool(name) else ""


def _debug_lines(path: Path) -> str:
    env = {**os.environ, "LLPASS_ANSWER": "0", "LLPASS_DEBUG": "1"}
    done = subprocess.run([*map(str, truth.command_of(path))], input=b"0\n", capture_output=True, env=env)
    return done.stderr.decode("utf-8", "replace")


def check_link(group: list[Case], delete: bool = False) -> list[tuple[Case, Result]]:
    """The cases of one link."""
    try:
        linked = Linked(group[0])
    except Exception as error:  # a link that fails is a result like any other
        return [(case, _failed(error)) for case in group]
    found = []
    for case in group:
        try:
            found.append((case, linked.check(case)))
        except Exception as error:
            found.append((case, _failed(error)))
    if delete:
        linked.delete()
    return found


def _failed(error: Exception) -> Result:
    return Result([f"{type(error).__name__}: {str(error)[-600:]}"], (0, 0), (0, 0), {}, [])


def links(chosen: Iterable[Case]) -> list[list[Case]]:
    """The cases by link."""
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in chosen:
        groups[case.link_name].append(case)
    return list(groups.values())


class Results:
    """A file with one JSON object for each case that was examined; the last one of a case counts."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows: dict[str, dict[str, Any]] = {}
        if path.exists():
            for line in path.read_text().splitlines():
                row = json.loads(line)
                self.rows[row["case"]] = row

    def add(self, case: Case, result: Result, seconds: float) -> None:
        made_by = {"seconds": round(seconds, 1), "llpass": programs.llpass_digest()[:16]}
        row = {"case": str(case), **case._asdict(), **result._asdict(), **made_by}
        self.rows[str(case)] = row
        with self.path.open("a") as stream:
            stream.write(json.dumps(row) + "\n")

    def is_right(self, case: Case) -> bool:
        """Whether it need not be examined again."""
        row = self.rows.get(str(case))
        return row is not None and not row["wrong"]

    def summary(self) -> str:
        """A line for each program, link mode and source of lines; then what differs, and how often."""
        groups: dict[tuple[str, str, str, str], list[dict[str, Any]]] = defaultdict(list)
        for row in self.rows.values():
            target = row["target"].partition("-")[0] or "here"
            groups[row["program"], target, row["lto"] or "objects", row["lines"]].append(row)
        head = (
            f"{'program':10} {'target':8} {'link':8} {'lines':6} {'cases':>6} {'right':>6} {'places':>11} {'equal':>11}"
        )
        lines = [f"{head} {'share':>10} {'lowest':>10}"]
        differences: Counter[tuple[str, str, str]] = Counter()
        examples: dict[tuple[str, str, str], str] = {}
        for (program, target, lto, source), rows in sorted(groups.items()):
            pairs = [(r["functions"][0] + r["sites"][0], r["functions"][1] + r["sites"][1]) for r in rows]
            equal, asked = sum(e for e, _ in pairs), sum(a for _, a in pairs)
            lowest = min(e / a if a else 0.0 for e, a in pairs)
            right = sum(not row["wrong"] for row in rows)
            lines.append(
                f"{program:10} {target:8} {lto:8} {source:6} {len(rows):6} {right:6} {asked:11,} {equal:11,}"
                f" {100 * equal / max(asked, 1):8.4f} % {100 * lowest:8.4f} %"
            )
            for row in rows:
                for kind, count in row["differences"].items():
                    key = program, "LTO" if row["lto"] else "objects", f"{source}: {kind}"
                    differences[key] += count
                    examples.setdefault(key, next(e for e in row["examples"] if e.startswith(kind + ": ")))
        for key, count in differences.most_common():
            lines.append(f"{count:9,} {' '.join(key)}")
            lines.append(f"{'':10}{examples[key]}")
        if len(builds := {row["llpass"] for row in self.rows.values()}) > 1:
            lines.append(f"these are results of {len(builds)} states of llpass")
        lines += [f"wrong {row['case']}: {row['wrong'][0]}" for row in self.rows.values() if row["wrong"]]
        return "\n".join(lines)


def product(results: Results, chosen: list[Case], jobs: int) -> None:
    """Examine what is not known to be right: a covering choice first, so that a run that is cut short says most."""
    first = {case.link_name for case in covering(chosen)}

    def turn(group: list[Case]) -> tuple[bool, bool, str]:
        case = group[0]
        return case.link_name not in first, case.kind == "static-pie", case.target

    groups = sorted(links(case for case in chosen if not results.is_right(case)), key=turn)
    started = time.monotonic()

    def examine(group: list[Case]) -> tuple[float, list[tuple[Case, Result]]]:
        begun = time.monotonic()
        return begun, check_link(group, delete=True)

    with ThreadPoolExecutor(jobs) as pool:
        for number, (begun, found) in enumerate(pool.map(examine, groups), 1):
            seconds = time.monotonic() - begun
            for case, result in found:
                results.add(case, result, seconds / len(found))
                _show(case, result)
            print(f"      link {number} of {len(groups)}, {time.monotonic() - started:.0f} s", flush=True)


def _show(case: Case, result: Result) -> None:
    print(f"{'wrong' if result.wrong else 'right'} {case}: {result.counts()}", flush=True)
    for line in result.wrong:
        print(f"      {line}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", metavar="REGEX", help="cases in whose name this is found")
    parser.add_argument("--programs", help="default: " + ",".join(OF_THE_PRODUCT))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--covering", action="store_true", help="each pair of values once, not the whole product")
    parser.add_argument("--product", type=Path, metavar="RESULTS.jsonl", help="keep results; known ones are skipped")
    parser.add_argument("--list", action="store_true", help="name the cases, and end")
    options = parser.parse_args()
    names = options.programs.split(",") if options.programs else OF_THE_PRODUCT
    chosen = [case for case in cases() if re.search(options.only, str(case)) and case.program in names]
    reasons = Counter(reason for case in chosen if (reason := case.why_not()))
    made = [case for case in chosen if not case.why_not()]
    if options.covering:
        made = covering(made)
    if options.list:
        print("\n".join(map(str, made)))
        return 0
    results = Results(options.product or Path(os.devnull))
    product(results, made, options.jobs)
    known = [results.rows[str(case)] for case in made]
    results.rows = {row["case"]: row for row in known}
    print(results.summary())
    bad = sum(bool(row["wrong"]) for row in known)
    print(f"{len(known) - bad} of {len(known)} right")
    for reason, count in reasons.items():
        print(f"{count} cannot be made here: {reason}")
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
