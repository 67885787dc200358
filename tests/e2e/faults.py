"""Lets a program of somebody else's die where it is told to, and judges the traceback that llpass prints.

Two facts about the stack come from elsewhere: which frames there are, from the compiler's unwinder in the dying process
(programs/fault.c), and what function, file and line they are in, from llvm-symbolizer and DWARF. The program that dies
is stripped, so DWARF comes from a twin: the link of the same objects again, without post-link, which moves no address.
"""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from elftools.elf.elffile import ELFFile

from tests.e2e import truth
from tests.e2e.programs import HERE
from tests.e2e.toolchain import ToolError, need, newest, run

#: What asks a linker to drop the debug information that the twin is made for.
_STRIPS = {"-s", "-Wl,-s", "-Wl,-S", "-Wl,--strip-all", "-Wl,--strip-debug"}


@dataclass(frozen=True)
class Fault:
    """How a program of a project is made to die: call number `call` of a function of a library it uses does it."""

    function: str
    command: tuple[str, ...]
    #: Functions of the project that must be in the traceback, innermost first; all others are judged as well.
    through: tuple[str, ...]
    call: int = 1
    #: A program that handles some of the signals itself keeps those.
    signal: str = "SEGV"
    stdin: str = ""
    #: Where shared libraries of the project are.
    libraries: str = ""


@dataclass
class Call:
    """One call of the compiler driver."""

    folder: Path
    argv: list[str]

    @property
    def output(self) -> Path | None:
        """The file named by -o."""
        found = [index for index, word in enumerate(self.argv) if word == "-o"]
        return self.folder / self.argv[found[-1] + 1] if found else None


@dataclass
class Died:
    """What a dying program printed, and what is wrong about it."""

    status: int
    report: str
    expected: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def provoke(fault: Fault, tree: Path, folder: Path, calls: list[Call], env: dict[str, str]) -> Died:
    """Strip the program and its libraries, let it die, and judge its last words. `env`: for links without post-link."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _provoke(fault, tree, folder, calls, env)
    except (ToolError, OSError, subprocess.TimeoutExpired) as error:
        return Died(0, "", wrong=[str(error)])


def _provoke(fault: Fault, tree: Path, folder: Path, calls: list[Call], env: dict[str, str]) -> Died:
    status, _, stack = _die(fault, tree, folder)
    images = sorted({path for path, _, _ in stack if path.is_relative_to(tree.resolve())})
    if not images:
        return Died(status, "", wrong=[f"no frame of the project on the stack; exit {status}"])
    twins = {}
    for path in images:
        twins[path] = twin(path, folder / path.name, calls, env)
        run([need("llvm-strip", newest()), "--strip-all", path])
    status, report, stack = _die(fault, tree, folder)
    died = Died(status, report)
    judge(fault, died, expected(stack, twins))
    return died


def _die(fault: Fault, tree: Path, folder: Path) -> tuple[int, str, list[tuple[Path, int, int]]]:
    library, stack = folder / f"fault-{fault.function}.so", folder / "stack"
    clang = need("clang", newest())
    run([clang, "-O1", "-fPIC", "-shared", f"-DFUNCTION={fault.function}", HERE / "fault.c", "-o", library])
    stack.unlink(missing_ok=True)
    env = {key: value for key, value in os.environ.items() if not key.startswith("LLPASS_")}
    env |= {"LD_PRELOAD": str(library), "FAULT_STACK": str(stack), "FAULT_SIGNAL": fault.signal}
    env |= {"FAULT_CALL": str(fault.call), "LD_LIBRARY_PATH": str(tree / fault.libraries), "LC_ALL": "C"}
    with (tree / fault.stdin if fault.stdin else Path(os.devnull)).open("rb") as stdin:
        done = subprocess.run(fault.command, cwd=tree, env=env, stdin=stdin, capture_output=True, timeout=60)
    frames = []
    for line in stack.read_text().splitlines() if stack.exists() else []:
        name, base, pc = line.split("\t")
        frames.append(((tree / name).resolve(), int(base, 16), int(pc, 16)))
    return done.returncode, done.stderr.decode("utf-8", "replace"), frames


def twin(image: Path, out: Path, calls: list[Call], env: dict[str, str]) -> Path:
    """The image linked again by the call that linked it, with its debug information; raises `ToolError`."""
    outputs = [(call, call.output) for call in calls if call.output is not None]
    linked = [call for call, output in outputs if output.resolve() == image]
    if not linked:  # a build may link elsewhere and copy
        same = image.read_bytes()
        linked = [call for call, output in outputs if output.is_file() and output.read_bytes() == same]
    if not linked:
        raise ToolError(f"no call of the driver has linked {image}")
    words = [word for word in linked[-1].argv[1:] if word not in _STRIPS]
    words[len(words) - 1 - words[::-1].index("-o") + 1] = str(out)
    done = subprocess.run([linked[-1].argv[0], *words], cwd=linked[-1].folder, env=env, capture_output=True, text=True)
    if done.returncode:
        raise ToolError(f"cannot link {image.name} again: {done.stderr}")
    if _section(out, ".text") != _section(image, ".text"):
        raise ToolError(f"{image.name} linked again has other code")
    if not _section(out, ".debug_line"):
        raise ToolError(f"{image.name} linked again has no DWARF")
    return out


def _section(path: Path, name: str) -> tuple[int, bytes] | None:
    with path.open("rb") as stream:
        section = ELFFile(stream).get_section_by_name(name)
        return (section["sh_addr"], section.data()) if section is not None else None


def expected(stack: list[tuple[Path, int, int]], twins: dict[Path, Path]) -> list[truth.Frame]:
    """The frames that DWARF has for a stack, inlined ones included, innermost first."""
    frames: list[truth.Frame] = []
    for path, base, pc in stack:
        if path in twins:
            (answer,) = truth.from_dwarf(twins[path], [pc - base + truth.load_address(twins[path])])
            # Start-up code has symbols and no lines.
            frames += answer.frames if answer.frames and Path(answer.frames[-1].file).is_absolute() else []
    # Symbols are shown as the language writes them.
    symbols = "".join(f"{frame.names[0]}\n" for frame in frames).encode()
    shown = run([need("llvm-cxxfilt", newest())], stdin=symbols).decode().splitlines()
    return [frame._replace(names=(name, *frame.names)) for frame, name in zip(frames, shown, strict=True)]


def reported(report: str) -> list[truth.Frame]:
    """The frames of a traceback that have a file."""
    found = re.findall(r"^(\S.*)\(\.\.\.\)\n\t(.*?):(\d+)(?: \+0x[0-9a-f]+)?$", report, re.M)
    return [truth.Frame((name,), file, int(line)) for name, file, line in found if file != "???"]


def _shown(frame: truth.Frame) -> str:
    return f"{frame.names[0]} {frame.file}:{frame.line}"


def judge(fault: Fault, died: Died, frames: list[truth.Frame]) -> None:
    """Write down what the traceback should have said, and where it did not."""
    died.expected = [_shown(frame) for frame in frames]
    numbers = {"SEGV": 11, "ILL": 4, "ABRT": 6}
    if died.status != -numbers[fault.signal]:
        died.wrong.append(f"ended with {died.status}, not by SIG{fault.signal}")
    found = reported(died.report)
    if len(found) != len(frames):
        died.wrong.append(f"{len(frames)} frames in DWARF, {len(found)} in the traceback")
    for theirs, ours in zip(frames, found, strict=False):
        kind = truth.classify(truth.Answer([theirs]), truth.Answer([ours]))
        if kind:
            died.wrong.append(f"{kind}: DWARF {_shown(theirs)} | llpass {_shown(ours)}")
    names = iter(frame.names[0] for frame in found)
    lost = [name for name in fault.through if not any(name == there for there in names)]
    if lost:
        died.wrong.append(f"{', '.join(lost)} is not in the traceback")
