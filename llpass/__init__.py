"""llpass: function tables, call-site lines and a small runtime for any LLVM front end.

    text = llpass.run_passes(text)                                   # str in, str out; bytes in, bytes out
    text = llpass.run_passes(text, llpass.Options(sites="none"))     # the options of `llpass run`

`run_passes_with_report` also gives counters and notes; what a user can cause is an `LlpassError`. docs/api.md is the
manual, `llpass.ir` reads and edits IR.
"""

from __future__ import annotations

# As `typing` has it, which takes longer to import than what stands here.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from llpass.api import Options, Report, run_passes, run_passes_with_report
    from llpass.diagnostics import LlpassError

__version__ = "0.1.0"

__all__ = ["LlpassError", "Options", "Report", "__version__", "run_passes", "run_passes_with_report"]


def __getattr__(name: str) -> object:
    # Every part of llpass imports this package first, the driver once per file of a build: a name costs its module on
    # first use.
    if name in __all__:
        from importlib import import_module

        return getattr(import_module("llpass.diagnostics" if name == "LlpassError" else "llpass.api"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
