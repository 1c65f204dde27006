"""What models need besides plain array functions, on numpy or MLX arrays.

The array module `xp` is `numpy` or `mlx.core`. MLX has kernels of its own for all this.
"""

from typing import Any, Final

import mlx.core as mx
import numpy as np

Array = Any  # numpy.ndarray or mlx.core.array

FEW_ROWS: Final = 4
"""numpy multiplies so many rows one by one: OpenBLAS' product for several rows copies the matrix first. All
matrices of `mini`'s main transformer, ms on one core (numpy 2.2): 2.2 for one row, 3.9 for two one by one and
12.2 together; 5.5 and 13.7 for four, 8.7 and 13.1 for eight."""


def product(x: Array, matrix: Array) -> Array:
    """x (n, in) by matrix (in, out)."""
    if not 1 < len(x) <= FEW_ROWS or not isinstance(matrix, np.ndarray):
        return x @ matrix
    y = np.empty((len(x), matrix.shape[1]), matrix.dtype)
    for row, out in zip(x, y, strict=True):
        np.dot(row, matrix, out=out)
    return y


def silu(xp: Any, x: Array) -> Array:
    if xp is mx:
        return x * mx.sigmoid(x)
    return x * (np.tanh(x * 0.5) * 0.5 + 0.5)  # no exponential that overflows


def softmax(xp: Any, x: Array) -> Array:
    """Over the last axis."""
    if xp is mx:
        return mx.softmax(x, axis=-1)
    shares = np.exp(x - x.max(axis=-1, keepdims=True))
    return shares / shares.sum(axis=-1, keepdims=True)


def rms_norm(xp: Any, x: Array, weight: Array, eps: float) -> Array:
    """Root mean square norm of rows (n, dim) (Zhang & Sennrich 2019, arXiv:1910.07467)."""
    if xp is mx:
        return mx.fast.rms_norm(x, weight, eps)
    squares = np.add.reduce(x * x, axis=-1, keepdims=True)
    return x / np.sqrt(squares / x.shape[-1] + eps) * weight


def layer_norm(xp: Any, x: Array, weight: Array, bias: Array, eps: float) -> Array:
    """Layer norm of rows (n, dim)."""
    if xp is mx:
        return mx.fast.layer_norm(x, weight, bias, eps)
    return rms_norm(xp, x - x.mean(axis=-1, keepdims=True), weight, eps) + bias


def attention(xp: Any, queries: Array, keys: Array, values: Array, scale: float) -> Array:
    """Causal: queries (1, heads, n, d) at the last n of the m positions of keys and values (1, heads, m, d).

    Gives (1, heads, n, d).
    """
    n, m = queries.shape[2], keys.shape[2]
    if xp is mx:
        mask = "causal" if n > 1 else None
        return mx.fast.scaled_dot_product_attention(queries, keys, values, scale=scale, mask=mask)
    scores = queries @ keys.swapaxes(-1, -2) * np.float32(scale)
    if n > 1:
        scores[..., ~np.tri(n, m, m - n, dtype=bool)] = -np.inf
    return softmax(xp, scores) @ values
