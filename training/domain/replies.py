"""Draws what a persona answers, and lists all it can answer, for speech synthesis.

The voices are those of `names.voice_of`: a persona that is not one of the four answers in the neutral voice,
under its own name.
"""

import random
import string
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.domain.characters import LINES
from training.domain.intents import MAX_COUNT, MAX_MINUTES
from training.domain.names import NAMES, NEUTRAL_NAMES, PERSONAS, voice_of
from training.domain.numbers import calendar, clock, counted, minutes, words
from training.domain.tools import sample_result

# Filled from context, never spoken text of its own.
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
    """`n` replies with open slots filled, none twice.

    Lines come with each coin side, die value and count first, then, in random order, with each name, duration
    and (neutral voice) name of a persona. Every fifth reply tells a drawn time or date, and so do all once the
    rest is used up. Fewer than `n` come if nothing new is found.
    """
    lines = [
        (key, line) for key, group in LINES[voice_of(persona)].items() for line in group if _slots_of(line)
    ]
    finite: list[tuple[int, str]] = []
    for key, line in lines:
        values = _values(key)
        finite += [(len(values), _fill(line, value)) for value in values]
    rng.shuffle(finite)
    finite.sort(key=lambda item: min(item[0], MAX_COUNT + 1), reverse=True)
    open_lines = [(key, line) for key, line in lines if key in ("get_time", "get_date")]
    given: set[str] = set()
    for turn in range(20 * n):
        if len(given) == n:
            return
        if finite and turn % 5:
            text = finite.pop()[1]
        else:
            key, line = rng.choice(open_lines)
            text = _fill(line, _spoken(rng, key, {}, None)[1])
        if text not in given:
            given.add(text)
            yield text


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
    """The key of the lines and the words for their slots."""
    if intent == "tell_name":
        return intent, {"name": slots["name"]}
    if intent == "count":
        return intent, {"counted": counted(slots["n"])}
    if intent == "set_timer":
        return intent, {"duration": minutes(result["minutes"] if result else slots["n"])}
    if intent in ("get_time", "get_date", "flip_coin", "roll_dice", "list_personas"):
        result = result or sample_result(rng, intent, {})
    if intent == "get_time":
        return intent, {"time": clock(result["time"])}
    if intent == "get_date":
        return intent, {"date": calendar(result["date"])}
    if intent == "flip_coin":
        return intent, {"side": result["side"]}
    if intent == "roll_dice":
        return intent, {"value": words(result["value"])}
    if intent == "list_personas" and set(result["personas"]) - set(PERSONAS):
        return "list_personas_more", {}
    return intent, {}


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
