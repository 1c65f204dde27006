"""Recordings to utterances of some seconds: one loudness, little silence around, each word's times."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from training.recorded.hearing import Hear, Heard, Word
from training.recorded.sound import RATE, bounds, level, quietest, read, trim
from training.recorded.sources import Recording

Times = list[tuple[float, float]]

SHORTEST_FILE, LONGEST_FILE = 0.3, 35.0  # seconds; whisper hears 30 of them
LONGEST = 11.2  # seconds of speech in an utterance
CONTRAST = 18.0  # dB between a word alone and the noise: its ends are known by that
DIGITS_A_SPEAKER, DIGITS_AN_UTTERANCE = 150, 5
SOUND_SECONDS = 12.0


class RefusedError(ValueError):
    """The recording is not one to learn from; the message is why."""


@dataclass(frozen=True)
class Utterance:
    """`words` are the times (s) of the text's words from the wave's start; None: they are not known."""

    wave: np.ndarray
    text: str | None = None
    words: Times | None = None
    transcript: str | None = None  # whose: "corpus" or "whisper"


def sentence(recording: Recording, hear: Hear) -> Iterator[Utterance]:
    wave = read(recording.path)
    if not SHORTEST_FILE <= len(wave) / RATE <= LONGEST_FILE:
        raise RefusedError("file too short or too long")
    start, end, _ = _speech(wave)
    heard = hear(wave)
    if recording.text is None:
        yield from _by_whisper(wave, start, end, heard)
        return
    text = " ".join(recording.text.split())
    agreed = _agree(heard, text)
    yield _cut(wave, start, end, text, [(w.start, w.end) for w in heard.words] if agreed else None, "corpus")


def _by_whisper(wave: np.ndarray, start: float, end: float, heard: Heard) -> Iterator[Utterance]:
    words = heard.words
    if not heard.sure:
        raise RefusedError("whisper is not sure")
    cuts = [0, *breaks(words), len(words)]
    edges = [min(start, words[0].start), *(_pause(wave, *words[i - 1 : i + 1]) for i in cuts[1:-1])]
    edges.append(max(end, words[-1].end))
    for (first, last), (begin, stop) in zip(pairwise(cuts), pairwise(edges), strict=True):
        part = words[first:last]
        # Behind a cut is another word: no padding there.
        offset = 0.0 if first == 0 else int(begin * RATE) / RATE
        within = wave[round(offset * RATE) : len(wave) if last == len(words) else int(stop * RATE)]
        times = [(word.start - offset, word.end - offset) for word in part]
        text = " ".join(word.text for word in part)
        yield _cut(within, begin - offset, stop - offset, text, times, "whisper")


def breaks(words: Sequence[Word]) -> list[int]:
    """Before which words to cut so that no part is longer than LONGEST; at long pauses and marks."""
    found, first = [], 0
    while words[-1].end - words[first].start > LONGEST:
        places = [
            place
            for place in range(first + 1, len(words))
            if 2 <= words[place - 1].end - words[first].start <= LONGEST
            and words[-1].end - words[place].start >= 1
        ]
        if not places:
            raise RefusedError("no place for a cut")
        first = max(places, key=lambda place: _gap(*words[place - 1 : place + 1]))
        found.append(first)
    return found


def _gap(before: Word, after: Word) -> float:
    mark = 0.4 if before.text[-1] in ".?!" else 0.25 if before.text[-1] in ",;:" else 0.0
    return after.start - before.end + mark


def _pause(wave: np.ndarray, before: Word, after: Word) -> float:
    # Whisper's ends are late and its starts early: the pause is around the border that it names.
    start = max(0.0, before.end - 0.12)
    return quietest(wave, start, max(start + 0.06, min(len(wave) / RATE, after.start + 0.06)))


def word(recording: Recording, hear: Hear) -> Iterator[Utterance]:
    """One word's times are those of its sound; of several, whisper says where one ends."""
    wave, text = read(recording.path), recording.text or ""
    start, end, contrast = _speech(wave)
    count = len(text.split())
    if contrast < CONTRAST:
        raise RefusedError("noisy")
    if not 0.15 <= end - start <= 0.35 + 0.75 * count:
        raise RefusedError("too short or too long for its words")
    times: Times | None = [(start, end)]
    if count > 1:
        heard = hear(wave)
        times = [(max(start, w.start), min(end, w.end)) for w in heard.words] if _agree(heard, text) else None
        if times and any(b <= a for a, b in times):
            times = None
    yield _cut(wave, start, end, text, times, "corpus")


def digits(recordings: Sequence[Recording]) -> Iterator[Utterance]:
    """One speaker's digits, some at a time with pauses of 20 to 300 ms."""
    rng = random.Random(recordings[0].speaker)
    chosen = rng.sample(recordings, min(DIGITS_A_SPEAKER, len(recordings)))
    for i in range(0, len(chosen), DIGITS_AN_UTTERANCE):
        parts, times, texts = [_silence(0.3)], [], []
        for recording in chosen[i : i + DIGITS_AN_UTTERANCE]:
            wave = read(recording.path)
            if found := bounds(wave):
                start, end, _ = found
                cut, offset = trim(wave, start, end, pad=0.08)
                now = sum(map(len, parts)) / RATE - offset
                times.append((now + start, now + end))
                texts.append(recording.text or "")
                parts += [level(cut), _silence(rng.uniform(0.02, 0.3))]
        joined = np.concatenate([*parts, _silence(0.2)])
        # Digital silence between them would give the joints away.
        noise = np.random.default_rng(i).standard_normal(len(joined), np.float32)
        joined += rng.uniform(0.2, 1) * 1e-4 * noise
        if texts:
            yield Utterance(joined, " ".join(texts), times, "corpus")


def sound(recording: Recording) -> Iterator[Utterance]:
    wave = read(recording.path)
    start, end, _ = _speech(wave)
    for first in np.arange(start, end, SOUND_SECONDS):
        last = min(end, first + SOUND_SECONDS)
        if last - first >= 0.25:
            yield Utterance(level(trim(wave, first, last, pad=0.2 if last == end else 0.0)[0]))


def _speech(wave: np.ndarray) -> tuple[float, float, float]:
    found = bounds(wave) if len(wave) and np.abs(wave).max() >= 1e-3 else None
    if found is None:
        raise RefusedError("silent")
    return found


def _agree(heard: Heard, text: str) -> bool:
    said, known = (
        [re.sub(r"[^a-z0-9']", "", word.lower()) for word in words]
        for words in ((word.text for word in heard.words), text.split())
    )
    return said == known


def _cut(
    wave: np.ndarray, start: float, end: float, text: str, words: Times | None, transcript: str
) -> Utterance:
    cut, offset = trim(wave, start, end)
    if words is not None:
        words = [(max(0.0, a - offset), min(len(cut) / RATE, b - offset)) for a, b in words]
        words = None if any(b < a for a, b in words) else words
    return Utterance(level(cut), text, words, transcript)


def _silence(seconds: float) -> np.ndarray:
    return np.zeros(int(seconds * RATE), np.float32)
