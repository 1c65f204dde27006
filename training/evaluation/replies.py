"""Judging a reply by its text: which intent it answers, and in whose words."""

import difflib
import functools
import re
from typing import Any

from training.domain.characters import LINES
from training.domain.names import voice_of
from training.domain.numbers import counted

# The keys of LINES that answer an intent, where they are not the intent itself; `named` is a known user.
_KEYS = {
    ("ask_name", False): ("ask_name_unknown",),
    ("repeat", False): ("repeat_empty",),
}

_OPEN = {"name": r"\w+", "persona": r"\w+", "counted": r"[Oo]ne(, \w+)*"}
"""What an open slot may hold, by its name."""


def answers(persona: str, intent: str, slots: dict[str, Any], text: str, *, named: bool = False) -> bool:
    """Whether the text is, as a whole, a line with which this persona answers this intent.

    Slots of known value (`name`, `n`, and the persona's own name) must have it. `named`: the persona knows
    the user's name.
    """
    known = {"persona": persona}
    if "name" in slots:
        known["name"] = slots["name"]
    if "n" in slots:
        known["counted"] = counted(slots["n"])
    lines = LINES[voice_of(persona)]
    keys = _keys(intent, named)
    return any(_matches(line, known, text) for key in keys for line in lines[key])


def meets_intent(intent: str, text: str, *, named: bool = False) -> bool:
    """Whether the text is a line with which any persona answers this intent, whatever its slots hold."""
    keys = _keys(intent, named)
    return any(_matches(line, {}, text) for lines in LINES.values() for key in keys for line in lines[key])


def voices_of(text: str) -> set[str]:
    """The voices whose line this is; if it is no line as a whole, the one whose line is nearest."""
    exact = {voice for voice, line in _lines() if _matches(line, {}, text)}
    if exact:
        return exact
    words = text.lower().split()
    matcher = difflib.SequenceMatcher(b=words, autojunk=False)

    def likeness(line: tuple[str, list[str]]) -> float:
        matcher.set_seq1(line[1])
        return matcher.ratio()

    return {max(_words_of_lines(), key=likeness)[0]}


@functools.cache
def _lines() -> list[tuple[str, str]]:
    """All lines with their voices, but for repetitions, which would match anything."""
    return [
        (voice, line)
        for voice, lines in LINES.items()
        for group in lines.values()
        for line in group
        if "{last}" not in line
    ]


@functools.cache
def _words_of_lines() -> list[tuple[str, list[str]]]:
    return [(voice, re.sub(r"\{\w+\}", "", line).lower().split()) for voice, line in _lines()]


def _keys(intent: str, named: bool) -> tuple[str, ...]:
    return _KEYS.get((intent, named), (intent,))


def _matches(line: str, known: dict[str, str], text: str) -> bool:
    return re.fullmatch(_pattern(line, tuple(sorted(known.items()))), text.strip()) is not None


@functools.cache
def _pattern(line: str, known: tuple[tuple[str, str], ...]) -> str:
    """A line as a regular expression: slots of unknown value match anything that may stand there."""
    for slot, value in known:
        line = line.replace("{" + slot + "}", value)
    return re.sub(r"\\\{(\w+)\\\}", lambda slot: _OPEN.get(slot[1], ".+"), re.escape(line))
