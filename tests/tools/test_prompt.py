"""Tools as text for a prompt."""

import json

from moshicli.tools.prompt import HOW_TO_CALL, schema_lines
from moshicli.tools.sources import load_tools


def test_how_to_call_comes_first_then_each_tool_in_order() -> None:
    tools = list(load_tools())
    first, *rest = schema_lines(tools)
    assert first == HOW_TO_CALL
    assert 'TOOL_CALL: {"name": ' in first
    assert [json.loads(line)["name"] for line in rest] == [tool.name for tool in tools]


def test_lines_are_compact_and_always_the_same() -> None:
    tools = load_tools()
    lines = schema_lines([tools.get("set_timer"), tools.get("get_time")])
    assert lines[1:] == [
        '{"name":"set_timer","description":"Set a timer; a reminder is spoken when it ends.","parameters":'
        '{"type":"object","properties":{"minutes":{"description":"After how many minutes.","maximum":1440,'
        '"minimum":1,"type":"integer"}},"required":["minutes"]}}',
        '{"name":"get_time","description":"Tell the local time."}',
    ]
    assert schema_lines(load_tools()) == schema_lines(load_tools())


def test_without_tools_there_is_nothing_to_say() -> None:
    assert schema_lines([]) == []
