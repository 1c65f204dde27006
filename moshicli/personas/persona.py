"""A persona: who the agent is."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

COLORS: Final = ("red", "green", "yellow", "blue", "magenta", "cyan")
"""Colours that every terminal with colours has (ECMA-48)."""


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
    color: str | None = None
    """One of `COLORS`: how it is shown."""
    source: Path | None = field(default=None, compare=False)
    """The file it was read from."""
    unknown: tuple[str, ...] = field(default=(), compare=False)
    """Keys in its file that mean nothing here; rewriting keeps them."""

    @property
    def shown_color(self) -> str:
        """Its colour; without one of its own, one that its name gives it."""
        return self.color or COLORS[zlib.crc32(self.name.encode()) % len(COLORS)]
