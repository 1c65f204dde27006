"""The line that says how the session is doing."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from moshicli.conversation.events import Event, Lag, ToolCall, ToolResult
from moshicli.frames import FRAME_RATE

HOLD_FRAMES: Final = round(0.4 * FRAME_RATE)
"""Somebody who pauses for less than this is still speaking: a word that comes and goes cannot be read."""

MEAN_FRAMES: Final = round(2 * FRAME_RATE)


@dataclass(frozen=True)
class Gauges:
    """What the session's audio says of itself: milliseconds waiting to be played, and the microphone."""

    buffer_ms: float | None = None
    muted: bool = False


class Status:
    """Follows a session frame by frame."""

    def __init__(self) -> None:
        self._work_ms: deque[float] = deque(maxlen=MEAN_FRAMES)
        self._calls: dict[str, str] = {}
        self._lag = 0
        self._since_user = self._since_agent = HOLD_FRAMES

    def follow(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, ToolCall):
                self._calls[event.id] = event.name
            elif isinstance(event, ToolResult):
                self._calls.pop(event.id, None)
            elif isinstance(event, Lag):
                self._lag += event.frames

    def frame(self, user_voiced: bool, agent_voiced: bool, work_ms: float) -> None:
        """One frame more: who was heard in it, and what it took to make."""
        self._since_user = 0 if user_voiced else self._since_user + 1
        self._since_agent = 0 if agent_voiced else self._since_agent + 1
        self._work_ms.append(work_ms)

    @property
    def state(self) -> str:
        """In a word or two, what is going on."""
        if self._calls:
            return f"calling {next(iter(self._calls.values()))}"
        if self._since_agent < HOLD_FRAMES:
            return "speaking"
        return "hearing you" if self._since_user < HOLD_FRAMES else "listening"

    def parts(self, seconds: float, gauges: Gauges) -> list[str]:
        """State, milliseconds a frame, buffer, lag so far and time since the beginning."""
        work = f"{fmean(self._work_ms):.0f} ms/frame" if self._work_ms else ""
        buffer = "" if gauges.buffer_ms is None else f"buffer {gauges.buffer_ms:.0f} ms"
        lag = f"lag {self._lag} frames" if self._lag else "no lag"
        minutes, rest = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        clock = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
        return [
            part for part in (self.state, "muted" if gauges.muted else "", work, buffer, lag, clock) if part
        ]
