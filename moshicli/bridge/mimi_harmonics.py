"""Harmonics of a voice: told by Mimi's decoder, sung by oscillators beside what it draws.

Our addition to Mimi, for small decoders: convolutions draw each period anew, and a voice becomes rough below
1 kHz. Oscillators keep their phase. Source of the idea: Serra & Smith 1990 (Computer Music Journal 14(4));
Engel et al. 2020 (arXiv:2001.04643).
"""

import math
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from moshicli.bridge.array_functions import Array
from moshicli.bridge.mimi_layers import Conv, elu
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE

LOWEST_HZ: Final = 60.0
HIGHEST_HZ: Final = 400.0
FADE_HZ: Final = (1000.0, 1500.0)
"""Between these harmonics end: what is above, the decoder draws well enough."""
QUIETEST: Final = -9.0  # log of an amplitude that stands for none


class Harmonics:
    """What one stream's voice sings. `convs` make (1 + count) channels of what the decoder has at 200 Hz."""

    def __init__(self, xp: Any, convs: Sequence[Conv], count: int, step: int) -> None:
        self._xp, self._convs, self._oscillators = xp, convs, Oscillators(count, step)

    def __call__(self, x: Array) -> "np.ndarray[Any, Any]":
        """The next (T, channels), of whole frames, to (T * step,) float32 samples."""
        for conv in self._convs:
            x = conv(elu(self._xp, x))
        return self._oscillators(np.array(x, dtype=np.float64))


class Oscillators:
    """`count` sines at multiples of a pitch, whose phases go on from call to call."""

    def __init__(self, count: int, step: int) -> None:
        self._number, self._step = np.arange(1, count + 1), step
        self._last: np.ndarray[Any, Any] = np.zeros((0, 1 + count))
        self._hz: np.ndarray[Any, Any] = np.zeros((0, 1))
        self._amplitude: np.ndarray[Any, Any] = np.zeros((0, count))
        self._cycles = 0.0

    def __call__(self, told: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
        """The next (T, 1 + count) tellings, of whole frames, to (T * step,) float32 samples.

        A telling is the logit of the pitch between `LOWEST_HZ` and `HIGHEST_HZ` on a logarithmic scale, and
        the log of each amplitude. It is reached, along a straight line, as its step ends.
        """
        loudness = np.exp(np.clip(told[:, 1:], QUIETEST, 0.0)) - math.exp(QUIETEST)
        smoothed = self._smooth(np.concatenate([told[:, :1], loudness], axis=1))
        place = 0.5 + 0.5 * np.tanh(smoothed[:, :1] / 2)  # the logistic function, without its overflow
        hz = LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** place
        low, high = FADE_HZ
        amplitude = smoothed[:, 1:] * np.clip((high - self._number * hz) / (high - low), 0.0, 1.0)
        cycles = self._cycles + np.cumsum(self._glide(self._hz, hz)[:, 0]) / SAMPLE_RATE
        gliding = self._glide(self._amplitude, amplitude).astype(np.float32)
        self._hz, self._amplitude, self._cycles = hz[-1:], amplitude[-1:], cycles[-1] % 1.0
        # In float64 up to here: an hour has a million periods.
        phase = (2 * math.pi * (cycles % 1.0)).astype(np.float32)[:, None] * self._number.astype(np.float32)
        wave: np.ndarray[Any, Any] = np.sum(gliding * np.sin(phase), axis=1)
        return wave

    def _smooth(self, told: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
        """The mean of each, the one before it, and the one after it where that is of the same frame.

        They tremble, 200 times a second, and a trembling voice is rough.
        """
        before = np.concatenate([self._last if len(self._last) else told[:1], told[:-1]])
        frames = told.reshape(-1, FRAME_SAMPLES // self._step, told.shape[1])
        after = np.concatenate([frames[:, 1:], frames[:, -1:]], axis=1).reshape(told.shape)
        self._last = told[-1:]
        mean: np.ndarray[Any, Any] = (before + told + after) / 3
        return mean

    def _glide(self, before: "np.ndarray[Any, Any]", then: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
        """(T * step, channels) from one of `then` (T, channels) to the next, the first from itself."""
        starts = np.concatenate([before if len(before) else then[:1], then[:-1]])[:, None]
        way = (np.arange(1, self._step + 1) / self._step)[:, None]
        values: np.ndarray[Any, Any] = starts + (then[:, None] - starts) * way
        return values.reshape(-1, then.shape[1])
