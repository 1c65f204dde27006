"""Headerless PCM: bytes to float32 and back. Encoding names are ffmpeg's (`s16le`, `f32le`, …)."""

from typing import Final

import numpy as np
import numpy.typing as npt

Pcm = npt.NDArray[np.float32]

SAMPLE_BYTES: Final = {"u8": 1, "s16le": 2, "s24le": 3, "s32le": 4, "f32le": 4, "f64le": 8}
_FULL_SCALE_16: Final = 32_768  # so that 16-bit audio survives a round trip bit for bit


def decode_pcm(data: bytes, encoding: str, channels: int) -> Pcm:
    """Interleaved samples to `(n, channels)` float32 in [-1, 1); bytes past the last whole one drop."""
    frame_bytes = SAMPLE_BYTES[encoding] * channels
    data = data[: len(data) // frame_bytes * frame_bytes]
    return _samples(data, encoding).reshape(-1, channels)


def _samples(data: bytes, encoding: str) -> Pcm:
    if encoding == "u8":
        return (np.frombuffer(data, np.uint8).astype(np.float32) - np.float32(128)) / np.float32(128)
    if encoding == "s16le":
        return np.frombuffer(data, "<i2").astype(np.float32) / np.float32(_FULL_SCALE_16)
    if encoding == "s24le":
        # Three bytes become the upper three of an int32, which keeps the sign.
        wide = np.zeros((len(data) // 3, 4), np.uint8)
        wide[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, 3)
        return (wide.view("<i4")[:, 0] / 2**31).astype(np.float32)
    if encoding == "s32le":
        return (np.frombuffer(data, "<i4") / 2**31).astype(np.float32)
    # A sample beyond float32 becomes infinite here; the caller reports it with its position.
    with np.errstate(over="ignore"):
        return np.frombuffer(data, "<f4" if encoding == "f32le" else "<f8").astype(np.float32)


def encode_s16le(pcm: Pcm) -> bytes:
    """Float samples, clipped to [-1, 1), as 16-bit little-endian PCM; `(n, channels)` interleaved."""
    scaled = np.rint(pcm * _FULL_SCALE_16).clip(-_FULL_SCALE_16, _FULL_SCALE_16 - 1)
    return scaled.astype("<i2").tobytes()
