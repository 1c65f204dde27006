"""RIFF/WAVE headers, read and written without seeking.

Chunk layout: Microsoft/IBM "Multimedia Programming Interface and Data Specifications 1.0" (1991);
WAVE_FORMAT_EXTENSIBLE keeps the real format tag in the first two bytes of its GUID.
"""

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

from moshicli.audio.pcm import SAMPLE_BYTES
from moshicli.errors import InputError

UNKNOWN_SIZE: Final = 0xFFFF_FFFF
HEADER_BYTES: Final = 44
# Writers that cannot seek leave 0xFFFFFFFF (ffmpeg) or a value just below 2**31 (sox) as the size.
_STREAM_SIZE_FROM: Final = 0x7FFF_0000
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_ENCODINGS: Final = {
    (_PCM, 8): "u8",
    (_PCM, 16): "s16le",
    (_PCM, 24): "s24le",
    (_PCM, 32): "s32le",
    (_FLOAT, 32): "f32le",
    (_FLOAT, 64): "f64le",
}


@dataclass(frozen=True)
class WavHeader:
    """What the chunks before the samples say."""

    encoding: str | None  # a name of `pcm.SAMPLE_BYTES`; None: not plain PCM, left to libsndfile
    channels: int
    rate: int  # Hz
    data_bytes: int | None  # None: the writer could not know

    @property
    def frame_bytes(self) -> int:
        """Bytes of one sample of every channel."""
        return SAMPLE_BYTES[self.encoding] * self.channels if self.encoding else 0


def read_header(file: BinaryIO, riff: bytes, name: str) -> WavHeader:
    """Read up to the first sample; `riff` are the 12 bytes already taken. Raises `InputError`."""
    riff_size = struct.unpack("<I", riff[4:8])[0]
    form: tuple[str | None, int, int] | None = None
    while True:
        head = file.read(8)
        if len(head) < 8:
            raise InputError(f"{name}: WAV header without a '{'data' if form else 'fmt '}' chunk")
        tag, size = struct.unpack("<4sI", head)
        if tag == b"data":
            break
        body = file.read(size + size % 2)  # chunks are padded to an even length
        if tag == b"fmt ":
            form = _parse_format(body, name)
    if form is None:
        raise InputError(f"{name}: WAV header without a 'fmt ' chunk")
    unknown = size >= _STREAM_SIZE_FROM or (size == 0 and riff_size in (0, UNKNOWN_SIZE))
    return WavHeader(*form, data_bytes=None if unknown else size)


def _parse_format(body: bytes, name: str) -> tuple[str | None, int, int]:
    if len(body) < 16:
        raise InputError(f"{name}: WAV 'fmt ' chunk is cut short")
    tag, channels, rate, _, align, bits = struct.unpack("<HHIIHH", body[:16])
    if tag == _EXTENSIBLE and len(body) >= 26:
        tag = struct.unpack("<H", body[24:26])[0]
    if channels == 0:
        raise InputError(f"{name}: WAV header with 0 channels")
    # Samples in wider slots than they need are left to libsndfile, like compressed ones.
    encoding = _ENCODINGS.get((tag, bits)) if align == channels * bits // 8 else None
    return encoding, channels, rate


def make_header(rate: int, channels: int, data_bytes: int | None) -> bytes:
    """The 44 bytes before 16-bit PCM; sizes that are unknown or past 4 GiB read `UNKNOWN_SIZE`."""
    known = data_bytes is not None and data_bytes + HEADER_BYTES - 8 < UNKNOWN_SIZE
    data = data_bytes if known and data_bytes is not None else UNKNOWN_SIZE
    riff = data + HEADER_BYTES - 8 if known else UNKNOWN_SIZE
    fmt = struct.pack("<HHIIHH", _PCM, channels, rate, rate * channels * 2, channels * 2, 16)
    return (
        b"RIFF"
        + struct.pack("<I", riff)
        + b"WAVEfmt "
        + struct.pack("<I", 16)
        + fmt
        + b"data"
        + struct.pack("<I", data)
    )
