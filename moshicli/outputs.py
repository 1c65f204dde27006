"""Outputs: streams that somebody else opened, files that appear only when they are whole, lines of text."""

import secrets
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from moshicli.errors import OutputError


class Output(ABC):
    """Something to write to under `name`; its context manager commits it, or discards it after an exception.

    `file` is the open stream; `seekable` tells whether what was written can be gone back to.
    """

    seekable: bool

    def __init__(self, name: str, file: BinaryIO) -> None:
        self.name = name
        self.file = file

    def __enter__(self) -> "Output":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.commit()
        finally:
            self.discard()

    def write(self, data: bytes) -> None:
        """Append `data`. Raises `OutputError`."""
        with write_errors(self.name):
            self.file.write(data)

    @abstractmethod
    def commit(self) -> None:
        """Hand over what was written. Raises `OutputError`."""

    @abstractmethod
    def discard(self) -> None:
        """Take back what was not committed, as far as that is possible."""


class StreamOutput(Output):
    """A pipe or the standard output: each write is passed on at once, and nothing can be taken back."""

    # Even where it happens to be a regular file: what stands before our first byte is not ours.
    seekable = False

    def write(self, data: bytes) -> None:
        super().write(data)
        with write_errors(self.name):
            self.file.flush()  # a live listener must not wait for a buffer to fill

    def commit(self) -> None:
        """Nothing is held back."""

    def discard(self) -> None:
        """Nothing can be taken back."""


class AtomicFile(Output):
    """A file written beside `path` and renamed onto it by `commit()`; `discard()` leaves no trace.

    A path that names a device or a FIFO cannot be renamed onto and is written directly. Raises `OutputError`
    at once when the folder is missing or the path is a folder.
    """

    def __init__(self, path: str | Path) -> None:
        name = str(path)
        target, mode = Path(path), None
        with write_errors(name), suppress(FileNotFoundError):
            mode = target.stat().st_mode
        if mode is not None and stat.S_ISDIR(mode):
            raise OutputError(f"cannot write {name}: it is a folder", "give a file name")
        self.seekable = mode is None or stat.S_ISREG(mode)
        if self.seekable:
            # Renaming onto a symbolic link would replace the link instead of the file it points to. The link
            # /dev/stdout may lead to a pipe, which has no path.
            with write_errors(name):
                target = target.resolve()
        if not target.parent.is_dir():
            folder = Path(path).parent
            raise OutputError(
                f"cannot write {name}: the folder {folder} does not exist", f"mkdir -p {folder}"
            )
        self._target = target
        self._mode = mode
        self._part = target.parent / f".{target.name}.{secrets.token_hex(4)}.part" if self.seekable else None
        with write_errors(name):
            super().__init__(name, self._part.open("xb") if self._part else target.open("wb"))

    def commit(self) -> None:
        with write_errors(self.name):
            self.file.close()
            if self._part is not None:
                if self._mode is not None:
                    self._part.chmod(stat.S_IMODE(self._mode))
                self._part.replace(self._target)

    def discard(self) -> None:
        with suppress(OSError):  # data that cannot be flushed is being thrown away
            self.file.close()
        if self._part is not None:
            self._part.unlink(missing_ok=True)


def open_output(path: str, stdout: BinaryIO | None) -> Output:
    """`AtomicFile` for `path`, `StreamOutput` for `-`."""
    if path != "-":
        return AtomicFile(path)
    if stdout is None:
        raise OutputError("there is no standard output to write to", "name a file")
    return StreamOutput("standard output", stdout)


@contextmanager
def write_errors(name: str) -> Iterator[None]:
    """Turn an `OSError` into `OutputError` naming the target; a reader that left is no error of ours."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write {name}: {error.strerror or error}") from error


def printable(text: str) -> str:
    """`text` on one line, without what a terminal would obey: a model can write any character."""
    return "".join(char if char.isprintable() else " " for char in text)
