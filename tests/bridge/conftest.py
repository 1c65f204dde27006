"""Weights of the full-size codec, random and shared by a test session: 334 MB that take seconds to write."""

from pathlib import Path

import pytest

from moshicli.bridge.mimi_config import MimiConfig
from tests.support.mimi_weights import write_mimi


@pytest.fixture(scope="session")
def full_size_config() -> MimiConfig:
    """Full size in all but the codebooks, of which eight are enough."""
    return MimiConfig(codebooks=8)


@pytest.fixture(scope="session")
def full_size_mimi(tmp_path_factory: pytest.TempPathFactory, full_size_config: MimiConfig) -> Path:
    return write_mimi(tmp_path_factory.mktemp("full") / "mimi.safetensors", full_size_config)
