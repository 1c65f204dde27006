"""One remembered message: a JSON object on a line, in the style of chat messages.

Reading is strict about the keys this version knows and keeps those it does not, so that a file written by a
later version survives being read, delivered and rewritten by this one.
"""

import json
import math
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timezone
from typing import Any, Final, Literal, cast, get_args

VERSION: Final = 1
MAX_MESSAGE_BYTES: Final = 1 << 20
"""Longest line that is written or taken for a message: about a day of speech."""

Role = Literal["system", "user", "assistant", "tool"]


class NotAMessageError(ValueError):
    """What was read is not a message; says why."""


def _new_id() -> str:
    return uuid.uuid4().hex


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True)
class Message:
    """What somebody said in a session, with the persona that was in force and the names of the tools used.

    `tool_calls` and `tool_call_id` are those of chat messages and are written only where they apply.
    """

    role: Role
    content: str
    session: str
    persona: str | None = None
    tools: tuple[str, ...] = ()
    tool_calls: tuple[Mapping[str, Any], ...] = ()
    tool_call_id: str | None = None
    id: str = field(default_factory=_new_id)
    """Unique for ever; a server takes a message with the same id once."""
    ts: str = field(default_factory=_now)
    """When, as RFC 3339 with an offset."""
    v: int = VERSION
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Keys that this version does not know."""

    @property
    def time(self) -> datetime:
        """`ts` as an aware datetime."""
        return _time(self.ts)

    def matches(self, session: str | None, persona: str | None) -> bool:
        """Whether it is of this session and persona (case-blind); None means any."""
        if session is not None and self.session != session:
            return False
        return persona is None or (self.persona or "").casefold() == persona.casefold()

    def as_dict(self) -> dict[str, Any]:
        record: dict[str, Any] = {
            "v": self.v,
            "id": self.id,
            "ts": self.ts,
            "session": self.session,
            "role": self.role,
            "content": self.content,
            "persona": self.persona,
            "tools": list(self.tools),
        }
        if self.tool_calls:
            record["tool_calls"] = [dict(call) for call in self.tool_calls]
        if self.tool_call_id is not None:
            record["tool_call_id"] = self.tool_call_id
        return record | dict(self.extra)

    def as_json(self) -> str:
        """One line without a line break."""
        text = json.dumps(self.as_dict(), ensure_ascii=False, allow_nan=False)
        try:
            text.encode()
        except UnicodeEncodeError:  # half of a surrogate pair has no UTF-8 form, but has an escape
            return json.dumps(self.as_dict(), allow_nan=False)
        return text


_KNOWN: Final = {known.name for known in fields(Message)} - {"extra"}


def parse_message(line: bytes | str) -> Message:
    """The message on a line. Raises `NotAMessageError`."""
    try:
        record = json.loads(line, parse_constant=_no_constant, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise NotAMessageError(f"not JSON: {error}") from error
    return message_from(record)


def message_from(record: object) -> Message:
    """The message that a JSON value holds. Raises `NotAMessageError` naming the key."""
    if not isinstance(record, dict):
        raise NotAMessageError("not a JSON object")
    version = record.get("v")
    if type(version) is not int or version < 1:
        raise NotAMessageError("v must be a whole number from 1")
    for key in ("id", "ts", "session", "role", "content"):
        if not isinstance(record.get(key), str):
            raise NotAMessageError(f"{key} must be text")
    if not record["id"]:
        raise NotAMessageError("id must not be empty")
    if record["role"] not in get_args(Role):
        raise NotAMessageError(f"role must be one of {', '.join(get_args(Role))}")
    _time(record["ts"])
    return Message(
        v=version,
        id=record["id"],
        ts=record["ts"],
        session=record["session"],
        role=cast(Role, record["role"]),
        content=record["content"],
        persona=_text_or_none(record, "persona"),
        tools=tuple(_list_of(record, "tools", str)),
        tool_calls=tuple(_list_of(record, "tool_calls", dict)),
        tool_call_id=_text_or_none(record, "tool_call_id"),
        extra={key: value for key, value in record.items() if key not in _KNOWN},
    )


def moment(text: str) -> datetime:
    """A time as ISO 8601 writes it, with or without an offset. Raises `ValueError`."""
    # Python 3.10 does not know the letter.
    return datetime.fromisoformat(f"{text[:-1]}+00:00" if text.endswith(("Z", "z")) else text)


def _time(ts: str) -> datetime:
    try:
        time = moment(ts)
    except ValueError as error:
        raise NotAMessageError(f"ts: {error}") from error
    if time.tzinfo is None:
        raise NotAMessageError("ts has no offset from UTC")
    return time


def _text_or_none(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise NotAMessageError(f"{key} must be text or null")
    return value


def _list_of(record: dict[str, Any], key: str, kind: type) -> list[Any]:
    value = record.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, kind) for item in value):
        raise NotAMessageError(f"{key} must be a list of {'objects' if kind is dict else 'texts'}")
    return value


def _no_constant(name: str) -> float:
    raise NotAMessageError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):  # 1e999 is JSON, but could not be written again
        raise NotAMessageError(f"{text} is too large")
    return number
