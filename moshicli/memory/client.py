"""The client of a memory server (`moshi memory serve`): JSON over HTTP with short timeouts.

Redirects and proxies are not followed: the token goes to the address that was configured, and nowhere else.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import SplitResult, urlencode

from moshicli.errors import MoshiError
from moshicli.memory.message import Message, NotAMessageError, message_from

if TYPE_CHECKING:
    from http.client import HTTPConnection

REQUEST_SECONDS: Final = 3.0
"""Timeout of one network operation. Nothing that is heard waits for it."""
PAGE_MESSAGES: Final = 1000
"""The most messages that one answer holds."""
MAX_BODY_BYTES: Final = 4 << 20
"""The largest request that a server takes: some messages of the largest size."""
_MAX_ANSWER_BYTES: Final = 1 << 30


class ServerError(MoshiError):
    """A memory server did not answer as one.

    `refused` where it will not take these very messages, `undone` where it is certain that it did nothing.
    """

    def __init__(
        self, message: str, hint: str | None = None, *, refused: bool = False, undone: bool = False
    ) -> None:
        super().__init__(message, hint)
        self.refused = refused
        self.undone = undone


class Client:
    """Requests to the server at `address`. Methods raise `ServerError` and may be called from any thread."""

    def __init__(self, address: SplitResult, token: str | None) -> None:
        self.url = address.geturl()
        self._address = address
        self._token = token

    def send(self, messages: Sequence[Message]) -> None:
        """Give messages to the server; when it returns, they are on the server's disk."""
        body = "[" + ",".join(message.as_json() for message in messages) + "]"
        self._request("POST", {}, body.encode())

    def messages(
        self,
        limit: int,
        session: str | None = None,
        persona: str | None = None,
        after: str | None = None,
    ) -> list[Message]:
        """The last `limit` messages, or with `after` the first ones behind that id; oldest first."""
        asked = {"limit": str(limit), "session": session, "persona": persona, "after": after}
        answer = self._request("GET", {name: value for name, value in asked.items() if value is not None})
        try:
            return [message_from(record) for record in answer["messages"]]
        except (KeyError, TypeError, NotAMessageError) as error:
            raise self._error("does not answer like a memory server") from error

    def pages(self, session: str | None = None, persona: str | None = None) -> Iterator[Message]:
        """All messages, oldest first."""
        after = ""
        while page := self.messages(PAGE_MESSAGES, session, persona, after):
            yield from page
            after = page[-1].id

    def clear(self, before: datetime | None) -> None:
        """Remove all messages, or those of before `before`."""
        self._request("DELETE", {"before": before.isoformat()} if before else {})

    def _request(self, method: str, query: dict[str, Any], body: bytes | None = None) -> Any:
        from http.client import HTTPException

        path = f"{self._address.path.rstrip('/')}/messages"
        headers = {"Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        asked = False
        try:
            with closing(self._connection()) as connection:
                connection.connect()
                asked = True
                connection.request(method, f"{path}?{urlencode(query)}" if query else path, body, headers)
                response = connection.getresponse()
                status, text = response.status, response.read(_MAX_ANSWER_BYTES)
        except (OSError, HTTPException, ValueError) as error:  # the last: HTTP cannot carry it
            what = "does not answer" if isinstance(error, TimeoutError) else "cannot be reached"
            reason = getattr(error, "strerror", None) or error
            raise self._error(f"{what} ({reason})", undone=not asked) from error
        return self._answer(status, text)

    def _connection(self) -> "HTTPConnection":
        from http.client import HTTPConnection, HTTPSConnection

        secure = self._address.scheme == "https"
        kind = HTTPSConnection if secure else HTTPConnection
        return kind(str(self._address.hostname), self._address.port, timeout=REQUEST_SECONDS)

    def _answer(self, status: int, text: bytes) -> Any:
        try:
            answer = json.loads(text)
        except (ValueError, RecursionError):
            answer = None
        if status == 200 and isinstance(answer, dict):
            return answer
        reason = answer.get("error") if isinstance(answer, dict) else None
        raise self._error(
            f"answers {status}: {reason or 'no memory server there'}",
            "set MOSHICLI_MEMORY_TOKEN to the server's token" if status in (401, 403) else None,
            # Only these speak of the messages; anything else may be over when the server has been mended.
            refused=status in (400, 413, 422),
            undone=400 <= status < 500,
        )

    def _error(self, what: str, hint: str | None = None, **known: bool) -> ServerError:
        return ServerError(f"memory server {self.url} {what}", hint, **known)
