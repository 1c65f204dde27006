"""Recordings of people, as `training.evaluation.collect` leaves them, and what the model makes of them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from training.domain.names import PERSONAS
from training.evaluation.bench import Bench
from training.evaluation.dialogue import LEAD_IN
from training.evaluation.listener import word_errors
from training.evaluation.replies import answers
from training.evaluation.report import Figure, share
from training.speech.sound import RATE, to_int16

INDEX = "transcripts.json"


@dataclass(frozen=True)
class Recording:
    """`intent` is None where the words are none of the domain's."""

    path: Path
    speaker: str
    text: str
    intent: str | None

    def wave(self) -> np.ndarray:
        """(n,) float32 at 24 kHz, at the loudness of every other utterance."""
        wave, rate = soundfile.read(self.path, dtype="float32")
        if rate != RATE or wave.ndim != 1:
            raise ValueError(f"{self.path}: expected mono at {RATE} Hz")
        return to_int16(wave).astype(np.float32) / 32768


@dataclass(frozen=True)
class Heard:
    """A recording put to a persona."""

    recording: Recording
    persona: str
    heard: str
    said: str
    right: bool


def recordings(folder: Path) -> list[Recording]:
    """All recordings of a folder. Raises FileNotFoundError where it has no index."""
    index = json.loads((folder / INDEX).read_text())
    return [Recording(folder / r["file"], r["speaker"], r["text"], r["intent"]) for r in index]


def meetings(found: Sequence[Recording], personas: int) -> list[tuple[Recording, str]]:
    """Each recording of the domain with so many of the four personas, in turns."""
    said = [recording for recording in found if recording.intent]
    return [(r, PERSONAS[(i + k) % 4]) for i, r in enumerate(said) for k in range(min(4, personas))]


def meet(bench: Bench, meeting: tuple[Recording, str]) -> Heard:
    """Put a recording to a persona."""
    recording, persona = meeting
    assert recording.intent is not None
    pcm = np.concatenate([LEAD_IN, recording.wave()])
    session = bench.converse(bench.persona(persona), pcm, 0)
    right = not session.calls and answers(persona, recording.intent, {}, session.said)
    return Heard(recording, persona, session.heard, session.said, right)


def figures(found: Sequence[Heard]) -> list[Figure]:
    return [
        share("people_answered_right", [heard.right for heard in found], least=1.0),
        Figure("people_user_wer", word_errors([(h.recording.text, h.heard) for h in found]), len(found)),
    ]
