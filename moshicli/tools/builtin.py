"""The tools that come with the suite. Names, arguments and results are those that `mini` was trained on."""

import random
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from moshicli.tools.context import ToolContext
from moshicli.tools.registry import tool

# Fixed, where strftime would follow the machine's language.
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def change_theme(context: ToolContext, persona_name: str) -> dict[str, Any]:
    """Change to another persona.

    Args:
        persona_name: Name of the persona.
    """
    return {"persona": context.change_persona(persona_name)}


def list_personas(context: ToolContext) -> dict[str, Any]:
    """List the names of all personas."""
    return {"personas": list(context.persona_names())}


def get_time() -> dict[str, Any]:
    """Tell the local time."""
    return {"time": f"{datetime.now():%H:%M}"}


def get_date() -> dict[str, Any]:
    """Tell today's date and weekday."""
    today = datetime.now().date()
    return {"date": today.isoformat(), "weekday": _WEEKDAYS[today.weekday()]}


def flip_coin() -> dict[str, Any]:
    """Flip a coin."""
    return {"side": random.choice(("heads", "tails"))}


def roll_dice() -> dict[str, Any]:
    """Roll a die with six sides."""
    return {"value": random.randint(1, 6)}


def set_timer(context: ToolContext, minutes: Annotated[int, Field(ge=1, le=24 * 60)]) -> dict[str, Any]:
    """Set a timer; a reminder is spoken when it ends.

    Args:
        minutes: After how many minutes.
    """
    context.remind(60.0 * minutes, f"Your timer of {minutes} minute{'s' * (minutes != 1)} has ended.")
    return {"minutes": minutes}


def remember(
    context: ToolContext, text: Annotated[str, Field(min_length=1, max_length=2000)]
) -> dict[str, Any]:
    """Keep something in memory for later conversations.

    Args:
        text: What to remember.
    """
    context.remember(text)
    return {"remembered": True}


@tool(confirm=True)
def clear_memory(context: ToolContext) -> dict[str, Any]:
    """Forget all earlier conversations."""
    return {"cleared": context.clear_memory()}


BUILT_IN = (
    change_theme,
    list_personas,
    get_time,
    get_date,
    flip_coin,
    roll_dice,
    set_timer,
    remember,
    clear_memory,
)
