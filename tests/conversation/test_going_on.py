"""Where the user goes on behind an end: what nobody has heard is given up, and calls wait."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pytest

from moshicli.conversation.agent import Agent
from moshicli.conversation.events import AssistantText, Event, ToolCall, UserText
from moshicli.conversation.floor import LONGEST_WAIT_FRAMES
from moshicli.conversation.loop import Conversation, Step
from moshicli.conversation.noise_gate import Presence
from moshicli.conversation.prompt import Opening
from moshicli.conversation.text import Heard
from moshicli.personas import Persona
from tests.conversation.scripted import ScriptedBridge
from tests.conversation.sessions import PERSONA, in_time, of, run, user

BEGIN, END = 7, 8
CALL = 'TOOL_CALL: {"name": "flip_coin", "arguments": {}}'
Script = Mapping[int, str | int]


def gated(text: Script, loud: Mapping[int, float] | None = None, **more: Any) -> ScriptedBridge:
    return ScriptedBridge(dict(text), dict(loud or {}), user_text=(BEGIN, END), noise_gate_db=-45.0, **more)


def said(events: Sequence[Event]) -> list[str]:
    return "".join(each.text for each in of(AssistantText, events)).split()


def audible(steps: Sequence[Step]) -> list[int]:
    return [frame for frame, step in enumerate(steps) if step.agent.any()]


def live(
    bridge: ScriptedBridge,
    frames: Sequence[np.ndarray],
    after: Mapping[int, Callable[[Conversation], object]],
) -> tuple[list[Step], list[Event]]:
    """A live session in which something is done after some of the frames."""
    conversation, steps = Conversation(bridge, PERSONA, live=True, tail=0.0), []
    for frame, step in enumerate(in_time(conversation, frames)):
        steps.append(step)
        after.get(frame, lambda _: None)(conversation)
    return steps, [*(event for step in steps for event in step.events), *conversation.end()]


def test_a_reply_that_is_given_up_is_muted_until_the_words_end() -> None:
    text: Script = {6: BEGIN, 7: " hello", 16: END, 17: " Hi", 22: " there"}
    going_on = user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 4), (0.0, 3), (0.3, 3), (0.0, 20))
    steps, _ = run(gated(text, dict.fromkeys(range(18, 40), 0.3)), going_on, tail=0.0)
    assert min(audible(steps)) > 28


def test_the_reply_to_typed_words_is_heard_though_the_one_before_was_held() -> None:
    text: Script = {6: BEGIN, 7: " hello", 16: END, 17: " Hi", 26: " Sure."}
    frames = user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 20), (0.0, 10))
    steps, events = live(
        gated(text, {27: 0.3, 28: 0.3}), frames, {18: lambda session: next(session.hear("stop"))}
    )
    assert audible(steps) == [27, 28]
    assert said(events) == ["Sure."]


def test_what_was_said_before_goes_on_through_a_short_voice() -> None:
    frames = user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 1), (0.0, 25))
    bridge = gated({6: BEGIN, 7: " hello", 16: END}, dict.fromkeys(range(3, 25), 0.3))
    assert audible(run(bridge, frames, tail=0.0)[0]) == list(range(3, 25))


def test_held_words_are_told_once_and_whole() -> None:
    text: Script = {6: BEGIN, 7: " hello", 16: END, 17: " Hi pic", 18: "nic."}
    _, events = run(gated(text), user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 1), (0.0, 25)), tail=0.0)
    assert [each.text for each in of(AssistantText, events)] == ["Hi", " picnic."]


def test_what_is_held_at_the_end_of_the_session_is_not_told() -> None:
    bridge = gated({6: BEGIN, 7: " hello", 16: END, 17: " Hi you"})
    agent = Agent(
        bridge, PERSONA, opening=Opening.NONE, history=(), overrides={}, tool_lines=lambda _: (), seed=None
    )
    presences = [*[Presence.SPEAKING] * 15, *[Presence.UNKNOWN] * 3, Presence.SPEAKING]
    parts = [part for each in presences for part in agent.step(np.zeros(1, np.int32), each).parts]
    assert [*parts, *agent.close()] == [Heard(" hello")]


def test_the_last_word_behind_a_reply_that_is_given_up_is_told_at_the_next_pause() -> None:
    text: Script = {6: BEGIN, 7: " hello", 16: END, 17: " Hi", 22: " there"}
    steps, _ = run(gated(text), user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 9), (0.0, 25)), tail=0.0)
    assert [n for n, step in enumerate(steps) if of(UserText, step.events)] == [8, 23]


def test_the_users_words_are_told_at_once() -> None:
    bridge = gated({6: BEGIN, 15: " hello", 16: END, 17: " Hi you"})
    steps, _ = run(bridge, user((0.0, 5), (0.3, 10), (0.0, 25)), tail=0.0)
    heard, told = (
        [n for n, step in enumerate(steps) if of(kind, step.events)] for kind in (UserText, AssistantText)
    )
    assert heard == [16] and told[0] == 19


def test_words_without_an_answer_go_on_after_a_long_pause() -> None:
    bridge = gated({6: BEGIN, 7: " hello", 16: END})
    run(bridge, user((0.0, 5), (0.3, 10), (0.0, 10), (0.3, 9), (0.0, 25)), tail=0.0)
    assert (27, BEGIN) in bridge.stream.forced


def test_without_a_gate_nothing_waits() -> None:
    text = {2: BEGIN, 3: " a", 4: END, 5: " Hi you", 10: BEGIN, 11: " b", 12: END, 13: CALL}
    steps, _ = run(ScriptedBridge(text, user_text=(BEGIN, END)), user((0.3, 30)), tail=0.0)
    assert min(n for n, step in enumerate(steps) if of(AssistantText, step.events)) == 5
    assert [n for n, step in enumerate(steps) if of(ToolCall, step.events)] == [13]


def test_a_call_is_muted_from_the_frame_in_which_it_is_complete() -> None:
    bridge = gated({6: BEGIN, 7: " flip", 16: END, 17: CALL}, {17: 0.3})
    assert audible(run(bridge, user((0.0, 5), (0.3, 10), (0.0, 20)), tail=0.0)[0]) == []


def test_a_call_is_written_to_its_end_through_a_short_voice() -> None:
    text = {6: BEGIN, 7: " flip", 16: END, 17: CALL[:20], 18: CALL[20:30], 19: CALL[30:]}
    _, events = run(gated(text), user((0.0, 5), (0.3, 10), (0.0, 3), (0.3, 1), (0.0, 25)), tail=0.0)
    assert len(of(ToolCall, events)) == 1


def test_half_a_call_that_is_given_up_is_not_the_beginning_of_the_next() -> None:
    text: Script = {6: BEGIN, 7: " flip", 16: END, 17: CALL[:20], 23: " it", 29: END, 30: CALL}
    _, events = run(gated(text), user((0.0, 5), (0.3, 10), (0.0, 4), (0.3, 9), (0.0, 25)), tail=0.0)
    assert [each.name for each in of(ToolCall, events)] == ["flip_coin"]


def test_short_sounds_do_not_keep_a_call_waiting_for_ever() -> None:
    bridge = gated({6: BEGIN, 7: " flip", 16: END, 17: CALL})
    typing = [part for _ in range(40) for part in ((0.0, 4), (0.3, 1))]
    steps, _ = run(bridge, user((0.0, 5), (0.3, 10), *typing), tail=0.0)
    (made,) = (n for n, step in enumerate(steps) if of(ToolCall, step.events))
    assert 17 + LONGEST_WAIT_FRAMES <= made <= 17 + LONGEST_WAIT_FRAMES + 2


@pytest.mark.parametrize(
    "instead",
    [
        lambda session: session.interrupt(),
        lambda session: next(session.hear("never mind")),
        lambda session: session.become(Persona("Pirate", "Arr.")),
    ],
    ids=["interrupted", "typed", "another persona"],
)
def test_a_call_that_waits_is_not_made_where_the_user_wants_something_else(
    instead: Callable[[Conversation], object],
) -> None:
    bridge = gated({6: BEGIN, 7: " flip", 16: END, 17: CALL}, scripts=[({3: " Ahoy."}, {})])
    _, events = live(bridge, user((0.0, 5), (0.3, 10), (0.0, 30)), {17: instead})
    assert not of(ToolCall, events)
