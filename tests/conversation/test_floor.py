"""The floor: nobody's words begin in silence, and no reply while the user speaks."""

from collections.abc import Iterator

import numpy as np
import pytest

from moshicli.bridge.paced_text import END_OF_PADDING_ID
from moshicli.conversation.agent import FREE_FRAMES, HUSH_FRAMES, Agent
from moshicli.conversation.events import AssistantText, Event, ToolCall, TurnEnded, UserText
from moshicli.conversation.floor import LAST_WORD_FRAMES, LONGEST_WAIT_FRAMES
from moshicli.conversation.loop import Conversation
from moshicli.conversation.noise_gate import HOLD_FRAMES, Presence
from moshicli.conversation.prompt import Opening
from moshicli.conversation.text import GIVE_UP_FRAMES
from tests.conversation.scripted import PADDING, ScriptedBridge
from tests.conversation.sessions import PERSONA, in_time, of, run, user

THRESHOLD_DB = -45.0
BEGIN, END = 7, 8
CALL = 'TOOL_CALL: {"name": "flip_coin", "arguments": {}}'


def test_where_nobody_can_be_heard_no_words_of_theirs_begin() -> None:
    bridge = ScriptedBridge(user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    open_frames = range(5, 15 + HOLD_FRAMES - 1)
    assert bridge.stream.barred[:35] == [() if frame in open_frames else (BEGIN,) for frame in range(35)]


def test_words_that_do_not_end_with_the_voice_end_with_the_gate() -> None:
    """The model goes on transcribing what nobody says: the turn ends, once, and it may answer."""
    text = {6: BEGIN, 7: " hello", 10: " there", **dict.fromkeys(range(16, 40, 3), " er")}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 12)), tail=0.0)
    # The last " er" comes in the frame before the gate closes, and might be half a word.
    assert bridge.stream.forced == [(15 + HOLD_FRAMES, END)]
    assert of(TurnEnded, events)[0].text == "hello there er er"


def test_the_last_word_is_completed_though_the_gate_has_closed() -> None:
    closes = 15 + HOLD_FRAMES - 1
    text = {6: BEGIN, 7: " a", closes - 2: " pic", closes - 1: "n", closes: "ic"}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 12)), tail=0.0)
    # The model would end its words here by itself; the frame behind the last piece still is its own.
    assert bridge.stream.forced == [(closes + 2, END)]
    assert of(TurnEnded, events)[0].text == "a picnic"


def test_words_without_an_end_end_some_frames_behind_the_gate() -> None:
    closes = 15 + HOLD_FRAMES - 1
    text = {6: BEGIN, **dict.fromkeys(range(7, 40), " er")}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    assert bridge.stream.forced == [(closes + LAST_WORD_FRAMES, END)]


def test_words_do_not_end_while_the_voice_goes_on() -> None:
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " hello", 30: END}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB
    )
    run(bridge, user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 5), (0.0, 10)), tail=0.0)
    barred = [frame for frame, tokens in enumerate(bridge.stream.barred) if tokens == (END,)]
    assert barred == [*range(7, 15 + 1), *range(18, 23 + 1)]


def test_an_end_that_came_while_the_voice_went_on_stands_as_soon_as_it_is_silent() -> None:
    ends = (END, 9)
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " hello", 14: 9}, user_text=(BEGIN, *ends), noise_gate_db=THRESHOLD_DB
    )
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    assert [frame for frame, _ in bridge.stream.forced] == [16]
    assert of(TurnEnded, events)[0].text == "hello"


def test_an_end_that_came_while_the_voice_went_on_is_void_if_more_words_come() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 9: END, 11: " there"}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    assert [frame for frame, _ in bridge.stream.forced] == [15 + HOLD_FRAMES - 1]
    assert of(TurnEnded, events)[0].text == "hello there"


def test_a_reply_waits_for_what_still_sounds() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 17: END, 19: END_OF_PADDING_ID, 24: "Hi you."}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 1), (0.0, 25)), tail=0.0)
    # One loud frame, 18, and the one behind it that may be speech.
    assert bridge.stream.forced == [(20, END_OF_PADDING_ID)]
    assert [turn.text for turn in of(TurnEnded, events) if turn.role == "user"] == ["hello"]
    assert "".join(each.text for each in of(AssistantText, events)).split() == ["Hi", "you."]


def test_a_reply_that_waits_is_dropped_where_the_agent_is_interrupted() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 17: END, 19: END_OF_PADDING_ID}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    conversation = Conversation(bridge, PERSONA, live=True, tail=0.0)
    steps = in_time(conversation, user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 1), (0.0, 26)))
    for frame, _ in enumerate(steps):
        if frame == 19:
            conversation.interrupt()
    forced = [token for _, token in bridge.stream.forced]
    assert forced.count(PADDING) == HUSH_FRAMES
    assert END_OF_PADDING_ID not in forced


def test_where_the_voice_goes_on_behind_the_end_so_do_the_words_and_nothing_is_answered() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 17: END, 19: "Hi", 20: "Hi", 22: " there", 27: END}
    bridge = ScriptedBridge({**text, 28: "Oh."}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 7), (0.0, 25)), tail=0.0)
    assert bridge.stream.forced == [(20, BEGIN)]
    assert "".join(each.text for each in of(UserText, events)).split() == ["hello", "there"]
    assert "".join(each.text for each in of(AssistantText, events)).split() == ["Oh."]


def test_what_was_typed_is_answered_whoever_speaks() -> None:
    bridge = ScriptedBridge({14: "Hi."}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    conversation = Conversation(bridge, PERSONA, tail=0.0)

    def frames() -> Iterator[np.ndarray]:
        yield from user((0.0, 8))
        pauses = conversation.hear("hello")
        for frame in user((0.3, 20)):
            next(pauses, None)
            yield frame

    steps = list(conversation.run(frames()))
    assert END in [token for _, token in bridge.stream.forced]
    said = [e.text.strip() for step in steps for e in step.events if isinstance(e, AssistantText)]
    assert said == ["Hi."]


def test_with_several_ends_all_are_barred_while_the_voice_goes_on_and_the_model_chooses_after_it() -> None:
    closes = 15 + HOLD_FRAMES - 1
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " hello", closes: 9}, user_text=(BEGIN, END, 9, 10), noise_gate_db=THRESHOLD_DB
    )
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    barred = [frame for frame, tokens in enumerate(bridge.stream.barred) if tokens == (END, 9, 10)]
    assert barred == [*range(7, 15 + 1)]
    assert bridge.stream.forced == [(closes, 9)]
    assert of(TurnEnded, events)[0].text == "hello"


def test_without_a_gate_the_model_alone_decides_when_words_end() -> None:
    bridge = ScriptedBridge({6: BEGIN, 7: " hello"}, user_text=(BEGIN, END))
    run(bridge, user((0.3, 10), (0.0, 30)), tail=0.0)
    assert bridge.stream.forced == []
    assert set(bridge.stream.barred) == {()}


def test_a_reply_of_which_nothing_has_been_heard_is_given_up_where_the_voice_goes_on() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 16: END, 17: " Hi", 18: " you", 22: " there"}
    loud = dict.fromkeys((18, 19, 20, 30), 0.3)
    text |= {28: END, 29: " Oh."}
    bridge = ScriptedBridge(text, loud, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    steps, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 9), (0.0, 25)), tail=0.0)
    assert bridge.stream.forced == [(20, BEGIN)]
    assert "".join(each.text for each in of(UserText, events)).split() == ["hello", "there"]
    assert "".join(each.text for each in of(AssistantText, events)).split() == ["Oh."]
    assert [frame for frame, step in enumerate(steps) if step.agent.any()] == [30]


def test_a_reply_that_has_begun_goes_on_behind_a_short_voice() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 16: END, 17: " Hi", 18: ", you."}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 1), (0.0, 25)), tail=0.0)
    assert bridge.stream.forced == [(20, ", you.")]
    assert "".join(each.text for each in of(AssistantText, events)).strip() == "Hi, you."


def test_a_reply_that_has_been_heard_stands() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 17: END, 18: " Hi", 19: " you", 21: " there"}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 6), (0.3, 7), (0.0, 25)), tail=0.0)
    assert bridge.stream.forced == []
    assert "".join(each.text for each in of(AssistantText, events)).split() == ["Hi", "you", "there"]


def test_a_call_is_made_when_the_user_is_silent() -> None:
    closes = 15 + HOLD_FRAMES - 1
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " flip", 16: END, 17: CALL}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB
    )
    steps, _ = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)
    assert [frame for frame, step in enumerate(steps) if of(ToolCall, step.events)] == [closes]
    assert bridge.stream.forced == [(frame, PADDING) for frame in range(18, closes + 1)]


def test_a_call_does_not_wait_long_for_somebody_who_talks_behind_the_user() -> None:
    """A television keeps the gate open; the user's turn is over all the same."""
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " flip", 16: END, 17: CALL}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB
    )
    steps, _ = run(bridge, user((0.0, 5), (0.3, 10), (0.02, 30)), tail=0.0)
    assert bridge.stream.barred[-1] == ()  # nobody's words could begin, if the gate were closed
    made = [frame for frame, step in enumerate(steps) if of(ToolCall, step.events)]
    assert made == [17 + LONGEST_WAIT_FRAMES + 1]


@pytest.mark.parametrize("pieces", [{17: CALL}, {17: CALL[:20], 20: CALL[20:]}], ids=["whole", "in pieces"])
def test_a_call_is_none_where_the_voice_goes_on(pieces: dict[int, str]) -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " flip", 16: END, **pieces, 23: " it", 29: END, 30: CALL}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 4), (0.3, 9), (0.0, 25)), tail=0.0)
    assert [token for _, token in bridge.stream.forced if token != PADDING] == [BEGIN]
    assert len(of(ToolCall, events)) == 1
    assert "".join(each.text for each in of(UserText, events)).split() == ["flip", "it"]
    assert not of(AssistantText, events)


def test_words_that_nobody_heard_are_not_told() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " hello", 15: END, 17: " Hi", 18: " you", 24: END, 25: " Oh."}
    bridge = ScriptedBridge(text, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 4), (0.3, 4), (0.0, 25)), tail=0.0)
    assert bridge.stream.forced == [(16, END), (21, BEGIN)]
    assert "".join(each.text for each in of(AssistantText, events)).split() == ["Oh."]


def test_words_that_the_user_breaks_into_a_call_with_end_it() -> None:
    text: dict[int, str | int] = {6: BEGIN, 7: " flip", 16: END, 17: CALL[:20], 20: BEGIN, 21: " it"}
    bridge = ScriptedBridge({**text, 29: END, 30: CALL}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB)
    _, events = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 4), (0.3, 8), (0.0, 30)), tail=0.0)
    assert "".join(each.text for each in of(UserText, events)).split() == ["flip", "it"]
    assert [each.name for each in of(ToolCall, events)] == ["flip_coin"]


def test_a_reminder_is_said_though_the_user_begins_to_speak() -> None:
    """It answers nobody, though the user's last words have had no answer."""
    frames = user((0.0, 5), (0.3, 10), (0.0, 16), (0.3, 8), (0.0, 30))
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " hello", 16: END}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB
    )
    conversation = Conversation(bridge, PERSONA, live=True, tail=0.0)
    events: list[Event] = []
    for frame, step in enumerate(in_time(conversation, frames)):
        events += step.events
        if frame == 29:
            bridge.stream.say("your tea is ready")
    assert "".join(each.text for each in of(AssistantText, events)).split() == ["your", "tea", "is", "ready"]


def test_an_agent_that_has_begun_a_call_is_not_free() -> None:
    """A reminder would become part of the call."""
    bridge = ScriptedBridge(
        {6: BEGIN, 7: " flip", 16: END, 17: CALL[:20]}, user_text=(BEGIN, END), noise_gate_db=THRESHOLD_DB
    )
    agent = Agent(
        bridge, PERSONA, opening=Opening.NONE, history=(), overrides={}, tool_lines=lambda _: (), seed=None
    )
    for presence in [Presence.SPEAKING] * 15 + [Presence.UNKNOWN] * 6 + [Presence.NOBODY] * FREE_FRAMES:
        agent.step(np.zeros(1, np.int32), presence)
    assert agent.call_open and not agent.free
    for _ in range(GIVE_UP_FRAMES):
        agent.step(np.zeros(1, np.int32), Presence.NOBODY)
    assert not agent.call_open and agent.free
