"""A file that many processes append to and one may replace: opened, locked, still the one at its path."""

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

LOCK_SECONDS: Final = 5.0
"""How long to wait for another process: many times an fsync, yet a stopped one is noticed."""

_POLL_SECONDS: Final = 0.001


@contextmanager
def locked(path: Path, *, write: bool) -> Iterator[int]:
    """A descriptor of the file at `path` under an advisory lock (flock): exclusive to write, else shared.

    Writing creates the file (mode 0600) and its folder (0700). Closing the descriptor, also by a crash, frees
    the lock. Raises `OSError`: `FileNotFoundError` when there is nothing to read, `TimeoutError` when another
    process keeps the lock.
    """
    deadline = time.monotonic() + LOCK_SECONDS
    while True:
        fd = _open(path, write)
        try:
            _lock(fd, fcntl.LOCK_EX if write else fcntl.LOCK_SH, deadline)
            # Who waited may hold the lock of a file that has been replaced or removed meanwhile.
            if _is_at(fd, path):
                yield fd
                return
        finally:
            os.close(fd)


def _open(path: Path, write: bool) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_APPEND if write else os.O_RDONLY)
    except FileNotFoundError:
        if not write:
            raise
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fd = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    sync_folder(path.parent)
    return fd


def sync_folder(folder: Path) -> None:
    """Make a new name in `folder` survive a power cut, as fsync of the file alone does not."""
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _lock(fd: int, kind: int, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(fd, kind | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            # flock itself knows no time limit.
            if time.monotonic() > deadline:
                raise TimeoutError(errno.ETIMEDOUT, "another process holds its lock") from None
            time.sleep(_POLL_SECONDS)


def _is_at(fd: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(fd), path.stat())
    except FileNotFoundError:
        return False
