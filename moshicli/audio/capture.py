"""What a device recorded, or played, at its own rate: as frames at 24 kHz."""

from typing import Any, Final

import numpy as np

from moshicli.audio.pcm import Pcm
from moshicli.audio.ring import Ring
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE

_RING_SECONDS: Final = 4
"""More than this is never wanted: what is late by a fraction of it is skipped."""


class Resampler:
    """Blocks (n,) from one rate in Hz to another (streaming soxr, quality HQ), or to the same."""

    def __init__(self, source: int, target: int) -> None:
        self._stream: Any = None
        if source != target:
            import soxr

            self._stream = soxr.ResampleStream(source, target, 1, dtype="float32")

    def __call__(self, block: Pcm) -> Pcm:
        if self._stream is None:
            return block
        out: Pcm = self._stream.resample_chunk(np.ascontiguousarray(block))
        return out


class Capture:
    """`write` is for a callback, everything else for one other thread."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._ring = Ring(_RING_SECONDS * rate)
        self._resample = Resampler(rate, SAMPLE_RATE)
        self._ready: Pcm = np.zeros(0, np.float32)

    def write(self, block: Pcm) -> None:
        """Mono samples (n,) at the device's rate."""
        self._ring.write(block)

    @property
    def frames(self) -> int:
        """How many whole frames wait."""
        return (len(self._ready) + self._ring.available * SAMPLE_RATE // self._rate) // FRAME_SAMPLES

    def frame(self) -> Pcm | None:
        """The oldest frame (1920,), None while it is not whole."""
        while len(self._ready) < FRAME_SAMPLES:
            block = self._ring.read(self._rate)
            if not len(block):
                return None
            self._ready = np.concatenate([self._ready, self._resample(block)])
        frame, self._ready = self._ready[:FRAME_SAMPLES], self._ready[FRAME_SAMPLES:]
        return frame

    def skip(self, frames: int) -> None:
        """Pass over the oldest whole `frames`, as many as there are."""
        for _ in range(frames):
            if self.frame() is None:
                return
