"""Memory with a server: what a session says arrives once, in order, whatever happens to the server."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from support.memory_server import MemoryServer

from moshicli.memory import Memory, MemoryConfig, Message, Store, memory_file
from moshicli.memory.client import Client, ServerError
from moshicli.memory.delivery import Delivery, progress_file
from moshicli.memory.message import MAX_MESSAGE_BYTES
from moshicli.paths import Paths


@pytest.fixture
def server(tmp_path: Path) -> Iterator[MemoryServer]:
    server = MemoryServer(tmp_path / "server")
    yield server
    server.kill()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path / "client")


def say(memory: Memory, *contents: object) -> None:
    for content in contents:
        assert memory.append(Message("user", str(content), session="s"))


def eventually(state: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not state():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def heard(memory: Memory, n: int = 100) -> list[str]:
    return [message.content for message in memory.window(n)]


def closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_a_server_killed_and_restarted_gets_everything_once_in_order(
    server: MemoryServer, paths: Paths
) -> None:
    warnings: list[str] = []
    with Memory.open(paths, MemoryConfig(server.url), warnings.append) as memory:
        for number in range(300):
            if number in (50, 200):
                eventually(lambda: len(server.contents()) > 0)
                server.kill()
            if number in (100, 250):
                server.start()
            say(memory, number)
        eventually(lambda: len(server.contents()) >= 300)
    assert server.contents() == [str(number) for number in range(300)]
    assert len(warnings) == 1
    assert warnings[0].startswith(f"memory server {server.url} cannot be reached")


def test_the_next_session_delivers_what_the_last_one_could_not(paths: Paths, server: MemoryServer) -> None:
    server.kill()
    with Memory.open(paths, MemoryConfig(server.url)) as memory:
        say(memory, *range(250))
    server.start()
    with Memory.open(paths, MemoryConfig(server.url)):
        eventually(lambda: len(server.contents()) >= 250)
    assert server.contents() == [str(number) for number in range(250)]


@pytest.mark.parametrize(
    "note", [b"", b"{", b"[]", b"[" * 100_000, b'{"URL": 7}', b'{"URL": {"end": 99, "id": "x"}}']
)
def test_a_lost_or_wrong_progress_note_delivers_nothing_twice(
    paths: Paths, server: MemoryServer, note: bytes
) -> None:
    config = MemoryConfig(server.url)
    with Memory.open(paths, config) as memory:
        say(memory, 1, 2)
    progress_file(memory_file(paths)).write_bytes(note.replace(b"URL", server.url.encode()))
    with Memory.open(paths, config) as memory:
        say(memory, 3)
    assert server.contents() == ["1", "2", "3"]


def test_a_torn_line_is_not_in_the_way(paths: Paths, server: MemoryServer) -> None:
    config = MemoryConfig(server.url)
    with Memory.open(paths, config) as memory:
        say(memory, 1)
        with memory_file(paths).open("ab") as file:
            file.write(b'{"v": 1, "id"')
        say(memory, 2)
    assert server.contents() == ["1", "2"]


def test_the_window_is_the_servers_and_what_it_has_not_got_yet(
    paths: Paths, server: MemoryServer, tmp_path: Path
) -> None:
    with Memory.open(Paths.below(tmp_path / "other"), MemoryConfig(server.url)) as other:
        say(other, "from elsewhere")
    with Memory.open(paths) as alone:
        say(alone, "not delivered")
    reading = Memory.open(paths, MemoryConfig(server.url), deliver=False)
    assert heard(reading) == ["from elsewhere", "not delivered"]
    assert heard(reading, 1) == ["not delivered"]
    assert [message.content for message in reading.history()] == ["from elsewhere", "not delivered"]


@pytest.mark.parametrize("forgotten", [50, 130])
def test_the_window_after_some_were_forgotten_is_still_the_last(
    paths: Paths, server: MemoryServer, forgotten: int
) -> None:
    begin = datetime(2026, 1, 1, tzinfo=timezone.utc)
    with Memory.open(paths, MemoryConfig(server.url)) as memory:
        for number in range(150):
            message = Message(
                "user", str(number), session="s", ts=(begin + timedelta(minutes=number)).isoformat()
            )
            memory.append(message)
    assert len(server.contents()) == 150
    # From now on the file is not the one that the note of what was delivered is about.
    reading = Memory.open(paths, MemoryConfig(server.url), deliver=False)
    reading.clear(begin + timedelta(minutes=forgotten))
    last = [str(number) for number in range(forgotten, 150)]
    assert heard(reading, 5) == last[-5:]
    assert heard(reading, 100) == last[-100:]
    with Memory.open(paths) as alone:
        alone.append(
            Message("user", "not delivered", session="s", ts=(begin + timedelta(minutes=150)).isoformat())
        )
    assert heard(reading, 5) == [*last[-4:], "not delivered"]


def test_more_history_than_one_answer_holds(paths: Paths, server: MemoryServer) -> None:
    server.store.append(Message("user", str(number), session="s") for number in range(2500))
    reading = Memory.open(paths, MemoryConfig(server.url), deliver=False)
    assert [message.content for message in reading.history()] == [str(number) for number in range(2500)]


def test_without_the_server_the_window_is_the_files_with_one_warning(paths: Paths) -> None:
    warnings: list[str] = []
    with Memory.open(paths, MemoryConfig(closed_port()), warnings.append) as memory:
        say(memory, "hi")
        assert heard(memory) == heard(memory) == ["hi"]
        assert [message.content for message in memory.history()] == ["hi"]
    assert len(warnings) == 1


def test_a_server_that_hangs_is_waited_for_as_long_as_documented(paths: Paths, server: MemoryServer) -> None:
    server.halt()
    memory = Memory.open(paths, MemoryConfig(server.url))
    began = time.monotonic()
    say(memory, "hi")
    assert heard(memory) == ["hi"]
    assert [message.content for message in memory.history()] == ["hi"]
    read = time.monotonic()
    assert read - began < 3.5  # a second each, and not the three of a request
    memory.close()
    closed = time.monotonic()
    assert closed - read < 3.5
    memory.close()
    assert time.monotonic() - closed < 1.5


def test_a_wrong_token_is_told_with_what_to_do(paths: Paths, tmp_path: Path) -> None:
    server = MemoryServer(tmp_path / "closed", token="open sesame")
    warnings: list[str] = []
    with Memory.open(paths, MemoryConfig(server.url, "wrong"), warnings.append) as memory:
        say(memory, "hi")
        eventually(lambda: bool(warnings))
    assert "401" in warnings[0] and "MOSHICLI_MEMORY_TOKEN" in warnings[0]
    assert server.contents() == []
    with Memory.open(paths, MemoryConfig(server.url, "open sesame")):
        pass
    assert server.contents() == ["hi"]
    server.kill()


def test_a_token_from_a_file_of_windows_is_the_same(paths: Paths, tmp_path: Path) -> None:
    server = MemoryServer(tmp_path / "closed", token="open sesame\r")
    with Memory.open(paths, MemoryConfig(server.url, " open sesame\r\n")) as memory:
        say(memory, "hi")
    assert server.contents() == ["hi"]
    server.kill()


def test_what_http_cannot_carry_is_a_server_that_fails(paths: Paths, server: MemoryServer) -> None:
    half = "\ud800"
    warnings: list[str] = []
    with Memory.open(paths, MemoryConfig(server.url), warnings.append) as memory:
        memory.append(Message("user", "hi", session=half))
        assert [message.content for message in memory.window(session=half)] == ["hi"]
        assert [message.content for message in memory.history(session=half)] == ["hi"]
    assert len(warnings) == 1 and "surrogates not allowed" in warnings[0]
    assert server.contents() == ["hi"]


def test_clear_forgets_here_and_there(paths: Paths, server: MemoryServer) -> None:
    with Memory.open(paths, MemoryConfig(server.url)) as memory:
        say(memory, 1, 2)
        assert memory.clear().removed == 2
        assert heard(memory) == []
        say(memory, 3)
        eventually(lambda: server.contents() == ["3"])
        server.kill()
        with pytest.raises(ServerError, match="only the file was cleared"):
            memory.clear()
    assert list(memory.store.messages()) == []


def test_whether_a_server_that_hangs_was_cleared_is_not_known(paths: Paths, server: MemoryServer) -> None:
    config = MemoryConfig(server.url)
    with Memory.open(paths, config) as memory:
        say(memory, "secret")
    server.halt()
    with pytest.raises(ServerError, match=r"does not answer .* whether the server was as well is not known"):
        Memory.open(paths, config, deliver=False).clear()
    assert list(memory.store.messages()) == []
    server.go_on()
    eventually(lambda: server.contents() == [])


def test_a_server_that_refuses_to_clear_was_not_cleared(paths: Paths, tmp_path: Path) -> None:
    server = MemoryServer(tmp_path / "closed", token="open sesame")
    with pytest.raises(ServerError, match=r"answers 401.*; only the file was cleared") as raised:
        Memory.open(paths, MemoryConfig(server.url), deliver=False).clear()
    assert raised.value.hint == "set MOSHICLI_MEMORY_TOKEN to the server's token"
    server.kill()


class Recorder(BaseHTTPRequestHandler):
    """Keeps what is posted in `server.taken`, the same again if it comes again, but nothing said "bad"."""

    def do_POST(self) -> None:
        messages = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        bad = any(message["content"] == "bad" for message in messages)
        time.sleep(0.01)  # as long as a network takes, so that two deliveries would meet
        if not bad:
            self.server.taken.extend(message["content"] for message in messages)  # type: ignore[attr-defined]
        self.send_response(400 if bad else 200)
        self.end_headers()
        self.wfile.write(b'{"error": "bad"}')

    def log_message(self, *_: object) -> None:
        """Not on stderr."""


@pytest.fixture
def recorder() -> Iterator[ThreadingHTTPServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Recorder) as server:
        server.taken = []  # type: ignore[attr-defined]
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_two_sessions_at_once_send_no_message_twice(paths: Paths, recorder: ThreadingHTTPServer) -> None:
    config = MemoryConfig(f"http://127.0.0.1:{recorder.server_port}")
    with Memory.open(paths, config) as one, Memory.open(paths, config) as two:
        for number in range(100):
            say(one, 2 * number)
            say(two, 2 * number + 1)
    assert recorder.taken == [str(number) for number in range(200)]  # type: ignore[attr-defined]


def test_a_message_that_the_server_refuses_holds_up_no_other(
    paths: Paths, recorder: ThreadingHTTPServer
) -> None:
    with Memory.open(paths) as alone:
        say(alone, 1, "bad", 2)
    warnings: list[str] = []
    with Memory.open(paths, MemoryConfig(f"http://127.0.0.1:{recorder.server_port}"), warnings.append):
        pass
    assert recorder.taken == ["1", "2"]  # type: ignore[attr-defined]
    assert len(warnings) == 1 and "answers 400: bad" in warnings[0]


def test_whatever_goes_wrong_the_delivery_lives_on(paths: Paths, recorder: ThreadingHTTPServer) -> None:
    store = Store(memory_file(paths))
    store.append([Message("user", "bad", session="s"), Message("user", "good", session="s")])
    troubles: list[Exception] = []

    def refused(message: Message, error: ServerError) -> None:
        if not troubles:
            raise ValueError("unforeseen")

    address = MemoryConfig(f"http://127.0.0.1:{recorder.server_port}").address()
    assert address
    delivery = Delivery(store, Client(address, None), troubles.append, refused)
    eventually(lambda: recorder.taken == ["good"])  # type: ignore[attr-defined]
    delivery.close(60)
    assert [str(trouble) for trouble in troubles] == ["unforeseen"]


def test_a_message_that_is_too_long_is_warned_of_and_the_session_goes_on(paths: Paths) -> None:
    warnings: list[str] = []
    with Memory.open(paths, warn=warnings.append) as memory:
        assert not memory.append(Message("user", "x" * MAX_MESSAGE_BYTES, session="s"))
        say(memory, "short")
        assert heard(memory) == ["short"]
    assert len(warnings) == 1 and "too long" in warnings[0]
