"""Oscillators beside the decoder: in one piece, in pieces, and against what they are told."""

import mlx.core as mx
import numpy as np
import pytest

from moshicli.bridge.mimi import Mimi
from moshicli.bridge.mimi_config import tensor_shapes
from moshicli.bridge.mimi_harmonics import HIGHEST_HZ, LOWEST_HZ, QUIETEST, Oscillators
from moshicli.frames import SAMPLE_RATE
from tests.support.mimi_weights import TINY_MIMI, TINY_SINGING_MIMI, random_mimi_tensors

STEP = 120
STEPS = 400
"""Two seconds."""


def telling(hz: "float | np.ndarray", *amplitudes: float) -> np.ndarray:
    """(STEPS, 1 + amplitudes)"""
    place = np.log(np.broadcast_to(hz, STEPS) / LOWEST_HZ) / np.log(HIGHEST_HZ / LOWEST_HZ)
    logs = np.log(np.broadcast_to(np.array(amplitudes), (STEPS, len(amplitudes))))
    return np.concatenate([np.log(place / (1 - place))[:, None], logs], axis=1)


def test_they_sing_the_told_pitch_and_amplitudes() -> None:
    wave = Oscillators(2, STEP)(telling(150.0, 0.2, 0.1))
    time = np.arange(1, STEPS * STEP + 1) / SAMPLE_RATE
    expected = 0.2 * np.sin(2 * np.pi * 150 * time) + 0.1 * np.sin(2 * np.pi * 300 * time)
    assert wave.dtype == np.float32
    np.testing.assert_allclose(wave, expected, atol=3e-4)


@pytest.mark.parametrize("block", [16, 48])
def test_phase_pitch_and_loudness_go_on_from_call_to_call(block: int) -> None:
    told = telling(100 * 3 ** np.random.default_rng(0).random(STEPS), 0.2, 0.1, 0.05)
    told[:, 1:] += np.random.default_rng(1).standard_normal((STEPS, 3))
    oscillators = Oscillators(3, STEP)
    pieces = [oscillators(told[at : at + block]) for at in range(0, STEPS, block)]
    np.testing.assert_allclose(np.concatenate(pieces), Oscillators(3, STEP)(told), atol=1e-5)


def test_the_quietest_telling_is_silence() -> None:
    told = np.full((32, 3), QUIETEST)
    assert not Oscillators(2, STEP)(told).any()
    told[:, 1:] = -50.0
    assert not Oscillators(2, STEP)(told).any()


def test_harmonics_end_between_1_and_1_5_khz() -> None:
    wave = Oscillators(8, STEP)(telling(250.0, *[0.1] * 8))
    spectrum = np.abs(np.fft.rfft(wave)) / (len(wave) / 2)
    found = spectrum[2 * 250 * np.arange(1, 9)]
    np.testing.assert_allclose(found, [0.1, 0.1, 0.1, 0.1, 0.05, 0, 0, 0], atol=1e-3)


def test_a_hot_telling_stays_a_number() -> None:
    told = np.full((32, 3), 1e4)
    told[:16, 0] = -1e4
    with np.errstate(over="raise", invalid="raise"):
        wave = Oscillators(2, STEP)(told)
    assert np.abs(wave).max() <= 2


def decode(mimi: Mimi, block: int) -> np.ndarray:
    codes = np.random.default_rng(0).integers(0, TINY_MIMI.bins, (8, 12))
    stream = mimi.decoder()
    return np.concatenate([stream(codes[:, at : at + block]) for at in range(0, 12, block)])


def test_a_decoder_sings_alike_in_blocks_of_any_length_and_on_mlx() -> None:
    tensors = random_mimi_tensors(TINY_SINGING_MIMI)
    tensors["decoder.harmonics.2.conv.conv.bias"][1:] = -2.0
    singing = Mimi(TINY_SINGING_MIMI, tensors)
    drawn = {name: tensors[name] for name in tensor_shapes(TINY_MIMI)}
    sung = decode(singing, 1) - decode(Mimi(TINY_MIMI, drawn), 1)
    assert np.abs(sung).max() > 0.1
    np.testing.assert_allclose(decode(singing, 12), decode(singing, 1), atol=1e-3)
    np.testing.assert_allclose(decode(Mimi(TINY_SINGING_MIMI, tensors, mx), 1), decode(singing, 1), atol=1e-3)
