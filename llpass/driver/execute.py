"""Running a plan: children, their diagnostics, and a folder that is gone afterwards, whatever happens.

What the user sees must be what clang alone would have said. The front says what is wrong with the source. The back
should say nothing; when it does (inline assembly, remarks, a frame that is too large), or when either half fails, the
job is run once more as clang planned it, and its words and status are what counts. A failure that clang alone does not
have is llpass's own, and is said to be.
"""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import NoReturn

from llpass.diagnostics import EXIT_BUG, LlpassError
from llpass.driver import compile_job
from llpass.driver.plan import Compile, Link, Plan, Run
from llpass.driver.settings import Settings

_STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

#: IR text, the options of the passes, the name of the source -> IR text.
Transform = Callable[[bytes, Compile], bytes]


class StoppedError(BaseException):
    """A signal asks the call to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class CompilerCrashError(Exception):
    """Clang itself died on a job as it had planned it: the whole call is to be left to it."""


@dataclass
class Session:
    """One call: where its files live, what its children see."""

    scratch: str
    environment: Mapping[str, str]
    #: The program's name, for messages; clang's, for messages that the driver of clang would have written.
    name: str = "llpass-cc"
    clang_name: str = "clang"
    #: What standard input held, once a job has asked for it.
    stdin: bytes | None = None
    child: int = 0
    #: Clang has run the whole call already (`run_watched`), so no word of a job's reaches the user again.
    silent: bool = False
    #: Outputs of jobs that failed.
    missing: set[str] = field(default_factory=set)

    def say(self, text: bytes | str) -> None:
        """Write to standard error."""
        data = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
        with contextlib.suppress(OSError):
            while data:
                data = data[os.write(2, data) :]


@contextlib.contextmanager
def scratch_folder(environment: Mapping[str, str]) -> Iterator[str]:
    """A new folder, removed with everything in it at the end, also when a signal ends the call."""
    base = temporary_folder(environment)
    path = ""
    while not path:
        name = f"{base}/llpass-{os.getpid()}-{os.urandom(4).hex()}"
        try:
            os.mkdir(name, 0o700)
        except FileExistsError:
            continue
        except OSError as error:
            raise LlpassError(f"cannot make a folder in {base}: {error.strerror}", hint="set TMPDIR") from error
        path = name
    before = {}
    for number in _STOPPING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, _stop)
    try:
        yield path
    except StoppedError as stopped:
        _remove(path)
        signal.signal(stopped.number, signal.SIG_DFL)
        os.kill(os.getpid(), stopped.number)
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if handler is None else handler)
        _remove(path)


def temporary_folder(environment: Mapping[str, str]) -> str:
    """Where clang would put its temporary files."""
    for name in ("TMPDIR", "TMP", "TEMP", "TEMPDIR"):
        if environment.get(name):
            return environment[name].rstrip("/") or "/"
    return "/tmp"


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise StoppedError(number)


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        for entry in os.scandir(path):
            if entry.is_dir(follow_symlinks=False):
                _remove(entry.path)
            else:
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)
        os.rmdir(path)


def run_child(
    session: Session, argv: Sequence[str], *, hold: bool = False, stdin: str = "", stdout: str = ""
) -> tuple[int, bytes]:
    """Run a program to its end: (exit status, negative for a signal; what it wrote to standard error, where held)."""
    actions: list[tuple[int, ...] | tuple[int, int, str, int, int]] = []
    held = f"{session.scratch}/stderr"
    if stdin:
        actions.append((os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0))
    if stdout:
        actions.append((os.POSIX_SPAWN_OPEN, 1, stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    if hold:
        actions.append((os.POSIX_SPAWN_OPEN, 2, held, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600))
    # Between the birth of a child and the note of its number no signal may come, or nobody would end the child.
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
    try:
        try:
            session.child = os.posix_spawn(
                argv[0], tuple(argv), dict(session.environment), file_actions=actions, setsigmask=mask
            )
        except OSError as error:
            raise LlpassError(f"cannot run {argv[0]}: {error.strerror}", status=3) from error
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        _, state = os.waitpid(session.child, 0)
    except StoppedError as stopped:
        if session.child:
            with contextlib.suppress(OSError):
                os.kill(session.child, stopped.number)
            with contextlib.suppress(OSError, StoppedError):
                os.waitpid(session.child, 0)
        raise
    session.child = 0
    text = b""
    if hold:
        with open(held, "rb") as stream:
            text = stream.read()
    return os.waitstatus_to_exitcode(state), text


def execute(plan: Plan, settings: Settings, session: Session, transform: Transform) -> int:
    """Run the steps; the exit status is that of the first one that failed. As clang does, a failed job ends the jobs
    that need its output, and no other."""
    result = 0
    for step in plan.steps:
        if any(word in session.missing for word in step.job.argv):
            session.missing.add(step.job.output)
            continue
        if isinstance(step, Compile):
            status = _compile(step, settings, session, transform)
        elif isinstance(step, Link):
            status = _link(step, session)
        else:
            status = _run(step, session)
            if not status and step.leaves_an_object:
                _leave_note(step, settings, step.reason)
        if status:
            session.missing.add(step.job.output)
            result = result or status
    return result


def run_watched(session: Session, argv: Sequence[str]) -> int:
    """Let clang do the whole call, before llpass does it again without a word.

    Some flags show or keep what only the driver of clang itself knows (-v, -MJ, -ftime-report): no job of it could be
    run alone and yield the same. They are rare, and often asked for by a build system that reads the answer.
    """
    session.silent = True
    status, _ = run_child(session, argv, stdin=_stdin(session, argv))
    return status


def _run(step: Run, session: Session) -> int:
    status, words = run_child(session, step.job.argv, hold=session.silent, stdin=_stdin(session, step.job.argv))
    if status not in (0, 1) and step.job.kind in ("cc1", "cc1as"):
        raise CompilerCrashError
    if status and step.job.kind in ("link", "other"):
        session.say(words)
        return _as_the_driver_says(step.job.kind, status, session)
    return status


def _leave_note(step: Run | Compile, settings: Settings, reason: str) -> None:
    """Have the object of a job say that, and why, it is not instrumented."""
    path = step.job.output
    from llpass.driver import notes

    with contextlib.suppress(OSError):
        if not os.path.isfile(path):
            return
        with open(path, "rb") as stream:
            data = stream.read()
        noted = notes.add_to_object(data, notes.of(settings, "passed-through", reason))
        if noted != data:
            draft = f"{path}.llpass-{os.getpid()}"
            _write(draft, noted)
            os.chmod(draft, os.stat(path).st_mode & 0o7777)
            os.replace(draft, path)


def _as_the_driver_says(kind: str, status: int, session: Session) -> int:
    """The status of clang when a program that it runs has failed, and its word on that."""
    what = {"link": "linker"}.get(kind, "assembler")
    how = "command failed with exit code" if status > 0 else "command failed due to signal"
    session.say(
        f"{session.clang_name}: error: {what} {how} {status} (use -v to see invocation)\n"
        if status > 0
        else f"{session.clang_name}: error: unable to execute command: {signal.strsignal(-status)}\n"
        f"{session.clang_name}: error: {what} {how} (use -v to see invocation)\n"
    )
    return status if status > 0 else 254


def _link(step: Link, session: Session) -> int:
    from llpass.driver import linking

    outcome = linking.run(step.job.argv, step.wishes, lambda argv: run_child(session, argv, hold=True))
    if not session.silent:
        session.say(outcome.words)
    for note in outcome.notes:
        session.say(f"{session.name}: note: {note}\n")
    return _as_the_driver_says("link", outcome.status, session) if outcome.status else 0


def _stdin(session: Session, argv: Sequence[str]) -> str:
    """A file with what standard input holds, for a job that reads it; a job may be run more than once."""
    if "-" not in argv:
        return ""
    path = f"{session.scratch}/stdin"
    if session.stdin is None:
        chunks = []
        while chunk := os.read(0, 1 << 16):
            chunks.append(chunk)
        session.stdin = b"".join(chunks)
        _write(path, session.stdin)
    return path


def _write(path: str, data: bytes) -> None:
    with open(path, "wb") as stream:
        stream.write(data)


def _compile(step: Compile, settings: Settings, session: Session, transform: Transform) -> int:
    stdin = _stdin(session, step.job.argv)
    status, said = run_child(session, step.front, hold=True, stdin=stdin)
    if status:
        return _as_clang_alone(step, session, settings, "the front half failed")
    with open(step.raw, "rb") as stream:
        text = stream.read()
    os.unlink(step.raw)
    try:
        ready = transform(text, step)
    except LlpassError as error:
        return _failed(step, session, settings, error.render(), error.status)
    _write(step.ready, ready)
    status, words = run_child(session, step.back, hold=True)
    os.unlink(step.ready)
    if status:
        first = words.decode("utf-8", "replace").strip().partition("\n")[0]
        return _as_clang_alone(step, session, settings, f"the back half failed: {first}")
    if words and not session.silent:
        # The back has something to say: of the user's code as it is, not as llpass left it.
        return _say_again(step, session)
    if not session.silent:
        session.say(said)
    return 0


def _say_again(step: Compile, session: Session) -> int:
    """The words of the job as clang planned it; what it writes is thrown away."""
    argv = compile_job.with_output(step.job.argv, f"{session.scratch}/again")
    status, _ = run_child(session, argv, stdin=_stdin(session, step.job.argv))
    return status


def _as_clang_alone(step: Compile, session: Session, settings: Settings, why: str) -> int:
    """A half failed. If the job fails without llpass too, that is the answer; else it is llpass's fault."""
    status, words = run_child(session, step.job.argv, hold=True, stdin=_stdin(session, step.job.argv))
    if status == 0:
        return _failed(step, session, settings, f"llpass: {step.source}: {why}", EXIT_BUG)
    if status != 1:
        raise CompilerCrashError
    if not session.silent:
        session.say(words)
    return status


def _failed(step: Compile, session: Session, settings: Settings, message: str, status: int) -> int:
    """llpass could not do its part: say so and fail, or (pass-through) say so and leave the file to clang."""
    if settings.on_error == "pass-through":
        session.say(f"{session.name}: warning: not instrumented: {message.partition(chr(10))[0]}\n")
        done, _ = run_child(session, step.job.argv, hold=session.silent, stdin=_stdin(session, step.job.argv))
        return done
    session.say(message + "\n")
    with contextlib.suppress(OSError):
        if step.job.output not in ("", "-") and os.path.isfile(step.job.output):
            os.unlink(step.job.output)
    return status
