"""What a file of programs printed, against the oracle.

    premature  used after its finalizer ran                          a failure of soundness
    differs    the sum of what the program read is not the oracle's  a failure of soundness
    exact      finalized at the first collection point after death
    late       at a later point of the same program
    never      not even after the program and three more collections
    early      before the oracle's death and not used again: the optimiser knew more than C's liveness
    chained    late only because an object that refers to it was late, so it is counted under that one
    cycle      part of a cycle of finalizers, or behind one: BDWGC never runs those; in no other count

The share is exact and early out of all but the cycles.
"""

from __future__ import annotations

import subprocess
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.generate import Case
from tests.torture.simulate import Obj

OUTCOMES = ("exact", "late", "never", "early", "chained", "cycle")


@dataclass
class Report:
    """Counts over some programs. `by_held`: how held -> outcome -> objects. `examples`: one line an inexact object."""

    programs: int = 0
    premature: int = 0
    differs: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    lateness: Counter[int] = field(default_factory=Counter)
    by_held: dict[str, Counter[str]] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)

    def add(self, other: Report) -> None:
        """Adds another's counts."""
        self.programs += other.programs
        self.premature += other.premature
        self.differs += other.differs
        self.outcomes += other.outcomes
        self.lateness += other.lateness
        for held, counts in other.by_held.items():
            self.by_held.setdefault(held, Counter()).update(counts)
        self.failures += other.failures
        self.examples += other.examples

    @property
    def share(self) -> float:
        """Part of the objects that can be finalized which were so in time; 1.0 when there is none."""
        all_of_them = sum(self.outcomes[o] for o in OUTCOMES if o != "cycle")
        return (self.outcomes["exact"] + self.outcomes["early"]) / all_of_them if all_of_them else 1.0

    def plain(self) -> dict[str, object]:
        """For JSON."""
        return {**self.__dict__, "share": self.share}

    def text(self) -> str:
        """The table that a reader wants."""
        lines = [
            f"programs {self.programs}, objects {sum(self.outcomes.values())}, PREMATURE {self.premature}, "
            f"DIFFERS {self.differs}, failures {len(self.failures)}",
            f"in time {100 * self.share:.2f} %: " + ", ".join(f"{o} {self.outcomes[o]}" for o in OUTCOMES),
            "late by points: " + ", ".join(f"{k}: {n}" for k, n in sorted(self.lateness.items())[:8]),
            f"{'held':34}{'objects':>8}{'exact':>8}{'late':>8}{'never':>8}{'chained':>8}{'in time':>9}",
        ]

        def bad(item: tuple[str, Counter[str]]) -> int:
            return -(item[1]["late"] + item[1]["never"])

        for held, counts in sorted(self.by_held.items(), key=bad):
            total = sum(counts.values())
            good = counts["exact"] + counts["early"]
            lines.append(f"{held:34}{total:8}{good:8}{counts['late']:8}{counts['never']:8}{counts['chained']:8}"
                         f"{100 * good / total:8.1f}%")  # fmt: skip
        return "\n".join(lines)


def blamed(obj: Obj, ran: dict[int, int]) -> bool:
    """It waited for an object that refers to it, and that one was not in time."""
    return any(ran.get(before.id, 0) != before.expected for before in obj.waited_for)


def judge(case: Case, total: int, ran: dict[int, int], report: Report) -> None:
    """One program: `total` is the sum it printed, `ran` the point at which each finalizer ran."""
    program, prediction = case.program, case.prediction
    report.programs += 1
    if total != prediction.sum:
        report.differs += 1
        report.failures.append(f"program {program.number}: read {total}, expected {prediction.sum}")
    for obj in prediction.objects:
        when = ran.get(obj.id, 0)
        if not obj.expected:
            outcome = "cycle"
        elif when == obj.expected:
            outcome = "exact"
        elif when and when < obj.expected:
            outcome = "early"
        else:
            outcome = "chained" if blamed(obj, ran) else "late" if when else "never"
        report.outcomes[outcome] += 1
        if outcome == "cycle":
            continue
        report.by_held.setdefault(obj.held, Counter())[outcome] += 1
        if outcome == "late":
            report.lateness[when - obj.expected] += 1
        if outcome in ("late", "never", "early"):
            report.examples.append(f"program {program.number} object {obj.id} {outcome}: expected {obj.expected}, "
                                   f"ran {when or 'never'}; {obj.held} {','.join(obj.stale)}")  # fmt: skip


def run_file(
    executable: Path, cases: list[Case], report: Report, each: dict[int, Report] | None = None, seconds: int = 120
) -> None:
    """Runs an executable of these programs and judges what it prints; `each`: reports by program number instead."""
    try:
        done = subprocess.run([executable], capture_output=True, text=True, timeout=seconds, env={"GC_MARKERS": "1"})
        status, text = done.returncode, done.stdout
    except subprocess.TimeoutExpired as late:
        status, text = -1, bytes(late.stdout or b"").decode()
    by_number = {c.program.number: c for c in cases}
    current: tuple[int, int] | None = None
    for line in text.splitlines():
        word, *rest = line.split()
        if word == "PREMATURE":
            (each[int(rest[0])] if each else report).premature += 1
            report.failures.append(f"program {rest[0]}: object {rest[1]} used at point {rest[2]} after its finalizer")
        elif word == "P":
            current = (int(rest[0]), int(rest[1]))
        elif word == "F" and current:
            numbers = [int(part) for part in rest]
            number, total = current
            judge(by_number.pop(number), total, dict(zip(numbers[::2], numbers[1::2], strict=True)),
                  each[number] if each else report)  # fmt: skip
            current = None
    if status or by_number:
        left = f"program {min(by_number)} did not finish" if by_number else "all programs finished"
        report.failures.append(f"exit status {status}, {left}")
