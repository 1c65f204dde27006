"""What the loudspeaker's device has got of a session's last sounds when it is closed."""

from typing import Any

import numpy as np
import pytest

from moshicli.audio import speaker
from moshicli.audio.device_stream import LATENCY_SECONDS
from moshicli.frames import FRAME_SAMPLES, FRAME_SECONDS, SAMPLE_RATE


class Buffered:
    """A device that asks for a block whenever time passes, and plays it as much later as its latency is."""

    latency = LATENCY_SECONDS

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self._blocks: list[Any] = []

    def open(self, work: Any) -> None:
        self._work = work

    def pass_time(self, seconds: float) -> None:
        block = np.zeros((round(seconds * self.rate), 1), np.float32)
        self._work(block)
        self._blocks.append(block[:, 0])

    @property
    def heard(self) -> Any:
        """Closing drops the rest."""
        return np.concatenate(self._blocks)[: -round(self.latency * self.rate)]


@pytest.mark.parametrize("faster", [0.995, 1.0, 1.005])
def test_another_clock_than_the_microphones_breaks_no_words(
    faster: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = Buffered(SAMPLE_RATE)
    monkeypatch.setattr(speaker, "DeviceStream", lambda *_: device)
    loudspeaker = speaker.Speaker(device)  # type: ignore[arg-type]
    least, most = 10.0, 0.0
    for number in range(1500):  # two minutes, of three frames in five with a voice
        level = 0.5 if number % 15 < 9 else 0.0
        assert loudspeaker.play(np.full(FRAME_SAMPLES, level, np.float32))
        device.pass_time(FRAME_SECONDS * faster)
        if number > 100:
            least = min(least, loudspeaker.waiting_seconds)
            most = max(most, loudspeaker.waiting_seconds)
    assert loudspeaker.underflows == 0
    assert 0 < least <= most < 3 * FRAME_SECONDS


@pytest.mark.parametrize("rate", [SAMPLE_RATE, 44_100])
@pytest.mark.parametrize("frames", [1, 5])
def test_all_is_heard_before_it_is_closed(rate: int, frames: int, monkeypatch: pytest.MonkeyPatch) -> None:
    device = Buffered(rate)
    monkeypatch.setattr(speaker, "DeviceStream", lambda *_: device)
    monkeypatch.setattr(speaker.time, "sleep", device.pass_time)
    loudspeaker = speaker.Speaker(device)  # type: ignore[arg-type]
    for _ in range(frames):
        loudspeaker.play(np.full(FRAME_SAMPLES, 0.5, np.float32))
    loudspeaker.drain()
    seconds = np.count_nonzero(device.heard > 0.25) / rate
    assert seconds == pytest.approx(frames * FRAME_SAMPLES / SAMPLE_RATE, abs=0.001)
