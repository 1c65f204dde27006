"""The session that is soaked: the user's personas and tools, over a memory of its own that is thrown away."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from moshicli.conversation.context import SessionContext
from moshicli.conversation.recorder import Recorder
from moshicli.conversation.toolbox import Toolbox
from moshicli.memory import Memory, MemoryConfig, Store, memory_file
from moshicli.paths import Paths
from moshicli.personas import Persona, PersonaStore
from moshicli.tools.registry import Registry


@dataclass(frozen=True)
class SoakSession:
    """What the conversation works with; `store` is the memory file that it fills."""

    persona: Persona
    tools: Toolbox
    recorder: Recorder
    store: Store


@contextmanager
def soak_session(
    persona: str, paths: Paths, registry: Registry, memory: MemoryConfig
) -> Iterator[SoakSession]:
    """A session of `persona`. Personas are those of `paths.config`; what it writes goes to the other folders.

    Tools that want a confirmation get it: what they could destroy is the session's own. Raises `UsageError`.
    """
    personas = PersonaStore.at(paths)
    warnings: deque[str] = deque()
    kept = Memory.open(paths, memory, warnings.append)
    recorder = Recorder(kept, personas, warnings)
    try:
        context = SessionContext(personas, recorder)
        with Toolbox(registry, context, confirm=lambda tool, arguments: True) as tools:
            yield SoakSession(personas.get(persona), tools, recorder, Store(memory_file(paths)))
    finally:
        recorder.close()
