"""Stage 4: encode the bank with the trained codec.

    python -m training.lm.encode --bank FOLDER --codec codec.pt --out FOLDER

Each call encodes what has come into the bank since the last one, as another part of the codes: the LM can
learn while more is spoken. Lines are encoded in full precision, each after two seconds of its own background
(the codec's context), so that dialogues can be put together from codes. Agents' lines come in several
variants, that begin at different places of a frame; users' lines in several for each level of noise. Every
GPU takes its share.
"""

import argparse
import json
import multiprocessing
import random
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.bank import Bank, Line
from training.codec.microphone import band, noise, room
from training.codec.model import Mimi, load
from training.codec.storage import as_stored
from training.domain.intents import OUT_OF_DOMAIN
from training.domain.transcripts import transcript
from training.lm.compose import GENERAL, EncodedLine, part_files

Timing = tuple[float, float, tuple[float, float]]
"""Of a variant: pace, offset, pause."""

FRAME = 1920
LEAD = 25  # frames before a line: the codec's attention reaches back 2 s
TAIL = 4  # frames behind it: room and decay
AGENT_TAKES = 3  # variants of an agent's line
HESITANT = 0.15  # share of users' variants in which they pause before a word, for HESITATION frames
HESITATION = (2, 8)
FADE = 240  # samples, around such a pause
NOISE_DB = ((-95, -68), (-68, -54), (-54, -34))
BACKGROUND_SECONDS, BACKGROUNDS = 12, 600


def word_times(line: Line) -> list[tuple[str, float, float]]:
    """Words with start and end in frames; by letters over the line where the engine gave no times."""
    text = line.meta["text"]
    words = (transcript(text) if line.meta["kind"] == "user" else text).split()
    times = line.meta["words"]
    if times is None or len(times) != len(words):
        letters = np.cumsum([0, *(len(w) + 1 for w in words)]) / sum(len(w) + 1 for w in words)
        length = line.samples / 24_000 - 0.06
        times = [(0.03 + length * a, 0.03 + length * b) for a, b in pairwise(letters)]
    return [(word, round(a * 12.5, 3), round(b * 12.5, 3)) for word, (a, b) in zip(words, times, strict=True)]


def late(wave: Tensor, offset: float) -> Tensor:
    """The wave behind a pause of `offset` frames."""
    return torch.cat([wave.new_zeros(int(offset * FRAME)), wave])


def hesitant(wave: Tensor, at: float, length: float) -> Tensor:
    """The wave with a pause of `length` frames behind the first `at` ones."""
    if not length:
        return wave
    cut = int(at * FRAME)
    before, behind = wave[:cut].clone(), wave[cut:].clone()
    fade = torch.linspace(1, 0, FADE, device=wave.device)
    n, m = min(FADE, len(before)), min(FADE, len(behind))
    before[len(before) - n :] *= fade[FADE - n :]
    behind[:m] *= fade.flip(0)[:m]
    return torch.cat([before, wave.new_zeros(int(length * FRAME)), behind])


class Encoder:
    """Lines of `bank` to codes; `takes` variants of a user's line for each level of noise."""

    def __init__(self, mimi: Mimi, bank: Bank, device: str, takes: int, seed: int = 0):
        self.mimi, self.bank, self.device = mimi, bank, device
        self.takes, self.rng = takes, random.Random(seed)
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
        return self._encode(lines, [None] * AGENT_TAKES, self._as_agent)

    def users(self, lines: list[Line]) -> list[EncodedLine]:
        return self._encode(lines, [level for level in NOISE_DB for _ in range(self.takes)], self._as_user)

    def _encode(
        self,
        lines: list[Line],
        levels: Sequence[tuple[float, float] | None],
        say: Callable[[Line], tuple[Tensor, Timing]],
    ) -> list[EncodedLine]:
        """Every line once for each of the levels of noise, each time as `say` has it said."""
        found: list[list[tuple[int, int, float, float, tuple[float, float]]]] = [[] for _ in lines]
        for level in levels:
            said = [say(line) for line in lines]
            places = self.batch([wave for wave, _ in said], level)
            for row, place, (_, timing) in zip(found, places, said, strict=True):
                row.append((*place, *timing))
        encoded = []
        for line, row in zip(lines, found, strict=True):
            first, frames, pace, offset, pause = (tuple(column) for column in zip(*row, strict=True))
            encoded.append(EncodedLine(first, frames, word_times(line), pace, offset, line.meta, pause))
        return encoded

    def _as_agent(self, line: Line) -> tuple[Tensor, Timing]:
        offset = self.rng.random()
        return late(self.wave(line), offset), (1.0, offset, (0.0, 0.0))

    def _as_user(self, line: Line) -> tuple[Tensor, Timing]:
        speed, offset = self.rng.uniform(0.9, 1.12), self.rng.random()
        pause = self._hesitation(line)
        x = hesitant(self.wave(line), *pause) * 10 ** (self.rng.uniform(-12, 4) / 20)
        x = torch.nn.functional.interpolate(x[None, None], size=int(len(x) / speed), mode="linear")[0, 0]
        return late(x, offset), (1 / speed, offset, pause)

    def _hesitation(self, line: Line) -> tuple[float, float]:
        """Where a speaker hesitates and for how long, in frames; only where words' times are exact."""
        words = line.meta["words"]
        if not words or len(words) < 3 or self.rng.random() > HESITANT:
            return 0.0, 0.0
        return self.rng.choice(words[1:])[0] * 12.5, self.rng.uniform(*HESITATION)

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


def encode_share(
    args: argparse.Namespace, chunks: list[str], part: int, device: str, share: int, shares: int
) -> tuple[np.ndarray, list[EncodedLine], dict]:
    """Codes (8, frames) and lines of one in `shares` of these chunks; with the very first, what all share."""
    torch.manual_seed(share)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    bank = Bank(args.bank, args.hours, device, chunks)
    bank.poll()
    if bank.left_out:
        raise ValueError(f"no room for {len(bank.left_out)} chunks of {len(chunks)}: more --hours are needed")
    mimi = as_stored(load(args.codec, device))
    encoder = Encoder(mimi, bank, device, args.takes, share)
    encoded: list[EncodedLine] = []
    agents = [line for line in bank.lines if line.meta["kind"] in ("reply", "read")]
    users = [line for line in bank.lines if line.meta["kind"] == "user"]
    # What a persona reads could be said by a user, too.
    users += [as_user(line) for line in agents if line.meta["kind"] == "read"]
    for spoken, encode in ((agents, encoder.agents), (users, encoder.users)):
        # Neighbours in length share a batch with little padding.
        lines = sorted(spoken, key=lambda line: line.samples)[share::shares]
        for i in range(0, len(lines), 64):
            encoded += encode(lines[i : i + 64])
    common = {}
    if share == part == 0:
        silence, sine = steady(mimi, device)
        common = {"backgrounds": encoder.backgrounds(), "silence": silence, "sine": sine}
    # Of recordings without words there may be no lines.
    return torch.cat([torch.zeros(8, 0, dtype=torch.short), *encoder.codes], 1).numpy(), encoded, common


def as_user(line: Line) -> Line:
    said = {"kind": "user", "speaker": "user", "intent": OUT_OF_DOMAIN, "slots": {}, "source": GENERAL}
    return replace(line, meta={**line.meta, **said})


def moved(line: EncodedLine, frames: int) -> EncodedLine:
    """The line in an array of codes that has `frames` others before its own."""
    return replace(line, first=tuple(first + frames for first in line.first))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--codec", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hours", type=float, default=70.0, help="room for this much speech on each device")
    parser.add_argument(
        "--takes", type=int, default=2, help="variants of a user's line for each level of noise"
    )
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    parts = part_files(args.out)
    encoded_before = {name for part in parts for name in json.loads(part.read_text())["chunks"]}
    chunks = sorted({path.name for path in args.bank.glob("*.npz")} - encoded_before)
    if not chunks:
        print("nothing new in the bank", flush=True)
        return
    devices = [f"cuda:{i}" for i in range(torch.cuda.device_count())] or ["cpu"]
    part = len(parts)
    shares = [(args, chunks, part, device, i, len(devices)) for i, device in enumerate(devices)]
    with ProcessPoolExecutor(len(devices), multiprocessing.get_context("spawn")) as pool:
        others = [pool.submit(encode_share, *share) for share in shares[1:]]
        codes, encoded, common = encode_share(*shares[0])
        found = [other.result() for other in others]
    for more, lines, _ in found:
        encoded += [moved(line, codes.shape[1]) for line in lines]
        codes = np.concatenate([codes, more], 1)
    lines_of_part = [asdict(replace(line, part=part)) for line in encoded]
    np.save(args.out / f"codes-{part}.npy", codes)
    temporary = args.out / "index.part"
    temporary.write_text(json.dumps({"lines": lines_of_part, "chunks": chunks, **common}))
    temporary.rename(args.out / f"index-{part}.json")
    print(
        f"part {part}: {len(encoded)} lines, {codes.shape[1] / 12.5 / 3600:.1f} h of codes",
        *(f"{name} {common[name]}" for name in ("silence", "sine") if common),
        sep="; ",
        flush=True,
    )


if __name__ == "__main__":
    main()
