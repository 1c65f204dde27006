"""The domain's texts: enough of them, none missing, held-out ones really held out, all of it reproducible."""

import functools
import json
import random
import re
import sys
from pathlib import Path

import pytest

from training.domain import grammar, other_talk, wordings
from training.domain.characters import LINES
from training.domain.intents import (
    HELD_OUT_FRAMES,
    INTENTS,
    OPENERS,
    OUT_OF_DOMAIN,
    QUESTION_CLOSERS,
    RARE_SHARE,
    REQUEST_CLOSERS,
    REQUEST_FRAMES,
    SOFT_OPENERS,
    in_domain,
    out_of_domain_from,
    sample_user,
    weights,
    wordings_of,
)
from training.domain.names import HELD_OUT_NEUTRAL_NAMES, NAMES, NEUTRAL_NAMES, PERSONAS, spoken
from training.domain.near_misses import NEAR_MISSES
from training.domain.numbers import calendar, clock, counted, minutes, ordinal, words
from training.domain.prompts import GENERIC, OWN, SHIPPED, sample_history, sample_prompt
from training.domain.replies import (
    all_replies,
    greeting,
    introduction,
    sample_reply,
    slot_replies,
    synthesis_set,
)
from training.domain.sameness import Wordings
from training.domain.tools import (
    TOOL_PIECES,
    call_for,
    call_text,
    pieces,
    result_text,
    sample_error,
    sample_result,
)

SPEAKERS = (*PERSONAS, "Aria")
SHIPPED_FILES = Path(__file__).parents[2] / "personas"


def test_alternatives_nest_and_expand_to_what_sampling_gives() -> None:
    template = "[a|b [c|d]|] x[y|]?"
    expected = ["a xy?", "a x?", "b c xy?", "b c x?", "b d xy?", "b d x?", "xy?", "x?"]
    assert grammar.expand(template) == expected
    rng = random.Random(0)
    assert {grammar.sample(rng, template) for _ in range(300)} == set(expected)


@pytest.mark.parametrize("intent", INTENTS)
def test_enough_wordings(intent: str) -> None:
    assert len(wordings_of(intent)) >= 120 or intent == OUT_OF_DOMAIN
    assert len(wordings_of(intent, held_out=True)) >= 15
    assert weights[intent] > 0


@pytest.mark.parametrize("intent", INTENTS)
def test_held_out_wordings_never_come_out_of_training(intent: str) -> None:
    held_out = {text for text, _, _ in wordings_of(intent, held_out=True)}
    assert not {text for text in held_out if _plain(text) in _trained()}


@pytest.mark.parametrize("intent", INTENTS)
def test_rare_wordings_are_many_new_and_not_near_what_is_held_out(intent: str) -> None:
    rare = [text.strip("!? ") for text in wordings.RARE[intent]]
    assert len(set(rare)) == len(rare) >= 200
    assert not [text for text in rare if _held_out().near(text)]


def test_rare_wordings_are_their_share_of_what_is_said() -> None:
    rng = random.Random(7)
    rare = {text.strip("!?") for text in wordings.RARE["joke"]}
    # In front of, or behind, a rare wording stands politeness at most.
    said = (sample_user(rng, "joke").text.rstrip(".?") for _ in range(2000))
    found = sum(any(text in f"{each[0].lower()}{each[1:]}" for text in rare) for each in said)
    assert RARE_SHARE - 0.05 < found / 2000 < RARE_SHARE + 0.1


@functools.cache
def _held_out() -> Wordings:
    return Wordings(INTENTS, held_out=True)


def test_no_wording_belongs_to_two_intents() -> None:
    owners: dict[str, set[str]] = {}
    for intent in INTENTS:
        for text, _, _ in (*wordings_of(intent), *wordings_of(intent, held_out=True)):
            owners.setdefault(text.lower(), set()).add(intent)
    assert {text: found for text, found in owners.items() if len(found) > 1} == {}


def test_no_utterance_belongs_to_two_intents() -> None:
    rng = random.Random(12)
    owners: dict[str, set[str]] = {}
    for at in range(20_000):
        said = sample_user(rng, me=rng.choice(SPEAKERS), held_out=at % 5 == 0)
        owners.setdefault(said.text.lower().rstrip(".?"), set()).add(said.intent)
    assert {text: found for text, found in owners.items() if len(found) > 1} == {}


@pytest.mark.parametrize("held_out", [False, True])
def test_utterances_are_sentences_with_their_slots(held_out: bool) -> None:
    rng = random.Random(1)
    for _ in range(2000):
        said = sample_user(rng, me=rng.choice(SPEAKERS), held_out=held_out)
        assert said.text[0].isupper() or said.text[0].isdigit()
        assert said.text[-1] in ".?"
        assert not set(said.text) & set("{}[]|!0123456789,")
        assert "  " not in said.text
        if "name" in said.slots:
            assert said.slots["name"] in said.text.split(".")[0].replace("?", "").split()
        if "persona" in said.slots:
            assert said.slots["persona"] in said.text
        if "n" in said.slots:
            assert f"{words(said.slots['n'])}" in said.text.lower()


def test_names() -> None:
    assert len(set(NAMES)) == len(NAMES) >= 150
    assert len(set(NEUTRAL_NAMES)) == len(NEUTRAL_NAMES) >= 150
    assert len(HELD_OUT_NEUTRAL_NAMES) >= 15
    assert not set(NEUTRAL_NAMES) & (set(HELD_OUT_NEUTRAL_NAMES) | set(PERSONAS) | set(NAMES))
    assert spoken("I am GLaDOS, not HAL.") == "I am Gladdoss, not Hal."


def test_other_talk_is_not_of_the_domain() -> None:
    rng = random.Random(2)
    assert len(set(other_talk.SENTENCES)) >= 150
    expanded = [text for pattern in (*other_talk.PATTERNS, *NEAR_MISSES) for text in grammar.expand(pattern)]
    for text in (*other_talk.SENTENCES, *other_talk.HELD_OUT, *expanded):
        assert text[-1] in ".?"
        assert not in_domain(text)
    assert not set(other_talk.HELD_OUT) & {*other_talk.SENTENCES, *expanded}
    assert out_of_domain_from(rng, ["What time is it?", "It was 1914.", "Yes"]) is None
    assert (
        out_of_domain_from(rng, ["Well, the sun rose over the hill."]) == "Well the sun rose over the hill."
    )


@pytest.mark.parametrize("persona", SPEAKERS)
@pytest.mark.parametrize("intent", INTENTS)
def test_every_persona_answers_every_intent_briefly(persona: str, intent: str) -> None:
    rng = random.Random(3)
    for _ in range(20):
        slots = sample_user(rng, intent, persona).slots
        context = {"user_name": rng.choice([None, "Alice"]), "last_reply": rng.choice([None, "It is late."])}
        reply = sample_reply(rng, persona, intent, slots, context)
        assert reply
        assert not set(reply) & set("{}0123456789")
        assert intent == "count" or len(reply.split()) <= 12


@pytest.mark.parametrize("voice", LINES)
def test_every_voice_has_the_same_keys_and_enough_lines(voice: str) -> None:
    assert set(LINES[voice]) == set(LINES["Moshi"])
    for key, least in {"greeting": 4, "introduction": 4, "joke": 4, "fact": 4, "greet": 3}.items():
        assert len(set(LINES[voice][key])) >= least
    for line in (*LINES[voice]["greeting"], *LINES[voice]["introduction"]):
        assert ("{persona}" if voice == "neutral" else voice) in line


@pytest.mark.parametrize("persona", SPEAKERS)
def test_what_is_said_has_been_enumerated(persona: str) -> None:
    rng = random.Random(4)
    known = {*all_replies(persona), *slot_replies(persona, rng, 8_000)}
    for intent in INTENTS:
        if intent in ("repeat", "change_persona", "get_time", "get_date"):
            continue
        slots = sample_user(rng, intent, persona).slots
        said = sample_reply(rng, persona, intent, slots, {"user_name": "Zoe"})
        assert said in known
    assert {greeting(rng, persona), introduction(rng, persona)} <= known


def test_slot_replies_are_as_many_as_asked_and_differ() -> None:
    replies = list(slot_replies("HAL", random.Random(5), 300))
    assert len(set(replies)) == 300
    assert not set("".join(replies)) & set("{}")
    covering = " ".join(slot_replies("HAL", random.Random(5), 1000))
    for value in (*NAMES, "heads", "tails", *(minutes(n) for n in range(1, 61)), counted(20)):
        assert value in covering
    assert {reply.persona for reply in synthesis_set("Aria", random.Random(5), 10)} == {"neutral"}


def test_replies_use_what_the_context_knows() -> None:
    rng = random.Random(6)
    assert "Alice" in sample_reply(rng, "HAL", "ask_name", {}, {"user_name": "Alice"})
    assert sample_reply(rng, "HAL", "ask_name") in LINES["HAL"]["ask_name_unknown"]
    again = "It is late."
    for _ in range(9):
        again = sample_reply(rng, "HAL", "repeat", {}, {"last_reply": again})
        assert again.endswith("It is late.")
        assert len(again.split()) <= 8
    assert "two oh five" in sample_reply(rng, "HAL", "get_time", {}, {"tool_result": {"time": "14:05"}})
    assert (
        sample_reply(rng, "HAL", "get_time", {}, {"tool_result": {"error": "failed"}})
        in LINES["HAL"]["error"]
    )
    assert "JARVIS" in sample_reply(rng, "HAL", "change_persona", {"persona": "JARVIS"})
    assert (
        sample_reply(rng, "Moshi", "list_personas", {}, {"tool_result": {"personas": ["Moshi", "Aria"]}})
        in (LINES["Moshi"]["list_personas_more"])
    )


def test_numbers_in_words() -> None:
    assert [words(n) for n in (0, 13, 20, 42, 100)] == [
        "zero",
        "thirteen",
        "twenty",
        "forty two",
        "one hundred",
    ]
    assert [ordinal(n) for n in (1, 12, 20, 22, 31)] == [
        "first",
        "twelfth",
        "twentieth",
        "twenty second",
        "thirty first",
    ]
    assert [clock(t) for t in ("10:42", "00:00", "14:05")] == [
        "ten forty two",
        "twelve o'clock",
        "two oh five",
    ]
    assert calendar("2026-11-22") == "Sunday, November the twenty second"
    assert (minutes(1), minutes(5), counted(3)) == ("one minute", "five minutes", "One, two, three")
    with pytest.raises(ValueError, match="101"):
        words(101)


def test_calls_are_json_in_few_pieces() -> None:
    rng = random.Random(7)
    called = set()
    for intent in INTENTS:
        for _ in range(70):
            call = call_for(intent, sample_user(rng, intent).slots)
            if call is None:
                continue
            called.add(call[0])
            text = call_text(*call)
            assert json.loads(text.removeprefix("TOOL_CALL: ")) == {"name": call[0], "arguments": call[1]}
            assert len(pieces(text)) <= (4 if call[1] else 2)
            assert set(pieces(text)) <= set(TOOL_PIECES)
            result = sample_result(rng, *call)
            assert json.loads(result_text(result).removeprefix("TOOL_RESULT: ")) == result
    assert len(called) == 8
    assert call_text("change_theme", {"persona_name": "GLaDOS"}) == (
        'TOOL_CALL: {"name": "change_theme", "arguments": {"persona_name": "GLaDOS"}}'
    )
    assert len(set(TOOL_PIECES)) == len(TOOL_PIECES)
    assert "error" in sample_error(rng)
    with pytest.raises(ValueError, match="unknown tool"):
        sample_result(rng, "open_door", {})


def test_prompts() -> None:
    rng = random.Random(8)
    assert sample_prompt(rng, "GLaDOS", "greet") == "You are GLaDOS. Greet the user warmly."
    prompts = [sample_prompt(rng, "GLaDOS", "reintroduce") for _ in range(50)]
    assert any(
        prompt == "You are GLaDOS. You just changed to GLaDOS. Introduce yourself with enthusiasm!"
        for prompt in prompts
    )
    for persona in SPEAKERS:
        assert len({*GENERIC, *OWN["neutral" if persona == "Aria" else persona]}) >= 12
        for _ in range(100):
            prompt = sample_prompt(rng, persona)
            assert prompt.startswith(f"You are {persona}.")
            assert "\n" not in prompt


def test_history_tells_the_name_only_when_asked_to() -> None:
    """Names of others, of whom a wording itself speaks ("Tom has to sleep"), are not told."""
    rng = random.Random(9)
    others = 0
    for _ in range(1000):
        known = sample_history(rng, "HAL", "Alice")
        told = [
            name for line in known if line.role == "User" for name in _names(line.text) - _others(line.text)
        ]
        assert told[-1] == "Alice"
        assert len(known) <= 10
        unknown = sample_history(rng, "HAL")
        users = {line.text for line in unknown if line.role == "User"}
        assert not any(_names(text) - _others(text) for text in users)
        assert not any(_names(line.text) for line in unknown if line.role != "User")
        others += any(map(_names, users))
    assert 0 < others < 20


def _names(text: str) -> set[str]:
    return set(_plain_words(text)) & set(NAMES)


def _others(text: str) -> set[str]:
    """The names in this text that are part of its wording."""
    said = " ".join(_plain_words(text)).lower()
    return {name for name, parts in _naming_others() if all(part in said for part in parts)}


@functools.cache
def _naming_others() -> list[tuple[str, list[str]]]:
    """Names in wordings, each with what its wording has around its slots."""
    plain = [" ".join(_plain_words(text)) for intent in INTENTS for text, _, _ in wordings_of(intent)]
    # The first word's capital may make it a name: "Jack of all trades".
    return [
        (name, re.split(r"\{\w+\}", text.lower()))
        for text in plain
        for name in _names(text[0].upper() + text[1:])
    ]


def test_shipped_system_prompts_are_trained_on() -> None:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    shipped = [tomllib.loads(path.read_text(encoding="utf-8")) for path in SHIPPED_FILES.glob("*.toml")]
    prompts = {persona["name"]: persona["system_prompt"] for persona in shipped}
    assert prompts == SHIPPED
    # The others speak neutrally: their names are trained, and the sentences that their prompts begin with.
    for name in set(prompts) - set(PERSONAS):
        assert name in NEUTRAL_NAMES
        own, generic = (f"{sentence}." for sentence in prompts[name].split(". ")[:2])
        assert own in OWN["neutral"] and generic in GENERIC


def test_same_seed_same_texts() -> None:
    assert _texts(10) == _texts(10) != _texts(11)


def _texts(seed: int) -> list[str]:
    rng = random.Random(seed)
    said = [sample_user(rng) for _ in range(50)]
    replies = [sample_reply(rng, "Moshi", one.intent, one.slots) for one in said]
    return [
        *(one.text for one in said),
        *replies,
        *(sample_prompt(rng, "HAL", user_name="Tom") for _ in range(20)),
    ]


def _plain_words(text: str) -> list[str]:
    return text.replace(".", " ").replace("?", " ").replace(",", " ").replace("!", " ").split()


@functools.cache
def _trained() -> frozenset[str]:
    return frozenset(_plain(text) for intent in INTENTS for text, _, _ in wordings_of(intent))


def _plain(text: str) -> str:
    """The wording without the politeness that training puts around it."""
    text, before = text.lower(), ""
    while text != before:
        before = text
        text = _CLOSED.sub("", _OPENED.sub("", text))
    return text


_FRAMES = {frame.split("{x}")[0].strip() for frame in (*REQUEST_FRAMES, *HELD_OUT_FRAMES)} - {""}
_OPENED = re.compile(f"^({'|'.join(map(re.escape, {*_FRAMES, *OPENERS, *SOFT_OPENERS}))}) ", re.IGNORECASE)
_CLOSED = re.compile(f" ({'|'.join(map(re.escape, {*REQUEST_CLOSERS, *QUESTION_CLOSERS}))})$", re.IGNORECASE)
