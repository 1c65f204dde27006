"""Makes the user's frames without a voice silent, for checkpoints that take a room's noise for words."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from moshicli.audio.levels import SILENCE_DB
from moshicli.conversation.voice_activity import VoiceActivity
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, SAMPLE_RATE

Pcm = NDArray[np.float32]

BAND_HZ: Final = (300.0, 3400.0)
"""The telephone's band (ITU-T G.712): words are in it, most of the noise of fans and traffic is below."""

HOLD_FRAMES: Final = round(0.5 * FRAME_RATE)
"""A word's quiet end and the pause behind it stay as they are."""


class NoiseGate:
    """Open while somebody speaks and half a second longer. What is not yet known to be noise, passes:

    a voice is louder than `threshold_db` (dBFS RMS within `BAND_HZ`) and clearly above the noise floor.
    """

    def __init__(self, threshold_db: float) -> None:
        self._activity = VoiceActivity(threshold_db)
        self._hold = 0

    def through(self, pcm: Pcm) -> Pcm:
        """The frame (1920,), or silence in its place."""
        voiced = self._activity.follow(band_level_db(pcm))
        self._hold = HOLD_FRAMES if voiced else self._hold - 1
        return np.zeros_like(pcm) if self.closed else pcm

    @property
    def closed(self) -> bool:
        """The last frame was made silent."""
        return self._hold <= 0


def band_level_db(pcm: Pcm) -> float:
    """RMS level of the frame (1920,) within `BAND_HZ` in dBFS, not below -90."""
    spectrum = np.fft.rfft(pcm.astype(np.float64) * _WINDOW)
    power = 2 * float(np.sum(np.abs(spectrum[_BAND]) ** 2)) / (FRAME_SAMPLES * float(np.sum(_WINDOW**2)))
    return max(SILENCE_DB, 10 * float(np.log10(power))) if power > 0 else SILENCE_DB


_WINDOW: Final = np.hanning(FRAME_SAMPLES)
_BAND: Final = slice(*(round(hertz * FRAME_SAMPLES / SAMPLE_RATE) for hertz in BAND_HZ))
