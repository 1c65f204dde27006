"""The transformer layer of Moshi over plain weight matrices, dense or quantised, on numpy or MLX arrays.

`moshi_mlx.models.Lm` holds the weights; its modules are not called. A step of `mini` is about a thousand
small operations, so the layer spends as few as it can: queries, keys and values are rotated in one complex
product. Dense matrices lie (in, out), which BLAS reads faster where there is one row: numpy's OpenBLAS 1.4
times as fast as (out, in).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import numpy as np

from moshicli.bridge.array_functions import Array, layer_norm, product, rms_norm, silu


@dataclass(frozen=True)
class Matrix:
    """A linear map without bias: dense (in, out), or quantised (out, packed) with scales and biases."""

    weight: Array
    scales: mx.array | None = None
    biases: mx.array | None = None
    group_size: int = 0
    bits: int = 0

    def __call__(self, x: Array) -> Array:
        """(n, in) to (n, out)."""
        if self.scales is None:
            return product(x, self.weight)
        return mx.quantized_matmul(
            x,
            self.weight,
            scales=self.scales,
            biases=self.biases,
            transpose=True,
            group_size=self.group_size,
            bits=self.bits,
        )


@dataclass(frozen=True)
class Table:
    """An embedding table (rows, dim), dense or quantised; a low-rank one has a `projection`."""

    weight: Array
    scales: mx.array | None = None
    biases: mx.array | None = None
    group_size: int = 0
    bits: int = 0
    projection: Matrix | None = None

    def __call__(self, ids: Array) -> Array:
        """Ids of any shape to (..., dim)."""
        rows = self.weight[ids]
        if self.scales is not None and self.biases is not None:
            rows = mx.dequantize(rows, self.scales[ids], self.biases[ids], self.group_size, self.bits)
        return rows if self.projection is None else self.projection(rows)


@dataclass(frozen=True)
class Format:
    """How weights are held: in arrays of `xp`, with the activations' dtype, quantised matrices dense or not.

    numpy has dense ones only.
    """

    xp: Any
    dtype: Any
    dense: bool

    def matrix(self, modules: Sequence[Any]) -> Matrix:
        """One matrix whose outputs are those of all `modules` (of equal input width) side by side."""
        weight, scales, biases, first = self._stacked(modules)
        if scales is None:
            return Matrix(mx.contiguous(weight.T) if self.xp is mx else np.ascontiguousarray(weight.T))
        return Matrix(weight, scales, biases, first.group_size, first.bits)

    def table(self, modules: Sequence[Any]) -> Table:
        """One table with the rows of all `modules` below one another."""
        weight, scales, biases, first = self._stacked(modules)
        low_rank = first.get("low_rank")
        projection = None if low_rank is None else self.matrix([low_rank])
        if scales is None:
            return Table(weight, projection=projection)
        return Table(weight, scales, biases, first.group_size, first.bits, projection)

    def vector(self, array: mx.array) -> Array:
        return self.hold(array).astype(self.dtype)

    def hold(self, array: mx.array) -> Array:
        return array if self.xp is mx else np.array(array)

    def _stacked(self, modules: Sequence[Any]) -> tuple[Any, Any, Any, Any]:
        first: Any = modules[0]
        if "scales" not in first:
            return self.vector(_rows([module["weight"] for module in modules])), None, None, first
        weight, scales, biases = (
            _rows([module[name] for module in modules]) for name in ("weight", "scales", "biases")
        )
        if self.dense:
            weight = mx.dequantize(weight, scales, biases, first.group_size, first.bits)
            return self.vector(weight), None, None, first
        return weight, self.vector(scales), self.vector(biases), first


def _rows(arrays: list[mx.array]) -> mx.array:
    return arrays[0] if len(arrays) == 1 else mx.concatenate(arrays, axis=0)


Attend = Callable[[Array], Array]
"""(3, heads, n, head_dim) of queries, keys, values to the attended values (1, heads, n, head_dim)."""


class Layer:
    """Pre-norm attention and gated feed-forward, the layer of both of Moshi's transformers."""

    def __init__(self, module: Any, fmt: Format) -> None:
        attention, gating = module.self_attn, module.gating
        self._xp = fmt.xp
        self.heads: int = attention.cfg.num_heads
        self.head_dim: int = attention.cfg.head_dim
        self._norm1 = norm(module.norm1, fmt)
        self._norm2 = norm(module.norm2, fmt)
        self._qkv = fmt.matrix([attention.in_proj])
        self._out = fmt.matrix([attention.out_proj])
        self._gate = fmt.matrix([gating.linear_in])
        self._down = fmt.matrix([gating.linear_out])
        scaled = module.cfg.layer_scale is not None
        self._scale1 = fmt.vector(module.layer_scale_1.scale) if scaled else None
        self._scale2 = fmt.vector(module.layer_scale_2.scale) if scaled else None

    def __call__(self, x: Array, rotation: Array | None, attend: Attend) -> Array:
        """Activations (n, dim) to (n, dim); `rotation` (n, 3, 1, head_dim / 2) complex, see `rotations`."""
        n, xp = x.shape[0], self._xp
        qkv = self._qkv(self._norm1(x)).reshape(n, 3, self.heads, self.head_dim)
        if rotation is not None:
            turned = qkv.astype(xp.float32).view(xp.complex64) * rotation
            qkv = turned.view(xp.float32).astype(qkv.dtype)
        mixed = attend(qkv.transpose(1, 2, 0, 3))
        update = self._out(mixed.transpose(0, 2, 1, 3).reshape(n, -1))
        x = x + (update if self._scale1 is None else update * self._scale1)
        both = self._gate(self._norm2(x))
        half = both.shape[-1] // 2
        update = self._down(silu(xp, both[:, :half]) * both[:, half:])
        return x + (update if self._scale2 is None else update * self._scale2)


def norm(module: Any, fmt: Format) -> Callable[[Array], Array]:
    weight, eps = fmt.vector(module.weight), module.eps
    if "bias" in module:
        bias = fmt.vector(module.bias)
        return lambda x: layer_norm(fmt.xp, x, weight, bias, eps)
    return lambda x: rms_norm(fmt.xp, x, weight, eps)


def rotations(fmt: Format, length: int, head_dim: int, base: float) -> Array:
    """Rotary position embedding (Su et al. 2021) as complex factors (length, 3, 1, head_dim / 2).

    Moshi rotates neighbouring pairs, which are complex numbers as they lie in memory. Queries and keys turn
    by position × base^(-2i / head_dim); the third row, for the values, is 1.
    """
    rates = base ** (-mx.arange(0, head_dim, 2, dtype=mx.float32) / head_dim)
    angles = mx.arange(length, dtype=mx.float32)[:, None] * rates
    turn = mx.cos(angles) + 1j * mx.sin(angles)
    return fmt.hold(mx.stack([turn, turn, mx.ones_like(turn)], axis=1)[:, :, None])
