"""What `chat` and `greet` share: their options, what a session works with, and telling its events."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from moshicli.cli.config import read_settings
from moshicli.cli.environment import Environment
from moshicli.cli.memory import memory_config
from moshicli.cli.tools import load_registry
from moshicli.errors import UsageError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from moshicli.conversation.events import Event
    from moshicli.conversation.loop import Conversation, Step
    from moshicli.conversation.prompt import Line
    from moshicli.conversation.recorder import Recorder
    from moshicli.conversation.toolbox import Toolbox
    from moshicli.personas import Persona
    from moshicli.tools.registry import Tool

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
ToolsOption = Annotated[
    list[str] | None,
    typer.Option("--tool", "-T", metavar="NAME", help="Allow this tool and no others; can be repeated."),
]
NoToolsOption = Annotated[bool, typer.Option("--no-tools", help="Allow no tool.")]
NoMemoryOption = Annotated[
    bool, typer.Option("--no-memory", help="Remember nothing, neither before nor now.")
]

_POLICIES = ("ask", "allow", "deny")


@dataclass(frozen=True)
class Session:
    """What a session works with. `history` is what memory holds of earlier ones, oldest first."""

    persona: "Persona"
    history: "Sequence[Line]"
    tools: "Toolbox"
    recorder: "Recorder"


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
            yield Session(who, history, tools, recorder)
    finally:
        recorder.close()
        for warning in warnings:  # of which no event has told
            env.warn(warning)


def allowed_tools(names: Sequence[str] | None, no_tools: bool) -> Sequence[str] | None:
    """The run's allow-list; None allows all. Raises `UsageError` for options that contradict each other."""
    if no_tools and names:
        raise UsageError("--no-tools and --tool contradict each other", "give one of them")
    return () if no_tools else names or None


def confirmation(env: Environment) -> "Callable[[Tool, Mapping[str, Any]], bool]":
    """Whether a tool that asks first may do its work: `confirm` in the table [tools] of config.toml.

    "ask" (the default) asks on the terminal, and refuses where there is none; "allow" and "deny" never ask.
    Raises `UsageError` for any other value.
    """
    path = env.paths.config / "config.toml"
    policy = read_settings(path, "tools").get("confirm", "ask")
    if policy not in _POLICIES:
        raise UsageError(f"{path}: tools.confirm is not one of {', '.join(_POLICIES)}", 'confirm = "ask"')

    def confirm(tool: "Tool", arguments: Mapping[str, Any]) -> bool:
        if policy != "ask":
            return bool(policy == "allow")
        if env.stdin is None or not env.stdin.isatty():
            return False
        call = f"{tool.name} {json.dumps(arguments)}" if arguments else tool.name
        print(f"{call}: do it? [y/N] ", file=env.stderr, end="", flush=True)
        return env.stdin.readline().strip().lower() in ("y", "yes")

    return confirm


def print_prompt(
    env: Environment, model: str, *, persona: str | None, allowed: Sequence[str] | None, memory: bool
) -> None:
    """The prompt that a session begins with on stdout, and on stderr how much of the budget it takes."""
    from moshicli.bridge import Tokenizer, resolve
    from moshicli.conversation.prompt import Budget, build_prompt

    checkpoint = resolve(model)
    tokenizer = Tokenizer(checkpoint.tokenizer)
    budget = Budget(checkpoint.config.prompt_budget, lambda text: len(tokenizer.encode(text)))
    with open_session(env, persona=persona, allowed=allowed, memory=memory) as session:
        lines = session.tools.lines(session.persona) if checkpoint.config.tool_schemas else ()
        prompt = build_prompt(session.persona, budget, history=session.history, tools=lines)
    tokens = budget.count(prompt)
    if env.json:
        env.json_line({"prompt": prompt, "tokens": tokens, "budget": budget.tokens})
    else:
        env.data(prompt)
        env.say(f"{tokens} of {budget.tokens} tokens")


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
