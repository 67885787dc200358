"""`make bench-cc-projects`: what CC=llpass-cc costs a whole build: `make -j2` of lua, and of other real projects.

A build is more than its longest compile: hundreds of small calls while it configures itself, links, libraries. So the
build is taken whole, from fresh sources, with plain clang and with llpass-cc by turns, and told as wall time (what the
user waits for) and as processor time (what other work on the machine does not change). The runtime is built before.

It prints; it asserts nothing.

    python bench/cc_projects.py [NAME...] [--rounds 5]          names: python -m tests.e2e.projects --list
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.run_speed import machine  # noqa: E402
from tests.e2e import projects  # noqa: E402

KINDS = ("plain", "llpass")


def spread(values: list[float], form: str = ".1f") -> str:
    """Median and range."""
    return f"{statistics.median(values):{form}} ({min(values):{form}}..{max(values):{form}})"


def warm(folder: Path) -> None:
    """Have the runtime built, as it is once for all builds."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "warm.c").write_text("int main(void) { return 0; }\n")
    command = ["llpass-cc", "warm.c", "-o", "warm"]
    subprocess.run(command, cwd=folder, env=projects.environment("llpass"), check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", default=["lua"])
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    print(machine())
    print(
        f"make -j{projects.JOBS} from fresh sources, seconds: median (least..most) of {options.rounds} rounds by turns"
    )
    warm(ROOT / "build" / "bench" / "cc")
    for name in options.names:
        project = projects.PROJECTS[name]
        wall: dict[str, list[float]] = {kind: [] for kind in KINDS}
        work: dict[str, list[float]] = {kind: [] for kind in KINDS}
        for _ in range(options.rounds):
            for kind in KINDS:
                with projects.sources(project) as tree:
                    outcome = projects.make(project, kind, tree)
                wall[kind].append(outcome.build_seconds)
                work[kind].append(outcome.build_work)
        for what, seconds in (("wall", wall), ("processor", work)):
            ratios = [ours / plain for plain, ours in zip(seconds["plain"], seconds["llpass"], strict=True)]
            columns = "  ".join(f"{kind} {spread(seconds[kind])}" for kind in KINDS)
            print(f"{name:14} {what:9}  {columns}  ratio {spread(ratios, '.2f')}")


if __name__ == "__main__":
    main()
