"""The spine: text in, passes in order, text out, LLVM as the judge of it.

    read -> caller-frames -> stack-liveness -> funcinfo-sites -> judge -> text

Passes run in the order they are given. Each reads the text the one before has left, so nothing but IR passes between
them. With several inputs in one run, `summarise` and `join` come first: they let a pass see what crosses modules.
funcinfo-sites comes last in the default list: the others must see the user's calls before opaque inline asm exists.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from llpass.diagnostics import EXIT_BUG, EXIT_MISSING_TOOL, EXIT_USAGE, LlpassError
from llpass.ir.edit import Editor
from llpass.ir.reader import is_bitcode, read_module
from llpass.passbase import Pass, PassContext, WholeRunPass, with_options
from llpass.target import target_for

if TYPE_CHECKING:
    from llpass.ir.judge import Judge, Verdict

#: The passes of ``llpass run`` without ``--passes``.
DEFAULT_PASSES = "caller-frames,stack-liveness,funcinfo-sites"


@dataclass
class Result:
    """What came out: `pieces` joined are the new text; counters and words for the report."""

    pieces: list[bytes]
    counters: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    explanations: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    #: ``accepted``, ``not judged: ...`` or ``off``.
    verdict: str = "off"
    #: The module as the pass left it that was asked for (``--print-after``).
    printed: bytes = b""

    @property
    def data(self) -> bytes:
        """The new text in one piece."""
        return self.pieces[0] if len(self.pieces) == 1 else b"".join(self.pieces)


class PassBugError(Exception):
    """A pass ended in an exception, or LLVM accepts the input and rejects what the passes made of it.

    Carries what a repro folder needs: the text before and after each pass.
    """

    def __init__(self, message: str, stages: list[tuple[str, bytes]]) -> None:
        super().__init__(message)
        self.stages = stages
        self.status = EXIT_BUG


def find_passes(spec: str, shared: dict[str, str] | None = None) -> list[Pass]:
    """Passes named in `spec`: ``a,b{key=value}``. `shared` options go to every pass that has such a field.

    Raises `LlpassError` for an unknown pass or option.
    """
    passes: list[Pass] = []
    for name, options in _parse_spec(spec):
        pass_class = _pass_class(name)
        fields = getattr(pass_class, "__dataclass_fields__", {})
        given = {key: value for key, value in (shared or {}).items() if key in fields}
        passes.append(with_options(pass_class, given | options))
    return passes


def _parse_spec(spec: str) -> list[tuple[str, dict[str, str]]]:
    found: list[tuple[str, dict[str, str]]] = []
    rest = spec.strip()
    while rest:
        stop = min((at for at in (rest.find(","), rest.find("{")) if at >= 0), default=len(rest))
        name = rest[:stop].strip()
        options: dict[str, str] = {}
        rest = rest[stop:]
        if rest.startswith("{"):
            inside, closed, rest = rest[1:].partition("}")
            if not closed:
                raise LlpassError(
                    f"--passes {spec}: `{{` is never closed", hint="write name{key=value}", status=EXIT_USAGE
                )
            for pair in inside.replace(",", " ").split():
                key, equals, value = pair.partition("=")
                options[key] = value if equals else "true"
        if not name:
            raise LlpassError(
                f"--passes {spec}: a pass name is missing", hint="separate names by one comma", status=EXIT_USAGE
            )
        found.append((name, options))
        rest = rest.lstrip().removeprefix(",").lstrip()
    return found


def _pass_class(name: str) -> Any:
    if name == "funcinfo-sites":
        # The entry point would find it too; asking the package metadata costs more than a small module.
        from llpass.funcinfo_sites import FuncinfoSites

        return FuncinfoSites
    if name == "caller-frames":
        from llpass.caller_frames import CallerFrames

        return CallerFrames
    if name == "stack-liveness":
        from llpass.stack_liveness import StackLiveness

        return StackLiveness
    from importlib.metadata import entry_points

    points = entry_points(group="llpass.passes")
    for point in points:
        if point.name == name:
            try:
                return point.load()
            except Exception as error:
                raise LlpassError(
                    f"pass {name!r} cannot be loaded: {type(error).__name__}: {error}",
                    hint=f"it comes from {point.value}",
                    status=EXIT_MISSING_TOOL,
                ) from error
    known = ", ".join(sorted({point.name for point in points} | {"caller-frames", "stack-liveness", "funcinfo-sites"}))
    raise LlpassError(f"no pass is named {name!r}", hint=f"known passes: {known}", status=EXIT_USAGE)


def summarise(data: bytes, passes: Sequence[Pass], name: str = "<string>") -> dict[str, object]:
    """What the passes that look at a whole run must know of one module, by pass. Raises `LlpassError` as `run` does."""
    module = read_module(data, name)
    return {step.name: step.summarise(module) for step in passes if isinstance(step, WholeRunPass)}


def join(passes: Sequence[Pass], summaries: Sequence[Mapping[str, object]]) -> list[dict[str, object]]:
    """From the summaries of all modules of a run (empty: it cannot be read), what `run` gets as `joined` for each."""
    joined: list[dict[str, object]] = [{} for _ in summaries]
    for step in passes:
        if isinstance(step, WholeRunPass):
            for own, answer in zip(joined, step.join([each.get(step.name) for each in summaries]), strict=True):
                own[step.name] = answer
    return joined


def run(
    data: bytes,
    passes: Sequence[Pass],
    *,
    name: str = "<string>",
    judge: Judge | None = None,
    explain: str | None = None,
    print_after: str | None = None,
    joined: Mapping[str, object] | None = None,
) -> Result:
    """Run `passes` over the text of one module; with a `judge`, have LLVM check the result. `joined` is what `join`
    gave for this module.

    Raises `LlpassError` for input that is no IR text, `PassBugError` when a pass ends in an exception or LLVM accepts
    the input and rejects the output.
    """
    if is_bitcode(data):
        raise LlpassError(f"{name} is bitcode, not text", hint="disassemble it, or give it to `llpass run`")
    result = Result([data])
    stages: list[tuple[str, bytes]] = [("input", data)]
    for step in passes:
        # 1. Read. From here on the text of this stage is fixed; the pass only looks.
        started = time.perf_counter()
        module = read_module(result.data, name)
        read = time.perf_counter()
        # 2. Decide and request edits.
        context = PassContext(
            target_for(module.triple, module.datalayout),
            explaining=explain in (step.name, "all"),
            joined=(joined or {}).get(step.name),
        )
        edit = Editor(module)
        try:
            step.run(module, edit, context)
            # 3. Apply. What this pass wanted is now in the text, and nowhere else.
            result.pieces = edit.apply()
        except (LlpassError, MemoryError):
            raise
        except Exception as error:
            raise PassBugError(f"pass {step.name}: {type(error).__name__}: {error}", stages) from error
        if print_after in (step.name, "all"):
            result.printed += result.data
        result.counters.update(context.counters)
        result.notes += context.notes
        result.explanations += context.explanations
        result.seconds["read"] = result.seconds.get("read", 0.0) + read - started
        result.seconds[step.name] = time.perf_counter() - read
        if len(passes) > 1:
            stages.append((step.name, result.data))
    if judge is not None:
        started = time.perf_counter()
        result.verdict = _judge(judge, data, result, stages)
        result.seconds["judge"] = time.perf_counter() - started
    return result


def _judge(judge: Judge, data: bytes, result: Result, stages: list[tuple[str, bytes]]) -> str:
    verdict = judge.verdict(result.pieces)
    if verdict.accepted:
        return "accepted"
    before = verdict if result.pieces == [data] else judge.verdict([data])
    if before.accepted:
        if not stages or len(stages) == 1:
            stages.append(("output", result.data))
        raise PassBugError(f"LLVM accepts the input and rejects the output: {verdict.message}", stages)
    return f"not judged: LLVM {_version(judge)} does not read the input: {_one_line(before)}"


def _version(judge: Judge) -> str:
    try:
        return judge.version
    except LlpassError:
        return "(unknown)"


def _one_line(verdict: Verdict) -> str:
    lines = [line.strip() for line in verdict.message.splitlines() if line.strip()]
    for line in lines:
        if "error:" in line:
            return line.replace("<string>", "line")
    return lines[0] if lines else "no message"


def run_text(
    data: bytes, spec: str = DEFAULT_PASSES, options: dict[str, str] | None = None, *, name: str = "<string>"
) -> Result:
    """`run` with passes by name and without a judge: the call for scripts and tests."""
    return run(data, find_passes(spec, options), name=name)
