"""A persona: who the agent is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


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
    source: Path | None = field(default=None, compare=False)
    """The file it was read from."""
    unknown: tuple[str, ...] = field(default=(), compare=False)
    """Keys in its file that mean nothing here; rewriting keeps them."""
