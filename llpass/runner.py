"""From files to files: read an input, run the pipeline, write the output whole or not at all.

One `Job` is one input with everything that is to happen to it, so that jobs can go to other processes; an `Outcome`
is plain data for the command line to print. Results do not depend on how many jobs run at a time.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from llpass import __version__, pipeline
from llpass.diagnostics import EXIT_BUG, EXIT_USAGE, LlpassError
from llpass.ir.judge import Judge, Verdict
from llpass.ir.reader import is_bitcode
from llpass.passbase import Pass, WholeRunPass


@dataclass(frozen=True)
class Job:
    """One input and what to do with it; ``-`` is standard input or output."""

    input: str
    output: str
    passes: str
    options: tuple[tuple[str, str], ...]
    verify: bool = True
    explain: str | None = None
    print_after: str | None = None
    #: The bytes of standard input, where more than one phase needs them.
    stdin: bytes | None = None
    #: What the passes know of the other inputs of the run, by pass.
    joined: dict[str, object] | None = None


@dataclass
class Outcome:
    """What became of a job, ready to be reported."""

    job: Job
    status: int = 0
    error: str = ""
    verdict: str = "off"
    warnings: list[str] = field(default_factory=list)
    explanations: list[str] = field(default_factory=list)
    printed: bytes = b""
    counters: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    bytes_in: int = 0
    bytes_out: int = 0

    def stats(self) -> dict[str, object]:
        """The report of one input as it stands in the JSON file."""
        report = asdict(replace(self, job=replace(self.job, joined=None, stdin=None)))
        for key in ("job", "printed", "explanations", "warnings"):
            del report[key]
        return {"input": self.job.input, "output": self.job.output, **report}

    def stats_text(self) -> str:
        """The report of one input for a person."""
        lines = [f"{self.job.input}: {self.bytes_in:,} bytes in, {self.bytes_out:,} out; judge: {self.verdict}"]
        lines += [f"  {name:24} {value:>12,}" for name, value in sorted(self.counters.items())]
        lines += [f"  {name:24} {value:>12.3f} s" for name, value in self.seconds.items()]
        lines += [f"  note: {note}" for note in self.notes]
        return "\n".join(lines)


def plan(
    inputs: list[str],
    *,
    output: str | None,
    out_dir: str | None,
    passes: str | None,
    options: dict[str, str],
    verify: bool,
    explain: str | None,
    print_after: str | None,
) -> list[Job]:
    """One job per input. Raises `LlpassError` when two outputs would be one file or the pass list is wrong."""
    spec = pipeline.DEFAULT_PASSES if passes is None else passes
    known = [step.name for step in pipeline.find_passes(spec, options)]
    for flag, name in (("--explain", explain), ("--print-after", print_after)):
        if name is not None and name not in known and name != "all":
            raise LlpassError(
                f"{flag} {name}: no such pass runs",
                hint="passes that run: " + (", ".join(known) or "none"),
                status=EXIT_USAGE,
            )
    jobs: list[Job] = []
    taken: dict[str, str] = {}
    for name in inputs:
        if out_dir is not None:
            target = str(Path(out_dir) / Path("stdin.ll" if name == "-" else name).name)
            if target in taken:
                raise LlpassError(
                    f"{taken[target]} and {name} would both be written to {target}",
                    hint="run them with different --out-dir",
                    status=EXIT_USAGE,
                )
            taken[target] = name
        else:
            target = output or "-"
        jobs.append(Job(name, target, spec, tuple(sorted(options.items())), verify, explain, print_after))
    return jobs


def execute(jobs: list[Job], judge: Judge, processes: int = 1) -> Iterator[Outcome]:
    """Run the jobs and yield their outcomes in order. Jobs in other processes have judges of their own.

    Several inputs are one run: where a pass asks for it, all are summarised before the first is edited.
    """
    if len(jobs) > 1:
        # Read more than once: to look across, and when its turn comes.
        jobs = [replace(job, stdin=sys.stdin.buffer.read()) if job.input == "-" else job for job in jobs]
    if processes == 1 or len(jobs) == 1:
        if _look_across(jobs):
            jobs = _with_joined(jobs, [_summarise(job, judge) for job in jobs])
        for job in jobs:
            yield run_job(job, judge)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(processes, len(jobs))) as pool:
        if _look_across(jobs):
            jobs = _with_joined(jobs, list(pool.map(_summarise_alone, jobs)))
        yield from pool.map(_run_alone, jobs)


def _look_across(jobs: list[Job]) -> bool:
    """Does a pass have to know all inputs before the first is edited?"""
    if len(jobs) == 1:
        return False
    asking = [step for step in _steps(jobs[0]) if isinstance(step, WholeRunPass)]
    return any(_concerned(job, asking) for job in jobs) if asking else False


def _concerned(job: Job, asking: Sequence[WholeRunPass]) -> bool:
    try:
        data = _read(job)
    except OSError:
        # Said when its turn comes.
        return False
    return any(step.concerned(data) for step in asking)


def _summarise(job: Job, judge: Judge) -> dict[str, object]:
    """The summary of one input; empty when it cannot be read, which is said when its turn comes."""
    try:
        data = _read(job)
        text = _disassembled(data, job.input, judge) if is_bitcode(data) else data
        return pipeline.summarise(text, _steps(job), job.input)
    except (LlpassError, OSError):
        return {}


def _summarise_alone(job: Job) -> dict[str, object]:
    with Judge() as judge:
        return _summarise(job, judge)


def _with_joined(jobs: list[Job], summaries: list[dict[str, object]]) -> list[Job]:
    joined = pipeline.join(_steps(jobs[0]), summaries)
    return [replace(job, joined=own) for job, own in zip(jobs, joined, strict=True)]


def _steps(job: Job) -> list[Pass]:
    return pipeline.find_passes(job.passes, dict(job.options))


def _read(job: Job) -> bytes:
    if job.input != "-":
        return Path(job.input).read_bytes()
    return sys.stdin.buffer.read() if job.stdin is None else job.stdin


def _run_alone(job: Job) -> Outcome:
    with Judge() as judge:
        if job.verify:
            judge.start()
        return run_job(job, judge)


def run_job(job: Job, judge: Judge) -> Outcome:
    """Read, run, write. A user's mistake or a bug becomes a status in the outcome; other exceptions pass."""
    outcome = Outcome(job)
    try:
        _run(job, judge, outcome)
    except LlpassError as error:
        outcome.status, outcome.error = error.status, error.render()
        if job.verify and error.location is not None:
            outcome.error += _second_opinion(job, judge)
    except pipeline.PassBugError as bug:
        import traceback

        files = {f"{number}-{name}.ll": text for number, (name, text) in enumerate(bug.stages)}
        files["traceback.txt"] = "".join(traceback.format_exception(bug)).encode()
        folder = keep_repro([job.input, "--passes", job.passes, *(f"{k}={v}" for k, v in job.options)], files)
        outcome.status = EXIT_BUG
        outcome.error = f"llpass: {bug}\nllpass: this is a bug in llpass; what is needed to replay it is in {folder}"
    except OSError as error:
        outcome.status = 1
        outcome.error = f"llpass: error: {error.filename or job.input}: {error.strerror or error}"
    return outcome


def _run(job: Job, judge: Judge, outcome: Outcome) -> None:
    data = _read(job)
    name = "<stdin>" if job.input == "-" else job.input
    outcome.bytes_in = len(data)
    bitcode_in = is_bitcode(data)
    bitcode_out = job.output.endswith(".bc") or (bitcode_in and not job.output.endswith(".ll"))
    if bitcode_in and not bitcode_out:
        raise LlpassError(
            f"{name} is bitcode; llpass writes text only for text, so that no other LLVM's syntax gets into it",
            hint="give an output that ends in .bc, or disassemble the input with the LLVM that made it",
        )
    steps = _steps(job)
    if bitcode_in and not steps:
        result = pipeline.Result([data])
        bitcode_out = False
    else:
        text = _disassembled(data, name, judge) if bitcode_in else data
        checker = judge if job.verify else None
        result = pipeline.run(
            text, steps, name=name, judge=checker, explain=job.explain, print_after=job.print_after, joined=job.joined
        )
    outcome.verdict = result.verdict
    outcome.counters, outcome.notes, outcome.seconds = dict(result.counters), result.notes, result.seconds
    outcome.explanations = result.explanations
    if result.verdict.startswith("not judged"):
        outcome.warnings.append(result.verdict)
    outcome.warnings += [note for note in result.notes if note.startswith("already instrumented")]
    outcome.printed = result.printed
    pieces = result.pieces
    if bitcode_out:
        written = judge.assemble(pieces)
        if isinstance(written, Verdict):
            raise LlpassError(
                f"{name}: LLVM cannot write this module as bitcode: {written.message}", hint="write text instead"
            )
        pieces = [written]
    outcome.bytes_out = sum(len(piece) for piece in pieces)
    _write(job.output, pieces)


def _disassembled(data: bytes, name: str, judge: Judge) -> bytes:
    text = judge.disassemble(data)
    if isinstance(text, Verdict):
        why = "it is damaged, or newer than the LLVM of llvmlite" if text.crashed else text.message
        raise LlpassError(f"{name}: this bitcode cannot be read: {why}", hint="give the module as text (.ll)")
    return text


def _second_opinion(job: Job, judge: Judge) -> str:
    """What LLVM says of an input that llpass refuses."""
    if job.input == "-":
        return ""
    try:
        verdict = judge.verdict([Path(job.input).read_bytes()])
    except LlpassError:
        # Without llvmlite there is no second opinion; what is wrong with the input has been said.
        return ""
    if verdict.accepted:
        return "\n  note: LLVM accepts this file; llpass refuses what it cannot edit with certainty. Please report it."
    return ""


def _write(target: str, pieces: list[bytes]) -> None:
    """Write all or nothing: a temporary file in the same directory takes the name when it is complete."""
    if target == "-":
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    path = Path(target)
    if path.exists() and not path.is_file():
        # /dev/null, a pipe: nothing to replace.
        with path.open("wb") as stream:
            stream.writelines(pieces)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("xb") as stream:
            stream.writelines(pieces)
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o7777)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def read_texts(inputs: Sequence[str], judge: Judge) -> Iterator[tuple[str, bytes]]:
    """Name and text of each input; bitcode is disassembled. Raises `LlpassError`, `OSError` for one it cannot read."""
    for name in inputs:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        shown = "<stdin>" if name == "-" else name
        yield shown, _disassembled(data, shown, judge) if is_bitcode(data) else data


def write_text(output: str, text: bytes) -> None:
    """Write a file, whole or not at all; - is standard output."""
    _write(output, [text])


def write_report(path: str, report: dict[str, object]) -> None:
    """Write a JSON report."""
    _write(path, [json.dumps({"llpass": __version__, **report}, indent=2, sort_keys=True).encode() + b"\n"])


def write_stats(path: Path, outcomes: list[Outcome]) -> None:
    """Write the JSON report of all inputs."""
    report = {"llpass": __version__, "inputs": [outcome.stats() for outcome in outcomes]}
    _write(str(path), [json.dumps(report, indent=2, sort_keys=True).encode() + b"\n"])


def keep_repro(argv: list[str], files: dict[str, bytes]) -> str:
    """Keep a bug's inputs in a folder of its own (below ``LLPASS_REPRO`` when set) and return its path."""
    import tempfile

    base = os.environ.get("LLPASS_REPRO") or None
    if base:
        Path(base).mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="llpass-repro-", dir=base))
    (folder / "command.txt").write_text(" ".join(argv) + f"\nllpass {__version__}, Python {sys.version}\n")
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return str(folder)
