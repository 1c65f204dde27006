"""Any sample rate to 24 kHz, in blocks, with an exact number of samples at the end."""

from collections.abc import Iterable, Iterator

import numpy as np

from moshicli.audio.pcm import Pcm
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE


def resampled_length(samples: int, rate: int) -> int:
    """How many samples at 24 kHz stand for `samples` at `rate` Hz: rounded, at least 1 if there are any."""
    return max((2 * samples * SAMPLE_RATE + rate) // (2 * rate), min(samples, 1))


def resample(blocks: Iterable[Pcm], rate: int) -> Iterator[Pcm]:
    """Mono blocks `(n,)` at `rate` Hz to mono blocks at 24 kHz, `resampled_length` samples in all.

    Streaming soxr (quality HQ) keeps a constant amount of memory; its own count differs from the exact one by
    a sample now and then, which the last block makes good: until the flush its output lags behind.
    """
    if rate == SAMPLE_RATE:
        yield from blocks
        return
    import soxr

    stream = soxr.ResampleStream(rate, SAMPLE_RATE, 1, dtype="float32")
    taken = given = 0
    for block in blocks:
        taken += len(block)
        out = stream.resample_chunk(np.ascontiguousarray(block))
        given += len(out)
        if len(out):
            yield out
    tail = stream.resample_chunk(np.zeros(0, np.float32), last=True)
    missing = resampled_length(taken, rate) - given
    if missing > 0:
        yield np.pad(tail[:missing], (0, max(0, missing - len(tail))))


def in_frames(blocks: Iterable[Pcm]) -> Iterator[Pcm]:
    """Cut mono blocks of any size into Mimi frames `(1920,)`; the last one is padded with zeros."""
    pending: Pcm = np.zeros(0, np.float32)
    for block in blocks:
        pending = np.concatenate([pending, block])
        while len(pending) >= FRAME_SAMPLES:
            yield pending[:FRAME_SAMPLES]
            pending = pending[FRAME_SAMPLES:]
    if len(pending):
        yield np.pad(pending, (0, FRAME_SAMPLES - len(pending)))
