"""The tests of the recipe's stages need its packages: they are collected with `-m training` only."""

from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    return True if collection_path.name == "stages" and "not training" in config.option.markexpr else None
