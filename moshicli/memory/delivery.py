"""What the memory file holds is brought to a server: in order, once each, when the server is there.

How far it got is in a small file beside the memory file, so that the next session goes on from there and two
sessions at once do not deliver twice. Where that file is missing or wrong, everything is sent again: the
server ignores messages that it has.
"""

import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from moshicli.memory.client import Client, ServerError
from moshicli.memory.locking import locked
from moshicli.memory.message import Message
from moshicli.memory.store import Store

_BATCH_MESSAGES: Final = 100
_BATCH_CHARACTERS: Final = 1 << 18
_FIRST_PAUSE_SECONDS: Final = 0.25
_LAST_PAUSE_SECONDS: Final = 15.0


class Delivery:
    """A thread that delivers `store` to the server of `client` until `close`.

    Both callbacks are called from that thread: `failed` each time that a delivery fails, `refused` with each
    message that the server will never take, which is skipped.
    """

    def __init__(
        self,
        store: Store,
        client: Client,
        failed: Callable[[Exception], None],
        refused: Callable[[Message, ServerError], None],
    ) -> None:
        self.away = False
        """Whether the last delivery failed."""
        self._store = store
        self._client = client
        self._failed = failed
        self._refused = refused
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="memory delivery", daemon=True)
        self._thread.start()
        self.wake()

    def wake(self) -> None:
        """There is something new to deliver."""
        self._wake.set()

    def close(self, seconds: float) -> None:
        """Deliver what is left if that takes no longer than `seconds`; else the next session does.

        Can be called twice; only the first call waits.
        """
        if not self._closing.is_set():
            self._closing.set()
            self._wake.set()
            self._thread.join(seconds)

    def _run(self) -> None:
        pause = _FIRST_PAUSE_SECONDS
        while True:
            self._wake.wait()
            self._wake.clear()
            last = self._closing.is_set()
            try:
                while self._deliver_batch():
                    pass
                self.away, pause = False, _FIRST_PAUSE_SECONDS
            except TimeoutError:
                self._wake.set()  # another session is delivering
            except Exception as error:  # whatever it is: the session goes on, and is told
                self.away = True
                self._failed(error)
                self._closing.wait(pause)
                pause = min(2 * pause, _LAST_PAUSE_SECONDS)
                self._wake.set()
            if last:
                return

    def _deliver_batch(self) -> bool:
        """Deliver the next messages; False when there are none left."""
        with claimed(self._store.path) as fd:
            progress = _parse(os.pread(fd, os.fstat(fd).st_size, 0))
            batch: list[Message] = []
            end = characters = 0
            for stored in self._store.stored(_start(self._store, self._client.url, progress)):
                batch.append(stored.message)
                end = stored.end
                characters += len(stored.message.as_json())
                if len(batch) == _BATCH_MESSAGES or characters >= _BATCH_CHARACTERS:
                    break
            if not batch:
                return False
            self._send(batch)
            progress[self._client.url] = {"end": end, "id": batch[-1].id}
            os.ftruncate(fd, 0)
            os.write(fd, json.dumps(progress).encode())
            return True

    def _send(self, batch: Sequence[Message]) -> None:
        try:
            self._client.send(batch)
        except ServerError as error:
            if not error.refused:
                raise
            if len(batch) == 1:
                self._refused(batch[0], error)
                return
            for message in batch:
                self._send([message])


def undelivered(store: Store, url: str) -> Iterator[Message]:
    """The messages that the server at `url` has not acknowledged, oldest first."""
    try:
        progress = _parse(progress_file(store.path).read_bytes())
    except OSError:
        progress = {}
    for stored in store.stored(_start(store, url, progress)):
        yield stored.message


@contextmanager
def claimed(memory_file: Path) -> Iterator[int]:
    """The open progress file of `memory_file`; while it is held, nobody delivers. Raises `OSError`."""
    with locked(progress_file(memory_file), write=True) as fd:
        yield fd


def progress_file(memory_file: Path) -> Path:
    return memory_file.with_suffix(".delivered.json")


def _parse(text: bytes) -> dict[str, Any]:
    try:
        progress = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return progress if isinstance(progress, dict) else {}


def _start(store: Store, url: str, progress: dict[str, Any]) -> int:
    """The offset from which on nothing is acknowledged: the noted one, if that message ends there."""
    noted = progress.get(url)
    if not isinstance(noted, dict) or type(noted.get("end")) is not int:
        return 0
    end: int = noted["end"]
    return end if store.ends_with(str(noted.get("id")), end) else 0
