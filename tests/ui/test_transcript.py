"""The lines that people read, from the events of a session."""

from collections.abc import Sequence

from moshicli.conversation.events import (
    AssistantText,
    Event,
    Notice,
    PersonaChanged,
    SessionStarted,
    ToolCall,
    ToolResult,
    TurnEnded,
    UserText,
)
from moshicli.ui.transcript import Transcript


def follow(transcript: Transcript, *events: Event) -> list[str]:
    return [f"{line.kind}|{line}" for event in events for line in transcript.follow(event)]


def running(transcript: Transcript) -> Sequence[str]:
    return [str(line) for line in transcript.running]


def test_words_run_until_their_turn_ends() -> None:
    transcript = Transcript("HAL")
    assert follow(transcript, SessionStarted(0, "s", "mini", "HAL"), UserText(1, "tell me")) == []
    assert running(transcript) == ["User: tell me"]
    assert (
        follow(transcript, AssistantText(1, "The"), UserText(1, " a joke"), AssistantText(2, " crew")) == []
    )
    assert running(transcript) == ["User: tell me a joke", "HAL: The crew"]
    assert follow(transcript, TurnEnded(2, "user", "tell me a joke", 1.0)) == ["user|User: tell me a joke"]
    assert running(transcript) == ["HAL: The crew"]
    assert follow(transcript, TurnEnded(3, "assistant", "The crew", 1.0)) == ["assistant|HAL: The crew"]
    assert running(transcript) == []


def test_a_turn_without_words_is_no_line() -> None:
    assert follow(Transcript("HAL"), TurnEnded(3, "assistant", "", 1.0)) == []


def test_tools_and_warnings() -> None:
    assert follow(
        Transcript("HAL"),
        ToolCall(1, "call-1", "roll_dice", {"sides": 6}),
        ToolResult(2, "call-1", "roll_dice", True, {"rolled": 4}),
        ToolResult(3, "call-2", "", False, error="no JSON object follows the mark"),
        Notice(4, "the disk is full"),
    ) == [
        'tool|[roll_dice {"sides": 6}]',
        'detail|[roll_dice: {"rolled": 4}]',
        "tool|[tool call failed: no JSON object follows the mark]",
        "warning|the disk is full",
    ]


def test_who_speaks_changes_with_the_persona() -> None:
    transcript = Transcript("HAL")
    follow(transcript, PersonaChanged(1, "HAL", "GLaDOS"))
    assert follow(transcript, TurnEnded(2, "assistant", "Hi", 1.0)) == ["assistant|GLaDOS: Hi"]


def test_nothing_of_a_model_reaches_the_terminal_as_a_command() -> None:
    transcript = Transcript("HAL")
    nasty = "a\x1b]0;x\x07b\r\nc\u202ed"
    lines = follow(
        transcript,
        AssistantText(1, nasty),
        TurnEnded(2, "assistant", nasty, 1.0),
        ToolCall(3, "call-1", nasty, {nasty: nasty}),
        ToolResult(4, "call-1", nasty, True, nasty),
        ToolResult(4, "call-1", nasty, False, error=nasty),
        Notice(5, nasty),
    )
    assert len(lines) == 5
    assert all(line.isprintable() for line in [*lines, *running(transcript)])
