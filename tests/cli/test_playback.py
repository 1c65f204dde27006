"""`moshi chat -i FILE --live` through a real loudspeaker, or without one."""

import json
import subprocess
from pathlib import Path

import numpy as np
import soundfile
from support.cli import moshi, start_moshi
from support.pulse import Pulse, Recording

FIXTURE = Path(__file__).parents[2] / "fixtures" / "hello.wav"


def test_the_loudspeaker_plays_what_is_written(pulse: Pulse, tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    with Recording(pulse) as recording:
        child = start_moshi(
            "chat", "-i", FIXTURE, "--live", "-o", out, "--seed", "1", "--no-memory", "-m", "mini",
            stdin=subprocess.DEVNULL, env=pulse.full_environ,
        )  # fmt: skip
        _, told = child.communicate(timeout=60)
        assert child.returncode == 0
        played = recording.pcm
    assert b"Moshi: " in told
    said = soundfile.read(out, dtype="float32")[0]
    voiced = np.flatnonzero(np.abs(said) > 0.05)
    word = said[voiced[0] : voiced[0] + 2400]
    # The first tenth of a second of its voice, as it stands in the file; on a busy machine with a gap in it.
    likeness = np.correlate(played, word) / np.dot(word, word)
    assert likeness.max() > 0.8


def test_without_a_loudspeaker_it_is_said_with_v(pulse: Pulse, tmp_path: Path, checkpoint: Path) -> None:
    pulse.kill()
    soundfile.write(tmp_path / "in.wav", np.zeros(2400), 24_000)
    command = ("chat", "-i", tmp_path / "in.wav", "--live", "--tail", "0", "-m", checkpoint)
    for options, status, message in (
        (("-v",), 0, b"; nothing is played\n"),
        (("--output-device", "default"), 5, b"error: "),
    ):
        child = start_moshi(*command, *options, stdin=subprocess.DEVNULL, env=pulse.full_environ)
        _, told = child.communicate(timeout=60)
        assert (child.returncode, message in told) == (status, True)


def test_a_loudspeaker_that_is_lost_is_told_of_at_once(pulse: Pulse, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros(10 * 24_000), 24_000)
    child = start_moshi(
        "chat", "-i", tmp_path / "silence.wav", "--live", "--tail", 0, "--json", "--no-memory", "-m", "mini",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=pulse.full_environ,
    )  # fmt: skip
    assert child.stdout
    assert json.loads(child.stdout.readline())["type"] == "session_started"
    pulse.end_stream("sink-input")
    warning, *_ = [event for line in child.stdout if (event := json.loads(line))["type"] == "warning"]
    assert child.wait(timeout=60) == 0
    assert "the loudspeaker default gives no sound any more" in warning["message"]
    assert warning["t"] < 5


def test_a_greeting_is_played_to_its_end(pulse: Pulse, tmp_path: Path) -> None:
    options = ("greet", "-p", "HAL", "--seed", "1", "--no-memory", "-m", "mini")
    out = tmp_path / "out.wav"
    assert moshi(*options, "-o", out).status == 0
    with Recording(pulse) as recording:
        child = start_moshi(*options, stdin=subprocess.DEVNULL, env=pulse.full_environ)
        child.communicate(timeout=60)
        assert child.returncode == 0
        played = recording.pcm
    said = soundfile.read(out, dtype="float32")[0]
    voiced = np.flatnonzero(np.abs(said) > 0.05)
    for word in (said[voiced[0] : voiced[0] + 2400], said[voiced[-1] - 2400 : voiced[-1]]):
        assert np.correlate(played, word).max() / np.dot(word, word) > 0.8


def test_a_greeting_needs_a_loudspeaker_or_a_file(pulse: Pulse, checkpoint: Path) -> None:
    pulse.kill()
    child = start_moshi("greet", "-m", checkpoint, stdin=subprocess.DEVNULL, env=pulse.full_environ)
    _, told = child.communicate(timeout=60)
    assert child.returncode == 5
    assert told.startswith(b"error: there is no loudspeaker")
