import os
import signal
import threading
import time

import pytest

from moshicli.conversation.agent import FREE_FRAMES, LONGEST_RESULT_FRAMES
from moshicli.conversation.calls import MOST_WAITING
from moshicli.conversation.events import AssistantText, Notice, SessionEnded, ToolCall, ToolResult, TurnEnded
from moshicli.conversation.loop import LATE_FRAMES, Conversation
from moshicli.conversation.turns import AGENT_GAP_FRAMES
from moshicli.personas import Persona
from moshicli.tools import ToolContext, ToolError, tool
from tests.conversation.scripted import PADDING, ScriptedBridge, calling, spoken
from tests.conversation.sessions import PERSONA, in_time, of, run, toolbox, user


def weather(city: str) -> dict:
    return {"city": city, "sky": "clear and blue"}


def told(bridge) -> str:
    """What was forced into the text, padding left out."""
    return " ".join(token for _, token in bridge.stream.forced if token != PADDING)


@pytest.mark.parametrize("live", [False, True])
def test_a_call_its_result_and_the_reply(live):
    reply, _ = spoken("It is clear.", start=30)
    # It sounds all the time, and babbles while it waits.
    bridge = ScriptedBridge(
        calling("weather", 12, city="Rome") | {15: " hm", 16: " well"} | reply,
        dict.fromkeys(range(12, 44), 0.3),
    )
    release = threading.Event()

    def slow(city: str) -> dict:
        assert not live or release.wait(5)
        return weather(city)

    slow.__name__ = "weather"
    running = []
    with toolbox(slow) as tools:
        begin = tools.begin
        tools.begin = lambda call: running.append(begin(call)) or running[-1]
        conversation = Conversation(bridge, PERSONA, tools=tools, live=live)
        steps = []
        frames = user((0.3, 8), (0.0, 30))
        for step in in_time(conversation, frames) if live else conversation.run(frames):
            steps.append(step)
            if live and len(steps) == 20:  # the frames have gone on meanwhile
                release.set()
                running[0].result(5)
        events = [event for step in steps for event in step.events] + list(conversation.end())

    assert [event.type for event in events if event.type != "assistant_text"] == [
        "session_started",
        "turn_ended",
        "tool_call",
        "tool_result",
        "turn_ended",
        "session_ended",
    ]
    call, result = of(ToolCall, events)[0], of(ToolResult, events)[0]
    assert (call.id, call.name, call.arguments) == ("call-1", "weather", {"city": "Rome"})
    assert (result.id, result.name, result.ok, result.result) == ("call-1", "weather", True, weather("Rome"))
    # The last token of the call is in frame 14. One frame of silence at least, then a token of it a frame.
    begins = 20 if live else 16
    tokens = ["TOOL_RESULT:", '{"city":', '"Rome",', '"sky":', '"clear', "and", 'blue"}']
    waiting = [(frame, PADDING) for frame in range(15, begins)]
    assert bridge.stream.forced == [*waiting, *enumerate(tokens, begins)]
    assert [round(event.t / 0.08) for event in (call, result)] == [14, begins]
    ends = begins + len(tokens)
    muted = [n for n in range(12, 44) if not steps[n].agent.any()]
    assert muted == list(range(12, ends))
    # Neither the result nor what it babbled is speech; call and reply are one turn.
    assert "".join(event.text for event in of(AssistantText, events)) == "It is clear."
    turn = of(TurnEnded, events)[-1]
    assert (turn.role, turn.text, turn.tools) == ("assistant", "It is clear.", ("weather",))
    assert of(SessionEnded, events)[0].stats.tool_calls == 1


def crash() -> dict:
    raise ValueError("boom")


def refuse() -> dict:
    raise ToolError("not on the menu", "only tea")


@tool(timeout=0.05)
def hang() -> dict:
    time.sleep(0.5)
    return {}


def huge() -> str:
    return "x" * 100_000


def wordy() -> str:
    return "word " * LONGEST_RESULT_FRAMES


def odd() -> object:
    return object()


@pytest.mark.parametrize(
    ("name", "error", "forced"),
    [
        ("crash", "failed: ValueError: boom", "failed"),
        ("refuse", "not on the menu: only tea", "not on the menu"),
        ("hang", "timed out: no answer within 0.05 s, given up", "timed out"),
        ("huge", "failed: its result is larger than 4096 bytes of JSON", "failed"),
        ("wordy", "failed: its result takes 203 tokens, at most 200 can be told", "failed"),
        ("odd", "failed: its result is not JSON", "failed"),
        ("hugs", "no such tool: 'hugs', did you mean 'huge'?", "no such tool"),
        ("clear_memory", "not allowed: it needs a confirmation, and nobody can be asked", "not allowed"),
        ("change_theme", "failed: argument 'persona_name' is missing", "failed"),
    ],
)
def test_whatever_a_tool_does_the_conversation_goes_on(name, error, forced):
    reply, loud = spoken("Never mind.", start=26)
    bridge = ScriptedBridge(calling(name, 12) | reply, loud)
    _, events = run(bridge, user((0.3, 8)), tools=toolbox(crash, refuse, hang, huge, wordy, odd))
    (result,) = of(ToolResult, events)
    assert (result.ok, result.result) == (False, None)
    assert result.error.startswith(error)
    assert told(bridge) == f'TOOL_RESULT: {{"error": "{forced}"}}'
    assert of(TurnEnded, events)[-1].text == "Never mind."


@pytest.mark.parametrize(
    ("of_persona", "of_run", "ok"),
    [
        (None, None, True),
        (("roll_dice",), None, True),
        (None, ["roll_dice"], True),
        (("get_time",), None, False),
        ((), None, False),
        (("roll_dice",), ["get_time"], False),
        (None, (), False),
    ],
)
def test_a_call_must_be_allowed_by_persona_and_run(of_persona, of_run, ok):
    bridge = ScriptedBridge(calling("roll_dice", 12))
    tools = toolbox(allowed=of_run)
    _, events = run(bridge, user((0.3, 8)), persona=Persona("A", tools=of_persona), tools=tools)
    (result,) = of(ToolResult, events)
    assert result.ok is ok
    assert ok or result.error.startswith("not allowed")


@pytest.mark.parametrize("schemas", [True, False])
def test_tools_are_in_the_prompt_where_the_checkpoint_needs_it(schemas):
    bridge = ScriptedBridge(tool_schemas=schemas)
    run(bridge, [], tools=toolbox(allowed=["roll_dice", "get_time"]), tail=0)
    assert ('{"name":"roll_dice"' in bridge.prompt) is schemas
    assert "flip_coin" not in bridge.prompt


def test_a_bad_call_is_answered_too():
    bridge = ScriptedBridge({12: ' TOOL_CALL: {"name": 3}'})
    _, events = run(bridge, user((0.3, 8)), tools=toolbox())
    assert [(event.id, event.error) for event in of(ToolResult, events)] == [("call-1", "no tool name")]
    assert told(bridge) == 'TOOL_RESULT: {"error": "failed"}'


def test_two_calls_at_once_run_one_after_the_other():
    running = []

    def note(n: int) -> int:
        running.append(n)
        time.sleep(0.05)
        return running.count(n) * n if running[-1] == n else -1

    text = "".join(f' TOOL_CALL: {{"name": "note", "arguments": {{"n": {n}}}}}' for n in (1, 2))
    bridge = ScriptedBridge({12: text, 40: " Both."})
    _, events = run(bridge, user((0.3, 8)), tools=toolbox(note))
    assert [(event.type, event.id) for event in events if isinstance(event, ToolCall | ToolResult)] == [
        ("tool_call", "call-1"),
        ("tool_call", "call-2"),
        ("tool_result", "call-1"),
        ("tool_result", "call-2"),
    ]
    assert [event.result for event in of(ToolResult, events)] == [{"result": 1}, {"result": 2}]
    assert told(bridge) == 'TOOL_RESULT: {"result": 1} TOOL_RESULT: {"result": 2}'


def test_calls_beyond_reason_are_refused():
    many = MOST_WAITING + 3
    bridge = ScriptedBridge({12: ' TOOL_CALL: {"name": "roll_dice"}' * many})
    _, events = run(bridge, user((0.3, 8)), tools=toolbox())
    results = of(ToolResult, events)
    assert len(results) == len(of(ToolCall, events)) == many
    refused = [result.error for result in results if not result.ok]
    assert refused == ["not available: too many calls at once"] * 3


@pytest.mark.parametrize("codec", ["rustymimi", "numpy", "mlx"])
def test_a_call_in_the_last_frame_gets_its_result_whatever_the_tail(codec):
    bridge = ScriptedBridge(calling("weather", 5, city="Rome"))
    bridge.codec.backend = codec
    steps, events = run(bridge, user((0.3, 8)), tools=toolbox(weather), tail=0)
    assert [event.ok for event in of(ToolResult, events)] == [True]
    assert told(bridge).endswith('blue"}')
    assert len(bridge.stream.forced) == 1 + len(told(bridge).split())
    assert len(steps) == 9 + len(told(bridge).split()) + 1


def test_without_a_call_nothing_comes_after_the_tail():
    steps, _ = run(ScriptedBridge(), user((0.3, 8)), tools=toolbox(), tail=0)
    assert len(steps) == 8


def test_a_model_that_calls_for_ever_ends_all_the_same():
    text = dict.fromkeys(range(5, 2000), ' TOOL_CALL: {"name": "roll_dice"}')
    steps, events = run(ScriptedBridge(text), user((0.3, 8)), tools=toolbox(), tail=1)
    assert len(steps) <= 8 + 12 + LATE_FRAMES
    assert events[-1].type == "session_ended"


def test_a_reminder_is_said_when_it_is_due_and_nobody_speaks():
    # The timer's minute of audio counts from its result, in frame 7. Then it is talking until frame 780.
    text = calling("set_timer", 3, minutes=1) | dict.fromkeys(range(740, 780), " so")
    bridge = ScriptedBridge(text, dict.fromkeys(range(740, 780), 0.3))
    _, events = run(bridge, user((0.0, 900)), tools=toolbox())
    assert bridge.stream.said == [(780 + FREE_FRAMES, "Your timer of 1 minute has ended.")]
    assert of(TurnEnded, events)[-1].text == "Your timer of 1 minute has ended."
    bridge = ScriptedBridge(calling("set_timer", 3, minutes=1))
    run(bridge, user((0.0, 900)), tools=toolbox())
    assert [frame for frame, _ in bridge.stream.said] == [7 + 750]


def test_a_reminder_is_said_in_characters_that_the_checkpoint_has():
    def remind(context: ToolContext) -> None:
        context.remind(1.0, "It’s tea time 🎉")

    bridge = ScriptedBridge(calling("remind", 3))
    _, events = run(bridge, user((0.0, 100)), tools=toolbox(remind))
    assert [text.split() for _, text in bridge.stream.said] == [["It's", "tea", "time"]]
    assert [event.message for event in of(Notice, events)] == ["left out what scripted cannot write: 🎉"]


def test_a_failed_call_asks_nothing_of_the_session():
    def late(context: ToolContext) -> None:
        context.remind(1.0, "No.")
        context.change_persona("HAL")
        raise ToolError("failed")

    bridge = ScriptedBridge(calling("late", 3) | calling("roll_dice", 30))
    _, events = run(bridge, user((0.0, 100)), tools=toolbox(late))
    assert [event.ok for event in of(ToolResult, events)] == [False, True]
    assert (bridge.stream.said, bridge.stream.restarts) == ([], [])


def test_what_a_call_asks_after_it_was_given_up_on_is_not_done_by_the_next():
    given_up, asked = threading.Event(), threading.Event()

    @tool(timeout=0.05)
    def slow(context: ToolContext) -> None:
        given_up.wait(5)
        context.change_persona("HAL")
        context.remind(1.0, "late")
        asked.set()

    def other() -> str:
        given_up.set()
        assert asked.wait(5)
        return "done"

    bridge = ScriptedBridge(calling("slow", 3) | calling("other", 40))
    _, events = run(bridge, user((0.0, 100)), tools=toolbox(slow, other))
    assert [(event.name, event.ok) for event in of(ToolResult, events)] == [("slow", False), ("other", True)]
    assert (bridge.stream.said, bridge.stream.restarts) == ([], [])


def test_ctrl_c_while_a_call_runs_closes_everything():
    before = threading.active_count()
    hanging = threading.Event()

    def interrupted() -> dict:
        os.kill(os.getpid(), signal.SIGINT)
        hanging.wait(5)
        return {}

    bridge = ScriptedBridge(calling("interrupted", 5))
    old = signal.signal(signal.SIGINT, signal.default_int_handler)
    seen = []
    try:
        with pytest.raises(KeyboardInterrupt), toolbox(interrupted) as tools:
            conversation = Conversation(bridge, PERSONA, tools=tools)
            for step in conversation.run(user((0.3, 50))):
                seen += step.events
    finally:
        signal.signal(signal.SIGINT, old)
        hanging.set()
    assert [event.type for event in seen][-1] == "tool_call"
    result, *_, last = conversation.end()
    assert (result.id, result.ok, result.error) == (
        "call-1",
        False,
        "not available: the session has ended",
    )
    assert last.type == "session_ended"
    deadline = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert threading.active_count() == before


def test_a_reply_that_does_not_come_ends_the_turn_of_the_call():
    bridge = ScriptedBridge(calling("roll_dice", 5))
    steps, events = run(bridge, user((0.3, 4)), tools=toolbox())
    turn = of(TurnEnded, events)[-1]
    assert (turn.text, turn.tools) == ("", ("roll_dice",))
    assert len(steps) == bridge.stream.forced[-1][0] + AGENT_GAP_FRAMES + 1
