"""Echo handling on real speech over a path of known delay and gain."""

import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from moshicli.audio.echo import EchoCanceller, EchoGate, open_echo
from moshicli.audio.levels import level_db
from moshicli.errors import UsageError
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE

FIXTURES = Path(__file__).parents[2] / "fixtures"
DELAY = round(0.285 * SAMPLE_RATE)  # measured from `play` to `hear` on the virtual devices
GAIN = 10 ** (-10 / 20)


def speech(*names: str) -> np.ndarray:
    """(frames, 1920) of recordings, one after another."""
    pcm = np.concatenate([soundfile.read(FIXTURES / f"{name}.wav", dtype="float32")[0] for name in names])
    return pcm[: len(pcm) // FRAME_SAMPLES * FRAME_SAMPLES].reshape(-1, FRAME_SAMPLES)


def heard_through(echo, played: np.ndarray, user: np.ndarray) -> np.ndarray:
    """What comes of the microphone when `played` is heard in it beside `user`, both (frames, 1920)."""
    back = np.concatenate([np.zeros(DELAY, np.float32), played.ravel()])[: played.size] * GAIN
    noise = np.random.default_rng(0).normal(0, 1e-4, played.size)
    microphone = (back + user.ravel() + noise).astype(np.float32).reshape(-1, FRAME_SAMPLES)
    out = []
    for frame, answer in zip(microphone, played, strict=True):
        out.append(echo.hear(frame))
        echo.play(answer)
    return np.array(out)


@pytest.mark.parametrize("kind", [EchoCanceller, EchoGate])
def test_the_agent_does_not_hear_itself(kind):
    played = speech(*["joke", "how", "glados"] * 3)
    raw = heard_through(_Nothing(), played, np.zeros_like(played))
    clean = heard_through(kind(), played, np.zeros_like(played))
    assert level_db(raw.ravel()) > -40
    after = round(2 / 0.08)  # a canceller needs to hear something first
    assert level_db(clean[after:].ravel()) < level_db(raw[after:].ravel()) - 30
    assert max(level_db(frame) for frame in clean[after:]) < -50


@pytest.mark.parametrize("kind", [EchoCanceller, EchoGate])
def test_the_user_is_heard_untouched_while_the_agent_is_silent(kind):
    user = speech("hello", "joke")
    heard = heard_through(kind(), np.zeros_like(user), user)
    assert np.abs(heard - user).max() < 1e-3  # the noise


@pytest.mark.parametrize("kind", [EchoCanceller, EchoGate])
def test_the_user_can_interrupt(kind):
    played = speech(*["joke", "how", "glados"] * 3)
    user = np.zeros_like(played)
    begins = len(played) // 2
    words = speech("thanks") * 2
    user[begins : begins + len(words)] = words
    heard = heard_through(kind(), played, user)
    voiced = [n for n in range(begins, begins + len(words)) if level_db(user[n]) > -30]
    kept = [n for n in voiced if level_db(heard[n]) > level_db(user[n]) - 6]
    assert len(kept) > len(voiced) / 2


def test_a_knock_does_not_open_the_gate():
    played = speech(*["joke", "how", "glados"] * 2)
    user = np.zeros_like(played)
    user[60] = np.random.default_rng(0).uniform(-0.9, 0.9, FRAME_SAMPLES)
    heard = heard_through(EchoGate(), played, user)
    assert not heard[60].any()


def test_with_headphones_the_gate_opens_for_any_voice():
    gate, played, user = EchoGate(), speech(*["joke", "how"] * 3), speech(*["thanks", "hello"] * 3) * 0.3
    quiet = np.random.default_rng(0).normal(0, 1e-4, FRAME_SAMPLES).astype(np.float32)
    for frame in played:
        gate.hear(quiet)
        gate.play(frame)
    heard = []
    for frame, answer in zip(user, played, strict=False):
        heard.append(gate.hear(frame))
        gate.play(answer)
    voiced = [n for n in range(len(heard)) if level_db(user[n]) > -35]
    assert sum(bool(heard[n].any()) for n in voiced) > len(voiced) / 2


def test_what_is_chosen_by_name(monkeypatch):
    assert isinstance(open_echo("auto"), EchoCanceller)
    assert isinstance(open_echo("gate"), EchoGate)
    assert open_echo("off") is None
    monkeypatch.setitem(sys.modules, "livekit", None)
    assert isinstance(open_echo("auto"), EchoGate)
    with pytest.raises(UsageError, match="echo cancelling is not installed"):
        open_echo("cancel")


class _Nothing:
    def play(self, pcm):
        pass

    def hear(self, pcm):
        return pcm
