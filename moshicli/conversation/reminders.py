"""Words to be said at a time."""

import time
from collections.abc import Iterable

from moshicli.frames import FRAME_SECONDS


class Reminders:
    """Due by the clock in a live session, else by the session's own audio."""

    def __init__(self, live: bool) -> None:
        self._live = live
        self._waiting: list[tuple[float, str]] = []

    def add(self, frame: int, reminders: Iterable[tuple[float, str]]) -> None:
        """At `frame`, for (seconds from now, words)."""
        now = self._now(frame)
        self._waiting = sorted([*self._waiting, *((now + after, text) for after, text in reminders)])

    def due(self, frame: int) -> str | None:
        """The words of the first that is due at `frame`, once."""
        if not self._waiting or self._waiting[0][0] > self._now(frame):
            return None
        return self._waiting.pop(0)[1]

    def _now(self, frame: int) -> float:
        return time.monotonic() if self._live else frame * FRAME_SECONDS
