"""Stage 2: speak every job into the bank. `python -m training.synthesise --bank FOLDER --processes 14`

Runs on the CPU, with Kokoro on a GPU if there is one, beside the codec's training: chunks are taken up as
they appear.
"""

import os

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")

import argparse
import json
import multiprocessing
import time
import warnings
from pathlib import Path

from training import bank
from training.paths import JOBS

CHUNK = 24  # lines a file
STOP = "SYNTHESIS_ENDS_WITH"
"""Environment: the file whose appearance ends the stage, each process finishing its chunk."""


def speak_chunk(task: tuple[int, list[dict], str]) -> float:
    from training.speech.voices import speak

    if STOP in os.environ and Path(os.environ[STOP]).exists():
        return 0.0
    warnings.filterwarnings("ignore")
    number, jobs, folder = task
    lines = []
    for job in jobs:
        try:
            speech = speak(job["text"], job["ipa"], job["voice"])
        except Exception as error:  # one odd line must not end the stage
            print(f"skipped {job['text']!r} ({job['voice']['engine']}): {error!r}", flush=True)
            continue
        if len(speech.wave) >= 4800:
            lines.append((job, speech))
    if lines:
        bank.write_chunk(Path(folder) / f"{number:05d}.npz", lines)
    return sum(len(s.wave) for _, s in lines) / 24_000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--processes", type=int, default=max(1, (os.cpu_count() or 2) - 2))
    parser.add_argument("--limit", type=int, help="only the first N jobs")
    parser.add_argument("--shares", type=int, nargs="+", default=[0], help="of --of chunks, these numbers")
    parser.add_argument("--of", type=int, default=1)
    args = parser.parse_args()
    args.bank.mkdir(parents=True, exist_ok=True)
    jobs = json.loads(JOBS.read_text())[: args.limit]
    chunks = (jobs[k : k + CHUNK] for k in range(0, len(jobs), CHUNK))
    tasks = [(i, chunk, str(args.bank)) for i, chunk in enumerate(chunks) if i % args.of in args.shares]
    begin = time.time()
    with multiprocessing.get_context("spawn").Pool(args.processes) as pool:
        seconds = sum(pool.imap_unordered(speak_chunk, tasks))
    (args.bank / "done").write_text(
        f"{len(jobs)} jobs, {seconds / 3600:.2f} h of speech in {time.time() - begin:.0f} s\n"
    )
    print((args.bank / "done").read_text(), flush=True)


if __name__ == "__main__":
    main()
