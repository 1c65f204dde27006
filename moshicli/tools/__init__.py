"""Tools that a model can call, and what it takes to write one: `ToolContext`, `ToolError`, `tool`."""

from moshicli.tools.context import ToolContext
from moshicli.tools.outcome import ToolError
from moshicli.tools.registry import tool

__all__ = ["ToolContext", "ToolError", "tool"]
