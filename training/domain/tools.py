"""The tools `mini` knows, as text: which intent calls what, how calls and results are written and cut."""

import datetime
import json
import random
from typing import Any

from training.domain.names import NEUTRAL_NAMES, PERSONAS
from training.domain.numbers import WEEKDAYS

TOOL_OF_INTENT = {
    "change_persona": "change_theme",
    "list_personas": "list_personas",
    "get_time": "get_time",
    "get_date": "get_date",
    "flip_coin": "flip_coin",
    "roll_dice": "roll_dice",
    "set_timer": "set_timer",
    "clear_memory": "clear_memory",
}

_CALL = 'TOOL_CALL: {"name": "'
_RESULT = "TOOL_RESULT: {"

# Strings worth a tokenizer piece of their own, spaces as spaces. A call takes 2 pieces, with an argument 4.
# The two-digit numbers of minutes, times and dates are pieces, so that none needs spelling out.
TOOL_PIECES: tuple[str, ...] = (
    _CALL,
    'change_theme", "arguments": {"persona_name": "',
    'set_timer", "arguments": {"minutes": ',
    *(
        f'{name}", "arguments": {{}}}}'
        for name in TOOL_OF_INTENT.values()
        if name not in ("change_theme", "set_timer")
    ),
    '"}}',
    "}}",
    *PERSONAS,
    *(str(digit) for digit in range(10)),
    *(f"{number:02d}" for number in range(61)),
    f'{_RESULT}"persona": "',
    f'{_RESULT}"personas": ["',
    f'{_RESULT}"time": "',
    f'{_RESULT}"date": "',
    *(f'{_RESULT}"side": "{side}"}}' for side in ("heads", "tails")),
    f'{_RESULT}"value": ',
    f'{_RESULT}"minutes": ',
    f'{_RESULT}"cleared": ',
    f'{_RESULT}"error": "',
    *(f'", "weekday": "{day}"}}' for day in WEEKDAYS),
    '", "',
    '"]}',
    '"}',
    "}",
    ":",
    "-",
)

_ERRORS = ("timed out", "not available", "not allowed", "unknown persona", "no such tool", "failed")


def call_for(intent: str, slots: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Tool name and arguments that an utterance of this intent asks for, or None if it asks for none."""
    tool = TOOL_OF_INTENT.get(intent)
    if tool is None:
        return None
    if tool == "change_theme":
        return tool, {"persona_name": slots["persona"]}
    if tool == "set_timer":
        return tool, {"minutes": slots["n"]}
    return tool, {}


def call_text(name: str, arguments: dict[str, Any]) -> str:
    """The call as the model writes it into its text stream."""
    return "TOOL_CALL: " + json.dumps({"name": name, "arguments": arguments})


def result_text(result: dict[str, Any]) -> str:
    """The result as it is forced into the model's text stream."""
    return "TOOL_RESULT: " + json.dumps(result)


def sample_result(rng: random.Random, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """A result such as the real tool gives: any time of day, any date of 2025 to 2044, a fair coin, a die."""
    if tool == "change_theme":
        return {"persona": arguments["persona_name"]}
    if tool == "list_personas":
        return {"personas": _personas(rng)}
    if tool == "get_time":
        return {"time": f"{rng.randrange(24):02d}:{rng.randrange(60):02d}"}
    if tool == "get_date":
        date = datetime.date(2025, 1, 1) + datetime.timedelta(days=rng.randrange(20 * 365))
        return {"date": date.isoformat(), "weekday": WEEKDAYS[date.weekday()]}
    if tool == "flip_coin":
        return {"side": rng.choice(("heads", "tails"))}
    if tool == "roll_dice":
        return {"value": rng.randint(1, 6)}
    if tool == "set_timer":
        return {"minutes": arguments["minutes"]}
    if tool == "clear_memory":
        return {"cleared": rng.choice((rng.randrange(13), rng.randrange(101)))}
    raise ValueError(f"unknown tool: {tool}")


def sample_error(rng: random.Random) -> dict[str, Any]:
    """What is forced instead of a result when a tool fails."""
    return {"error": rng.choice(_ERRORS)}


def pieces(text: str) -> list[str]:
    """A call or result split as the tokenizer does: longest piece first, a lone character if none fits."""
    by_length = sorted(TOOL_PIECES, key=len, reverse=True)
    found: list[str] = []
    at = 0
    while at < len(text):
        piece = next((piece for piece in by_length if text.startswith(piece, at)), text[at])
        found.append(piece)
        at += len(piece)
    return found


def _personas(rng: random.Random) -> list[str]:
    extra = rng.sample(NEUTRAL_NAMES, rng.choice((0, 0, 0, 0, 1, 2, 3)))
    listed = [*PERSONAS, *extra]
    return sorted(listed, key=str.lower) if rng.random() < 0.5 else listed
