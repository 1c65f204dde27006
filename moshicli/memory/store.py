"""The memory file: JSONL, append-only, shared by any number of processes.

Every append is one write under the file's lock, on disk (fsync) before it returns. A crash can leave at most
one torn line, at the end; the next append puts a line break behind it. Torn and foreign lines are skipped
when read, and never removed.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

from moshicli.errors import MoshiError, OutputError
from moshicli.memory.known import KnownIds
from moshicli.memory.lines import Line, backward, forward
from moshicli.memory.locking import locked, sync_folder
from moshicli.memory.message import MAX_MESSAGE_BYTES, Message, NotAMessageError, parse_message
from moshicli.outputs import AtomicFile

_COPY_BYTES: Final = 1 << 20


class StoreError(MoshiError):
    """The memory file cannot be read or written: disk full, read-only, locked for too long."""


class TooLongError(StoreError):
    """A message is longer than `MAX_MESSAGE_BYTES`."""


@dataclass(frozen=True)
class Cleared:
    """How many messages `Store.clear` removed and how many it kept."""

    removed: int
    kept: int


@dataclass(frozen=True)
class Stored:
    """A message and the offset in the file after its line."""

    message: Message
    end: int


class Store:
    """The messages in the file at `path`, which need not exist yet. Methods may be called from any thread.

    `warn` hears once about lines that are not messages.
    """

    def __init__(self, path: Path, warn: Callable[[str], None] = lambda _: None) -> None:
        # A link to the file stays one when the file is replaced.
        self.path = path.resolve()
        self._warn = warn
        self._warned = False

    def append(self, messages: Iterable[Message], unless: KnownIds | None = None) -> int:
        """Append `messages` in one write, without those that `unless` knows; gives how many were written.

        When it returns they are on disk. When it raises `StoreError`, none of them is in the file.
        """
        with self._errors("write"), locked(self.path, write=True) as fd:
            size = os.fstat(fd).st_size
            if unless is not None:
                messages = unless.new_among(messages, fd, size)
            lines = [_line(message) for message in messages]
            if lines:
                torn = size > 0 and os.pread(fd, 1, size - 1) != b"\n"
                _write(fd, size, b"\n" * torn + b"".join(lines))
        return len(lines)

    def window(self, n: int, session: str | None = None, persona: str | None = None) -> list[Message]:
        """The last `n` messages, oldest first, read from the end of the file."""
        with self._snapshot() as (fd, end):
            parsed = (stored.message for stored in self._parsed(backward(fd, 0, end)))
            # islice asks for no message beyond the last one wanted, which may lie a long way back.
            found = list(islice((message for message in parsed if message.matches(session, persona)), n))
        return found[::-1]

    def messages(self, session: str | None = None, persona: str | None = None) -> Iterator[Message]:
        """All messages, oldest first, as they were when the first was asked for."""
        for stored in self.stored(0):
            if stored.message.matches(session, persona):
                yield stored.message

    def stored(self, start: int) -> Iterator[Stored]:
        """The messages from offset `start` on that have a line break behind them."""
        with self._snapshot() as (fd, end):
            yield from self._parsed(line for line in forward(fd, start, end) if line.whole)

    def ends_with(self, message_id: str, end: int) -> bool:
        """Whether the line that ends at offset `end` is the message `message_id`."""
        with self._snapshot() as (fd, size):
            line = next(backward(fd, 0, end), None) if 0 < end <= size else None
            found = next(self._parsed(iter([line] if line else [])), None)
            return found is not None and found.message.id == message_id

    def clear(self, before: datetime | None = None) -> Cleared:
        """Remove all messages, or those of before `before` (aware), atomically; other lines are kept.

        Raises `StoreError`; then the file is as it was.
        """
        removed = kept = 0
        with self._errors("clear"), locked(self.path, write=True) as fd:
            with AtomicFile(self.path) as new:
                os.fchmod(new.file.fileno(), 0o600)
                for line in forward(fd, 0, os.fstat(fd).st_size):
                    message = _message(line)
                    if message and (before is None or message.time < before):
                        removed += 1
                    else:
                        kept += message is not None
                        _copy(fd, line, new.file)
                new.file.flush()
                os.fsync(new.file.fileno())
            sync_folder(self.path.parent)
        return Cleared(removed, kept)

    @contextmanager
    def _snapshot(self) -> Iterator[tuple[int, int]]:
        """The file and its size at a moment when nobody was writing; nothing where there is no file.

        The lock is not held on: what is behind the size never changes, and a cleared file stays open.
        """
        with self._errors("read"):
            try:
                with locked(self.path, write=False) as fd:
                    end, own = os.fstat(fd).st_size, os.open(self.path, os.O_RDONLY)
            except FileNotFoundError:
                end, own = 0, os.open(os.devnull, os.O_RDONLY)
            try:
                yield own, end
            finally:
                os.close(own)

    def _parsed(self, lines: Iterator[Line]) -> Iterator[Stored]:
        for line in lines:
            if message := _message(line):
                yield Stored(message, line.end)
            elif line.data.strip() and not self._warned:
                self._warned = True
                self._warn(f"{self.path} has lines that are not messages; they are skipped and kept")

    @contextmanager
    def _errors(self, verb: str) -> Iterator[None]:
        try:
            yield
        except OutputError as error:
            raise StoreError(error.message, error.hint) from error
        except OSError as error:
            raise StoreError(f"cannot {verb} memory {self.path}: {error.strerror or error}") from error


def _line(message: Message) -> bytes:
    line = message.as_json().encode()
    if len(line) > MAX_MESSAGE_BYTES:
        raise TooLongError(f"a message of {len(line)} bytes is too long to remember")
    return line + b"\n"


def _write(fd: int, size: int, data: bytes) -> None:
    view = memoryview(data)
    try:
        while view:
            view = view[os.write(fd, view) :]
        os.fsync(fd)
    except BaseException:
        # The lock is ours, so nobody has written behind it. What is not acknowledged shall not be there.
        with suppress(OSError):
            os.ftruncate(fd, size)
        raise


def _copy(fd: int, line: Line, target: BinaryIO) -> None:
    for at in range(line.start, line.end, _COPY_BYTES):
        target.write(os.pread(fd, min(_COPY_BYTES, line.end - at), at))


def _message(line: Line) -> Message | None:
    try:
        return parse_message(line.data)
    except NotAMessageError:
        return None
