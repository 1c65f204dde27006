"""`moshi greet` on a tiny checkpoint that talks nonsense."""

import json
from pathlib import Path

import pytest
import soundfile
from support.cli import moshi

from moshicli.frames import FRAME_SAMPLES


@pytest.fixture(autouse=True)
def tiny_model(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOSHICLI_MODEL", str(checkpoint))


@pytest.mark.parametrize("extra", [(), ("--re-introduction",)])
def test_a_greeting_is_speech_alone(tmp_path: Path, extra: tuple[str, ...]) -> None:
    out = tmp_path / "hello.wav"
    run = moshi("greet", "--persona", "JARVIS", "-o", out, "--seed", "1", "--json", *extra)
    assert (run.status, run.stderr) == (0, "")
    events = [json.loads(line) for line in run.text.splitlines()]
    assert events[0]["persona"] == "JARVIS"
    assert "user" not in {event.get("role") for event in events}
    assert 0 < soundfile.info(out).frames <= events[-1]["stats"]["frames"] * FRAME_SAMPLES
    assert soundfile.read(out)[0].any()


def test_the_same_seed_greets_the_same_on_stdout(tmp_path: Path) -> None:
    out = tmp_path / "hello.wav"
    assert moshi("greet", "-o", out, "--seed", "3").status == 0
    piped = moshi("greet", "-o", "-", "--seed", "3")
    assert piped.stdout[44:] == out.read_bytes()[44:]


@pytest.mark.parametrize(
    ("args", "status", "message"),
    [
        (("-o", "-", "--json"), 2, "error: --json and -o - would both write to stdout"),
        (("-o", "out.wav", "-p", "hall"), 2, "hint: did you mean HAL?"),
        (("-o", "out.xyz"), 2, "error: cannot tell the audio format of out.xyz"),
        (("-o", "out.wav", "-m", "./none"), 4, "error: "),
    ],
)
def test_what_is_wrong_is_said_in_a_line_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], status: int, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    run = moshi("greet", *args)
    assert (run.status, run.stdout) == (status, b"")
    assert message in run.stderr
    assert list(tmp_path.iterdir()) == []


def test_its_own_words_are_forced(isolated: Path, tmp_path: Path) -> None:
    folder = isolated / "config" / "personas"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text('name = "Mine"\ngreeting = "hello there how are you today"')
    run = moshi("greet", "-p", "mine", "-o", tmp_path / "hello.wav", "--json")
    assert run.status == 0
    texts = [json.loads(line).get("text", "") for line in run.text.splitlines() if "assistant_text" in line]
    assert "".join(texts).startswith("hello there how are you today")


def test_mini_says_its_own_words_in_the_characters_that_it_has(tmp_path: Path) -> None:
    assert moshi("persona", "new", "Q", "--greeting", "Grüß Gott, café — 50% off! 🎉").status == 0
    run = moshi("greet", "-p", "q", "-o", tmp_path / "hello.wav", "-m", "mini", "--seed", "1")
    warning = "warning: left out what mini cannot write: 🎉"
    assert (run.status, run.stderr.splitlines()) == (0, [warning, "Q: Gruss Gott, cafe 50 percent off!"])
