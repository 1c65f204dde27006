"""What one stage leaves for the next, made once a session by the stages themselves, as small as can be.

`training.prepare` must have been run: its voices are read, nothing else of training/work is touched.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from tests.support.spoken_bank import SpokenBank, spoken_bank
from training.bank import Bank
from training.codec.train import Training
from training.paths import VOICES

Stage = Callable[..., str]
ROOT = Path(__file__).parents[3]
DOMAIN, COPIES = 60, 2
TEXTS = {
    "labelled": [{"intent": "joke", "text": "Got any good ones about cats?", "slots": {}}],
    "general": ["My sister missed her bus.", "Where did all of the milk go?"],
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.training)


@pytest.fixture(scope="session")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A `training/work` of its own, with the prepared voices."""
    folder = tmp_path_factory.mktemp("work")
    (folder / "voices").symlink_to(VOICES)
    return folder


@pytest.fixture(scope="session")
def stage(work: Path) -> Stage:
    """Runs one stage as its README line does; returns what it prints."""

    def run(module: str, *arguments: object) -> str:
        done = subprocess.run(
            [sys.executable, "-m", f"training.{module}", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "MINI_WORK": str(work)},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="session")
def jobs(work: Path, stage: Stage) -> Path:
    """jobs.json of a few hundred lines, from made-up sentences; the tokenizer lies beside it."""
    nouns = ("river", "letter", "garden", "window", "train", "teacher", "winter", "market", "bottle", "song")
    verbs = ("was very quiet", "seemed too small", "could not wait", "looked quite old", "had been moved")
    sentences = [f"The {a} {v} near the {b}." for a in nouns for b in nouns for v in verbs]
    (work / "sentences.txt").write_text("\n".join(sentences))
    (work / "texts.json").write_text(json.dumps(TEXTS))
    texts = ("--sentences", work / "sentences.txt", "--texts", work / "texts.json")
    stage("jobs", *texts, "--domain", DOMAIN, "--copies", COPIES, "--reads", 3, "--slotted", 10)
    return work / "jobs.json"


@pytest.fixture(scope="session")
def bank_folder(work: Path, jobs: Path, stage: Stage) -> Path:
    """The first lines of `jobs`, spoken."""
    stage("synthesise", "--bank", work / "bank", "--processes", 1, "--limit", 6)
    return work / "bank"


@pytest.fixture(scope="session")
def codec_training(bank_folder: Path) -> Training:
    """The codec's training on the bank, batch 4, on the CPU."""
    torch.manual_seed(0)
    bank = Bank(bank_folder, hours=0.1, device="cpu")
    bank.poll()
    return Training(bank, 4, "cpu", None)


@pytest.fixture(scope="session")
def codec_file(codec_training: Training, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A codec after three steps, with every code drawn from the bank."""
    for _ in range(3):
        codec_training.schedule(0, 0.0)
        codec_training.step()
    codec_training.average.update()
    path = tmp_path_factory.mktemp("codec") / "codec.pt"
    codec_training.save(path)
    return path


@pytest.fixture(scope="session")
def silent_bank(tmp_path_factory: pytest.TempPathFactory) -> tuple[SpokenBank, Path]:
    """The bank of test_compose.py and its folder, which is a `MINI_WORK` too (the tokenizer)."""
    folder = tmp_path_factory.mktemp("silent")
    bank = spoken_bank(folder)
    return bank, bank.write(folder)


@pytest.fixture(scope="session")
def speech(bank_folder: Path) -> np.ndarray:
    """Five seconds of the bank, float32 (120000,)."""
    bank = Bank(bank_folder, hours=0.1, device="cpu")
    bank.poll()
    return bank.wave[:120_000].numpy().astype(np.float32) / 32768


@pytest.fixture(scope="session")
def people_folder(speech: np.ndarray, stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank of two recordings, three and two seconds long: of the first the words are known."""
    recordings, bank = tmp_path_factory.mktemp("recordings"), tmp_path_factory.mktemp("people")
    soundfile.write(recordings / "people.wav", speech, 24_000)
    known = {"text": "Good day, everyone.", "words": [[0.1, 0.5], [0.5, 1.0], [1.2, 2.5]]}
    records = {
        "english": [
            {"file": "people.wav", "start": 0, "samples": 72_000, **known},
            {"file": "people.wav", "start": 0, "samples": 2400},
        ],
        "other": [{"file": "people.wav", "start": 72_000, "samples": 48_000}],
    }
    (recordings / "human.json").write_text(json.dumps(records))
    printed = stage("people", "--recordings", recordings, "--bank", bank)
    assert printed.startswith("2 recordings")  # one is too short
    return bank
