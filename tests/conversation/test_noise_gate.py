"""The noise gate: rooms are silent, voices pass unchanged."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from moshicli.conversation.events import TurnEnded
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
from tests.conversation.scripted import ScriptedBridge
from tests.conversation.sessions import of, run, user

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


BEGIN, END = 7, 8


def test_where_nobody_can_be_heard_no_words_of_theirs_begin() -> None:
    bridge = ScriptedBridge(user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    open_frames = range(5, 15 + HOLD_FRAMES - 1)
    assert bridge.stream.barred[:35] == [() if frame in open_frames else (BEGIN,) for frame in range(35)]


def test_words_that_do_not_end_with_the_voice_end_with_the_gate() -> None:
    """The model goes on transcribing what nobody says: the turn ends, once, and it may answer."""
    text = {6: BEGIN, 7: " hello", 10: " there", **dict.fromkeys(range(16, 40, 3), " er")}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 12)), tail=0.0)
    assert bridge.stream.forced == [(15 + HOLD_FRAMES - 1, END)]
    assert of(TurnEnded, events)[0].text == "hello there er er"


def test_words_do_not_end_while_the_voice_goes_on() -> None:
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " hello", 30: END}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB
    )
    run(bridge, user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 5), (0.0, 10)), tail=0.0)
    barred = [frame for frame, tokens in enumerate(bridge.stream.barred) if tokens == (END,)]
    assert barred == [*range(7, 15 + 1), *range(18, 23 + 1)]


def test_an_end_that_came_while_the_voice_went_on_stands_as_soon_as_it_is_silent() -> None:
    ends = (END, 9)
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " hello", 14: 9}, user_text=(BEGIN, *ends), noise_gate_db=THRESHOLD_DB
    )
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    assert [frame for frame, _ in bridge.stream.forced] == [16]
    assert of(TurnEnded, events)[0].text == "hello"


def test_an_end_that_came_while_the_voice_went_on_is_void_if_more_words_come() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 9: END, 11: " there"}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    assert [frame for frame, _ in bridge.stream.forced] == [15 + HOLD_FRAMES - 1]
    assert of(TurnEnded, events)[0].text == "hello there"


def test_with_several_ends_all_are_barred_while_the_voice_goes_on_and_the_model_chooses_after_it() -> None:
    closes = 15 + HOLD_FRAMES - 1
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " hello", closes: 9}, user_text=(BEGIN, END, 9, 10), noise_gate_db=THRESHOLD_DB
    )
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    barred = [frame for frame, tokens in enumerate(bridge.stream.barred) if tokens == (END, 9, 10)]
    assert barred == [*range(7, 15 + 1)]
    assert bridge.stream.forced == [(closes, 9)]
    assert of(TurnEnded, events)[0].text == "hello"


def test_a_voice_far_behind_the_users_keeps_nothing_open() -> None:
    gate = NoiseGate(THRESHOLD_DB)
    found = []
    for frame in [*tone(500.0, -15.0, 8), *tone(500.0, -36.0, 10)]:
        gate.through(frame)
        found.append(gate.presence)
    assert found == [Presence.SPEAKING] * 9 + [Presence.UNKNOWN] * 9


def test_without_a_gate_the_model_alone_decides_when_words_end() -> None:
    bridge = ScriptedBridge({6: BEGIN, 7: " hello"}, user_text=(BEGIN, END))
    run(bridge, user((0.3, 10), (0.0, 30)), tail=0.0)
    assert bridge.stream.forced == []
    assert set(bridge.stream.barred) == {()}
