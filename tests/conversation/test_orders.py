"""What a user may ask of a running session: another persona, or silence."""

import threading
from collections.abc import Callable

import numpy as np

from moshicli.conversation.agent import HUSH_FRAMES
from moshicli.conversation.events import AssistantText, Event, Notice, PersonaChanged, ToolResult, TurnEnded
from moshicli.conversation.loop import Conversation, Step
from moshicli.personas import Persona
from tests.conversation.scripted import PADDING, ScriptedBridge, calling, spoken
from tests.conversation.sessions import PERSONA, in_time, of, toolbox

HAL = Persona("HAL", "You are calm.")


def run(
    conversation: Conversation, frames: int, orders: dict[int, Callable[[], None]]
) -> tuple[list[Step], list[Event]]:
    """Silence for so many frames; each order is given when its step has come, by a thread of its own."""
    steps: list[Step] = []
    for step in in_time(conversation, [np.zeros(1920, np.float32)] * frames):
        if order := orders.get(len(steps)):
            thread = threading.Thread(target=order)
            thread.start()
            thread.join()
        steps.append(step)
    return steps, [*(event for step in steps for event in step.events), *conversation.end()]


def conversation(bridge: ScriptedBridge, **options: object) -> Conversation:
    return Conversation(bridge, PERSONA, live=True, tail=0, **options)  # type: ignore[arg-type]


def test_another_persona_answers_and_introduces_itself() -> None:
    words, loud = spoken("I am HAL", 2)
    session = conversation(ScriptedBridge(*spoken("you came back to me", 2), scripts=[(words, loud)]))
    steps, events = run(session, 60, {12: lambda: session.become(HAL)})
    assert [event.text for event in of(TurnEnded, events)] == ["you came back", "I am HAL"]
    (change,) = of(PersonaChanged, events)
    assert (change.from_, change.to) == ("GLaDOS", "HAL")
    assert "You just changed to HAL" in session.prompt
    assert len(steps) == 60


def test_a_call_of_the_one_before_ends() -> None:
    with toolbox() as tools:
        bridge = ScriptedBridge(calling("get_time", 2))
        session = conversation(bridge, tools=tools)
        # The call is complete in frame 4, and its result cannot be told before frame 6.
        _, events = run(session, 20, {4: lambda: session.become(HAL)})
    (result,) = of(ToolResult, events)
    assert result.ok or "persona has changed" in result.error
    assert of(PersonaChanged, events)


def test_a_persona_that_does_not_fit_is_refused_in_a_line() -> None:
    session = conversation(ScriptedBridge())
    odd = Persona("Odd", sampling={"text_temperature": 0.5, "colour": 3})
    _, events = run(session, 20, {5: lambda: session.become(odd)})
    assert "'colour'" in of(Notice, events)[0].message
    assert of(PersonaChanged, events) == []


def test_an_interrupted_agent_falls_silent_and_its_words_are_dropped() -> None:
    bridge = ScriptedBridge(*spoken("one two three four five six seven eight", 2))
    bridge.stream.say("words that it was given")
    session = conversation(bridge)
    steps, _events = run(session, 60, {10: session.interrupt})
    (first, _) = bridge.stream.forced[0]
    assert first in (11, 12)
    assert bridge.stream.forced == [(first + n, PADDING) for n in range(HUSH_FRAMES)]
    assert bridge.stream.forcing == 0
    hushed = range(first, first + HUSH_FRAMES)
    assert not any(steps[n].agent.any() for n in hushed)
    # The word that it was saying is complete with the pause.
    assert [n for n in hushed if of(AssistantText, steps[n].events)] == [first]


def test_an_interruption_does_not_break_a_result_on_its_way() -> None:
    with toolbox() as tools:
        session = conversation(bridge := ScriptedBridge(calling("flip_coin", 2)), tools=tools)
        _, events = run(session, 60, {5: session.interrupt})
    told = [token for _, token in bridge.stream.forced if token != PADDING]
    assert told[0] == "TOOL_RESULT:"
    assert of(AssistantText, events) == []
