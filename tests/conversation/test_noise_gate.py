"""The noise gate: rooms are silent, voices pass unchanged."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from moshicli.conversation.noise_gate import (
    BAND_HZ,
    HISS_FRAMES,
    HISS_HZ,
    HOLD_FRAMES,
    NoiseGate,
    Presence,
    band_levels_db,
)
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE

FIXTURES = Path(__file__).parents[2] / "fixtures"
THRESHOLD_DB = -45.0


def tone(hertz: float, level_db: float, frames: int = 1) -> np.ndarray:
    """(frames, 1920) of a sine whose RMS is `level_db` dBFS."""
    t = np.arange(frames * FRAME_SAMPLES) / SAMPLE_RATE
    wave = np.sqrt(2) * 10 ** (level_db / 20) * np.sin(2 * np.pi * hertz * t)
    return wave.astype(np.float32).reshape(frames, FRAME_SAMPLES)


def noise(level_db: float, frames: int, seed: int = 0) -> np.ndarray:
    """(frames, 1920) of white noise."""
    wave = np.random.default_rng(seed).normal(size=(frames, FRAME_SAMPLES)) * 10 ** (level_db / 20)
    return wave.astype(np.float32)


@pytest.mark.parametrize(("hertz", "heard"), [(1000.0, True), (60.0, False), (8000.0, False)])
def test_level_is_that_of_the_telephones_band(hertz: float, heard: bool) -> None:
    (level,) = band_levels_db(tone(hertz, -20.0)[0], BAND_HZ)
    assert level == pytest.approx(-20.0, abs=0.5) if heard else level < -60


@pytest.mark.parametrize(("hertz", "heard"), [(1000.0, False), (60.0, False), (8000.0, True)])
def test_level_is_that_of_another_band(hertz: float, heard: bool) -> None:
    (level,) = band_levels_db(tone(hertz, -20.0)[0], HISS_HZ)
    assert level == pytest.approx(-20.0, abs=0.5) if heard else level < -60


def test_quiet_noise_becomes_silence() -> None:
    gate = NoiseGate(THRESHOLD_DB)
    assert not any(gate.through(frame).any() for frame in noise(-50.0, 50))


def test_loud_steady_noise_becomes_silence_once_it_is_known_as_noise() -> None:
    gate = NoiseGate(THRESHOLD_DB)
    passed = [bool(gate.through(frame).any()) for frame in noise(-30.0, 100)]
    assert passed[0]
    assert not any(passed[60:])


def test_a_voice_passes_unchanged_and_the_gate_stays_open_for_a_while() -> None:
    gate, voice = NoiseGate(THRESHOLD_DB), tone(500.0, -25.0)[0]
    after = noise(-60.0, 2 * HOLD_FRAMES)
    assert gate.through(voice) is voice
    passed = [gate.through(frame).any() for frame in after]
    assert passed == [True] * (HOLD_FRAMES - 1) + [False] * (HOLD_FRAMES + 1)


def test_a_hiss_that_may_begin_a_word_passes_but_is_nobody_who_speaks() -> None:
    gate, hiss = NoiseGate(THRESHOLD_DB), tone(6000.0, -30.0)[0]
    assert gate.through(hiss) is hiss
    assert gate.presence is Presence.UNKNOWN
    passed = [gate.through(frame).any() for frame in noise(-60.0, 2 * HISS_FRAMES)]
    assert passed == [True] * (HISS_FRAMES - 1) + [False] * (HISS_FRAMES + 1)
    assert gate.presence is Presence.NOBODY


def test_a_steady_hiss_becomes_silence_once_it_is_known_as_noise() -> None:
    gate = NoiseGate(THRESHOLD_DB)
    passed = [bool(gate.through(frame).any()) for frame in tone(6000.0, -30.0, 100)]
    assert passed[0]
    assert not any(passed[60:])


def test_a_hiss_behind_a_voice_does_not_close_the_gate_sooner() -> None:
    gate = NoiseGate(THRESHOLD_DB)
    frames = [*tone(500.0, -25.0), *tone(6000.0, -30.0), *noise(-60.0, HOLD_FRAMES)]
    passed = [bool(gate.through(frame).any()) for frame in frames]
    assert passed == [True] * HOLD_FRAMES + [False] * 2


def test_a_recorded_sentence_loses_nothing_that_is_loud() -> None:
    pcm, _ = soundfile.read(FIXTURES / "joke.wav", dtype="float32")
    frames = pcm[: len(pcm) // FRAME_SAMPLES * FRAME_SAMPLES].reshape(-1, FRAME_SAMPLES)
    gate = NoiseGate(THRESHOLD_DB)
    for frame in frames:
        if not np.array_equal(gate.through(frame), frame):
            assert band_levels_db(frame, BAND_HZ)[0] < THRESHOLD_DB


def test_a_voice_far_behind_the_users_keeps_nothing_open() -> None:
    gate = NoiseGate(THRESHOLD_DB)
    found = []
    for frame in [*tone(500.0, -15.0, 8), *tone(500.0, -36.0, 10)]:
        gate.through(frame)
        found.append(gate.presence)
    assert found == [Presence.SPEAKING] * 9 + [Presence.UNKNOWN] * 9
