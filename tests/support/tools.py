"""A session for tools that remembers what was asked of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from moshicli.tools import ToolError


@dataclass
class RecordingContext:
    """Implements `moshicli.tools.ToolContext`."""

    personas: list[str] = field(default_factory=lambda: ["GLaDOS", "HAL", "Moshi"])
    current: str = "Moshi"
    reminders: list[tuple[float, str]] = field(default_factory=list)
    memory: list[str] = field(default_factory=list)

    def persona_names(self) -> Sequence[str]:
        return self.personas

    def change_persona(self, name: str) -> str:
        for persona in self.personas:
            if persona.casefold() == name.casefold():
                self.current = persona
                return persona
        raise ToolError("unknown persona")

    def remind(self, after_seconds: float, text: str) -> None:
        self.reminders.append((after_seconds, text))

    def remember(self, text: str) -> None:
        self.memory.append(text)

    def clear_memory(self) -> int:
        cleared = len(self.memory)
        self.memory.clear()
        return cleared
