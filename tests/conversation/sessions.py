"""Running whole sessions over scripts."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from typing import Any

import numpy as np

from moshicli.conversation.context import SessionContext
from moshicli.conversation.events import Event
from moshicli.conversation.loop import Conversation, Step
from moshicli.conversation.toolbox import Toolbox
from moshicli.personas import Persona, PersonaStore
from moshicli.tools.builtin import BUILT_IN
from moshicli.tools.registry import Registry
from tests.conversation.scripted import tone

PERSONA = Persona("GLaDOS", "You test people.")


def user(*levels: tuple[float, int]) -> list[np.ndarray]:
    """Frames of the user: (loudness, count) after another."""
    return [tone(loudness) for loudness, count in levels for _ in range(count)]


def toolbox(*functions: Callable[..., Any], personas: PersonaStore | None = None, **options: Any) -> Toolbox:
    """The built-in tools and `functions`."""
    registry = Registry()
    for function in (*BUILT_IN, *functions):
        registry.add(function)
    return Toolbox(registry, SessionContext(personas or PersonaStore()), **options)


def run(
    bridge: Any,
    frames: Sequence[np.ndarray],
    *,
    persona: Persona = PERSONA,
    tools: Toolbox | None = None,
    **options: Any,
) -> tuple[list[Step], list[Event]]:
    """A whole session: its steps, and all its events."""
    with tools or nullcontext():
        conversation = Conversation(bridge, persona, tools=tools, **options)
        steps = list(conversation.run(frames))
        return steps, [event for step in steps for event in step.events] + list(conversation.end())


def in_time(conversation: Conversation, frames: Iterable[np.ndarray]) -> Iterator[Step]:
    """The steps of a live session, each of whose frames arrives only when the one before it is answered."""
    answered = threading.Semaphore(1)

    def arriving() -> Iterator[np.ndarray]:
        for frame in frames:
            assert answered.acquire(timeout=10), "it waits for the next frame to answer this one"
            yield frame

    for step in conversation.run(arriving()):
        yield step
        answered.release()


def of(kind: type, events: Sequence[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]
