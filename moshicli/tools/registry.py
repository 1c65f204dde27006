"""Tools by name, made from plain typed functions."""

import inspect
import math
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Final, TypeVar, overload

from moshicli.errors import UsageError
from moshicli.tools.docstrings import describe
from moshicli.tools.schema import Arguments

DEFAULT_TIMEOUT: Final = 10.0  # seconds

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")  # what function-calling interfaces agree on
_MARK = "__moshi_tool__"
Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True)
class ToolOptions:
    """What a function cannot say itself. `confirm`: ask before each call. `timeout` in seconds."""

    name: str | None = None
    confirm: bool = False
    timeout: float = DEFAULT_TIMEOUT


@overload
def tool(function: Function, /) -> Function: ...
@overload
def tool(
    *, name: str | None = None, confirm: bool = False, timeout: float = DEFAULT_TIMEOUT
) -> Callable[[Function], Function]: ...
def tool(
    function: Function | None = None,
    /,
    *,
    name: str | None = None,
    confirm: bool = False,
    timeout: float = DEFAULT_TIMEOUT,
) -> Function | Callable[[Function], Function]:
    """Mark a function, sync or async, as a tool: `@tool` or `@tool(confirm=True)`. It stays as it is.

    Its docstring's first paragraph tells the model what it is for, its typed parameters are the arguments.
    It returns a JSON object; any other JSON value `x` becomes `{"result": x}`.
    """
    options = ToolOptions(name, confirm, timeout)

    def mark(function: Function) -> Function:
        setattr(function, _MARK, options)
        return function

    return mark if function is None else mark(function)


def is_marked(value: object) -> bool:
    """Whether `value` is a function marked with `@tool`."""
    return isinstance(getattr(value, _MARK, None), ToolOptions)


@dataclass(frozen=True)
class Tool:
    """A function that a model can call. `parameters` is the JSON Schema of its arguments."""

    name: str
    description: str
    function: Callable[..., Any]
    arguments: Arguments
    confirm: bool
    timeout: float

    @property
    def parameters(self) -> dict[str, Any]:
        return self.arguments.schema

    def as_json(self) -> dict[str, Any]:
        """Everything about the tool that is data."""
        return {
            "name": self.name,
            "description": self.description,
            "parameters": self.parameters,
            "confirm": self.confirm,
            "timeout": self.timeout,
        }

    def as_function(self) -> dict[str, Any]:
        """The form of OpenAI's function calling, which other programs take too."""
        function = {"name": self.name, "description": self.description, "parameters": self.parameters}
        return {"type": "function", "function": function}


class Registry:
    """Tools in the order in which they were added."""

    def __init__(self) -> None:
        self._tools: dict[str, Tool] = {}

    def __iter__(self) -> Iterator[Tool]:
        return iter(self._tools.values())

    def __contains__(self, name: str) -> bool:
        return name in self._tools

    def add(self, function: Callable[..., Any]) -> Tool:
        """Make a tool of a function. Raises `UsageError` where that cannot be, or the name is taken."""
        options: ToolOptions = getattr(function, _MARK, ToolOptions())
        name = options.name or str(getattr(function, "__name__", ""))
        if not _NAME.fullmatch(name):
            raise UsageError(f"{name!r} is no name for a tool: letters, digits, _ and -, at most 64")
        if name in self:
            raise UsageError(f"there is already a tool {name!r}")
        if not (0 < options.timeout < math.inf):
            raise UsageError(f"the timeout of tool {name!r} must be a number of seconds above 0")
        if not (inspect.isfunction(function) or inspect.ismethod(function)):
            raise UsageError(f"{name!r} cannot be a tool: it is not a function")
        arguments = Arguments(function)
        summary = describe(function).summary
        added = Tool(name, summary, function, arguments, options.confirm, float(options.timeout))
        self._tools[name] = added
        return added

    def get(self, name: str) -> Tool:
        """The tool of that name. Raises `UsageError` with the nearest name."""
        if name in self:
            return self._tools[name]
        near = self.nearest(name)
        known = f"there are {', '.join(self._tools)}" if self._tools else None
        raise UsageError(f"there is no tool {name!r}", f"did you mean {near}?" if near else known)

    def nearest(self, name: str) -> str | None:
        """The name most like `name`, if any is."""
        return next(iter(get_close_matches(name[:100], self._tools, n=1)), None)

    def allowed(self, *lists: Collection[str] | None) -> tuple[Tool, ...]:
        """The tools that every list names; None names all. A persona and a run each may have a list."""
        return tuple(tool for tool in self if all(names is None or tool.name in names for names in lists))
