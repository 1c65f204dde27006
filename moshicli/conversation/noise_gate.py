"""For checkpoints that take noise for words: frames without a voice become silent, a voice is told of."""

from enum import Enum, auto
from typing import Final

import numpy as np
from numpy.typing import NDArray

from moshicli.audio.levels import SILENCE_DB
from moshicli.conversation.voice_activity import VoiceActivity
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, SAMPLE_RATE

Pcm = NDArray[np.float32]

BAND_HZ: Final = (300.0, 3400.0)
"""The telephone's band (ITU-T G.712): words are in it, most of the noise of fans and traffic is below."""

HISS_HZ: Final = (3400.0, 12_000.0)
"""Most of an s or f that a word begins with is above the telephone's band, as most noise of rooms is not."""

HISS_FRAMES: Final = 2
"""A vowel follows such a beginning at once, and noise that is mistaken for one passes no longer."""

HOLD_FRAMES: Final = round(0.5 * FRAME_RATE)
"""A word's quiet end and the pause behind it stay as they are."""

NEAR_DB: Final = 18.0
"""A voice this much quieter than the loudest of the last seconds is not the user's, but behind them."""

SPEAKING_FRAMES: Final = 2
"""A voice is still speaking in the frame behind one that is voiced: words have short gaps."""


class Presence(Enum):
    """Who can be heard in a frame."""

    UNKNOWN = auto()
    NOBODY = auto()
    SPEAKING = auto()
    """The user, right now."""


class NoiseGate:
    """Open while somebody speaks and half a second longer. What is not yet known to be noise, passes:

    a voice is louder than `threshold_db` (dBFS RMS within `BAND_HZ`) and clearly above the noise floor. As
    much within `HISS_HZ` may be how a word begins: it opens the gate for `HISS_FRAMES`, but is no voice yet.
    """

    def __init__(self, threshold_db: float) -> None:
        self._activity = VoiceActivity(threshold_db)
        self._hiss = VoiceActivity(threshold_db)
        self._hold = 0
        self._quiet = SPEAKING_FRAMES

    def through(self, pcm: Pcm) -> Pcm:
        """The frame (1920,), or silence in its place."""
        level, above = band_levels_db(pcm, BAND_HZ, HISS_HZ)
        voiced, hiss = self._activity.follow(level), self._hiss.follow(above)
        near = voiced and level > self._activity.loudest - NEAR_DB
        self._quiet = 0 if near else self._quiet + 1
        opens = HOLD_FRAMES if voiced else HISS_FRAMES if hiss else 0
        self._hold = max(opens, self._hold - 1)
        return pcm if self._hold > 0 else np.zeros_like(pcm)

    @property
    def presence(self) -> Presence:
        """Of the last frame; nobody is in one that was made silent."""
        if self._hold <= 0:
            return Presence.NOBODY
        return Presence.SPEAKING if self._quiet < SPEAKING_FRAMES else Presence.UNKNOWN


def band_levels_db(pcm: Pcm, *bands: tuple[float, float]) -> list[float]:
    """RMS level of the frame (1920,) within each of the `bands` (Hz) in dBFS, not below -90."""
    powers = 2 * np.abs(np.fft.rfft(pcm.astype(np.float64) * _WINDOW)) ** 2 / _WINDOW_POWER
    levels = []
    for band in bands:
        power = float(np.sum(powers[slice(*(round(hertz * FRAME_SAMPLES / SAMPLE_RATE) for hertz in band))]))
        levels.append(max(SILENCE_DB, 10 * float(np.log10(power))) if power > 0 else SILENCE_DB)
    return levels


_WINDOW: Final = np.hanning(FRAME_SAMPLES)
_WINDOW_POWER: Final = FRAME_SAMPLES * float(np.sum(_WINDOW**2))
