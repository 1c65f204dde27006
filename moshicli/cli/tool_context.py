"""What tools reach when they are called without a session: the user's stores."""

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from moshicli.cli.environment import Environment
from moshicli.cli.memory import memory_config
from moshicli.errors import MoshiError, UsageError

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
        from moshicli.personas import PersonaStore
        from moshicli.tools.outcome import UNKNOWN_PERSONA, ToolError

        store = PersonaStore.at(self._env.paths)
        try:
            proper_name = store.get(name).name
        except UsageError as error:
            raise ToolError(UNKNOWN_PERSONA, _said(error)) from error
        with _failures():
            return store.set_current(proper_name).name

    def remind(self, after_seconds: float, text: str) -> None:
        """See `ToolContext`; there is nobody to speak."""
        from moshicli.tools.outcome import NOT_AVAILABLE, ToolError

        raise ToolError(NOT_AVAILABLE, "a reminder is spoken by a session, and this is none")

    def remember(self, text: str) -> None:
        """See `ToolContext`."""
        from moshicli.memory import Message
        from moshicli.tools.outcome import FAILED, ToolError

        with _failures(), self._memory() as memory:
            if not memory.append(Message("system", text, session=uuid.uuid4().hex, tools=("remember",))):
                raise ToolError(FAILED, "it is not on disk")

    def clear_memory(self) -> int:
        """See `ToolContext`."""
        with _failures(), self._memory() as memory:
            return memory.clear().removed

    def _memory(self) -> "Memory":
        from moshicli.memory import Memory

        return Memory.open(self._env.paths, memory_config(self._env), self._env.warn)


@contextmanager
def _failures() -> Iterator[None]:
    from moshicli.tools.outcome import FAILED, ToolError

    try:
        yield
    except MoshiError as error:
        raise ToolError(FAILED, _said(error)) from error


def _said(error: MoshiError) -> str:
    return f"{error.message}; {error.hint}" if error.hint else error.message
