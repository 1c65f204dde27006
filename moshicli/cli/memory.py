"""`moshi memory`: what was said, to read, search, take away and forget."""

import os
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Final, get_args

import typer

from moshicli.cli.config import read_settings
from moshicli.cli.environment import Environment
from moshicli.cli.groups import command_group
from moshicli.cli.options import not_empty, source_of
from moshicli.errors import MoshiError, UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from moshicli.memory import Memory, MemoryConfig, Message
    from moshicli.memory.export import ExportFormat

_SHOWN_MESSAGES: Final = 20


def memory_config(env: Environment) -> "MemoryConfig":
    """The server of MOSHICLI_MEMORY_URL, or else of `url` in the table [memory] of config.toml, if any.

    Its token is MOSHICLI_MEMORY_TOKEN. Raises `UsageError`.
    """
    from moshicli.memory import MemoryConfig

    path = env.paths.config / "config.toml"
    url = os.environ.get("MOSHICLI_MEMORY_URL") or read_settings(path, "memory").get("url")
    if url is not None and not isinstance(url, str):
        raise UsageError(f"{path}: memory.url is not text", 'like url = "http://127.0.0.1:8765"')
    return MemoryConfig(url, os.environ.get("MOSHICLI_MEMORY_TOKEN"))


def show(
    ctx: typer.Context,
    limit: Annotated[
        int, typer.Option("--limit", "-n", min=1, metavar="N", help="How many messages.")
    ] = _SHOWN_MESSAGES,
    session: Annotated[str | None, typer.Option(metavar="ID", help="Of this session only.")] = None,
    persona: Annotated[str | None, typer.Option(metavar="NAME", help="With this persona only.")] = None,
) -> None:
    """Show the last messages, oldest first."""
    from moshicli.memory.client import PAGE_MESSAGES

    env: Environment = ctx.obj
    if source_of(ctx, "persona") != "COMMANDLINE":
        persona = None  # a default persona for `chat` is no wish to see one persona's messages
    memory = _open(env)
    if limit <= PAGE_MESSAGES:
        _print(env, memory.window(limit, session, persona))
    else:
        _print(env, deque(memory.history(session, persona), maxlen=limit))


def search(
    ctx: typer.Context,
    text: Annotated[
        str, typer.Argument(metavar="TEXT", help="Words as they were said; case does not matter.")
    ],
) -> None:
    """Show the messages that contain a text, oldest first."""
    env: Environment = ctx.obj
    wanted = text.casefold()
    _print(env, (message for message in _open(env).history() if wanted in message.content.casefold()))


def export(
    ctx: typer.Context,
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help="jsonl, chat (a JSON array) or md.")
    ] = "jsonl",
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="FILE", callback=not_empty, help="Where to, or - for stdout."),
    ] = "-",
) -> None:
    """Write all messages in a format for other programs or for people."""
    from moshicli.memory import export as formats
    from moshicli.outputs import open_output

    env: Environment = ctx.obj
    chosen = _format(form)
    count = 0

    def counted(messages: "Iterable[Message]") -> "Iterable[Message]":
        nonlocal count
        for message in messages:
            count += 1
            yield message

    with open_output(output, env.stdout.buffer) as target:
        for line in formats.export(counted(_open(env).history()), chosen):
            target.write(f"{line}\n".encode(errors="replace"))
    if output != "-":
        env.summary(output, messages=count)


def clear(
    ctx: typer.Context,
    before: Annotated[
        str | None,
        typer.Option(
            "--before", metavar="DATE", help="Only what is older, like 2026-01-31 or 2026-01-31T18:00."
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Forget all messages, or the old ones, here and on the server if there is one.

    Lines of the file that are not messages, say torn by a crash, are kept; delete the file (see moshi memory
    path) to be rid of them as well.
    """
    env: Environment = ctx.obj
    limit = None if before is None else _date(before)
    memory = _open(env)
    if not yes and not _confirmed(env, memory, before):
        raise MoshiError("nothing was cleared: it was not confirmed")
    cleared = memory.clear(limit)
    if env.json:
        env.json_line({"removed": cleared.removed, "kept": cleared.kept})
    else:
        env.say(f"forgot {cleared.removed} messages, kept {cleared.kept}")


def path(ctx: typer.Context) -> None:
    """Print where the memory file is."""
    from moshicli.memory import memory_file

    env: Environment = ctx.obj
    found = memory_file(env.paths)
    if env.json:
        env.json_line({"path": str(found)})
    else:
        env.data(str(found))


def serve(
    ctx: typer.Context,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="0 takes any free one.")] = 8765,
    token: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="What clients must show; better in MOSHICLI_MEMORY_TOKEN."),
    ] = None,
) -> None:
    """Serve this machine's memory file to moshi on other machines, until Ctrl-C.

    Other addresses than this machine's own need a token. There is no TLS: across a network that you do not
    trust, put a proxy in front that has it.
    """
    from moshicli.memory import Store, memory_file
    from moshicli.memory.config import usable_token

    try:
        from moshicli.memory.serving import bind, serve
    except ModuleNotFoundError as error:
        raise UsageError(
            f"the memory server needs {error.name}, which is not installed", "pip install 'moshicli[server]'"
        ) from error

    env: Environment = ctx.obj
    token = usable_token(token or os.environ.get("MOSHICLI_MEMORY_TOKEN"))
    store = Store(memory_file(env.paths), env.warn)
    listening = bind(host, port, token)
    name = f"[{host}]" if ":" in host else host
    url = f"http://{name}:{listening.getsockname()[1]}"
    if env.json:
        env.json_line({"url": url, "path": str(store.path)})
    else:
        env.say(f"serving {store.path} at {url}")
    serve(store, listening, token)


def _open(env: Environment) -> "Memory":
    from moshicli.memory import Memory

    return Memory.open(env.paths, memory_config(env), env.warn, deliver=False)


def _print(env: Environment, messages: "Iterable[Message]") -> None:
    from moshicli.memory.export import as_line

    message = None
    for message in messages:
        env.data(message.as_json() if env.json else as_line(message))
    if message is None:
        env.say("no messages")


def _format(name: str) -> "ExportFormat":
    from moshicli.memory.export import ExportFormat

    for known in get_args(ExportFormat):
        if name == known:
            return known  # type: ignore[no-any-return]
    raise UsageError(f"unknown --format {name}", "jsonl, chat or md")


def _date(text: str) -> "datetime":
    from moshicli.memory.message import moment

    try:
        return moment(text).astimezone()
    except (ValueError, OverflowError) as error:
        raise UsageError(f"--before: not a date: {text}", "like 2026-01-31 or 2026-01-31T18:00") from error


def _confirmed(env: Environment, memory: "Memory", before: str | None) -> bool:
    if env.stdin is None or not env.stdin.isatty():
        raise UsageError("nobody is there to be asked", "moshi memory clear --yes")
    what = "all messages" if before is None else f"the messages before {before}"
    return env.ask(f"Forget {what} in {memory.place}?")


memory = command_group(
    "What was said: show it, search it, take it away, forget it, serve it.",
    {"show": show, "search": search, "export": export, "clear": clear, "path": path, "serve": serve},
)
