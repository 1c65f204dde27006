"""Codec of any size on numpy arrays, or on MLX arrays where there is a GPU."""

from functools import cached_property
from pathlib import Path
from typing import Any, Final

import mlx.core as mx
import numpy as np
import numpy.typing as npt

from moshicli.bridge.codec import Pcm, check_codes, check_frame, frames_of
from moshicli.bridge.device import on_cpu, prepare_device
from moshicli.bridge.mimi import Mimi, MimiDecoder, MimiEncoder
from moshicli.bridge.mimi_config import FULL_SIZE, MimiConfig
from moshicli.bridge.mimi_weights import load_mimi_tensors
from moshicli.bridge.weight_files import sha256_of
from moshicli.frames import FRAME_SAMPLES

_GPU_BLOCK: Final = 8
"""Frames a call on a whole file: amortises kernel launches. On the CPU one frame stays in the caches."""


class ArrayCodec:
    """See `moshicli.bridge.codec.Codec`. `xp` is `numpy` or `mlx.core`; left out, the faster one here."""

    def __init__(self, path: Path, config: MimiConfig, num_codebooks: int, xp: Any = None) -> None:
        prepare_device()
        self._path = path
        self._xp = xp or (np if on_cpu() else mx)
        self._mimi = Mimi(config, load_mimi_tensors(path, config), self._xp)
        size = f"-{config.dimension}x{config.filters}x{config.bins}"
        self.name = "mimi" if config == FULL_SIZE else f"mimi{size}"
        self.backend = "numpy" if self._xp is np else "mlx"
        self.num_codebooks = num_codebooks
        self.codebook_size = config.bins

    @cached_property
    def weights_sha256(self) -> str:
        return sha256_of(self._path)

    def encoder(self) -> "ArrayEncoder":
        return ArrayEncoder(self._mimi.encoder(), self.num_codebooks)

    def decoder(self) -> "ArrayDecoder":
        return ArrayDecoder(self._mimi.decoder(), self.num_codebooks, self.codebook_size)

    def encode(self, pcm: Pcm) -> npt.NDArray[np.uint16]:
        encoder, block = self._mimi.encoder(), self._block * FRAME_SAMPLES
        pcm = frames_of(pcm)
        codes = [encoder(pcm[at : at + block], self.num_codebooks) for at in range(0, len(pcm), block)]
        none = np.zeros((self.num_codebooks, 0), np.uint16)
        return np.concatenate([none, *codes], axis=1, dtype=np.uint16, casting="unsafe")

    def decode(self, codes: npt.NDArray[Any]) -> Pcm:
        check_codes(codes, self.num_codebooks, self.codebook_size)
        decoder, block = self._mimi.decoder(), self._block
        parts = [decoder(codes[:, at : at + block]) for at in range(0, codes.shape[1], block)]
        return np.concatenate([np.zeros(0, np.float32), *parts])

    @property
    def _block(self) -> int:
        return 1 if self._xp is np else _GPU_BLOCK


class ArrayEncoder:
    """See `moshicli.bridge.codec.StreamEncoder`."""

    swaps = 0

    def __init__(self, stream: MimiEncoder, num_codebooks: int) -> None:
        self._stream, self._num_codebooks = stream, num_codebooks

    def encode_frame(self, pcm: Pcm) -> npt.NDArray[np.int32]:
        check_frame(pcm)
        return self._stream(pcm.astype(np.float32, copy=False), self._num_codebooks)[:, 0]


class ArrayDecoder:
    """See `moshicli.bridge.codec.StreamDecoder`."""

    swaps = 0

    def __init__(self, stream: MimiDecoder, num_codebooks: int, codebook_size: int) -> None:
        self._stream, self._num_codebooks, self._codebook_size = stream, num_codebooks, codebook_size

    def decode_frame(self, codes: npt.NDArray[Any]) -> Pcm:
        check_codes(codes[:, None], self._num_codebooks, self._codebook_size)
        return self._stream(codes[:, None])
