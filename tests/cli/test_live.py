"""`moshi chat` through real PortAudio streams: it hears, answers, and survives what happens to devices."""

import json
import re
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from support.cli import moshi, start_moshi
from support.live import LiveChat
from support.pulse import Pulse, Recording

FIXTURES = Path(__file__).parents[2] / "fixtures"
NO_LIBRARY = "import ctypes.util\nctypes.util.find_library = lambda name: None\n"
ONLY_44100 = """
import sounddevice

def only_44100(check):
    def checked(**settings):
        if settings["samplerate"] != 44100:
            raise sounddevice.PortAudioError("Invalid sample rate")
        check(**settings)
    return checked

sounddevice.check_input_settings = only_44100(sounddevice.check_input_settings)
sounddevice.check_output_settings = only_44100(sounddevice.check_output_settings)
"""


@pytest.fixture
def noise(tmp_path: Path) -> Path:
    """A second of it, loud: a turn of the user, whatever is understood."""
    path = tmp_path / "noise.wav"
    soundfile.write(path, np.random.default_rng(0).uniform(-0.3, 0.3, 24_000), 24_000)
    return path


@pytest.fixture
def tiny(checkpoint: Path) -> tuple[object, ...]:
    return ("-m", checkpoint, "--no-memory", "--no-tools", "--echo", "off")


def heard_again(chat: LiveChat, pulse: Pulse, noise: Path, after: int) -> None:
    """What is played into the microphone is heard as a turn of the user."""
    pulse.play(noise)
    chat.wait_for("turn_ended", lambda turn: turn["role"] == "user" and turn["seconds"] > 0.2, after)


def test_a_question_is_answered_aloud_and_remembered(pulse: Pulse) -> None:
    with LiveChat(pulse, "--seed", 1, "--no-tools") as chat, Recording(pulse) as recording:
        time.sleep(0.3)
        pulse.play(FIXTURES / "hello.wav")
        place = chat.wait_for("turn_ended", lambda turn: turn["role"] == "assistant" and turn["text"])
        told = chat.end()
        played = recording.pcm
    assert chat.events[place]["onset_ms"] > 0
    assert np.count_nonzero(np.abs(played) > 0.03) > 1200  # more than a click
    assert chat.events[-1]["type"] == "session_ended"
    assert re.fullmatch(r"0:\d\d, \d+ turns, answers after \d+ ms, \d+ ms a frame, .*\n", told)
    kept = [json.loads(line) for line in moshi("memory", "show", "--json").text.splitlines()]
    assert chat.events[place]["text"] in [message["content"] for message in kept]


@pytest.mark.parametrize(("kind", "noun"), [("source-output", "microphone"), ("sink-input", "loudspeaker")])
def test_a_device_that_is_gone_comes_back(
    pulse: Pulse, tiny: tuple[object, ...], noise: Path, kind: str, noun: str
) -> None:
    with LiveChat(pulse, *tiny) as chat:
        pulse.end_stream(kind)
        gone = chat.wait_for_warning(f"the {noun} default gives no sound any more")
        back = chat.wait_for_warning(f"the {noun} is back: default", after=gone)
        heard_again(chat, pulse, noise, after=back)
        assert pulse.streams(f"{kind}s")
        chat.end()


def test_a_suspended_microphone_is_silent_and_nothing_else_stops(
    pulse: Pulse, tiny: tuple[object, ...], noise: Path
) -> None:
    with LiveChat(pulse, *tiny) as chat:
        pulse.pactl("suspend-source", "vmic", "1")
        gone = chat.wait_for_warning("the microphone default gives no sound any more")
        time.sleep(1)
        pulse.pactl("suspend-source", "vmic", "0")
        back = chat.wait_for_warning("the microphone is back", after=gone)
        # Its silence was a second and more of frames.
        assert chat.events[back]["t"] - chat.events[gone]["t"] > 0.5
        heard_again(chat, pulse, noise, after=back)
        chat.end()


def test_a_sound_server_that_stops_and_goes_on(pulse: Pulse, tiny: tuple[object, ...], noise: Path) -> None:
    with LiveChat(pulse, *tiny) as chat:
        with pulse.frozen():
            gone = chat.wait_for_warning("the loudspeaker default gives no sound any more")
            gone = min(gone, chat.wait_for_warning("the microphone default gives no sound any more"))
        back = chat.wait_for_warning("the microphone is back", after=gone)
        back = max(back, chat.wait_for_warning("the loudspeaker is back", after=gone))
        heard_again(chat, pulse, noise, after=back)
        chat.end()


def test_a_sound_server_that_is_restarted(pulse: Pulse, tiny: tuple[object, ...], noise: Path) -> None:
    with LiveChat(pulse, *tiny) as chat:
        pulse.kill()
        gone = chat.wait_for_warning("the microphone default gives no sound any more")
        time.sleep(1)  # so long that it is looked for in vain, too
        pulse.start()
        back = chat.wait_for_warning("the microphone is back", after=gone)
        back = max(back, chat.wait_for_warning("the loudspeaker is back", after=gone))
        heard_again(chat, pulse, noise, after=back)
        chat.end()


@pytest.mark.parametrize("how", ["frozen", "dead", "well"])
def test_it_ends_whatever_the_sound_server_does(pulse: Pulse, tiny: tuple[object, ...], how: str) -> None:
    with LiveChat(pulse, *tiny) as chat:
        if how == "dead":
            pulse.kill()
            chat.wait_for_warning("gives no sound any more")
            told = chat.end(signal.SIGTERM)
        elif how == "frozen":
            with pulse.frozen():
                chat.wait_for_warning("gives no sound any more")
                told = chat.end(signal.SIGTERM)
        else:
            told = chat.end(signal.SIGTERM)
    assert chat.events[-1]["type"] == "session_ended"
    assert len(told.splitlines()) == 1, "something else than the summary is on stderr"


@pytest.mark.parametrize("pause", [0, 0.05, 0.15, 0.3, 0.6])
def test_an_interruption_while_it_begins(pulse: Pulse, tiny: tuple[object, ...], pause: float) -> None:
    child = start_moshi("chat", *tiny, "-v", env=pulse.full_environ, stdin=subprocess.DEVNULL)
    assert child.stderr
    assert child.stderr.readline().startswith(b"microphone: ")
    time.sleep(pause)
    child.send_signal(signal.SIGINT)
    _, told = child.communicate(timeout=30)
    assert (child.returncode, b"Traceback" in told, b"error" in told) == (130, False, False)


# It waits a second for what is still to be played, if anything, and 1.5 s for its devices.
@pytest.mark.parametrize("pause", [0, 1.2])
def test_the_second_ctrl_c_does_not_wait(pulse: Pulse, tiny: tuple[object, ...], pause: float) -> None:
    with LiveChat(pulse, *tiny) as chat, pulse.frozen():
        chat.wait_for_warning("gives no sound any more")
        chat.child.send_signal(signal.SIGINT)
        chat.wait_for("session_ended")
        time.sleep(pause)
        chat.child.send_signal(signal.SIGINT)
        chat.ended()


def test_a_session_that_falls_behind_skips_and_says_how_much(
    pulse: Pulse, tiny: tuple[object, ...], noise: Path
) -> None:
    with LiveChat(pulse, *tiny) as chat:
        chat.child.send_signal(signal.SIGSTOP)
        time.sleep(1.5)
        chat.child.send_signal(signal.SIGCONT)
        heard_again(chat, pulse, noise, after=1)
        chat.end()
    ended = chat.events[-1]["stats"]
    assert ended["lag_frames"] == sum(event["frames"] for event in chat.of("lag"))
    # What it missed is not made up for: it has made fewer frames than the time would hold.
    assert ended["frames"] * 0.08 < ended["wall_seconds"] - 0.5


def test_a_microphone_of_zeros_is_told_of(pulse: Pulse, tiny: tuple[object, ...]) -> None:
    with LiveChat(pulse, *tiny) as chat:
        chat.wait_for_warning("nothing but zeros")
        chat.end()


def test_a_microphone_that_suppresses_noise_is_none_of_zeros(
    pulse: Pulse, tiny: tuple[object, ...], noise: Path
) -> None:
    with LiveChat(pulse, *tiny) as chat:
        heard_again(chat, pulse, noise, after=0)
        time.sleep(6)  # more than a microphone of zeros is waited for
        chat.end()
    assert not [event for event in chat.of("warning") if "zeros" in event["message"]]


def loudness_of_the_user(pulse: Pulse, echo: str) -> float:
    """Seconds in which `mini` hears somebody after a question, with its own voice in the microphone."""
    options = ("--seed", 1, "--no-tools", "--no-memory", "--echo", echo)
    with LiveChat(pulse, *options) as chat, pulse.close_the_loop(gain_db=-10):
        time.sleep(0.3)
        pulse.play(FIXTURES / "joke.wav")
        asked = chat.wait_for("turn_ended", lambda turn: turn["role"] == "user")
        time.sleep(7)
        chat.end()
    turns = [event for event in chat.events[asked + 1 :] if event["type"] == "turn_ended"]
    return sum(turn["seconds"] for turn in turns if turn["role"] == "user")


@pytest.mark.parametrize("echo", ["cancel", "gate"])
def test_it_does_not_answer_itself_through_loudspeaker_and_microphone(pulse: Pulse, echo: str) -> None:
    # Where other work holds up the sound server the echo's delay jumps, and a canceller has to find it anew.
    tries = 3
    off = loudness_of_the_user(pulse, "off")
    assert off > 0
    assert any(loudness_of_the_user(pulse, echo) < 0.5 * off for _ in range(tries))


def test_devices_of_another_sample_rate(
    pulse: Pulse, tiny: tuple[object, ...], noise: Path, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(ONLY_44100)
    out = tmp_path / "out.wav"
    environ = {"PYTHONPATH": str(tmp_path)}
    with (
        LiveChat(pulse, *tiny, "-o", out, "--stereo", environ=environ) as chat,
        Recording(pulse) as recording,
    ):
        assert "44100" in pulse.pactl("list", "short", "source-outputs")
        assert "44100" in pulse.pactl("list", "short", "sink-inputs")
        heard_again(chat, pulse, noise, after=0)
        chat.end()
        played = recording.pcm
    agent, user = soundfile.read(out, dtype="float32")[0].T
    assert 20_000 < np.count_nonzero(np.abs(user) > 0.01) < 26_000  # a second
    # The loudspeaker got what the file has, to its end, below 8 kHz. This checkpoint's voice is noise: a
    # seventh of its power lies above 10 kHz, where the sound server's resampler fades it by a third and more.
    end = np.flatnonzero(np.abs(agent) > 0.1)[-1]
    word = soxr.resample(soxr.resample(agent[end - 4800 : end], 24_000, 16_000), 16_000, 24_000)
    assert np.correlate(played, word).max() / np.dot(word, word) > 0.9


def test_without_any_sound_server(pulse: Pulse, tiny: tuple[object, ...]) -> None:
    pulse.kill()
    for command, message in ((("chat", *tiny), "there is no microphone"), (("devices",), "no sound device")):
        child = start_moshi(*command, env=pulse.full_environ, stdin=subprocess.DEVNULL)
        _, told = child.communicate(timeout=60)
        assert child.returncode == 5
        assert message in told.decode().splitlines()[0]
        assert told.decode().splitlines()[1].startswith("hint: ")


@pytest.mark.parametrize("command", ["chat", "devices"])
def test_a_sound_server_that_does_not_answer(pulse: Pulse, command: str) -> None:
    with pulse.frozen():
        child = start_moshi(command, env=pulse.full_environ, stdin=subprocess.DEVNULL)
        _, told = child.communicate(timeout=60)
    assert child.returncode == 5
    assert told.decode().splitlines()[0] == "error: the sound system does not answer"


@pytest.mark.parametrize("command", ["chat", "devices"])
def test_without_portaudio(tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitecustomize.py").write_text(NO_LIBRARY)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    child = start_moshi(command, stdin=subprocess.DEVNULL)
    _, told = child.communicate(timeout=60)
    assert child.returncode == 5
    assert told.decode().splitlines() == [
        "error: sound is not available: PortAudio library not found",
        "hint: install PortAudio: apt-get install libportaudio2",
    ]


def test_devices_are_listed_chosen_and_remembered(
    pulse: Pulse, tiny: tuple[object, ...], isolated: Path
) -> None:
    def devices(*args: str) -> "subprocess.CompletedProcess[bytes]":
        child = start_moshi("devices", *args, stdout=subprocess.PIPE, env=pulse.full_environ)
        stdout, stderr = child.communicate(timeout=60)
        return subprocess.CompletedProcess(args, child.returncode, stdout, stderr)

    listed = [json.loads(line) for line in devices("--json").stdout.splitlines()]
    assert [device["name"] for device in listed] == ["vmic", "vspk", "default"]
    assert listed[2] | {"index": 2, "default_input": True, "default_output": True} == listed[2]
    assert b"default" in devices().stdout.splitlines()[2]

    assert devices("--use-input", "VMIC", "--use-output", "1").returncode == 0
    config = isolated / "config" / "config.toml"
    assert config.read_text() == 'input_device = "vmic"\noutput_device = "vspk"\n'
    child = start_moshi("chat", *tiny, "-v", env=pulse.full_environ, stdin=subprocess.DEVNULL)
    assert child.stderr
    assert child.stderr.readline() == b"microphone: vmic, loudspeaker: vspk\n"
    child.send_signal(signal.SIGINT)
    assert child.wait(timeout=30) == 130
    assert devices("--use-defaults").returncode == 0
    assert config.read_text() == ""
    assert devices("--use-input", "tape").returncode == 5
