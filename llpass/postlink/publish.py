"""A program is replaced whole or not at all, whatever happens meanwhile.

Post-link rewrites the one file of a build that somebody runs. It may be killed at any step, the disk may fill up, a
second post-link may start on the same program, and the program may be running. So the new bytes grow in a file of
their own beside the program, are on the disk and read back before they count, and take the name by one rename.

That file, the *draft*, has a fixed name, and is the lock as well: whoever holds `flock` on what stands at that name may
write it. So a second post-link waits for the first; the draft that a killed one left behind is locked by nobody, and
is what the next one starts from; and there is no lock file that stays. A rename takes the lock along to another name,
which is why a lock counts only when its file still stands at the draft's.

Everything goes through `os`, call by call: the tests end the process at each of them.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from llpass.diagnostics import LlpassError

#: A sound draft is locked for a second or so: these rounds end when somebody plays with the name.
_MAX_ROUNDS = 1000
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)
_SET_IDS = stat.S_ISUID | stat.S_ISGID


class Source(NamedTuple):
    """A file as it was read: to say later whether it is still the same."""

    path: Path
    data: bytes
    status: os.stat_result

    def is_unchanged(self) -> bool:
        """The name still leads to the file that was read, and nobody has written to it."""
        return self.is_version(version(self.path))

    def is_version(self, other: tuple[int, ...] | None) -> bool:
        """What was read is what `version` told of."""
        return other == _version(self.status)


def version(path: Path) -> tuple[int, ...] | None:
    """Tells one content of a file from another; None where there is no file."""
    try:
        return _version(path.stat())
    except OSError:
        return None


def _version(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def real_path(path: Path) -> Path:
    """What a name means when its symbolic links are followed: they stay, the file they lead to is replaced."""
    return Path(os.path.realpath(path))


def read(path: Path) -> Source:
    """The bytes of a regular file. Raises `OSError`, or `LlpassError` for a directory, a pipe and the like."""
    with path.open("rb") as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise LlpassError(f"{path} is not a regular file", hint="give an executable or a shared library")
        return Source(path, stream.read(), status)


def draft_path(target: Path) -> Path:
    """Where the next version of `target` grows: in the same directory, or the rename would be a copy."""
    return target.with_name(f".{target.name}.llpass-draft")


class Draft:
    """The next version of one file. Made by `drafting`."""

    def __init__(self, target: Path, path: Path, descriptor: int) -> None:
        self.target = target
        self.path = path
        #: What could not be kept, a sentence each.
        self.notes: list[str] = []
        self._descriptor = descriptor
        self._like: Source | None = None
        self._renamed = False

    def prepare(self, data: bytes, like: Source, verify: Callable[[bytes], None], companion: bool = False) -> None:
        """Make `data` ready to be published, with mode, owner and extended attributes of `like`.

        A `companion` of that file takes its owner and the rights to read and write, nothing else. `verify` gets the
        bytes as they are read back, and raises when they are not what they should be. Raises `OSError` or what `verify`
        raises.
        """
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        view = memoryview(data)
        while view:
            view = view[os.write(self._descriptor, view) :]
        self._take_after(like, companion)
        os.fsync(self._descriptor)
        with self.path.open("rb") as stream:
            verify(stream.read())
        self._like = like
        self._check_target()
        if like.path == self.target and like.status.st_nlink > 1:
            self.notes.append(f"{like.status.st_nlink - 1} other names of the file (hard links) keep the old one")

    def publish(self) -> None:
        """Give what was prepared the target's name. Raises `OSError` or `LlpassError`; the target is then as it was."""
        self._check_target()
        self.path.rename(self.target)
        self._renamed = True
        self._sync_directory()

    def _check_target(self) -> None:
        assert self._like is not None, "there is nothing to publish yet"
        if self._like.path == self.target and not self._like.is_unchanged():
            raise LlpassError(
                f"{self.target} was changed by somebody else while it was being post-linked",
                hint="the other version is left as it is; run llpass postlink on it",
            )

    def _take_after(self, like: Source, companion: bool) -> None:
        mode = stat.S_IMODE(like.status.st_mode) & (0o666 if companion else 0o7777)
        mine = os.fstat(self._descriptor)
        if (mine.st_uid, mine.st_gid) != (like.status.st_uid, like.status.st_gid):
            try:
                os.fchown(self._descriptor, like.status.st_uid, like.status.st_gid)
            except PermissionError:
                self.notes.append("the owner could not be kept")
                if mode & _SET_IDS:
                    # They would now mean somebody else's rights.
                    mode &= ~_SET_IDS
                    self.notes.append("so the set-user-id and set-group-id bits were dropped")
        os.fchmod(self._descriptor, mode)
        if hasattr(os, "listxattr") and not companion:
            self._copy_attributes(like)

    def _copy_attributes(self, like: Source) -> None:
        # Last: writing to a file and giving it away take some of them off again.
        try:
            names = os.listxattr(like.path)
        except OSError:
            return  # a file system without them
        for name in names:
            try:
                os.setxattr(self._descriptor, name, os.getxattr(like.path, name))
            except OSError as error:
                self.notes.append(f"extended attribute {name} could not be kept: {error.strerror}")

    def _sync_directory(self) -> None:
        try:
            directory = os.open(self.target.parent, os.O_RDONLY)
        except PermissionError:
            self.notes.append("the directory cannot be read, so it was not synced")
            return
        try:
            os.fsync(directory)
        except OSError as error:
            if error.errno != errno.EINVAL:  # EINVAL: a file system that syncs no directories
                raise
        finally:
            os.close(directory)

    def close(self) -> None:
        """Take away what was not published, and let the next one in."""
        try:
            if not self._renamed:
                with contextlib.suppress(OSError):
                    self.path.unlink()
        finally:
            os.close(self._descriptor)


@contextlib.contextmanager
def drafting(target: Path) -> Iterator[Draft]:
    """The right to write the next version of `target`; waits while another post-link has it."""
    path = draft_path(target)
    try:
        draft = Draft(target, path, _locked(path))
    except OSError as error:
        raise LlpassError(
            f"{target}: its next version cannot be written beside it: {error.strerror}",
            hint="the directory must be writable; or write the result elsewhere with -o",
        ) from error
    try:
        yield draft
    except OSError as error:
        # Of a descriptor the system names no file.
        error.filename = error.filename or str(target)
        raise
    finally:
        draft.close()


def _locked(path: Path) -> int:
    """A descriptor of the file at `path`, made when there is none, whose lock is ours."""
    for _ in range(_MAX_ROUNDS):
        try:
            descriptor, created = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), True
        except FileExistsError:
            try:
                descriptor, created = os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW), False
            except FileNotFoundError:
                continue  # published or taken away in between
        try:
            _lock(descriptor, path, created)
            if _stands_at(descriptor, path):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
    raise LlpassError(f"{path} comes and goes", hint="something else uses this name; wait for it to end")


def _lock(descriptor: int, path: Path, created: bool) -> None:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1 or status.st_uid != os.geteuid():
        # Another user could have put it there, to write to the program or to have us write to a file of theirs.
        raise LlpassError(f"{path} is somebody else's file", hint="remove it; llpass postlink needs this name")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
        # A file system without locks. Then to have made the file is the lock.
        if not created:
            raise LlpassError(
                f"{path}: another post-link is at work, or one was killed, and this file system has no locks to tell",
                hint="if none is at work, remove that file",
            ) from error


def _stands_at(descriptor: int, path: Path) -> bool:
    mine = os.fstat(descriptor)
    try:
        there = os.lstat(path)
    except FileNotFoundError:
        return False
    return (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino)
