"""The ids of all messages in a file, so that a server takes each of them once."""

import os
from collections.abc import Iterable
from contextlib import suppress

from moshicli.memory.lines import forward
from moshicli.memory.message import Message, NotAMessageError, parse_message


class KnownIds:
    """Follows one memory file: reads what was appended, by whomever, since it looked last.

    Keeps every id, about 100 bytes each: a client that lost its place sends its whole history again.
    """

    def __init__(self) -> None:
        self._ids: set[str] = set()
        self._file: tuple[int, int] | None = None
        self._read = 0

    def new_among(self, messages: Iterable[Message], fd: int, size: int) -> list[Message]:
        """Those of `messages` that are not in the file `fd`, of `size` bytes, nor twice among themselves."""
        self._catch_up(fd, size)
        seen: set[str] = set()
        new = []
        for message in messages:
            if message.id not in self._ids and message.id not in seen:
                seen.add(message.id)
                new.append(message)
        return new

    def _catch_up(self, fd: int, size: int) -> None:
        found = os.fstat(fd)
        file = (found.st_dev, found.st_ino)
        if file != self._file or size < self._read:
            self._ids, self._file, self._read = set(), file, 0
        for line in forward(fd, self._read, size):
            with suppress(NotAMessageError):
                self._ids.add(parse_message(line.data).id)
            if line.whole:
                self._read = line.end
