"""``llpass-cc`` and ``llpass-c++``: clang's place in a build.

    argv -> command_line -> jobs (clang -###) -> plan (pure) -> execute
                         -> usual: one source, words that are all known, nothing to edit

A build runs this once per file, so it imports little, and what the passes need is imported while clang's front works.
Where llpass has nothing to do, clang takes over this very process with its arguments untouched.
"""

from __future__ import annotations

import os
import sys

from llpass.diagnostics import EXIT_BAD_INPUT, EXIT_BUG, LlpassError
from llpass.driver import child, command_line, compiler, settings, usual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NoReturn

    from llpass.driver import plan

_HELP = """\
usage: llpass-cc [-fllpass-KEY=VALUE...] [--plan] CLANG'S ARGUMENTS...      (llpass-c++ for C++)

Clang, with line tables or llpass's passes in what is compiled, and llpass's runtime and table in what is linked.
Clang's own help: llpass-cc --help.

  -fllpass-KEY=VALUE     a setting: also LLPASS_KEY in the environment, and KEY in llpass.toml
  -fllpass-no-sites      as -fllpass-sites=none
  -fno-llpass            clang alone; LLPASS_NOOP=1 in the environment does it too
  -fllpass-print-key     print one word that changes with llpass, clang and the settings, for the key of a cache
  --plan                 print the commands that would run, and run none
  -fllpass-help          this text

  passes sites lines frames frames-api frames-exclude frames-reaching frames-inline frame-pointers liveness-packages
  finalizer-fns collect-fns stub-prefix fault-lines abi: as the options of llpass run.
  on-error=fail|pass-through  what becomes of a file that llpass fails on
  traceback, postlink, external, columns, inlined=on|off
  launcher=PROGRAM       ccache, sccache or distcc: compiles go through it, and what decides about them is in its key
  allow-files, deny-files, allow-functions, deny-functions=PATTERN,...

LLPASS_CC, LLPASS_CXX name the clang; LLPASS_REPRO=DIR keeps the IR of every compile.
"""

#: With these in the environment, clang's driver keeps a log of its own.
_WATCHING = ("CC_PRINT_OPTIONS", "CC_LOG_DIAGNOSTICS", "CC_PRINT_PROC_STAT", "CC_PRINT_INTERNAL_STAT")


#: How clang is to speak.
_MANNER = ("-fcolor-diagnostics", "-fno-color-diagnostics", "-fdiagnostics-color", "-fno-diagnostics-color")


def main(argv: Sequence[str], cxx: bool, called: str = "", defaults: settings.Settings = settings.DEFAULTS) -> int:
    """Compile, link, or hand over to clang. Does not return when clang takes over."""
    name = called.rpartition("/")[2] or ("llpass-c++" if cxx else "llpass-cc")
    # A masquerade link may lead from clang++ to either of the two commands.
    cxx = cxx or "++" in name
    environment = dict(os.environ)
    try:
        return _drive(list(argv), cxx, called, name, environment, defaults)
    except LlpassError as error:
        _say(error.render() + "\n")
        return error.status
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _say(f"{name}: error: {where}{error.strerror or error}\n")
        return EXIT_BAD_INPUT
    except MemoryError:
        _say(f"{name}: error: out of memory\n")
        return EXIT_BAD_INPUT
    except Exception:
        import traceback

        _say(traceback.format_exc() + f"{name}: this is a bug in llpass; LLPASS_NOOP=1 compiles without it\n")
        return EXIT_BUG


def _drive(
    argv: list[str], cxx: bool, called: str, name: str, environment: dict[str, str], defaults: settings.Settings
) -> int:
    words = command_line.split(argv, _response_file)
    if "-fllpass-help" in words.own:
        os.write(1, _HELP.encode())
        return 0
    clang = compiler.find(name, cxx, environment)
    chosen = _settings(words, clang, environment, defaults)
    if chosen is None:
        return 0
    if chosen.launcher and not words.plan:
        from llpass.driver import launch

        if launch.goes_through(words.clang, chosen, environment):
            environment[launch.LAUNCHED] = "1"
            before = launch.command(called, cxx, chosen, clang, environment)
            where = launch.directory(words.clang, chosen, launch.here(environment))
            _become(before[0], [*before[1:], *where, *words.clang], environment)
    environment[compiler.GUARD] = str(os.getpid())
    if chosen.inert or words.no_code:
        return _hand_over(clang, words.clang, environment, name)
    with child.ScratchFolder(environment) as scratch:
        manner = [word for word in words.clang if word.startswith(_MANNER)]
        session = child.Session(scratch, environment, name, (clang, *manner))
        step = None if words.plan else usual.compile_of(words.clang, cxx, chosen, clang, environment)
        status = usual.run(step, chosen, session) if step else None
        if status is None:
            status = _asked(words, chosen, clang, session)
    return _hand_over(clang, words.clang, environment, name) if status is None else status


def _asked(
    words: command_line.CommandLine, chosen: settings.Settings, clang: str, session: child.Session
) -> int | None:
    """Ask clang what it would do, plan, and execute; None: the call is clang's."""
    environment = session.environment
    question = ["-###"]
    status, answer = child.run_child(
        session, [clang, *question, *words.clang], hold=True, like_ours=True, meanwhile=_load_planner
    )
    if status:
        return None
    from llpass.driver import execute, jobs, link_job, plan

    found = jobs.parse(answer.decode("utf-8", "surrogateescape"), question)
    usual.remember(clang, words.clang, found, environment)
    facts = plan.Facts(
        found.version,
        session.scratch,
        child.temporary_folder(environment),
        clang,
        found.triple,
        link_job.machine_flags(words.clang),
    )
    chosen = _as_the_tools_allow(chosen, clang, found.version)
    planned = _settled(plan.plan(found, chosen, facts))
    if words.plan:
        os.write(1, plan.render(planned).encode("utf-8", "surrogateescape"))
        return 0
    if planned.does_nothing:
        return None
    if words.watched or any(environment.get(name) for name in _WATCHING):
        status = execute.run_watched(session, [clang, *words.clang])
        if status:
            return status if status > 0 else 128 - status
    else:
        session.say(found.diagnostics)
    call = (clang, *words.clang)
    try:
        return execute.execute(
            planned, chosen, session, lambda text, step: _passes(text, step, chosen, call), _load_passes
        )
    except execute.CompilerCrashError:
        return None


def _as_the_tools_allow(chosen: settings.Settings, clang: str, version: int) -> settings.Settings:
    """Nobody asked for lines out of debug information: without the tool that reads it, they are labels."""
    if chosen.lines != "auto" or chosen.sites != "auto" or compiler.tool("llvm-gsymutil", clang, version):
        return chosen
    return chosen.replace(lines="labels")


def _settings(
    words: command_line.CommandLine, clang: str, environment: Mapping[str, str], defaults: settings.Settings
) -> settings.Settings | None:
    """The settings of this call; None when it only asked for their key, which is printed."""
    if not any(word.startswith("-fllpass-key=") or word == "-fllpass-print-key" for word in words.own):
        return settings.read(words.own, environment, _settings_file(), defaults)
    from llpass.driver import launch

    flags = [word for word in words.own if word != launch.PRINT_FLAG and not word.startswith(launch.KEY_FLAG)]
    if launch.PRINT_FLAG in words.own:
        chosen = settings.read(flags, environment, _settings_file(), defaults)
        os.write(1, f"{launch.key(chosen, clang)}\n".encode())
        return None
    chosen = settings.read(flags, {}, None)
    if not words.no_code:
        given = [word for word in words.own if word.startswith(launch.KEY_FLAG)]
        launch.check(given[-1].removeprefix(launch.KEY_FLAG), chosen, clang)
    return chosen


def _load_planner() -> None:
    """Import what is needed next, while clang answers."""
    from llpass.driver import execute, jobs, link_job, plan  # noqa: F401


def _load_passes() -> None:
    """Import what every compile needs, while clang's front works."""
    from llpass import pipeline
    from llpass.driver import added_lines, notes  # noqa: F401
    from llpass.target import elf  # noqa: F401

    pipeline.find_passes("funcinfo-sites")


def _passes(text: bytes, step: plan.Compile, chosen: settings.Settings, argv: tuple[str, ...]) -> bytes:
    """The IR of one file as the back is to compile it. Raises `LlpassError`."""
    from llpass import pipeline
    from llpass.driver import added_lines, notes

    stages: list[tuple[str, bytes]] = [("input", text)]
    try:
        passes = pipeline.find_passes(_needed(chosen, step, text), dict(step.options))
        if chosen.repro:
            for each in passes:
                stages.append((each.name, pipeline.run(stages[-1][1], [each], name=step.source).data))
            made = stages[-1][1]
        else:
            made = pipeline.run(text, passes, name=step.source).data
    except pipeline.PassBugError as bug:
        import traceback

        kept = [*stages[:-1], *bug.stages, ("traceback", "".join(traceback.format_exception(bug)).encode())]
        folder = _keep(chosen.repro, step, kept, argv)
        raise LlpassError(
            f"{step.source}: {bug}",
            hint=f"this is a bug in llpass; what is needed to replay it is in {folder}",
            status=bug.status,
        ) from bug
    if chosen.repro:
        _keep(chosen.repro, step, stages, argv)
    if step.added_lines:
        made = (added_lines.mark if ("lines", "debug") in step.options else added_lines.silence)(made)
    return notes.annotate(made, notes.of(chosen, "instrumented")) if chosen.passes.strip() else made


def _needed(chosen: settings.Settings, step: plan.Compile, text: bytes) -> str:
    """The passes that can change this module: to load the others takes longer than to compile a small file."""
    if "{" in chosen.passes:
        return chosen.passes
    names = [name.strip() for name in chosen.passes.split(",") if name.strip()]
    if dict(step.options).get("frames") in ("unwind", "none"):
        names = [name for name in names if name != "caller-frames"]
    if not chosen.asks_for_liveness and not any(word in text for word in settings.FINALIZERS):
        names = [name for name in names if name != "stack-liveness"]
    return ",".join(names)


def _keep(base: str, step: plan.Compile, stages: Sequence[tuple[str, bytes]], argv: tuple[str, ...]) -> str:
    from llpass.driver import repro

    files = {
        f"{number}-{name}.{'txt' if name == 'traceback' else 'll'}": data for number, (name, data) in enumerate(stages)
    }
    return repro.keep(base, step, files, argv)


def _settled(planned: plan.Plan) -> plan.Plan:
    """The plan; a link of files that are all there and hold nothing of llpass's is clang's."""
    from llpass.driver import plan

    if not any(isinstance(step, plan.Link) for step in planned.steps):
        return planned
    # Before numpy comes with post-link: its OpenBLAS starts threads when it is loaded, and nobody multiplies matrices.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from llpass.driver import linking

    if any(isinstance(step, plan.Compile | plan.Direct) for step in planned.steps):
        return planned
    steps = [
        plan.Run(step.job, "none of its inputs went through llpass")
        if isinstance(step, plan.Link) and not linking.has_something(step.job.argv)
        else step
        for step in planned.steps
    ]
    return planned.replace(steps=tuple(steps))


def _hand_over(clang: str, words: Sequence[str], environment: dict[str, str], name: str) -> int:
    """Clang for the whole call, instead of this process. A script runs below it: one that leads back here would do so
    for ever in one process, where `compiler` looks for a circle among those above."""
    if not compiler.is_script(clang):
        _become(clang, words, environment)
    with child.ScratchFolder(environment) as scratch:
        status, _ = child.run_child(child.Session(scratch, environment, name), [clang, *words])
    return status if status >= 0 else 128 - status


def _become(clang: str, words: Sequence[str], environment: dict[str, str]) -> NoReturn:
    """Clang instead of this process."""
    try:
        os.execve(clang, [clang, *words], environment)
    except OSError as error:
        raise LlpassError(f"cannot run {clang}: {error.strerror}", status=3) from error


def _response_file(name: str) -> str | None:
    try:
        with open(name, "rb") as stream:
            return stream.read().decode("utf-8", "surrogateescape")
    except OSError:
        return None


def _settings_file() -> tuple[str, bytes] | None:
    """The nearest llpass.toml from here upwards, as far as the project goes."""
    folder = os.getcwd()
    while True:
        path = f"{folder.rstrip('/')}/{settings.FILE}"
        try:
            with open(path, "rb") as stream:
                return path, stream.read()
        except OSError:
            pass
        parent = os.path.dirname(folder)
        if parent == folder or any(os.path.exists(f"{folder}/{mark}") for mark in (".git", ".hg", ".jj")):
            return None
        folder = parent


def _say(text: str) -> None:
    os.write(2, text.encode("utf-8", "surrogateescape"))


def leave(status: int) -> NoReturn:
    """End the process as it is. To take all modules apart before would be an eighth of what a short compile costs, and
    nothing waits in them: what is said was written when it was said."""
    os._exit(status)


def cc_main() -> NoReturn:
    """The ``llpass-cc`` command."""
    leave(main(sys.argv[1:], False, sys.argv[0]))


def cxx_main() -> NoReturn:
    """The ``llpass-c++`` command."""
    leave(main(sys.argv[1:], True, sys.argv[0]))
