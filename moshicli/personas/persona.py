"""A persona: who the agent is."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from moshicli.errors import UsageError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LONGEST_NAME = 64
LONGEST_TEXT = 8_000  # characters; more never fits into a prompt


@dataclass(frozen=True)
class Persona:
    """One persona as its TOML file describes it. Names are data: they never become a path."""

    name: str
    system_prompt: str = ""
    aliases: tuple[str, ...] = ()
    description: str = ""
    greeting: str | None = None
    """Spoken word for word when the persona opens a conversation; without it the model chooses."""
    re_introduction: str | None = None
    """Told to the model after a change to this persona; `{persona}` stands for its name."""
    voice: str | None = None
    tools: tuple[str, ...] | None = None
    """Tools it may call; None: all."""
    sampling: Mapping[str, float] = field(default_factory=dict)
    """Overrides of the checkpoint's sampling."""


def read_persona(path: Path) -> Persona:
    """The persona in the TOML file `path`. Raises `UsageError` with the file and the line or key."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}", "correct the file, or move it away") from error
    reader = _Table(path, table)
    return Persona(
        name=reader.name(),
        system_prompt=reader.text("system_prompt") or "",
        aliases=reader.texts("aliases") or (),
        description=reader.text("description") or "",
        greeting=reader.text("greeting"),
        re_introduction=reader.text("re_introduction"),
        voice=reader.text("voice"),
        tools=reader.texts("tools"),
        sampling=reader.numbers("sampling"),
    )


class _Table:
    """Checked access to the keys of one file."""

    def __init__(self, path: Path, table: dict[str, Any]) -> None:
        self._path = path
        self._table = table

    def name(self) -> str:
        name = self.text("name")
        if not name:
            raise self._wrong("name", "is missing")
        if len(name) > LONGEST_NAME or not name.isprintable():
            raise self._wrong("name", f"is not a printable text of at most {LONGEST_NAME} characters")
        return name

    def text(self, key: str) -> str | None:
        value = self._table.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self._wrong(key, "is not a text")
        if len(value) > LONGEST_TEXT:
            raise self._wrong(key, f"is longer than {LONGEST_TEXT} characters")
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...] | None:
        value = self._table.get(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._wrong(key, "is not a list of texts")
        return tuple(value)

    def numbers(self, key: str) -> dict[str, float]:
        value = self._table.get(key, {})
        if not isinstance(value, dict):
            raise self._wrong(key, "is not a table of numbers")
        for name, number in value.items():
            if isinstance(number, bool) or not isinstance(number, int | float):
                raise self._wrong(f"{key}.{name}", "is not a number")
        return value

    def _wrong(self, key: str, what: str) -> UsageError:
        return UsageError(f"{self._path}: {key} {what}", "correct the file, or move it away")
