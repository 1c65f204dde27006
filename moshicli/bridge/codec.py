"""The codec as the rest of the suite sees it: one interface over two implementations."""

from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from moshicli.errors import InputError
from moshicli.frames import FRAME_SAMPLES

Pcm = npt.NDArray[np.float32]


class StreamEncoder(Protocol):
    """One stream of audio to codes, without an end."""

    @property
    def swaps(self) -> int:
        """How often an implementation with an end was replaced by a fresh one so far."""

    def encode_frame(self, pcm: Pcm) -> npt.NDArray[np.int32]:
        """(1920,) float32 samples at 24 kHz to (K,) codes."""


class StreamDecoder(Protocol):
    """One stream of codes to audio, without an end."""

    @property
    def swaps(self) -> int:
        """As of `StreamEncoder`."""

    def decode_frame(self, codes: npt.NDArray[Any]) -> Pcm:
        """(K,) integer codes to (1920,) float32 samples. Raises InputError on codes out of range."""


class Codec(Protocol):
    """A loaded Mimi. Streams made from it share its weights, never a state."""

    name: str
    """`mimi` for the full-size one, else `mimi-` and its dimensions; goes into codes files."""
    backend: str
    """What computes it: `rustymimi`, `numpy` or `mlx`."""
    num_codebooks: int
    codebook_size: int

    @property
    def weights_sha256(self) -> str:
        """Of the weight file: codes of other weights decode to noise."""

    def encoder(self) -> StreamEncoder: ...

    def decoder(self) -> StreamDecoder: ...

    def encode(self, pcm: Pcm) -> npt.NDArray[np.uint16]:
        """(n,) float32 samples to (K, ceil(n / 1920)) codes, the last frame padded with silence.

        Raises InputError on another shape and on samples that are not finite.
        """

    def decode(self, codes: npt.NDArray[Any]) -> Pcm:
        """(K, T) codes to (T * 1920,) float32 samples. Raises InputError on a wrong shape or range."""


def check_codes(codes: npt.NDArray[Any], num_codebooks: int, codebook_size: int) -> None:
    """Raises InputError unless `codes` is (num_codebooks, T) of integers below `codebook_size`."""
    if codes.ndim != 2 or codes.shape[0] != num_codebooks or codes.dtype.kind not in "iu":
        raise InputError(f"codes must be integers ({num_codebooks}, T), not {codes.dtype} {codes.shape}")
    if codes.size and not (codes.min() >= 0 and codes.max() < codebook_size):
        raise InputError(
            f"codes run from {codes.min()} to {codes.max()}, this codec knows 0 to {codebook_size - 1}"
        )


def frames_of(pcm: Pcm) -> Pcm:
    """(n,) samples padded with zeros to whole frames, contiguous float32. Raises InputError."""
    if pcm.ndim != 1:
        raise InputError(f"audio must be mono samples (n,), not {pcm.shape}")
    if not np.isfinite(pcm).all():
        raise InputError(f"audio sample {np.isfinite(pcm).argmin()} is not finite")
    padding = -len(pcm) % FRAME_SAMPLES
    return np.pad(pcm, (0, padding)).astype(np.float32, copy=False)


def check_frame(pcm: Pcm) -> None:
    if pcm.shape != (FRAME_SAMPLES,):
        raise InputError(f"a frame is ({FRAME_SAMPLES},) samples, not {pcm.shape}")
