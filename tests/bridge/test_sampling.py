import math
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from moshicli.bridge.sampling import NoiseKeys, Sampler, Sampling
from moshicli.errors import UsageError

LOGITS = mx.array([[2.0, 1.0, 0.0, -1.0, -2.0, 1.5]])
DRAWS = 20_000


def shares(sampler: Sampler, seed: int = 0) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    logits = mx.broadcast_to(LOGITS, (DRAWS, 6))
    tokens = np.array(sampler(logits, sampler.noise((DRAWS, 6), NoiseKeys(seed).next())))
    return np.bincount(tokens, minlength=6) / DRAWS


def softmax(logits: list[float], temperature: float) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    exp = np.exp(np.array(logits) / temperature)
    return exp / exp.sum()


# The standard deviation of a share over 20,000 draws is at most 0.0035.
NEAR = 0.015


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_draws_follow_the_softmax(temperature: float) -> None:
    expected = softmax(LOGITS[0].tolist(), temperature)
    np.testing.assert_allclose(shares(Sampler(temperature, 0, 1.0, mx)), expected, atol=NEAR)


def test_top_k_leaves_the_k_likeliest_in_proportion() -> None:
    expected = np.zeros(6)
    expected[[0, 5, 1]] = softmax([2.0, 1.5, 1.0], 0.7)
    np.testing.assert_allclose(shares(Sampler(0.7, 3, 1.0, mx)), expected, atol=NEAR)


def test_top_p_leaves_the_smallest_set_that_holds_p() -> None:
    # At temperature 1 the shares are .46 .17 .06 .02 .01 .28: two tokens hold 0.7, three 0.75.
    expected = np.zeros(6)
    expected[[0, 5]] = softmax([2.0, 1.5], 1.0)
    np.testing.assert_allclose(shares(Sampler(1.0, 0, 0.7, mx)), expected, atol=NEAR)
    assert np.count_nonzero(shares(Sampler(1.0, 0, 0.8, mx))) == 3
    assert np.count_nonzero(shares(Sampler(1.0, 0, 0.01, mx))) == 1


def test_top_p_is_taken_within_top_k() -> None:
    # Of the two likeliest the first alone holds 0.62.
    assert np.count_nonzero(shares(Sampler(1.0, 2, 0.6, mx))) == 1
    assert np.count_nonzero(shares(Sampler(1.0, 3, 0.6, mx))) == 2


def test_temperature_zero_is_greedy() -> None:
    sampler = Sampler(0.0, 250, 0.5, mx)
    assert sampler.noise((1, 6), NoiseKeys(0).next()) is None
    assert sampler(LOGITS, None).tolist() == [0]


def test_the_seed_makes_the_keys_and_none_repeats() -> None:
    one, same, other = NoiseKeys(5), NoiseKeys(5), NoiseKeys(6)
    keys = [tuple(one.next().tolist()) for _ in range(100)]
    assert keys == [tuple(same.next().tolist()) for _ in range(100)]
    assert len({*keys, *(tuple(other.next().tolist()) for _ in range(100))}) == 200


@pytest.mark.parametrize(
    "setting",
    [
        {"text_temperature": -0.1},
        {"text_temperature": math.nan},
        {"audio_temperature": math.inf},
        {"audio_top_k": -1},
        {"audio_top_p": 0},
        {"text_top_p": 1.1},
        {"text_temperature": "hot"},
        {"audio_top_p": None},
        {"text_top_k": 2.5},
        {"text_top_k": True},
    ],
)
def test_a_setting_out_of_range_is_named(setting: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=next(iter(setting))):
        Sampling(**setting)
