"""A recording being read: mono blocks at 24 kHz, whatever it holds itself."""

import contextlib
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import BinaryIO, Final

import numpy as np

from moshicli.audio.pcm import Pcm
from moshicli.audio.resample import resample, resampled_length
from moshicli.errors import InputError

RATES: Final = range(1_000, 1_536_001)  # Hz; what sound hardware knows, with room on both sides
MOST_CHANNELS: Final = 64
_LOUDEST: Final = 1_000.0  # times full scale, 60 dB: what is beyond are integers stored as floats, or damage

Warn = Callable[[str], None]


class AudioSource:
    """An opened recording. Iterating gives mono float32 blocks `(n,)` at 24 kHz, about 80 ms each.

    `rate` (Hz) and `channels` are those of the recording. `num_samples` is the length at 24 kHz that the
    header promises, None where it cannot know; `samples_given` counts those iterated so far.

    Iterating raises `InputError` for samples that are not finite or absurdly loud, for damaged data and for a
    recording with no sample at all, and at the end of one that is shorter than its header says. Where a
    format only estimates its length (MP3), that is a word to `warn` instead.
    """

    def __init__(
        self,
        name: str,
        rate: int,
        channels: int,
        frames: int | None,
        blocks: Iterator[Pcm],
        warn: Warn | None = None,
    ) -> None:
        if rate not in RATES:
            raise InputError(f"{name}: sample rate of {rate} Hz", f"it must be {RATES[0]} to {RATES[-1]} Hz")
        if not 1 <= channels <= MOST_CHANNELS:
            raise InputError(f"{name}: {channels} channels", f"it must be 1 to {MOST_CHANNELS}")
        self.name = name
        self.rate = rate
        self.channels = channels
        self.num_samples = None if frames is None else resampled_length(frames, rate)
        self.samples_given = 0  # at 24 kHz, so far
        self._frames = frames
        self._blocks = blocks
        self._warn = warn
        self._resources = contextlib.ExitStack()

    def __enter__(self) -> "AudioSource":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._resources.close()

    def __iter__(self) -> Iterator[Pcm]:
        for block in resample(self._mono(), self.rate):
            self.samples_given += len(block)
            yield block

    def keep_open(self, file: BinaryIO) -> None:
        """Close `file` together with this source."""
        self._resources.callback(file.close)

    def _mono(self) -> Iterator[Pcm]:
        """The recording at its own rate, its channels averaged."""
        position = 0
        for block in self._blocks:
            self._check_samples(block, position)
            position += len(block)
            yield block[:, 0] if self.channels == 1 else block.mean(axis=1, dtype=np.float32)
        if position == 0:
            raise InputError(f"{self.name}: contains no audio (0 samples)")
        if self._frames is not None and position < self._frames:
            there, promised = position / self.rate, self._frames / self.rate
            message = f"{self.name} is truncated: {there:.2f} s of {promised:.2f} s are there"
            if self._warn is None:
                hint = "get it again, or keep what is there with `ffmpeg -i FILE whole.wav`"
                raise InputError(message, hint)
            self._warn(message)

    def _check_samples(self, block: Pcm, position: int) -> None:
        usable = np.abs(block) <= _LOUDEST  # false for NaN as well
        if usable.all():
            return
        frame, channel = np.argwhere(~usable)[0]
        at, value = position + int(frame), float(block[frame, channel])
        where = f"{self.name}: sample {at} ({at / self.rate:.3f} s) of channel {channel + 1} is"
        if np.isfinite(value):
            raise InputError(f"{where} {value:.4g}, full scale is 1", "scale the recording to -1..1")
        raise InputError(
            f"{where} {'NaN' if np.isnan(value) else 'infinite'}",
            "repair the recording; a codec has no code for such samples",
        )
