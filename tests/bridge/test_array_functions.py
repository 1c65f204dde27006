"""What MLX has kernels for, on numpy."""

import mlx.core as mx
import numpy as np
import pytest

from moshicli.bridge.array_functions import FEW_ROWS, attention, layer_norm, product, rms_norm, silu, softmax

RNG = np.random.default_rng(0)
ROWS = RNG.standard_normal((5, 64)).astype(np.float32)
FAR = np.array([[-1e4, -100.0, 0.0, 100.0, 1e4]], np.float32)


def same(ours: np.ndarray, theirs: mx.array) -> None:
    assert ours.dtype == np.float32
    np.testing.assert_allclose(ours, np.array(theirs), rtol=1e-5, atol=1e-5)


@pytest.mark.filterwarnings("error")
def test_silu_and_softmax_far_from_zero() -> None:
    for x in (ROWS, FAR):
        same(silu(np, x), silu(mx, mx.array(x)))
        same(softmax(np, x), softmax(mx, mx.array(x)))


def test_norms() -> None:
    weight, bias = RNG.standard_normal((2, 64)).astype(np.float32)
    for x in (ROWS, ROWS[:1] * 1e-4, np.zeros_like(ROWS)):
        rows, w, b = mx.array(x), mx.array(weight), mx.array(bias)
        same(rms_norm(np, x, weight, 1e-8), rms_norm(mx, rows, w, 1e-8))
        same(layer_norm(np, x, weight, bias, 1e-5), layer_norm(mx, rows, w, b, 1e-5))


@pytest.mark.parametrize(("queries", "keys"), [(1, 1), (1, 40), (7, 7), (7, 40)])
def test_attention_is_causal(queries: int, keys: int) -> None:
    q, k, v = (RNG.standard_normal((1, 4, n, 16)).astype(np.float32) for n in (queries, keys, keys))
    ours = attention(np, q, k, v, 0.25)
    same(ours, attention(mx, *map(mx.array, (q, k, v)), 0.25))
    seen = keys - queries + 1  # by the first query
    first = attention(np, q[:, :, :1], k[:, :, :seen], v[:, :, :seen], 0.25)
    np.testing.assert_allclose(ours[:, :, :1], first, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("rows", [0, 1, 2, FEW_ROWS, FEW_ROWS + 1])
def test_product(rows: int) -> None:
    x = RNG.standard_normal((rows, 64)).astype(np.float32)
    matrix = RNG.standard_normal((64, 48)).astype(np.float32)
    same(product(x, matrix), product(mx.array(x), mx.array(matrix)))
    same(product(x[:, ::2], matrix[::2]), mx.array(x[:, ::2] @ matrix[::2]))
