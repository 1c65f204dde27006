"""Questions with new wordings in voices never heard, and what became of them."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from moshicli.conversation.prompt import Line
from training.domain.intents import INTENTS, sample_user
from training.domain.names import HELD_OUT_NEUTRAL_NAMES, NAMES, PERSONAS, voice_of
from training.domain.tools import call_for
from training.evaluation.bench import Bench
from training.evaluation.listener import plain, word_errors
from training.evaluation.replies import answers, meets_intent, voices_of
from training.evaluation.report import Figure, share
from training.evaluation.voices import held_out_voice, utter
from training.speech.voices import random_voice

# The intents a newcomer tries first: those that need no memory and no tool's result.
COMMON = (
    "greet", "how_are_you", "who_are_you", "capabilities", "joke", "fact", "thanks", "goodbye", "good_night",
    "compliment",
)  # fmt: skip
LEAD_IN = np.zeros(12_000, np.float32)
"""Nobody begins to speak with a session's first sample."""


@dataclass(frozen=True)
class Conditions:
    """How hard the questions are: wordings and voices that training had, or not."""

    new_wordings: bool = True
    new_voices: bool = True
    common: bool = False

    @property
    def intents(self) -> Sequence[str]:
        return COMMON if self.common else INTENTS


@dataclass(frozen=True)
class Question:
    """The `number`th question; the same number, seed and intent ask the same."""

    number: int
    seed: int
    intent: str
    conditions: Conditions


@dataclass
class Answer:
    """One question, and what became of it."""

    persona: str
    intent: str
    question: str
    voice: str
    expected_call: tuple[str, dict[str, Any]] | None
    heard: str = ""
    said: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    onset_ms: int | None = None
    early: bool = False
    read: str = ""
    """What the recogniser understood of the reply's sound."""
    intent_right: bool = False
    right: bool = False
    """Intent, persona and slots, or the exact call."""
    persona_right: bool | None = None
    voice_right: bool | None = None

    def __str__(self) -> str:
        mark = "+" if self.right else "/" if self.intent_right else "-"
        return (
            f"{mark} {self.persona:6} {self.intent:15} {self.voice:15} {self.question} | {self.heard} "
            f"| {self.said} {self.calls or ''} | {self.read}"
        )


def questions(count: int, seed: int, conditions: Conditions) -> list[Question]:
    """So many questions, the intents in a drawn order that repeats."""
    intents = random.Random(seed).sample(conditions.intents, len(conditions.intents))
    return [Question(i, seed, intents[i % len(intents)], conditions) for i in range(count)]


def ask(bench: Bench, question: Question) -> Answer:
    """Draw the question, speak it, hear the reply and judge it."""
    rng = random.Random(f"{question.seed}/{question.number}")
    conditions, intent = question.conditions, question.intent
    me = rng.choice([*PERSONAS, rng.choice(HELD_OUT_NEUTRAL_NAMES)])
    said = sample_user(rng, intent, me, held_out=conditions.new_wordings)
    voice = held_out_voice(rng) if conditions.new_voices else random_voice(rng)
    named = intent == "ask_name" and rng.random() < 0.5
    slots, history = dict(said.slots), []
    if named:
        slots["name"] = rng.choice(NAMES)
        history = [Line("User", f"my name is {slots['name']}"), Line(me, f"Hello, {slots['name']}.")]
    pcm = np.concatenate([LEAD_IN, utter(said.text, voice)])
    session = bench.converse(bench.persona(me), pcm, question.number, history=history)
    answer = Answer(me, intent, said.text, voice.get("label", voice["engine"]), call_for(intent, said.slots))
    answer.heard, answer.said, answer.calls = session.heard, session.said, session.calls
    answer.onset_ms, answer.early = session.onset_ms, session.started_early
    if answer.expected_call:
        answer.intent_right = [name for name, _ in answer.calls] == [answer.expected_call[0]]
        answer.right = answer.calls == [answer.expected_call]
    elif not answer.calls:
        answer.intent_right = meets_intent(intent, answer.said, named=named)
        answer.right = answers(me, intent, slots, answer.said, named=named)
    audio = session.audio
    if plain(answer.said):
        answer.persona_right = voice_of(me) in voices_of(answer.said)
        answer.read = bench.listener.read(audio) if len(audio) else ""
        if bench.timbre and len(audio):
            answer.voice_right = bench.timbre.speaker(audio) == voice_of(me)
    return answer


def figures(found: Sequence[Answer]) -> list[Figure]:
    """The figures of some answers."""
    spoken = [a for a in found if not a.expected_call]
    called = [a for a in found if a.expected_call]
    judged = [a for a in found if a.persona_right is not None and a.voice_right is not None]
    onsets = [a.onset_ms for a in found if a.onset_ms is not None]
    replied = [a for a in found if plain(a.said)]
    p50, p95 = np.percentile(onsets, (50, 95)) if onsets else (None, None)
    return [
        share("intent_right", [a.intent_right for a in found], least=0.95),
        share("answer_right", [a.right for a in found]),
        share("answer_right_common", [a.right for a in found if a.intent in COMMON]),
        share("call_exact", [a.right for a in called], least=0.95),
        share("false_calls", [bool(a.calls) for a in spoken], most=0.01),
        share("persona_right", [bool(a.persona_right) for a in judged], least=0.98),
        share("voice_right", [bool(a.voice_right) for a in judged], least=0.98),
        share(
            "persona_and_voice_right", [bool(a.persona_right and a.voice_right) for a in judged], least=0.98
        ),
        Figure("user_wer", word_errors([(a.question, a.heard) for a in found]), len(found), most=0.20),
        Figure("reply_wer", word_errors([(a.said, a.read) for a in replied]), len(replied), most=0.12),
        Figure("onset_ms_median", p50, len(onsets), most=400),
        Figure("onset_ms_p95", p95, len(onsets), most=800),
        share("false_starts_while_user_speaks", [a.early for a in found], most=0.02),
    ]


def grouped(found: Sequence[Answer], key: Callable[[Answer], str]) -> dict[str, dict[str, float | None]]:
    """The figures of the answers that have the same key, by that key."""
    groups: dict[str, list[Answer]] = defaultdict(list)
    for answer in found:
        groups[key(answer)].append(answer)
    return {
        name: {"questions": len(group)} | {f.name: f.value for f in figures(group)}
        for name, group in sorted(groups.items())
    }
