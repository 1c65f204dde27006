"""The process `moshi`: whenever Ctrl-C, SIGTERM or SIGHUP comes, it ends with its code, and no traceback.

Imports nothing that takes time: until `run` has begun, signals are Python's own matter.
"""

import atexit
import os
import signal
import sys
import time
from types import FrameType, TracebackType

from moshicli.errors import ExitStatus

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
TOGETHER_SECONDS = 0.1
"""Signals of one kind within this time are one, for `timeout` sends its own to the process and to its group;
but for Ctrl-C, where a person may mean each."""

AGAIN_SECONDS = 2 * TOGETHER_SECONDS


class Interrupted(KeyboardInterrupt):
    """What a handler of signals raises.

    CPython (`run_eval_code_obj`) would notice a KeyboardInterrupt itself where it passes through `exec` of a
    string, as it does while a dataclass is made: a process begun with `python -m` then ends by the signal,
    though the exception was caught and `sys.exit` called.
    """


class Interruption:
    """The handler of `ENDING`: while the command is `at_work` it ends by an exception, else at once."""

    def __init__(self) -> None:
        self.at_work = False
        self.number = 0
        """Of the signal that it is ending for. The exception may become another on its way: NumPy and MLX
        turn it into an ImportError while they are imported."""
        self._time = 0.0

    @property
    def met(self) -> bool:
        """It is ending for a signal."""
        return self.number != 0

    @property
    def status(self) -> ExitStatus:
        """The exit code of what was met; else of an exception without a signal."""
        return ExitStatus(128 + self.number) if self.number else ExitStatus.INTERRUPTED

    def meet(self, number: int) -> bool:
        """Note that a signal has come; False for one that is a part of the one before it."""
        now = time.monotonic()
        if number == self.number != signal.SIGINT and now - self._time < TOGETHER_SECONDS:
            return False
        self.number, self._time = number, now
        return True

    def receive(self, number: int, frame: FrameType | None) -> None:
        if not self.meet(number):
            return
        if not self.at_work:
            os._exit(self.status)
        raise Interrupted


interruption = Interruption()
"""Of this process."""


def run() -> int:
    """Run `moshi` with the arguments of this process, and give its exit code."""
    # Else the next file to be opened would be the standard stream that the caller has closed (`>&-`).
    while (spare := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(spare)
    sys.unraisablehook, sys.excepthook = _unraisable, _uncaught
    for number in ENDING:
        # A job that a script has put into the background was started with Ctrl-C ignored, one of `nohup` with
        # SIGHUP, and stays so.
        if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, interruption.receive)
            # The last of these callbacks. What remains, Python's own end, would meet the signal's default.
            atexit.register(signal.signal, number, signal.SIG_IGN)
    # C code writes what it still holds of its printing at the very end. Ours has a descriptor of its own.
    atexit.register(os.dup2, 2, 1)
    try:
        from moshicli.cli.main import main

        interruption.at_work = True
        status = main()
        interruption.at_work = False
    except KeyboardInterrupt:
        interruption.at_work = False
        return interruption.status
    return interruption.status if interruption.met else status


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Keep quiet about an interruption where a library in C prints what it met."""
    if not issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)


def _unraisable(args: "sys.UnraisableHookArgs") -> None:
    """Let an interruption come again that met a finalizer: Python drops what is raised there."""
    if not issubclass(args.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(args)
        return
    from threading import Timer

    timer = Timer(AGAIN_SECONDS, os.kill, (os.getpid(), interruption.number))
    timer.daemon = True
    timer.start()
