"""Mute and push-to-talk."""

import time

import numpy as np
import pytest

from moshicli.audio.gate import TALK_SECONDS, Gate

FRAME = np.full(1920, 0.5, np.float32)


def passed(gate: Gate) -> bool:
    (frame,) = gate.through([FRAME])
    assert frame.shape == FRAME.shape
    assert (frame == FRAME).all() or not frame.any()
    return bool(frame.any())


def test_a_press_mutes_and_another_one_does_not() -> None:
    gate = Gate()
    assert passed(gate) and not gate.muted
    gate.press()
    assert not passed(gate) and gate.muted
    gate.press()
    assert passed(gate) and not gate.muted


def test_push_to_talk_is_open_while_the_key_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    gate = Gate(push_to_talk=True)
    assert not passed(gate) and gate.muted
    gate.press()
    for _ in range(5):
        now += TALK_SECONDS - 0.01
        assert passed(gate) and not gate.muted
        gate.press()
    now += TALK_SECONDS
    assert not passed(gate) and gate.muted
