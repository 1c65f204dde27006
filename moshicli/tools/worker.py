"""A thread of its own for one call, which can be given up on."""

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Generic, TypeVar

from moshicli.tools.capture import Printed, captured
from moshicli.tools.outcome import FAILED, ToolError

Result = TypeVar("Result")


class Worker(threading.Thread, Generic[Result]):
    """Does `work()`, awaits what it gives if that is awaitable, and puts it through `finish`.

    `done` gets the result, or a `ToolError` whatever was raised. Each call has its own thread and, if async,
    its own event loop, so that one that blocks holds up no other. A Python thread cannot be ended from
    outside: being a daemon it at least does not keep the process alive.
    """

    def __init__(self, work: Callable[[], Any], finish: Callable[[Any], Result], printed: Printed) -> None:
        super().__init__(name="moshi-tool", daemon=True)
        self.done: Future[Result] = Future()
        self.done.set_running_or_notify_cancel()
        self._work = work
        self._finish = finish
        self._printed = printed
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Any] | None = None
        self._given_up = False

    def run(self) -> None:
        """See `Thread.run`."""
        try:
            with captured(self._printed):
                value = self._work()
                if inspect.isawaitable(value):
                    value = asyncio.run(self._awaited(value))
                result = self._finish(value)
        except ToolError as error:
            self.done.set_exception(error)
        except BaseException as error:  # SystemExit too: a tool must not end the session
            self.done.set_exception(ToolError(FAILED, _said(error)))
        else:
            self.done.set_result(result)

    def give_up(self) -> None:
        """Nobody waits any more: async work is cancelled, sync work goes on in vain."""
        self._given_up = True
        loop, task = self._loop, self._task
        if loop and task:
            with suppress(RuntimeError):  # it has just ended
                loop.call_soon_threadsafe(task.cancel)

    async def _awaited(self, value: Awaitable[Any]) -> Any:
        self._task = asyncio.current_task()
        self._loop = asyncio.get_running_loop()
        if self._given_up and self._task:  # before this thread came so far
            self._task.cancel()
        return await value


def _said(error: BaseException) -> str:
    try:
        return f"{type(error).__name__}: {error}".removesuffix(": ")
    except Exception:  # its __str__ is broken as well
        return type(error).__name__
