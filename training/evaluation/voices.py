"""Voices that training never hears: the Kokoro speakers kept for tests, mixtures of them, Piper and festival.

festival's `ked` is a speaker of its own; its `slt` is another synthesis of a speaker that flite has, too.
"""

import random
import subprocess
import tempfile
from typing import Any

import numpy as np
import soundfile
import soxr

from training.domain.names import spoken
from training.jobs import add_pronunciations
from training.speech.sound import RATE, to_int16
from training.speech.voices import HELD_OUT_SPEAKERS, speak

FESTIVAL = {"ked": "ked_diphone", "slt": "cmu_us_slt_arctic_hts"}
"""Debian's festvox-kdlpc16k and festvox-us-slt-hts."""
KOKORO, MIXED, PIPER = "kokoro reserved", "kokoro mixed", "piper"
_SHARES = {KOKORO: 0.5, MIXED: 0.15, PIPER: 0.15, "festival ked": 0.1, "festival slt": 0.1}


def held_out_voice(rng: random.Random) -> dict[str, Any]:
    """A drawn voice; its `label` is the engine that figures are grouped by."""
    label = rng.choices(list(_SHARES), list(_SHARES.values()))[0]
    if label == KOKORO:
        return reserved_voice(rng.choice(HELD_OUT_SPEAKERS), rng.uniform(0.95, 1.15))
    if label == MIXED:
        a, b = rng.sample(HELD_OUT_SPEAKERS, 2)
        share = rng.uniform(0.3, 0.7)
        factor = rng.uniform(0.93, 1.08)
        return {
            "engine": "kokoro",
            "label": MIXED,
            "mix": {a: share, b: 1 - share},
            "speed": 1.0,
            "factor": factor,
        }
    if label == PIPER:
        return piper_voice(rng.uniform(0.92, 1.15), rng.uniform(0.95, 1.15))
    return festival_voice(label.removeprefix("festival "))


def reserved_voice(name: str, speed: float = 1.0) -> dict[str, Any]:
    """One of `HELD_OUT_SPEAKERS`."""
    return {"engine": "kokoro", "label": KOKORO, "mix": {name: 1.0}, "speed": speed}


def piper_voice(factor: float = 1.0, slowness: float = 1.0) -> dict[str, Any]:
    """Piper's joe; `factor` makes another speaker of him."""
    return {"engine": "piper", "label": PIPER, "factor": factor, "slowness": slowness}


def festival_voice(name: str) -> dict[str, Any]:
    """One of `FESTIVAL`."""
    return {"engine": "festival", "label": f"festival {name}", "voice": name}


def utter(text: str, voice: dict[str, Any]) -> np.ndarray:
    """`text` in a voice of this module or of training: (n,) float32 at 24 kHz, all at one loudness."""
    if voice["engine"] == "festival":
        return _festival(spoken(text), FESTIVAL[voice["voice"]])
    job: dict[str, Any] = {"text": text}
    add_pronunciations([job])
    return speak(job["text"], job["ipa"], voice).wave.astype(np.float32) / 32768


def _festival(text: str, voice: str) -> np.ndarray:
    # To a file: into a pipe it writes the header once more behind the last sample, which is a loud click.
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        command = ["text2wave", "-eval", f"(voice_{voice})", "-o", file.name]
        subprocess.run(command, input=text.encode(), capture_output=True, check=True)
        wave, rate = soundfile.read(file.name)
    return to_int16(soxr.resample(wave, rate, RATE)).astype(np.float32) / 32768
