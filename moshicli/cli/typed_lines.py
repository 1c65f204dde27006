"""Lines that somebody types, or pipes in, and answers to questions among them."""

import os
import threading
from collections.abc import Iterator
from queue import Empty, Queue, SimpleQueue
from typing import BinaryIO, Final

MOST_AHEAD: Final = 1000
"""Lines that are read before they are asked for; a pipe with more waits."""


class TypedLines:
    """Lines of a stream, read by one thread: a question's answer is the first line that comes after it.

    Each reader goes on with what the others have left. The thread reads the descriptor itself: one that
    waits inside a Python file keeps the interpreter from ending.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lines: Queue[str | None] = Queue(MOST_AHEAD)
        self._answer: SimpleQueue[str | None] | None = None
        self._ended = False
        self._lock = threading.Lock()
        self._begun = False

    def next(self, wait: bool = True) -> str | None:
        """The next line without its end, None at the end. Raises `queue.Empty` if it shall not `wait`."""
        with self._lock:
            self._begin()
        line = self._lines.get(wait)
        if line is None:
            self._lines.put(None)
        return line

    def answer(self, seconds: float | None = None) -> str:
        """The first line that is typed from now on; "" at the end, or where none comes within `seconds`."""
        answer: SimpleQueue[str | None] = SimpleQueue()
        with self._lock:
            if self._ended:
                return ""
            self._answer = answer
            self._begin()  # not before: the answer may be there already
        try:
            return answer.get(timeout=seconds) or ""
        except Empty:
            return ""
        finally:
            with self._lock:
                if self._answer is answer:
                    self._answer = None

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            threading.Thread(target=self._read, name="moshi-lines", daemon=True).start()

    def _read(self) -> None:
        for line in _split(self._stream):
            with self._lock:
                asked, self._answer = self._answer, None
            if asked is None:
                self._lines.put(line)
            else:
                asked.put(line)
        with self._lock:
            self._ended = True
            if self._answer is not None:
                self._answer.put(None)
        self._lines.put(None)


def _split(stream: BinaryIO) -> Iterator[str]:
    descriptor, rest = stream.fileno(), b""
    while True:
        try:
            data = os.read(descriptor, 65_536)
        except OSError:  # the terminal is gone
            data = b""
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            yield line.decode("utf-8", "replace").strip()
        if not data:
            break
    if rest:
        yield rest.decode("utf-8", "replace").strip()
