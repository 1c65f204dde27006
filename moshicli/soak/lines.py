"""Is every turn in memory?"""

from array import array
from collections import Counter
from dataclasses import dataclass

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
        # Numbers instead of the words: what is kept here must not look like a leak of the session.
        self._lines, self._exchanges = array("q"), array("q")

    def follow(self, exchange: Exchange | None, event: Event) -> None:
        """An event that happened in `exchange`."""
        if isinstance(event, TurnEnded) and (event.text or event.tools):
            self._lines.append(hash((event.role, event.text, event.tools)))
            self._exchanges.append(exchange.number if exchange else 0)
        elif isinstance(event, ToolResult) and event.ok and event.name == FORGETTING_TOOL:
            del self._lines[:], self._exchanges[:]

    def compare(self, store: Store) -> tuple[MemoryLines, list[int]]:
        """Counts, and the numbers of the exchanges of which a line is missing."""
        messages = [message for message in store.messages() if message.role in ("user", "assistant")]
        found = Counter(hash((message.role, message.content, tuple(message.tools))) for message in messages)
        lost: list[int] = []
        for line, exchange in zip(self._lines, self._exchanges, strict=True):
            if found[line]:
                found[line] -= 1
            else:
                lost.append(exchange)
        return MemoryLines(len(self._lines), len(messages), len(lost)), lost
