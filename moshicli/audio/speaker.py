"""A loudspeaker that is given frames, and keeps its distance to the present constant."""

from collections import deque
from typing import Final

from moshicli.audio.capture import Resampler
from moshicli.audio.device_stream import Block, DeviceStream
from moshicli.audio.devices import Device
from moshicli.audio.levels import QUIET_DB, level_db
from moshicli.audio.pcm import Pcm
from moshicli.audio.ring import Ring
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, SAMPLE_RATE

_AHEAD_FRAMES: Final = 2
"""Playing begins with so many: the one that is due, and one for the session to be late by."""
_MOST_FRAMES: Final = 8
"""More than this never waits."""
_WINDOW: Final = round(2 * FRAME_RATE)


class Speaker:
    """Playing silence from the constructor on, which may raise `AudioDeviceError`.

    `underflows` counts the gaps in what was played. After one, as after a clock that runs slower than the
    microphone's, more frames wait than are needed: a silent one is then left out, or any if many wait.
    """

    def __init__(self, device: Device) -> None:
        self.stream = DeviceStream(device, "output")
        self.underflows = 0
        rate = self.stream.rate
        self._frame = FRAME_SAMPLES * rate // SAMPLE_RATE
        self._ring = Ring((_MOST_FRAMES + 2) * self._frame)
        self._resample = Resampler(SAMPLE_RATE, rate)
        self._playing = False
        self._waiting: deque[int] = deque(maxlen=_WINDOW)
        self.stream.open(self._fill)

    def play(self, pcm: Pcm) -> bool:
        """Append a frame (1920,). False where it had to be left out although it is not silent."""
        waiting = self._ring.available
        self._waiting.append(waiting)
        spare = len(self._waiting) == _WINDOW and min(self._waiting) >= _AHEAD_FRAMES * self._frame
        quiet = level_db(pcm) < QUIET_DB
        if (spare and quiet) or waiting > _MOST_FRAMES * self._frame:
            self._waiting.clear()
            return quiet
        self._ring.write(self._resample(pcm))
        return True

    @property
    def waiting_seconds(self) -> float:
        """What is still to be played."""
        return self._ring.available / self.stream.rate

    def _fill(self, block: Block) -> None:
        if not self._playing and self._ring.available >= _AHEAD_FRAMES * self._frame:
            self._playing = True
        samples = self._ring.read(len(block)) if self._playing else self._ring.read(0)
        block[: len(samples)] = samples[:, None]
        block[len(samples) :] = 0
        if self._playing and len(samples) < len(block):
            self._playing = False
            self.underflows += 1
