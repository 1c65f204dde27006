"""Telling what happens in a session, as JSON or as a transcript."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from moshicli.cli.environment import Environment
from moshicli.cli.session import Session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from moshicli.conversation.events import Event
    from moshicli.conversation.loop import Conversation, Step


@contextmanager
def told(
    env: Environment,
    session: Session,
    conversation: "Conversation",
    frames: "Iterable[NDArray[np.float32]]",
) -> "Iterator[Iterator[Step]]":
    """The steps of a session, while its events are recorded and told.

    They go to stdout as JSON or to stderr as a transcript. However the session is left, its closing events
    are told too.
    """
    steps = conversation.run(frames)
    teller = _Teller(env, session.persona.name)

    def each() -> "Iterator[Step]":
        for step in steps:
            teller.tell(session.recorder.follow(step.events))
            yield step

    try:
        yield each()
    finally:
        steps.close()
        teller.tell(session.recorder.follow(conversation.end()))


class _Teller:
    def __init__(self, env: Environment, persona: str) -> None:
        self._env = env
        self._persona = persona

    def tell(self, events: "Iterable[Event]") -> None:
        for event in events:
            if self._env.json:
                self._env.data(event.as_json())
            else:
                self._say(event)

    def _say(self, event: "Event") -> None:
        from moshicli.conversation.events import Notice, PersonaChanged, ToolCall, ToolResult, TurnEnded

        env = self._env
        if isinstance(event, TurnEnded) and event.text:
            env.say(f"{self._persona if event.role == 'assistant' else 'User'}: {event.text}")
        elif isinstance(event, ToolCall):
            env.say(f"[{event.name} {json.dumps(event.arguments)}]")
        elif isinstance(event, ToolResult):
            if event.ok:
                env.note(f"[{event.name}: {json.dumps(event.result, ensure_ascii=False)}]")
            else:
                env.say(f"[{event.name or 'tool call'} failed: {event.error}]")
        elif isinstance(event, PersonaChanged):
            self._persona = event.to
        elif isinstance(event, Notice):
            env.warn(event.message)
