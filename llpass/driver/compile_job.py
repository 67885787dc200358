"""What becomes of one compile job of clang.

Where a pass has something to edit, it becomes two, with llpass between: source to IR text, IR text to what was asked
for (`split`). Both are the job's own ``cc1`` command line with another action or input, so that whatever the user asked
for is asked of both: the front stops before the first optimisation (``-disable-llvm-passes``), the back runs all of
them. This route is measured to give the bytes of a direct compile when nothing is inserted between, but for names of
local symbols that LLVM makes (tests/e2e/same_objects.py). What one half alone may do is taken from the other: a
dependency file written by the back would name the IR file.

To print and read IR takes a fifth of the time of a compile. So where nothing is to be edited, because post-link finds
functions and lines in debug information (the default), it stays the job it was, with line tables (`direct`).
"""

from __future__ import annotations

from llpass.driver import added_lines
from llpass.driver.jobs import Job
from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from llpass.driver.settings import Settings

#: The languages that have a text of their own to begin with, and IR.
_LANGUAGES = frozenset(
    {
        "c",
        "c++",
        "objective-c",
        "objective-c++",
        "cpp-output",
        "c++-cpp-output",
        "objective-c-cpp-output",
        "objective-c++-cpp-output",
        "ir",
    }
)

#: Jobs for a processor that is not the host's: their code has no image that the program could look up.
_DEVICE = ("-fcuda-is-device", "-fopenmp-is-target-device", "-fopenmp-is-device", "-fsycl-is-device")
OFFLOADING = "offloading"
_OFFLOAD = ("-fcuda-", "-fopenmp-host-ir", "-fopenmp-targets", "-fembed-offload-object", "-foffload-")

#: Files that the back writes, which a front would write too, empty. Words that begin so, alone or with a value.
_BACK_ONLY = ("-ftime-trace", "-stats-file=", "-fproc-stat-report")
_BACK_ONLY_PAIRS = frozenset({"-opt-record-file", "-opt-record-passes", "-opt-record-format", "-split-dwarf-output"})
#: Files that the front writes, which a back would overwrite.
_FRONT_ONLY = (
    "-MP",
    "-MG",
    "-H",
    "-sys-header-deps",
    "-module-file-deps",
    "-skip-unused-modulemap-deps",
    "-header-include-format=",
    "-header-include-filtering=",
    "--show-includes",
    "-fmodule-output",
)
_FRONT_ONLY_PAIRS = frozenset(
    {"-dependency-file", "-MT", "-header-include-file", "-dependency-dot", "-serialize-diagnostic-file"}
)


class Halves(Value):
    """The two jobs that one job becomes. `added_lines`: the debug information is llpass's wish, not the user's."""

    front: tuple[str, ...]
    back: tuple[str, ...]
    added_lines: bool


def reason_to_run_as_is(job: Job) -> str:
    """Why a job is left alone; empty when it is to be instrumented."""
    if job.kind != "cc1":
        return "assembly has no IR" if job.kind == "cc1as" else "not a compile job"
    if job.action not in ("-emit-obj", "-S") and not (job.action == "-emit-llvm-bc" and job.has("-flto")):
        return "it yields no code for the linker"
    if "-fthinlto-index=" in " ".join(job.argv):
        return "the back half of a distributed ThinLTO build: its input was instrumented"
    if job.has(*_DEVICE, *_OFFLOAD):
        return f"{OFFLOADING}: device code has no image to look up"
    if job.language not in _LANGUAGES:
        return f"llpass knows no way through IR for the language {job.language or '(none)'}"
    return ""


def split(job: Job, settings: Settings, raw: str, ready: str, version: int) -> Halves:
    """The halves of `job`: the front writes the file `raw`, the back reads the file `ready`."""
    words = job.argv
    lines = _lines_to_add(job, settings, version) if job.language != "ir" else ()
    front = list(_without(words[:-1], _BACK_ONLY, _BACK_ONLY_PAIRS))
    front = [word for word in front if word not in (job.action, "-emit-llvm-uselists")]
    front = _with_output(front, raw)
    front[2:2] = ["-emit-llvm", "-disable-llvm-passes", *lines]
    back = _with_language(list(_without(words[:-1], _FRONT_ONLY, _FRONT_ONLY_PAIRS)))
    return Halves((*front, words[-1]), (*back, ready), bool(lines))


def direct(job: Job, settings: Settings, version: int) -> Job | None:
    """The job that leaves an object for post-link without any pass over its IR; None where the settings, or the job,
    want a way through IR."""
    if job.action != "-emit-obj" or job.language == "ir" or not settings.leaves_modules_alone(job.triple, version):
        return None
    lines = _lines_to_add(job, settings, version)
    mark = added_lines.words_that_mark(job) if lines else ()
    return Job((*job.argv[:2], *lines, *job.argv[2:-1], *mark, job.argv[-1]), job.kind)


def with_lines(job: Job, settings: Settings, version: int) -> Job | None:
    """The job that makes IR for a later job of the same call (-save-temps), with line tables; None when it is another
    job, or has all that is wanted."""
    if job.kind != "cc1" or job.action != "-emit-llvm-bc" or job.language == "ir" or not job.has("-save-temps"):
        return None
    if "-disable-llvm-passes" not in job.argv:
        return None
    lines = _lines_to_add(job, settings, version)
    return Job((*job.argv[:2], *lines, *job.argv[2:]), job.kind) if lines else None


def with_output(argv: tuple[str, ...], output: str) -> tuple[str, ...]:
    """The job with another file behind its last ``-o``."""
    return tuple(_with_output(list(argv), output))


def _lines_to_add(job: Job, settings: Settings, version: int) -> tuple[str, ...]:
    """Words for line tables; none where they are not wanted, or the user has some."""
    lines = settings.wanted_lines(job.triple, version)
    if lines == "none" or any(word.startswith("-debug-info-kind=") for word in job.argv):
        return ()
    return added_lines.wanted(job, version, lines)


def _without(words: tuple[str, ...], starts: tuple[str, ...], pairs: frozenset[str]) -> list[str]:
    kept: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        if word in _TAKES_ANY_WORD:
            kept += words[at : at + 2]
            at += 2
        elif word in pairs:
            at += 2
        else:
            if not any(word == start or (start.endswith("=") and word.startswith(start)) for start in starts) and not (
                word.startswith("-ftime-trace") and "-ftime-trace" in starts
            ):
                kept.append(word)
            at += 1
    return kept


#: What stands behind these is a value, whatever it looks like.
_TAKES_ANY_WORD = frozenset({"-D", "-U", "-I", "-include", "-mllvm", "-main-file-name", "-o", "-x", "-isystem"})


def _with_output(words: list[str], output: str) -> list[str]:
    for at in range(len(words) - 2, -1, -1):
        if words[at] == "-o":
            return [*words[: at + 1], output, *words[at + 2 :]]
    return [*words, "-o", output]


def _with_language(words: list[str]) -> list[str]:
    for at in range(len(words) - 2, -1, -1):
        if words[at] == "-x":
            return [*words[: at + 1], "ir", *words[at + 2 :]]
    return [*words, "-x", "ir"]
