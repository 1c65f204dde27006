"""Repositories that cannot be had, as a hub on this machine answers for them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from huggingface_hub import constants

from moshicli.bridge.checkpoint import resolve
from moshicli.errors import CheckpointError


@contextmanager
def hub(status: int, code: str) -> Iterator[str]:
    """The address of a hub that answers every request with a status and an error code."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("X-Error-Code", code)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is printed."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(autouse=True)
def online(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))


@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [
        (404, "RepoNotFound", "no repository owner/name"),
        (403, "GatedRepo", "licence agreement"),
        (500, "", "cannot be downloaded"),
    ],
)
def test_answers(status: int, code: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with hub(status, code) as address:
        monkeypatch.setattr(constants, "ENDPOINT", address)
        with pytest.raises(CheckpointError, match=reason) as raised:
            resolve("owner/name")
    assert raised.value.hint and "\n" not in raised.value.message


def test_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with hub(500, "") as address:
        pass
    monkeypatch.setattr(constants, "ENDPOINT", address)
    with pytest.raises(CheckpointError, match="owner/name cannot be downloaded"):
        resolve("owner/name")
