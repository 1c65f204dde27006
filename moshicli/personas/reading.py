"""From a TOML table to a `Persona`, every key checked."""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final, NoReturn

from moshicli.errors import UsageError
from moshicli.personas.names import name_problem
from moshicli.personas.persona import COLORS, Persona
from moshicli.toml import read_toml

LONGEST_TEXT: Final = 8_000
"""Characters; far more than the prompt budget of any checkpoint, so nothing useful is refused."""
LONGEST_SPEECH: Final = 1_000
"""Characters of a greeting: about a minute of speech."""

KEYS: Final = tuple(key.name for key in fields(Persona) if key.compare)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


_RANGES: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "temperature": ("a number, 0 or more", lambda value: _is_number(value) and value >= 0),
    "top_k": ("a whole number, 0 or more", lambda value: type(value) is int and value >= 0),
    "top_p": ("a number above 0, at most 1", lambda value: _is_number(value) and 0 < value <= 1),
}
SAMPLING: Final = {
    f"{stream}_{setting}": allowed for stream in ("text", "audio") for setting, allowed in _RANGES.items()
}
"""What `[sampling]` may set: in words, and as a check."""


def read_persona(path: Path) -> Persona:
    """The persona in the TOML file `path`. Raises `UsageError` with the file, and the line and the key."""
    return persona_from(read_toml(path), str(path), "correct the file, or move it away", path)


def persona_from(table: Mapping[str, Any], label: str, hint: str, source: Path | None = None) -> Persona:
    """The persona that `table` describes. Raises `UsageError`: `label`, the key and what is wrong; `hint`."""
    keys = _Table(table, label, hint)
    return Persona(
        name=keys.name(),
        system_prompt=keys.text("system_prompt") or "",
        aliases=keys.aliases(),
        description=keys.text("description") or "",
        greeting=keys.text("greeting", LONGEST_SPEECH),
        re_introduction=keys.text("re_introduction"),
        voice=keys.text("voice"),
        tools=keys.tools(),
        sampling=keys.sampling(),
        color=keys.color(),
        source=source,
        unknown=tuple(key for key in table if key not in KEYS),
    )


class _Table:
    """Checked access to the keys of one persona."""

    def __init__(self, table: Mapping[str, Any], label: str, hint: str) -> None:
        self._table = table
        self._label = label
        self._hint = hint

    def name(self) -> str:
        name = self.text("name")
        if name is None:
            self._refuse("name", "is missing")
        if problem := name_problem(name):
            self._refuse("name", problem)
        return name

    def text(self, key: str, longest: int = LONGEST_TEXT) -> str | None:
        value = self._table.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self._refuse(key, "is not a text")
        if len(value) > longest:
            self._refuse(key, f"is longer than {longest:,} characters ({len(value):,})")
        if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\r\t" for c in value):
            self._refuse(key, "has a control character")
        return value.strip()

    def aliases(self) -> tuple[str, ...]:
        aliases = tuple(alias.strip() for alias in self._texts("aliases") or ())
        for alias in aliases:
            if problem := name_problem(alias):
                self._refuse("aliases", f"holds {alias[:20]!r}, which {problem}")
        return aliases

    def tools(self) -> tuple[str, ...] | None:
        tools = self._texts("tools")
        for tool in tools or ():
            if not re.fullmatch(r"[A-Za-z_][\w-]{0,63}", tool, re.ASCII):
                self._refuse("tools", f"holds {tool[:20]!r}, which is no name of a tool")
        return tools

    def sampling(self) -> dict[str, float]:
        value = self._table.get("sampling", {})
        if not isinstance(value, dict):
            self._refuse("sampling", "is not a table")
        for name, number in value.items():
            if name not in SAMPLING:
                self._refuse(f"sampling.{name}", f"is not known; there are {', '.join(SAMPLING)}")
            words, allows = SAMPLING[name]
            if not allows(number):
                self._refuse(f"sampling.{name}", f"is not {words}")
        return value

    def color(self) -> str | None:
        color = self.text("color")
        if color is not None and color not in COLORS:
            self._refuse("color", f"is not one of {', '.join(COLORS)}")
        return color

    def _texts(self, key: str) -> tuple[str, ...] | None:
        value = self._table.get(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._refuse(key, "is not a list of texts")
        return tuple(value)

    def _refuse(self, key: str, what: str) -> NoReturn:
        raise UsageError(f"{self._label}: {key} {what}", self._hint)
