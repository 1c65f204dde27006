"""Single keys from a terminal, which is left as it was found."""

import os
import select
import signal
import termios
import threading
import tty
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Final, TextIO

ESCAPE: Final = "\x1b"
AWAY_SECONDS: Final = 0.5
"""How often a process in the background looks whether it has the terminal again."""


class Keyboard:
    """A context manager: `on_key` gets every key pressed in `terminal`, in a thread of its own.

    Keys come without Enter and without an echo; Ctrl-C and Ctrl-Z stay signals. When the process is stopped
    and continued, `on_suspend` and `on_resume` are called around it, and a shell finds the terminal as it
    was. Signals are only met where it is entered in the main thread.
    """

    def __init__(
        self,
        terminal: TextIO,
        on_key: Callable[[str], None],
        on_suspend: Callable[[], None],
        on_resume: Callable[[], None],
    ) -> None:
        self._fd = terminal.fileno()
        self._on_key = on_key
        self._on_suspend = on_suspend
        self._on_resume = on_resume
        self._saved = termios.tcgetattr(self._fd)
        self._wake, self._woken = os.pipe()
        self._handlers: dict[int, Any] = {}
        self._thread = threading.Thread(target=self._listen, name="moshi-keys", daemon=True)

    def __enter__(self) -> "Keyboard":
        self._take()
        if threading.current_thread() is threading.main_thread():
            self._handlers = {
                signal.SIGTSTP: signal.signal(signal.SIGTSTP, self._suspend),
                signal.SIGCONT: signal.signal(signal.SIGCONT, self._continued),
            }
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        os.write(self._woken, b"x")
        self._thread.join()
        os.close(self._wake)
        os.close(self._woken)
        self.give_back()

    def give_back(self) -> None:
        """Set the terminal as it was found. From any thread."""
        if self._in_foreground():
            termios.tcsetattr(self._fd, termios.TCSANOW, self._saved)

    def _listen(self) -> None:
        while True:
            ours = self._in_foreground()
            ready, _, _ = select.select(
                [self._wake, *([self._fd] if ours else [])], [], [], None if ours else AWAY_SECONDS
            )
            if self._wake in ready:
                return
            if ready and self._in_foreground():
                try:
                    keys = os.read(self._fd, 64).decode("utf-8", "ignore")
                except OSError:
                    return  # the terminal is gone
                if not keys:
                    return
                # Arrows and the like come as a sequence behind an escape.
                for key in () if keys.startswith(ESCAPE) else keys:
                    self._on_key(key)

    def _take(self) -> None:
        if self._in_foreground():
            tty.setcbreak(self._fd, termios.TCSANOW)

    def _in_foreground(self) -> bool:
        """Whether the terminal is ours: who else reads or sets it is stopped."""
        try:
            return os.tcgetpgrp(self._fd) == os.getpgrp()
        except OSError:
            return False

    def _suspend(self, number: int, frame: FrameType | None) -> None:
        self._on_suspend()
        self.give_back()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)  # here the process stops
        signal.signal(signal.SIGTSTP, self._suspend)
        # Nobody could continue a process group without a parent of its session, so the system stops none.
        self._continued(number, frame)

    def _continued(self, number: int, frame: FrameType | None) -> None:
        self._take()
        self._on_resume()
