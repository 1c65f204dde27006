"""Batched products on the host, for prefills on a CPU.

MLX' Linux wheels link the reference BLAS: 212 × 256 by 256 × 1408 takes 27 ms there and 2.3 ms in numpy's
OpenBLAS, both on one core (mlx 0.26.5, numpy 2.2). One-row products, of live steps, stay in MLX: there the
gain is small, and every product on the host waits for the graph before it.
"""

import mlx.core as mx
import numpy as np

from moshicli.bridge.device import on_cpu

HOST_ROWS = 16
"""Batches from this many rows on are worth the wait."""


def worth_it(rows: int, dtype: mx.Dtype) -> bool:
    return rows >= HOST_ROWS and dtype == mx.float32 and on_cpu()


def product(x: mx.array, weight: mx.array) -> mx.array:
    """x (n, in) by weight (in, out)."""
    return mx.array(np.asarray(x) @ np.asarray(weight))


def causal_attention(queries: mx.array, keys: mx.array, values: mx.array, scale: float) -> mx.array:
    """Queries (1, heads, n, d) at the last n of the m positions of keys and values (1, heads, m, d)."""
    scores = np.asarray(queries) @ np.asarray(keys).swapaxes(-1, -2) * np.float32(scale)
    n, m = scores.shape[-2:]
    scores[..., ~np.tri(n, m, m - n, dtype=bool)] = -np.inf
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return mx.array(weights @ np.asarray(values))
