"""How tokens are drawn: temperature, top-k and top-p, from noise that a seed and a step number determine."""

import math
from dataclasses import dataclass, fields
from typing import Any

import mlx.core as mx
import numpy as np

from moshicli.bridge.array_functions import Array, softmax
from moshicli.errors import UsageError


@dataclass(frozen=True)
class Sampling:
    """Settings of both token streams. Temperature 0 is greedy, top-k 0 and top-p 1 are off.

    The defaults are those of Kyutai's `LMGen` (moshi 0.2, `models/lm.py`).
    """

    text_temperature: float = 0.7
    text_top_k: int = 25
    text_top_p: float = 1.0
    audio_temperature: float = 0.8
    audio_top_k: int = 250
    audio_top_p: float = 1.0

    def __post_init__(self) -> None:
        for setting in fields(self):
            value = getattr(self, setting.name)
            whole = setting.name.endswith("top_k")
            if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
                raise UsageError(f"{setting.name} must be a {'whole ' if whole else ''}number, not {value!r}")
        for stream in ("text", "audio"):
            if not 0 <= getattr(self, f"{stream}_temperature") < math.inf:
                raise UsageError(f"{stream}_temperature must be 0 or more, and finite")
            if getattr(self, f"{stream}_top_k") < 0:
                raise UsageError(f"{stream}_top_k must be 0 (off) or more")
            if not 0 < getattr(self, f"{stream}_top_p") <= 1:
                raise UsageError(f"{stream}_top_p must be above 0 and at most 1 (off)")

    def text_sampler(self, xp: Any) -> "Sampler":
        return Sampler(self.text_temperature, self.text_top_k, self.text_top_p, xp)

    def audio_sampler(self, xp: Any) -> "Sampler":
        return Sampler(self.audio_temperature, self.audio_top_k, self.audio_top_p, xp)


@dataclass(frozen=True)
class Sampler:
    """Draws from softmax(logits / temperature) within the top-k, then the top-p, by the Gumbel-max trick.

    The noise of all rows of a step comes in one piece from outside, so that a draw costs a few operations
    and never leaves the device. It is MLX' on arrays of either module `xp`: a seed's tokens are the same.
    """

    temperature: float
    top_k: int
    top_p: float
    xp: Any

    def noise(self, shape: tuple[int, ...], key: mx.array) -> Array | None:
        """Gumbel noise, already scaled by the temperature; None where drawing is greedy."""
        if self.temperature == 0:
            return None
        noise = mx.random.gumbel(shape, key=key) * self.temperature
        return noise if self.xp is mx else np.array(noise)

    def __call__(self, logits: Array, noise: Array | None) -> Array:
        """Logits (n, V) and noise (n, V) to token ids (n,), of an integer type; lazy in MLX."""
        xp = self.xp
        if noise is None:
            return xp.argmax(logits, axis=-1)
        logits = logits.astype(xp.float32)
        scores = logits + noise
        vocabulary = logits.shape[-1]
        if 0 < self.top_k < vocabulary:
            # `partition` puts the k-th largest at its sorted place.
            least = xp.partition(logits, vocabulary - self.top_k, axis=-1)
            least = least[:, vocabulary - self.top_k : vocabulary - self.top_k + 1]
            scores = xp.where(logits < least, -xp.inf, scores)
            logits = xp.where(logits < least, -xp.inf, logits) if self.top_p < 1 else logits
        if self.top_p < 1:
            scores = xp.where(logits < self._nucleus_floor(logits), -xp.inf, scores)
        return xp.argmax(scores, axis=-1)

    def _nucleus_floor(self, logits: Array) -> Array:
        """Least logit (n, 1) of the smallest set with probability top_p (nucleus: Holtzman et al. 2020)."""
        xp = self.xp
        ordered = -xp.sort(-logits, axis=-1)
        probabilities = softmax(xp, ordered / self.temperature)
        before = xp.cumsum(probabilities, axis=-1) - probabilities
        return xp.min(xp.where(before < self.top_p, ordered, xp.inf), axis=-1, keepdims=True)


class NoiseKeys:
    """One random key per step, from the seed alone: the same seed and inputs give the same tokens.

    MLX' generator is counter-based (Threefry) and keyed with two 32-bit words, so `(seed, counter)` keys give
    independent streams without a chain of splits on the device.
    """

    def __init__(self, seed: int | None) -> None:
        sequence = np.random.SeedSequence(seed)
        self._word = int(sequence.generate_state(1)[0])
        self._counter = 0

    def next(self) -> mx.array:
        self._counter += 1
        return mx.array([self._word, self._counter & 0xFFFFFFFF], dtype=mx.uint32)
