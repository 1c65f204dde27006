"""Stage 4: encode the bank with the trained codec.

    python -m training.lm.encode --bank FOLDER --codec codec.pt --out FOLDER

Lines are encoded once, in full precision, each after two seconds of its own background (the codec's
context), so that dialogues can be put together from codes. Users' lines come in several variants for each
level of noise.
"""

import argparse
import json
import random
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.bank import Bank, Line
from training.codec.microphone import band, noise, room
from training.codec.model import Mimi, load
from training.codec.storage import as_stored
from training.domain.transcripts import transcript
from training.lm.compose import EncodedLine

FRAME = 1920
LEAD = 25  # frames before a line: the codec's attention reaches back 2 s
TAIL = 4  # frames behind it: room and decay
TAKES = 2  # variants of a user's line for each level of noise
NOISE_DB = ((-95, -68), (-68, -54), (-54, -38))
BACKGROUND_SECONDS, BACKGROUNDS = 12, 160


def word_times(line: Line) -> list[tuple[str, float, float]]:
    """Words with start and end in frames; by letters over the line where the engine gave no times."""
    text = line.meta["text"]
    words = (transcript(text) if line.meta["kind"] == "user" else text).split()
    times = line.meta["words"]
    if times is None or len(times) != len(words):
        letters = np.cumsum([0, *(len(w) + 1 for w in words)]) / sum(len(w) + 1 for w in words)
        length = line.samples / 24_000 - 0.06
        times = [(0.03 + length * a, 0.03 + length * b) for a, b in pairwise(letters)]
    return [(word, a * 12.5, b * 12.5) for word, (a, b) in zip(words, times, strict=True)]


class Encoder:
    def __init__(self, mimi: Mimi, bank: Bank, device: str, seed: int = 0):
        self.mimi, self.bank, self.device, self.rng = mimi, bank, device, random.Random(seed)
        self.codes: list[Tensor] = []
        self.frames = 0

    def keep(self, codes: Tensor) -> int:
        """Store codes (8, T); returns their first frame."""
        self.codes.append(codes.short().cpu())
        self.frames += codes.shape[1]
        return self.frames - codes.shape[1]

    @torch.no_grad()
    def batch(self, waves: list[Tensor], heard: tuple[float, float] | None) -> list[tuple[int, int]]:
        """Waves after LEAD frames of background -> (first, frames) of each.

        `heard` is the range of noise in dB of full scale with which they are heard; None leaves them clean.
        """
        frames = max(-(-len(w) // FRAME) for w in waves) + LEAD + TAIL
        audio = torch.zeros(len(waves), frames * FRAME, device=self.device)
        for row, wave in zip(audio, waves, strict=True):
            row[LEAD * FRAME : LEAD * FRAME + len(wave)] = wave
        if heard:
            audio = (band(room(audio)) + noise(audio.shape, audio.device, *heard)).clamp(-1, 1)
        codes = self.mimi.encode(audio[:, None])
        kept = [-(-len(w) // FRAME) + TAIL for w in waves]
        return [(self.keep(c[:, LEAD : LEAD + n]), n) for c, n in zip(codes, kept, strict=True)]

    def wave(self, line: Line) -> Tensor:
        return self.bank.wave[line.start : line.start + line.samples].float() / 32768

    def agents(self, lines: list[Line]) -> list[EncodedLine]:
        places = self.batch([self.wave(line) for line in lines], None)
        return [
            EncodedLine((a,), (n,), word_times(line), (1.0,), (0.0,), line.meta)
            for (a, n), line in zip(places, lines, strict=True)
        ]

    def users(self, lines: list[Line]) -> list[EncodedLine]:
        found: list[list[tuple[int, int, float, float]]] = [[] for _ in lines]
        for level in (level for level in NOISE_DB for _ in range(TAKES)):
            waves, speeds, offsets = [], [], []
            for line in lines:
                speed, offset = self.rng.uniform(0.9, 1.12), self.rng.random()
                x = self.wave(line) * 10 ** (self.rng.uniform(-12, 4) / 20)
                x = torch.nn.functional.interpolate(x[None, None], size=int(len(x) / speed), mode="linear")[
                    0, 0
                ]
                waves.append(torch.cat([x.new_zeros(int(offset * FRAME)), x]))
                speeds.append(speed)
                offsets.append(offset)
            for row, place, speed, offset in zip(
                found, self.batch(waves, level), speeds, offsets, strict=True
            ):
                row.append((*place, 1 / speed, offset))
        encoded = []
        for line, row in zip(lines, found, strict=True):
            first, frames, pace, offset = (tuple(column) for column in zip(*row, strict=True))
            encoded.append(EncodedLine(first, frames, word_times(line), pace, offset, line.meta))
        return encoded

    def backgrounds(self) -> list[list[tuple[int, int]]]:
        silence = torch.zeros(BACKGROUND_SECONDS * 24_000, device=self.device)
        batches = [min(32, BACKGROUNDS - i) for i in range(0, BACKGROUNDS, 32)]
        return [[place for n in batches for place in self.batch([silence] * n, level)] for level in NOISE_DB]


@torch.no_grad()
def steady(mimi: Mimi, device: str) -> tuple[list[int], list[int]]:
    """One frame of codes of silence and of the 440 Hz sine, once the codec has settled."""
    t = torch.arange(60 * FRAME, device=device) / 24_000
    both = torch.stack([torch.zeros_like(t), 0.5 * torch.sin(2 * torch.pi * 440 * t)])[:, None]
    silence, sine = mimi.encode(both)[:, :, -5:].mode(-1).values.tolist()
    return silence, sine


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--codec", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hours", type=float, default=12.0)
    parser.add_argument(
        "--onto", type=Path, help="a folder of earlier codes of the same codec, to add these to"
    )
    args = parser.parse_args()
    torch.manual_seed(0)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    device = "cuda" if torch.cuda.is_available() else "cpu"
    bank = Bank(args.bank, args.hours, device)
    bank.poll()
    mimi = as_stored(load(str(args.codec), device))
    encoder = Encoder(mimi, bank, device)
    encoded: list[EncodedLine] = []
    if args.onto:
        encoder.keep(torch.from_numpy(np.load(args.onto / "codes.npy")))
        encoded = [
            EncodedLine(**line) for line in json.loads((args.onto / "index.json").read_text())["lines"]
        ]
    for kinds, encode in ((("reply", "read"), encoder.agents), (("user",), encoder.users)):
        # Neighbours in length share a batch with little padding.
        lines = sorted(
            (line for line in bank.lines if line.meta["kind"] in kinds), key=lambda line: line.samples
        )
        for i in range(0, len(lines), 64):
            encoded += encode(lines[i : i + 64])
    backgrounds = encoder.backgrounds()
    silence, sine = steady(mimi, device)
    args.out.mkdir(parents=True, exist_ok=True)
    np.save(args.out / "codes.npy", torch.cat(encoder.codes, 1).numpy())
    index = {
        "lines": [asdict(line) for line in encoded],
        "backgrounds": backgrounds,
        "silence": silence,
        "sine": sine,
    }
    (args.out / "index.json").write_text(json.dumps(index))
    print(
        f"{len(encoded)} lines, {encoder.frames / 12.5 / 3600:.1f} h of codes; "
        f"silence {silence}; sine {sine}",
        flush=True,
    )


if __name__ == "__main__":
    main()
