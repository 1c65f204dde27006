"""Keeps what a session says: its turns in memory, and the persona in force as the current one."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from moshicli.conversation.events import (
    Event,
    Notice,
    PersonaChanged,
    SessionEnded,
    SessionStarted,
    ToolCall,
    TurnEnded,
)
from moshicli.errors import MoshiError
from moshicli.memory import Memory, Message
from moshicli.personas import PersonaStore

Result = TypeVar("Result")


class Recorder:
    """A consumer of a session's events, which pass through it.

    Disks and servers are waited for in a thread of its own, in the order of the events. `warnings` holds what
    is to be told of their failures (`Memory` may be given its `append` to warn with); it comes out among the
    events, with the next frame of the session, and at the latest before `session_ended`. Without `memory`
    nothing is remembered.
    """

    def __init__(
        self,
        memory: Memory | None = None,
        personas: PersonaStore | None = None,
        warnings: "deque[str] | None" = None,
    ) -> None:
        self._memory = memory
        self._personas = personas
        self._warnings: deque[str] = deque() if warnings is None else warnings
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="moshi-recorder")
        self._session = self._persona = ""
        self._calls: list[dict[str, Any]] = []

    @property
    def remembers(self) -> bool:
        return self._memory is not None

    def follow(self, events: Iterable[Event], t: float | None = None) -> Iterator[Event]:
        """The events, as they are, and warnings between them. With `session_ended` everything is kept.

        Where `t`, the time of a frame, is given, warnings come out without an event, too.
        """
        for event in events:
            if isinstance(event, SessionEnded):
                self.close()
                yield from self._notices(event.t)
                yield event
            else:
                self._hear(event)
                yield event
                yield from self._notices(event.t)
        if t is not None:
            yield from self._notices(t)

    def remember(self, text: str) -> bool:
        """Keep `text`, after what was said before; True when it is on disk. Waits for it."""
        memory = self._memory
        assert memory is not None
        message = Message("system", text, self._session, self._persona, tools=("remember",))
        return self._worker.submit(memory.append, message).result()

    def clear(self) -> int:
        """Forget everything, what was said last included; gives how many messages. Raises `MoshiError`."""
        memory = self._memory
        assert memory is not None
        return self._worker.submit(memory.clear).result().removed

    def close(self) -> None:
        """Wait until all is kept, or has failed. Can be called twice."""
        self._worker.shutdown()
        if self._memory:
            self._memory.close()

    def _hear(self, event: Event) -> None:
        if isinstance(event, SessionStarted):
            self._session, self._persona = event.session, event.persona
        elif isinstance(event, PersonaChanged):
            self._persona = event.to
            if self._personas:
                self._later(self._personas.set_current, event.to)
        elif isinstance(event, ToolCall):
            function = {"name": event.name, "arguments": json.dumps(event.arguments)}
            self._calls.append({"id": event.id, "type": "function", "function": function})
        elif isinstance(event, TurnEnded):
            self._turn(event)

    def _turn(self, turn: TurnEnded) -> None:
        calls: list[dict[str, Any]] = []
        if turn.role == "assistant":
            calls, self._calls = self._calls, []
        if self._memory and (turn.text or turn.tools):
            message = Message(
                turn.role,
                turn.text,
                self._session,
                self._persona,
                tools=turn.tools,
                tool_calls=tuple(calls),
            )
            self._later(self._memory.append, message)

    def _later(self, work: Callable[..., Result], *arguments: Any) -> "Future[Result | None]":
        def kept() -> Result | None:
            try:
                return work(*arguments)
            except MoshiError as error:
                self._warnings.append(error.message)
            except Exception as error:  # nothing that is to be kept may end the conversation
                self._warnings.append(f"{type(error).__name__}: {error}")
            return None

        return self._worker.submit(kept)

    def _notices(self, t: float) -> Iterator[Notice]:
        while self._warnings:
            yield Notice(t, self._warnings.popleft())
