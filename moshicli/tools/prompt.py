"""Tools as text for a prompt."""

import json
from collections.abc import Iterable

from moshicli.tools.registry import Tool

HOW_TO_CALL = 'To use a tool write TOOL_CALL: {"name": ..., "arguments": {...}}'


def schema_lines(tools: Iterable[Tool]) -> list[str]:
    """How to call, then each tool's JSON Schema in one line, in the order given; nothing without tools.

    The same tools always give the same lines. What only a validator needs is left out: each token of a prompt
    takes its place from the conversation.
    """
    lines = [_line(tool) for tool in tools]
    return [HOW_TO_CALL, *lines] if lines else []


def _line(tool: Tool) -> str:
    about: dict[str, object] = {"name": tool.name, "description": tool.description}
    schema = {key: value for key, value in tool.parameters.items() if key != "additionalProperties"}
    if schema.get("properties"):
        about["parameters"] = schema
    return json.dumps(about, ensure_ascii=False, separators=(",", ":"))
