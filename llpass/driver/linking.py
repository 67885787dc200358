"""Running a link job: with the runtime, then post-link, then what the linker was to strip.

A link that llpass spoils is worse than a program without tables. So the job that clang had planned stays at hand: when
the linker fails with the runtime, it is run as it was, and its words and its status are what the user sees. What comes
behind the link may fail as well; then the program stays as it was linked, and one line says so.
"""

from __future__ import annotations

import mmap
import os
import re
from pathlib import Path

from llpass.abi import native
from llpass.driver import link_job
from llpass.driver.link_job import Link, Runtime, Wishes
from llpass.driver.notes import INSTRUMENTED
from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Literal

    from llpass.postlink.report import Report

    #: Runs a program: its exit status (negative: a signal), and what it wrote to standard error.
    RunProgram = Callable[[Sequence[str]], tuple[int, bytes]]


class Outcome(Value):
    """Exit status as of the linker, its words, and lines of llpass's own: none when all went well."""

    status: int
    words: bytes = b""
    notes: tuple[str, ...] = ()


def run(argv: Sequence[str], wishes: Wishes, run_program: RunProgram) -> Outcome:
    """Run one link job."""
    link = link_job.read(link_job.expanded(argv, _response_file))
    if link_job.declines(link) or not has_something(argv):
        return Outcome(*run_program(argv))
    notes: list[str] = []
    runtime = _runtime(link, wishes, notes)
    if runtime is None:
        return Outcome(*run_program(argv), tuple(notes))
    if wishes.postlink:
        _load_meanwhile()
    tools = _strippers(link, wishes)
    late_strip = bool(link.strip and wishes.postlink and wishes.lines == "debug" and tools and not link.macho)
    words = link_job.with_runtime(link, runtime)
    status, said = run_program(link_job.without_strip(words) if late_strip else words)
    if status:
        why = said.decode("utf-8", "replace").strip().partition("\n")[0]
        status, said = run_program(argv)
        if not status:
            notes.append(f"{link.output}: linked without the llpass runtime: {why}")
        return Outcome(status, said, tuple(notes))
    # A configure script may link to /dev/null.
    if wishes.postlink and Path(link.output).is_file():
        done = _post_link(link, wishes, notes)
        _strip(link.output, _what_to_strip(link, wishes, done, late_strip), tools, run_program, notes)
    return Outcome(0, said, tuple(notes))


def _load_meanwhile() -> None:
    """Import what post-link needs while the linker works: on a second processor that costs the user nothing, and it is
    most of what a small program costs."""
    # A data class is made with a look at `typing`, if that has been imported, which this thread may be half way through
    # while the other makes one: so it is here before.
    import typing  # noqa: F401
    from contextlib import suppress
    from threading import Thread

    def load() -> None:
        # What is wrong with it is said where it is used.
        with suppress(Exception):
            from llpass.postlink import command

            command.load()

    Thread(target=load).start()


# -- what is linked ----------------------------------------------------------------------------------------------------

_UNITS = (native.ELF_SECTIONS["units"].encode(), native.MACHO_SECTIONS["units"].encode())
_BITCODE = b"BC\xc0\xde"
_SHARED_OBJECT = 3


def _own_inputs(link: Link) -> Iterable[str]:
    """The files that are copied into the program; of a library that is there in both kinds, the linker takes the shared
    one."""
    static = bool({"-static", "-Bstatic", "-dn", "-non_shared"} & set(link.argv))
    yield from link_job.files(link.argv)
    for path in link_job.archives(link.argv):
        if static or not path.endswith(".a") or not Path(path[:-2] + ".so").exists():
            yield path


def has_something(argv: Sequence[str]) -> bool:
    """Does an input of a link job hold records?"""
    return any(map(has_records, _own_inputs(link_job.read(link_job.expanded(argv, _response_file)))))


def _response_file(path: str) -> str | None:
    try:
        return Path(path).read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return None


def has_records(path: str) -> bool:
    """Does an object or an archive hold something of llpass's: records, or a note that says that its lines are to be
    read? A look at its bytes: nothing is parsed."""
    return _holds(path, (*_UNITS, INSTRUMENTED), _marks_in_bitcode())


def _mentions_start_stop(path: str) -> bool:
    """Does an object or an archive look for the ends of a section through the linker's symbols?"""
    return _holds(path, (b"__start_", b"__stop_"), ())


def _holds(path: str, words: Iterable[bytes], in_bitcode: Iterable[bytes]) -> bool:
    try:
        with Path(path).open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            if data[:4] == b"\x7fELF" and data[16] + data[17] == _SHARED_OBJECT:
                return False
            if any(data.find(word) >= 0 for word in words):
                return True
            return data.find(_BITCODE) >= 0 and any(data.find(word) >= 0 for word in in_bitcode)
    except (OSError, ValueError, IndexError):
        return False


def _marks_in_bitcode() -> Iterable[bytes]:
    """The name of llpass's mark as it stands in bitcode: a run of bytes that begins at any bit."""
    number = int.from_bytes(native.MODULE_MARK.encode(), "little")
    for shift in range(8):
        # The first and the last byte are shared with neighbours.
        whole = (number << shift).to_bytes(len(native.MODULE_MARK) + 1, "little")
        yield whole[1:-1] if shift else whole[:-1]


# -- what is added -----------------------------------------------------------------------------------------------------


def _runtime(link: Link, wishes: Wishes, notes: list[str]) -> Runtime | None:
    from llpass.driver import runtime_build

    try:
        directory = runtime_build.build_once(wishes.clang, wishes.triple, wishes.machine)
    except runtime_build.RuntimeBuildError as error:
        notes.append(f"{link.output}: linked without the llpass runtime: {error}")
        return None
    start = directory / runtime_build.TRACEBACK
    wanted = wishes.traceback and link.kind == "executable" and not link.sanitized and start.is_file()
    return Runtime(str(directory / runtime_build.LIBRARY), str(start) if wanted else "", _may_drop(link))


def _may_drop(link: Link) -> bool:
    """GNU ld keeps every section that a ``__start_`` symbol names, here that of the records, and with them all dead
    functions. The option that changes it changes it for the user's sections, too: only where there are none."""
    if not link.drops_sections or any("start-stop-gc" in word for word in link.argv):
        return False
    return _knows_start_stop_gc(link.argv[0]) and not any(map(_mentions_start_stop, _own_inputs(link)))


def _knows_start_stop_gc(linker: str) -> bool:
    """lld does it unasked, gold refuses the option, mold and older GNU ld warn."""
    from llpass.driver import toolchain

    banner = toolchain.output([linker, "--version"]) or ""
    return "GNU ld" in banner and toolchain.parse_version(banner) >= (2, 37)


def _beside(name: str, wishes: Wishes) -> str | None:
    from llpass.driver import compiler

    return compiler.tool(name, wishes.clang, wishes.version)


# -- what follows ------------------------------------------------------------------------------------------------------


def _post_link(link: Link, wishes: Wishes, notes: list[str]) -> bool:
    """Post-link the program; False: it is as it was linked. Lines that cannot be had cost the lines alone."""
    from llpass.diagnostics import LlpassError
    from llpass.postlink import heap

    heap.keep_freed()
    try:
        try:
            report = _with_lines(link, wishes, wishes.lines)
        except LlpassError as error:
            if wishes.lines == "sites":
                raise
            notes.append(f"{link.output}: no lines: {error.message}")
            report = _with_lines(link, wishes, "sites")
    except (LlpassError, OSError) as error:
        why = error.message if isinstance(error, LlpassError) else error.strerror or str(error)
        notes.append(f"{link.output}: left as it was linked: {why}")
        return False
    notes += (f"{link.output}: {warning}" for warning in report.warnings)
    if report.outcome != "done":
        notes.append(f"{link.output}: left as it was linked: {report.reason}")
    return report.outcome == "done"


def _with_lines(link: Link, wishes: Wishes, lines: Literal["sites", "debug"]) -> Report:
    from llpass.postlink import command

    debug = lines == "debug"
    return command.postlink(
        command.Request(
            Path(link.output),
            lines=lines,
            tables="external" if wishes.external else "embedded",
            columns=wishes.columns,
            inlined=wishes.inlined,
            gsymutil=_beside("llvm-gsymutil", wishes) if debug else None,
            cxxfilt=_beside("llvm-cxxfilt", wishes) if debug else None,
        )
    )


_DEBUG_SECTIONS = ("--remove-section=.debug_*", "--remove-section=.gdb_index")


def _what_to_strip(link: Link, wishes: Wishes, post_linked: bool, late: bool) -> tuple[str, ...]:
    """Options for objcopy: what the linker was to strip, else the debug information that nobody but llpass wanted."""
    if late and link.strip == "all":
        return ("--strip-all",)
    if late:
        return ("--strip-debug",)
    if not post_linked or wishes.lines != "debug" or link.macho:
        return ()
    from llpass.postlink.debug import units

    return _DEBUG_SECTIONS if units.all_are_llpass(Path(link.output)) else ()


def _strippers(link: Link, wishes: Wishes) -> list[str]:
    """Tools that take sections away, best first: LLVM's, which knows all machines, then those of the linker's own kind.

    LLVM's refuses what GNU ld makes of static programs for some machines (.rela.plt that is linked to .symtab).
    """
    folder, _, name = link.argv[0].rpartition("/")
    prefix = re.sub(r"ld(?:\.\w+)?$", "", name)
    sibling = f"{folder}/{prefix}objcopy"
    found = [_beside("llvm-objcopy", wishes), sibling if os.access(sibling, os.X_OK) else _beside("objcopy", wishes)]
    return [tool for tool in found if tool]


def _strip(path: str, options: Sequence[str], tools: list[str], run_program: RunProgram, notes: list[str]) -> None:
    why = ""
    for tool in tools if options else ():
        llvm = "llvm-objcopy" in tool.rpartition("/")[2]
        # Of LLVM's two ways the one that takes away what GNU ld and strip do.
        words = ["--strip-all-gnu" if llvm and word == "--strip-all" else word for word in options]
        status, said = run_program([tool, *words, path])
        if not status:
            return
        why = why or said.decode("utf-8", "replace").strip().partition("\n")[0] or f"{tool}: exit status {status}"
    if why:
        notes.append(f"{path}: not stripped: {why}")
