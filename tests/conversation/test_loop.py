import json
import threading
import time
from contextlib import closing

import numpy as np
import pytest

from moshicli.conversation.events import (
    AssistantText,
    Lag,
    Notice,
    SessionEnded,
    SessionStarted,
    ToolCall,
    ToolResult,
    TurnEnded,
    UserText,
)
from moshicli.conversation.loop import START_FRAMES, Conversation
from moshicli.conversation.prompt import Opening
from moshicli.conversation.turns import AGENT_GAP_FRAMES
from moshicli.errors import AudioDeviceError, UsageError
from moshicli.personas import Persona
from tests.conversation.scripted import ScriptedBridge, spoken
from tests.conversation.sessions import PERSONA, in_time, of, run, user

QUIET = np.zeros(1920, np.float32)


def test_a_question_and_its_answer():
    text, loud = spoken("Hello test subject.", start=14)
    steps, events = run(ScriptedBridge(text, loud), user((0.0, 2), (0.3, 8), (0.0, 2)))

    assert [event.type for event in events] == [
        "session_started",
        "turn_ended",
        "assistant_text",
        "assistant_text",
        "assistant_text",
        "turn_ended",
        "session_ended",
    ]
    asked, answered = of(TurnEnded, events)
    assert (asked.role, asked.text, round(asked.seconds, 2)) == ("user", "", 0.64)
    assert (answered.role, answered.text, round(answered.seconds, 2)) == (
        "assistant",
        "Hello test subject.",
        0.96,
    )
    # The user's last voiced frame is 9, the agent's first 14.
    assert answered.onset_ms == 400
    assert "".join(event.text for event in of(AssistantText, events)) == answered.text
    # Output shares the input's time line, and ends when the reply has.
    levels = [round(float(np.abs(step.agent).max()), 1) for step in steps]
    assert levels == [0.0] * 14 + [0.3] * 12 + [0.0] * AGENT_GAP_FRAMES


def test_statistics_of_the_session():
    text, loud = spoken("Yes.", start=14)
    steps, events = run(ScriptedBridge(text, loud), user((0.3, 10)))
    stats = of(SessionEnded, events)[0].stats
    assert (stats.frames, stats.turns, stats.tool_calls, stats.lag_frames) == (len(steps), 2, 0, 0)
    assert stats.audio_seconds == pytest.approx(len(steps) * 0.08)
    assert stats.onset_ms.p50 == stats.onset_ms.p95 == 400
    assert stats.step_ms.p50 <= stats.step_ms.p99 <= stats.step_ms.max
    assert stats.rss_mb.start > 0


def test_live_gives_the_same_as_ahead():
    text, loud = spoken("Same in both ways.", start=8)
    frames = user((0.3, 5), (0.0, 5))
    ahead, live = (run(ScriptedBridge(text, loud), frames, live=live) for live in (False, True))
    assert all(np.array_equal(a.agent, b.agent) for a, b in zip(ahead[0], live[0], strict=True))
    assert ahead[1][1:-1] == live[1][1:-1]


def test_live_answers_a_frame_before_the_next_one_arrives():
    text, loud = spoken("At once.", start=3)
    conversation = Conversation(ScriptedBridge(text, loud), PERSONA, live=True, tail=0)
    assert len([*in_time(conversation, user((0.3, 6)))]) == 6


def test_live_leaves_frames_that_it_cannot_answer_yet_to_their_source():
    taken = []

    def frames():
        for number in range(20):
            taken.append(number)
            yield QUIET

    with closing(Conversation(ScriptedBridge(), PERSONA, live=True, tail=0).run(frames())) as steps:
        next(steps)
        time.sleep(0.2)  # whatever it takes on its own account, it has by now
        assert len(taken) <= 4


def test_lag_and_warnings_from_outside_are_told_in_a_frame_and_lag_is_counted():
    conversation = Conversation(ScriptedBridge(), PERSONA, live=True, tail=0)
    steps = in_time(conversation, user((0.0, 3)))
    first = next(steps)
    conversation.lagged(7)
    conversation.warn("a cable")
    events = [event for step in [first, *steps] for event in step.events] + [*conversation.end()]
    assert [event for event in events if event.type in ("lag", "warning")] == [
        Lag(0.08, 7),
        Notice(0.08, "a cable"),
    ]
    assert events[-1].stats.lag_frames == 7


@pytest.mark.parametrize("stage", ["encode", "step", "decode"])
def test_live_fails_as_the_stages_do_and_leaves_no_thread(stage):
    conversation = Conversation(ScriptedBridge(fails={stage: 2}), PERSONA, live=True, tail=0)
    with pytest.raises(RuntimeError, match=f"{stage} failed"):
        list(conversation.run(user((0.3, 9))))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("moshi-")]


def test_live_input_that_fails_ends_the_session():
    def frames():
        yield QUIET
        raise AudioDeviceError("gone")

    with pytest.raises(AudioDeviceError, match="gone"):
        list(Conversation(ScriptedBridge(), PERSONA, live=True, tail=0).run(frames()))


def test_it_waits_only_a_while_for_an_agent_that_does_not_begin():
    steps, _ = run(ScriptedBridge(), user((0.3, 5)))
    assert len(steps) == 5 + START_FRAMES


@pytest.mark.parametrize("tail", [0, 1, 3])
def test_an_agent_that_does_not_end_is_cut_off(tail):
    steps, events = run(ScriptedBridge(loud=dict.fromkeys(range(2, 999, 2), 0.3)), user((0.3, 5)), tail=tail)
    assert len(steps) == 5 + round(tail * 12.5)
    assert events[-1].type == "session_ended"


def test_an_answer_within_the_input_ends_the_session_soon_after_it():
    text, loud = spoken("Yes.", start=12)
    steps, _ = run(ScriptedBridge(text, loud), user((0.3, 8), (0.0, 40)))
    assert len(steps) == 49


def test_empty_input_without_a_tail_is_a_session_too():
    steps, events = run(ScriptedBridge(), [], tail=0)
    assert steps == []
    assert [event.type for event in events] == ["session_started", "session_ended"]


def test_words_of_the_user_between_their_marks_are_user_text():
    text = {2: 8, 3: " what", 4: " ti", 5: "me", 6: 9, 12: " Late."}
    bridge = ScriptedBridge(text, dict.fromkeys(range(12, 16), 0.3), user_text=(8, 9))
    _, events = run(bridge, user((0.3, 7)))
    assert [event.text for event in of(UserText, events)] == ["what", " time"]
    assert [(turn.role, turn.text) for turn in of(TurnEnded, events)] == [
        ("user", "what time"),
        ("assistant", "Late."),
    ]


def test_a_tool_call_is_an_event_and_neither_heard_nor_shown():
    pieces = [
        " Sure.",
        "",
        " TOOL",
        "_CALL",
        ': {"name": "',
        "flip",
        '_coin", "arguments"',
        ": {}}",
        "",
        " Done.",
    ]
    text = {12 + n: piece for n, piece in enumerate(pieces)}
    steps, events = run(ScriptedBridge(text, dict.fromkeys(range(12, 26), 0.3)), user((0.3, 8)))
    (call,) = of(ToolCall, events)
    assert (call.id, call.name, call.arguments) == ("call-1", "flip_coin", {})
    turn = of(TurnEnded, events)[-1]
    assert (turn.text.split(), turn.tools) == (["Sure.", "Done."], ("flip_coin",))
    muted = [n for n in range(12, 26) if not steps[n].agent.any()]
    # From the frame with the mark's colon to the one with the last brace.
    assert muted == [16, 17, 18, 19]
    assert of(SessionEnded, events)[0].stats.tool_calls == 1


def test_a_bad_call_is_a_failed_result():
    text = {12: ' TOOL_CALL: {"name": 3}'}
    _, events = run(ScriptedBridge(text), user((0.3, 8)))
    (result,) = of(ToolResult, events)
    assert (result.id, result.name, result.ok, result.error) == ("call-1", "", False, "no tool name")


def test_an_unfinished_call_does_not_mute_for_ever():
    text = {12: ' TOOL_CALL: {"name"', 80: " Sorry."}
    steps, events = run(ScriptedBridge(text, dict.fromkeys(range(12, 90), 0.3)), user((0.3, 8)))
    assert [n for n in range(12, 90) if not steps[n].agent.any()] == list(range(12, 63))
    assert [event.error for event in of(ToolResult, events)] == ["the call was never finished"]
    assert of(TurnEnded, events)[-1].text == "Sorry."


def test_leaving_early_closes_turns_and_leaves_no_thread():
    text, loud = spoken("One two three four", start=2)
    conversation = Conversation(ScriptedBridge(text, loud), PERSONA)
    before = threading.active_count()
    with closing(conversation.run(user((0.0, 100)))) as steps:
        seen = [next(steps) for _ in range(8)]
        assert threading.active_count() > before
    assert threading.active_count() == before
    closing_events = conversation.end()
    assert isinstance(seen[0].events[0], SessionStarted)
    assert [event.type for event in closing_events] == ["turn_ended", "session_ended"]
    assert closing_events[0].text == "One two"
    assert closing_events[-1].stats.frames == 8
    assert conversation.end() == ()


@pytest.mark.parametrize("stage", ["encode", "step", "decode"])
def test_a_failing_stage_is_raised_and_leaves_no_thread(stage):
    before = threading.active_count()
    conversation = Conversation(ScriptedBridge(fails={stage: 5}), PERSONA)
    with pytest.raises(RuntimeError, match=f"{stage} failed"):
        list(conversation.run(user((0.0, 20))))
    assert threading.active_count() == before


def test_the_prompt_in_force():
    bridge = ScriptedBridge()
    Conversation(bridge, PERSONA, seed=7)
    assert bridge.prompt == "<system> You are GLaDOS. You test people. <system>"
    assert bridge.seed == 7


def test_a_greeting_of_its_own_is_forced_and_awaited():
    persona = Persona("Pirate", "Arr.", greeting="Ahoy there, matey. What brings you here?")
    bridge = ScriptedBridge()
    steps = list(Conversation(bridge, persona, opening=Opening.GREETING, tail=99).run([]))
    assert bridge.prompt == "<system> You are Pirate. Arr. <system>"
    assert bridge.stream.said == [(0, persona.greeting)]
    # A word a frame, then the pause that ends a turn.
    assert len(steps) == 7 + AGENT_GAP_FRAMES + 1


def test_a_greeting_is_said_in_characters_that_the_checkpoint_has():
    persona = Persona("Olé", greeting="Grüß Gott, 日本!")
    bridge = ScriptedBridge()
    conversation = Conversation(bridge, persona, opening=Opening.GREETING)
    events = [event for step in conversation.run([]) for event in step.events]
    assert [text.split() for _, text in bridge.stream.said] == [["Gruss", "Gott,", "!"]]
    assert [event.message for event in of(Notice, events)] == ["left out what scripted cannot write: 日 本"]


def test_sampling_flag_over_persona_over_checkpoint():
    bridge = ScriptedBridge()
    persona = Persona("A", sampling={"text_temperature": 0.1, "text_top_k": 5})
    Conversation(bridge, persona, overrides={"text_temperature": 0.2})
    sampling = bridge.sampling
    assert (sampling.text_temperature, sampling.text_top_k, sampling.audio_temperature) == (0.2, 5, 0.8)


@pytest.mark.parametrize(
    ("setting", "message"),
    [({"heat": 1}, "no sampling setting 'heat'"), ({"text_top_k": 2.5}, "text_top_k must be a whole number")],
)
def test_wrong_sampling_settings(setting, message):
    with pytest.raises(UsageError, match=message):
        Conversation(ScriptedBridge(), Persona("A", sampling=setting))


@pytest.mark.parametrize("tail", [-1, float("nan"), float("inf")])
def test_wrong_tails(tail):
    with pytest.raises(UsageError, match="tail must be a number of seconds"):
        Conversation(ScriptedBridge(), PERSONA, tail=tail)


@pytest.mark.parametrize("codec", ["mlx", "numpy"])
def test_such_a_codec_stays_in_the_thread_of_the_steps(codec):
    bridge = ScriptedBridge()
    bridge.codec.backend = codec
    before = threading.active_count()
    for _ in Conversation(bridge, PERSONA, tail=0).run(user((0.0, 5))):
        assert threading.active_count() == before


def test_every_event_is_a_line_of_json():
    text, loud = spoken("Hé", start=14)
    _, events = run(ScriptedBridge(text, loud), user((0.3, 10)))
    for event in events:
        line = event.as_json()
        assert line.isascii()
        assert "\n" not in line
        assert list(json.loads(line))[:2] == ["type", "t"]
