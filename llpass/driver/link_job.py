"""One link job of clang's: with the runtime added, and what is to follow it.

The words are those for the linker, which clang has made of the user's options already. So where the C library begins,
what is linked, and whether the result is stripped stand there in one spelling, and nothing of the driver's options is
read again. Everything here is words in, words out.

The program must be what it would have been. So no option changes what the linker does with the user's own files; a job
that has no C library for the runtime, or nothing for it to read, stays as it is; and what the linker was to strip but
post-link has to read first is stripped behind it.
"""

from __future__ import annotations

from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Literal

    Kind = Literal["executable", "shared", "relocatable"]
    Strip = Literal["", "debug", "all"]

#: Options of GNU-style linkers whose value is the next word: it is neither an input nor an option.
_WITH_VALUE = frozenset(
    {
        *(
            "-o",
            "-m",
            "-L",
            "-l",
            "-e",
            "-u",
            "-z",
            "-h",
            "-T",
            "-y",
            "-b",
            "-A",
            "-a",
            "-c",
            "-f",
            "-F",
            "-G",
            "-I",
            "-Y",
        ),
        *("-O", "-R", "-P"),
        *("--output", "--entry", "--undefined", "--script", "--library", "--library-path", "--sysroot", "--soname"),
        *("-soname", "--format", "--oformat", "-oformat", "-dynamic-linker", "--dynamic-linker", "-rpath", "--rpath"),
        *("-rpath-link", "--rpath-link", "-Map", "--Map", "--version-script", "--dynamic-list", "-init", "-fini"),
        *("--defsym", "-defsym", "--wrap", "-wrap", "-plugin", "--plugin", "-plugin-opt", "--plugin-opt"),
        *("--exclude-libs", "--retain-symbols-file", "--just-symbols", "--section-start", "-Ttext", "-Tdata", "-Tbss"),
        *("--trace-symbol", "--require-defined", "--export-dynamic-symbol", "--default-script", "--dependency-file"),
        *("-assert", "-mllvm", "--hash-size", "--architecture", "--auxiliary", "--filter"),
        # ld64
        *("-arch", "-syslibroot", "-install_name", "-exported_symbols_list", "-lto_library", "-object_path_lto"),
        *("-dependency_info", "-framework", "-weak_framework", "-unexported_symbols_list", "-order_file", "-filelist"),
        *("-compatibility_version", "-current_version", "-undefined", "-bundle_loader", "-headerpad", "-umbrella"),
    }
)
#: The same with three values each.
_WITH_THREE = frozenset({"-platform_version", "-sectcreate"})

_RELOCATABLE = frozenset({"-r", "-i", "-Ur", "--relocatable", "-relocatable"})
_SHARED = frozenset({"-shared", "--shared", "-Bshareable", "-dylib", "-bundle"})
_STRIP_ALL = frozenset({"-s", "--strip-all", "-strip-all"})
_STRIP_DEBUG = frozenset({"-S", "--strip-debug", "-strip-debug"})
#: The job writes no program: it only talks, or leaves what another step reads.
_NO_IMAGE = frozenset({"--version", "-version", "--help", "-help", "--target-help"})
_NO_IMAGE_STARTS = (
    "--oformat",
    "-oformat",
    "--thinlto-index-only",
    "--lto-emit-",
    "--plugin-opt=emit-",
    "-plugin-opt=emit-",
)
_INDEX_ONLY = ("-plugin-opt=thinlto-index-only", "--plugin-opt=thinlto-index-only")

_C_LIBRARY = frozenset({"-lc", "--library=c", "-lSystem", "-lSystem.B"})
_SANITIZER = r"clang_rt\.(?:\w+_)?(?:asan|hwasan|msan|tsan|ubsan_standalone|scudo|memprof|fuzzer|rtsan)"

#: Response files within response files.
_DEEPEST = 8


class Wishes(Value):
    """What the settings, and the compiler they are for, come to at a link."""

    clang: str
    #: Clang's major version.
    version: int
    triple: str
    #: The user's flags that the runtime has to be compiled with: `machine_flags`.
    machine: tuple[str, ...] = ()
    lines: Literal["sites", "debug"] = "sites"
    traceback: bool = True
    postlink: bool = True
    external: bool = False
    #: What the table holds of them.
    columns: bool = True
    inlined: bool = True


class Runtime(Value):
    """What is added: the archive, and the object that prints a traceback (empty: none)."""

    library: str
    traceback: str
    #: Sections that nothing but their ``__start_`` symbols keeps may be dropped.
    drop_start_stop: bool = False


class Link(Value):
    """What the words of a link job say."""

    argv: tuple[str, ...]
    output: str
    kind: Kind
    macho: bool
    strip: Strip
    #: Where in `argv` the runtime has to stand; None: there is no C library.
    place: int | None
    sanitized: bool
    drops_sections: bool
    no_image: bool


def read(argv: Sequence[str]) -> Link:
    """What a link job does."""
    options = [argv[at] for at in _options(argv)]
    found = frozenset(options)
    output = next((argv[at + 1] for at in _options(argv) if argv[at] in ("-o", "--output") and at + 1 < len(argv)), "")
    joined = next((w[2:] for w in options if w.startswith("-o") and not w.startswith(("-oformat", "-object"))), "")
    return Link(
        argv=tuple(argv),
        output=output or joined or next((w[9:] for w in options if w.startswith("--output=")), "a.out"),
        kind="relocatable" if found & _RELOCATABLE else "shared" if found & _SHARED else "executable",
        macho=is_macho(argv),
        strip="all" if found & _STRIP_ALL else "debug" if found & _STRIP_DEBUG else "",
        place=_place(argv),
        sanitized=any(map(_is_sanitizer, argv)),
        drops_sections="--gc-sections" in found or "-gc-sections" in found,
        no_image=bool(found & _NO_IMAGE) or any(word.startswith((*_NO_IMAGE_STARTS, *_INDEX_ONLY)) for word in options),
    )


def expanded(argv: Sequence[str], read_file: Callable[[str], str | None], depth: int = 0) -> tuple[str, ...]:
    """The words, with those of response files in their place, as the linker will see them."""
    if depth > _DEEPEST or not any(word.startswith("@") for word in argv):
        return tuple(argv)
    from llpass.driver.command_line import tokenize

    out: list[str] = []
    for at, word in enumerate(argv):
        text = read_file(word[1:]) if at and word.startswith("@") else None
        out += [word] if text is None else expanded(["", *tokenize(text)], read_file, depth + 1)[1:]
    return tuple(out)


def is_macho(argv: Sequence[str]) -> bool:
    """Is it a job for Apple's linker, or for lld in its place?"""
    return "-platform_version" in argv or "-macosx_version_min" in argv


def declines(link: Link) -> str:
    """Why the job is to run as it is; empty: it is not. Whether its inputs hold records the words do not say."""
    if link.no_image:
        return "it writes no program"
    if link.kind == "relocatable":
        return "its output is an object"
    if link.place is None:
        return "it links no C library, which the runtime needs"
    if _is_a_trial(link.output):
        return "a trial of a configure script: what it finds out is of the linker, and nobody keeps the program"
    return ""


def _is_a_trial(output: str) -> bool:
    """By the names that autoconf, CMake and meson give. The runtime brings libraries along, which could even answer
    what is asked: is this function there?"""
    name = output.rpartition("/")[2]
    return name.partition(".")[0] == "conftest" or name.startswith("cmTC_") or "meson-private/" in output


def described(link: Link, wishes: Wishes) -> str:
    """What is done besides, for ``--plan``."""
    parts = ["with the runtime"]
    if wishes.traceback and link.kind == "executable" and not link.sanitized:
        parts.append("a traceback at its end")
    if wishes.postlink:
        parts.append(f"post-link (lines from {'debug information' if wishes.lines == 'debug' else 'call sites'})")
    return f"linked {', '.join(parts)}"


def files(argv: Sequence[str]) -> Iterator[str]:
    """The words that name files to be linked: objects, archives, shared libraries, scripts."""
    skip = 0
    for word in argv[1:]:
        if skip:
            skip -= 1
        elif word.startswith("-"):
            skip = _values(word)
        elif not word.startswith("@"):
            yield word


def archives(argv: Sequence[str]) -> Iterator[str]:
    """Archives that ``-l`` may find: a candidate in each folder, in the linker's order."""
    folders = list(_said(argv, "-L", "--library-path"))
    for name in dict.fromkeys(_said(argv, "-l", "--library")):
        file = name[1:] if name.startswith(":") else f"lib{name}.a"
        yield from (f"{folder}/{file}" for folder in dict.fromkeys(folders))


def _said(argv: Sequence[str], short: str, long: str) -> Iterator[str]:
    """The values of an option, in each of its spellings."""
    for at in _options(argv):
        word = argv[at]
        if word in (short, long):
            yield from argv[at + 1 : at + 2]
        elif word.startswith(f"{long}="):
            yield word[len(long) + 1 :]
        elif word.startswith(short):
            yield word[len(short) :]


#: Flags that decide for which machine, and against which C library, code is made; with a value of their own, and with
#: one in the next word. A link that has them needs a runtime that has them.
_MACHINE = frozenset({"--no-default-config", "-nostdinc", "-nostdlibinc"})
_MACHINE_STARTS = (
    *("--target=", "--sysroot=", "--gcc-toolchain=", "--gcc-install-dir=", "--config=", "-fcf-protection", "-ffixed-"),
    *("-m", "-B", "-stdlib-isystem"),
)
#: The same word alone has its value in the next one, or is none of these.
_NOT_ALONE = frozenset({"-m", "-B", "-stdlib-isystem", "-mllvm", "-mmlir"})
_NOT_THE_MACHINE = ("-mmacos", "-mpi", "-message")
_MACHINE_PAIRS = frozenset({"-target", "--target", "-arch", "-isysroot", "--sysroot", "-B", "--config"})
_OTHER_PAIRS = frozenset(
    {"-mllvm", "-mmlir", "-o", "-I", "-D", "-L", "-l", "-x", "-Xlinker", "-Xclang", "-z", "-u", "-T"}
)


def machine_flags(words: Sequence[str]) -> tuple[str, ...]:
    """Those of the user's words that the runtime must be compiled with."""
    found: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        if word in _MACHINE_PAIRS or (word in ("-isystem", "-idirafter") and "-nostdinc" in words):
            found += words[at : at + 2]
            at += 2
        elif word in _OTHER_PAIRS:
            at += 2
        else:
            if _names_the_machine(word):
                found.append(word)
            at += 1
    return tuple(found)


def _names_the_machine(word: str) -> bool:
    if word.startswith(_MACHINE_STARTS):
        return word not in _NOT_ALONE and not word.startswith(_NOT_THE_MACHINE)
    return word in _MACHINE


def with_runtime(link: Link, runtime: Runtime) -> tuple[str, ...]:
    """The job's words with the runtime in front of the C library."""
    assert link.place is not None
    before, after = link.argv[: link.place], link.argv[link.place :]
    added = [*([runtime.traceback] if runtime.traceback else []), runtime.library]
    if _all_members_wanted(before):
        # Of the user's archives, and never taken back: all of the runtime would come along, and want a collector.
        added = ["--push-state", "--no-whole-archive", *added, "--pop-state"]
    return (*before, *_flags(link, runtime), *added, *after)


def _flags(link: Link, runtime: Runtime) -> list[str]:
    if link.macho:
        return ["-u", "_llp_this_image"]
    # An image that looks nothing up itself is announced all the same.
    flags = ["-u", "llp_this_image"]
    if link.kind == "executable":
        # It answers for the libraries and plug-ins it loads.
        flags.append("--export-dynamic-symbol=llp_*")
    if not {"--eh-frame-hdr", "--no-eh-frame-hdr"} & set(link.argv):
        # Where functions begin and end is read from here.
        flags.append("--eh-frame-hdr")
    if runtime.drop_start_stop:
        flags += ["-z", "start-stop-gc"]
    return flags


def without_strip(argv: Sequence[str]) -> tuple[str, ...]:
    """The words without those that strip what post-link has to read."""
    strips = {at for at in _options(argv) if argv[at] in _STRIP_ALL | _STRIP_DEBUG}
    return tuple(word for at, word in enumerate(argv) if at not in strips)


def _values(word: str) -> int:
    """How many words behind an option are its values."""
    return 3 if word in _WITH_THREE else 1 if word in _WITH_VALUE else 0


def _options(argv: Sequence[str]) -> Iterator[int]:
    """Where the options stand, without their values."""
    skip = 0
    for at, word in enumerate(argv[1:], 1):
        if skip:
            skip -= 1
        elif word.startswith("-"):
            skip = _values(word)
            yield at


def _place(argv: Sequence[str]) -> int | None:
    """Before the last mention of the C library, and before the group it stands in."""
    place = next((at for at in range(len(argv) - 1, 0, -1) if _is_c_library(argv[at])), None)
    if place is None:
        return None
    for at in range(place - 1, 0, -1):
        if argv[at] in ("--end-group", "-)"):
            break
        if argv[at] in ("--start-group", "-("):
            return at
    return place


def _is_c_library(word: str) -> bool:
    if word.startswith("-"):
        return word in _C_LIBRARY or word.startswith("-l:libc.")
    name = word.rpartition("/")[2]
    if name.startswith("libc.so."):
        return not name[8:].strip("0123456789.")
    return name in ("libc.a", "libc.so") or name.startswith("libc.musl-")


def _is_sanitizer(word: str) -> bool:
    if "clang_rt." not in word:
        return False
    import re

    return re.search(_SANITIZER, word) is not None


def _all_members_wanted(argv: Sequence[str]) -> bool:
    said = [
        word
        for word in argv
        if word in ("--whole-archive", "--no-whole-archive", "-whole-archive", "-no-whole-archive")
    ]
    return bool(said) and "no-" not in said[-1]
