"""Mute and push-to-talk: what of the microphone the model hears."""

import time
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from moshicli.audio.pcm import Pcm

TALK_SECONDS: Final = 0.8
"""A terminal tells that a key is held by repeating it: first after up to 0.66 s (X11), then faster."""


class Gate:
    """Open it passes frames on, closed it makes them silent. Its key may be pressed from any thread.

    A press closes or opens it. With `push_to_talk` it is closed, and open for as long as the key is held.
    """

    def __init__(self, push_to_talk: bool = False) -> None:
        self._push_to_talk = push_to_talk
        self._muted = False
        self._open_until = 0.0

    @property
    def muted(self) -> bool:
        return time.monotonic() >= self._open_until if self._push_to_talk else self._muted

    def press(self) -> None:
        """The key was pressed, or repeats."""
        self._muted = not self._muted
        self._open_until = time.monotonic() + TALK_SECONDS

    def through(self, frames: Iterable[Pcm]) -> Iterator[Pcm]:
        """`frames`, as many, silent while muted."""
        for frame in frames:
            yield np.zeros_like(frame) if self.muted else frame
