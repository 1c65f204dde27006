"""Draws what a user says: an utterance of one of the domain's intents, with its slots."""

import functools
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from training.domain import grammar, other_talk, wordings
from training.domain.names import NAMES, PERSONAS
from training.domain.near_misses import NEAR_MISSES
from training.domain.numbers import words

OUT_OF_DOMAIN = "out_of_domain"
INTENTS: tuple[str, ...] = (*wordings.TRAIN, OUT_OF_DOMAIN)

RARE_SHARE = 0.5
"""Share of the utterances of an intent that are one of its rare wordings."""

# Relative frequency in training: what carries slots or is easily confused is shown more often.
weights: dict[str, float] = {
    **dict.fromkeys(INTENTS, 1.0),
    "change_persona": 3.0,
    "tell_name": 3.0,
    "ask_name": 2.0,
    "set_timer": 3.0,
    "count": 2.0,
    "get_time": 1.5,
    "get_date": 1.5,
    "greet": 1.5,
    "repeat": 1.5,
    OUT_OF_DOMAIN: 5.0,
}

MAX_COUNT = 20
MAX_MINUTES = 60
# Durations people really ask for; any other minute is drawn too.
_COMMON_MINUTES = (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60)

# Frames a request can be put in; `?` marks those that make it a question.
REQUEST_FRAMES = (
    *("{x}",) * 28,
    *("please {x}",) * 8,
    *("can you {x}?",) * 2,
    *("could you {x}?",) * 2,
    "can you {x}?",
    "could you {x}?",
    "would you {x}?",
    "will you {x}?",
    "can you please {x}?",
    "could you please {x}?",
    "would you please {x}?",
    "could you maybe {x}?",
    "can you quickly {x}?",
    "can you just {x}?",
    "do you think you could {x}?",
    "would you be able to {x}?",
    "would you be so kind and {x}?",
    "why don't you {x}?",
    "I was wondering if you could {x}",
    "I was hoping you could {x}",
    "I want you to {x}",
    "I would like you to {x}",
    "I'd like you to {x}",
    "I'd love you to {x}",
    "you can {x}",
    "you could {x}",
    "just {x}",
    "quickly {x}",
    "kindly {x}",
    "go ahead and {x}",
    "be so kind and {x}",
    "do me a favor and {x}",
    "if you can {x}",
    "now {x}",
    "then {x}",
    "first {x}",
    "may I ask you to {x}?",
    "won't you {x}?",
    "can you kindly {x}?",
    "could you kindly {x}?",
    "could you quickly {x}?",
    "is it possible for you to {x}?",
    "would it be possible for you to {x}?",
    "are you able to {x}?",
    "would you please kindly {x}?",
    "could I ask you to {x}?",
    "might I ask you to {x}?",
    "would you be willing to {x}?",
    "I would love you to {x}",
    "it would be nice if you could {x}",
    "it would be great if you could {x}",
    "I'd be happy if you could {x}",
    "I'd appreciate it if you could {x}",
    "I'm asking you to {x}",
    "I wonder if you could {x}",
    "maybe you can {x}",
    "maybe you could {x}",
    "please kindly {x}",
    "do please {x}",
    "next {x}",
    "come on {x}",
    "be a dear and {x}",
    "be an angel and {x}",
    "be a good sport and {x}",
    "if you don't mind {x}",
    "if you would {x}",
    "when you have a moment {x}",
    "your job is to {x}",
    "your task is to {x}",
    "you have to {x}",
    "you should {x}",
    "you may {x}",
    "I order you to {x}",
    "hurry up and {x}",
    "after that {x}",
)
# Ways to ask a clause ("what time it is") indirectly, as templates.
CLAUSE_FRAMES = (
    "[do you know|can you tell me|could you tell me|would you tell me|will you tell me|any idea] {x}?",
    "[have you any idea|do you have any idea|can I ask|could I ask you|can you remind me] {x}?",
    "[tell me|please tell me|I want to know|I'd like to know|I would like to know|I need to know] {x}",
    "[I was wondering|I'm wondering|I'd love to know|I don't know|I'm not sure|I'm curious|remind me] {x}",
    (
        "[would you know|might you know|would you happen to know|might I ask|could you let me know"
        "|can you let me know|would you mind telling me|do you mind telling me|any clue"
        "|any chance you know|are you able to tell me|would you be able to tell me|could you explain] {x}?"
    ),
    (
        "[let me know|kindly tell me|I wish I knew|I have no idea|I have to know|I must know"
        "|just tell me|I've been wondering|I'm eager to know|I'm dying to know|I need to find out"
        "|I want to find out|I want you to tell me|it would be nice to know|I'm trying to find out] {x}"
    ),
)
HELD_OUT_FRAMES = ("{x}", "{x}", "please {x}", "can you {x}?", "I need you to {x}", "could you just {x}?")

OPENERS = (
    *("hey", "okay", "so", "um", "uh", "well", "now", "alright", "oh", "right", "and", "yes", "listen"),
    *("hmm", "er", "look", "actually", "by the way", "hey there", "yeah"),
    *(
        "hey {me}",
        "okay {me}",
        "{me}",
        "hello {me}",
        "hi {me}",
        "so {me}",
        "excuse me",
        "um okay",
        "oh well",
        "sorry",
    ),
    "ah",
    "aha",
    "good evening",
    "good morning {me}",
    "dear {me}",
    "listen {me}",
    "oh {me}",
    "okay then",
    "now then",
    "right then",
    "oh and",
    "also",
    "one more thing",
    "anyway",
    "pardon me",
    "my friend",
    "oh hey",
    "and now",
    "alright {me}",
    "well {me}",
)
SOFT_OPENERS = (
    "oh",
    "well",
    "um",
    "uh",
    "okay",
    "alright",
    "hmm",
    "er",
    "so",
    "ah",
    "right",
    "yes",
    "mm",
    "now",
    "yeah",
)
REQUEST_CLOSERS = (
    "please",
    "please",
    "please",
    "thanks",
    "if you can",
    "if you could",
    "if you would",
    "if you don't mind",
    "when you can",
    "real quick",
    "would you",
    "can you",
    "will you",
    "then",
    "{me}",
    "please {me}",
    "if possible",
    "when you get a chance",
    "mate",
    "my dear",
    "buddy",
    "as soon as you can",
    "thank you",
    "if you may",
    "when you're ready",
    "this instant",
    "if you want",
)
QUESTION_CLOSERS = (
    "please",
    "{me}",
    "then",
    "mate",
    "my dear",
)
# A name at the end of these would be another persona.
PERSONA_CLOSERS = (
    "please",
    "please",
    "please",
    "thanks",
    "if you can",
    "if you don't mind",
    "thank you",
    "if possible",
    "if you could",
    "when you can",
    "right now",
)
# What already is polite, or hurried, is not said twice.
_CLOSED = re.compile(r"\b(please|thanks|kind|kindly|if you|for me|then|now|if I|quickly|you|would be)\b")
_GREETING = re.compile(r"(hello|hi|hey|good|greetings|welcome|howdy)\b", re.IGNORECASE)

# No "hello {me}" before a greeting, no "um" that would drown a one-word utterance's meaning.
_SOFTLY_OPENED = frozenset(("greet", "goodbye", "good_night", "thanks", "repeat", "compliment", "complaint"))
# A name at the end must stay the last word: "my name is Sam HAL" would be another name.
_NEVER_CLOSED = frozenset(("tell_name", "thanks", "repeat", "greet", "goodbye", "good_night"))

Wording = tuple[str, bool, bool]
"""Text with slots, whether it is a request, whether it is a question."""


@dataclass(frozen=True)
class Utterance:
    """What a user says. `text` has a capital first letter and ends in "." or "?"."""

    text: str
    intent: str
    slots: dict[str, Any] = field(default_factory=dict)
    """`name` (str), `persona` (str) or `n` (int), where the intent has one."""


def sample_user(
    rng: random.Random,
    intent: str | None = None,
    me: str = "Moshi",
    held_out: bool = False,
    sentences: Sequence[str] = (),
) -> Utterance:
    """An utterance to the persona `me`, of a drawn intent unless one is given.

    `held_out` draws from the wordings that are never trained on. Half of the utterances out of domain come
    from `sentences`, if any are given.
    """
    if intent is None:
        intent = rng.choices(INTENTS, [weights[name] for name in INTENTS])[0]
    if intent == OUT_OF_DOMAIN:
        return _other_talk(rng, held_out, sentences)
    lines = _lines(intent, held_out)
    template = rng.choices(list(lines), list(lines.values()))[0]
    text, is_request, is_question = _marked(grammar.sample(rng, template))
    if is_request:
        frame = rng.choice(HELD_OUT_FRAMES if held_out else REQUEST_FRAMES)
        # Nobody says please twice.
        frame = "{x}" if "please" in frame and "please" in text else frame
        is_question = frame.endswith("?")
        text = frame.rstrip("?").replace("{x}", text)
    slots = sample_slots(rng, text, me)
    text = _dressed(rng, intent, text, is_question, is_request and not is_question)
    return Utterance(_sentence(_filled(text, slots, me), is_question), intent, slots)


def wordings_of(intent: str, held_out: bool = False) -> list[Wording]:
    """Every wording of an intent, slots open, before any politeness is put around it."""
    if intent == OUT_OF_DOMAIN:
        plain = other_talk.HELD_OUT if held_out else (*other_talk.SENTENCES, *wordings.RARE[OUT_OF_DOMAIN])
        return [(text.rstrip(".?"), False, text.endswith("?")) for text in plain]
    expanded = (text for line in _lines(intent, held_out) for text in grammar.expand(line))
    return [_marked(text) for text in dict.fromkeys(expanded)]


def sample_slots(rng: random.Random, text: str, me: str = "Moshi") -> dict[str, Any]:
    """Values for the slots of a wording. The persona asked for is nearly always another than `me`."""
    if "{name}" in text:
        return {"name": rng.choice(NAMES)}
    if "{persona}" in text:
        others = [persona for persona in PERSONAS if persona != me or rng.random() < 0.1]
        return {"persona": rng.choice(others)}
    if "{n} minute" in text or "{minutes}" in text:
        common = rng.random() < 0.5
        return {"n": rng.choice(_COMMON_MINUTES) if common else rng.randint(1, MAX_MINUTES)}
    if "{n}" in text:
        return {"n": rng.randint(1, MAX_COUNT)}
    return {}


def out_of_domain_from(rng: random.Random, sentences: Sequence[str], max_words: int = 12) -> str | None:
    """A short plain sentence of the list that is no wording of the domain; None if none is found."""
    for _ in range(50 if sentences else 0):
        text = " ".join(rng.choice(sentences).replace(",", "").split())
        if (
            3 <= len(text.split()) <= max_words
            and re.fullmatch(r"[A-Za-z' ]+[.?]?", text)
            and not in_domain(text)
        ):
            return _sentence(text.rstrip(".?"), text.endswith("?"))
    return None


def in_domain(text: str) -> bool:
    """Whether the text is, word for word, one of the domain's wordings without slots."""
    return text.rstrip(".?").lower() in _all_wordings()


@functools.cache
def _all_wordings() -> frozenset[str]:
    domain = (intent for intent in INTENTS if intent != OUT_OF_DOMAIN)
    return frozenset(text.lower() for intent in domain for text, _, _ in wordings_of(intent))


@functools.cache
def _lines(intent: str, held_out: bool) -> dict[str, float]:
    """The intent's templates with their relative frequencies, clauses in their frames."""
    block = (wordings.HELD_OUT if held_out else wordings.TRAIN)[intent]
    lines: dict[str, float] = {}
    for line in block.strip().splitlines():
        weight, _, text = line.strip().partition(" ")
        if not weight.isdigit():
            weight, text = "1", line.strip()
        framed = [frame.replace("{x}", text[1:]) for frame in CLAUSE_FRAMES] if text[0] == "~" else [text]
        for template in framed:
            lines[template] = lines.get(template, 0) + int(weight)
    rare = [] if held_out else wordings.RARE[intent]
    each = sum(lines.values()) * RARE_SHARE / (1 - RARE_SHARE) / max(1, len(rare))
    for text in rare:
        lines[text] = lines.get(text, 0) + each
    return lines


def _marked(line: str) -> Wording:
    return line.strip("!?"), line.startswith("!"), line.endswith("?")


def _dressed(rng: random.Random, intent: str, text: str, is_question: bool, is_request: bool) -> str:
    """The text with, often, an opener in front and, sometimes, a closer behind."""
    softly = intent in _SOFTLY_OPENED or _GREETING.match(text)
    closable = intent not in _NEVER_CLOSED and not _CLOSED.search(text)
    if rng.random() < 0.4:
        text = f"{rng.choice(SOFT_OPENERS if softly else OPENERS)} {text}"
    if closable and (is_question or is_request) and rng.random() < 0.2:
        closers: tuple[str, ...] = QUESTION_CLOSERS if is_question else REQUEST_CLOSERS
        if intent == "change_persona":
            closers = PERSONA_CLOSERS
        # Nobody says the name both before and after.
        closer = rng.choice(closers)
        text = text if "{me}" in text and "{me}" in closer else f"{text} {closer}"
    return text


def _filled(text: str, slots: dict[str, Any], me: str) -> str:
    plural = "minute" if slots.get("n") == 1 else "minutes"
    number = words(slots["n"]) if "n" in slots else ""
    spoken = {**slots, "n": number, "minutes": plural, "me": me}
    return text.format(**spoken)


def _sentence(text: str, is_question: bool) -> str:
    text = grammar.squeeze(text)
    return text[0].upper() + text[1:] + ("?" if is_question else ".")


def _other_talk(rng: random.Random, held_out: bool, sentences: Sequence[str]) -> Utterance:
    if held_out:
        return Utterance(rng.choice(other_talk.HELD_OUT), OUT_OF_DOMAIN)
    text = out_of_domain_from(rng, sentences) if rng.random() < 0.5 else None
    if text is None:
        kinds = (other_talk.SENTENCES, other_talk.PATTERNS, NEAR_MISSES, wordings.RARE[OUT_OF_DOMAIN])
        templates: Sequence[str] = rng.choice(kinds)
        text = grammar.sample(rng, rng.choice(templates))
    return Utterance(_sentence(text.rstrip(".?"), text.endswith("?")), OUT_OF_DOMAIN)
