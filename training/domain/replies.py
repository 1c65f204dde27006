"""Draws what a persona answers, and lists all it can answer, for speech synthesis.

The voices are those of `names.voice_of`: a persona that is not one of the four answers in the neutral voice,
under its own name.
"""

import random
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from training.domain.characters import LINES
from training.domain.intents import MAX_COUNT, MAX_MINUTES
from training.domain.names import NAMES, NEUTRAL_NAMES, PERSONAS, voice_of
from training.domain.numbers import calendar, clock, counted, minutes, words
from training.domain.tools import TOOL_OF_INTENT, sample_result

_REPEATED = "repeat"


@dataclass(frozen=True)
class Reply:
    """A text and the voice that says it: one of the four personas, or "neutral"."""

    text: str
    persona: str


def sample_reply(
    rng: random.Random,
    persona_name: str,
    intent: str,
    slots: dict[str, Any] | None = None,
    context: dict[str, Any] | None = None,
) -> str:
    """What the persona says to an utterance of this intent.

    `slots` are the utterance's; `context` may hold `user_name`, `last_reply` and `tool_result` (what the tool
    gave; without it a result is drawn). A changed persona speaks for itself: `change_persona` gives the
    introduction of the one asked for.
    """
    slots, context = slots or {}, context or {}
    result = context.get("tool_result")
    if result and "error" in result:
        return _line(rng, persona_name, "error")
    if intent == "change_persona":
        return introduction(rng, slots["persona"])
    if intent == "ask_name":
        name = context.get("user_name")
        return _line(rng, persona_name, "ask_name" if name else "ask_name_unknown", name=name)
    if intent == _REPEATED:
        last = _unprefixed(persona_name, context.get("last_reply"))
        return _line(rng, persona_name, _REPEATED if last else "repeat_empty", last=last)
    key, values = _spoken(rng, intent, slots, result)
    return _line(rng, persona_name, key, **values)


def greeting(rng: random.Random, persona: str) -> str:
    """How the persona opens a session."""
    return _line(rng, persona, "greeting")


def introduction(rng: random.Random, persona: str) -> str:
    """What the persona says when it has just been switched to."""
    return _line(rng, persona, "introduction")


def all_replies(persona: str) -> list[str]:
    """Every reply of the persona's voice without open slots, each once."""
    lines = LINES[voice_of(persona)]
    return list(dict.fromkeys(line for key in lines for line in lines[key] if not _slots_of(line)))


def slot_replies(persona: str, rng: random.Random, n: int) -> Iterator[str]:
    """`n` replies with open slots filled, none twice, half of which tell a drawn time or date.

    The others cover each slot value (coin sides, die values, counts, durations, names; in the neutral voice
    also names of personas) with one line before any gets a second one, small sets first: 464 of them cover a
    persona with a voice of its own, 1043 the neutral one. Once they are used up only times and dates follow.
    Fewer than `n` come if nothing new is found.
    """
    lines = {
        key: [line for line in group if _slots_of(line)] for key, group in LINES[voice_of(persona)].items()
    }
    covering = _covering(rng, lines)
    given: set[str] = set()
    for turn in range(20 * n):
        if len(given) == n:
            return
        if covering and turn % 2:
            text = covering.pop()
        else:
            key = rng.choice(("get_time", "get_date"))
            text = _fill(rng.choice(lines[key]), _spoken(rng, key, {}, None)[1])
        if text not in given:
            given.add(text)
            yield text


def _covering(rng: random.Random, lines: dict[str, list[str]]) -> list[str]:
    """All replies with listed slot values, the one to be given first last."""
    ranked: list[tuple[int, int, str]] = []
    for key, group in lines.items():
        values = _values(key)
        for value in values:
            shuffled = rng.sample(group, len(group))
            ranked += [(turn, len(values), _fill(line, value)) for turn, line in enumerate(shuffled)]
    rng.shuffle(ranked)
    ranked.sort(key=lambda item: item[:2], reverse=True)
    return [text for _, _, text in ranked]


def synthesis_set(persona: str, rng: random.Random, n: int) -> list[Reply]:
    """Everything to synthesise in a persona's voice: all finite replies and `n` with slots."""
    texts = [*all_replies(persona), *slot_replies(persona, rng, n)]
    return [Reply(text, voice_of(persona)) for text in texts]


def _line(rng: random.Random, persona: str, key: str, **values: Any) -> str:
    return _fill(rng.choice(LINES[voice_of(persona)][key]), {"persona": persona, **values})


def _fill(line: str, values: dict[str, Any]) -> str:
    values = {**values, "Duration": str(values.get("duration", "")).capitalize()}
    return line.format(**values)


def _unprefixed(persona: str, reply: str | None) -> str | None:
    """The reply without what a repetition puts before it, so that repeating twice does not pile up."""
    for line in LINES[voice_of(persona)][_REPEATED]:
        reply = reply and reply.removeprefix(line.removesuffix("{last}"))
    return reply


def _slots_of(line: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(line) if name]


def _spoken(
    rng: random.Random, intent: str, slots: dict[str, Any], result: dict[str, Any] | None
) -> tuple[str, dict[str, Any]]:
    """The key of the lines and the words for their slots; a result that is not given is drawn."""
    if intent == "tell_name":
        return intent, {"name": slots["name"]}
    if intent == "count":
        return intent, {"counted": counted(slots["n"])}
    if intent not in TOOL_OF_INTENT:
        return intent, {}
    told = result or sample_result(rng, TOOL_OF_INTENT[intent], {"minutes": slots.get("n")})
    if intent == "list_personas":
        return "list_personas_more" if set(told["personas"]) - set(PERSONAS) else intent, {}
    return intent, _TOLD[intent](told)


_TOLD: dict[str, Callable[[dict[str, Any]], dict[str, str]]] = {
    "set_timer": lambda told: {"duration": minutes(told["minutes"])},
    "get_time": lambda told: {"time": clock(told["time"])},
    "get_date": lambda told: {"date": calendar(told["date"])},
    "flip_coin": lambda told: {"side": told["side"]},
    "roll_dice": lambda told: {"value": words(told["value"])},
    "clear_memory": lambda told: {},
}
"""From a tool's result to the words it is told in."""


def _values(key: str) -> list[dict[str, Any]]:
    """The slot values of a key's lines where there are few enough to list."""
    if key in ("tell_name", "ask_name"):
        return [{"name": name} for name in NAMES]
    if key == "count":
        return [{"counted": counted(n)} for n in range(1, MAX_COUNT + 1)]
    if key == "set_timer":
        return [{"duration": minutes(n)} for n in range(1, MAX_MINUTES + 1)]
    if key == "flip_coin":
        return [{"side": side} for side in ("heads", "tails")]
    if key == "roll_dice":
        return [{"value": words(n)} for n in range(1, 7)]
    if key in ("greeting", "introduction", "who_are_you"):
        return [{"persona": name} for name in NEUTRAL_NAMES]
    return []
