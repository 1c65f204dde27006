"""Audio out: WAV on any stream; WAV, FLAC and OGG as files that appear only when they are whole."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

import numpy as np

from moshicli.audio.pcm import Pcm, encode_s16le
from moshicli.audio.wav import HEADER_BYTES, make_header
from moshicli.errors import OutputError, UsageError
from moshicli.frames import SAMPLE_RATE
from moshicli.outputs import AtomicFile, Output, open_output, write_errors

_ENCODED: Final = {".flac": ("FLAC", "PCM_16"), ".ogg": ("OGG", "VORBIS")}  # libsndfile's names


class AudioWriter(ABC):
    """An output of 24 kHz audio, used as a context manager.

    Leaving it normally or by Ctrl-C completes the file under its name with what was written so far; leaving
    it by any other exception, or by Ctrl-C before the first sample, leaves what was there before. Raises
    `OutputError` where the disk refuses.
    """

    def __init__(self, target: Output, channels: int) -> None:
        self._target = target
        self._channels = channels
        self._begun = False

    def __enter__(self) -> "AudioWriter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._complete()
            if kind is None or (issubclass(kind, KeyboardInterrupt) and self._begun):
                self._target.commit()
        finally:
            self._target.discard()

    def write(self, pcm: Pcm) -> None:
        """Append `(n,)` mono or `(n, channels)` float32 samples; beyond [-1, 1] they are clipped."""
        self._begun = self._begun or len(pcm) > 0
        self._append(pcm)

    @abstractmethod
    def _append(self, pcm: Pcm) -> None:
        """What `write` does in this format."""

    @abstractmethod
    def _complete(self) -> None:
        """Bring the file into its final form; nothing is written after."""


def open_writer(
    path: str, *, channels: int = 1, num_samples: int | None = None, stdout: BinaryIO | None = None
) -> AudioWriter:
    """Open `path` for audio; the extension chooses the format, `-` is WAV on `stdout`.

    `num_samples`, where it is known beforehand, lets a pipe carry an exact header; without it the sizes read
    0xFFFFFFFF there, which readers take as "until the end". Raises `UsageError` for other extensions and
    `OutputError` when the file cannot be created.
    """
    suffix = Path(path).suffix.lower()
    if suffix in _ENCODED:
        return _EncodedWriter(AtomicFile(path), channels, *_ENCODED[suffix])
    # A device or a FIFO has no telling name: it gets what a stream can carry.
    if path == "-" or suffix == ".wav" or Path(path).is_char_device() or Path(path).is_fifo():
        return _WavWriter(open_output(path, stdout), channels, num_samples)
    raise UsageError(
        f"cannot tell the audio format of {path}",
        f"end its name with one of .wav {' '.join(_ENCODED)}, or give -",
    )


class _WavWriter(AudioWriter):
    """16-bit WAV; until the true sizes are put in, its header reads "until the end"."""

    def __init__(self, target: Output, channels: int, num_samples: int | None) -> None:
        super().__init__(target, channels)
        data_bytes = None if num_samples is None else num_samples * channels * 2
        target.write(make_header(SAMPLE_RATE, channels, data_bytes))

    def _append(self, pcm: Pcm) -> None:
        self._target.write(encode_s16le(pcm))

    def _complete(self) -> None:
        if not self._target.seekable:
            return
        file = self._target.file
        frame_bytes = 2 * self._channels
        with write_errors(self._target.name):
            # An interrupted write may have left part of a sample.
            data_bytes = (file.tell() - HEADER_BYTES) // frame_bytes * frame_bytes
            file.truncate(HEADER_BYTES + data_bytes)
            file.seek(0)
            file.write(make_header(SAMPLE_RATE, self._channels, data_bytes))


class _EncodedWriter(AudioWriter):
    """FLAC or OGG through libsndfile."""

    def __init__(self, target: AtomicFile, channels: int, container: str, subtype: str) -> None:
        import soundfile

        super().__init__(target, channels)
        self._sound = soundfile.SoundFile(
            target.file.fileno(), "w", SAMPLE_RATE, channels, subtype, format=container, closefd=False
        )

    def _append(self, pcm: Pcm) -> None:
        with self._disk_errors():
            self._sound.write(np.ascontiguousarray(pcm.clip(-1, 1)))

    def _complete(self) -> None:
        with self._disk_errors():
            self._sound.close()

    @contextmanager
    def _disk_errors(self) -> Iterator[None]:
        # libsndfile reports a full disk by taking fewer samples, and soundfile asserts on that.
        try:
            yield
        except (RuntimeError, AssertionError) as error:
            raise OutputError(f"cannot write {self._target.name}: {error or 'the disk is full'}") from error
