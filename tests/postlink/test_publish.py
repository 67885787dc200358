"""Replacing a program: whole or not at all, at every step where the process, the disk or somebody else can fail."""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import signal
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from llpass.diagnostics import LlpassError
from llpass.postlink import publish

OLD, NEW = b"old program" * 1000, b"new program, and longer" * 1000
ROOT = Path(__file__).resolve().parent.parent.parent


def accept(data: bytes) -> None:
    assert data == NEW


def replace(target: Path, data: bytes = NEW, verify: Callable[[bytes], None] = accept) -> list[str]:
    with publish.drafting(target) as draft:
        draft.prepare(data, publish.read(target), verify)
        draft.publish()
    return draft.notes


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "program"
    path.write_bytes(OLD)
    path.chmod(0o751)
    return path


def only_the_target_is_left(target: Path) -> bool:
    return sorted(target.parent.iterdir()) == [target]


def test_the_new_bytes_take_the_name_and_nothing_else_stays(target: Path) -> None:
    assert replace(target) == []
    assert target.read_bytes() == NEW
    assert only_the_target_is_left(target)


def test_the_mode_is_kept(target: Path) -> None:
    replace(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o751


def test_a_companion_can_be_read_and_not_run(target: Path) -> None:
    side = target.with_name("program.llpass")
    with publish.drafting(side) as draft:
        draft.prepare(NEW, publish.read(target), accept, companion=True)
        draft.publish()
    assert stat.S_IMODE(side.stat().st_mode) == 0o640
    assert target.read_bytes() == OLD


def test_set_id_bits_stay_with_the_owner_they_belong_to(target: Path) -> None:
    target.chmod(0o4755)
    replace(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o4755


def test_set_id_bits_go_where_the_owner_cannot_be_kept(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target.chmod(0o4755)
    source = publish.read(target)
    fields = list(source.status)
    fields[4] = source.status.st_uid + 1  # st_uid
    foreign = source._replace(path=target.with_name("other"), status=os.stat_result(fields))
    foreign.path.write_bytes(OLD)

    def refuse(*_: int) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fchown", refuse)
    with publish.drafting(target) as draft:
        draft.prepare(NEW, foreign, accept)
        draft.publish()
    assert stat.S_IMODE(target.stat().st_mode) == 0o755
    assert [note.split()[-1] for note in draft.notes] == ["kept", "dropped"]


def test_extended_attributes_are_kept(target: Path) -> None:
    try:
        os.setxattr(target, "user.origin", b"linker")
    except OSError:
        pytest.skip("this file system has no user attributes")
    assert replace(target) == []
    assert os.getxattr(target, "user.origin") == b"linker"


def test_an_attribute_that_cannot_be_kept_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "listxattr", lambda _: ["security.mark"])
    monkeypatch.setattr(os, "getxattr", lambda *_: b"x")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "setxattr", refuse)
    assert replace(target) == ["extended attribute security.mark could not be kept: Operation not permitted"]
    assert target.read_bytes() == NEW


def test_another_hard_link_keeps_the_old_program(target: Path) -> None:
    other = target.with_name("other")
    other.hardlink_to(target)
    assert replace(target) == ["1 other names of the file (hard links) keep the old one"]
    assert (target.read_bytes(), other.read_bytes()) == (NEW, OLD)


def test_a_symbolic_link_stays_and_what_it_leads_to_is_replaced(target: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link"
    link.symlink_to(target)
    replace(publish.real_path(link))
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_what_is_read_back_is_verified_and_refused_before_it_counts(target: Path) -> None:
    def refuse(data: bytes) -> None:
        assert data == NEW
        raise LlpassError("not what it should be")

    with pytest.raises(LlpassError, match="not what it should be"):
        replace(target, verify=refuse)
    assert target.read_bytes() == OLD
    assert only_the_target_is_left(target)


@pytest.mark.parametrize("when", ["before it was prepared", "after it was prepared"])
def test_a_program_that_somebody_changed_meanwhile_is_left_alone(when: str, target: Path) -> None:
    source = publish.read(target)
    with publish.drafting(target) as draft:
        if when == "after it was prepared":
            draft.prepare(NEW, source, accept)
        target.write_bytes(b"linked again")
        with pytest.raises(LlpassError, match="changed by somebody else"):
            if when == "before it was prepared":
                draft.prepare(NEW, source, accept)
            draft.publish()
    assert target.read_bytes() == b"linked again"
    assert only_the_target_is_left(target)


@pytest.mark.parametrize("kind", ["directory", "pipe"])
def test_what_is_no_regular_file_is_refused(kind: str, tmp_path: Path) -> None:
    path = tmp_path
    if kind == "pipe":
        path = tmp_path / "pipe"
        os.mkfifo(path)
        # Or opening it would wait for a writer.
        writer = os.open(path, os.O_RDWR)
    with pytest.raises((LlpassError, IsADirectoryError)):
        publish.read(path)
    if kind == "pipe":
        os.close(writer)


# Drafts and locks.


def test_the_draft_of_a_killed_run_is_used_up_by_the_next(target: Path) -> None:
    publish.draft_path(target).write_bytes(b"half of something" * 100_000)
    replace(target)
    assert target.read_bytes() == NEW
    assert only_the_target_is_left(target)


@pytest.mark.parametrize("trap", ["symbolic link", "hard link", "directory"])
def test_a_draft_that_leads_elsewhere_is_refused(trap: str, target: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    victim = folder / "victim"
    victim.write_bytes(b"precious")
    draft = publish.draft_path(target)
    if trap == "directory":
        draft.mkdir()
    elif trap == "hard link":
        draft.hardlink_to(victim)
    else:
        draft.symlink_to(victim)
    with pytest.raises(LlpassError):
        replace(target)
    assert (target.read_bytes(), victim.read_bytes()) == (OLD, b"precious")


def test_a_draft_of_another_user_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish.draft_path(target).write_bytes(b"")
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    with pytest.raises(LlpassError, match="somebody else's file"):
        replace(target)


def without_locks(*_: object) -> None:
    raise OSError(errno.ENOLCK, "No locks available")


def test_without_locks_having_made_the_draft_is_the_lock(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish.fcntl, "flock", without_locks)
    replace(target)
    assert target.read_bytes() == NEW
    publish.draft_path(target).write_bytes(b"somebody's")
    with pytest.raises(LlpassError, match="no locks to tell"):
        replace(target)
    assert publish.draft_path(target).read_bytes() == b"somebody's"


def test_the_second_of_two_waits_for_the_first(target: Path) -> None:
    with publish.drafting(target) as draft:
        second = script(
            target,
            """
            with publish.drafting(target) as draft:
                source = publish.read(target)
                draft.prepare(source.data + b"!", source, lambda data: None)
                draft.publish()
            """,
        )
        time.sleep(0.5)
        assert second.poll() is None
        draft.prepare(NEW, publish.read(target), accept)
        draft.publish()
    assert second.wait(30) == 0
    assert target.read_bytes() == NEW + b"!"
    assert only_the_target_is_left(target)


def test_many_at_once_each_work_on_what_the_one_before_left(target: Path) -> None:
    body = """
        for _ in range(20):
            with publish.drafting(target) as draft:
                source = publish.read(target)
                draft.prepare(source.data + b"!", source, lambda data: None)
                draft.publish()
        """
    running = [script(target, body) for _ in range(4)]
    assert [process.wait(60) for process in running] == [0] * 4
    assert target.read_bytes() == OLD + b"!" * 80
    assert only_the_target_is_left(target)


def script(target: Path, body: str, *words: str) -> subprocess.Popen[bytes]:
    """Python of its own with `publish` and `target`."""
    head = (
        f"import sys\nfrom pathlib import Path\nfrom llpass.postlink import publish\ntarget = Path({str(target)!r})\n"
    )
    return subprocess.Popen([sys.executable, "-c", head + textwrap.dedent(body), *words], cwd=ROOT)


# Death at every step.

#: Ends the process before or after the Nth call into the system; a write that is "after" has half of the bytes written.
FAULTS = """
    import os, signal
    at, after = int(sys.argv[1]), sys.argv[2] == "after"
    count = 0
    def watched(name, real):
        def call(*arguments, **named):
            global count
            count += 1
            if count == at and after and name == "write":
                real(arguments[0], arguments[1][: len(arguments[1]) // 2])
            elif count == at and after:
                real(*arguments, **named)
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **named)
        return call
    def watch(place, *names):
        for name in names:
            setattr(place, name, watched(name, getattr(place, name)))
    watch(os, "open", "ftruncate", "write", "fstat", "lstat", "fchmod", "fchown", "fsync", "rename", "unlink", "close")
    watch(publish.fcntl, "flock")
    with publish.drafting(target) as draft:
        draft.prepare(sys.argv[3].encode() * 1000, publish.read(target), lambda data: None)
        draft.publish()
    print(count)
    """


@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_at_any_step_the_program_is_the_old_or_the_new_one_whole(moment: str, target: Path) -> None:
    outcomes = []
    for step in range(1, 40):
        target.write_bytes(OLD)
        process = script(target, FAULTS, str(step), moment, "new")
        status = process.wait(30)
        data = target.read_bytes()
        assert data in (OLD, b"new" * 1000)
        outcomes.append(data == OLD)
        assert set(target.parent.iterdir()) <= {target, publish.draft_path(target)}
        replace(target)
        assert only_the_target_is_left(target)
        if status == 0:
            break
        assert status == -signal.SIGKILL
    assert status == 0, "there are more steps than this test looks at"
    # Old up to one moment, and new from then on.
    assert outcomes == sorted(outcomes, reverse=True)
    assert (outcomes[0], outcomes[-1]) == (True, False)
    assert len(outcomes) > 10


# The disk.


@contextlib.contextmanager
def limited_file_size() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_write_that_fails_half_way_leaves_the_old_program(target: Path) -> None:
    with limited_file_size(), pytest.raises(OSError, match="File too large"):
        replace(target)
    assert target.read_bytes() == OLD
    assert only_the_target_is_left(target)


def test_a_full_disk_leaves_the_old_program(tmp_path: Path) -> None:
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", tmp_path], capture_output=True)
    if mounted.returncode:
        pytest.skip("no right to mount a small file system")
    try:
        target = tmp_path / "program"
        target.write_bytes(OLD)
        with pytest.raises(OSError, match="No space left"):
            replace(target, NEW * 10)
        assert target.read_bytes() == OLD
        assert only_the_target_is_left(target)
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def test_a_disk_that_cannot_sync_leaves_the_old_program(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="Input/output error"):
        replace(target)
    assert target.read_bytes() == OLD
    assert only_the_target_is_left(target)


def test_a_file_system_that_syncs_no_directories_will_do(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def files_only(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", files_only)
    replace(target)
    assert target.read_bytes() == NEW


def test_a_directory_that_cannot_be_written_is_told_with_a_way_out(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The tests may run as root, whom no mode stops: so the call is made to fail, and nothing else.
    real = os.open

    def refuse(path: Path, flags: int, *rest: int) -> int:
        if flags & os.O_CREAT:
            raise OSError(errno.EROFS, "Read-only file system", str(path))
        return real(path, flags, *rest)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(LlpassError, match="Read-only file system") as caught:
        replace(target)
    assert "-o" in caught.value.hint
    assert target.read_bytes() == OLD
