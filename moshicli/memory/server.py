"""A memory server: the memory file over HTTP (Starlette), for `moshicli.memory.client`.

    GET /health                                  {"status": "ok"}
    GET /messages?limit&session&persona&after    {"messages": [...]}, the last, or those behind the id `after`
    POST /messages, one message or a list        {"added": n}; messages whose ids are there are ignored
    DELETE /messages?before                      {"removed": n, "kept": n}

Errors are `{"error": "..."}`. The answer to a POST comes after fsync.
"""

import hmac
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from itertools import dropwhile, islice
from typing import Any, Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from moshicli.errors import MoshiError
from moshicli.memory.client import MAX_BODY_BYTES, PAGE_MESSAGES
from moshicli.memory.config import WINDOW_MESSAGES
from moshicli.memory.known import KnownIds
from moshicli.memory.message import Message, NotAMessageError, message_from, moment
from moshicli.memory.store import Store, TooLongError

LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")


def make_app(store: Store, token: str | None) -> Starlette:
    """The server over `store`. Without a `token` it answers only requests to this machine's own names."""
    known = KnownIds()

    async def health(request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def read(request: Request) -> Response:
        query = request.query_params
        try:
            limit = int(query.get("limit", WINDOW_MESSAGES))
        except ValueError:
            limit = 0
        if not 1 <= limit <= PAGE_MESSAGES:
            raise HTTPException(400, f"limit must be a number from 1 to {PAGE_MESSAGES}")
        found = await run_in_threadpool(
            _select, store, limit, query.get("session"), query.get("persona"), query.get("after")
        )
        return JSONResponse({"messages": [message.as_dict() for message in found]})

    async def write(request: Request) -> Response:
        # A web page may send anything but JSON to any address without being asked first.
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            raise HTTPException(415, "messages are sent as application/json")
        messages = _messages(await _body(request))
        return JSONResponse({"added": await run_in_threadpool(store.append, messages, known)})

    async def clear(request: Request) -> Response:
        before = request.query_params.get("before")
        cleared = await run_in_threadpool(store.clear, _time(before) if before else None)
        return JSONResponse({"removed": cleared.removed, "kept": cleared.kept})

    def guarded(
        endpoint: Callable[[Request], Awaitable[Response]],
    ) -> Callable[[Request], Awaitable[Response]]:
        async def check(request: Request) -> Response:
            _authorize(request, token)
            return await endpoint(request)

        return check

    return Starlette(
        routes=[
            Route("/health", health, methods=["GET"]),
            Route("/messages", guarded(read), methods=["GET"]),
            Route("/messages", guarded(write), methods=["POST"]),
            Route("/messages", guarded(clear), methods=["DELETE"]),
        ],
        exception_handlers={HTTPException: _explain, MoshiError: _explain},
    )


def _authorize(request: Request, token: str | None) -> None:
    if token is None:
        # A web page's own name may be made to mean this machine (DNS rebinding).
        if request.url.hostname not in LOOPBACK:
            raise HTTPException(
                403, "without a token only requests to this machine's own address are answered"
            )
        return
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not hmac.compare_digest(given.strip().encode(), token.encode()):
        raise HTTPException(401, "the token is missing or wrong", {"WWW-Authenticate": "Bearer"})


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MAX_BODY_BYTES:
            raise HTTPException(413, f"a request may have {MAX_BODY_BYTES} bytes")
    return bytes(body)


def _messages(body: bytes) -> list[Message]:
    try:
        value: Any = json.loads(body)
        return [message_from(record) for record in (value if isinstance(value, list) else [value])]
    except NotAMessageError as error:
        raise HTTPException(400, str(error)) from error
    except (ValueError, RecursionError) as error:
        raise HTTPException(400, f"not JSON: {error}") from error


def _select(
    store: Store, limit: int, session: str | None, persona: str | None, after: str | None
) -> list[Message]:
    if after is None:
        return store.window(limit, session, persona)
    messages = store.messages()
    if after:
        messages = dropwhile(lambda message: message.id != after, messages)
        if next(messages, None) is None:
            raise HTTPException(404, f"there is no message {after}")
    return list(islice((message for message in messages if message.matches(session, persona)), limit))


def _time(text: str) -> datetime:
    try:
        time = moment(text)
    except ValueError as error:
        raise HTTPException(400, f"before: {error}") from error
    if time.tzinfo is None:
        raise HTTPException(400, "before has no offset from UTC")
    return time


def _explain(request: Request, error: Exception) -> Response:
    if isinstance(error, HTTPException):
        return JSONResponse({"error": error.detail}, error.status_code, error.headers)
    status = 413 if isinstance(error, TooLongError) else 507
    return JSONResponse({"error": str(error)}, status)
