"""Lines of a large file, from either end, in blocks: memory stays bounded whatever the file holds."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from moshicli.memory.message import MAX_MESSAGE_BYTES

_BLOCK: Final = 1 << 16
_TOO_LONG: Final = b"?"


@dataclass(frozen=True)
class Line:
    """The bytes `start` to `end` of a file; `data` is without the line break, `?` if overlong."""

    data: bytes
    start: int
    end: int
    """After the line break, where it is `whole`."""
    whole: bool
    """Whether it ends with a line break: only a crash in the middle of a write leaves one that does not."""


def forward(fd: int, start: int, end: int) -> Iterator[Line]:
    """The lines between two offsets, oldest first; `start` is where a line begins."""
    part, begun = b"", start
    for at in range(start, end, _BLOCK):
        *ends, rest = os.pread(fd, min(_BLOCK, end - at), at).split(b"\n")
        position = at
        for piece in ends:
            position += len(piece) + 1
            yield Line(_capped(part + piece), begun, position, True)
            part, begun = b"", position
        part = _keep(part + rest)
    if begun < end:
        yield Line(_capped(part), begun, end, False)


def backward(fd: int, start: int, end: int) -> Iterator[Line]:
    """The lines between two offsets, newest first; `start` is where a line begins."""
    part, stop, whole = b"", end, False
    at = end
    while at > start:
        size = min(_BLOCK, at - start)
        at -= size
        first, *rest = os.pread(fd, size, at).split(b"\n")
        position = at + size
        for piece in reversed(rest):
            position -= len(piece)
            if position < stop:
                yield Line(_capped(piece + part), position, stop, whole)
            part, stop, whole = b"", position, True
            position -= 1
        part = _keep(first + part)
    if start < stop:
        yield Line(_capped(part), start, stop, whole)


def _keep(part: bytes) -> bytes:
    return part[: MAX_MESSAGE_BYTES + 1]


def _capped(data: bytes) -> bytes:
    return data if len(data) <= MAX_MESSAGE_BYTES else _TOO_LONG
