"""Whose voice is it? A linear classifier of the personas' voices, fitted on their own synthesised lines.

It should hear the voice and not the codec, which has its own figures: it is given every line twice, as it was
synthesised and as the codec renders it. Fitted on the originals alone it named the speaker of 48 % of a weak
codec's renderings, fitted on both of 97 %; originals were right in 100 % either way (60 lines kept back).
"""

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import librosa
import numpy as np
import pyworld
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from training.speech.sound import LABEL_SAMPLES, RATE

COEFFICIENTS = 20
LOUDEST_DB = 35.0  # frames this far below the loudest one are pauses


def features(pcm: np.ndarray) -> np.ndarray:
    """Mean and deviation of MFCC 1-19, level and spread of the pitch: (40,) of (n,) float32 at 24 kHz.

    Coefficient 0 is loudness and is left out. F0 by DIO (Morise et al. 2009), in log Hz.
    """
    mel = librosa.feature.melspectrogram(
        y=pcm, sr=RATE, n_fft=1024, hop_length=240, n_mels=60, fmin=60, fmax=8000
    )
    decibels = librosa.power_to_db(mel, ref=np.max, top_db=60)
    loud = decibels.max(0) > decibels.max() - LOUDEST_DB
    cepstra = librosa.feature.mfcc(S=decibels[:, loud], n_mfcc=COEFFICIENTS)[1:]
    pitch, _ = pyworld.dio(pcm.astype(np.float64), RATE)
    voiced = np.log(pitch[pitch > 0]) if np.any(pitch > 0) else np.array([np.log(60.0)])
    return np.concatenate([cepstra.mean(1), cepstra.std(1), [np.median(voiced), np.std(voiced)]])


class Timbre:
    """Tells the voices that it was fitted on apart: (speaker, wave) pairs, linear discriminant analysis."""

    def __init__(self, spoken: Iterable[tuple[str, np.ndarray]]) -> None:
        speakers, waves = zip(*spoken, strict=True)
        self._model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto")
        self._model.fit(np.stack([features(wave) for wave in waves]), speakers)

    def speaker(self, pcm: np.ndarray) -> str:
        return str(self._model.predict(features(pcm)[None])[0])

    def accuracy(
        self,
        spoken: Iterable[tuple[str, np.ndarray]],
        through: Callable[[np.ndarray], np.ndarray] | None = None,
    ) -> float:
        """Share of lines whose speaker it names, `through` a codec if one is given."""
        right = [self.speaker(through(wave) if through else wave) == speaker for speaker, wave in spoken]
        return sum(right) / len(right)


def persona_lines(bank: Path, each: int, seed: int = 0) -> list[tuple[str, np.ndarray]]:
    """`each` drawn lines of a second or more of every persona in a bank folder, in random order.

    Raises FileNotFoundError where the folder holds none.
    """
    rng, lines = random.Random(seed), defaultdict(list)
    for speaker, wave in _lines(bank):
        if len(wave) >= RATE:
            lines[speaker].append(wave)
    if not lines:
        raise FileNotFoundError(f"{bank} holds no spoken lines of personas; stage 2 makes them")
    drawn = [
        (name, w) for name, all_ in sorted(lines.items()) for w in rng.sample(all_, min(each, len(all_)))
    ]
    rng.shuffle(drawn)
    return drawn


def _lines(bank: Path) -> Iterator[tuple[str, np.ndarray]]:
    for path in sorted(bank.glob("*.npz")):
        with np.load(path) as chunk:
            wave, meta = chunk["wave"].astype(np.float32) / 32768, json.loads(str(chunk["meta"]))
        start = 0
        for record in meta:
            samples = record["steps"] * LABEL_SAMPLES
            if record["kind"] in ("reply", "read"):
                yield record["speaker"], wave[start : start + samples]
            start += samples
