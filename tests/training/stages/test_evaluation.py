"""Stage 7: what its figures rest on, and the whole command in a tiny size on the embedded checkpoint."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from moshicli.conversation.loop import Step
from training.bank import write_chunk
from training.evaluation.bench import Session
from training.evaluation.codec import codec2
from training.evaluation.listener import plain, word_errors
from training.evaluation.noise import Room, noise
from training.evaluation.people import INDEX
from training.evaluation.timbre import Timbre, persona_lines
from training.evaluation.voices import festival_voice, held_out_voice, utter
from training.speech.voices import HELD_OUT_SPEAKERS, PERSONA_VOICES, random_voice, speak

TEXTS = (
    "The old train was very quiet.",
    "Nobody wanted to leave the garden.",
    "She put the letters into a box.",
    "We waited an hour at the station.",
    "Good morning, could you help me?",
    "It may rain again in the evening.",
)
VOICES = {
    name: {"engine": "flite", "voice": voice, "slowness": 1.0}
    for name, voice in (("Moshi", "slt"), ("HAL", "rms"), ("JARVIS", "awb"))
}
# The figures that issue and model card name; a tiny run has no case for some.
FIGURES = {
    "frame_ms_median", "folder_mb", "voice_classifier_on_originals", "voice_classifier_on_coded",
    "intent_right", "call_exact", "false_calls", "persona_right", "voice_right", "persona_and_voice_right",
    "user_wer", "reply_wer", "onset_ms_median", "onset_ms_p95", "false_starts_while_user_speaks",
    "forced_wer", "false_starts_in_room_noise_worst", "people_answered_right",
    "codec_personas_stoi", "codec_personas_dnsmos", "codec_personas_dnsmos_loss",
    "codec_unseen_stoi_mini", "codec_unseen_stoi_codec2", "codec_unseen_wer_mini", "codec_unseen_wer_codec2",
}  # fmt: skip


@pytest.fixture(scope="module")
def spoken_bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank folder in which three personas have voices of flite, and a user and a person talk, too."""
    folder = tmp_path_factory.mktemp("bank")
    lines = [
        ({"kind": kind, "speaker": name, "text": text}, speak(text, [""] * len(text.split()), voice))
        for text in TEXTS
        for kind, name, voice in (
            *(("reply", name, voice) for name, voice in VOICES.items()),
            ("user", "user", VOICES["HAL"]),
        )
    ]
    person = ({"kind": "sound", "speaker": "person", "text": ""}, lines[0][1])
    write_chunk(folder / "00000.npz", [*lines, person])
    return folder


def test_spellings_of_the_same_words_are_no_errors() -> None:
    assert plain("Twenty-one, PLEASE!") == plain("21 please") == "twenty one please"
    assert word_errors([("Set a timer for 7 minutes.", "set a timer for seven minutes")]) == 0
    assert word_errors([("one two three four", "one three four"), ("", "noise")]) == 0.25
    assert word_errors([("", "noise")]) is None


@pytest.mark.parametrize(("colour", "decibels_an_octave"), [("pink", -3.0), ("brown", -6.0)])
def test_noise_has_its_level_and_colour(colour: str, decibels_an_octave: float) -> None:
    wave = noise(Room(colour, -50.0, "HAL", 10.0, 0)).astype(np.float64)
    assert 10 * np.log10(np.mean(wave**2)) == pytest.approx(-50, abs=0.1)
    power = np.abs(np.fft.rfft(wave)) ** 2
    hertz = np.fft.rfftfreq(len(wave), 1 / 24_000)
    low, high = (power[(hertz >= f) & (hertz < 2 * f)].mean() for f in (200, 3200))
    assert 10 * np.log10(high / low) == pytest.approx(4 * decibels_an_octave, abs=1.0)


def test_the_classifier_tells_voices_apart(spoken_bank: Path) -> None:
    lines = persona_lines(spoken_bank, each=6)
    assert {speaker for speaker, _ in lines} == set(VOICES)
    new = "A sentence that nobody has ever heard before."
    timbre = Timbre(lines)
    waves = [(n, speak(new, [""] * 8, v).wave.astype(np.float32) / 32768) for n, v in VOICES.items()]
    assert timbre.accuracy(waves) == 1
    swapped = [("HAL" if name == "Moshi" else "Moshi", wave) for name, wave in waves]
    assert timbre.accuracy(swapped) == 0


def test_an_empty_bank_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no spoken lines"):
        persona_lines(tmp_path, each=3)


def test_no_voice_of_training_is_a_reserved_one() -> None:
    rng = random.Random(0)
    drawn = [*PERSONA_VOICES.values(), *(random_voice(rng) for _ in range(5000))]
    assert {name for voice in drawn for name in voice.get("mix", {})}.isdisjoint(HELD_OUT_SPEAKERS)
    assert {voice["engine"] for voice in drawn} == {"kokoro", "flite", "rhvoice", "pico", "espeak"}
    held_out = [held_out_voice(rng) for _ in range(500)]
    assert {name for voice in held_out for name in voice.get("mix", {})} == set(HELD_OUT_SPEAKERS)


@pytest.mark.parametrize("name", ["ked", "slt"])
def test_festival_speaks(name: str) -> None:
    text = "Good morning, could you set a timer for twenty minutes?"
    wave = utter(text, festival_voice(name))
    assert 2 < len(wave) / 24_000 < 6
    # At the loudness of all other voices, or as near as peaks allow.
    assert 0.03 < np.sqrt(np.mean(wave**2)) < 0.075
    # No click behind the last word.
    assert np.abs(wave[-48:]).max() < 0.1


def test_codec2_is_compared_without_its_delay() -> None:
    pcm = speak(TEXTS[0], [""] * 6, VOICES["HAL"]).wave.astype(np.float32) / 32768
    coded = codec2(pcm)
    assert coded.shape == pcm.shape
    # Waves differ, loudness in frames of 20 ms follows the original's.
    loudness = [
        np.log(1e-3 + np.abs(w[: len(w) // 480 * 480]).reshape(-1, 480).mean(1)) for w in (pcm, coded)
    ]
    agreement = [np.corrcoef(np.roll(loudness[1], lag), loudness[0])[0, 1] for lag in (-2, 0, 2)]
    assert agreement[1] == max(agreement) > 0.8


def _session(user: list[int], agent: list[int]) -> Session:
    """Frames in which the two speak (1) or not (0)."""
    tone = (0.1 * np.sin(np.arange(1920) * 0.1)).astype(np.float32)
    steps = [Step(tone * u, tone * a, bool(a), ()) for u, a in zip(user, agent, strict=True)]
    return Session(steps, ())


@pytest.mark.parametrize(
    ("agent", "early"),
    [([0, 0, 0, 0, 1, 1, 1], False), ([0, 1, 1, 1, 1, 0, 0], True), ([0, 0, 1, 0, 0, 0, 1], False)],
    ids=["after", "before the end", "a click"],
)
def test_speaking_before_the_users_end_is_a_false_start(agent: list[int], early: bool) -> None:
    assert _session([1, 1, 0, 1, 0, 0, 0], agent).started_early is early


def test_the_command_prints_every_figure(
    spoken_bank: Path, jobs: Path, stage: Callable[..., str], tmp_path: Path
) -> None:
    index: list[dict[str, Any]] = []
    for name, text, intent in (("hello", "Hello.", "greet"), ("reading", TEXTS[2], None)):
        wave = speak(text, [""] * len(text.split()), VOICES["HAL"]).wave
        soundfile.write(tmp_path / f"{name}.wav", wave, 24_000)
        index.append({"file": f"{name}.wav", "speaker": "rms", "text": text, "intent": intent})
    (tmp_path / INDEX).write_text(json.dumps(index))
    out = tmp_path / "report.json"
    printed = stage(
        "evaluate", "--questions", 2, "--noise-seconds", 1, "--sentences", jobs.parent / "sentences.txt",
        "--bank", spoken_bank, "--people", tmp_path, "--processes", 1, "--out", out,
    )  # fmt: skip
    report = json.loads(out.read_text())
    assert set(report["figures"]) >= FIGURES
    assert all(name in printed for name in FIGURES)
    for name in ("intent_right", "frame_ms_median", "forced_wer", "codec_unseen_stoi_codec2"):
        assert report["figures"][name]["value"] is not None
    assert len(report["answers"]) == 2
    assert len(report["rooms"]) == 4
    assert {"people", *VOICES} & set(report["codec"])
