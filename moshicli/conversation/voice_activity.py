"""Is somebody speaking in this frame? Level against the noise floor, with hysteresis."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from moshicli.audio.levels import SILENCE_DB
from moshicli.audio.levels import level_db as level_db
from moshicli.frames import FRAME_RATE

# Quietest level that counts as a voice, dBFS RMS of a frame. Speech in recordings lies between -40 and -15.
QUIETEST_DB = -45.0
# A voice stands this far above the floor to begin, and falls this much less far above it to end.
ABOVE_FLOOR_DB = 12.0
HYSTERESIS_DB = 6.0
# The floor is the quietest frame of this many seconds: speech pauses between words more often than that
# (minimum statistics, Martin 2001).
FLOOR_SECONDS = 4.0


class VoiceActivity:
    """Frame by frame: voiced or not. Steady noise stops counting as a voice once it has filled the window."""

    def __init__(self, quietest_db: float = QUIETEST_DB) -> None:
        self._quietest = quietest_db
        frames = round(FLOOR_SECONDS * FRAME_RATE)
        self._recent = deque([SILENCE_DB] * frames, maxlen=frames)
        self.voiced = False

    @property
    def loudest(self) -> float:
        """Level of the loudest of the last `FLOOR_SECONDS`, dBFS."""
        return max(self._recent)

    def hear(self, pcm: NDArray[np.float32]) -> bool:
        """Whether the frame `pcm` (n,) is voiced."""
        return self.follow(level_db(pcm))

    def follow(self, level: float) -> bool:
        """Whether a frame of this level (dBFS) is voiced."""
        self._recent.append(level)
        threshold = max(self._quietest, min(self._recent) + ABOVE_FLOOR_DB)
        self.voiced = level >= threshold - (HYSTERESIS_DB if self.voiced else 0.0)
        return self.voiced
