"""Telling what happens in a session, to all who watch it."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol

from moshicli.cli.environment import Environment, silence
from moshicli.cli.session import Session
from moshicli.frames import FRAME_RATE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from moshicli.conversation.events import Event
    from moshicli.conversation.loop import Conversation, Step


_LOOK_FRAMES: Final = round(FRAME_RATE)
"""So often it is looked whether anybody still reads the events."""


class Watcher(Protocol):
    """A consumer of a session. Must not wait for anything."""

    def step(self, step: "Step", events: "Sequence[Event]") -> None:
        """A frame, and what happened in it: the events of `step`, and warnings between them."""

    def end(self, events: "Sequence[Event]") -> None:
        """The closing events."""


@contextmanager
def told(
    env: Environment,
    session: Session,
    conversation: "Conversation",
    frames: "Iterable[NDArray[np.float32]]",
    *,
    view: Watcher | None = None,
    watchers: Sequence[Watcher] = (),
    kept: bool = False,
) -> "Iterator[Iterator[Step]]":
    """The steps of a session, while its events are recorded and told.

    They go to the `view`, and to stdout where JSON is wanted; where neither is, to stderr as a transcript.
    `watchers` are told as well. However the session is left, its closing events are told too. One that is
    `kept` in a file goes on for that when nobody reads its events any more.
    """
    steps = conversation.run(frames)
    everyone = [*watchers]
    if view:
        everyone.append(view)
    if env.json:
        everyone.append(_JsonTeller(env, kept))
    elif not view:
        everyone.append(_TranscriptTeller(env, session.persona.name))

    def each() -> "Iterator[Step]":
        for step in steps:
            events = tuple(session.recorder.follow(step.events, step.t))
            for watcher in everyone:
                watcher.step(step, events)
            yield step

    with env.stdout_to_ourselves():
        try:
            yield each()
        finally:
            steps.close()
            closing = tuple(session.recorder.follow(conversation.end()))
            for watcher in everyone:
                watcher.end(closing)


class _JsonTeller:
    """Events on stdout, one JSON object a line."""

    def __init__(self, env: Environment, goes_on: bool) -> None:
        self._env = env
        self._goes_on = goes_on
        self._steps = 0

    def step(self, step: "Step", events: "Sequence[Event]") -> None:
        self._steps += 1
        # Nothing may happen for long, and nobody shall be listened to meanwhile.
        self._tell(events, look=self._steps % _LOOK_FRAMES == 0)

    def end(self, events: "Sequence[Event]") -> None:
        self._tell(events)

    def _tell(self, events: "Sequence[Event]", look: bool = False) -> None:
        try:
            for event in events:
                self._env.data(event.as_json())
            if look and self._env.stdout_is_unread:
                raise BrokenPipeError
        except BrokenPipeError:
            if not self._goes_on:
                raise
            silence(self._env.stdout)


class _TranscriptTeller:
    """What is said and done, in plain lines on stderr."""

    def __init__(self, env: Environment, persona: str) -> None:
        from moshicli.ui.transcript import Transcript

        self._env = env
        self._transcript = Transcript(persona)

    def step(self, step: "Step", events: "Sequence[Event]") -> None:
        self.end(events)

    def end(self, events: "Sequence[Event]") -> None:
        for event in events:
            for line in self._transcript.follow(event):
                if line.kind == "warning":
                    self._env.warn(str(line))
                elif line.kind == "detail":
                    self._env.note(str(line))
                else:
                    self._env.say(str(line))
