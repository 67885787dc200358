"""Read, analyse and edit LLVM IR text from Python, without disturbing a byte that was not meant to change.

    from llpass.ir import Editor, read_module

    module = read_module(data, "in.ll")                  # bytes in; nothing is parsed that nobody asks for
    edit = Editor(module)
    for function in module.functions:                    # functions with a body
        for instruction in function.instructions:
            if instruction.callee_symbol == b"malloc":
                edit.insert_before(instruction, "call void @count()")
                edit.declare("declare void @count()")
    data = b"".join(edit.apply())                        # every other byte as it was

What there is:

* `read_module` and the views it gives: `Module`, `Function`, `Parameter`, `Block`, `Instruction`. They are read-only
  and lazy, and describe one text: after an edit, read the new text.
* `Editor`: the only writer. Requests are collected and applied at once; `EditError` is raised for one that cannot be
  right.
* `Judge` and `Verdict`: LLVM's own parser and verifier (llvmlite, in a process of its own).
* `Source`, `Span`: the text, and places in it. Offsets count bytes from 0, spans are half-open, lines and columns in
  messages count from 1.
* `LlpassError`: text that is not LLVM IR or cannot be read with certainty. It has `message`, `hint` and `location`.
* `quote`, `unquote`: from a symbol's bytes to its spelling in IR, and back.

Names, text and metadata are `bytes`: IR may hold any byte. docs/ir.md is the manual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from llpass.diagnostics import LlpassError
    from llpass.ir.edit import EditError, Editor
    from llpass.ir.judge import Judge, Verdict
    from llpass.ir.lexer import quote, unquote
    from llpass.ir.model import Block, Function, Instruction, Module, Parameter
    from llpass.ir.reader import is_bitcode, read_module
    from llpass.ir.source import Source, Span

__all__ = [
    "Block",
    "EditError",
    "Editor",
    "Function",
    "Instruction",
    "Judge",
    "LlpassError",
    "Module",
    "Parameter",
    "Source",
    "Span",
    "Verdict",
    "is_bitcode",
    "quote",
    "read_module",
    "unquote",
]

_HOME = {
    "llpass.diagnostics": ("LlpassError",),
    "llpass.ir.edit": ("EditError", "Editor"),
    "llpass.ir.judge": ("Judge", "Verdict"),
    "llpass.ir.lexer": ("quote", "unquote"),
    "llpass.ir.model": ("Block", "Function", "Instruction", "Module", "Parameter"),
    "llpass.ir.reader": ("is_bitcode", "read_module"),
    "llpass.ir.source": ("Source", "Span"),
}


def __getattr__(name: str) -> object:
    # Every part of llpass imports this package on the way to a module of it: a name costs its module on first use.
    for module, names in _HOME.items():
        if name in names:
            from importlib import import_module

            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
