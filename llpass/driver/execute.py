"""Running a plan, so that the user sees what clang alone would have said.

The front says what is wrong with the source. The back should say nothing; when it does (inline assembly, remarks, a
frame that is too large), or when either half fails, the job is run once more as clang planned it, and its words and
status are what counts. So it is with a job that only has line tables more, where words are of that kind. A failure that
clang alone does not have is llpass's own, and is said to be.
"""

from __future__ import annotations

import os

from llpass.diagnostics import EXIT_BUG, LlpassError
from llpass.driver import added_lines, compile_job
from llpass.driver.child import Session, run_child, run_compiler
from llpass.driver.plan import Compile, Direct, Link, Plan, Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from llpass.driver.jobs import Job
    from llpass.driver.notes import Status
    from llpass.driver.settings import Settings

    #: IR text, the options of the passes, the name of the source -> IR text.
    Transform = Callable[[bytes, Compile], bytes]


class CompilerCrashError(Exception):
    """Clang itself died on a job as it had planned it: the whole call is to be left to it."""


def execute(
    plan: Plan, settings: Settings, session: Session, transform: Transform, prepare: Callable[[], None] | None = None
) -> int:
    """Run the steps; the exit status is that of the first one that failed. As clang does, a failed job ends the jobs
    that need its output, and no other. `prepare` is called while the front of a compile works."""
    result = 0
    #: What instrumented code was written to: -save-temps has it assembled by a job of its own.
    instrumented: set[str] = set()
    for step in plan.steps:
        if any(word in session.missing for word in step.job.argv):
            session.missing.add(step.job.output)
            continue
        if isinstance(step, Compile):
            status = _compile(step, settings, session, transform, prepare)
            instrumented.add(step.job.output)
        elif isinstance(step, Direct):
            status = _direct(step, settings, session, transform)
        elif isinstance(step, Link):
            status = _link(step, session)
        else:
            status = _run(step, session)
            noted = not settings.passes.strip() or any(word in instrumented for word in step.job.argv)
            if not status and step.leaves_an_object and not noted:
                _leave_note(step.job.output, settings, "passed-through", step.reason)
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
    run = run_compiler if step.job.kind in ("cc1", "cc1as") else run_child
    status, words = run(session, step.job.argv, hold=session.silent, stdin=_stdin(session, step.job.argv))
    if status not in (0, 1) and step.job.kind in ("cc1", "cc1as"):
        raise CompilerCrashError
    if status and step.job.kind in ("link", "other"):
        session.say(words)
        return _as_the_driver_says(step.job.kind, status, session)
    return status


def _leave_note(path: str, settings: Settings, status: Status, reason: str = "", unless: Sequence[bytes] = ()) -> bool:
    """As `llpass.driver.notes.leave`."""
    from llpass.driver import notes

    return notes.leave(path, settings, status, reason, unless)


def _as_the_driver_says(kind: str, status: int, session: Session) -> int:
    """The status of clang when a program that it runs has failed, and its word on that."""
    import signal

    what = {"link": "linker"}.get(kind, "assembler")
    how = "command failed with exit code" if status > 0 else "command failed due to signal"
    if status > 0:
        errors = [f"{what} {how} {status} (use -v to see invocation)"]
    else:
        errors = [f"unable to execute command: {signal.strsignal(-status)}", f"{what} {how} (use -v to see invocation)"]
    # By what name clang speaks, and in what colours, its version, the terminal and the environment decide.
    _, example = run_child(session, [*session.clang, "-fsyntax-only"], hold=True, like_ours=True)
    lines = example.decode("utf-8", "surrogateescape").splitlines(keepends=True)
    spoken = next((line for line in lines if _EXAMPLE in line), f"{session.clang[0]}: error: {_EXAMPLE}\n")
    session.say("".join(spoken.replace(_EXAMPLE, error) for error in errors))
    return status if status > 0 else 254


#: What clang says when it is given nothing to do.
_EXAMPLE = "no input files"


def _link(step: Link, session: Session) -> int:
    from llpass.driver import linking

    outcome = linking.run(
        step.job.argv, step.wishes, lambda argv: run_child(session, _short(argv, session), hold=True, like_ours=True)
    )
    if not session.silent:
        session.say(outcome.words)
    for note in outcome.notes:
        session.say(f"{session.name}: note: {note}\n")
    return _as_the_driver_says("link", outcome.status, session) if outcome.status else 0


#: Bytes of words that a program may be started with; the system takes at least four times as many.
_LONGEST = 1 << 19


def _short(argv: Sequence[str], session: Session) -> Sequence[str]:
    """The words of a linker, by way of a file when they are too many, as clang's driver does it."""
    if sum(map(len, argv)) < _LONGEST:
        return argv
    path = f"{session.scratch}/words"
    quoted = (word.replace("\\", "\\\\").replace('"', '\\"') for word in argv[1:])
    _write(path, "".join(f'"{word}"\n' for word in quoted).encode("utf-8", "surrogateescape"))
    return [argv[0], f"@{path}"]


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


def _direct(step: Direct, settings: Settings, session: Session, transform: Transform) -> int:
    def run(argv: Sequence[str]) -> tuple[int, bytes]:
        return run_compiler(session, argv, hold=True, stdin=_stdin(session, argv), meanwhile=_load_notes)

    status, words = run(step.job.argv)
    refused = ""
    if step.added_lines and status:
        first = words.decode("utf-8", "replace").strip().partition("\n")[0]
        status, words = run(step.plain.argv)
        # Assembly in the source may number files for itself. What clang makes without line tables is the user's.
        refused = f"clang makes no line tables of it: {first}"
    elif step.added_lines and words and added_lines.may_differ_with_lines(words):
        _, words = run(compile_job.with_output(step.plain.argv, f"{session.scratch}/again"))
    if status not in (0, 1):
        raise CompilerCrashError
    if not session.silent:
        session.say(words)
    if status:
        return status
    if refused:
        _leave_note(step.job.output, settings, "passed-through", refused)
        return 0
    if not _leave_note(step.job.output, settings, "instrumented", unless=step.unless):
        return _silently(step.route, settings, session, transform)
    if settings.repro:
        _keep_ir(step.route, session, transform)
    return 0


def _load_notes() -> None:
    """Import what the object needs, while clang makes it."""
    from llpass.driver import notes  # noqa: F401


def _silently(step: Compile, settings: Settings, session: Session, transform: Transform) -> int:
    """A compile of which clang has said everything already."""
    before, session.silent = session.silent, True
    try:
        return _compile(step, settings, session, transform, None)
    finally:
        session.silent = before


def _keep_ir(step: Compile, session: Session, transform: Transform) -> None:
    """The IR of a job that had no way through it: it is the passes that keep it. What is wrong with them is said, and
    does the object no harm, which came about without them."""
    status, _ = run_child(session, step.front, hold=True, stdin=_stdin(session, step.job.argv))
    if not status:
        with open(step.raw, "rb") as stream:
            text = stream.read()
        try:
            transform(text, step)
        except LlpassError as error:
            session.say(f"{session.name}: warning: no passes ran: {error.render().partition(chr(10))[0]}\n")


def _compile(
    step: Compile, settings: Settings, session: Session, transform: Transform, prepare: Callable[[], None] | None
) -> int:
    text, said = _own_text(step.job), b""
    as_given = text is not None
    if text is None:
        stdin = _stdin(session, step.job.argv)
        status, said = run_compiler(session, step.front, hold=True, stdin=stdin, meanwhile=prepare)
        if status:
            return _as_clang_alone(step, session, settings, "the front half failed")
        with open(step.raw, "rb") as stream:
            text = stream.read()
        os.unlink(step.raw)
    try:
        ready = transform(text, step)
    except LlpassError as error:
        if as_given and error.status != EXIT_BUG:
            # No clang has read this text: what is wrong with it, clang says as it always does.
            return _as_clang_alone(step, session, settings, error.render(), error.status)
        return _failed(step, session, settings, error.render(), error.status)
    _write(step.ready, _named(ready, step.source) if as_given else ready)
    status, words = run_compiler(session, step.back, hold=True)
    os.unlink(step.ready)
    _name_the_source(step)
    if status:
        first = words.decode("utf-8", "replace").strip().partition("\n")[0]
        return _as_clang_alone(step, session, settings, f"the back half failed: {first}")
    if as_given and _is_of_another_triple(words):
        # Clang says this of many front ends' modules, and would of this one: no reason to compile it twice.
        said, words = words, b""
    if words and not session.silent:
        # The back has something to say: of the user's code as it is, not as llpass left it.
        return _say_again(step, session)
    if not session.silent:
        session.say(said)
    return 0


def _is_of_another_triple(words: bytes) -> bool:
    import re

    one = rb"[^\n]*warning: [^\n]*overriding the module target triple with [^\n]*\n"
    return re.fullmatch(one + rb"(?:[^\n]*1 warning generated\.\n)?", words) is not None


def _name_the_source(step: Compile) -> None:
    """In the list of stack frames LLVM 15 and 16 name the file that the module was read from, which is ours."""
    path = step.job.value("-stack-usage-file")
    if path and os.path.isfile(path):
        with open(path, "rb") as stream:
            data = stream.read()
        _write(path, data.replace(os.fsencode(step.ready), os.fsencode(step.source)))


def _own_text(job: Job) -> bytes | None:
    """The IR that the user hands over as text; None: clang is to make it. Clang would print text anew, in its own
    syntax and without the order of uses, and the object would not be that of the front end's text."""
    if job.language != "ir" or job.input == "-":
        return None
    try:
        with open(job.input, "rb") as stream:
            data = stream.read()
    except OSError:
        return None
    return None if data[:4] in (b"BC\xc0\xde", b"\xde\xc0\x17\x0b") else data


def _named(text: bytes, name: str) -> bytes:
    """The text with the name that LLVM would give it; without one it takes the file's, which is ours."""
    import re

    if re.search(rb"(?m)^source_filename\b", text):
        return text
    spelled = "".join(
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02X}" for byte in os.fsencode(name)
    )
    return f'source_filename = "{spelled}"\n'.encode() + text


def _say_again(step: Compile, session: Session) -> int:
    """The words of the job as clang planned it; what it writes is thrown away."""
    argv = compile_job.with_output(step.job.argv, f"{session.scratch}/again")
    status, _ = run_child(session, argv, stdin=_stdin(session, step.job.argv))
    return status


def _as_clang_alone(step: Compile, session: Session, settings: Settings, why: str, fault: int = EXIT_BUG) -> int:
    """A part failed. If the job fails without llpass too, that is the answer; else it is llpass's fault, or what
    `fault` says."""
    status, words = run_compiler(session, step.job.argv, hold=True, stdin=_stdin(session, step.job.argv))
    if status == 0:
        message = f"llpass: {step.source}: {why}" if fault == EXIT_BUG else why
        return _failed(step, session, settings, message, fault)
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
    if step.job.output not in ("", "-") and os.path.isfile(step.job.output):
        import contextlib

        with contextlib.suppress(OSError):
            os.unlink(step.job.output)
    return status
