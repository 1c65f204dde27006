"""`moshi chat` over files and pipes, on a tiny checkpoint that talks nonsense."""

import io
import json
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from support.cli import Run, moshi, start_moshi

from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE


@pytest.fixture(autouse=True)
def tiny_model(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOSHICLI_MODEL", str(checkpoint))


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """10.4 frames of noise."""
    path = tmp_path / "in.wav"
    soundfile.write(path, np.random.default_rng(0).uniform(-0.3, 0.3, 20_000), SAMPLE_RATE)
    return path


def events_of(run: Run) -> list[dict[str, object]]:
    return [json.loads(line) for line in run.text.splitlines()]


def test_an_answer_to_a_file(tmp_path: Path, speech: Path) -> None:
    out = tmp_path / "out.wav"
    run = moshi("chat", "-i", speech, "-o", out, "--persona", "glados", "--tail", "1", "--seed", "1")
    assert (run.status, run.stdout) == (0, b"")
    info = soundfile.info(out)
    assert (info.samplerate, info.channels) == (SAMPLE_RATE, 1)
    # 11 frames of input, and 12 of tail since this checkpoint never falls silent.
    assert info.frames == 23 * FRAME_SAMPLES
    assert run.stderr.startswith("GLaDOS: ")
    assert set(tmp_path.iterdir()) == {speech, out}


def test_pipes_and_the_same_seed_give_the_same_bytes(tmp_path: Path, speech: Path) -> None:
    out = tmp_path / "out.wav"
    options = ("--tail", "0.5", "--seed", "7", "--no-memory")
    moshi("chat", "-i", speech, "-o", out, *options)
    run = moshi("chat", "-i", "-", "-o", "-", *options, stdin=speech.read_bytes())
    assert run.status == 0
    piped, _ = soundfile.read(io.BytesIO(run.stdout))
    np.testing.assert_array_equal(piped, soundfile.read(out)[0])
    other = moshi("chat", "-i", speech, "-o", "-", "--tail", "0.5", "--seed", "8", "--no-memory")
    assert other.stdout != run.stdout


def test_stereo_is_agent_left_and_user_right(tmp_path: Path, speech: Path) -> None:
    options = ("--tail", "0.2", "--seed", "1", "--no-memory")
    both, alone = tmp_path / "both.flac", tmp_path / "alone.wav"
    moshi("chat", "-i", speech, "-o", both, "--stereo", *options)
    moshi("chat", "-i", speech, "-o", alone, *options)
    left, right = soundfile.read(both)[0].T
    np.testing.assert_array_equal(left, soundfile.read(alone)[0])
    heard = soundfile.read(speech)[0]
    np.testing.assert_array_equal(right[: len(heard)], heard)
    assert not right[len(heard) :].any()


def test_json_events(tmp_path: Path, speech: Path) -> None:
    run = moshi("chat", "-i", speech, "--json", "--tail", "1", "--seed", "1", "-p", "hal 9000")
    assert (run.status, run.stderr) == (0, "")
    events = events_of(run)
    assert events[0]["type"] == "session_started" and events[0]["persona"] == "HAL"
    assert events[-1]["type"] == "session_ended"
    assert {"turn_ended", "assistant_text"} <= {event["type"] for event in events}
    times = [event["t"] for event in events]
    assert times == sorted(times)


def test_the_transcript_is_what_the_events_say(speech: Path) -> None:
    options = ("chat", "-i", speech, "--tail", "1", "--seed", "1", "--no-memory")
    turns = [e for e in events_of(moshi(*options, "--json")) if e["type"] == "turn_ended" and e["text"]]
    said = [f"Moshi: {turn['text']}" for turn in turns if turn["role"] == "assistant"]
    shown = moshi(*options).stderr.splitlines()
    assert said and [line for line in shown if line.startswith("Moshi: ")] == said
    assert moshi(*options, "-q").stderr == ""


def test_sampling_options_reach_the_model(speech: Path) -> None:
    greedy = ("--no-memory", "--text-temperature", "0", "--audio-temperature", "0", "--tail", "0.2")
    a, b = (moshi("chat", "-i", speech, "-o", "-", *greedy, "--seed", seed) for seed in (1, 2))
    assert a.stdout == b.stdout
    run = moshi("chat", "-i", speech, "--text-top-p", "2")
    assert (run.status, run.stderr.splitlines()[0]) == (
        2,
        "error: text_top_p must be above 0 and at most 1 (off)",
    )


@pytest.mark.parametrize(
    ("args", "status", "message"),
    [
        (("-i", "in.wav", "--json", "-o", "-"), 2, "error: --json and -o - would both write to stdout"),
        (("-i", "in.wav", "-p", "GLaDOSS"), 2, "hint: did you mean GLaDOS?"),
        (("-i", "in.wav", "-p", "../../x"), 2, "error: there is no persona '../../x'"),
        (("-i", "in.wav", "-o", "out.xyz"), 2, "error: cannot tell the audio format of out.xyz"),
        (
            ("-i", "in.wav", "-o", "no/out.wav"),
            1,
            "error: cannot write no/out.wav: the folder no does not exist",
        ),
        (("-i", "none.wav", "-o", "out.wav"), 1, "error: cannot read none.wav"),
        (("-i", "nan.wav", "-o", "out.wav"), 1, "error: nan.wav: sample 9000"),
        (("-i", "in.wav", "-o", "out.wav", "-m", "./none"), 4, "error: "),
        (("-i", "in.wav", "-o", "/dev/full"), 1, "error: cannot write /dev/full: No space left on device"),
    ],
)
def test_what_is_wrong_is_said_in_a_line_and_leaves_no_file(
    tmp_path: Path,
    speech: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...],
    status: int,
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    broken = np.zeros(20_000, np.float32)
    broken[9000] = np.nan
    soundfile.write("nan.wav", broken, SAMPLE_RATE, subtype="FLOAT")
    run = moshi("chat", *args)
    assert run.status == status
    assert message in run.stderr
    assert "Traceback" not in run.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"in.wav", "nan.wav"}


def test_the_hint_for_what_is_no_recording(tmp_path: Path) -> None:
    (tmp_path / "junk.wav").write_bytes(b"junk" * 9)
    run = moshi("chat", "-i", tmp_path / "junk.wav")
    assert run.status == 1
    assert "`moshi encode --raw`" in run.stderr  # chat has no such option


def test_a_broken_persona_of_the_user_is_named(isolated: Path, speech: Path) -> None:
    folder = isolated / "config" / "personas"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text('name = "Mine"\nsystem_prompt = 3')
    run = moshi("chat", "-i", speech, "-p", "mine")
    assert run.status == 2
    assert "mine.toml: system_prompt is not a text" in run.stderr


def test_a_persona_of_the_user_answers(isolated: Path, speech: Path) -> None:
    folder = isolated / "config" / "personas"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text('name = "Mine"\nsystem_prompt = "Speak like a pirate."')
    run = moshi("chat", "-i", speech, "-p", "mine", "--tail", "1", "--seed", "1")
    assert (run.status, run.stderr[:6]) == (0, "Mine: ")


def raw_wav_header() -> bytes:
    """Of a stream whose length nobody knows."""
    file = io.BytesIO()
    soundfile.write(file, np.zeros(1), SAMPLE_RATE, format="WAV", subtype="PCM_16")
    return file.getvalue()[:40] + b"\xff\xff\xff\xff"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_in_the_middle_leaves_a_valid_wav_and_closes_the_session(
    tmp_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "out.wav"
    # With other seeds it may have nothing to say to noise.
    command = ("chat", "-i", "-", "-o", out, "--json", "-p", "hal", "--seed", 1)
    child = start_moshi(*command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin and child.stdout and child.stderr
    noise = np.random.default_rng(0).integers(-9000, 9000, 40 * FRAME_SAMPLES).astype("<i2").tobytes()
    child.stdin.write(raw_wav_header() + noise)
    child.stdin.flush()
    # It answers what it heard, and then waits for more input.
    seen = [child.stdout.readline() for _ in range(3)]
    child.send_signal(number)
    seen += child.stdout.readlines()
    assert child.wait(timeout=20) == 128 + number
    assert child.stderr.read() == b""
    events = [json.loads(line) for line in seen]
    assert (events[0]["type"], events[-1]["type"]) == ("session_started", "session_ended")
    frames, rest = divmod(soundfile.info(out).frames, FRAME_SAMPLES)
    # The signal may come between a frame's making and its writing.
    assert rest == 0 < frames <= events[-1]["stats"]["frames"] <= frames + 1
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("pipe", ["--json | head -1", "2>&1 | head -1", "--json 2>&1 | true"])
def test_a_file_is_whole_whoever_else_has_had_enough(tmp_path: Path, speech: Path, pipe: str) -> None:
    out, record = tmp_path / "out.wav", tmp_path / "record"
    command = ("chat", "-i", speech, "--tail", 2, "--seed", 1, "--no-memory")
    assert moshi(*command, "-o", out).status == 0
    whole = out.read_bytes()
    out.unlink()
    line = shlex.join(map(str, (sys.executable, "-m", "moshicli", *command, "-o", out, "--record", record)))
    shell = ["bash", "-c", f"{line} {pipe}; exit ${{PIPESTATUS[0]}}"]
    assert subprocess.run(shell, capture_output=True, check=False).returncode == 0
    assert out.read_bytes() == whole
    (events,) = record.glob("*/events.jsonl")
    assert json.loads(events.read_text().splitlines()[-1])["type"] == "session_ended"


@pytest.mark.parametrize("live", [False, True])
def test_a_file_is_whole_where_talk_goes_to_a_full_disk(tmp_path: Path, speech: Path, live: bool) -> None:
    out = tmp_path / "out.wav"
    command = ("chat", "-i", speech, "-o", out, "--tail", 1, "--seed", 1, *(["--live"] if live else []))
    line = shlex.join(map(str, (sys.executable, "-m", "moshicli", *command)))
    assert subprocess.run(["bash", "-c", f"{line} 2>/dev/full"], check=False).returncode == 0
    assert soundfile.info(out).frames == 23 * FRAME_SAMPLES


def test_a_reader_of_events_that_has_enough_while_nothing_happens(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "long.wav", np.zeros(600 * SAMPLE_RATE), SAMPLE_RATE)
    child = start_moshi(
        "chat", "-i", tmp_path / "long.wav", "--live", "--json", "-q", "-m", "mini", stdout=subprocess.PIPE
    )
    assert child.stdout and child.stderr
    assert b"session_started" in child.stdout.readline()
    child.stdout.close()
    assert child.wait(timeout=20) == 0
    assert child.stderr.read() == b""


def test_a_reader_that_has_enough(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "long.wav", np.zeros(600 * SAMPLE_RATE), SAMPLE_RATE)
    child = start_moshi("chat", "-i", tmp_path / "long.wav", "-o", "-", "-q", stdout=subprocess.PIPE)
    assert child.stdout and child.stderr
    assert child.stdout.read(4) == b"RIFF"
    child.stdout.close()
    assert child.wait(timeout=20) == 0
    assert child.stderr.read() == b""
