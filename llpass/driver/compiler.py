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
_WRAPPERS = ("ccache", "sccache", "distcc", "icecc", "colorgcc", "fastbuild", "gomacc", "rewrapper", "buildcache")

#: Set for every child: llpass that is started by a compiler that llpass started has found itself.
GUARD = "LLPASS_CC_RUNNING"


def find(called: str, cxx: bool, environment: Mapping[str, str]) -> str:
    """The path of the compiler behind `called` (the name llpass was started by). Raises `LlpassError`."""
    name = called.rpartition("/")[2]
    if environment.get(GUARD):
        raise _circle(name, environment[GUARD])
    path = environment.get("PATH", os.defpath)
    said = _said(cxx, environment)
    if said:
        found = which(said, path, skip_wrappers="/" not in said)
        if found is None:
            variable = "LLPASS_CXX" if cxx and environment.get("LLPASS_CXX") else "LLPASS_CC"
            raise LlpassError(
                f"{variable}={said}: no such program", hint="give a path or a name on PATH", status=EXIT_MISSING_TOOL
            )
        return _not_in_a_circle(found, name)
    plain = "clang++" if cxx else "clang"
    names = [plain, *(f"{plain}-{version}" for version in _VERSIONS)]
    if not name.startswith(("llpass", "__main__", "cc.py", "-c")):
        # Another clang than clang-16 or aarch64-linux-gnu-gcc would make other code, and say nothing.
        names = [name] if _is_particular(name) else [name, *names]
    for candidate in names:
        found = which(candidate, path, skip_wrappers=True)
        if found is not None and (
            candidate.startswith("clang") or "clang" in os.path.realpath(found).rpartition("/")[2]
        ):
            return _not_in_a_circle(found, name)
    raise LlpassError(
        f"no clang called {name} is on PATH behind llpass's own" if names == [name] else f"no {plain} is on PATH",
        hint="install clang, or name it in LLPASS_CC",
        status=EXIT_MISSING_TOOL,
    )


def _is_particular(name: str) -> bool:
    """Does the name say which clang is wanted, by a version, or by a target, which clang reads off its own name?"""
    words = name.split("-")
    version = len(words) > 1 and words[-1].replace(".", "").isdigit()
    target = len(words) - version > 1 and words[-1 - version] in _COMPILERS
    return target or (version and words[0].startswith("clang"))


#: What compilers are called behind their target.
_COMPILERS = ("clang", "clang++", "cc", "c++", "gcc", "g++")


def _not_in_a_circle(path: str, name: str) -> str:
    """`path`, where llpass is not among those that have started this process.

    A script before clang may throw the environment away, and `GUARD` with it. Then only the system knows.
    """
    if not is_script(path):
        return path
    try:
        parent, own = os.getppid(), _command(os.getpid())
        for _ in range(_DEEPEST):
            if parent <= 1:
                break
            if own and _command(parent) == own:
                raise _circle(name, str(parent))
            with open(f"/proc/{parent}/stat", "rb") as stream:
                parent = int(stream.read().rpartition(b")")[2].split()[1])
    except OSError:
        pass  # no such system, or not ours to see
    return path


def is_script(path: str) -> bool:
    """Is it a text that a shell or another program reads?"""
    try:
        with open(path, "rb") as stream:
            return stream.read(2) == b"#!"
    except OSError:
        return False


#: Ancestors that are looked at: a circle is found in its first round.
_DEEPEST = 8


def _command(process: int) -> tuple[bytes, ...]:
    """Interpreter and script of a process: what llpass is started as."""
    with open(f"/proc/{process}/cmdline", "rb") as stream:
        words = stream.read().split(b"\0")
    script = [word for word in words[1:4] if word and not word.startswith(b"-")]
    return (words[0], script[0]) if script else ()


def _circle(name: str, process: str) -> LlpassError:
    return LlpassError(
        f"{name} was started by the compiler that it had started itself ({process})",
        hint="name the real compiler in LLPASS_CC and LLPASS_CXX",
        status=EXIT_MISSING_TOOL,
    )


def tool(name: str, clang: str, version: int) -> str | None:
    """A tool of the compiler's own LLVM (`version`: its major one), else one on the path; None when there is none."""
    own = f"{os.path.dirname(os.path.realpath(clang))}/{name}"
    if os.access(own, os.X_OK):
        return own
    from llpass.driver import toolchain

    return toolchain.find(name, beside=version)


def cache_folder(environment: Mapping[str, str]) -> str:
    """``$XDG_CACHE_HOME/llpass``; a relative value is ignored, as the XDG specification asks."""
    base = environment.get("XDG_CACHE_HOME", "")
    return f"{base if base.startswith('/') else os.path.expanduser('~/.cache')}/llpass"


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


def which(name: str, path: str, *, skip_wrappers: bool = False) -> str | None:
    """A program on `path`; `shutil` has one too, and takes longer to load than clang to answer."""
    if "/" in name:
        return name if _runs(name) else None
    for directory in path.split(os.pathsep):
        candidate = f"{directory or '.'}/{name}"
        if _runs(candidate) and not (skip_wrappers and _stands_before_a_compiler(candidate, path)):
            return candidate
    return None


def _runs(path: str) -> bool:
    return os.access(path, os.X_OK) and not os.path.isdir(path)


def _stands_before_a_compiler(path: str, others: str) -> bool:
    """Is it llpass, or a cache or distributor? By the file behind the links; llpass also by what the file says.
    `others` is where one would stand that has a second name by a hard link."""
    real = os.path.realpath(path)
    name = real.rpartition("/")[2]
    if name.startswith(("llpass", *_WRAPPERS)):
        return True
    try:
        state = os.stat(real)
        if state.st_nlink > 1:
            for other in filter(None, (which(wrapper, others) for wrapper in _WRAPPERS)):
                if os.path.samestat(os.stat(other), state):
                    return True
        with open(real, "rb") as stream:
            head = stream.read(2048)
    except OSError:
        return False
    return head.startswith(b"#!") and (b"llpass" in head or any(each.encode() in head for each in _WRAPPERS))
