"""What is said and done in a session, in lines for people."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from moshicli.conversation.events import (
    AssistantText,
    Event,
    Notice,
    PersonaChanged,
    ToolCall,
    ToolResult,
    TurnEnded,
    UserText,
)
from moshicli.outputs import printable

Kind = Literal["user", "assistant", "tool", "detail", "warning"]


@dataclass(frozen=True)
class Line:
    """A line of one printable text; only what is said has a speaker."""

    kind: Kind
    text: str
    speaker: str = ""

    def __str__(self) -> str:
        return f"{self.speaker}: {self.text}" if self.speaker else self.text


class Transcript:
    """Follows the events of a session that begins with the persona `persona`."""

    def __init__(self, persona: str) -> None:
        self.persona = persona
        """Who speaks as the agent."""
        self._user = self._agent = ""

    @property
    def running(self) -> list[Line]:
        """What has been said of turns that have not ended."""
        user, agent = Line("user", self._user, "User"), Line("assistant", self._agent, self.persona)
        return [line for line in (user, agent) if line.text]

    def follow(self, event: Event) -> Iterator[Line]:
        """The lines that `event` completes."""
        if isinstance(event, UserText):
            self._user += printable(event.text)
        elif isinstance(event, AssistantText):
            self._agent += printable(event.text)
        elif isinstance(event, TurnEnded):
            yield from self._end(event)
        elif isinstance(event, ToolCall):
            yield Line("tool", f"[{printable(event.name)} {json.dumps(event.arguments)}]")
        elif isinstance(event, ToolResult):
            name = printable(event.name)
            if event.ok:
                yield Line("detail", printable(f"[{name}: {json.dumps(event.result, ensure_ascii=False)}]"))
            else:
                yield Line("tool", printable(f"[{name or 'tool call'} failed: {event.error}]"))
        elif isinstance(event, PersonaChanged):
            self.persona = event.to
        elif isinstance(event, Notice):
            yield Line("warning", printable(event.message))

    def _end(self, turn: TurnEnded) -> Iterator[Line]:
        if turn.role == "user":
            self._user, speaker = "", "User"
        else:
            self._agent, speaker = "", self.persona
        if turn.text:
            yield Line(turn.role, printable(turn.text), speaker)
