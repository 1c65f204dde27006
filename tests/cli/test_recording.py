"""`moshi chat --record`, killed for real; and `--text`."""

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile
from support.cli import moshi, start_moshi

from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE


@pytest.fixture(autouse=True)
def tiny_model(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOSHICLI_MODEL", str(checkpoint))


def test_a_session_is_recorded(tmp_path: Path) -> None:
    speech = np.random.default_rng(0).uniform(-0.3, 0.3, 20_000)
    soundfile.write(tmp_path / "in.wav", speech, SAMPLE_RATE)
    options = ("-o", tmp_path / "out.wav", "--stereo", "--record", tmp_path / "kept", "--tail", "1")
    run = moshi("chat", "-i", tmp_path / "in.wav", "--json", *options)
    (folder,) = (tmp_path / "kept").iterdir()
    assert run.stderr == f"recorded in {folder}\n"
    assert (folder / "audio.wav").read_bytes() == (tmp_path / "out.wav").read_bytes()
    assert (folder / "events.jsonl").read_text() == run.text
    said = [
        event["text"] for event in map(json.loads, run.text.splitlines()) if event["type"] == "turn_ended"
    ]
    transcript = (folder / "transcript.md").read_text()
    assert all(text in transcript for text in said)


def test_killed_at_any_moment_it_is_there_but_for_the_last_second(tmp_path: Path) -> None:
    soundfile.write(
        tmp_path / "in.wav", np.random.default_rng(0).uniform(-0.3, 0.3, 60 * SAMPLE_RATE), 24_000
    )
    child = start_moshi(
        "chat", "-i", tmp_path / "in.wav", "--live", "--json", "--record", tmp_path / "kept", "--seed", "1",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout and child.stderr
    told = [child.stdout.readline()]
    while (seen := json.loads(told[-1])["t"]) < 2.5:
        told.append(child.stdout.readline())
    child.kill()
    child.wait()
    (folder,) = (tmp_path / "kept").iterdir()
    pcm, rate = soundfile.read(folder / "audio.wav")
    assert rate == SAMPLE_RATE
    assert pcm.shape[1] == 2
    assert len(pcm) % FRAME_SAMPLES == 0
    assert len(pcm) / SAMPLE_RATE > seen - 1
    heard = soundfile.read(tmp_path / "in.wav")[0]
    np.testing.assert_array_equal(pcm[:, 1], heard[: len(pcm)])
    kept = (folder / "events.jsonl").read_bytes().splitlines(keepends=True)
    assert all(json.loads(line) for line in kept)
    before = [line for line in told if json.loads(line)["t"] < seen - 1]
    assert before and kept[: len(before)] == before
    assert (folder / "transcript.md").read_text().startswith("# Moshi, ")


@pytest.mark.parametrize("way", ["-", "lines.txt"])
def test_typed_lines_are_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """`mini` reads them as what it hears, and answers aloud."""
    monkeypatch.chdir(tmp_path)
    lines = b"Hello there!\n\nHow are you today? \xff\n"
    (tmp_path / "lines.txt").write_bytes(lines)
    out = tmp_path / "out.wav"
    options = ("--json", "--no-memory", "--seed", "1", "-m", "mini")
    run = moshi("chat", "--text", way, "-o", out, *options, stdin=lines)
    assert run.status == 0
    events = [json.loads(line) for line in run.text.splitlines()]
    turns = [(event["role"], event["text"]) for event in events if event["type"] == "turn_ended"]
    assert [role for role, _ in turns] == ["user", "assistant"] * 2
    assert (turns[0][1], turns[2][1][:17]) == ("hello there", "how are you today")
    assert turns[1][1] and turns[3][1]
    assert np.abs(soundfile.read(out)[0]).max() > 0.1
    assert soundfile.info(out).frames == events[-1]["stats"]["frames"] * FRAME_SAMPLES


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("My name is José", "my name is Jose"),
        ("What’s my name?", "what's my name"),
        ("I ate 25% of the cake today", "I ate 25 percent of the cake today"),
        ("Is 5 + 5 = 10?", "is 5 plus 5 equals 10"),
        (
            "I like supercalifragilisticexpialidocious songs",
            "I like supercalifragilisticexpialidocious songs",
        ),
    ],
)
def test_a_typed_line_is_one_message_of_memory(line: str, kept: str) -> None:
    run = moshi("chat", "--text", "-", "-m", "mini", "--seed", "1", stdin=line.encode())
    assert (run.status, run.stderr.splitlines()[0]) == (0, f"User: {kept}")
    messages = [json.loads(each) for each in moshi("memory", "show", "--json").text.splitlines()]
    assert [message["content"] for message in messages if message["role"] == "user"] == [kept]


def test_what_mini_cannot_write_is_a_warning_and_no_turn() -> None:
    run = moshi("chat", "--text", "-", "-m", "mini", "--json", stdin="日本語".encode())
    events = [json.loads(line) for line in run.text.splitlines()]
    assert [event["type"] for event in events] == ["session_started", "warning", "warning", "session_ended"]
    assert [event["message"] for event in events[1:3]] == [
        "left out what mini cannot write: 日 本 語",
        "there are no words in what was typed",
    ]
    assert run.status == 1


@pytest.mark.parametrize("piped", [True, False])
@pytest.mark.parametrize(
    ("lines", "status", "message"),
    [
        (b"?\n", 1, "error: none of the typed lines could be used"),
        (b"hello\n?\n\nthere\n" + b"word " * 6000, 3, "error: 2 of 4 typed lines could not be used"),
    ],
)
def test_the_exit_code_tells_of_lines_that_were_refused(
    tmp_path: Path, piped: bool, lines: bytes, status: int, message: str
) -> None:
    (tmp_path / "lines.txt").write_bytes(lines)
    way, out = "-" if piped else tmp_path / "lines.txt", tmp_path / "out.wav"
    child = start_moshi("chat", "--text", way, "-o", out, "-m", "mini", "--seed", "1", stdin=subprocess.PIPE)
    _, stderr = child.communicate(lines, timeout=120)
    assert (child.returncode, stderr.decode().splitlines()[-2]) == (status, message)
    # The session has ended as any other.
    assert soundfile.info(out).frames > 0
    kept = [json.loads(line)["content"] for line in moshi("memory", "show", "--json").text.splitlines()]
    assert [text for text in kept if text in ("hello", "there")] == (
        ["hello", "there"] if status == 3 else []
    )


def test_typed_lines_in_time_to_the_end_of_the_reply() -> None:
    run = moshi("chat", "--text", "-", "--live", "--json", "--tail", "1", "-m", "mini", stdin=b"hello there")
    stats = json.loads(run.text.splitlines()[-1])["stats"]
    assert run.status == 0
    assert stats["wall_seconds"] > stats["audio_seconds"] - 0.2


def test_a_prompt_for_every_line_on_a_terminal() -> None:
    run = moshi("chat", "--text", "-", "--tail", "0.5", stdin=b"hello\n?\n", terminal=True)
    assert run.status == 0  # who types has seen that a line was refused
    assert run.stderr.count("> ") >= 3
    assert run.stderr.endswith("\n")


@pytest.mark.parametrize(
    ("args", "status", "message"),
    [
        (("--text", "-", "-i", "in.wav"), 2, "error: --input and --text are both the user"),
        (("--text", "none.txt"), 1, "error: cannot read none.txt: No such file or directory"),
        (("--text", "-", "--record", "/dev/null/x"), 1, "error: cannot write /dev/null/x: Not a directory"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(args: tuple[str, ...], status: int, message: str) -> None:
    run = moshi("chat", *args)
    assert (run.status, run.stderr.splitlines()[0]) == (status, message)
