"""A checkpoint that loads in no time: a random Mimi, and an LM that encode and decode never open."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from moshicli.bridge.checkpoint_config import KYUTAI_LM
from tests.support.mimi_weights import TINY_MIMI, write_mimi


def make_checkpoint(folder: Path, seed: int = 0) -> Path:
    folder.mkdir()
    config = dict(KYUTAI_LM) | {"card": TINY_MIMI.bins, "mimi_config": asdict(TINY_MIMI)}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "model.safetensors").write_bytes(b"")
    (folder / "tokenizer.model").write_bytes(b"")
    write_mimi(folder / "mimi.safetensors", TINY_MIMI, seed=seed)
    return folder


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_checkpoint(tmp_path_factory.mktemp("checkpoints") / "tiny")


@pytest.fixture(scope="session")
def other_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same codec with other weights."""
    return make_checkpoint(tmp_path_factory.mktemp("checkpoints") / "other", seed=1)
