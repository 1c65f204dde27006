"""Every test runs in folders of its own and without a network."""

import os
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from support.pulse import Pulse, missing


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Tests with the fixture `pulse` are live audio and need packages of the system, which CI must have."""
    live = [item for item in items if "pulse" in getattr(item, "fixturenames", ())]
    reason = missing() if live else None
    if reason and "CI" in os.environ:
        raise pytest.UsageError(f"live audio cannot be tested: {reason}")
    for item in live:
        item.add_marker("live")
        if reason:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture
def pulse() -> Iterator[Pulse]:
    """A sound server of the test's own."""
    server = Pulse()
    yield server
    server.close()


@pytest.fixture(autouse=True)
def isolated(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """MOSHICLI_HOME and the Hugging Face cache in an empty folder; nothing of the user's settings is seen."""
    home = tmp_path_factory.mktemp("home")
    for name in os.environ:
        if name.startswith(("MOSHICLI_", "HF_", "HUGGINGFACE_", "_MOSHI_")) or name in (
            "NO_COLOR",
            "FORCE_COLOR",
        ):
            monkeypatch.delenv(name)
    monkeypatch.setenv("MOSHICLI_HOME", str(home))
    monkeypatch.setenv("HF_HOME", str(home / "huggingface"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")  # for child processes, which the guard below does not reach
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anything but this machine fails the test."""

    def guarded(connect: Callable[[socket.socket, Any], Any]) -> Callable[[socket.socket, Any], Any]:
        def check(self: socket.socket, address: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in (
                "127.0.0.1",
                "::1",
                "localhost",
            ):
                pytest.fail(f"a test reached for the network: {address}")
            return connect(self, address)

        return check

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
