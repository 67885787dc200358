"""What the driver is asked to do, from four places, of which the nearer one wins.

    defaults  <  llpass.toml  <  environment (LLPASS_KEY)  <  flags (-fllpass-KEY=VALUE)

A build system passes flags on and leaves the environment alone, a developer has a shell, a project has a file that is
checked in: each of them must be able to say everything. So there is one table of keys, and every place reads it.
"""

from __future__ import annotations

from llpass import __version__
from llpass.diagnostics import EXIT_USAGE, LlpassError, Location
from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

FILE = "llpass.toml"
_FLAG = "-fllpass-"

_YES = frozenset({"1", "on", "yes", "true"})
_NO = frozenset({"0", "off", "no", "false"})

#: Keys with a closed set of values.
_CHOICES = {
    "sites": ("auto", "asm", "pcsections", "none"),
    "lines": ("auto", "labels", "debug", "none"),
    "frames": ("auto", "fp", "shadow", "unwind", "none"),
    "frame_pointers": ("auto", "all"),
    "abi": ("native", "llgo"),
    "on_error": ("fail", "pass-through"),
}

#: The passes' own options: left to them when nobody says anything.
_PASS_OPTIONS = (
    "frames_api",
    "frames_exclude",
    "frames_reaching",
    "frame_pointers",
    "liveness_packages",
    "finalizer_fns",
    "collect_fns",
    "stub_prefix",
)

#: What changes neither objects nor programs.
_NOT_IN_DIGEST = frozenset({"noop", "repro", "on_error", "launcher"})


#: Words without which stack-liveness leaves a module alone; an object that calls one of them has it among its symbols.
FINALIZERS = (b"SetFinalizer", b"llp_set_finalizer", b"GC_register_finalizer")


class Settings(Value):
    """Everything that can be chosen. Empty words and None mean: as the passes themselves do."""

    passes: str = "caller-frames,stack-liveness,funcinfo-sites"
    #: ``auto``: by the target, see `for_target`.
    sites: str = "auto"
    lines: str = "auto"
    frames: str = "auto"
    abi: str = "native"
    frames_api: str = ""
    frames_exclude: str = ""
    frames_reaching: str = ""
    frames_inline: bool = False
    frame_pointers: str = ""
    liveness_packages: str = ""
    finalizer_fns: str = ""
    collect_fns: str = ""
    stub_prefix: str = ""
    fault_lines: bool | None = None
    #: What becomes of a file that llpass fails on: ``fail``, or the object as clang alone makes it (``pass-through``).
    on_error: str = "fail"
    traceback: bool = True
    postlink: bool = True
    external: bool = False
    #: Has the table columns (of labels: lines from debug information have none), and calls that were inlined?
    columns: bool = True
    inlined: bool = True
    allow_files: tuple[str, ...] = ()
    deny_files: tuple[str, ...] = ()
    allow_functions: tuple[str, ...] = ()
    deny_functions: tuple[str, ...] = ()
    #: Only what the user hands over as IR gets the passes, as ``llpass run`` has them; links are left alone.
    ir_only: bool = False
    #: Nothing is inserted, and the way through IR is taken all the same: proves that the way itself changes nothing.
    always_ir: bool = False
    #: Clang alone, with the arguments as they are.
    noop: bool = False
    #: Folder that keeps command lines and IR of every compile.
    repro: str = ""
    #: A cache or a farm that compiles go through, with its words: `llpass.driver.launch`.
    launcher: str = ""

    @property
    def inert(self) -> bool:
        """Would every file come out as clang alone makes it?"""
        return self.noop or (not self.passes.strip() and not self.always_ir)

    @property
    def asks_for_liveness(self) -> bool:
        """Is stack-liveness wanted in modules that have no finalizers, too?"""
        return bool(self.liveness_packages or self.finalizer_fns or self.collect_fns)

    def for_target(self, triple: str, version: int) -> tuple[str, str, str]:
        """(sites, lines, frames) for a target and clang's major version, ``auto`` resolved.

        ELF: nothing in the code, all out of debug information at post-link. Where that does not exist (Mach-O, the
        llgo ABI), labels. Front ends that write IR themselves get the passes' own defaults.
        """
        if self.ir_only:
            return self.sites, self.lines, "fp" if self.frames == "auto" else self.frames
        from_debug = _is_elf(triple) and self.abi == "native"
        sites = self.sites
        lines = self.lines
        if sites == "auto" and from_debug and lines in ("auto", "debug"):
            sites, lines = "none", "debug"
        if sites == "auto":
            # !pcsections came with LLVM 16.
            sites = "pcsections" if from_debug and version >= 16 else "asm"
        if lines == "auto":
            lines = {"pcsections": "debug", "none": "none"}.get(sites, "labels")
        frames = ("unwind" if _is_elf(triple) else "fp") if self.frames == "auto" else self.frames
        return sites, lines, frames

    def wanted_lines(self, triple: str, version: int) -> str:
        """What debug information is wanted for, be it the user's or ours: ``labels``, ``debug`` or ``none``."""
        return self.for_target(triple, version)[1] if "funcinfo-sites" in self.passes else "none"

    def editing(self, triple: str, version: int) -> tuple[str, ...]:
        """Of the passes those that may have something to edit in a module; one with options of its own counts."""
        if "{" in self.passes:
            return (self.passes,)
        sites, lines, frames = self.for_target(triple, version)
        idle = set()
        if sites == "none" and lines != "labels":
            idle.add("funcinfo-sites")
        if frames in ("unwind", "none"):
            idle.add("caller-frames")
        names = (name.strip() for name in self.passes.split(","))
        return tuple(name for name in names if name and name not in idle)

    def leaves_modules_alone(self, triple: str, version: int) -> bool:
        """Does post-link read everything out of debug information, so that no pass edits a module? But for those that
        set finalizers: `unless_in_object`."""
        if self.always_ir or self.asks_for_liveness or self.wanted_lines(triple, version) != "debug":
            return False
        return self.editing(triple, version) in ((), ("stack-liveness",))

    def unless_in_object(self, triple: str, version: int) -> tuple[bytes, ...]:
        """Words in an object whose module a pass has to edit after all."""
        return FINALIZERS if "stack-liveness" in self.editing(triple, version) else ()

    def pass_options(self, triple: str, version: int) -> dict[str, str]:
        """The options that `llpass.pipeline.find_passes` shares among the passes."""
        sites, lines, frames = self.for_target(triple, version)
        options = {"sites": sites, "lines": lines, "frames": frames}
        options |= {key: value for key in _PASS_OPTIONS if (value := getattr(self, key))}
        if self.abi != "native":
            options["abi"] = self.abi
        for key in ("allow_functions", "deny_functions"):
            if patterns := getattr(self, key):
                options[key] = ",".join(patterns)
        if self.frames_inline:
            options["frames_inline"] = "keep"
        if self.fault_lines is not None:
            options["fault_lines"] = "on" if self.fault_lines else "off"
        return options

    def digest(self) -> str:
        """A short name for everything here that changes output bytes, llpass's version included."""
        from llpass.abi.native import fnv1a64

        said = {name: getattr(self, name) for name in self._fields if name not in _NOT_IN_DIGEST}
        return f"{fnv1a64(f'{__version__} {sorted(said.items())}'.encode()):016x}"


def _is_elf(triple: str) -> bool:
    if "-linux-" in triple:
        return True
    from llpass.target import target_for

    return target_for(triple).name not in ("macho", "coff") if triple else True


_KINDS = Settings.__annotations__
#: Keys that only the environment has under a plain name.
_ENVIRONMENT_ONLY = frozenset({"noop", "always_ir", "repro"})


#: Of ``llpass-cc`` and ``llpass-c++``.
DEFAULTS = Settings()


def read(
    flags: Sequence[str],
    environment: Mapping[str, str],
    file: tuple[str, bytes] | None,
    defaults: Settings = DEFAULTS,
) -> Settings:
    """The settings of one call. `file` is llpass.toml's name and content. Raises `LlpassError` for a wrong value."""
    settings = defaults
    if file is not None:
        settings = settings.replace(**_from_file(*file))
    settings = settings.replace(**_from_environment(environment))
    return settings.replace(**_from_flags(flags))


def as_flags(settings: Settings) -> list[str]:
    """The flags that say what `settings` say, for a reader that has nothing but them. Who starts the launcher, and what
    only the environment has, is not among them."""
    said = []
    for key in _KINDS:
        value = getattr(settings, key)
        if key in _ENVIRONMENT_ONLY or key == "launcher" or value == getattr(DEFAULTS, key):
            continue
        text = ",".join(value) if isinstance(value, tuple) else value
        if isinstance(value, bool):
            text = "on" if value else "off"
        said.append(f"{_FLAG}{key.replace('_', '-')}={text}")
    return said


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if "0" in (environment.get("LLPASS_FUNCINFO_SITES"), environment.get("LLGO_FUNCINFO_SITES")):
        said["sites"] = "none"
    if environment.get("LLGO_PCLNPOST") == "0":
        said["postlink"] = False
    for key in _KINDS:
        name = f"LLPASS_{key.upper()}"
        if name in environment and (environment[name] or key == "passes"):
            said[key] = _value(key, environment[name], f"{name}={environment[name]}")
    return said


def _from_flags(flags: Iterable[str]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for flag in flags:
        if flag == "-fno-llpass":
            said["noop"] = True
            continue
        word, equals, text = flag.removeprefix(_FLAG).partition("=")
        negative = word.startswith("no-")
        key = word.removeprefix("no-").replace("-", "_")
        if key not in _KINDS or key in _ENVIRONMENT_ONLY or (negative and (equals or not _may_be_off(key))):
            raise LlpassError(f"{flag}: there is no such option", hint=_known(), status=EXIT_USAGE)
        if negative:
            said[key] = "none" if key in _CHOICES else False
        elif not equals:
            if "bool" not in str(_KINDS[key]):
                raise LlpassError(f"{flag}: a value is missing", hint=f"write {flag}=VALUE", status=EXIT_USAGE)
            said[key] = True
        else:
            said[key] = _value(key, text, flag)
    return said


def _may_be_off(key: str) -> bool:
    return "bool" in str(_KINDS[key]) or "none" in _CHOICES.get(key, ())


def _known() -> str:
    names = sorted(key.replace("_", "-") for key in _KINDS if key not in _ENVIRONMENT_ONLY)
    return "the options are " + ", ".join(f"{_FLAG}{name}" for name in names) + " and -fno-llpass"


def _value(key: str, text: str, said: str) -> Any:
    """The value of `key` that `text` stands for. Raises `LlpassError` that begins with `said`."""
    kind = str(_KINDS[key])
    if "bool" in kind:
        if text.lower() in _YES | _NO:
            return text.lower() in _YES
        raise LlpassError(f"{said}: neither yes nor no", hint="one of: 1, 0, on, off", status=EXIT_USAGE)
    if "tuple" in kind:
        return tuple(word.strip() for word in text.split(",") if word.strip())
    if key in _CHOICES and text not in _CHOICES[key]:
        raise LlpassError(f"{said}: no such choice", hint="one of: " + ", ".join(_CHOICES[key]), status=EXIT_USAGE)
    return text


# -- llpass.toml -------------------------------------------------------------------------------------------------------


def _from_file(name: str, data: bytes) -> dict[str, Any]:
    import tomllib

    try:
        text = data.decode()
        content = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LlpassError(f"not UTF-8: {error.reason}", location=Location(name, line, 1, "")) from error
    except tomllib.TOMLDecodeError as error:
        raise _toml_error(name, text, str(error)) from error
    said: dict[str, Any] = {}
    for key, value in content.items():
        if key in ("allow", "deny") and isinstance(value, dict):
            for what, patterns in value.items():
                if what not in ("files", "functions"):
                    raise _misplaced(name, text, key, what, "no such list", "the lists are files and functions")
                said[f"{key}_{what}"] = _patterns(name, text, key, what, patterns)
            continue
        said[key.replace("-", "_")] = _file_value(name, text, key, value)
    return said


def _patterns(name: str, text: str, table: str, key: str, value: object) -> tuple[str, ...]:
    patterns = [value] if isinstance(value, str) else value
    if not isinstance(patterns, list) or not all(isinstance(pattern, str) for pattern in patterns):
        raise _misplaced(name, text, table, key, "a list of patterns is wanted", f'write {key} = ["a*", "b"]')
    return tuple(patterns)


def _file_value(name: str, text: str, key: str, value: object) -> Any:
    field = key.replace("-", "_")
    if field not in _KINDS or field in _ENVIRONMENT_ONLY or field != key.replace("-", "_"):
        names = ", ".join(sorted(known.replace("_", "-") for known in _KINDS if known not in _ENVIRONMENT_ONLY))
        raise _misplaced(name, text, "", key, f"there is no setting {key}", f"the settings are {names}")
    kind = str(_KINDS[field])
    try:
        if isinstance(value, bool) and "bool" in kind:
            return value
        if isinstance(value, list) and all(isinstance(word, str) for word in value):
            value = ",".join(value)
        if isinstance(value, str):
            return _value(field, value, f'{key} = "{value}"')
    except LlpassError as error:
        raise _misplaced(name, text, "", key, error.message, error.hint, after_equals=True) from error
    wanted = "true or false" if "bool" in kind else "a string"
    raise _misplaced(name, text, "", key, f"{key} takes {wanted}", "put it right", after_equals=True)


def _misplaced(
    name: str, text: str, table: str, key: str, message: str, hint: str, *, after_equals: bool = False
) -> LlpassError:
    """The error, with the place of `key` in the file: TOML readers give values without places."""
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if bare.startswith("["):
            inside = bare.strip("[] ")
        word, equals, _ = line.partition("=")
        if equals and inside == table and word.strip().strip("\"'") == key:
            column = len(word) - len(word.lstrip()) + 1
            if after_equals:
                rest = line[len(word) + 1 :]
                column = len(word) + 2 + len(rest) - len(rest.lstrip())
            return LlpassError(message, hint=hint, location=Location(name, number, column, line))
    return LlpassError(f"{name}: {message}", hint=hint)


def _toml_error(name: str, text: str, message: str) -> LlpassError:
    import re

    found = re.search(r"\(at line (\d+), column (\d+)\)", message)
    said = message[: found.start()].strip() if found else message
    line, column = (int(found[1]), int(found[2])) if found else (max(1, text.count("\n")), 1)
    lines = text.splitlines() or [""]
    return LlpassError(said, location=Location(name, line, column, lines[min(line, len(lines)) - 1]))
