"""Scripts: what they may say, and the default one."""

from pathlib import Path

import numpy as np
import pytest

from moshicli.errors import InputError, UsageError
from moshicli.frames import FRAME_SAMPLES
from moshicli.soak.script import DEFAULT_SCRIPT, read_script
from tests.soak.answering import TURN_FRAMES, TURNS, script


def test_the_default_script_is_what_ci_needs() -> None:
    default = read_script()
    changes = [turn.persona for turn in default.turns if turn.persona]
    assert (len(default.turns), len(changes)) == (20, 4)
    assert changes[-1] == default.persona  # played again, every change is one
    assert all(turn.tool == "change_theme" for turn in default.turns if turn.persona)
    assert all(np.abs(np.concatenate(frames)).max() > 0.1 for frames in default.frames.values())
    files = [path for path in DEFAULT_SCRIPT.parent.iterdir() if path.suffix == ".ogg"]
    assert {path.name for path in files} == set(default.frames)
    assert sum(path.stat().st_size for path in files) <= 300_000
    note = (DEFAULT_SCRIPT.parent / "README.md").read_text("utf-8")
    assert all(f"| `{turn.audio}` | {turn.says} |" in note for turn in default.turns)


def test_a_script_and_its_audio(tmp_path: Path) -> None:
    read = script(tmp_path)
    assert read.persona == "Moshi"
    assert (read.turns[0].tool, read.turns[0].persona, read.turns[0].reply) == (None, None, "so")
    assert [frame.shape for frame in read.frames["tone.wav"]] == [(FRAME_SAMPLES,)] * TURN_FRAMES


def test_audio_of_ones_own(tmp_path: Path) -> None:
    script(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "tone.wav").rename(tmp_path / "other" / "tone.wav")
    assert read_script(tmp_path / "script.toml", tmp_path / "other").frames
    with pytest.raises(InputError, match=r"tone\.wav"):
        read_script(tmp_path / "script.toml")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('reply = "so"', 'reply = "("', "turn.1.reply"),
        ('reply = "so"', 'replay = "so"', "turn.1.replay"),
        ('says = "Is it so?"', "", "turn.1.says"),
        ("[[turn]]", "[turns]", "script.toml: turn"),
        ('persona = "Moshi"', "", "persona"),
    ],
)
def test_a_wrong_script_names_the_place(tmp_path: Path, before: str, after: str, said: str) -> None:
    with pytest.raises(UsageError) as raised:
        script(tmp_path, TURNS.replace(before, after))
    assert said in raised.value.message and "script.toml" in raised.value.message


def test_no_script(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no soak script"):
        read_script(tmp_path / "none.toml")
