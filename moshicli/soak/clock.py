"""Microphone and loudspeaker by the clock alone: what a live session would lose, without its devices."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from moshicli.audio.live import LATE_FRAMES
from moshicli.frames import FRAME_SECONDS
from moshicli.soak.sound import Pcm

AHEAD_FRAMES: Final = 2
"""Playing begins with so many, as in `moshicli.audio.speaker`."""


class Clock:
    """See `Sound`. Where a live session would skip what has come late, the user waits, and so all is heard.

    `tell` hears of lag. What is `excused` stays so until the session has caught up.
    """

    def __init__(self, tell: Callable[[int], None], excused: Callable[[], bool]) -> None:
        self.lag = self.excused_lag = self.underruns = 0
        self.worst_ms = 0.0
        self._tell, self._excused = tell, excused
        self._catching_up = False
        self._waiting, self._played = 0.0, 0.0
        self._playing = False

    def frames(self, frames: Iterable[Pcm]) -> Iterator[Pcm]:
        """See `Sound`."""
        due = time.monotonic()
        for frame in frames:
            due += FRAME_SECONDS
            late = time.monotonic() - due
            if late < 0:
                time.sleep(-late)
            due += self._skipped(max(late, 0.0)) * FRAME_SECONDS
            yield frame

    def play(self, pcm: Pcm) -> None:
        """See `Sound`."""
        now = time.monotonic()
        if self._playing:
            self._waiting -= (now - self._played) / FRAME_SECONDS
            if self._waiting < 0:
                self._playing, self._waiting = False, 0.0
                self.underruns += not (self._catching_up or self._excused())
        self._played = now
        self._waiting += 1
        self._playing = self._playing or self._waiting >= AHEAD_FRAMES

    def _skipped(self, late: float) -> int:
        self.worst_ms = max(self.worst_ms, late * 1000)
        self._catching_up = self._excused() or (self._catching_up and late >= FRAME_SECONDS)
        waiting = int(late / FRAME_SECONDS)
        if waiting < LATE_FRAMES:
            return 0
        if self._catching_up:
            self.excused_lag += waiting
        else:
            self.lag += waiting
            self._tell(waiting)
        return waiting
