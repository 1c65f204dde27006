"""Forced text: untrained sentences, spoken as a persona's own greeting (the way of `moshi greet`)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from moshicli.conversation.prompt import Opening
from training.domain.names import HELD_OUT_NEUTRAL_NAMES, PERSONAS, voice_of
from training.evaluation.bench import Bench
from training.evaluation.listener import word_errors
from training.evaluation.report import Figure, share
from training.jobs import read_sentences

UNTRAINED = 400
"""Stage 1 leaves this many sentences at the list's end unspoken."""
LONGEST_SECONDS = 30.0


@dataclass(frozen=True)
class Sentence:
    """To be said by `persona`, a shipped one or a name never trained on."""

    text: str
    persona: str
    seed: int


@dataclass(frozen=True)
class Spoken:
    """What came of it: `read` by the recogniser, and whether the voice is the persona's."""

    sentence: Sentence
    read: str
    voice_right: bool


def untrained(path: Path, count: int) -> list[str]:
    """`count` sentences, evenly spread over those that training never speaks."""
    kept = read_sentences(path)[-UNTRAINED:]
    return [kept[round(i)] for i in np.linspace(0, len(kept) - 1, count)]


def sentences(texts: Sequence[str]) -> list[Sentence]:
    """The personas take turns."""
    who = [*PERSONAS, HELD_OUT_NEUTRAL_NAMES[0]]
    return [Sentence(text, who[i % len(who)], i) for i, text in enumerate(texts)]


def force(bench: Bench, sentence: Sentence) -> Spoken:
    """Let the persona say the sentence, and listen."""
    persona = replace(bench.persona(sentence.persona), greeting=sentence.text)
    session = bench.converse(
        persona, np.zeros(0, np.float32), sentence.seed, opening=Opening.GREETING, tail=LONGEST_SECONDS
    )
    audio = session.audio
    if not len(audio):
        return Spoken(sentence, "", False)
    right = bench.timbre is not None and bench.timbre.speaker(audio) == voice_of(sentence.persona)
    return Spoken(sentence, bench.listener.read(audio), right)


def figures(found: Sequence[Spoken]) -> list[Figure]:
    wer = word_errors([(spoken.sentence.text, spoken.read) for spoken in found])
    return [
        Figure("forced_wer", wer, len(found), most=0.25),
        share("forced_voice_right", [spoken.voice_right for spoken in found], least=0.98),
    ]
