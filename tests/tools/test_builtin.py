"""The built-in tools: their schemas, and results as `mini` was trained to read them."""

import random
from datetime import datetime
from typing import Any

import pytest
from support.tools import RecordingContext

from moshicli.tools.executor import Executor
from moshicli.tools.outcome import ToolOutcome
from moshicli.tools.parser import Call
from moshicli.tools.sources import load_tools
from training.domain.tools import TOOL_OF_INTENT, result_text, sample_result

NOTHING: dict[str, Any] = {"type": "object", "properties": {}, "additionalProperties": False}


def one(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: schema},
        "required": [name],
        "additionalProperties": False,
    }


MINUTES = {"description": "After how many minutes.", "maximum": 1440, "minimum": 1, "type": "integer"}
TEXT = {"description": "What to remember.", "maxLength": 2000, "minLength": 1, "type": "string"}
SCHEMAS = {
    "change_theme": one("persona_name", {"description": "Name of the persona.", "type": "string"}),
    "list_personas": NOTHING,
    "get_time": NOTHING,
    "get_date": NOTHING,
    "flip_coin": NOTHING,
    "roll_dice": NOTHING,
    "set_timer": one("minutes", MINUTES),
    "remember": one("text", TEXT),
    "clear_memory": NOTHING,
}


def called(context: RecordingContext, name: str, **arguments: Any) -> ToolOutcome:
    with Executor(load_tools(), context, confirm=lambda *_: True) as executor:
        return executor.submit(Call(name, arguments)).result()


def test_schemas() -> None:
    assert {tool.name: tool.parameters for tool in load_tools()} == SCHEMAS


def test_every_tool_says_what_it_is_for() -> None:
    assert all(tool.description.endswith(".") for tool in load_tools())


def test_only_forgetting_asks_first() -> None:
    assert [tool.name for tool in load_tools() if tool.confirm] == ["clear_memory"]


@pytest.mark.parametrize("name", sorted(set(TOOL_OF_INTENT.values())))
def test_calls_and_results_are_those_the_checkpoint_was_trained_on(name: str) -> None:
    arguments = {"change_theme": {"persona_name": "HAL"}, "set_timer": {"minutes": 5}}.get(name, {})
    outcome = called(RecordingContext(), name, **arguments)
    trained = sample_result(random.Random(0), name, arguments)
    assert outcome.ok and outcome.result is not None
    assert list(outcome.result) == list(trained)
    assert [type(value) for value in outcome.result.values()] == [type(value) for value in trained.values()]
    assert outcome.text == result_text(outcome.result)


def test_change_theme() -> None:
    context = RecordingContext()
    assert called(context, "change_theme", persona_name="glados").result == {"persona": "GLaDOS"}
    assert context.current == "GLaDOS"
    unknown = called(context, "change_theme", persona_name="Eve")
    assert (unknown.ok, unknown.text) == (False, 'TOOL_RESULT: {"error": "unknown persona"}')


def test_list_personas() -> None:
    assert called(RecordingContext(), "list_personas").result == {"personas": ["GLaDOS", "HAL", "Moshi"]}


def test_date_and_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Sunday(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> "Sunday":
            return cls(2026, 11, 22, 9, 5)

    monkeypatch.setattr("moshicli.tools.builtin.datetime", Sunday)
    assert called(RecordingContext(), "get_time").result == {"time": "09:05"}
    assert called(RecordingContext(), "get_date").result == {"date": "2026-11-22", "weekday": "Sunday"}


def test_chance() -> None:
    tools = load_tools()
    sides = {tools.get("flip_coin").function()["side"] for _ in range(100)}
    values = {tools.get("roll_dice").function()["value"] for _ in range(300)}
    assert sides == {"heads", "tails"}
    assert values == {1, 2, 3, 4, 5, 6}


def test_a_timer_reminds() -> None:
    context = RecordingContext()
    assert called(context, "set_timer", minutes=1).result == {"minutes": 1}
    assert called(context, "set_timer", minutes="20").result == {"minutes": 20}
    assert context.reminders == [
        (60.0, "Your timer of 1 minute has ended."),
        (1200.0, "Your timer of 20 minutes has ended."),
    ]


def test_memory() -> None:
    context = RecordingContext()
    assert called(context, "remember", text="The key is under the mat.").ok
    assert context.memory == ["The key is under the mat."]
    assert called(context, "clear_memory").result == {"cleared": 1}
