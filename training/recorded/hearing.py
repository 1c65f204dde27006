"""What whisper tiny.en hears in a recording, with the times of the words."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import soxr

from moshicli.frames import SAMPLE_RATE as RATE


@dataclass(frozen=True)
class Word:
    """Times are seconds from the wave's start."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class Heard:
    words: tuple[Word, ...]
    sure: bool


Hear = Callable[[np.ndarray], Heard]
"""Hears a wave (n,) float32 at 24 kHz."""

LEAST_LOGPROB = -0.6
MOST_SILENCE = 0.5
"""Whisper's probability that a segment is no speech."""


def whisper() -> Hear:
    from training.evaluation.listener import Listener

    class Timed(Listener):
        def hear(self, wave: np.ndarray) -> Heard:
            half = wave * (0.5 / (np.abs(wave).max() + 1e-9))
            found, _ = self._model.transcribe(
                soxr.resample(half, RATE, 16_000),
                language="en",
                beam_size=1,
                temperature=0.0,
                word_timestamps=True,
                condition_on_previous_text=False,
            )
            segments = list(found)
            words = [word for segment in segments for word in segment.words if word.word.strip()]
            tokens = sum(len(segment.tokens) for segment in segments)
            logprob = sum(segment.avg_logprob * len(segment.tokens) for segment in segments) / (tokens or 1)
            silence = max((segment.no_speech_prob for segment in segments), default=1.0)
            return Heard(
                tuple(Word(word.word.strip(), float(word.start), float(word.end)) for word in words),
                bool(words) and logprob >= LEAST_LOGPROB and silence <= MOST_SILENCE,
            )

    return Timed().hear
