"""What speed costs: `python -m tests.benchmarks.run [CHECKPOINT]` prints one table (default: mini).

LmGen is `moshi_mlx.models.LmGen` on the same checkpoint, loaded as moshi_mlx would. Ours and theirs take
turns, so that other work on the machine meets both; figures are medians where nothing else is said.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import mlx.core as mx
import numpy as np
import soundfile
from moshi_mlx.models.generate import LmGen
from moshi_mlx.models.lm import Lm
from moshi_mlx.utils.sampling import Sampler
from rich.console import Console
from rich.table import Table

from moshicli.bridge import Checkpoint, Generator, Sampling, load_lm, resolve
from moshicli.bridge.generator_lm import StreamingLm
from moshicli.bridge.prompt import PAUSE_FRAMES, PromptProtocol
from moshicli.frames import SAMPLE_RATE
from tests.support.lm import tiny_lm

STEPS = 100
PROMPT_TOKENS = 300
ENDLESS_STEPS = 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", nargs="?", default="mini")
    checkpoint = resolve(parser.parse_args().checkpoint)
    table = Table("what", "ours", "theirs", "ratio", "target", title=checkpoint.name)
    lm = load_lm(checkpoint)
    plain, rebuilding, theirs = steps(lm)
    row(table, "LM step, ms", plain, theirs, "0.8")
    row(table, "LM step while the context is rebuilt, ms", rebuilding, theirs, "0.8")
    batched, stepped, lmgen_stepped = prompt(lm)
    row(
        table,
        f"prompt of {PROMPT_TOKENS} tokens, ms (theirs: LmGen, stepping)",
        batched,
        lmgen_stepped,
        "0.1",
    )
    row(table, f"prompt of {PROMPT_TOKENS} tokens, ms (theirs: our own stepping)", batched, stepped, "0.1")
    row(table, "--help, ms (theirs: moshi_mlx.local)", *help_screens(), "0.75")
    times, growth = endless()
    row(
        table,
        f"tiny LM step, ms, fastest tenth: of the last 1000 of {ENDLESS_STEPS} (theirs: second 1000)",
        *times,
        "1.0",
    )
    table.add_row("its peak memory from step 2000 on, MB", f"+{growth:.1f}", "", "", "0")
    table.add_row("chat -i, real-time factor with start-up", f"{chat(checkpoint):.2f}", "", "", "0.6")
    Console(width=140).print(table)


def row(table: Table, what: str, ours: float, theirs: float, target: str) -> None:
    table.add_row(what, f"{ours:.1f}", f"{theirs:.1f}", f"{ours / theirs:.2f}", target)


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def generator(lm: Lm) -> Generator:
    streaming = StreamingLm(lm)
    protocol = PromptProtocol(
        np.zeros(streaming.agent_codebooks, np.int32), np.zeros(streaming.user_codebooks, np.int32), 3
    )
    return Generator(streaming, protocol, Sampling(), seed=0)


def lmgen(lm: Lm, max_steps: int) -> LmGen:
    for cache in lm.transformer_cache:
        cache.reset()
    settings = Sampling()
    return LmGen(
        lm,
        max_steps,
        Sampler(settings.text_temperature, top_k=settings.text_top_k),
        Sampler(settings.audio_temperature, top_k=min(settings.audio_top_k, lm.cfg.audio_vocab_size - 2)),
    )


def lmgen_step(gen: LmGen, user: "np.ndarray[tuple[int], np.dtype[np.int32]]") -> None:
    text, _ = gen.step(mx.array(user[None]))
    codes = gen.last_audio_tokens()
    mx.eval(text, *([] if codes is None else [codes]))


def steps(lm: Lm) -> tuple[float, float, float]:
    """Ours, ours from the half of the context on, where it is rebuilt, and LmGen's."""
    ours, theirs = generator(lm), lmgen(lm, STEPS)
    user = np.random.default_rng(0).integers(0, 100, (STEPS, lm.cfg.other_codebooks)).astype(np.int32)
    times = [(milliseconds(lambda: ours.step(u)), milliseconds(lambda: lmgen_step(theirs, u))) for u in user]  # noqa: B023
    while ours.position < lm.cfg.transformer.context * 5 // 8:
        ours.step(user[0])
    rebuilding = [milliseconds(lambda: ours.step(u)) for u in user[: STEPS // 2]]  # noqa: B023
    return median(t for t, _ in times), median(rebuilding), median(t for _, t in times)


def prompt(lm: Lm) -> tuple[float, float, float]:
    """In one batch, in our steps, in LmGen's; all with the pauses before and after the text."""
    ours = generator(lm)
    frames = PROMPT_TOKENS + 2 * PAUSE_FRAMES
    user = np.zeros(lm.cfg.other_codebooks, np.int32)
    batched = median(milliseconds(lambda: ours.start(range(20, 20 + PROMPT_TOKENS))) for _ in range(5))
    ours.start(())
    ours.force([20] * frames)
    stepped = milliseconds(lambda: [ours.step(user) for _ in range(frames)])
    theirs = lmgen(lm, frames)
    return batched, stepped, milliseconds(lambda: [lmgen_step(theirs, user) for _ in range(frames)])


def help_screens() -> tuple[float, float]:
    commands = [[sys.executable, "-m", module, "--help"] for module in ("moshicli", "moshi_mlx.local")]
    times = [
        [milliseconds(lambda: subprocess.run(c, check=True, capture_output=True)) for c in commands]  # noqa: B023
        for _ in range(7)
    ]
    return median(ours for ours, _ in times), median(theirs for _, theirs in times)


def endless() -> tuple[tuple[float, float], float]:
    """Step times, last and second thousand, and growth of the process' peak memory in MB after those."""
    ours = generator(tiny_lm(context=64))
    user = np.zeros(8, np.int32)
    times = [milliseconds(lambda: ours.step(user)) for _ in range(2_000)]
    before = peak_mb()
    times += [milliseconds(lambda: ours.step(user)) for _ in range(ENDLESS_STEPS - 2_000)]
    last, second = (sorted(part)[100] for part in (times[-1_000:], times[1_000:2_000]))
    return (last, second), peak_mb() - before


def peak_mb() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def chat(checkpoint: Checkpoint) -> float:
    """Wall time over the length of the answer, for 30 s of quiet noise in a new process."""
    with tempfile.TemporaryDirectory() as folder:
        given, answer = Path(folder, "in.wav"), Path(folder, "out.wav")
        samples = np.random.default_rng(0).uniform(-0.01, 0.01, 30 * SAMPLE_RATE)
        soundfile.write(given, samples, SAMPLE_RATE)
        command = [sys.executable, "-m", "moshicli", "--json", "chat", "-i", str(given), "-o", str(answer)]
        command += ["--model", str(checkpoint.folder)]
        began = time.perf_counter()
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        wall = time.perf_counter() - began
    return wall / float(json.loads(done.stdout.splitlines()[-1])["stats"]["audio_seconds"])


if __name__ == "__main__":
    main()
