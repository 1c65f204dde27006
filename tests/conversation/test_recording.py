"""Recordings: three files that are whole at every moment."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from moshicli.conversation.events import (
    PersonaChanged,
    SessionStarted,
    ToolCall,
    ToolResult,
    TurnEnded,
)
from moshicli.conversation.loop import Step
from moshicli.conversation.recording import MOST_WAITING, Recording
from moshicli.errors import OutputError
from tests.conversation.scripted import tone

STARTED = SessionStarted(0.0, "s", "mini", "HAL")


def step(agent: float = 0.1, user: float = 0.2) -> Step:
    return Step(tone(user), tone(agent), False, ())


def test_what_it_holds(tmp_path: Path) -> None:
    warnings: list[str] = []
    with Recording(tmp_path / "new", warnings.append) as recording:
        recording.step(step(), (STARTED, TurnEnded(65.0, "user", "tell me", 1.0)))
        recording.step(step(0.3), (ToolCall(66.0, "call-1", "roll_dice", {"sides": 6}),))
        recording.step(step(), (ToolResult(67.0, "call-1", "roll_dice", True, 4),))
        recording.end((PersonaChanged(68.0, "HAL", "GLaDOS"), TurnEnded(69.0, "assistant", "Four.", 1.0)))
    assert warnings == []
    (folder,) = (tmp_path / "new").iterdir()
    assert folder == recording.folder
    assert {path.name for path in folder.iterdir()} == {"audio.wav", "events.jsonl", "transcript.md"}
    pcm, rate = soundfile.read(folder / "audio.wav", dtype="float32")
    agent = np.concatenate([tone(0.1), tone(0.3), tone(0.1)])
    np.testing.assert_allclose(pcm, np.stack([agent, np.tile(tone(0.2), 3)], axis=1), atol=1 / 32768)
    assert rate == 24_000
    events = [json.loads(line) for line in (folder / "events.jsonl").read_text().splitlines()]
    assert [event["type"] for event in events] == [
        "session_started", "turn_ended", "tool_call", "tool_result", "persona_changed", "turn_ended",
    ]  # fmt: skip
    title, *lines = [line for line in (folder / "transcript.md").read_text().splitlines() if line]
    assert title.startswith("# HAL, 20")
    assert lines == [
        "**User** (1:05): tell me",
        '- `roll_dice {"sides": 6}`',
        "- → `4`",
        "*HAL → GLaDOS*",
        "**GLaDOS** (1:09): Four.",
    ]


def test_it_can_be_read_while_it_grows(tmp_path: Path) -> None:
    with Recording(tmp_path, lambda _: None) as recording:
        assert soundfile.info(recording.folder / "audio.wav").frames == 0
        for count in range(1, 4):
            recording.step(step(), ())
            deadline = time.monotonic() + 10
            while soundfile.info(recording.folder / "audio.wav").frames < count * 1920:
                assert time.monotonic() < deadline
    assert soundfile.info(recording.folder / "audio.wav").frames == 3 * 1920


def test_an_earlier_one_is_never_touched(tmp_path: Path) -> None:
    folders = []
    for _ in range(3):
        with Recording(tmp_path, lambda _: None) as recording:
            recording.step(step(), (STARTED,))
        folders.append(recording.folder)
    assert len(set(folders)) == 3
    assert all(soundfile.info(folder / "audio.wav").frames == 1920 for folder in folders)


def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    with Recording(tmp_path, lambda _: None) as recording:
        pass
    assert recording.folder.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in recording.folder.iterdir())


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="file"):
        Recording(tmp_path / "file", lambda _: None)


def test_half_a_letter_ends_no_recording(tmp_path: Path) -> None:
    warnings: list[str] = []
    with Recording(tmp_path, warnings.append) as recording:
        recording.step(step(), (STARTED, ToolCall(1.0, "call-1", "get\ud800time", {})))
        recording.step(step(), ())
        recording.end((TurnEnded(2.0, "user", "half\ud800", 1.0),))
    assert warnings == []
    assert soundfile.info(recording.folder / "audio.wav").frames == 2 * 1920
    assert "get?time" in (recording.folder / "transcript.md").read_text()


def test_a_disk_that_is_full_ends_the_recording_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource

    warnings: list[str] = []
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Recording(tmp_path, warnings.append) as recording:
        recording.step(step(), (STARTED,))
        while recording._waiting.qsize():
            time.sleep(0.01)
        # Python ignores SIGXFSZ: a file beyond the limit fails as one on a full disk does.
        resource.setrlimit(resource.RLIMIT_FSIZE, (3 * 7680, hard))
        try:
            for _ in range(MOST_WAITING * 2):
                recording.step(step(), ())
            while not warnings:
                time.sleep(0.01)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        recording.end((TurnEnded(1.0, "user", "x", 1.0),))
    assert len(warnings) == 1
    assert warnings[0].endswith("; the recording ends here")
    assert 1920 <= soundfile.info(recording.folder / "audio.wav").frames <= 3 * 1920
