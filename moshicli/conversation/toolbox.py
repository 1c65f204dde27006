"""The tools of one session: which there are, who may call them, and what runs them."""

from collections.abc import Collection
from concurrent.futures import Future
from types import TracebackType

from moshicli.conversation.context import Requests, SessionContext
from moshicli.personas import Persona
from moshicli.tools.executor import Confirm, Executor
from moshicli.tools.outcome import ToolOutcome
from moshicli.tools.parser import Call
from moshicli.tools.prompt import schema_lines
from moshicli.tools.registry import Registry


class Toolbox:
    """A context manager around an `Executor`.

    A persona may call those tools of `registry` that both it and the run (`allowed`; None: all) name.
    `confirm` is asked before calls of tools that want it; without it they are refused.
    """

    def __init__(
        self,
        registry: Registry,
        context: SessionContext,
        *,
        allowed: Collection[str] | None = None,
        confirm: Confirm | None = None,
    ) -> None:
        self._registry = registry
        self._context = context
        self._allowed = allowed
        self._executor = Executor(registry, context, confirm=confirm)

    def __enter__(self) -> "Toolbox":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._executor.close()

    def serve(self, persona: Persona) -> None:
        """From now on calls are those of `persona`."""
        self._executor.allow = {tool.name for tool in self._registry.allowed(persona.tools, self._allowed)}

    def lines(self, persona: Persona) -> list[str]:
        """What a prompt says of the tools of `persona`."""
        return schema_lines(self._registry.allowed(persona.tools, self._allowed))

    def begin(self, call: Call) -> "Future[ToolOutcome]":
        """See `Executor.submit`. What an earlier call asks from now on is not done."""
        self._context = self._context.for_another_call()
        self._executor.context = self._context
        return self._executor.submit(call)

    def requests(self) -> Requests:
        """What the call has asked of the loop."""
        return self._context.take()
