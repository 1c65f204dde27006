"""Is every turn in memory?"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from moshicli.conversation.events import Event, ToolResult, TurnEnded
from moshicli.memory import Store
from moshicli.soak.exchange import Exchange

FORGETTING_TOOL = "clear_memory"


@dataclass(frozen=True)
class MemoryLines:
    """How many `turns` had something to remember, and how many of them are no `lines` of memory."""

    turns: int
    lines: int
    lost: int


class ExpectedLines:
    """Follows a session, and in the end compares it with its memory file."""

    def __init__(self) -> None:
        self._turns: list[tuple[Exchange | None, tuple[Any, ...]]] = []

    def follow(self, exchange: Exchange | None, event: Event) -> None:
        """An event that happened in `exchange`."""
        if isinstance(event, TurnEnded) and (event.text or event.tools):
            self._turns.append((exchange, (event.role, event.text, event.tools)))
        elif isinstance(event, ToolResult) and event.ok and event.name == FORGETTING_TOOL:
            self._turns.clear()

    def compare(self, store: Store) -> MemoryLines:
        """Count, and mark the exchanges of which a line is missing."""
        messages = [message for message in store.messages() if message.role in ("user", "assistant")]
        found = Counter((message.role, message.content, tuple(message.tools)) for message in messages)
        lost = 0
        for exchange, line in self._turns:
            if found[line]:
                found[line] -= 1
                continue
            lost += 1
            if exchange and "memory" not in exchange.wrong:
                exchange.wrong.append("memory")
        return MemoryLines(len(self._turns), len(messages), lost)
