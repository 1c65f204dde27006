"""A sound card's clock without a sound card: frames come every 80 ms, whoever waits for them."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from moshicli.frames import FRAME_SECONDS

Pcm = NDArray[np.float32]

PLAYED_AHEAD: Final = 3
"""Frames that a loudspeaker holds back so that a late one is not heard; live sessions begin with as many."""


class Pace:
    """Gives each frame when a microphone would have it, and counts who comes late for it.

    What is late while something is done to the session on purpose is `excused`.
    """

    def __init__(self, excused: Callable[[], bool]) -> None:
        self.lag = 0
        """Frames that were waiting a whole frame or longer when they were taken."""
        self.excused_lag = 0
        """Those that came late while `excused`; it may take them a while to catch up."""
        self.worst_ms = 0.0
        """The longest that one waited."""
        self.underruns = 0
        """Times that a loudspeaker would have run dry."""
        self._excused = excused
        self._dry = self._excuse = False

    def frames(self, frames: Iterable[Pcm]) -> Iterator[Pcm]:
        """`frames`, each at its time."""
        began = time.monotonic()
        for number, frame in enumerate(frames, 1):
            late = time.monotonic() - began - number * FRAME_SECONDS
            if late < 0:
                time.sleep(-late)
            self._note(max(late, 0.0))
            yield frame

    def _note(self, late: float) -> None:
        self.worst_ms = max(self.worst_ms, late * 1000)
        behind = late >= FRAME_SECONDS
        self._excuse = self._excused() or (self._excuse and behind)
        if self._excuse:
            self.excused_lag += behind
        else:
            self.lag += behind
        dry = late >= PLAYED_AHEAD * FRAME_SECONDS
        self.underruns += dry and not self._dry and not self._excuse
        self._dry = dry
