"""A checkpoint at the outermost edge that says what a script says, frame by frame.

User codes are the level of what it hears, agent codes the level of what it says: so tests see both arrive.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np

from moshicli.bridge import UserMarks
from moshicli.bridge.plain_text import in_plain
from moshicli.frames import FRAME_SAMPLES


@dataclass(frozen=True)
class Sampling:
    text_temperature: float = 0.7
    text_top_k: int = 25
    audio_temperature: float = 0.8


def tone(loudness: float) -> np.ndarray:
    """One frame (1920,) of a 440 Hz tone with peak `loudness`."""
    return (loudness * np.sin(2 * np.pi * 440 * np.arange(FRAME_SAMPLES) / 24_000)).astype(np.float32)


PADDING = 3


@dataclass
class ScriptedStream:
    """`text[n]` and `loud[n]` are what frame n says; beyond the script it is silent. A number is a mark.

    A restart begins the next script of `scripts` (text, loud) at its frame 0. `forced` are (frame, token) as
    they went into the text, `said` is (frame, text) as it was asked for. Of several tokens it chooses the
    script's, else the last.
    """

    text: dict[int, str | int]
    loud: dict[int, float]
    fails: dict[str, int] = field(default_factory=dict)
    scripts: list[tuple[dict[int, str], dict[int, float]]] = field(default_factory=list)
    heard: list[int] = field(default_factory=list)
    decoded: list[int] = field(default_factory=list)
    forced: list[tuple[int, str | int]] = field(default_factory=list)
    said: list[tuple[int, str]] = field(default_factory=list)
    restarts: list[tuple[int, str, Any]] = field(default_factory=list)
    barred: list[tuple[int, ...]] = field(default_factory=list)
    """By frame, what the model may not say."""

    def __post_init__(self):
        self.encoder = self.generator = self.decoder = self
        self._bars = self._allowed = ()
        self._encoded = 0
        self._began = 0
        self._queue: list[str | int | tuple[int, ...]] = []
        self._words: list[str] = []

    @property
    def forcing(self) -> int:
        return len(self._queue) + len(self._words)

    def force(self, ids):
        self._queue += ids

    def bar(self, *tokens):
        self._bars, self._allowed = tokens, ()

    def bar_all_but(self, *tokens):
        self._bars, self._allowed = (), tokens

    def _is_barred(self, token):
        return token in self._bars or (bool(self._allowed) and token not in self._allowed)

    def encode_frame(self, pcm):
        self._fail("encode", self._encoded)
        self._encoded += 1
        return np.array([round(float(np.abs(pcm).max()) * 100)], np.int32)

    def step(self, codes):
        frame = len(self.heard)
        self._fail("step", frame)
        self.barred.append(self._bars)
        self.heard.append(int(codes[0]))
        frame -= self._began
        percent = round(self.loud.get(frame, 0.0) * 100)
        token = self.text.get(frame, PADDING)
        withheld = None
        if self._queue:
            given = self._queue.pop(0)
            if not isinstance(given, tuple):
                token = given
            elif token not in given:
                token = given[-1]
            self.forced.append((frame + self._began, token))
        elif self._words:
            token = f" {self._words.pop(0)}"
        elif token != PADDING and self._is_barred(token):
            token, withheld = PADDING, token
        codes = np.array([percent], np.int32) if frame else None
        return SimpleNamespace(text_token=token, agent_codes=codes, withheld=withheld)

    def piece(self, token):
        return token if isinstance(token, str) else ""

    def decode_frame(self, codes):
        self._fail("decode", len(self.decoded))
        self.decoded.append(int(codes[0]))
        return tone(codes[0] / 100)

    def drop_words(self):
        self._words = []

    def say(self, text):
        self.said.append((len(self.heard), text))
        self._words += text.split()

    def restart(self, prompt, sampling=None):
        self._began = len(self.heard)
        self._queue, self._words = [], []
        self.restarts.append((self._began, prompt, sampling))
        self.text, self.loud = self.scripts.pop(0) if self.scripts else ({}, {})

    def _fail(self, stage, frame):
        if self.fails.get(stage) == frame:
            raise RuntimeError(f"{stage} failed")


class ScriptedBridge:
    """What `Conversation` asks of a bridge; `open` remembers its arguments."""

    def __init__(
        self,
        text: dict[int, str] | None = None,
        loud: dict[int, float] | None = None,
        user_text: tuple[int, ...] | None = None,
        prompt_budget: int = 1000,
        fails: dict[str, int] | None = None,
        scripts: list[tuple[dict[int, str], dict[int, float]]] | None = None,
        tool_schemas: bool = False,
        noise_gate_db: float | None = None,
    ):
        self.stream = ScriptedStream(text or {}, loud or {}, fails or {}, scripts or [])
        config = SimpleNamespace(
            user_text=UserMarks(user_text[0], user_text[1:]) if user_text else None,
            prompt_budget=prompt_budget,
            sampling=Sampling(),
            tool_schemas=tool_schemas,
            noise_gate_db=noise_gate_db,
            text_padding_id=PADDING,
        )
        self.checkpoint = SimpleNamespace(name="scripted", config=config)
        encode: Callable[[str], list[str]] = str.split
        self.codec = SimpleNamespace(backend="rustymimi")
        self.tokenizer = SimpleNamespace(encode=encode, writable=lambda text: in_plain(text, self._lacks))

    def _lacks(self, text):
        return not text.isascii()

    def open(self, prompt, *, sampling, seed):
        self.prompt, self.sampling, self.seed = prompt, sampling, seed
        return self.stream


def spoken(words: str, start: int, every: int = 4) -> tuple[dict[int, str], dict[int, float]]:
    """Text and loudness of `words` said from frame `start` on, one word every `every` frames."""
    frames = {start + every * n: f" {word}" for n, word in enumerate(words.split())}
    return frames, dict.fromkeys(range(start, start + every * len(frames)), 0.3)


def calling(name: str, start: int, **arguments: Any) -> dict[int, str]:
    """Text of a call that is written in frames `start` to `start + 2`."""
    text = f" TOOL_CALL: {json.dumps({'name': name, 'arguments': arguments})}"
    return {start: text[:12], start + 1: text[12:20], start + 2: text[20:]}
