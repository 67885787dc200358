"""Caller frames: what makes "who called me?" answerable at a cost the code that never asks does not feel.

The problem. A stack can be walked physically: by frame pointers where the code keeps them, by unwind tables where it
does not. What no walk finds again is a frame that was never made: its function was inlined, or left by a tail call. For
most code that is nobody's business. For code that leads to a caller API (``runtime.Callers``, ``llp_callers``) it changes
the answer: "skip 2" would be another function at -O2 than at -O0. So functions that may reach such an API are *tracked*:
they keep their physical frame.

Four ways (``frames``):

* **fp**: attributes only. Functions keep a frame pointer (walked with two loads a frame), tracked ones are not inlined
  and make no tail call.
* **shadow**: tracked functions push, record and pop frames on a stack of their own (`llpass.shadow_frames`).
* **unwind**: nothing changes; the runtime walks ``.eh_frame``.
* **none**: nothing changes, nothing is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from llpass import __version__
from llpass.analysis.callsites import call_sites
from llpass.diagnostics import EXIT_USAGE, LlpassError
from llpass.ir.edit import Editor
from llpass.ir.model import Function, Module
from llpass.passbase import PassContext

#: Named metadata that marks a module as done.
MODULE_MARK = "llpass.frames"


@dataclass(frozen=True)
class CallerFrames:
    """The pass ``caller-frames``.

    frames: ``fp``, ``shadow``, ``unwind`` or ``none``.
    """

    name: ClassVar[str] = "caller-frames"

    frames: str = "fp"

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        """Decide which functions are tracked and give them what the mode asks for."""
        if self.frames not in ("fp", "shadow", "unwind", "none"):
            raise LlpassError(f"--frames {self.frames}: no such choice", status=EXIT_USAGE)
        if self.frames == "none":
            return
        if module.named_metadata(MODULE_MARK):
            context.notes.append("caller frames: already done, left as they are")
            return
        tracked = _tracked(module)
        if self.frames == "fp":
            for function in module.functions:
                attributes = '"frame-pointer"="non-leaf"'
                if function in tracked:
                    attributes += ' noinline "disable-tail-calls"="true"'
                edit.add_function_attributes(function, attributes)
        elif self.frames == "shadow":
            from llpass.shadow_frames import instrument

            instrument(module, edit, context, tracked)
        if edit.changed:
            mark = edit.append_metadata(b'!{!"llpass ' + __version__.encode() + b" frames=" + self.frames.encode() + b'"}')
            edit.append_line(b"!" + MODULE_MARK.encode() + b" = !{" + mark + b"}")


def _tracked(module: Module) -> list[Function]:
    reaching = {b"llp_callers", b"llp_caller", b"runtime.Callers", b"runtime.Caller"}
    grown = True
    calls = {f.name: {s.callee[1:].strip(b'"') for s in call_sites(f)} for f in module.functions}
    while grown:
        more = {name for name, callees in calls.items() if name not in reaching and callees & reaching}
        reaching |= more
        grown = bool(more)
    return [f for f in module.functions if f.name in reaching]
