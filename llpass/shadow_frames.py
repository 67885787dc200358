"""Shadow frames (``--frames shadow``): the calls of tracked functions, recorded on a stack of the runtime's own."""

from __future__ import annotations

from collections.abc import Collection

from llpass.ir.edit import Editor
from llpass.ir.model import Function, Module
from llpass.passbase import PassContext


def instrument(module: Module, edit: Editor, context: PassContext, tracked: Collection[Function]) -> None:
    """Push a frame at the entry of each tracked function, record the place before its calls, pop at its exits."""
