"""An hour of speech through the full-size codec: `python -m tests.benchmarks.codec_hour [MINUTES] [LIMIT]`.

rustymimi ends after LIMIT positions (8192: 327.68 s); `moshicli.bridge.codec_rust` replaces it before that.
The speech is that of the default soak, over and over: what comes out repeats as well, once the codec's
context has filled, so that the period before is the oracle for every frame. The weights are random with
layer scales of 0.7, which remember longer than trained ones. Printed is what frames right after a
replacement, and all others, have in common with a period before: codes in percent, audio in dB; and how
many seams are jumps (`moshicli.soak.seams`).
"""

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.table import Table

from moshicli.bridge.codec_rust import MAX_SEQ_LEN, WARM_FRAMES, RustCodec
from moshicli.bridge.mimi_config import RESAMPLE_STRIDE, MimiConfig
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES
from moshicli.soak.script import read_script
from moshicli.soak.seams import is_jump
from tests.support.mimi_weights import write_mimi

SEAM_FRAMES = 25
"""So many frames after a replacement are looked at."""
Pcm = npt.NDArray[np.float32]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", nargs="?", type=float, default=60.0)
    parser.add_argument("max_seq_len", nargs="?", type=int, default=MAX_SEQ_LEN)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        weights = write_mimi(Path(folder) / "mimi.safetensors", MimiConfig(codebooks=8))
        codec = RustCodec(weights, 8, args.max_seq_len)
        period = speech()
        frames = round(60 * args.minutes * FRAME_RATE)
        began = time.perf_counter()
        codes = codec.encode(np.resize(period, frames * FRAME_SAMPLES))
        encoded = time.perf_counter()
        pcm = codec.decode(codes)
        decoded = time.perf_counter()
    length = len(period) // FRAME_SAMPLES
    seams = replacements(frames, args.max_seq_len)
    near = np.zeros(frames, bool)
    for seam in seams:
        near[seam : seam + SEAM_FRAMES] = True
    far = ~near
    near[: 4 * length] = far[: 4 * length] = False
    table = Table("what", "after a replacement", "elsewhere")
    same, level = equal_codes(codes, length), repeats_db(pcm, length)
    table.add_row("frames", str(near.sum()), str(far.sum()))
    table.add_row(
        "codes as a period before, %", f"{100 * same[near].mean():.2f}", f"{100 * same[far].mean():.2f}"
    )
    table.add_row(
        "audio as a period before, dB, median",
        f"{np.median(level[near]):.1f}",
        f"{np.median(level[far]):.1f}",
    )
    table.add_row("the same, worst", f"{level[near].min():.1f}", f"{level[far].min():.1f}")
    jumps = np.array([at > 0 and jump(pcm, at) for at in range(frames)])
    table.add_row("jumps", str(jumps[seams].sum()), str(np.delete(jumps, seams).sum()))
    table.add_row("largest step between two frames, of the RMS", f"{steps(pcm)[seams].max():.3f}",
                  f"{np.delete(steps(pcm), seams).max():.3f}")  # fmt: skip
    console = Console(width=110)
    every = args.max_seq_len // RESAMPLE_STRIDE - WARM_FRAMES
    console.print(
        f"{args.minutes:g} minutes, {len(seams)} replacements every {every} frames, "
        f"encoded in {encoded - began:.0f} s, decoded in {decoded - encoded:.0f} s"
    )
    console.print(table)


def speech() -> Pcm:
    """The turns of the default script, one after another."""
    script = read_script()
    return np.concatenate([frame for turn in script.turns for frame in script.frames[turn.audio]])


def replacements(frames: int, max_seq_len: int) -> list[int]:
    """The first frame of each fresh instance, by the rule of `codec_rust`, for blocks of eight frames."""
    limit = max_seq_len // RESAMPLE_STRIDE
    found, age = [], 0
    for at in range(0, frames, 8):
        if age + 8 > limit:
            # It has been fed since the first block that ended within the last WARM_FRAMES.
            age = WARM_FRAMES // 8 * 8
            found.append(at)
        age += 8
    return found


def equal_codes(codes: npt.NDArray[np.uint16], length: int) -> npt.NDArray[np.float64]:
    """(T,): the part of the codes of each frame that are as `length` frames before."""
    same = np.zeros(codes.shape[1])
    same[length:] = (codes[:, length:] == codes[:, :-length]).mean(axis=0)
    return same


def repeats_db(pcm: Pcm, length: int) -> npt.NDArray[np.float64]:
    """(T,): signal over difference to `length` frames before, in dB, at most 120."""
    frames = pcm.reshape(-1, FRAME_SAMPLES)
    level = np.zeros(len(frames))
    signal = np.square(frames[length:], dtype=np.float64).mean(axis=1)
    noise = np.square(frames[length:] - frames[:-length], dtype=np.float64).mean(axis=1)
    level[length:] = 10 * np.log10(np.maximum(signal, 1e-12) / np.maximum(noise, 1e-24))
    return level.clip(max=120)


def jump(pcm: Pcm, frame: int) -> bool:
    at = frame * FRAME_SAMPLES
    return is_jump(pcm[at - FRAME_SAMPLES : at], pcm[at : at + FRAME_SAMPLES])


def steps(pcm: Pcm) -> Pcm:
    """(T,): from the last sample of the frame before to the first of each, over the RMS of all."""
    first = pcm[::FRAME_SAMPLES]
    before = np.concatenate([[0], pcm[FRAME_SAMPLES - 1 :: FRAME_SAMPLES][: len(first) - 1]])
    rms = float(np.sqrt(np.mean(np.square(pcm, dtype=np.float64))))
    return np.asarray(np.abs(first - before) / rms, np.float32)


if __name__ == "__main__":
    main()
