"""A checkpoint at the outermost edge that says what a script says, frame by frame.

User codes are the level of what it hears, agent codes the level of what it says: so tests see both arrive.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np

from moshicli.frames import FRAME_SAMPLES


@dataclass(frozen=True)
class Sampling:
    text_temperature: float = 0.7
    text_top_k: int = 25
    audio_temperature: float = 0.8


def tone(loudness: float) -> np.ndarray:
    """One frame (1920,) of a 440 Hz tone with peak `loudness`."""
    return (loudness * np.sin(2 * np.pi * 440 * np.arange(FRAME_SAMPLES) / 24_000)).astype(np.float32)


@dataclass
class ScriptedStream:
    """`text[n]` and `loud[n]` are what frame n says; beyond the script it is silent."""

    text: dict[int, str]
    loud: dict[int, float]
    fails: dict[str, int] = field(default_factory=dict)
    forced: str = ""
    heard: list[int] = field(default_factory=list)
    decoded: list[int] = field(default_factory=list)

    def __post_init__(self):
        self.encoder = self.generator = self.decoder = self
        self._encoded = 0

    @property
    def forcing(self) -> int:
        return max(0, len(self.forced) - len(self.heard))

    def encode_frame(self, pcm):
        self._fail("encode", self._encoded)
        self._encoded += 1
        return np.array([round(float(np.abs(pcm).max()) * 100)], np.int32)

    def step(self, codes):
        frame = len(self.heard)
        self._fail("step", frame)
        self.heard.append(int(codes[0]))
        percent = round(self.loud.get(frame, 0.0) * 100)
        return SimpleNamespace(text_token=frame, agent_codes=np.array([percent], np.int32) if frame else None)

    def piece(self, token):
        return self.text.get(token, "")

    def decode_frame(self, codes):
        self._fail("decode", len(self.decoded))
        self.decoded.append(int(codes[0]))
        return tone(codes[0] / 100)

    def say(self, text):
        self.forced = text

    def _fail(self, stage, frame):
        if self.fails.get(stage) == frame:
            raise RuntimeError(f"{stage} failed")


class ScriptedBridge:
    """What `Conversation` asks of a bridge; `open` remembers its arguments."""

    def __init__(
        self,
        text: dict[int, str] | None = None,
        loud: dict[int, float] | None = None,
        user_text: tuple[int, int] | None = None,
        prompt_budget: int = 1000,
        fails: dict[str, int] | None = None,
    ):
        self.stream = ScriptedStream(text or {}, loud or {}, fails or {})
        config = SimpleNamespace(user_text=user_text, prompt_budget=prompt_budget, sampling=Sampling())
        self.checkpoint = SimpleNamespace(name="scripted", config=config)
        encode: Callable[[str], list[str]] = str.split
        self.codec = SimpleNamespace(backend="numpy")
        self.tokenizer = SimpleNamespace(encode=encode)

    def open(self, prompt, *, sampling, seed):
        self.prompt, self.sampling, self.seed = prompt, sampling, seed
        return self.stream


def spoken(words: str, start: int, every: int = 4) -> tuple[dict[int, str], dict[int, float]]:
    """Text and loudness of `words` said from frame `start` on, one word every `every` frames."""
    frames = {start + every * n: f" {word}" for n, word in enumerate(words.split())}
    return frames, dict.fromkeys(range(start, start + every * len(frames)), 0.3)
