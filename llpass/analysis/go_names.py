"""How a Go programmer writes the name of a function that LLGo's front end has named for the linker.

Two things differ: the main package is linked under the name the ``go`` command gives it, ``command-line-arguments``,
and a function literal is ``outer$1`` where Go prints ``outer.func1``. Every part that shows a name (function rows,
inlined frames, shadow descriptors) asks here, so that one function has one name. Linker symbols stay as they are.
"""

from __future__ import annotations

import re

from llpass.ir.model import Module

_LINKED_MAIN = b"command-line-arguments."
_LITERAL = re.compile(rb"\$([0-9]+)\Z")


def is_go(module: Module) -> bool:
    """True for a module that LLGo's front end made: it carries ``!llgo.funcinfo`` rows."""
    return bool(module.named_metadata("llgo.funcinfo"))


def go_name(name: bytes) -> bytes:
    """``command-line-arguments.f$1`` -> ``main.f.func1``. Only the last ``$digits`` is a function literal's own number:
    ``f$1$2`` -> ``f$1.func2``; ``f$``, ``f$x`` and all other names stay."""
    if name.startswith(_LINKED_MAIN):
        name = b"main." + name[len(_LINKED_MAIN) :]
    return _LITERAL.sub(rb".func\1", name)
