"""The tool that speaks the default soak: what it may say, whom it asks, and what it leaves behind."""

import random
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import tomlkit

from moshicli.soak.script import DEFAULT_SCRIPT, Turn, read_script
from training import soak_turns

SCRIPT = read_script()


def test_every_persona_that_is_asked_is_tried() -> None:
    asked = soak_turns.asked_of(SCRIPT.persona, SCRIPT.turns)
    assert set(asked) == set(SCRIPT.frames)
    assert asked["hello.ogg"][1] == ["Moshi"]
    assert asked["name.ogg"][1] == ["JARVIS", "GLaDOS", "HAL", "Moshi"]


@pytest.mark.parametrize("audio", sorted(SCRIPT.frames))
def test_wordings_are_short_and_mean_the_same(audio: str) -> None:
    turn = next(turn for turn in SCRIPT.turns if turn.audio == audio)
    texts = soak_turns.wordings(Path(audio).stem, turn)
    assert texts[0] == turn.says
    assert len(texts) > 10
    assert all(len(text.split()) <= 7 and "{" not in text for text in texts)
    if turn.persona:
        assert all(turn.persona in text for text in texts)


def test_the_script_and_the_note_tell_what_was_recorded(tmp_path: Path, monkeypatch: Any) -> None:
    for name in ("script.toml", *SCRIPT.frames):
        shutil.copy(DEFAULT_SCRIPT.parent / name, tmp_path / name)
    monkeypatch.setattr(soak_turns, "DEFAULT_SCRIPT", tmp_path / "script.toml")
    document = tomlkit.parse((tmp_path / "script.toml").read_text("utf-8"))
    recording = soak_turns.Recording("Say it now.", "rms, +4%", DEFAULT_SCRIPT.parent / "hello.ogg", ())
    soak_turns.write(document, dict.fromkeys(SCRIPT.frames, recording))
    again = read_script(tmp_path / "script.toml")
    assert {turn.says for turn in again.turns} == {"Say it now."}
    assert [turn.model_copy(update={"says": ""}) for turn in again.turns] == [
        turn.model_copy(update={"says": ""}) for turn in SCRIPT.turns
    ]
    assert "| `coin.ogg` | Say it now. | rms, +4% |" in (tmp_path / "README.md").read_text("utf-8")
    # What people wrote in the script is still there.
    assert "{persona} is who answers" in (tmp_path / "script.toml").read_text("utf-8")


def test_plain_recordings_come_first_and_long_ones_not_at_all(tmp_path: Path, monkeypatch: Any) -> None:
    spoken: list[tuple[Any, ...]] = []

    def speak(path: Path, *choice: Any) -> Any:
        spoken.append(choice)
        frames = [None] * (soak_turns.LONGEST_FRAMES + (len(spoken) % 2))
        return SimpleNamespace(choice=choice, frames=frames)

    monkeypatch.setattr(soak_turns, "speak", speak)
    turn = Turn(says="Hello there.", audio="hello.ogg")
    drawn = soak_turns.candidates(random.Random(0), tmp_path, "hello", turn)
    kept = [next(drawn) for _ in range(10)]
    assert [choice[0] for choice in spoken[:8]] == ["Hello there."] * 8
    assert {choice[1] for choice in spoken[:8]} == set(soak_turns.VOICES)
    assert [one.choice for one in kept] == spoken[1:20:2]
