"""What a pass is: a frozen dataclass whose fields are its options, and a `run` that asks for edits.

Passes talk to each other only through the IR: what one pass wants the next to know it writes as attributes or
metadata. So any pass
runs alone, its input is a file one can read, and a FileCheck test sees its whole interface. Packages add
passes through the entry-point group ``llpass.passes``: ``my-pass = "my_package:MyPass"``.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol, runtime_checkable

from llpass.diagnostics import EXIT_USAGE, LlpassError
from llpass.ir.edit import Editor
from llpass.ir.model import Module
from llpass.target import Target

_WHOLE_NUMBER = re.compile(r"-?[0-9]+")


@dataclass
class PassContext:
    """What a pass may look at and write to besides the IR."""

    target: Target
    #: Numbers for ``--stats``.
    counters: Counter[str] = field(default_factory=Counter)
    #: Words for ``--stats``: decisions taken and fallbacks used.
    notes: list[str] = field(default_factory=list)
    #: Lines for ``--explain``; filled only when `explaining`.
    explanations: list[str] = field(default_factory=list)
    explaining: bool = False
    #: What `WholeRunPass.join` made for this module; None where the module is alone.
    joined: object = None

    def explain(self, subject: bytes, what: str) -> None:
        """Record what was decided about `subject` (a symbol), when somebody asked."""
        if self.explaining:
            self.explanations.append(f"{subject.decode('utf-8', 'replace')}: {what}")


@runtime_checkable
class Pass(Protocol):
    """A pass. `name` is its spelling in ``--passes``; the constructor takes the options as keywords."""

    name: ClassVar[str]

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        """Look at `module`, request edits. Raises `LlpassError` for input the pass cannot take."""
        ...


@runtime_checkable
class WholeRunPass(Protocol):
    """A pass whose decisions in one module depend on the other inputs of the same run.

    With several inputs, of which one at least concerns the pass, every input is summarised before the first is edited.
    Summaries go between processes, so they are plain data; what becomes of them must not depend on the order of work.
    """

    name: ClassVar[str]

    def concerned(self, data: bytes) -> bool:
        """Could this input (text) change anything elsewhere? A false yes costs time only."""
        ...

    def summarise(self, module: Module) -> object:
        """What other modules may have to know of `module`; can be pickled."""
        ...

    def join(self, summaries: Sequence[object]) -> list[object]:
        """From the summaries of all inputs (None: it cannot be read), for each the `PassContext.joined` of its run."""
        ...


def with_options(pass_class: type[Any], options: Mapping[str, str]) -> Any:
    """Build a pass from option strings, checked against the dataclass fields. Raises `LlpassError` for an unknown
    one."""
    fields = {f.name: f for f in dataclasses.fields(pass_class)} if dataclasses.is_dataclass(pass_class) else {}
    values: dict[str, object] = {}
    for key, text in options.items():
        name = key.replace("-", "_")
        if name not in fields:
            known = ", ".join(sorted(fields)) or "none"
            raise LlpassError(
                f"pass {pass_class.name} has no option {key!r}", hint=f"its options are: {known}", status=EXIT_USAGE
            )
        kind = fields[name].type
        if kind in ("int", int):
            if not _WHOLE_NUMBER.fullmatch(text):
                raise LlpassError(
                    f"option {key} of {pass_class.name} takes a whole number, not {text!r}", status=EXIT_USAGE
                )
            values[name] = int(text)
        elif kind in ("bool", bool):
            values[name] = text.lower() not in ("0", "false", "no", "off")
        else:
            values[name] = text
    return pass_class(**values)
