"""A tool that hangs beyond its timeout."""

import functools
import time
from collections.abc import Callable
from typing import Any, Final

from moshicli.memory import Store
from moshicli.soak.exchange import Exchange
from moshicli.soak.faults.fault import NotReachedError, NotSurvivedError
from moshicli.soak.script import Turn
from moshicli.tools.outcome import TIMED_OUT
from moshicli.tools.registry import Registry, Tool, tool

TIMEOUT_SECONDS: Final = 2.0
"""Of every tool in a session with faults: the default of ten would make it a long one."""
HANG_SECONDS: Final = 3.0


class HangingTool:
    """See `Fault`."""

    kind = "tool hang"
    excuses = True

    def __init__(self) -> None:
        self._armed = False
        self._hung = 0

    def tools(self, registry: Registry) -> Registry:
        """The same tools, which can hang."""
        hanging = Registry()
        for each in registry:
            hanging.add(tool(name=each.name, confirm=each.confirm, timeout=TIMEOUT_SECONDS)(self._hang(each)))
        return hanging

    def suits(self, turn: Turn) -> bool:
        # A persona that is not there would make all that follows wrong.
        return turn.tool is not None and turn.persona is None

    def begin(self) -> None:
        self._armed, self._hung = True, 0

    def end(self) -> None:
        self._armed = False

    def survived(self, exchange: Exchange) -> str:
        """See `Fault`."""
        if not self._hung:
            raise NotReachedError
        if not any(error.startswith(TIMED_OUT) for error in exchange.failed):
            raise NotSurvivedError(f"no {TIMED_OUT!r} among the results: {exchange.failed}")
        return "timed out, the talk went on"

    def verify(self, memory: Store) -> None:
        """Nothing is left of it."""

    def _hang(self, original: Tool) -> Callable[..., Any]:
        @functools.wraps(original.function)
        def hanging(*args: Any, **kwargs: Any) -> Any:
            if self._armed:
                self._hung += 1
                time.sleep(HANG_SECONDS)
            return original.function(*args, **kwargs)

        return hanging
