"""Full-size Mimi in rustymimi, made endless.

rustymimi 0.4.1 stops after `max_seq_len` positions at 25 Hz (8192: 327.68 s) and cannot forget the oldest.
`Tokenizer.reset` does not help: it leaves position and history as they are. A second instance is therefore
fed the same frames beside the first for its last `WARM_FRAMES` and takes over. Loading it takes 0.3 s, and no
other thread of Python runs meanwhile; so a decoder does it at another time than the encoder it began with.
Measured on random weights with layer scales of 0.7, which remember long: codes are equal in 89 % after 250
warm frames, in 96 % after 375, in 99 % after 500; audio within 35, 53 and 72 dB.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import rustymimi

from moshicli.bridge.codec import Pcm, check_codes, check_frame, frames_of
from moshicli.bridge.mimi_config import FULL_SIZE, RESAMPLE_STRIDE
from moshicli.bridge.weight_files import sha256_of
from moshicli.errors import CheckpointError, MoshiError
from moshicli.frames import FRAME_SAMPLES

MAX_SEQ_LEN: Final = 8192
"""rustymimi's default; its attention caches are allocated at this length, so more costs memory."""
WARM_FRAMES: Final = 500
_FILE_BLOCK: Final = 8
"""Frames a call on a whole file: a third of the time of single frames, with the same codes."""

Tokenizer = Any  # rustymimi.Tokenizer
Step = Callable[[Tokenizer, npt.NDArray[Any]], npt.NDArray[Any]]


@contextmanager
def rust_errors(make: Callable[[str], MoshiError]) -> Iterator[None]:
    """Turn what rustymimi raises into `make(first line)`: the rest of its message is a Rust backtrace."""
    try:
        yield
    except (ValueError, RuntimeError) as error:
        lines = str(error).splitlines() or [type(error).__name__]
        raise make(lines[0].strip()) from None


class RustCodec:
    """See `moshicli.bridge.codec.Codec`."""

    name = "mimi"
    backend = "rustymimi"
    codebook_size = FULL_SIZE.bins

    def __init__(
        self, path: Path, num_codebooks: int, max_seq_len: int = MAX_SEQ_LEN, warm_frames: int = WARM_FRAMES
    ) -> None:
        self._path, self._max_seq_len, self._warm_frames = path, max_seq_len, warm_frames
        self.num_codebooks = num_codebooks
        # Loading tells whether rustymimi takes the weights; the first stream gets what was loaded.
        self._unused: list[Tokenizer] = [self._load()]

    @cached_property
    def weights_sha256(self) -> str:
        return sha256_of(self._path)

    def encoder(self) -> "RustEncoder":
        return RustEncoder(self._stream(_encode_step))

    def decoder(self) -> "RustDecoder":
        return RustDecoder(self._stream(_decode_step, self._warm_frames // 2), self.num_codebooks)

    def encode(self, pcm: Pcm) -> npt.NDArray[np.uint16]:
        stream = self._stream(_encode_step)
        blocks = _blocks(frames_of(pcm)[None], _FILE_BLOCK * FRAME_SAMPLES)
        none = np.zeros((self.num_codebooks, 0), np.uint16)
        return np.concatenate([none, *map(stream, blocks)], axis=1, dtype=np.uint16, casting="unsafe")

    def decode(self, codes: npt.NDArray[Any]) -> Pcm:
        check_codes(codes, self.num_codebooks, self.codebook_size)
        stream = self._stream(_decode_step)
        parts = [stream(block)[0] for block in _blocks(codes, _FILE_BLOCK)]
        return np.concatenate([np.zeros(0, np.float32), *parts])

    def _stream(self, step: Step, ahead: int = 0) -> "EndlessStream":
        per_frame = FRAME_SAMPLES if step is _encode_step else 1
        limit = self._max_seq_len // RESAMPLE_STRIDE
        return EndlessStream(self._take, step, per_frame, limit, self._warm_frames, ahead)

    def _take(self) -> Tokenizer:
        return self._unused.pop() if self._unused else self._load()

    def _load(self) -> Tokenizer:
        with rust_errors(
            lambda reason: CheckpointError(f"{self._path}: rustymimi cannot load it ({reason})")
        ):
            return rustymimi.Tokenizer(
                str(self._path), num_codebooks=self.num_codebooks, max_seq_len=self._max_seq_len
            )


def _blocks(array: npt.NDArray[Any], size: int) -> Iterator[npt.NDArray[Any]]:
    return (array[:, at : at + size] for at in range(0, array.shape[1], size))


def _encode_step(tokenizer: Tokenizer, pcm: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """(1, n) samples to (K, T) codes."""
    block = np.ascontiguousarray(pcm[None], dtype=np.float32)
    codes: npt.NDArray[np.int32] = tokenizer.encode_step(block)[0].astype(np.int32)
    return codes


def _decode_step(tokenizer: Tokenizer, codes: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """(K, T) codes to (1, n) samples."""
    block = np.ascontiguousarray(codes[None], dtype=np.uint32)
    pcm: npt.NDArray[np.float32] = tokenizer.decode_step(block)[0]
    return pcm


class EndlessStream:
    """One direction of one stream over instances of `limit` frames each; the first lasts `ahead` less."""

    def __init__(
        self, take: Callable[[], Tokenizer], step: Step, per_frame: int, limit: int, warm: int, ahead: int
    ) -> None:
        self._take, self._step, self._per_frame = take, step, per_frame
        self._limit, self._warm = limit, warm
        self._current, self._age = take(), ahead
        self._next: Tokenizer | None = None
        self._next_age = 0
        self.swaps = 0

    def __call__(self, block: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """The next block of whole frames, samples or codes in its last axis."""
        frames = block.shape[1] // self._per_frame
        if self._age + frames > self._limit:
            self._current, self._age = self._next or self._take(), self._next_age
            self._next, self._next_age = None, 0
            self.swaps += 1
        if self._age + frames > self._limit - self._warm:
            self._next = self._next or self._take()
            self._run(self._next, block)
            self._next_age += frames
        self._age += frames
        return self._run(self._current, block)

    def _run(self, tokenizer: Tokenizer, block: npt.NDArray[Any]) -> npt.NDArray[Any]:
        with rust_errors(lambda reason: MoshiError(f"the Mimi codec failed: {reason}")):
            return self._step(tokenizer, block)


class RustEncoder:
    """See `moshicli.bridge.codec.StreamEncoder`."""

    def __init__(self, stream: EndlessStream) -> None:
        self._stream = stream

    @property
    def swaps(self) -> int:
        return self._stream.swaps

    def encode_frame(self, pcm: Pcm) -> npt.NDArray[np.int32]:
        check_frame(pcm)
        return self._stream(pcm[None])[:, 0]


class RustDecoder:
    """See `moshicli.bridge.codec.StreamDecoder`."""

    def __init__(self, stream: EndlessStream, num_codebooks: int) -> None:
        self._stream, self._num_codebooks = stream, num_codebooks

    @property
    def swaps(self) -> int:
        return self._stream.swaps

    def decode_frame(self, codes: npt.NDArray[Any]) -> Pcm:
        check_codes(codes[:, None], self._num_codebooks, FULL_SIZE.bins)
        pcm: Pcm = self._stream(codes[:, None])[0]
        return pcm
