"""Real time for audio that comes from somewhere faster."""

import time
from typing import Final

from moshicli.frames import FRAME_SECONDS

LATEST_SECONDS: Final = 1.0
"""Who is later than this does not hurry after the clock: it begins anew."""


class Pace:
    """`wait()` returns once for each frame, at the earliest when the frame has been played."""

    def __init__(self) -> None:
        self._due = time.monotonic()

    def wait(self) -> None:
        self._due += FRAME_SECONDS
        ahead = self._due - time.monotonic()
        if ahead > 0:
            time.sleep(ahead)
        elif ahead < -LATEST_SECONDS:
            self._due = time.monotonic()
