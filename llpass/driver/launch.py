"""A cache or a farm in front of the driver: what decides about an object must be on the command line.

ccache and sccache key an object by the words of the call, by the file that is called and by the preprocessed source.
They see no LLPASS_* of the environment, no llpass.toml, no clang behind llpass-cc, and of llpass itself a script of a
few lines. A hit then is an object of another configuration, and nobody notices. distcc sends words to another machine,
and no environment. Two ways out:

* `key` is one word for everything that is not in the call (``llpass-cc -fllpass-print-key``), for a cache that can be
  given a word to mix into its own key.
* `command`, the setting ``launcher``: llpass-cc itself starts the cache, with every setting spelled as a flag and with
  the key as a flag. So it does not matter how the cache makes its keys. Behind the cache llpass-cc takes the flags for
  all there is (`KEY_FLAG`), and refuses where llpass or clang are not those that the key names: on a farm that
  machine's object would differ.
"""

from __future__ import annotations

import os
import sys

from llpass import __version__
from llpass.diagnostics import EXIT_MISSING_TOOL, EXIT_USAGE, LlpassError
from llpass.driver import compiler
from llpass.driver import settings as settings_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from llpass.driver.settings import Settings

#: Prints the key, and does nothing else.
PRINT_FLAG = "-fllpass-print-key"
#: Before the key, in the words behind a launcher: no setting is taken from anywhere else.
KEY_FLAG = "-fllpass-key="
#: In the environment of a launcher: one that loses the key would start llpass-cc, that starts it, for ever.
LAUNCHED = "LLPASS_LAUNCHED"

#: Parts of the package that no object depends on.
_LINK_ONLY = frozenset({"postlink", "runtime", "__pycache__"})
_OWN_PASSES = frozenset({"caller-frames", "stack-liveness", "funcinfo-sites"})
#: A compiler up to this size is told apart by what it holds: most are a small driver, or a script before one.
_SMALL = 1 << 20


def key(settings: Settings, clang: str) -> str:
    """One word that changes with whatever changes objects and is in no call: llpass, clang, the settings."""
    rest = _foreign(settings) + settings.digest().encode()
    return f"{__version__}-{_package()}-{_compiler(clang)}-{_digest(rest)}"


def command(called: str, cxx: bool, settings: Settings, clang: str, environment: Mapping[str, str]) -> list[str]:
    """The words before clang's words of a call that goes through the launcher. Raises `LlpassError`."""
    import shlex

    try:
        launcher = shlex.split(settings.launcher) or [""]
    except ValueError as error:
        raise LlpassError(
            f"launcher {settings.launcher}: {error}", hint="give a program and its words", status=EXIT_USAGE
        ) from error
    path = environment.get("PATH", os.defpath)
    program = compiler.which(launcher[0], path)
    if program is None:
        raise LlpassError(
            f"launcher {launcher[0]}: no such program",
            hint="install it, or take the setting `launcher` away",
            status=EXIT_MISSING_TOOL,
        )
    flags = settings_.as_flags(settings)
    return [program, *launcher[1:], _own_program(called, cxx, path), *flags, f"{KEY_FLAG}{key(settings, clang)}"]


def check(given: str, settings: Settings, clang: str) -> None:
    """Is this the llpass, and this the clang, that the key was made with, and are the flags all the settings that it
    was made of? Raises `LlpassError`."""
    wanted = key(settings, clang)
    if given == wanted:
        return
    version, package, compiler_, _ = (given.rsplit("-", 3) + [""] * 4)[:4]
    if (version, package) != (__version__, _package()):
        what = f"llpass {version}" if version != __version__ else f"a llpass {version} of other content"
        said = f"was made by {what}; this is llpass {__version__}", "have one llpass on all machines of a build"
    elif compiler_ != _compiler(clang):
        hint = "have one clang on all machines of a build; LLPASS_CC names it"
        said = f"was made with another clang than {clang}", hint
    else:
        said = "was made with other settings than the flags say", "take the key away, or say every setting by a flag"
    raise LlpassError(f"{KEY_FLAG}{given} {said[0]}", hint=said[1], status=EXIT_MISSING_TOOL)


#: Where a compile was begun is in the object, in its lines. Flags that say it, and flags that hide it.
_DIRECTORY = ("-fdebug-compilation-dir", "-ffile-compilation-dir")
_PREFIX_MAPS = ("-fdebug-prefix-map=", "-ffile-prefix-map=")
_CACHES = ("ccache", "sccache")


def directory(words: Sequence[str], settings: Settings, here: str) -> list[str]:
    """The flag that says where the compile was begun, which is `here`.

    A cache leaves that out of its key where it sees no -g, and llpass makes line tables all the same; a farm's machine
    compiles somewhere else. Who maps the place away, as one does to share objects between checkouts, is not to have it
    in the key of a cache again.
    """
    if settings.lines == "none" or any(word.startswith(_DIRECTORY) for word in words):
        return []
    maps = [word.partition("=")[2].rpartition("=")[0] for word in words if word.startswith(_PREFIX_MAPS)]
    if settings.launcher.split()[0].rpartition("/")[2] in _CACHES and any(here.startswith(each) for each in maps):
        return []
    return [f"{_DIRECTORY[0]}={here}"]


def here(environment: Mapping[str, str]) -> str:
    """The working directory by the name that clang gives it."""
    said = environment.get("PWD", "")
    try:
        if said.startswith("/") and os.path.samefile(said, "."):
            return said
    except OSError:
        pass
    return os.getcwd()


def _digest(data: bytes) -> str:
    import hashlib

    return hashlib.blake2b(data, digest_size=6).hexdigest()


def _package() -> str:
    """llpass by its content: two checkouts have one version. 1.2 ms; file times would differ between machines."""
    return tree_digest(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), _LINK_ONLY)


def tree_digest(root: str, without: frozenset[str] = frozenset()) -> str:
    """A digest of the Python files below a folder: their names and what they hold."""
    folders, files = [root], []
    while folders:
        for entry in os.scandir(folders.pop()):
            if entry.name.endswith(".py"):
                files.append(entry.path)
            elif entry.name not in without and entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
    pieces = []
    for path in sorted(files):
        with open(path, "rb", 0) as stream:
            data = stream.read()
        pieces.append(b"%s %d\n%s" % (os.fsencode(path[len(root) :]), len(data), data))
    return _digest(b"".join(pieces))


def _compiler(path: str) -> str:
    """A compiler by size and time, as ccache tells them apart, and by content where it is small."""

    real = os.path.realpath(path)
    try:
        state = os.stat(real)
        said = b"%d %d" % (state.st_size, int(state.st_mtime))
        if state.st_size <= _SMALL:
            with open(real, "rb", 0) as stream:
                said += b" " + stream.read()
    except OSError:
        said = b""
    # Where it is missing, lines are labels.
    return _digest(said + (b" gsymutil" if compiler.tool("llvm-gsymutil", path, 0) else b""))


def _foreign(settings: Settings) -> bytes:
    """What passes that are not llpass's own are: name, version of what they came with, the module's content."""
    if all(name.partition("{")[0].strip() in _OWN_PASSES for name in settings.passes.split(",") if name.strip()):
        return b""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    said = b""
    for point in sorted(entry_points(group="llpass.passes"), key=lambda point: point.name):
        if point.name in _OWN_PASSES or point.name not in settings.passes:
            continue
        version = point.dist.version if point.dist else ""
        said += f"{point.name} {point.value} {version}\n".encode()
        found = find_spec(point.module)
        if found is not None and found.origin and os.path.isfile(found.origin):
            with open(found.origin, "rb") as stream:
                said += stream.read()
    return said


def _own_program(called: str, cxx: bool, path: str) -> str:
    """How a launcher is to call this program: by its bare name where that finds it, which is all distcc sends on."""

    name = called.rpartition("/")[2]
    if "/" in called and os.access(called, os.X_OK):
        found = compiler.which(name, path)
        return name if found and os.path.abspath(found) == os.path.abspath(called) else os.path.abspath(called)
    name = "llpass-c++" if cxx else "llpass-cc"
    beside = f"{os.path.dirname(sys.executable)}/{name}"
    found = beside if os.access(beside, os.X_OK) else compiler.which(name, path)
    if found is None:
        raise LlpassError(f"a launcher needs {name} as one program", hint="put it on PATH", status=EXIT_MISSING_TOOL)
    return found


def goes_through(words: Sequence[str], settings: Settings, environment: Mapping[str, str]) -> bool:
    """Is this a call for the launcher? Only compiles are cached or sent away, and who keeps the IR of every compile
    wants every compile to happen."""
    if not settings.launcher or environment.get(LAUNCHED) or settings.noop or settings.repro or settings.always_ir:
        return False
    return "-c" in words or "-S" in words
