"""Which spoken replies the bank holds, by persona and intent, with the slots or result each one answers."""

import datetime
import functools
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.domain.characters import LINES
from training.domain.intents import MAX_COUNT, MAX_MINUTES
from training.domain.names import NAMES, NEUTRAL_NAMES, PERSONAS, voice_of
from training.domain.numbers import WEEKDAYS, calendar, clock, counted, minutes, words

Values = dict[str, Any]


@dataclass(frozen=True)
class Spoken:
    """A reply that exists as sound: its text, the index of one of its takes, and what it answers."""

    text: str
    takes: tuple[int, ...]
    slots: Values
    result: Values | None = None


def _times() -> Iterator[tuple[Values, Values]]:
    for minute in range(1440):
        time = f"{minute // 60:02d}:{minute % 60:02d}"
        yield {"time": clock(time)}, {"time": time}


def _dates() -> Iterator[tuple[Values, Values]]:
    first = datetime.date(2025, 1, 1)
    for day in range(20 * 365):
        date = first + datetime.timedelta(days=day)
        yield (
            {"date": calendar(date.isoformat())},
            {"date": date.isoformat(), "weekday": WEEKDAYS[date.weekday()]},
        )


def _fillings(key: str) -> list[tuple[Values, Values, Values | None]]:
    """(words for the slots, the user's slots, the tool's result) of every way to say a line of this key."""
    if key in ("tell_name", "ask_name"):
        return [({"name": n}, {"name": n}, None) for n in NAMES]
    if key == "count":
        return [({"counted": counted(n)}, {"n": n}, None) for n in range(1, MAX_COUNT + 1)]
    if key == "set_timer":
        spoken = ((minutes(n), n) for n in range(1, MAX_MINUTES + 1))
        return [({"duration": s, "Duration": s.capitalize()}, {"n": n}, {"minutes": n}) for s, n in spoken]
    if key == "flip_coin":
        return [({"side": s}, {}, {"side": s}) for s in ("heads", "tails")]
    if key == "roll_dice":
        return [({"value": words(n)}, {}, {"value": n}) for n in range(1, 7)]
    if key == "get_time":
        return [(spoken, {}, result) for spoken, result in _times()]
    if key == "get_date":
        return [(spoken, {}, result) for spoken, result in _dates()]
    if key == "list_personas":
        return [({}, {}, {"personas": list(PERSONAS)})]
    if key == "list_personas_more":
        return [({}, {}, {"personas": [*PERSONAS, "Aria"]})]
    if key == "clear_memory":
        return [({}, {}, {"cleared": n}) for n in (0, 2, 4, 6, 8, 12, 20, 34)]
    if key == "error":
        return [({}, {}, {"error": e}) for e in ("timed out", "not available", "failed")]
    return [({}, {}, None)]


@functools.cache
def _said(key: str, line: str) -> list[tuple[str, Values, Values | None]]:
    """Every text of this line with the user's slots and the tool's result; the persona's name stays open."""
    return [
        (line.format(persona="{persona}", **spoken), slots, result)
        for spoken, slots, result in _fillings(key)
    ]


def spoken_replies(persona: str, takes: dict[str, list[int]]) -> dict[str, list[Spoken]]:
    """Every reply of the persona (or of the neutral voice under this name) that was synthesised, by key."""
    found: dict[str, list[Spoken]] = defaultdict(list)
    for key, lines in LINES[voice_of(persona)].items():
        for line in lines:
            if "{last}" in line:
                continue
            for text, slots, result in _said(key, line):
                text = text.replace("{persona}", persona)
                if text in takes:
                    found[key].append(Spoken(text, tuple(takes[text]), slots, result))
    return dict(found)


def neutral_name(rng: random.Random, takes: dict[str, list[int]]) -> str:
    """A neutral persona's name that the bank can say in at least one greeting."""
    greetings = LINES["neutral"]["greeting"]
    for _ in range(50):
        name = rng.choice(NEUTRAL_NAMES)
        if any(line.format(persona=name) in takes for line in greetings):
            return name
    return "Aria"
