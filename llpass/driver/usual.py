"""A compile that needs no question.

To ask clang for its jobs takes as long as to compile a small file, and most calls of a build are of one kind: one
source file, ``-c``, and options that have no say in which jobs there are. They are recognised word by word, from a list
of what is known to be harmless, and clang's own driver gets them whole, with words for line tables before them. Nothing
is understood here that could be misunderstood: a word that is not on the list, and clang is asked (`plan`). What comes
out is the same compile job (tests/driver/test_usual.py holds the one to the other).

What must be known beforehand of clang (its version and target; that no script and no configuration file adds words) is
what it said when it was asked last. That stands in the cache directory, and counts for ten minutes.
"""

from __future__ import annotations

import os

from llpass.driver import added_lines, child, compiler
from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from llpass.driver.child import Session
    from llpass.driver.jobs import Jobs
    from llpass.driver.settings import Settings

_WORDS = frozenset(
    {
        *("-c", "-O", "-O0", "-O1", "-O2", "-O3", "-Os", "-Oz", "-Og", "-w", "-ansi", "-pedantic", "-pedantic-errors"),
        *("-pipe", "-pthread", "-MD", "-MMD", "-MP", "-fPIC", "-fpic", "-fPIE", "-fpie"),
        *("-fno-strict-aliasing", "-fstrict-aliasing", "-fwrapv", "-fno-common", "-fcommon", "-fno-builtin"),
        *("-ffunction-sections", "-fdata-sections", "-fno-plt", "-fno-semantic-interposition"),
        *("-fexceptions", "-fno-exceptions", "-frtti", "-fno-rtti", "-fvisibility-inlines-hidden"),
        *("-fomit-frame-pointer", "-fno-omit-frame-pointer", "-fno-math-errno", "-fno-trapping-math", "-ffast-math"),
        *("-fsigned-char", "-funsigned-char", "-fno-stack-protector", "-fstack-protector"),
        *("-fstack-protector-strong", "-fstack-protector-all", "-fstack-clash-protection", "-fcf-protection"),
        *("-funroll-loops", "-fno-unroll-loops", "-Qunused-arguments", "-Wa,--noexecstack"),
        *("-fcolor-diagnostics", "-fno-color-diagnostics", "-fdiagnostics-color", "-fno-diagnostics-color"),
        *("-fno-threadsafe-statics", "-fno-asynchronous-unwind-tables", "-fasynchronous-unwind-tables"),
    }
)
_STARTS = (
    *("-D", "-U", "-I", "-W", "-std=", "-fvisibility=", "-march=", "-mtune=", "-ffile-prefix-map="),
    *("-fmacro-prefix-map=", "-fdebug-prefix-map=", "-ferror-limit=", "-fstack-protector-"),
    "-fdebug-compilation-dir=",  # behind a launcher, every compile has it
)
#: Words of those beginnings that are for another program.
_ELSEWHERE = ("-Wl,", "-Wa,", "-Wp,")
#: The value is the next word.
_PAIRS = frozenset({"-o", "-D", "-U", "-I", "-include", "-isystem", "-iquote", "-idirafter", "-MF", "-MT", "-MQ"})
#: The user's own debug information: nothing is added. One of these, once.
_DEBUG = frozenset({"-g", "-g2", "-g3", "-ggdb"})

_C = (".c",)
_CXX = (".cc", ".cpp", ".cxx", ".C", ".c++", ".CPP")

#: In the environment these change what clang's driver makes of its words, or says.
_CHANGES_CLANG = ("CCC_", "CC_PRINT_", "CC_LOG_", "CLANG_")

#: In a call these make clang answer for another target, or from elsewhere.
_ONE_CALL_ONLY = (
    *("-target", "--target", "-m16", "-m32", "-m64", "-mx32", "-mabi", "-mlittle", "-mbig", "-EB", "-EL"),
    *("-arch", "--config", "--driver-mode", "@", "-X"),
)

_GOOD_FOR_SECONDS = 600


class Known(Value):
    """What clang said of itself: its major version, and its target."""

    version: int
    triple: str


class Usual(Value):
    """One compile, by clang's own driver."""

    #: The whole command line, with the words for line tables.
    argv: tuple[str, ...]
    #: The same without them.
    plain: tuple[str, ...]
    object: str
    #: An object that holds one of these needs the way through IR.
    unless: tuple[bytes, ...]


def recognised(words: Sequence[str], cxx: bool) -> tuple[str, str, bool] | None:
    """(source, object, the user has debug information) of a call that is usual; None for any other."""
    sources: list[str] = []
    debug: list[str] = []
    written = ""
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if word in _PAIRS:
            if at == len(words):
                return None
            written = words[at] if word == "-o" else written
            at += 1
        elif word in _DEBUG:
            debug.append(word)
        elif not word.startswith("-"):
            sources.append(word)
        elif word not in _WORDS and (not word.startswith(_STARTS) or word.startswith(_ELSEWHERE)):
            return None
    if len(sources) != 1 or len(debug) > 1 or "-c" not in words:
        return None
    source = sources[0]
    if source.startswith("@") or not (source.endswith(_CXX) or (source.endswith(_C) and not cxx)):
        return None
    return source, written or f"{source.rpartition('/')[2].rpartition('.')[0]}.o", bool(debug)


def compile_of(
    words: Sequence[str], cxx: bool, settings: Settings, clang: str, environment: Mapping[str, str]
) -> Usual | None:
    """The compile; None where clang has to be asked."""
    if settings.repro or settings.allow_files or settings.deny_files or settings.ir_only:
        return None
    call = recognised(words, cxx)
    if call is None or any(name.startswith(_CHANGES_CLANG) for name in environment):
        return None
    known = recall(clang, environment)
    if known is None or not settings.leaves_modules_alone(known.triple, known.version):
        return None
    if settings.lines == "auto" and not compiler.tool("llvm-gsymutil", clang, known.version):
        return None
    source, written, has_debug_information = call
    lines = () if has_debug_information else added_lines.driver_words(source.endswith(_CXX), known.version)
    if lines is None:
        return None
    unless = settings.unless_in_object(known.triple, known.version)
    return Usual((clang, *lines, *words), (clang, *words), written, unless)


def run(step: Usual, settings: Settings, session: Session) -> int | None:
    """Compile; None: clang must be asked after all, and nothing has been said."""
    status, said = child.run_compiler(session, step.argv, like_ours=True, meanwhile=_load_notes)
    from llpass.driver import notes

    if status == 0:
        if said and step.argv != step.plain and added_lines.may_differ_with_lines(said):
            return None
        if not notes.leave(step.object, settings, "instrumented", unless=step.unless):
            return None
    elif step.argv != step.plain:
        # What clang alone says of a wrong program; it may be right without line tables.
        status, said = child.run_compiler(session, step.plain, like_ours=True)
        if status == 0:
            return None
    if status < 0:
        return None
    session.say(said)
    return status


def _load_notes() -> None:
    """Import what the object needs, while clang makes it."""
    from llpass.driver import notes  # noqa: F401


# What clang said.


def remember(clang: str, words: Sequence[str], answer: Jobs, environment: Mapping[str, str]) -> None:
    """Keep what clang's answer to `words` says of it, or, where words come from elsewhere than the call, nothing."""
    if any(word.startswith(_ONE_CALL_ONLY) for word in words):
        return
    path = _note(clang, environment)
    real = os.path.realpath(clang)
    is_itself = all(os.path.realpath(job.argv[0]) == real for job in answer.jobs if job.kind == "cc1")
    try:
        if answer.configured or not is_itself:
            os.unlink(path)
            return
        if recall(clang, environment) is not None:
            return
        state = os.stat(real)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        draft = f"{path}.{os.getpid()}"
        with open(draft, "w", encoding="utf-8") as stream:
            stream.write(f"{state.st_size} {state.st_mtime_ns} {answer.version} {answer.triple}\n")
        os.replace(draft, path)
    except (OSError, UnicodeError):
        return  # only a saving


def recall(clang: str, environment: Mapping[str, str]) -> Known | None:
    """What clang said of itself less than ten minutes ago, if it is still the same program."""
    try:
        with open(_note(clang, environment), encoding="utf-8") as stream:
            age = _now() - os.fstat(stream.fileno()).st_mtime
            size, time, version, triple = stream.read().split()
        state = os.stat(clang)
        if not 0 <= age < _GOOD_FOR_SECONDS or (int(size), int(time)) != (state.st_size, state.st_mtime_ns):
            return None
        return Known(int(version), triple)
    except (OSError, ValueError):
        return None


def _now() -> float:
    import time

    return time.time()


def _note(clang: str, environment: Mapping[str, str]) -> str:
    """One for each name: a clang called ``aarch64-linux-gnu-clang`` has another target."""
    name = os.path.abspath(clang).replace("%", "%25").replace("/", "%")
    return f"{compiler.cache_folder(environment)}/clang/{name}"
