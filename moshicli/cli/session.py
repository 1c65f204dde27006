"""What `chat` and `greet` share: their options, and telling a session's events."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from moshicli.cli.environment import Environment

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from moshicli.conversation.events import Event
    from moshicli.conversation.loop import Conversation, Step

PersonaOption = Annotated[
    str | None, typer.Option("--persona", "-p", metavar="NAME", help="Who answers.", show_default="Moshi")
]
SeedOption = Annotated[
    int | None, typer.Option("--seed", min=0, metavar="N", help="Make the session repeatable.")
]
OutputOption = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Audio file for the speech, or - for stdout."),
]


@contextmanager
def told(
    env: Environment, conversation: "Conversation", frames: "Iterable[NDArray[np.float32]]", persona: str
) -> "Iterator[Iterator[Step]]":
    """The steps of a session, while its events go to stdout as JSON or to stderr as a transcript.

    However the session is left, its closing events are told too.
    """
    steps = conversation.run(frames)

    def each() -> "Iterator[Step]":
        for step in steps:
            for event in step.events:
                _tell(env, event, persona)
            yield step

    try:
        yield each()
    finally:
        steps.close()
        for event in conversation.end():
            _tell(env, event, persona)


def _tell(env: Environment, event: "Event", persona: str) -> None:
    from moshicli.conversation.events import Notice, ToolCall, ToolResult, TurnEnded

    if env.json:
        env.data(event.as_json())
    elif isinstance(event, TurnEnded) and event.text:
        env.say(f"{persona if event.role == 'assistant' else 'User'}: {event.text}")
    elif isinstance(event, ToolCall):
        env.say(f"[{event.name} {json.dumps(event.arguments)}]")
    elif isinstance(event, ToolResult) and not event.ok:
        env.say(f"[{event.name or 'tool call'} failed: {event.error}]")
    elif isinstance(event, Notice):
        env.warn(event.message)
