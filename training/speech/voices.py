"""Who speaks how: the fixed voices of the personas, and random voices for users."""

import random
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from training.paths import VOICES
from training.speech import classic
from training.speech.neural import Kokoro, Piper
from training.speech.pico import PICO_VOICES, Pico
from training.speech.pronounce import IGNORE, PHONE_ID
from training.speech.rhvoice import RHVOICE_VOICES, RhVoice
from training.speech.sound import RATE, flatten_pitch, phone_labels, to_24k, to_int16

# The voices of the four personas and the neutral one, for every persona that was not trained.
PERSONA_VOICES: dict[str, dict[str, Any]] = {
    "Moshi": {"engine": "kokoro", "mix": {"af_heart": 1.0}, "speed": 1.05},
    "JARVIS": {"engine": "kokoro", "mix": {"bm_george": 1.0}, "speed": 1.05},
    "GLaDOS": {"engine": "kokoro", "mix": {"bf_isabella": 1.0}, "speed": 1.05, "flat_pitch": 205.0},
    "HAL": {"engine": "kokoro", "mix": {"am_adam": 1.0}, "speed": 0.98},
    "neutral": {"engine": "kokoro", "mix": {"af_alloy": 1.0}, "speed": 1.05},
}
# Kokoro's speakers kept for tests, as are Piper and festival: no user of the training has these voices.
HELD_OUT_SPEAKERS = ("af_sky", "af_sarah", "am_michael", "am_eric", "bf_emma", "bm_lewis")
# flite reads capitals letter by letter, and so does Pico.
FLITE_SPELLING = {"glados": "gladoss", "jarvis": "jarvis", "hal": "hal", "moshi": "moshy"}
# RHVoice reads the other names, and their capitals, as words.
RHVOICE_SPELLING = {"glados": "gladdoss"}
PICO_SPELLING = FLITE_SPELLING | RHVOICE_SPELLING
MARKS = ".,?!;:"


@dataclass
class Speech:
    """One spoken line: 24 kHz int16 wave, 50 Hz phone labels, (start, end) seconds per word or None."""

    wave: np.ndarray
    labels: np.ndarray
    words: list[tuple[float, float]] | None = field(default=None)


@cache
def kokoro() -> Kokoro:
    return Kokoro(VOICES)


@cache
def kokoro_styles() -> list[str]:
    with np.load(VOICES / "voices.npz") as tables:
        return sorted(tables.files)


@cache
def piper() -> Piper:
    return Piper(VOICES)


@cache
def flite() -> classic.Flite:
    return classic.Flite(VOICES)


@cache
def rhvoice() -> RhVoice:
    return RhVoice(VOICES / "rhvoice")


@cache
def pico(voice: str) -> Pico:
    return Pico(VOICES / "pico", voice)


def random_voice(rng: random.Random, kokoro_share: float = 0.6) -> dict[str, Any]:
    """A user's voice in training; evaluation uses other engines and speakers."""
    kind = rng.random()
    if kind < kokoro_share:
        return {"engine": "kokoro", "mix": speaker(rng), "speed": rng.uniform(0.85, 1.3),
                "factor": rng.uniform(0.88, 1.15)}  # fmt: skip
    rest = (kind - kokoro_share) / (1 - kokoro_share)
    if rest < 0.42:
        return {"engine": "flite", "voice": rng.choice(classic.FLITE_VOICES),
                "factor": rng.uniform(0.86, 1.22), "slowness": rng.uniform(0.85, 1.2)}  # fmt: skip
    if rest < 0.82:
        return {"engine": "rhvoice", "voice": rng.choice(RHVOICE_VOICES), "factor": rng.uniform(0.86, 1.2),
                "slowness": rng.uniform(0.85, 1.2), "pitch": rng.uniform(0.85, 1.2)}  # fmt: skip
    if rest < 0.88:
        return {"engine": "pico", "voice": rng.choice(list(PICO_VOICES)), "factor": rng.uniform(0.86, 1.2),
                "slowness": rng.uniform(0.85, 1.2), "pitch": rng.uniform(0.85, 1.2)}  # fmt: skip
    return {"engine": "espeak", "voice": rng.choice(classic.ESPEAK_VOICES), "rate": rng.randint(130, 185),
            "pitch": rng.randint(25, 75)}  # fmt: skip


def speaker(rng: random.Random) -> dict[str, float]:
    """Shares of Kokoro's styles (named by language first): an English speaker, or one and any second."""
    names = [name for name in kokoro_styles() if name not in HELD_OUT_SPEAKERS]
    first = rng.choice([name for name in names if name[0] in "ab"])
    if rng.random() < 0.4:
        return {first: 1.0}
    share = rng.uniform(0.35, 0.85)
    second = rng.choice([name for name in names if name != first])
    return {first: share, second: 1 - share}


def _spelled(text: str, spelling: dict[str, str] = FLITE_SPELLING) -> str:
    return " ".join(
        spelling.get(w.strip(MARKS).lower(), w.strip(MARKS)) + w[len(w.rstrip(MARKS)) :] for w in text.split()
    )


def speak(text: str, ipa: list[str], voice: dict[str, Any]) -> Speech:
    """Speak `text` (its words' IPA in `ipa`) in `voice`; word times are None where the engine gives none."""
    factor = voice.get("factor", 1.0)
    marks = [w[-1] if w[-1] in MARKS else "" for w in text.split()]
    engine, rate, words = voice["engine"], RATE, None
    if engine == "kokoro":
        style = kokoro().mix(voice["mix"])
        wave, phones, words = kokoro().speak(
            list(zip(ipa, marks, strict=True)), style, voice["speed"] / factor
        )
        if "flat_pitch" in voice:
            wave = flatten_pitch(wave, voice["flat_pitch"])
    elif engine == "piper":
        wave, phones, words = piper().speak(list(zip(ipa, marks, strict=True)), voice["slowness"])
        rate = Piper.RATE
    elif engine == "flite":
        wave, rate, phones, words = flite().speak(_spelled(text), voice["voice"], voice["slowness"])
        if len(words) != len(ipa):
            words = None
    elif engine == "rhvoice":
        wave, rate, words = rhvoice().speak(
            _spelled(text, RHVOICE_SPELLING), voice["voice"], voice["slowness"], voice["pitch"]
        )
        phones = None
    elif engine == "pico":
        wave = pico(voice["voice"]).speak(_spelled(text, PICO_SPELLING), voice["slowness"], voice["pitch"])
        rate, phones = Pico.RATE, None
    else:
        wave, rate, phones = (
            classic.espeak(VOICES, _spelled(text), voice["voice"], voice["rate"], voice["pitch"]),
            22_050,
            None,
        )
    wave = to_24k(wave, rate, factor)
    if phones is None:
        labels = np.full(-(-len(wave) // 480), IGNORE, np.uint8)
    else:
        labels = phone_labels([(p, end / factor) for p, end in phones], len(wave))
    return _trim(Speech(to_int16(wave), labels, words and [(a / factor, b / factor) for a, b in words]))


def _trim(speech: Speech, threshold: int = 400, keep: int = 960) -> Speech:
    """Cut silence at both ends, in whole label steps, so that times, labels and samples stay together."""
    loud = np.flatnonzero(np.abs(speech.wave.astype(np.int32)) > threshold)
    if not len(loud):
        return speech
    first = max(0, loud[0] - keep) // 480
    last = min(len(speech.wave), loud[-1] + keep)
    shift = first * 480 / RATE
    # Kokoro counts the silence behind a line to its last phone: no word ends after the last loud sample.
    end = loud[-1] / RATE - shift
    words = speech.words and [(max(0.0, a - shift), min(end, max(0.0, b - shift))) for a, b in speech.words]
    return Speech(speech.wave[first * 480 : last], speech.labels[first : -(-last // 480)], words)


assert PHONE_ID["pau"] == 0  # zero is silence everywhere below
