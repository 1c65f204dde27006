"""What happens in a session, as frozen events: the one thing that screen, memory and JSON output consume.

As JSON an event is one object on one line. Its first key is `type` (the event's name in snake case), its
second `t`: seconds of session audio, counted in whole frames. Fields that are None are left out. Scripts rely
on these names: extend, never break.
"""

import json
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, ClassVar, Literal

from moshicli.conversation.stats import SessionStats

Role = Literal["user", "assistant"]


@dataclass(frozen=True)
class Event:
    """Base of all events."""

    type: ClassVar[str]

    t: float
    """Seconds of session audio before the frame in which it happened."""

    def as_json(self) -> str:
        """One line of pure ASCII, without a line break."""
        return json.dumps({"type": self.type} | _plain(self), allow_nan=False)


@dataclass(frozen=True)
class SessionStarted(Event):
    type = "session_started"
    session: str
    model: str
    persona: str


@dataclass(frozen=True)
class UserText(Event):
    """Words of the user, from checkpoints that transcribe. See `AssistantText` for the spacing."""

    type = "user_text"
    text: str


@dataclass(frozen=True)
class AssistantText(Event):
    """The next completed words of the agent.

    Spacing is part of the text: joined without a separator, the texts of a turn are the text of its
    `turn_ended`.
    """

    type = "assistant_text"
    text: str


@dataclass(frozen=True)
class ToolCall(Event):
    type = "tool_call"
    id: str
    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True)
class ToolResult(Event):
    """Outcome of a call: `result` if `ok`, else `error`."""

    type = "tool_result"
    id: str
    name: str
    ok: bool
    result: Any = None
    error: str | None = None


@dataclass(frozen=True)
class PersonaChanged(Event):
    type = "persona_changed"
    from_: str
    to: str


@dataclass(frozen=True)
class TurnEnded(Event):
    """One speaker's stretch is over.

    `seconds` run from the first to the last voiced frame. `onset_ms` is there for a reply: from the user's
    last voiced frame to the agent's first.
    """

    type = "turn_ended"
    role: Role
    text: str
    seconds: float
    tools: tuple[str, ...] = ()
    onset_ms: int | None = None


@dataclass(frozen=True)
class Lag(Event):
    """Frames by which the session fell behind real time (live sessions only)."""

    type = "lag"
    frames: int


@dataclass(frozen=True)
class Notice(Event):
    type = "warning"
    message: str


@dataclass(frozen=True)
class SessionEnded(Event):
    type = "session_ended"
    stats: SessionStats


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        # A trailing underscore only dodges a Python keyword.
        pairs = ((field.name.rstrip("_"), getattr(value, field.name)) for field in fields(value))
        return {name: _plain(item) for name, item in pairs if item is not None}
    if isinstance(value, float):
        return round(value, 3)
    return value
