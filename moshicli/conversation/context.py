"""The session as its tools see it. What they ask of the audio loop waits here until the loop takes it."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from moshicli.conversation.recorder import Recorder
from moshicli.errors import MoshiError, UsageError
from moshicli.personas import Persona, PersonaStore
from moshicli.tools.outcome import FAILED, NOT_AVAILABLE, UNKNOWN_PERSONA, ToolError


@dataclass
class Requests:
    """What tools have asked of the loop."""

    persona: Persona | None = None
    """Who is to answer from now on."""
    reminders: list[tuple[float, str]] = field(default_factory=list)
    """(seconds from now, words to say)."""
    forget: bool = False
    """What was said before is not to be told to the model again."""


class SessionContext:
    """Implements `ToolContext` for one call in a session. Methods may be called from any thread."""

    def __init__(self, personas: PersonaStore, recorder: Recorder | None = None) -> None:
        self._personas = personas
        self._recorder = recorder
        self._lock = threading.Lock()
        self._requests = Requests()

    def for_another_call(self) -> "SessionContext":
        """The same session, of which nothing has been asked."""
        return SessionContext(self._personas, self._recorder)

    def take(self) -> Requests:
        """What was asked since the last time."""
        with self._lock:
            taken, self._requests = self._requests, Requests()
        return taken

    def persona_names(self) -> Sequence[str]:
        """See `ToolContext`."""
        return [persona.name for persona in self._personas]

    def change_persona(self, name: str) -> str:
        """See `ToolContext`; the loop changes when it takes the call's result."""
        persona = persona_called(self._personas, name)
        with self._lock:
            self._requests.persona = persona
        return persona.name

    def remind(self, after_seconds: float, text: str) -> None:
        """See `ToolContext`; the time counts from the call's result on."""
        with self._lock:
            self._requests.reminders.append((after_seconds, text))

    def remember(self, text: str) -> None:
        """See `ToolContext`."""
        if not self._memory.remember(text):
            raise ToolError(FAILED, "it is not on disk")

    def clear_memory(self) -> int:
        """See `ToolContext`."""
        with tool_failures():
            cleared = self._memory.clear()
        with self._lock:
            self._requests.forget = True
        return cleared

    @property
    def _memory(self) -> Recorder:
        if self._recorder is None or not self._recorder.remembers:
            raise ToolError(NOT_AVAILABLE, "this session has no memory")
        return self._recorder


def persona_called(personas: PersonaStore, name: str) -> Persona:
    """The persona that `name` means. Raises `ToolError` with the reason "unknown persona"."""
    try:
        return personas.get(name)
    except UsageError as error:
        raise ToolError(UNKNOWN_PERSONA, _said(error)) from error


@contextmanager
def tool_failures() -> Iterator[None]:
    """An error for users inside becomes a `ToolError`."""
    try:
        yield
    except MoshiError as error:
        raise ToolError(FAILED, _said(error)) from error


def _said(error: MoshiError) -> str:
    return f"{error.message}; {error.hint}" if error.hint else error.message
