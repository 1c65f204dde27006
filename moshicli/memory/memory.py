"""What a session remembers: the memory file, and a server beside it where one is configured."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import chain, islice
from types import TracebackType
from typing import Final

from moshicli.errors import MoshiError
from moshicli.memory.client import Client, ServerError
from moshicli.memory.config import WINDOW_MESSAGES, MemoryConfig, memory_file, usable_token
from moshicli.memory.deadline import within
from moshicli.memory.delivery import Delivery, claimed, undelivered
from moshicli.memory.message import Message
from moshicli.memory.store import Cleared, Store, StoreError, TooLongError
from moshicli.paths import Paths

_READ_SECONDS: Final = 1.0
_FLUSH_SECONDS: Final = 2.0
_UNWRITTEN_MESSAGES: Final = 1000
_CLEAR_AGAIN: Final = "clear again when the server answers"


class Memory:
    """The memory of one session. It never raises for a disk or a server that fails: it warns and goes on.

    Methods may be called from any thread; `warn` may be called from another one, once for each kind of
    trouble.
    """

    @classmethod
    def open(
        cls,
        paths: Paths,
        config: MemoryConfig | None = None,
        warn: Callable[[str], None] = lambda _: None,
        *,
        deliver: bool = True,
    ) -> "Memory":
        """The memory below `paths`. With `deliver` false, nothing is brought to the server in the background.

        Raises `UsageError` for a wrong address or token.
        """
        config = config or MemoryConfig()
        address = config.address()
        client = Client(address, usable_token(config.token)) if address else None
        return cls(Store(memory_file(paths), warn), client, warn, deliver)

    def __init__(
        self, store: Store, client: Client | None, warn: Callable[[str], None], deliver: bool
    ) -> None:
        self.store = store
        self._client = client
        self._warn = warn
        self._warned: set[str] = set()
        self._lock = threading.Lock()
        self._unwritten: deque[Message] = deque(maxlen=_UNWRITTEN_MESSAGES)
        self._delivery = (
            Delivery(store, client, self._server_failed, self._message_refused)
            if client and deliver
            else None
        )

    @property
    def place(self) -> str:
        """Where it is kept, for people."""
        return f"{self.store.path} and on {self._client.url}" if self._client else str(self.store.path)

    def __enter__(self) -> "Memory":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def append(self, message: Message) -> bool:
        """Remember `message`; True when it is on disk.

        What a failing disk did not take stays in the window and is written, in order, with the next append
        that succeeds, or by `close`. Waits for the disk, and up to `LOCK_SECONDS` for another process.
        """
        with self._lock:
            self._unwritten.append(message)
            written = self._write()
        if written and self._delivery:
            self._delivery.wake()
        return written

    def window(
        self, n: int = WINDOW_MESSAGES, session: str | None = None, persona: str | None = None
    ) -> list[Message]:
        """The last `n` (1 or more) messages, of all sessions or one, with all personas or one; oldest first.

        They are the server's, where it answers within a second, with those that it has not got yet; else the
        file's.
        """
        with self._lock:
            unwritten = [message for message in self._unwritten if message.matches(session, persona)]
        try:
            return _joined(self._kept(n, session, persona), unwritten)[-n:]
        except StoreError as error:
            self._warn_once("read", error.message)
            return unwritten[-n:]

    def history(self, session: str | None = None, persona: str | None = None) -> Iterator[Message]:
        """All messages, oldest first: the server's, or where it does not answer within a second the file's.

        Raises `StoreError`, and `ServerError` when the server leaves in the middle.
        """
        if self._client:
            mine = {message.id: message for message in self._undelivered(self._client, session, persona)}
            pages = self._client.pages(session, persona)
            try:
                first = within(_READ_SECONDS, lambda: list(islice(pages, 1)))
            except (ServerError, TimeoutError) as error:
                self._server_failed(error)
            else:
                for message in chain(first, pages):
                    mine.pop(message.id, None)
                    yield message
                yield from mine.values()
                return
        yield from self.store.messages(session, persona)

    def clear(self, before: datetime | None = None) -> Cleared:
        """Forget all messages, or those of before `before` (aware), in the file and on the server.

        Gives the counts of the file. Raises `StoreError`, and `ServerError` when the file was cleared and the
        server not, or perhaps.
        """
        with self._lock:
            younger = [said for said in self._unwritten if before and said.time >= before]
            self._unwritten.clear()
            self._unwritten.extend(younger)
        if self._client is None:
            return self.store.clear(before)
        try:
            # A delivery under way must not bring back what is being forgotten.
            with claimed(self.store.path):
                cleared = self.store.clear(before)
                self._client.clear(before)
        except ServerError as error:
            done = (
                "only the file was cleared"
                if error.undone
                else "the file was cleared, whether the server was as well is not known"
            )
            raise ServerError(f"{error.message}; {done}", error.hint or _CLEAR_AGAIN) from error
        except OSError as error:
            raise StoreError(f"cannot clear memory {self.store.path}: {error.strerror or error}") from error
        return cleared

    def close(self) -> None:
        """Write and deliver what is left, within about two seconds."""
        with self._lock:
            if self._unwritten:
                self._write()
        if self._delivery:
            self._delivery.close(_FLUSH_SECONDS)

    def _write(self) -> bool:
        # One by one: where there is room for some of them only, those are kept.
        while self._unwritten:
            try:
                self.store.append([self._unwritten[0]])
            except TooLongError as error:
                self._unwritten.popleft()  # the one just added: the earlier ones have been measured
                self._warn(error.message)
                return False
            except StoreError as error:
                self._warn_once("write", f"{error.message}; the session goes on without it")
                return False
            self._unwritten.popleft()
        return True

    def _kept(self, n: int, session: str | None, persona: str | None) -> list[Message]:
        client = self._client
        if client and not (self._delivery and self._delivery.away):
            # Asked for first: what is delivered meanwhile is in both, never in neither.
            mine = self._undelivered(client, session, persona)
            try:
                theirs = within(_READ_SECONDS, lambda: client.messages(n, session, persona))
            except (ServerError, TimeoutError) as error:
                self._server_failed(error)
            else:
                if len(theirs) >= n:
                    # What is older was delivered once, or is not among the last: where it is not known what
                    # was delivered, as after `clear`, the whole file counts as waiting.
                    mine = [message for message in mine if message.time >= theirs[0].time]
                return _joined(theirs, mine)
        return self.store.window(n, session, persona)

    def _undelivered(self, client: Client, session: str | None, persona: str | None) -> list[Message]:
        waiting = undelivered(self.store, client.url)
        return [message for message in waiting if message.matches(session, persona)]

    def _server_failed(self, error: Exception) -> None:
        if isinstance(error, MoshiError):
            said = "; ".join(part for part in (error.message, error.hint) if part)
        else:
            said = f"memory server: {error}"
        self._warn_once("server", f"{said}. Memory goes on in {self.store.path}")

    def _message_refused(self, message: Message, error: ServerError) -> None:
        self._warn_once("refused", f"{error.message}; message {message.id} stays in {self.store.path} only")

    def _warn_once(self, kind: str, text: str) -> None:
        if kind not in self._warned:
            self._warned.add(kind)
            self._warn(text)


def _joined(messages: list[Message], more: list[Message]) -> list[Message]:
    known = {message.id for message in messages}
    return messages + [message for message in more if message.id not in known]
