"""Running the memory server (uvicorn) on a socket of its own."""

import socket
from contextlib import closing

import uvicorn

from moshicli.errors import MoshiError, UsageError
from moshicli.memory.server import LOOPBACK, make_app
from moshicli.memory.store import Store


def bind(host: str, port: int, token: str | None) -> socket.socket:
    """A listening socket; port 0 takes any free one.

    Raises `UsageError` for an address that other machines reach without a token, `MoshiError` for one that
    cannot be had.
    """
    if host not in LOOPBACK and not token:
        raise UsageError(
            f"other machines can reach {host}, so it needs a token",
            "set MOSHICLI_MEMORY_TOKEN here and where moshi talks, or give --host 127.0.0.1",
        )
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise MoshiError(
            f"cannot listen on {host} port {port}: {error.strerror or error}", "try --port 0"
        ) from error


def serve(store: Store, listening: socket.socket, token: str | None) -> None:
    """Answer requests until the process is told to end (SIGINT, SIGTERM)."""
    config = uvicorn.Config(
        make_app(store, token),
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        limit_concurrency=100,
        timeout_graceful_shutdown=2,
    )
    with closing(listening):
        uvicorn.Server(config).run(sockets=[listening])
