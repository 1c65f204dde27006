"""Where memory is kept: in a file of this machine, and if an address is given, also on a server."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, urlsplit

from moshicli.errors import UsageError
from moshicli.paths import Paths

WINDOW_MESSAGES: Final = 100
"""How many messages memory looks back, unless asked for more."""
PROMPT_MESSAGES: Final = 10
"""How many of them a prompt takes."""


def memory_file(paths: Paths) -> Path:
    return paths.data / "memory" / "messages.jsonl"


@dataclass(frozen=True)
class MemoryConfig:
    """`url` of a memory server, None for the file alone; `token` is what the server asks for."""

    url: str | None = None
    token: str | None = field(default=None, repr=False)

    def address(self) -> SplitResult | None:
        """The parts of `url`. Raises `UsageError` where it is not a web address."""
        if not self.url:
            return None
        try:
            parts = urlsplit(self.url)
            good = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
        except ValueError:
            good = False
        if not good or parts.query or parts.fragment or "@" in parts.netloc:
            raise UsageError(
                f"memory.url is not the address of a server: {self.url}", "like http://127.0.0.1:8765"
            )
        return parts
