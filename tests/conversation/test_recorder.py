import json
import threading
from collections import deque

import pytest

from moshicli.conversation.context import SessionContext
from moshicli.conversation.events import (
    Notice,
    PersonaChanged,
    SessionEnded,
    SessionStarted,
    ToolCall,
    ToolResult,
    TurnEnded,
)
from moshicli.conversation.history import recent_lines
from moshicli.conversation.prompt import Line
from moshicli.conversation.recorder import Recorder
from moshicli.conversation.stats import StatsCollector
from moshicli.memory import Memory, Message
from moshicli.paths import Paths
from moshicli.personas import PersonaStore
from moshicli.tools import ToolError

START = SessionStarted(0.0, "s1", "mini", "Moshi")
TURNS = [
    START,
    TurnEnded(1.0, "user", "change to HAL", 1.0),
    ToolCall(1.1, "call-1", "change_theme", {"persona_name": "HAL"}),
    ToolResult(1.2, "call-1", "change_theme", True, {"persona": "HAL"}),
    TurnEnded(1.2, "assistant", "", 0.0, ("change_theme",)),
    PersonaChanged(1.2, "Moshi", "HAL"),
    TurnEnded(2.0, "user", "", 0.5),
    TurnEnded(3.0, "assistant", "I am HAL.", 1.0),
    SessionEnded(3.0, StatsCollector().result()),
]


@pytest.fixture
def paths(tmp_path):
    return Paths.below(tmp_path)


def test_turns_are_remembered_with_persona_tools_and_session(paths):
    recorder = Recorder(Memory.open(paths), PersonaStore.at(paths))
    assert list(recorder.follow(TURNS)) == TURNS
    messages = [message.as_dict() for message in Memory.open(paths).window()]
    keys = ("session", "role", "content", "persona", "tools")
    assert [tuple(message[key] for key in keys) for message in messages] == [
        ("s1", "user", "change to HAL", "Moshi", []),
        ("s1", "assistant", "", "Moshi", ["change_theme"]),
        ("s1", "assistant", "I am HAL.", "HAL", []),
    ]
    (call,) = messages[1]["tool_calls"]
    assert (call["id"], call["type"], call["function"]["name"]) == ("call-1", "function", "change_theme")
    assert json.loads(call["function"]["arguments"]) == {"persona_name": "HAL"}
    assert PersonaStore.at(paths).current().name == "HAL"


def test_without_memory_only_the_persona_is_kept(paths):
    list(Recorder(None, PersonaStore.at(paths)).follow(TURNS))
    assert PersonaStore.at(paths).current().name == "HAL"
    assert [path.name for path in paths.data.iterdir()] == ["persona.toml"]


def test_a_disk_that_fails_is_one_warning_before_the_end(paths):
    paths.data.parent.mkdir(parents=True, exist_ok=True)
    paths.data.write_text("in the way")
    warnings = deque()
    recorder = Recorder(Memory.open(paths, warn=warnings.append), None, warnings)
    events = list(recorder.follow(TURNS))
    assert [event for event in events if not isinstance(event, Notice)] == TURNS
    (notice,) = [event for event in events if isinstance(event, Notice)]
    assert "cannot write memory" in notice.message
    assert isinstance(events[-1], SessionEnded)


def test_a_warning_waits_for_no_event():
    warnings = deque()
    recorder = Recorder(warnings=warnings)
    assert list(recorder.follow([START], 0.0)) == [START]
    warnings.append("late")
    assert list(recorder.follow((), 0.08)) == [Notice(0.08, "late")]
    assert list(recorder.follow((), 0.16)) == []


def test_a_current_persona_that_cannot_be_kept_is_a_warning(paths):
    store = PersonaStore.at(paths)
    paths.data.parent.mkdir(parents=True, exist_ok=True)
    paths.data.write_text("in the way")
    events = list(Recorder(None, store).follow(TURNS))
    (notice,) = [event for event in events if isinstance(event, Notice)]
    assert "persona.toml" in notice.message


def test_a_slow_disk_holds_up_no_event(paths):
    release = threading.Event()
    memory = Memory.open(paths)
    append = memory.append

    def slow(message):
        return release.wait(5) and append(message)

    memory.append = slow
    recorder = Recorder(memory)
    assert list(recorder.follow(TURNS[:-1])) == TURNS[:-1]
    assert memory.window() == []
    release.set()
    list(recorder.follow(TURNS[-1:]))
    assert len(memory.window()) == 3


def test_remember_and_clear_come_after_what_was_said(paths):
    recorder = Recorder(Memory.open(paths), PersonaStore.at(paths))
    context = SessionContext(PersonaStore.at(paths), recorder)
    list(recorder.follow(TURNS[:2]))
    context.remember("tea at five")
    messages = Memory.open(paths).window()
    assert [(m.role, m.content, m.session) for m in messages] == [
        ("user", "change to HAL", "s1"),
        ("system", "tea at five", "s1"),
    ]
    assert context.clear_memory() == 2
    assert context.take().forget
    assert Memory.open(paths).window() == []
    recorder.close()


def test_without_memory_there_is_nothing_to_remember_in(paths):
    context = SessionContext(PersonaStore.at(paths), Recorder())
    for use in (lambda: context.remember("x"), context.clear_memory):
        with pytest.raises(ToolError, match="not available"):
            use()


def test_memory_that_cannot_be_cleared_is_an_error_of_the_tool(paths):
    (paths.data / "memory" / "messages.jsonl").mkdir(parents=True)
    recorder = Recorder(Memory.open(paths))
    with pytest.raises(ToolError, match="failed") as raised:
        SessionContext(PersonaStore.at(paths), recorder).clear_memory()
    assert "messages.jsonl" in raised.value.detail
    recorder.close()


def test_the_last_ten_lines_of_memory(paths):
    memory = Memory.open(paths)
    for n in range(6):
        memory.append(Message("user", f"question {n}", "s", "Moshi"))
        memory.append(Message("assistant", "", "s", "Moshi", tools=("get_time",)))
        memory.append(Message("assistant", f"answer {n}", "t", "HAL" if n else None))
    memory.append(Message("tool", "12:00", "t", tool_call_id="c"))
    memory.append(Message("system", "tea at five", "t", tools=("remember",)))
    lines = recent_lines(memory)
    assert len(lines) == 10
    assert lines[-3:] == [Line("User", "question 5"), Line("HAL", "answer 5"), Line("Note", "tea at five")]
    assert recent_lines(Memory.open(Paths.below(paths.config))) == []
