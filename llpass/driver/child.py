"""Children, what they say, and a folder for their files that is gone afterwards, whatever happens.

A build is stopped by a signal more often than anything else goes wrong in it. Then the child must end (clang removes
the output that it has begun), the folder must go, and whoever waits must see that a signal ended the call. All of it is
needed before anything is known of the call, so little is imported here: the standard library's own `subprocess` and
`tempfile` take longer to load than clang takes to answer, and `contextlib` and the enumerations of `signal` longer than
the rest of the driver.
"""

from __future__ import annotations

import os

from llpass.diagnostics import LlpassError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
    from collections.abc import Callable, Mapping, Sequence
    from types import FrameType, TracebackType
    from typing import NoReturn
else:
    try:
        # What `signal` is made of: the same functions, and plain numbers.
        import _signal as signal
    except ImportError:
        import signal

_STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class StoppedError(BaseException):
    """A signal asks the call to end, or has ended the compiler."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Session:
    """One call: where its files live, what its children see."""

    def __init__(
        self, scratch: str, environment: Mapping[str, str], name: str = "llpass-cc", clang: Sequence[str] = ("clang",)
    ) -> None:
        self.scratch = scratch
        self.environment = environment
        #: The program's name, for messages; clang and the user's words on how it is to speak, for messages of its own.
        self.name = name
        self.clang = clang
        #: What standard input held, once a job has asked for it.
        self.stdin: bytes | None = None
        self.child = 0
        #: Clang has run the whole call already (`run_watched`), so no word of a job's reaches the user again.
        self.silent = False
        #: Outputs of jobs that failed.
        self.missing: set[str] = set()

    def say(self, text: bytes | str) -> None:
        """Write to standard error."""
        data = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
        try:
            while data:
                data = data[os.write(2, data) :]
        except OSError:
            return  # nobody listens any more


class ScratchFolder:
    """A new folder, removed with everything in it at the end, also when a signal ends the call."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        base = temporary_folder(environment)
        self.path = ""
        while not self.path:
            name = f"{base}/llpass-{os.getpid()}-{os.urandom(4).hex()}"
            try:
                os.mkdir(name, 0o700)
            except FileExistsError:
                continue
            except OSError as error:
                raise LlpassError(f"cannot make a folder in {base}: {error.strerror}", hint="set TMPDIR") from error
            self.path = name
        self._before = {}
        for number in _STOPPING:
            if signal.getsignal(number) != signal.SIG_IGN:
                self._before[number] = signal.signal(number, _stop)

    def __enter__(self) -> str:
        return self.path

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if isinstance(error, StoppedError):
                _remove(self.path)
                if error.number != signal.SIGKILL:
                    signal.signal(error.number, signal.SIG_DFL)
                os.kill(os.getpid(), error.number)
        finally:
            for number, handler in self._before.items():
                signal.signal(number, signal.SIG_IGN if handler is None else handler)
            _remove(self.path)


def temporary_folder(environment: Mapping[str, str]) -> str:
    """Where clang would put its temporary files."""
    for name in ("TMPDIR", "TMP", "TEMP", "TEMPDIR"):
        if environment.get(name):
            return environment[name].rstrip("/") or "/"
    return "/tmp"


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise StoppedError(number)


def _remove(path: str) -> None:
    try:
        entries = list(os.scandir(path))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _remove(entry.path)
        else:
            _try(os.unlink, entry.path)
    _try(os.rmdir, path)


def _try(call: Callable[..., object], *arguments: object) -> None:
    """What is done at the end, and may fail there."""
    try:
        call(*arguments)
    except (OSError, StoppedError):
        return


def run_child(
    session: Session,
    argv: Sequence[str],
    *,
    hold: bool = False,
    like_ours: bool = False,
    stdin: str = "",
    meanwhile: Callable[[], None] | None = None,
) -> tuple[int, bytes]:
    """Run a program to its end: (exit status, negative for a signal; what it wrote to standard error, where held).

    `like_ours`: what is held goes through a terminal where our own standard error is one, because programs decide by
    that about colours. `meanwhile` is called once the child works.
    """
    actions: list[tuple[int, ...] | tuple[int, int, str, int, int]] = []
    held = f"{session.scratch}/stderr"
    ours, theirs = _terminal() if hold and like_ours and os.isatty(2) else (-1, -1)
    if stdin:
        actions.append((os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0))
    if theirs >= 0:
        actions.append((os.POSIX_SPAWN_DUP2, theirs, 2))
    elif hold:
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
        if meanwhile is not None:
            meanwhile()
        text = _all_of(ours, theirs) if theirs >= 0 else b""
        _, state = os.waitpid(session.child, 0)
    except StoppedError as stopped:
        if session.child:
            _try(os.kill, session.child, stopped.number)
            _try(os.waitpid, session.child, 0)
        raise
    session.child = 0
    if hold and theirs < 0:
        with open(held, "rb") as stream:
            text = stream.read()
    return os.waitstatus_to_exitcode(state), text


def run_compiler(
    session: Session,
    argv: Sequence[str],
    *,
    hold: bool = True,
    like_ours: bool = False,
    stdin: str = "",
    meanwhile: Callable[[], None] | None = None,
) -> tuple[int, bytes]:
    """`run_child` of clang, or of a job that clang would do in its own process. Whoever kills that (the system, when
    memory is out) ends the call: it is nobody's fault, and no reason to try again."""
    status, text = run_child(session, argv, hold=hold, like_ours=like_ours, stdin=stdin, meanwhile=meanwhile)
    if status == -signal.SIGKILL:
        raise StoppedError(signal.SIGKILL)
    return status, text


def _terminal() -> tuple[int, int]:
    """The two ends of a new pseudo-terminal that changes no byte; (-1, -1) where the system gives none (a bare chroot):
    what is held has no colours then."""
    import termios

    try:
        ours, theirs = os.openpty()
    except OSError:
        return -1, -1
    attributes = termios.tcgetattr(theirs)
    attributes[1] &= ~termios.OPOST
    termios.tcsetattr(theirs, termios.TCSANOW, attributes)
    return ours, theirs


def _all_of(ours: int, theirs: int) -> bytes:
    """What is written to a pseudo-terminal until nobody has its other end any more; Linux calls that an error."""
    os.close(theirs)
    text = b""
    try:
        while data := os.read(ours, 1 << 16):
            text += data
    except OSError:
        pass
    os.close(ours)
    return text
