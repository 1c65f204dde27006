"""Messages as text for other programs and for people."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Literal

from moshicli.memory.message import Message
from moshicli.outputs import printable

ExportFormat = Literal["jsonl", "chat", "md"]


def export(messages: Iterable[Message], form: ExportFormat) -> Iterator[str]:
    """The lines of an export: `jsonl` as stored, `chat` one JSON array of chat messages, `md` for reading."""
    if form == "jsonl":
        return (message.as_json() for message in messages)
    return _chat(messages) if form == "chat" else _markdown(messages)


def as_line(message: Message) -> str:
    """A message on one line for a terminal: local time, speaker, words, tools."""
    tools = f"  [{', '.join(message.tools)}]" if message.tools else ""
    return printable(f"{_local(message, 'seconds')}  {speaker(message)}: {message.content}{tools}")


def speaker(message: Message) -> str:
    """The persona's name for what it said, else the role."""
    if message.role == "assistant" and message.persona:
        return message.persona
    return message.role.capitalize()


def _local(message: Message, precision: str) -> str:
    """When it was said, by this machine's clock."""
    time = message.time
    # Near the years 1 and 9999 a zone can lead out of them; such a time stays as it was written.
    with suppress(OverflowError):
        time = time.astimezone()
    return time.replace(tzinfo=None).isoformat(" ", precision)


def _chat(messages: Iterable[Message]) -> Iterator[str]:
    separator = "["
    for message in messages:
        record: dict[str, object] = {"role": message.role, "content": message.content}
        if message.tool_calls:
            record["tool_calls"] = list(message.tool_calls)
        if message.tool_call_id is not None:
            record["tool_call_id"] = message.tool_call_id
        yield separator + json.dumps(record)
        separator = ","
    yield "]" if separator == "," else "[]"


def _markdown(messages: Iterable[Message]) -> Iterator[str]:
    session = None
    for message in messages:
        if message.session != session:
            session = message.session
            yield f"## {_local(message, 'minutes')}, session {printable(session)}"
            yield ""
        tools = f" *({', '.join(message.tools)})*" if message.tools else ""
        yield printable(f"**{speaker(message)}:** {message.content}{tools}")
        yield ""
