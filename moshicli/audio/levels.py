"""How loud a frame is."""

import math
from typing import Final

import numpy as np

from moshicli.audio.pcm import Pcm

SILENCE_DB: Final = -90.0
QUIET_DB: Final = -50.0
"""Below this a frame of speech is a pause: recorded speech lies between -40 and -15 dBFS."""


def level_db(pcm: Pcm) -> float:
    """RMS level of `pcm` (n,) in dBFS, not below -90."""
    power = float(np.mean(np.square(pcm, dtype=np.float64)))
    return max(SILENCE_DB, 10 * math.log10(power)) if power > 0 else SILENCE_DB
