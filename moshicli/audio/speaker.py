"""A loudspeaker that is given frames, and keeps its distance to the present constant."""

import time
from collections import deque
from typing import Final

import numpy as np

from moshicli.audio.capture import Resampler
from moshicli.audio.device_stream import BLOCK_SECONDS, Block, DeviceStream
from moshicli.audio.devices import Device
from moshicli.audio.levels import QUIET_DB, level_db
from moshicli.audio.pcm import Pcm
from moshicli.audio.ring import Ring
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, SAMPLE_RATE

_AHEAD_FRAMES: Final = 2
"""Playing begins with so many: the one that is due, and one for the session to be late by."""
_MOST_FRAMES: Final = 8
"""More than this never waits."""
_WINDOW: Final = round(1 * FRAME_RATE)
_DRAIN_SECONDS: Final = 1.0


class Speaker:
    """Playing silence from the constructor on, which may raise `AudioDeviceError`.

    `underflows` counts the gaps in what was played. After one, as with a clock that runs slower than the
    microphone's, more waits than is needed for a second: as much of the agent's silence is then left out.
    With a clock that runs faster less waits: the agent's silence is made longer before words have gaps.
    """

    def __init__(self, device: Device) -> None:
        self.stream = DeviceStream(device, "output")
        self.underflows = 0
        rate = self.stream.rate
        self._frame = FRAME_SAMPLES * rate // SAMPLE_RATE
        self._ring = Ring((_MOST_FRAMES + 2) * self._frame)
        self._resample = Resampler(SAMPLE_RATE, rate)
        self._playing = False
        self._spare = 0
        self._waiting: deque[int] = deque(maxlen=_WINDOW)
        self.stream.open(self._fill)

    def play(self, pcm: Pcm) -> bool:
        """Append a frame (1920,). False where it had to be left out although it is not silent."""
        waiting = self._ring.available
        if self._playing:
            self._waiting.append(waiting)
        else:
            self._waiting.clear()
        if len(self._waiting) == _WINDOW:
            spare = min(self._waiting) - (_AHEAD_FRAMES - 1) * self._frame
            self._spare = spare if abs(spare) > self._frame // 2 else 0
            self._waiting.clear()
        quiet = level_db(pcm) < QUIET_DB
        if waiting > _MOST_FRAMES * self._frame:
            return quiet
        samples = self._resample(pcm)
        if quiet and self._spare < 0:
            self._ring.write(np.zeros(-self._spare, np.float32))
            self._spare = 0
        left_out = min(self._spare, len(samples)) if quiet else 0
        self._spare -= left_out
        self._ring.write(samples[left_out:])
        return True

    @property
    def waiting_seconds(self) -> float:
        """What is still to be played."""
        return self._ring.available / self.stream.rate

    @property
    def late_frames(self) -> int:
        """How many frames more than it needs wait."""
        return max(0, self._ring.available // self._frame - _AHEAD_FRAMES)

    def drain(self) -> None:
        """Wait until all has been heard, for at most a second. To be closed then."""
        deadline = time.monotonic() + _DRAIN_SECONDS
        # Silence pushes the last sounds out of the resampler and out of the device's buffer, which closing
        # drops; and with so much of it even a single frame is enough to begin with.
        held = _AHEAD_FRAMES * FRAME_SAMPLES + round(self.stream.latency * SAMPLE_RATE)
        self._ring.write(self._resample(np.zeros(held, np.float32)))
        while self.waiting_seconds > BLOCK_SECONDS and time.monotonic() < deadline:
            time.sleep(BLOCK_SECONDS)

    def _fill(self, block: Block) -> None:
        if not self._playing and self._ring.available >= _AHEAD_FRAMES * self._frame:
            self._playing = True
        samples = self._ring.read(len(block)) if self._playing else self._ring.read(0)
        block[: len(samples)] = samples[:, None]
        block[len(samples) :] = 0
        if self._playing and len(samples) < len(block):
            self._playing = False
            self.underflows += 1
