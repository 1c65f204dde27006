"""How a live session is ended from outside: Ctrl-C, SIGTERM and SIGHUP."""

import os
import select
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.process import ENDING, Interrupted, Interruption, interruption

LEAVE_SECONDS: Final = 1.0
"""From the second signal on, the session has so long to end."""


class Signals:
    """What has come since `ended_by_signals`."""

    def __init__(self) -> None:
        self.count = 0
        self._stop: Callable[[], None] | None = None

    def end_with(self, stop: Callable[[], None]) -> None:
        """From now on the first signal calls `stop`, so that what is under way is brought to its end."""
        self._stop = stop
        if self.count:
            stop()

    def receive(self, number: int, frame: Any) -> None:
        """Handle a signal: the second one is an exception, as is the first where there is no `stop` yet."""
        if not interruption.meet(number):
            return
        self.count += 1
        if self.count == 1 and self._stop:
            self._stop()
        else:
            raise Interrupted


@contextmanager
def ended_by_signals(env: Environment) -> Iterator[Signals]:
    """Ctrl-C, SIGTERM and SIGHUP end a session in an orderly way; the exit code tells which.

    `LEAVE_SECONDS` after a second one the process ends wherever it is stuck, and the terminal is given back.
    """
    signals = Signals()
    coming, come = os.pipe()
    os.set_blocking(come, False)
    # Written to by the system's handler, even while the main thread is in a library that does not return.
    woken = signal.set_wakeup_fd(come)
    before = {
        number: signal.signal(number, signals.receive)
        for number in ENDING
        if signal.getsignal(number) != signal.SIG_IGN  # as `nohup` and a shell's background jobs want it
    }
    watch = threading.Thread(target=_watch, args=(env, coming), name="moshi-signals", daemon=True)
    watch.start()
    try:
        yield signals
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        # After a signal the process ends, where it can get stuck as well: the watch goes on until it has.
        if not signals.count:
            signal.set_wakeup_fd(woken)
            os.close(come)
            watch.join()
            os.close(coming)
    if signals.count:
        raise typer.Exit(interruption.status)


def _watch(env: Environment, coming: int) -> None:
    # Of its own: while the main thread is stuck, no handler runs.
    seen, count, deadline = Interruption(), 0, None
    while True:
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        if not select.select([coming], [], [], left)[0]:
            break
        numbers = os.read(coming, 64)
        if not numbers:
            return
        count += sum(seen.meet(number) for number in numbers if number in ENDING)
        if count > 1 and deadline is None:
            deadline = time.monotonic() + LEAVE_SECONDS
    if env.screen:
        env.screen.give_back()
    os._exit(seen.status)
