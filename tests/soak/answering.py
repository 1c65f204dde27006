"""A checkpoint at the outermost edge that answers each turn once it is over, and a script for it."""

import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from moshicli.frames import FRAME_SAMPLES
from moshicli.soak.report import Report
from moshicli.soak.run import Settings, soak
from moshicli.soak.script import Script, read_script
from moshicli.tools.sources import load_tools
from tests.conversation.scripted import ScriptedBridge, ScriptedStream, calling, spoken, tone

ANSWER = "well that is so"
TURN_FRAMES = 6
HOLE = 0.01

TURNS = """
persona = "Moshi"

[[turn]]
says = "Is it so?"
audio = "tone.wav"
reply = "so"
"""
TOOL_TURNS = """
persona = "Moshi"

[[turn]]
says = "What time is it?"
audio = "tone.wav"
tool = "get_time"
"""


class AnsweringStream(ScriptedStream):
    """Six frames of the user's silence after a turn, it says `answers` of the turn's number."""

    def __init__(self, answers: Callable[[int], tuple[dict[int, Any], dict[int, float]]]) -> None:
        super().__init__({}, {})
        self.codec_swaps = self.reanchorings = 0
        self.seconds: Callable[[int], float] = lambda turn: 0.0
        self._answers, self._turns = answers, count()
        self._turn, self._quiet = 0, 100
        self._level = 0.0

    def step(self, codes: Any) -> Any:
        self._quiet = 0 if codes[0] else self._quiet + 1
        if self._quiet == 6:
            self._turn = next(self._turns)
            self.text, self.loud = self._answers(self._turn)
            self._began = len(self.heard) - 1
        time.sleep(self.seconds(self._turn))
        return super().step(codes)

    def decode_frame(self, codes: Any) -> Any:
        """As codecs do: never digital silence, and no jump between frames; but a hole of level `HOLE`."""
        if codes[0] == round(100 * HOLE):
            return np.zeros(FRAME_SAMPLES, np.float32)
        before, self._level = self._level, max(codes[0] / 100, 1e-4)
        whole_waves = np.sin(2 * np.pi * 35 * np.arange(FRAME_SAMPLES) / FRAME_SAMPLES)
        return (np.linspace(before, self._level, FRAME_SAMPLES) * whole_waves).astype(np.float32)


def answer(turn: int) -> tuple[dict[int, Any], dict[int, float]]:
    return spoken(ANSWER, 1)


def call(turn: int) -> tuple[dict[int, Any], dict[int, float]]:
    """A call, and words at a time when its result has been told."""
    text, loud = spoken(ANSWER, 16)
    return calling("get_time", 1) | text, loud


class AnsweringBridge(ScriptedBridge):
    """What a soak asks of a bridge."""

    def __init__(self, answers: Callable[[int], tuple[dict[int, Any], dict[int, float]]] = answer) -> None:
        super().__init__()
        self.stream = AnsweringStream(answers)


def script(folder: Path, text: str = TURNS) -> Script:
    """The script `text`, whose audio is a tone."""
    pcm = np.concatenate([tone(0.3)] * TURN_FRAMES)
    soundfile.write(folder / "tone.wav", pcm, 24_000)
    (folder / "script.toml").write_text(text)
    return read_script(folder / "script.toml")


def run(
    folder: Path, *, text: str = TURNS, bridge: Any = None, watchers: Any = (), **settings: Any
) -> Report:
    """A soak without a model."""
    return soak(
        bridge or AnsweringBridge(),
        Settings(script(folder, text), **({"turns": 12} | settings)),
        config=folder,
        registry=load_tools(),
        watchers=watchers,
    )
