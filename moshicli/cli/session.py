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
    from moshicli.personas import Persona

PersonaOption = Annotated[
    str | None,
    typer.Option("--persona", "-p", metavar="NAME", help="Who answers.", show_default="the current one"),
]
SeedOption = Annotated[
    int | None, typer.Option("--seed", min=0, metavar="N", help="Make the session repeatable.")
]
OutputOption = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Audio file for the speech, or - for stdout."),
]


def who_answers(env: Environment, name: str | None) -> "Persona":
    """The persona called `name`, or the one that `moshi persona set` made the current one."""
    from moshicli.personas import PersonaStore

    store = PersonaStore.at(env.paths)
    return store.current() if name is None else store.get(name)


def print_prompt(env: Environment, model: str, persona: "Persona") -> None:
    """The prompt of a session on stdout, and on stderr how much of the checkpoint's budget it takes."""
    from moshicli.bridge import Tokenizer, resolve
    from moshicli.conversation.prompt import Budget, build_prompt

    checkpoint = resolve(model)
    tokenizer = Tokenizer(checkpoint.tokenizer)
    budget = Budget(checkpoint.config.prompt_budget, lambda text: len(tokenizer.encode(text)))
    prompt = build_prompt(persona, budget)
    tokens = budget.count(prompt)
    if env.json:
        env.json_line({"prompt": prompt, "tokens": tokens, "budget": budget.tokens})
    else:
        env.data(prompt)
        env.say(f"{tokens} of {budget.tokens} tokens")


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
