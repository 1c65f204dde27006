"""Streaming layers of Mimi: each holds its own state and takes any whole number of positions a call.

Arrays are (positions, channels) float32. The array module `xp` is `numpy` or `mlx.core`; the code uses only
what both offer. Convolutions are written as matrix products: every kernel of Mimi is a multiple of its
stride, so a convolution is a product over neighbouring blocks and a transposed one a product and an
overlap-add.
"""

from functools import lru_cache
from typing import Any

import numpy as np

from moshicli.bridge.array_functions import Array, layer_norm, product, softmax


def elu(xp: Any, x: Array) -> Array:
    # exp(v) - 1 >= v, so the maximum picks the exponential below zero and x above. numpy's expm1 is no vector
    # loop and takes four times as long; what it is better by, 1e-7, nobody hears.
    return xp.maximum(x, xp.exp(xp.minimum(x, 0.0)) - 1.0)


def gelu(xp: Any, x: Array) -> Array:
    """GELU, tanh approximation (Hendrycks & Gimpel 2016, arXiv:1606.08415)."""
    return 0.5 * x * (1.0 + xp.tanh(0.7978845608028654 * (x + 0.044715 * (x * x * x))))


class Conv:
    """Causal convolution. `weight` is (kernel * inputs, outputs), the kernel index slowest."""

    def __init__(
        self, xp: Any, weight: Array, bias: Array | None, stride: int = 1, edge: bool = False
    ) -> None:
        self._xp, self._weight, self._bias, self._stride, self._edge = xp, weight, bias, stride, edge
        self._tail: Array | None = None

    def __call__(self, x: Array) -> Array:
        xp, stride = self._xp, self._stride
        channels = x.shape[1]
        taps = self._weight.shape[0] // (stride * channels)
        blocks = x.reshape(-1, stride * channels)
        count = blocks.shape[0]
        if taps > 1:
            if self._tail is None:
                self._tail = self._padding(x, (taps - 1) * stride).reshape(taps - 1, -1)
            blocks = xp.concatenate([self._tail, blocks], axis=0)
            self._tail = blocks[count:]
            blocks = xp.concatenate([blocks[tap : tap + count] for tap in range(taps)], axis=1)
        y = product(blocks, self._weight)
        return y if self._bias is None else y + self._bias

    def _padding(self, x: Array, positions: int) -> Array:
        if self._edge:
            return self._xp.concatenate([x[:1]] * positions, axis=0)
        return self._xp.zeros((positions, x.shape[1]), dtype=x.dtype)


class ConvTranspose:
    """Causal transposed convolution, kernel of two strides. `weight` is (inputs, 2 * stride * outputs)."""

    def __init__(self, xp: Any, weight: Array, bias: Array, stride: int) -> None:
        self._xp, self._weight, self._bias, self._stride = xp, weight, bias, stride
        self._overlap: Array | None = None

    def __call__(self, x: Array) -> Array:
        y = self._spread(x)
        half = y.shape[1] // 2
        if self._overlap is None:
            self._overlap = self._xp.zeros((1, half), dtype=x.dtype)
        late = self._xp.concatenate([self._overlap, y[:, half:]], axis=0)
        self._overlap = late[-1:]
        out = (y[:, :half] + late[:-1]).reshape(x.shape[0] * self._stride, -1)
        return out if self._bias is None else out + self._bias

    def _spread(self, x: Array) -> Array:
        return product(x, self._weight)


class DepthwiseConvTranspose(ConvTranspose):
    """The same with one kernel per channel and no bias. `weight` is (1, 2 * stride, channels)."""

    def __init__(self, xp: Any, weight: Array, stride: int) -> None:
        super().__init__(xp, weight, None, stride)

    def _spread(self, x: Array) -> Array:
        return (x[:, None, :] * self._weight).reshape(x.shape[0], -1)


class Residual:
    """SEANet residual block: ELU, convolution, ELU, 1x1 convolution, added to its input."""

    def __init__(self, xp: Any, inner: Conv, outer: Conv) -> None:
        self._xp, self._inner, self._outer = xp, inner, outer

    def __call__(self, x: Array) -> Array:
        return x + self._outer(elu(self._xp, self._inner(elu(self._xp, x))))


@lru_cache(maxsize=64)
def causal_mask(past: int, new: int, context: int) -> "np.ndarray[Any, Any]":
    """(new, past + new) float32 to add to attention scores: position i sees i - context + 1 … i only.

    Source: the rule of PyTorch Moshi (`0 <= delta < context`); `moshi_mlx` applies none.
    """
    delta = (past + np.arange(new))[:, None] - np.arange(past + new)[None, :]
    return np.where((delta >= 0) & (delta < context), 0.0, -np.inf).astype(np.float32)


def rotation(start: int, count: int, head_dim: int) -> "tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]":
    """(count, 1, head_dim / 2) float32 cosines and sines of rotary position embedding, base 10000.

    Angles are taken in float64: in float32 they would drift over sessions of many hours.
    """
    frequencies = 10_000.0 ** (-np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)
    angles = (start + np.arange(count, dtype=np.float64))[:, None, None] * frequencies
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


class AttentionLayer:
    """Pre-norm transformer layer with a key-value cache of `context - 1` past positions.

    `w` maps part names (`norm1.weight`, `self_attn.in_proj_weight`, …) to arrays, matrices as (inputs,
    outputs); layer scales are already multiplied into the matrices they follow.
    """

    def __init__(self, xp: Any, w: dict[str, Array], heads: int, context: int) -> None:
        self._xp, self._w, self._heads, self._context = xp, w, heads, context
        self._keys: Array | None = None
        self._values: Array | None = None

    def __call__(self, x: Array, cos: Array, sin: Array) -> Array:
        w = self._w
        attended = self._attend(self._norm(x, "norm1"), cos, sin)
        x = x + product(attended, w["self_attn.out_proj.weight"])
        wide = gelu(self._xp, product(self._norm(x, "norm2"), w["linear1.weight"]))
        return x + product(wide, w["linear2.weight"])

    def _norm(self, x: Array, name: str) -> Array:
        return layer_norm(self._xp, x, self._w[f"{name}.weight"], self._w[f"{name}.bias"], 1e-5)

    def _rotate(self, x: Array, cos: Array, sin: Array) -> Array:
        """Rotate neighbouring pairs of (positions, heads, head_dim)."""
        pairs = x.reshape(x.shape[0], x.shape[1], -1, 2)
        even, odd = pairs[..., 0], pairs[..., 1]
        return self._xp.stack([even * cos - odd * sin, even * sin + odd * cos], axis=-1).reshape(x.shape)

    def _attend(self, x: Array, cos: Array, sin: Array) -> Array:
        xp, count = self._xp, x.shape[0]
        qkv = product(x, self._w["self_attn.in_proj_weight"]).reshape(count, 3, self._heads, -1)
        q = self._rotate(qkv[:, 0], cos, sin).transpose(1, 0, 2)
        k = self._rotate(qkv[:, 1], cos, sin).transpose(1, 2, 0)
        v = qkv[:, 2].transpose(1, 0, 2)
        if self._keys is not None and self._values is not None:
            k = xp.concatenate([self._keys, k], axis=2)
            v = xp.concatenate([self._values, v], axis=1)
        past = k.shape[2] - count
        keep = max(0, past + count - (self._context - 1))
        self._keys, self._values = k[:, :, keep:], v[:, keep:]
        scores = (q @ k) * (q.shape[2] ** -0.5) + xp.array(causal_mask(past, count, self._context))
        return (softmax(xp, scores) @ v).transpose(1, 0, 2).reshape(count, -1)
