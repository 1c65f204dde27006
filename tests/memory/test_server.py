"""The memory server's own contract, asked by plain HTTP."""

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from support.memory_server import MemoryServer

from moshicli.memory import Message
from moshicli.memory.client import MAX_BODY_BYTES, PAGE_MESSAGES


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MemoryServer]:
    server = MemoryServer(tmp_path_factory.mktemp("server"))
    yield server
    server.kill()


@pytest.fixture
def server(process: MemoryServer) -> MemoryServer:
    process.store.clear()
    return process


def ask(
    server: MemoryServer, method: str, path: str, body: object = None, **headers: str
) -> tuple[int, dict[str, Any]]:
    address = urlsplit(server.url)
    connection = HTTPConnection(str(address.hostname), address.port, timeout=20)
    data = body if isinstance(body, bytes) or body is None else json.dumps(body)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, data, {"Content-Type": "application/json"} | named)
    response = connection.getresponse()
    answer = response.status, json.loads(response.read())
    connection.close()
    return answer


def message(content: object, **about: Any) -> dict[str, Any]:
    return Message("user", str(content), **{"session": "s", **about}).as_dict()


def contents(answer: tuple[int, dict[str, Any]]) -> list[str]:
    assert answer[0] == 200
    return [found["content"] for found in answer[1]["messages"]]


def test_messages_go_in_and_come_out_with_unknown_keys(server: MemoryServer) -> None:
    one, two = message(1) | {"mood": "good"}, message(2)
    assert ask(server, "POST", "/messages", one) == (200, {"added": 1})
    assert ask(server, "POST", "/messages", [one, two]) == (200, {"added": 1})
    assert ask(server, "GET", "/messages") == (200, {"messages": [one, two]})
    assert ask(server, "GET", "/health") == (200, {"status": "ok"})


def test_limit_session_persona_and_after(server: MemoryServer) -> None:
    said = [message(number, session="ab"[number % 2], persona="HAL") for number in range(6)]
    ask(server, "POST", "/messages", said)
    assert contents(ask(server, "GET", "/messages?limit=2")) == ["4", "5"]
    assert contents(ask(server, "GET", "/messages?limit=2&after=")) == ["0", "1"]
    assert contents(ask(server, "GET", f"/messages?after={said[3]['id']}")) == ["4", "5"]
    assert contents(ask(server, "GET", f"/messages?session=b&after={said[0]['id']}")) == ["1", "3", "5"]
    assert contents(ask(server, "GET", "/messages?session=a&persona=hal&limit=1")) == ["4"]
    assert ask(server, "GET", "/messages?after=nobody")[0] == 404


@pytest.mark.parametrize("limit", ["0", "-1", "x", str(PAGE_MESSAGES + 1)])
def test_a_limit_out_of_range(server: MemoryServer, limit: str) -> None:
    assert ask(server, "GET", f"/messages?limit={limit}")[0] == 400


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b"7", b"[7]", b"{}"])
def test_what_is_no_message_is_refused_whole(server: MemoryServer, body: bytes) -> None:
    assert ask(server, "POST", "/messages", body)[0] == 400
    assert ask(server, "POST", "/messages", [message(1), {"v": 1}])[0] == 400
    assert server.contents() == []


def test_a_body_that_is_too_large(server: MemoryServer) -> None:
    def parts() -> Iterator[bytes]:
        for _ in range(MAX_BODY_BYTES // 65536 + 1):
            yield b" " * 65536

    address = urlsplit(server.url)
    connection = HTTPConnection(str(address.hostname), address.port, timeout=20)
    connection.request("POST", "/messages", parts(), {"Content-Type": "application/json"})
    assert connection.getresponse().status == 413
    connection.close()
    assert ask(server, "POST", "/messages", message("x" * (1 << 20)))[0] == 413
    assert server.contents() == []


def test_web_pages_cannot_reach_in(server: MemoryServer) -> None:
    assert ask(server, "POST", "/messages", message(1), Content_Type="text/plain")[0] == 415
    assert ask(server, "GET", "/messages", Host="evil.example")[0] == 403
    assert ask(server, "GET", "/messages", Host="localhost:99")[0] == 200
    assert server.contents() == []


def test_delete(server: MemoryServer) -> None:
    ask(server, "POST", "/messages", [message(1, ts="2020-01-01T00:00:00Z"), message(2)])
    assert ask(server, "DELETE", "/messages?before=yesterday")[0] == 400
    assert ask(server, "DELETE", "/messages?before=2021-01-01T00:00:00%2B00:00") == (
        200,
        {"removed": 1, "kept": 1},
    )
    assert ask(server, "DELETE", "/messages") == (200, {"removed": 1, "kept": 0})


def test_a_token_is_asked_for_everything_but_health(tmp_path: Path) -> None:
    server = MemoryServer(tmp_path, token="open sesame")
    for method in ("GET", "POST", "DELETE"):
        for wrong in ({}, {"Authorization": "Bearer open"}, {"Authorization": "Basic open sesame"}):
            assert ask(server, method, "/messages", message(1), **wrong)[0] == 401
    assert contents(ask(server, "GET", "/messages", Authorization="Bearer open sesame")) == []
    assert ask(server, "GET", "/health")[0] == 200
    assert server.interrupt() == 130
