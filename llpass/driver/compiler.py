"""Which clang stands behind?

Wrappers are put in front of compilers by a masquerade directory on PATH (symlinks named ``cc``, ``clang``), and two
wrappers that each look for "the next compiler" can find one another for ever. So a candidate is judged by what it is,
a variable in the environment stops what slips through, and what the user names is believed.
"""

from __future__ import annotations

import os

from llpass.diagnostics import EXIT_MISSING_TOOL, LlpassError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

#: Newest first, as `llpass.driver.toolchain` looks for them.
_VERSIONS = range(30, 13, -1)

#: Programs that stand before a compiler.
_WRAPPERS = ("ccache", "sccache", "distcc", "icecc", "colorgcc", "fastbuild")

#: Set for every child: llpass that is started by a compiler that llpass started has found itself.
GUARD = "LLPASS_CC_RUNNING"


def find(called: str, cxx: bool, environment: Mapping[str, str]) -> str:
    """The path of the compiler behind `called` (the name llpass was started by). Raises `LlpassError`."""
    name = called.rpartition("/")[2]
    if environment.get(GUARD):
        raise LlpassError(
            f"{name} was started by the compiler that it had started itself ({environment[GUARD]})",
            hint="name the real compiler in LLPASS_CC and LLPASS_CXX",
            status=EXIT_MISSING_TOOL,
        )
    path = environment.get("PATH", os.defpath)
    said = _said(cxx, environment)
    if said:
        found = _which(said, path, skip_wrappers=False)
        if found is None:
            variable = "LLPASS_CXX" if cxx and environment.get("LLPASS_CXX") else "LLPASS_CC"
            raise LlpassError(
                f"{variable}={said}: no such program", hint="give a path or a name on PATH", status=EXIT_MISSING_TOOL
            )
        return found
    plain = "clang++" if cxx else "clang"
    own_name = name.startswith(("llpass", "__main__", "cc.py", "-c"))
    names = [plain, *(f"{plain}-{version}" for version in _VERSIONS)]
    for candidate in names if own_name else [name, *names]:
        found = _which(candidate, path, skip_wrappers=True)
        if found is not None:
            return found
    raise LlpassError(f"no {plain} is on PATH", hint="install clang, or name it in LLPASS_CC", status=EXIT_MISSING_TOOL)


def tool(name: str, clang: str, version: int) -> str | None:
    """A tool of the compiler's own LLVM (`version`: its major one), else one on the path; None when there is none."""
    own = f"{os.path.dirname(os.path.realpath(clang))}/{name}"
    if os.access(own, os.X_OK):
        return own
    from llpass.driver import toolchain

    return toolchain.find(name, beside=version)


def _said(cxx: bool, environment: Mapping[str, str]) -> str:
    """What the user named; the C++ compiler beside a C compiler that was named alone."""
    if not cxx:
        return environment.get("LLPASS_CC", "")
    if environment.get("LLPASS_CXX"):
        return environment["LLPASS_CXX"]
    directory, slash, name = environment.get("LLPASS_CC", "").rpartition("/")
    if name.startswith("clang") and not name.startswith("clang++"):
        return f"{directory}{slash}clang++{name.removeprefix('clang')}"
    return ""


def _which(name: str, path: str, *, skip_wrappers: bool) -> str | None:
    if "/" in name:
        return name if _runs(name) else None
    for directory in path.split(os.pathsep):
        candidate = f"{directory or '.'}/{name}"
        if _runs(candidate) and not (skip_wrappers and _stands_before_a_compiler(candidate)):
            return candidate
    return None


def _runs(path: str) -> bool:
    return os.access(path, os.X_OK) and not os.path.isdir(path)


def _stands_before_a_compiler(path: str) -> bool:
    """Is it llpass, or a cache or distributor? By the file behind the links; llpass also by what the file says."""
    real = os.path.realpath(path)
    name = real.rpartition("/")[2]
    if name.startswith(("llpass", *_WRAPPERS)):
        return True
    try:
        with open(real, "rb") as stream:
            head = stream.read(2048)
    except OSError:
        return False
    return head.startswith(b"#!") and (b"llpass" in head or any(each.encode() in head for each in _WRAPPERS))
