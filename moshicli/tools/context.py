"""The session as tools see it."""

from collections.abc import Sequence
from typing import Protocol


class ToolContext(Protocol):
    """What a tool may ask of the session it is called in.

    A tool function whose first parameter is annotated with this class is given the session there; the model
    sees nothing of that parameter. Methods are called in the tools' threads, never in the audio loop's. Each
    raises `ToolError` with the reason "not available" where the session cannot do it.
    """

    def persona_names(self) -> Sequence[str]:
        """Names of all personas."""

    def change_persona(self, name: str) -> str:
        """Change to the persona that `name` means; gives its proper name.

        Raises `ToolError` with the reason "unknown persona".
        """

    def remind(self, after_seconds: float, text: str) -> None:
        """Have `text` spoken once, so many seconds from now, if the session still runs."""

    def remember(self, text: str) -> None:
        """Keep `text` in memory."""

    def clear_memory(self) -> int:
        """Forget everything; gives the number of messages forgotten."""
