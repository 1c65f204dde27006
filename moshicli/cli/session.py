"""What `chat` and `greet` share: their options, and what a session works with."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from moshicli.cli.confirmation import confirmation
from moshicli.cli.environment import Environment
from moshicli.cli.memory import memory_config
from moshicli.cli.options import not_empty
from moshicli.cli.tools import load_registry
from moshicli.errors import UsageError

if TYPE_CHECKING:
    from moshicli.conversation.prompt import Line
    from moshicli.conversation.recorder import Recorder
    from moshicli.conversation.toolbox import Toolbox
    from moshicli.personas import Persona, PersonaStore

PersonaOption = Annotated[
    str | None,
    typer.Option("--persona", "-p", metavar="NAME", help="Who answers.", show_default="the current one"),
]
SeedOption = Annotated[
    int | None, typer.Option("--seed", min=0, metavar="N", help="Make the session repeatable.")
]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        callback=not_empty,
        help="Audio file for the speech, or - for stdout.",
    ),
]
ToolsOption = Annotated[
    list[str] | None,
    typer.Option("--tool", "-T", metavar="NAME", help="Allow this tool and no others; can be repeated."),
]
NoToolsOption = Annotated[bool, typer.Option("--no-tools", help="Allow no tool.")]
NoMemoryOption = Annotated[
    bool, typer.Option("--no-memory", help="Remember nothing, neither before nor now.")
]


@dataclass(frozen=True)
class Session:
    """What a session works with. `history` is what memory holds of earlier ones, oldest first."""

    persona: "Persona"
    history: "Sequence[Line]"
    tools: "Toolbox"
    recorder: "Recorder"
    personas: "PersonaStore"
    warn: Callable[[str], None]
    """Tells the user in the session's events, wherever it is called."""


@contextmanager
def open_session(
    env: Environment, *, persona: str | None, allowed: Sequence[str] | None, memory: bool
) -> Iterator[Session]:
    """The session of `persona` (None: the current one); only the `allowed` tools may be called (None: all).

    Raises `UsageError`.
    """
    from moshicli.conversation.context import SessionContext
    from moshicli.conversation.history import recent_lines
    from moshicli.conversation.recorder import Recorder
    from moshicli.conversation.toolbox import Toolbox
    from moshicli.memory import Memory
    from moshicli.personas import PersonaStore

    store = PersonaStore.at(env.paths)
    who = store.current() if persona is None else store.get(persona)
    registry = load_registry(env)
    for name in allowed or ():
        registry.get(name)
    confirm = confirmation(env)
    warnings: deque[str] = deque()
    kept = Memory.open(env.paths, memory_config(env), warnings.append) if memory else None
    recorder = Recorder(kept, store, warnings)
    try:
        history = recent_lines(kept) if kept else []
        context = SessionContext(store, recorder)
        with Toolbox(registry, context, allowed=allowed, confirm=confirm) as tools:
            yield Session(who, history, tools, recorder, store, warnings.append)
    finally:
        recorder.close()
        for warning in warnings:  # of which no event has told
            env.warn(warning)


def speech_stdout(env: Environment, target: str | None) -> BinaryIO | None:
    """stdout where the speech goes there, else None. Raises `UsageError` where it cannot."""
    if target != "-":
        return None
    if env.json:
        raise UsageError("--json and -o - would both write to stdout", "give -o a file")
    return env.binary_stdout


def allowed_tools(names: Sequence[str] | None, no_tools: bool) -> Sequence[str] | None:
    """The run's allow-list; None allows all. Raises `UsageError` for options that contradict each other."""
    if no_tools and names:
        raise UsageError("--no-tools and --tool contradict each other", "give one of them")
    return () if no_tools else names or None


def print_prompt(
    env: Environment, model: str, *, persona: str | None, allowed: Sequence[str] | None, memory: bool
) -> None:
    """The prompt that a session begins with on stdout, and on stderr how much of the budget it takes."""
    from moshicli.bridge import Tokenizer, resolve
    from moshicli.conversation.prompt import Opening, Prompts

    checkpoint = resolve(model)
    tokenizer = Tokenizer(checkpoint.tokenizer)
    with open_session(env, persona=persona, allowed=allowed, memory=memory) as session:
        prompts = Prompts(checkpoint.config, tokenizer, session.tools.lines)
        prompt = prompts.write(session.persona, Opening.NONE, session.history)
    budget = prompts.budget
    tokens = budget.count(prompt)
    if env.json:
        env.json_line({"prompt": prompt, "tokens": tokens, "budget": budget.tokens})
    else:
        env.data(prompt)
        env.say(f"{tokens} of {budget.tokens} tokens")
