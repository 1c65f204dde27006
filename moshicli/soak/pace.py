"""Microphone and loudspeaker by the clock alone: what a live session would lose, without its devices."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from moshicli.audio.live import LATE_FRAMES
from moshicli.frames import FRAME_SECONDS

Pcm = NDArray[np.float32]

AHEAD_FRAMES: Final = 2
"""Playing begins with so many, as in `moshicli.audio.speaker`."""


class Microphone:
    """Gives each frame when it would have been heard, and counts who comes late for it.

    `on_lag` is told how many frames a live session would have skipped; here the user waits instead, so that
    what is said is heard. `lag` counts them, and `excused_lag` those while something is done to the session
    on purpose (`excused`), which may take a while to catch up with.
    """

    def __init__(self, on_lag: Callable[[int], None], excused: Callable[[], bool]) -> None:
        self.lag = 0
        self.excused_lag = 0
        self.worst_ms = 0.0
        """The longest that a frame waited."""
        self.catching_up = False
        """Something was done on purpose, and shows still."""
        self._on_lag, self._excused = on_lag, excused

    def frames(self, frames: Iterable[Pcm]) -> Iterator[Pcm]:
        """`frames`, each at its time."""
        due = time.monotonic()
        for frame in frames:
            due += FRAME_SECONDS
            late = time.monotonic() - due
            if late < 0:
                time.sleep(-late)
            due += self._skipped(max(late, 0.0)) * FRAME_SECONDS
            yield frame

    def _skipped(self, late: float) -> int:
        self.worst_ms = max(self.worst_ms, late * 1000)
        self.catching_up = self._excused() or (self.catching_up and late >= FRAME_SECONDS)
        waiting = int(late / FRAME_SECONDS)
        if waiting < LATE_FRAMES:
            return 0
        if self.catching_up:
            self.excused_lag += waiting
        else:
            self.lag += waiting
            self._on_lag(waiting)
        return waiting


class Loudspeaker:
    """Takes frames as they are made; `underruns` counts the times that it has none to play.

    Those while the session is `excused` are not counted.
    """

    def __init__(self, excused: Callable[[], bool]) -> None:
        self.underruns = 0
        self._excused = excused
        self._waiting = 0.0
        self._playing = False
        self._last = 0.0

    def play(self) -> None:
        """One more frame."""
        now = time.monotonic()
        if self._playing:
            self._waiting -= (now - self._last) / FRAME_SECONDS
            if self._waiting < 0:
                self._playing, self._waiting = False, 0.0
                self.underruns += not self._excused()
        self._last = now
        self._waiting += 1
        self._playing = self._playing or self._waiting >= AHEAD_FRAMES
