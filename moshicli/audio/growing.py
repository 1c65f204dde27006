"""A WAV file that is whole at every moment, whatever happens to its writer."""

import os
from pathlib import Path
from types import TracebackType

from moshicli.audio.pcm import Pcm, encode_s16le
from moshicli.audio.wav import make_header
from moshicli.frames import SAMPLE_RATE
from moshicli.outputs import write_errors


class GrowingWav:
    """A new file of 16-bit PCM at 24 kHz; a context manager.

    Samples are written before the header that counts them, and each write is the kernel's at once: a reader,
    also of a process that was killed, finds everything written so far. Past 4 GiB (12 h of stereo) the header
    reads "until the end". Raises `OutputError`, also where there is such a file already.
    """

    def __init__(self, path: Path, channels: int) -> None:
        self._name = str(path)
        self._channels = channels
        self._data_bytes = 0
        with write_errors(self._name):
            self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._write(make_header(SAMPLE_RATE, channels, 0), 0)

    def __enter__(self) -> "GrowingWav":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._file)

    def write(self, pcm: Pcm) -> None:
        """Append `(n, channels)` float32 samples; beyond [-1, 1] they are clipped."""
        data = encode_s16le(pcm)
        header = make_header(SAMPLE_RATE, self._channels, self._data_bytes + len(data))
        self._write(data, len(header) + self._data_bytes)
        self._write(header, 0)
        self._data_bytes += len(data)

    def _write(self, data: bytes, offset: int) -> None:
        with write_errors(self._name):
            while data:
                written = os.pwrite(self._file, data, offset)
                data, offset = data[written:], offset + written
