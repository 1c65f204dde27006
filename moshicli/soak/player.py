"""The user of a soak: says a turn, listens until it is answered, says the next one."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.events import Event, Notice, PersonaChanged, ToolCall, ToolResult, TurnEnded
from moshicli.conversation.loop import SILENCE, Step
from moshicli.frames import FRAME_RATE, FRAME_SECONDS
from moshicli.soak.exchange import Exchange
from moshicli.soak.script import Script, Turn
from moshicli.soak.told import Told, ToldSoFar

Pcm = NDArray[np.float32]

PAUSE_FRAMES: Final = round(0.6 * FRAME_RATE)
"""From the end of an answer to the next turn; the end itself is noticed a second late."""
PATIENCE_FRAMES: Final = round(7 * FRAME_RATE)
"""Without a sign of life for this long, there will be no answer."""
LONGEST_FRAMES: Final = round(45 * FRAME_RATE)
"""Whatever is going on then, the next turn comes."""


class Player:
    """What the user says and hears. `told` are the turns that are over; `begins` and `ends` are told of each.

    `frames` may be asked some frames ahead of the steps that `follow` is told: an answer that is noticed late
    only makes the pause longer. They may be asked for in another thread. After the last turn has been
    answered, `frames` ends.
    """

    def __init__(
        self,
        script: Script,
        turns: Iterator[Turn],
        *,
        begins: Callable[[Exchange], None] = lambda exchange: None,
        ends: Callable[[Exchange], None] = lambda exchange: None,
    ) -> None:
        self.told = ToldSoFar()
        self.warnings: list[str] = []
        self.exchange: Exchange | None = None
        """The current one, None before the first."""
        self._number = 0
        self._begins, self._ends = begins, ends
        self._script = script
        self._turns = turns
        self._given = self._followed = 0
        self._persona = script.persona
        self._said = self._sign = 0
        self._answered: int | None = None
        self._open = False
        self._lock = threading.RLock()

    @property
    def seconds(self) -> float:
        """Of session audio, as far as it has been given."""
        return self._given * FRAME_SECONDS

    def frames(self) -> Iterator[Pcm]:
        """The user's audio, (1920,) float32 at 24 kHz."""
        for turn in self._turns:
            self._begin(turn)
            for frame in self._script.frames[turn.audio]:
                yield self._give(frame)
            self._said = self._given
            while not self._over:
                yield self._give(SILENCE)
            self.end()

    def follow(self, step: Step, events: Sequence[Event]) -> None:
        """The session's next step, and its events."""
        self._followed += 1
        if step.agent_voiced or events:
            self._sign = self._followed
        for event in events:
            self.hear(event)

    def hear(self, event: Event) -> None:
        """An event of the current exchange."""
        with self._lock:
            self._hear(event)

    def _hear(self, event: Event) -> None:
        if self.exchange:
            self.exchange.follow(event)
        if isinstance(event, Notice):
            self.warnings.append(event.message)
        if isinstance(event, ToolCall | ToolResult | PersonaChanged):
            self._answered = None
        elif isinstance(event, TurnEnded) and event.role == "assistant" and event.text.strip():
            self._answered = self._followed
        if isinstance(event, PersonaChanged):
            self._persona = event.to

    def end(self) -> None:
        """The current exchange is over. Can be called twice."""
        with self._lock:
            if self._open and self.exchange:
                self._open = False
                self.exchange.check()
                self._ends(self.exchange)
                self.told.add(Told.of(self.exchange))

    def _begin(self, turn: Turn) -> None:
        with self._lock:
            self._answered = None
            self._open = True
            self._number += 1
            self.exchange = Exchange(self._number, turn, self.seconds, self._persona)
            self._begins(self.exchange)

    def _give(self, frame: Pcm) -> Pcm:
        self._given += 1
        return frame

    @property
    def _over(self) -> bool:
        now = self._followed
        if now < self._said:
            return False
        answered = self._answered is not None and now - max(self._answered, self._sign) >= PAUSE_FRAMES
        return (
            answered
            or now - max(self._sign, self._said) >= PATIENCE_FRAMES
            or now - self._said >= LONGEST_FRAMES
        )
