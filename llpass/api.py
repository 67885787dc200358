"""A compiler written in Python holds a module as a string between "print" and "hand to LLVM"; it needs no files and no
second process to have the passes run over it.

    text = llpass.run_passes(str(module), llpass.Options(sites="asm"))

What comes out is what ``llpass run`` writes for the same text and options, byte for byte. Nothing is read but the
arguments: not the environment, not a file. docs/api.md is the manual.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from llpass import pipeline
from llpass.diagnostics import EXIT_USAGE, LlpassError
from llpass.ir.judge import Judge

#: What goes in as `str` comes out as `str`, bytes as bytes.
Text = TypeVar("Text", str, bytes)


@dataclass(frozen=True)
class Options:
    """The options of ``llpass run`` that choose what is done to a module; docs/cli.md has their meaning.

    None, empty and False stand for the option not being given. A list of symbols is a sequence, or one string with
    commas.
    """

    passes: str | None = None
    sites: Literal["asm", "pcsections", "none"] | None = None
    lines: Literal["labels", "debug", "none"] | None = None
    frames: Literal["fp", "shadow", "unwind", "none"] | None = None
    frames_api: str | Sequence[str] = ()
    frames_exclude: str | Sequence[str] = ()
    frames_reaching: str | Sequence[str] = ()
    frames_inline: bool = False
    frame_pointers: Literal["auto", "all"] | None = None
    liveness_packages: str | Sequence[str] = ()
    finalizer_fns: str | Sequence[str] = ()
    collect_fns: str | Sequence[str] = ()
    abi: Literal["native", "llgo"] | None = None
    stub_prefix: str | None = None
    fault_lines: bool = False

    def words(self) -> dict[str, str]:
        """What was given, as the passes take it: words by the name of the option."""
        words: dict[str, str] = {}
        for option in dataclasses.fields(self):
            value = getattr(self, option.name)
            if option.name == "passes" or value is None or value is False or value == ():
                continue
            if value is True:
                words[option.name] = _SWITCHED_ON[option.name]
            else:
                words[option.name] = value if isinstance(value, str) else ",".join(value)
        return words


_SWITCHED_ON = {"frames_inline": "keep", "fault_lines": "on"}


@dataclass(frozen=True)
class Report(Generic[Text]):
    """The new text, and what ``--stats`` and ``--explain`` would say about it (docs/cli.md has the keys)."""

    text: Text
    counters: Mapping[str, int]
    notes: Sequence[str]
    explanations: Sequence[str]
    seconds: Mapping[str, float]
    #: ``accepted``, ``not judged: ...``, or ``off``.
    verdict: str


def run_passes(text: Text, options: Options | None = None, *, name: str = "<string>", verify: bool = False) -> Text:
    """Run passes over the text of one module and return the new text: `str` for `str`, bytes for bytes.

    `name` is what messages call the module. With `verify`, LLVM parses and verifies the result in a process of its own,
    as ``llpass run`` has it done; a caller that gives the text to LLVM next need not have it done twice.

    Raises `LlpassError` for text that is no LLVM IR (with its `location`) and for options that cannot be.
    """
    return run_passes_with_report(text, options, name=name, verify=verify).text


def run_passes_with_report(
    text: Text, options: Options | None = None, *, name: str = "<string>", verify: bool = False, explain: str = ""
) -> Report[Text]:
    """As `run_passes`, with counters, notes and times. `explain`: a pass that is to give its reasons, or ``all``."""
    given = options or Options()
    result = _run(_as_bytes(text, name), given, name, verify, explain)
    return Report(
        result.data.decode("utf-8", "surrogateescape") if isinstance(text, str) else result.data,
        dict(result.counters),
        tuple(result.notes),
        tuple(result.explanations),
        dict(result.seconds),
        result.verdict,
    )


def _as_bytes(text: str | bytes, name: str) -> bytes:
    """IR is bytes. Text that was read with errors="surrogateescape" gets back what it stood for."""
    if not isinstance(text, str):
        return bytes(text)
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        raise LlpassError(
            f"{name}: character {error.start} is half of a surrogate pair and has no bytes",
            hint="give the module as bytes",
        ) from error


def _run(data: bytes, options: Options, name: str, verify: bool, explain: str) -> pipeline.Result:
    spec = pipeline.DEFAULT_PASSES if options.passes is None else options.passes
    steps = pipeline.find_passes(spec, options.words())
    known = [step.name for step in steps]
    if explain not in ("", "all", *known):
        hint = "passes that run: " + (", ".join(known) or "none")
        raise LlpassError(f"explain={explain!r}: no such pass runs", hint=hint, status=EXIT_USAGE)
    with Judge() as judge:
        if verify:
            # LLVM loads while the text is edited.
            judge.start()
        return pipeline.run(data, steps, name=name, judge=judge if verify else None, explain=explain or None)
