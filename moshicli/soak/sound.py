"""Where the user's frames come from and the agent's go to, and what is lost on the way."""

from collections.abc import Iterable, Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Pcm = NDArray[np.float32]


class Sound(Protocol):
    """`lag` counts frames that a live session skips as late, `underruns` how often a loudspeaker runs dry.

    Where something is done to the session on purpose, it is `excused_lag`, and underruns do not count.
    `worst_ms` is the longest that a frame was late.
    """

    lag: int
    excused_lag: int
    worst_ms: float

    @property
    def underruns(self) -> int: ...

    def frames(self, frames: Iterable[Pcm]) -> Iterator[Pcm]:
        """The user's `frames` (1920,), each when it is time."""

    def play(self, pcm: Pcm) -> None:
        """The agent's next frame (1920,)."""


class Unheard:
    """A `Sound` that nobody waits for: frames come as fast as they are taken."""

    lag = excused_lag = underruns = 0
    worst_ms = 0.0

    def frames(self, frames: Iterable[Pcm]) -> Iterator[Pcm]:
        """See `Sound`."""
        return iter(frames)

    def play(self, pcm: Pcm) -> None:
        """See `Sound`."""
