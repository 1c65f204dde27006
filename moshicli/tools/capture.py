"""What tools print is kept away from standard output, which is data."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

_KEPT_BYTES: Final = 4096


class _Sink(io.BytesIO):
    """Keeps the first bytes and swallows the rest."""

    def write(self, data: Any, /) -> int:
        size = memoryview(data).nbytes
        super().write(bytes(data[: max(_KEPT_BYTES - self.tell(), 0)]))
        return size

    def close(self) -> None:
        """A tool may close its standard output; what it wrote can still be read."""


class Printed:
    """What was printed so far, at most 4 KB of it."""

    def __init__(self) -> None:
        self._sink = _Sink()
        self.stream = io.TextIOWrapper(self._sink, "utf-8", errors="replace", write_through=True)

    @property
    def text(self) -> str:
        return self._sink.getvalue().decode("utf-8", errors="replace")


_printed: ContextVar[Printed | None] = ContextVar("printed", default=None)


class _Switch:
    """Stands for `sys.stdout`: a tool's own stream where one runs, else the stream that was there before."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        printed = _printed.get()
        return getattr(printed.stream if printed else self._stream, name)


def install_switch() -> None:
    """Let `sys.stdout` tell apart who prints, for good: a thread that was given up on may print later."""
    if sys.stdout is not None and not isinstance(sys.stdout, _Switch):
        sys.stdout = _Switch(sys.stdout)


@contextmanager
def captured(printed: Printed) -> Iterator[None]:
    """Put what this thread, and the async tasks it starts, print meanwhile into `printed`.

    Other threads print as before, and so do child processes and C code: file descriptor 1 is the whole
    process's. `moshi` keeps them off its output by `Environment.stdout_to_ourselves`.
    """
    install_switch()
    token = _printed.set(printed)
    try:
        yield
    finally:
        _printed.reset(token)
