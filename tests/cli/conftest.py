"""Checkpoints that load in no time: tiny, random, and true in shape."""

from pathlib import Path

import pytest
from support.checkpoints import write_checkpoint


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("checkpoints") / "tiny")


@pytest.fixture(scope="session")
def other_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same sizes with other weights."""
    return write_checkpoint(tmp_path_factory.mktemp("checkpoints") / "other", seed=1)
