"""Functions to look at, made of text."""

from __future__ import annotations

from llpass.analysis.capture import Summaries
from llpass.ir import read_module
from llpass.ir.layout import Types
from llpass.ir.operands import Body, UnreadableError, read_body

X86_64 = (
    'target datalayout = "e-m:e-i64:64-i128:128-f80:128-n8:16:32:64-S128"\ntarget triple = "x86_64-unknown-linux-gnu"\n'
)


class Code:
    """A module with all its bodies and summaries; `body` is that of the function ``f``."""

    def __init__(self, text: str) -> None:
        self.module = read_module((X86_64 + text).encode())
        self.types = Types(self.module)
        self.bodies: dict[bytes, Body] = {}
        for function in self.module.functions:
            try:
                self.bodies[function.name] = read_body(function, self.types)
            except UnreadableError:
                continue
        self.summaries = Summaries(self.module, self.types)
        self.summaries.summarise(self.bodies.values())

    @property
    def body(self) -> Body:
        return self.bodies[b"f"]
