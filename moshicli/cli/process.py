"""The process `moshi`: whenever Ctrl-C comes, it ends with the code of an interruption, and no traceback.

Imports nothing that takes time: until `run` has begun, Ctrl-C is Python's own matter.
"""

import atexit
import os
import signal
import sys
from types import FrameType, TracebackType

from moshicli.errors import ExitStatus

AGAIN_SECONDS = 0.01


class Interrupted(KeyboardInterrupt):
    """What a handler of signals raises.

    CPython (`run_eval_code_obj`) would notice a KeyboardInterrupt itself where it passes through `exec` of a
    string, as it does while a dataclass is made: a process begun with `python -m` then ends by the signal,
    though the exception was caught and `sys.exit` called.
    """


class Interruption:
    """The handler of Ctrl-C: while the command is `at_work` it ends by an exception, else at once."""

    def __init__(self) -> None:
        self.at_work = False
        self.met = False
        """It is ending for that. The exception may become another on its way: NumPy and MLX turn it into an
        ImportError while they are imported."""

    def receive(self, number: int, frame: FrameType | None) -> None:
        self.met = True
        if not self.at_work:
            os._exit(ExitStatus.INTERRUPTED)
        raise Interrupted


interruption = Interruption()
"""Of this process."""


def run() -> int:
    """Run `moshi` with the arguments of this process, and give its exit code."""
    # A job that a script has put into the background was started with Ctrl-C ignored, and stays so.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, interruption.receive)
        # The last of these callbacks. What remains, Python's own end, would meet the signal's default.
        atexit.register(signal.signal, signal.SIGINT, signal.SIG_IGN)
        sys.unraisablehook, sys.excepthook = _unraisable, _uncaught
    try:
        from moshicli.cli.main import main

        interruption.at_work = True
        status = main()
        interruption.at_work = False
    except KeyboardInterrupt:
        interruption.at_work = False
        return ExitStatus.INTERRUPTED
    return ExitStatus.INTERRUPTED if interruption.met else status


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

    timer = Timer(AGAIN_SECONDS, os.kill, (os.getpid(), signal.SIGINT))
    timer.daemon = True
    timer.start()
