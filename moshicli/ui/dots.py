"""How loud it was, as a row of dots: the newest at the left, each as large as it was when it came."""

from collections import deque
from typing import Final

NOISE_FLOOR_DB: Final = -50.0
"""Quieter frames (RMS, dBFS) leave a blank: rooms and microphones lie below, speech between -40 and -15."""

SIZE_DB: Final = 10.0
"""From one size to the next. Loudness is heard by ratios, so dots grow by decibels."""

DOTS: Final = " ·•●⬤"
"""The five sizes, the first being none; each one cell wide."""

ASCII_DOTS: Final = " .oO@"
"""For terminals that cannot show the others, or not in one cell."""


def size_of(level_db: float) -> int:
    """The size, 0 to 4, of a frame with this RMS level in dBFS."""
    if not level_db >= NOISE_FLOOR_DB:  # NaN is none either
        return 0
    return 1 + int(min(level_db - NOISE_FLOOR_DB, (len(DOTS) - 2) * SIZE_DB) // SIZE_DB)


class DotRow:
    """The sizes of the last moments. `longest` is more than any terminal has columns."""

    def __init__(self, longest: int = 1000) -> None:
        self._sizes: deque[int] = deque(maxlen=longest)

    def push(self, level_db: float) -> None:
        """A new moment, at the left; what was there moves one cell to the right, as large as it is."""
        self._sizes.appendleft(size_of(level_db))

    def text(self, width: int, dots: str = DOTS) -> str:
        """The newest `width` moments, newest first, filled up with blanks to `width` cells."""
        newest = (size for size, _ in zip(self._sizes, range(width), strict=False))
        return "".join(dots[size] for size in newest).ljust(width)
