"""Runs tool calls beside the audio loop. Whatever a tool does, its call ends in a `ToolOutcome`."""

import asyncio
import threading
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future
from functools import partial
from types import TracebackType
from typing import Any, Final, TypeVar

from moshicli.tools.capture import Printed
from moshicli.tools.context import ToolContext
from moshicli.tools.outcome import (
    NO_SUCH_TOOL,
    NOT_ALLOWED,
    NOT_AVAILABLE,
    TIMED_OUT,
    ToolError,
    ToolOutcome,
    as_result,
)
from moshicli.tools.parser import Call
from moshicli.tools.registry import Registry, Tool
from moshicli.tools.worker import Worker

MOST_THREADS: Final = 8
"""Calls at once, those that were given up on and still hang included."""

CONFIRM_SECONDS: Final = 60.0
"""Without an answer within this time, a call that needs confirmation is refused."""

Confirm = Callable[[Tool, Mapping[str, Any]], bool]
Result = TypeVar("Result")


class Executor:
    """Executes calls of the tools in `registry`; a context manager.

    `allow` names the tools that may be called (None: all). `context` is given to the calls that are submitted
    from then on. Both may be replaced at any time. `confirm` is asked, in a thread of its own, before each
    call of a tool that wants it; without it they are refused.

    One daemon thread watches over the calls, each of which runs in a daemon thread of its own. A call that
    exceeds its tool's timeout is given up on: async functions are cancelled, sync ones cannot be, and their
    threads stay until they end by themselves; while `MOST_THREADS` of them do, further calls are refused.
    """

    def __init__(
        self,
        registry: Registry,
        context: ToolContext,
        *,
        allow: Collection[str] | None = None,
        confirm: Confirm | None = None,
    ) -> None:
        self.allow = allow
        self._registry = registry
        self.context = context
        self._confirm = confirm
        self._workers: list[Worker[Any]] = []
        self._open = True
        self._lock = threading.Lock()
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[ToolOutcome]] = set()
        self._thread = threading.Thread(target=self._serve, name="moshi-tools", daemon=True)
        self._thread.start()

    def submit(self, call: Call) -> "Future[ToolOutcome]":
        """Begin a call; returns at once. The future always gets a `ToolOutcome`, never an exception."""
        future: Future[ToolOutcome] = Future()
        future.set_running_or_notify_cancel()
        with self._lock:
            if self._open:
                self._loop.call_soon_threadsafe(self._start, call, self.context, future)
                return future
        future.set_result(_ENDED)
        return future

    def close(self) -> None:
        """End what still runs, as "not available". Later calls end the same way. Can be called twice."""
        with self._lock:
            if self._open:
                self._loop.call_soon_threadsafe(self._loop.stop)
            self._open = False
        self._thread.join()

    def __enter__(self) -> "Executor":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _serve(self) -> None:
        self._loop.run_forever()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            self._loop.run_until_complete(asyncio.wait(self._tasks))
        self._loop.close()

    def _start(self, call: Call, context: ToolContext, future: "Future[ToolOutcome]") -> None:
        def settle(task: asyncio.Task[ToolOutcome]) -> None:
            self._tasks.discard(task)
            future.set_result(_ENDED if task.cancelled() else task.result())

        task = self._loop.create_task(self._run(call, context))
        self._tasks.add(task)
        task.add_done_callback(settle)

    async def _run(self, call: Call, context: ToolContext) -> ToolOutcome:
        printed = Printed()
        try:
            tool = self._find(call.name)
            # In a thread as well: the types of a tool's own may bring validators of its own.
            check = Worker(partial(tool.arguments.check, call.arguments), dict, printed)
            values = await self._in_thread(check, tool.timeout)
            await self._confirmed(tool, call.arguments)
            given = [context] if tool.arguments.takes_context else []
            work = partial(tool.function, *given, **values)
            result = await self._in_thread(Worker(work, as_result, printed), tool.timeout)
            return ToolOutcome(True, result, printed=printed.text)
        except ToolError as error:
            return ToolOutcome(False, None, error.reason, error.detail, printed.text)

    def _find(self, name: str) -> Tool:
        if name not in self._registry:
            near = self._registry.nearest(name)
            raise ToolError(NO_SUCH_TOOL, f"{name[:64]!r}" + (f", did you mean {near!r}?" if near else ""))
        if self.allow is not None and name not in self.allow:
            raise ToolError(NOT_ALLOWED, f"{name!r} is not among the tools of this session")
        return self._registry.get(name)

    async def _confirmed(self, tool: Tool, arguments: Mapping[str, Any]) -> None:
        if not tool.confirm:
            return
        if self._confirm is None:
            raise ToolError(NOT_ALLOWED, "it needs a confirmation, and nobody can be asked")
        ask = Worker(partial(self._confirm, tool, arguments), bool, Printed())
        if not await self._in_thread(ask, CONFIRM_SECONDS):
            raise ToolError(NOT_ALLOWED, "it was not confirmed")

    async def _in_thread(self, worker: "Worker[Result]", limit: float) -> Result:
        self._workers = [busy for busy in self._workers if busy.is_alive()]
        if len(self._workers) >= MOST_THREADS:
            raise ToolError(NOT_AVAILABLE, f"{len(self._workers)} earlier calls still run")
        try:
            worker.start()
        except RuntimeError as error:  # the system gives no more threads
            raise ToolError(NOT_AVAILABLE, str(error)) from None
        self._workers.append(worker)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(worker.done), limit)
        except asyncio.TimeoutError:
            raise ToolError(TIMED_OUT, f"no answer within {limit:g} s, given up") from None
        finally:
            worker.give_up()


_ENDED: Final = ToolOutcome(False, None, NOT_AVAILABLE, "the session has ended")
