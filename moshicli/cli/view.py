"""Where and how a live session is shown."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Annotated, Final

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.session import Session
from moshicli.errors import UsageError

if TYPE_CHECKING:
    from moshicli.audio.gate import Gate
    from moshicli.conversation.events import Event
    from moshicli.conversation.loop import Conversation, Step
    from moshicli.personas import Persona, PersonaStore
    from moshicli.ui.controls import Controls
    from moshicli.ui.keyboard import Keyboard
    from moshicli.ui.view import View

AsciiOption = Annotated[bool, typer.Option("--ascii", help="Show levels with ASCII characters.")]
PushToTalkOption = Annotated[
    bool, typer.Option("--push-to-talk", help="Hear the microphone only while the space bar is held.")
]

_WIDE_LANGUAGES: Final = ("ja", "ko", "zh")
"""Terminals for these may show the dots two cells wide (Unicode annex 11: East Asian ambiguous)."""

_PLAIN_TERMINALS: Final = ("linux", "vt100", "vt220")
"""Consoles whose fonts have no such dots."""


class LiveView:
    """A session on the terminal, and what its keys have asked for. A `Watcher` and a `Screen`."""

    def __init__(self, view: "View") -> None:
        self._view = view
        self.controls: Controls | None = None
        self.keyboard: Keyboard | None = None
        self.quit = False
        """The user has had enough."""

    def step(self, step: "Step", events: "Sequence[Event]") -> None:
        self._view.show(step, events)

    def end(self, events: "Sequence[Event]") -> None:
        self._view.tell(events)

    def say(self, text: str) -> None:
        self._view.say(text)

    def ask(self, question: str) -> bool:
        return self.controls.ask(question) if self.controls else False

    def give_back(self) -> None:
        if self.keyboard:
            self.keyboard.give_back()
        self._view.suspend()

    def until_quit(self, steps: "Iterable[Step]") -> "Iterator[Step]":
        """`steps`, as long as nobody has pressed the key for it."""
        for step in steps:
            yield step
            if self.quit:
                return


def can_show(env: Environment) -> bool:
    """Whether there is a terminal for a view, which nothing else is written to."""
    return (
        env.stderr.isatty()
        and not env.quiet
        and not (env.json and env.stdout.isatty())
        and os.environ.get("TERM", "dumb") not in ("dumb", "unknown")
    )


@contextmanager
def live_view(
    env: Environment,
    session: Session,
    conversation: "Conversation",
    gate: "Gate",
    *,
    buffer_ms: "Callable[[], float | None]" = lambda: None,
    ascii: bool = False,
    push_to_talk: bool = False,
    typing: bool = False,
) -> Iterator[LiveView | None]:
    """The view of a session, which is also the screen of `env` meanwhile; None where there is no terminal.

    There are keys where stdin is a terminal. Where `typing` says that lines are typed in it, they are
    prompted for instead. `buffer_ms` tells what waits to be played. Raises `UsageError`.
    """
    from moshicli.ui.controls import Controls
    from moshicli.ui.keyboard import Keyboard
    from moshicli.ui.screen import KEYS, TALK_KEYS
    from moshicli.ui.status import Gauges
    from moshicli.ui.view import View

    stdin = env.stdin if env.stdin is not None and env.stdin.isatty() else None
    if not can_show(env) or (typing and stdin):
        if push_to_talk:
            raise UsageError("--push-to-talk needs the view, which is not shown here", "leave it out")
        yield None
        return
    if push_to_talk and stdin is None:
        raise UsageError("--push-to-talk needs a terminal for its key", "leave it out")
    colors = {persona.name: persona.shown_color for persona in session.personas}
    view = View(
        env.console(),
        session.persona.name,
        color_of=colors.__getitem__,
        ascii=ascii or needs_ascii(env),
        keys=() if stdin is None else TALK_KEYS if push_to_talk else KEYS,
        gauges=lambda: Gauges(buffer_ms(), gate.muted),
        details=env.verbosity > 0,
    )
    shown = LiveView(view)

    def leave() -> None:
        shown.quit = True

    def next_persona() -> None:
        conversation.become(_after(session.personas, view.persona))

    with ExitStack() as stack:
        stack.enter_context(view)
        if stdin is not None:
            actions = {" ": gate.press, "p": next_persona, "i": conversation.interrupt, "q": leave}
            shown.controls = Controls(view, actions)
            stack.callback(shown.controls.close)
            shown.keyboard = stack.enter_context(
                Keyboard(stdin, shown.controls.press, view.suspend, view.resume)
            )
        env.screen = shown
        try:
            yield shown
        finally:
            env.screen = None


def _after(personas: "PersonaStore", name: str) -> "Persona":
    everyone = list(personas)
    names = [persona.name for persona in everyone]
    return everyone[(names.index(name) + 1) % len(everyone)]


def needs_ascii(env: Environment) -> bool:
    """Whether the terminal cannot show the dots, or may not show them one cell wide."""
    language = next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "")
    return (
        not (env.stderr.encoding or "").lower().startswith("utf")
        or language.lower().startswith(_WIDE_LANGUAGES)
        or os.environ.get("TERM") in _PLAIN_TERMINALS
    )
