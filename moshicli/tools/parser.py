"""Finds tool calls in a text that arrives piece by piece.

A call is `TOOL_CALL: {"name": "...", "arguments": {...}}`. Its end is the brace that balances the first one,
braces inside JSON strings not counted. How the text is cut into pieces never changes what is found.
"""

import json
import math
import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, NoReturn

MARKER = "TOOL_CALL"
LONGEST = 2000
"""Characters of a call. One that has no end would mute the agent for as long as the model writes it."""
_MARKER = re.compile(rf"{MARKER}\s{{0,8}}:")
# White space is bounded so that little is ever held back. The tail of a text that may still become a marker.
_PARTIAL = re.compile(
    rf"(?:{MARKER}\s{{0,8}}|{'|'.join(MARKER[:n] for n in range(len(MARKER) - 1, 0, -1))})\Z"
)


@dataclass(frozen=True)
class Speech:
    """Text that is no part of a call."""

    text: str


@dataclass(frozen=True)
class Call:
    """A well-formed call; `arguments` is {} where the model wrote none."""

    name: str
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class BadCall:
    """Something that began as a call and is none: the text as written, and why."""

    text: str
    reason: str


Part = Speech | Call | BadCall


class _State(Enum):
    TEXT = auto()
    BEFORE_BRACE = auto()
    OBJECT = auto()


class CallParser:
    """Incremental parser; time is linear in the text, whatever its pieces.

    Text that may be the start of a marker is held back until the next piece decides.
    """

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._state = _State.TEXT
        self._held = ""
        self._call: list[str] = []
        self._room = LONGEST
        self._depth = 0
        self._in_string = False
        self._escaped = False

    @property
    def open(self) -> bool:
        """A call has begun and not ended: nothing of it may be shown, and the agent is muted."""
        return self._state is not _State.TEXT

    @property
    def holding(self) -> bool:
        """The last word may become a marker, so it cannot be shown yet."""
        return bool(self._held)

    def feed(self, text: str) -> list[Part]:
        """Parts that `text` completes, in order."""
        parts: list[Part] = []
        while text:
            if self._state is _State.TEXT:
                text = self._read_text(text, parts)
            elif self._state is _State.BEFORE_BRACE:
                text = self._read_gap(text, parts)
            else:
                text = self._read_object(text, parts)
        return parts

    def close(self) -> list[Part]:
        """End of the text, or no hope of more: what was held is speech, what was open is a bad call."""
        held, call, is_open = self._held, "".join(self._call), self.open
        self._reset()
        if is_open:
            return [BadCall(call, "the call was never finished")]
        return [Speech(held)] if held else []

    def _read_text(self, text: str, parts: list[Part]) -> str:
        text = self._held + text
        self._held = ""
        marker = _MARKER.search(text)
        if marker is None:
            partial = _PARTIAL.search(text)
            end = partial.start() if partial else len(text)
            speech, self._held, rest = text[:end], text[end:], ""
        else:
            speech, rest = text[: marker.start()], text[marker.end() :]
            self._keep(marker.group(), parts)
            self._state = _State.BEFORE_BRACE
        if speech:
            parts.append(Speech(speech))
        return rest

    def _read_gap(self, text: str, parts: list[Part]) -> str:
        rest = text.lstrip()
        rest = self._keep(text[: len(text) - len(rest)], parts) + rest
        if not self.open:
            return rest
        if rest.startswith("{"):
            self._state = _State.OBJECT
        elif rest:
            parts.append(BadCall("".join(self._call), "no JSON object follows the mark"))
            self._reset()
        return rest

    def _read_object(self, text: str, parts: list[Part]) -> str:
        for index, char in enumerate(text[: self._room]):
            if self._escaped:
                self._escaped = False
            elif self._in_string:
                self._escaped = char == "\\"
                self._in_string = char != '"'
            elif char == '"':
                self._in_string = True
            elif char in "{}":
                self._depth += 1 if char == "{" else -1
                if self._depth == 0:
                    self._call.append(text[: index + 1])
                    parts.append(_parse("".join(self._call)))
                    self._reset()
                    return text[index + 1 :]
        return self._keep(text, parts)

    def _keep(self, text: str, parts: list[Part]) -> str:
        """Take `text` for more of the call, which is bad where its room ends. What is left over."""
        kept, over = text[: self._room], text[self._room :]
        self._call.append(kept)
        self._room -= len(kept)
        if self._room == 0:
            parts.append(BadCall("".join(self._call), f"longer than {LONGEST:,} characters"))
            self._reset()
        return over


def _parse(text: str) -> Call | BadCall:
    """The call in `text`, which runs from the mark to the closing brace."""
    try:
        call = json.loads(
            text[text.index("{") :], strict=False, parse_constant=_no_constant, parse_float=_finite
        )
    except (ValueError, RecursionError) as error:
        return BadCall(text, f"not valid JSON: {error}")
    name, arguments = call.get("name"), call.get("arguments", {})
    if not isinstance(name, str) or not name:
        return BadCall(text, "no tool name")
    if not isinstance(arguments, dict):
        return BadCall(text, "arguments are not an object")
    return Call(name, arguments)


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")


def _finite(text: str) -> float:
    if math.isfinite(number := float(text)):
        return number
    raise ValueError(f"{text} is out of range")
