"""What came of one turn of a script."""

import re
from dataclasses import dataclass, field
from typing import Any

from moshicli.conversation.events import (
    AssistantText,
    Event,
    PersonaChanged,
    ToolCall,
    ToolResult,
    TurnEnded,
    UserText,
)
from moshicli.soak.script import Turn


@dataclass
class Exchange:
    """A turn, and all that happened from its first frame until the next one's."""

    number: int
    """From 1."""
    turn: Turn
    t: float
    """Seconds of session audio at its beginning."""
    persona: str
    """Who answers; after a change, the new one."""
    heard: str = ""
    said: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    """Errors of tools."""
    onset_ms: int | None = None
    turns: list[TurnEnded] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Names of the checks that it did not pass; empty until it is over."""
    fault: str | None = None
    """What was done to it on purpose."""
    excused: bool = False
    """That fault lets it have no right answer."""

    def follow(self, event: Event) -> None:
        """Take note of `event`."""
        if isinstance(event, UserText):
            self.heard += event.text
        elif isinstance(event, AssistantText):
            self.said += event.text
        elif isinstance(event, ToolCall):
            self.calls.append((event.name, event.arguments))
            self.said = ""  # the answer is what follows the last call
        elif isinstance(event, ToolResult) and not event.ok:
            self.failed.append(event.error or event.name)
        elif isinstance(event, PersonaChanged):
            self.persona = event.to
        elif isinstance(event, TurnEnded):
            self.turns.append(event)
            if event.onset_ms is not None and self.onset_ms is None:
                self.onset_ms = event.onset_ms

    def check(self) -> None:
        """Compare with what the script expects; sets `wrong`."""
        turn = self.turn
        tools = [name for name, _ in self.calls]
        wrong = {
            "tool": tools != ([turn.tool] if turn.tool else []),
            "arguments": turn.arguments is not None
            and any(name == turn.tool and given != turn.arguments for name, given in self.calls),
            "tool failed": bool(self.failed),
            "persona": turn.persona is not None and self.persona != turn.persona,
            "reply": not re.search(turn.reply.replace("{persona}", re.escape(self.persona)), self.said, re.I),
        }
        self.wrong = [name for name, missed in wrong.items() if missed]
