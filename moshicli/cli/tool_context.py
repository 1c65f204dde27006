"""What tools reach when they are called without a session: the user's stores."""

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING

from moshicli.cli.environment import Environment
from moshicli.cli.memory import memory_config

if TYPE_CHECKING:
    from moshicli.memory import Memory


class StoredContext:
    """A `ToolContext` over the persona store and memory."""

    def __init__(self, env: Environment) -> None:
        self._env = env

    def persona_names(self) -> Sequence[str]:
        """See `ToolContext`."""
        from moshicli.personas import PersonaStore

        return [persona.name for persona in PersonaStore.at(self._env.paths)]

    def change_persona(self, name: str) -> str:
        """See `ToolContext`; the next session begins with that persona."""
        from moshicli.conversation.context import persona_called, tool_failures
        from moshicli.personas import PersonaStore

        store = PersonaStore.at(self._env.paths)
        proper_name = persona_called(store, name).name
        with tool_failures():
            return store.set_current(proper_name).name

    def remind(self, after_seconds: float, text: str) -> None:
        """See `ToolContext`; there is nobody to speak."""
        from moshicli.tools.outcome import NOT_AVAILABLE, ToolError

        raise ToolError(NOT_AVAILABLE, "a reminder is spoken by a session, and this is none")

    def remember(self, text: str) -> None:
        """See `ToolContext`."""
        from moshicli.conversation.context import tool_failures
        from moshicli.memory import Message
        from moshicli.tools.outcome import FAILED, ToolError

        with tool_failures(), self._memory() as memory:
            if not memory.append(Message("system", text, session=uuid.uuid4().hex, tools=("remember",))):
                raise ToolError(FAILED, "it is not on disk")

    def clear_memory(self) -> int:
        """See `ToolContext`."""
        from moshicli.conversation.context import tool_failures

        with tool_failures(), self._memory() as memory:
            return memory.clear().removed

    def _memory(self) -> "Memory":
        from moshicli.memory import Memory

        return Memory.open(self._env.paths, memory_config(self._env), self._env.warn)
