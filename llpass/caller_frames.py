"""Caller frames: what makes "who called me?" answerable at a cost the code that never asks does not feel.

The problem. A stack can be walked physically: by frame pointers where the code keeps them, by unwind tables where it
does not. What no walk finds again is a frame that was never made: its function was inlined, or left by a tail call. For
most code that is nobody's business. For code that leads to a caller API (``runtime.Callers``, ``llp_callers``) it
changes the answer: "skip 2" would be another function at -O2 than at -O0. So functions that may reach such an API are
*tracked*: they keep their physical frame.

Four ways (``frames``):

* **fp**: attributes only. Functions keep a frame pointer (walked with two loads a frame), tracked ones are not inlined
  and make no tail call.
* **shadow**: tracked functions push, record and pop frames on a stack of their own (`llpass.shadow_frames`).
* **unwind**: nothing changes; the runtime walks ``.eh_frame``.
* **none**: nothing changes, nothing is looked at.

Where a frame pointer is left out (``fp``). It costs three instructions a call, and a register. Two kinds of function
feel that: those so small that the three are a good part of what they do, and those so large that they spill for want
of the register (an interpreter's loop). When such a function is not tracked and has an unwind table, it keeps its code
as it is and is walked by the table. ``frame_pointers=all`` asks for no exception.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from llpass.analysis.callgraph import Answer, Names, Summary, solve, summarise
from llpass.diagnostics import EXIT_USAGE, LlpassError
from llpass.ir.edit import Editor
from llpass.ir.model import Function, Module
from llpass.passbase import PassContext

#: Named metadata that marks a module as done.
MODULE_MARK = "llpass.frames"

_GO_API = ("Caller", "Callers", "CallersFrames", "Stack")
#: Functions that ask for their callers: Go's, in the spellings LLGo links them under, and llpass's own.
DEFAULT_API = (
    *(
        f"{package}.{name}"
        for package in (
            "runtime",
            "github.com/goplus/llgo/runtime/internal/lib/runtime",
            "github.com/goplus/llgo/runtime/internal/runtime",
        )
        for name in _GO_API
    ),
    "runtime/debug.Stack",
    "github.com/goplus/llgo/runtime/internal/lib/runtime/debug.Stack",
    "llp_caller",
    "llp_callers",
    "llp_stack",
    "llp_print_traceback",
)
#: Functions that are never tracked: Go's runtime, which no Go programmer counts among the callers.
DEFAULT_EXCLUDE = ("runtime.", "github.com/goplus/llgo/runtime/internal/")

#: With at most this many calls in its body a function counts as small ...
SMALL_CALLS = 8
#: ... and with at least this many branch targets as large.
LARGE_BRANCHES = 1000

#: Values of ``"frame-pointer"`` that keep a frame pointer wherever the function calls.
_KEEPS = (b"all", b"non-leaf", b"non-leaf-no-reserve")


@dataclass(frozen=True)
class CallerFrames:
    """The pass ``caller-frames``.

    frames: ``fp``, ``shadow``, ``unwind`` or ``none``.
    frames_api, frames_exclude, frames_reaching: symbols, separated by commas or ``|``, with ``*`` for any characters;
    an entry that ends in ``.`` or ``/`` means every symbol that begins so. More caller APIs; more functions that are
    never tracked; functions of other modules that are known to reach the API.
    frames_inline: ``no``, or ``keep``: tracked functions may be inlined; their frames come from the inline tree.
    frame_pointers: ``auto``, or ``all``: leave no function without.
    stub_prefix: functions whose symbol begins with it are adapters, and no frame of the source.
    """

    name: ClassVar[str] = "caller-frames"

    frames: str = "fp"
    frames_api: str = ""
    frames_exclude: str = ""
    frames_reaching: str = ""
    frames_inline: str = "no"
    frame_pointers: str = "auto"
    stub_prefix: str = "__llgo_stub."

    # -- what the run knows ------------------------------------------------------------------------------------------

    def concerned(self, data: bytes) -> bool:
        """Does this input name a caller API, or is it bitcode, which hides its names?"""
        if self.frames not in ("fp", "shadow"):
            return False
        return self._api.mentioned(data) or self._reaching.mentioned(data) or data[:2] in (b"BC", b"\xde\xc0")

    def summarise(self, module: Module) -> Summary:
        """The call graph of one input."""
        return summarise(module, self._api)

    def join(self, summaries: Sequence[object]) -> list[object]:
        """The answer for each input, given all of them."""
        known = [summary if isinstance(summary, Summary) else None for summary in summaries]
        return list(solve(known, self._api, self._reaching))

    @cached_property
    def _api(self) -> Names:
        return Names((*DEFAULT_API, *_list(self.frames_api)))

    @cached_property
    def _reaching(self) -> Names:
        return Names(_list(self.frames_reaching))

    @cached_property
    def excluded(self) -> Names:
        """Functions that are never tracked."""
        return Names((*DEFAULT_EXCLUDE, *_list(self.frames_exclude)))

    # -- one module ----------------------------------------------------------------------------------------------------

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        """Decide which functions are tracked and give them what the mode asks for. A module that was done before is
        left alone, and `context.notes` says so."""
        self._check_options()
        if self.frames == "none":
            return
        if module.has_named_metadata(MODULE_MARK):
            context.notes.append("caller frames: already done, left as they are")
            context.counters["frames_already_done"] += 1
            return
        capabilities = context.target.capabilities
        if not capabilities.units:
            if capabilities.reason:
                context.notes.append(f"caller frames: {capabilities.reason}")
            return
        decisions = _Decisions(self, module, context)
        if self.frames == "unwind":
            decisions.look()
        elif self.frames == "shadow":
            from llpass.shadow_frames import instrument

            instrument(module, edit, context, decisions.tracked())
        else:
            decisions.attributes(edit)
        decisions.explain()
        if edit.changed:
            # Without an operand: a node would need a number, and to find a free one means to read all metadata.
            edit.append_line(b"!" + MODULE_MARK.encode() + b" = !{}")

    def _check_options(self) -> None:
        for option, value, known in (
            ("frames", self.frames, ("fp", "shadow", "unwind", "none")),
            ("frames_inline", self.frames_inline, ("no", "keep")),
            ("frame_pointers", self.frame_pointers, ("auto", "all")),
        ):
            if value not in known:
                raise LlpassError(
                    f"{option} {value}: no such choice", hint="one of: " + ", ".join(known), status=EXIT_USAGE
                )

    def answer(self, module: Module, context: PassContext) -> Answer:
        """Which functions of `module` may reach a caller API."""
        if isinstance(context.joined, Answer):
            return context.joined
        data = module.source.data
        if not (self._api.mentioned(data) or self._reaching.mentioned(data)):
            # No body is looked into: what has no name here is not called here.
            return Answer()
        return solve([summarise(module, self._api)], self._api, self._reaching)[0]


class _Decisions:
    """What is decided about the functions of one module, and the words for it."""

    def __init__(self, options: CallerFrames, module: Module, context: PassContext) -> None:
        self.options = options
        self.module = module
        self.context = context
        self.counters = context.counters
        self.words: dict[bytes, list[str]] = {function.name: [] for function in module.functions}

    def explain(self) -> None:
        """A line for each function, in order."""
        for name, words in self.words.items():
            if words:
                self.context.explain(name, "; ".join(words))

    # -- who is tracked ----------------------------------------------------------------------------------------------

    def tracked(self) -> list[Function]:
        """The functions that keep their frame."""
        answer = self.options.answer(self.module, self.context)
        stub = self.options.stub_prefix.encode()
        tracked = []
        for function in self.module.functions:
            name = function.name
            if name not in answer:
                why = "nothing it calls leads to a caller API" if answer.asks else "the module names no caller API"
                self._say(name, f"not tracked: {why}")
            elif name in self.options.excluded:
                self.counters["frames_excluded"] += 1
                self._say(name, f"not tracked: excluded ({self._witness(answer, name)})")
            elif stub and name.startswith(stub):
                self.counters["frames_stubs"] += 1
                self._say(name, f"not tracked: an adapter ({self._witness(answer, name)})")
            else:
                tracked.append(function)
                self._say(name, f"tracked: {self._witness(answer, name)}")
        self.counters["frames_tracked"] += len(tracked)
        return tracked

    def _say(self, name: bytes, words: str) -> None:
        self.words[name].append(words)

    def _witness(self, answer: Answer, name: bytes) -> str:
        return answer.witness(name) if self.context.explaining else ""

    def look(self) -> None:
        """``unwind``: what cannot be walked, and when somebody asks, what leads to a caller API."""
        answer = self.options.answer(self.module, self.context) if self.context.explaining else Answer()
        for function in self.module.functions:
            if function.name in answer:
                self._say(function.name, f"leads to a caller API: {answer.witness(function.name)}")
            if function.has_attribute("nounwind") and not _has_table(function):
                self.counters["frames_without_table"] += 1
                self._say(function.name, "no unwind table (nounwind, no uwtable): a walk ends here")

    # -- attributes --------------------------------------------------------------------------------------------------

    def attributes(self, edit: Editor) -> None:
        """``fp``: ask for what each function needs and has not."""
        tracked = {function.name for function in self.tracked()}
        for function in self.module.functions:
            if function.has_attribute("naked"):
                self.counters["frames_naked"] += 1
                self._say(function.name, "naked: its code is left as it is")
                continue
            wanted = []
            if function.name in tracked and self.options.frames_inline == "no":
                wanted += self._keep_the_frame(function)
            if function.string_attribute("frame-pointer") in _KEEPS:
                self.counters["frame_pointers_there"] += 1
            elif reason := self._left_out(function, function.name in tracked):
                self.counters["frame_pointers_left_out"] += 1
                self._say(function.name, f"no frame pointer asked for: {reason}")
            else:
                self.counters["frame_pointers"] += 1
                wanted.append('"frame-pointer"="non-leaf"')
            if wanted:
                edit.add_function_attributes(function, " ".join(wanted))

    def _keep_the_frame(self, function: Function) -> list[str]:
        if function.has_attribute("alwaysinline"):
            self.counters["frames_inlined"] += 1
            self._say(function.name, "alwaysinline: stays inlined, its frame comes from the inline tree")
            return []
        wanted = []
        data, body = function.module.source.data, function.body
        if data.find(b"musttail ", body.start, body.end) >= 0:
            self.counters["frames_musttail"] += 1
            self._say(function.name, "musttail: the source asks for a call that takes the frame's place")
            if function.has_attribute("thunk") or data.find(b"label %", body.start, body.end) < 0:
                return []
        elif function.string_attribute("disable-tail-calls") != b"true":
            wanted.append('"disable-tail-calls"="true"')
        if not function.has_attribute("noinline"):
            wanted.insert(0, "noinline")
        return wanted

    def _left_out(self, function: Function, tracked: bool) -> str:
        """Why this function keeps its code without a frame pointer; empty: it gets one."""
        if tracked or self.context.target.name != "elf" or self.options.frame_pointers == "all":
            return ""
        if not _has_table(function):
            return ""
        data, start, end = function.module.source.data, function.body.start, function.body.end
        # Counts that debug info does not change: the code must be the same with -g and without.
        calls = data.count(b"call ", start, end) + data.count(b"invoke ", start, end)
        calls -= data.count(b"@llvm.", start, end)
        if calls <= SMALL_CALLS:
            return f"small ({max(calls, 0)} calls)"
        branches = data.count(b"label %", start, end)
        return f"large ({branches} branch targets)" if branches >= LARGE_BRANCHES else ""


def _has_table(function: Function) -> bool:
    """Will this function have an unwind table, whatever the optimiser finds out? A function that "may throw" has one
    only until it is proved that it does not."""
    return any(word == b"uwtable" or word.startswith(b"uwtable(") for word in function.attributes)


def _list(text: str) -> list[str]:
    return [entry.strip() for entry in text.replace("|", ",").split(",") if entry.strip()]
