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
        """The parts of `url`. Raises `UsageError` where it is not a web address that HTTP can carry."""
        url = (self.url or "").strip()
        if not url:
            return None
        try:
            parts = urlsplit(url)
            # As a socket and a request will have to write them; what they cannot is a ValueError, too.
            host = (parts.hostname or "").encode("idna")
            parts.path.encode("ascii")
            good = parts.scheme in ("http", "https") and host and (parts.port or True)
        except ValueError:
            good = False
        spaced = " " in url or not url.isprintable()
        if not good or spaced or parts.query or parts.fragment or "@" in parts.netloc:
            raise UsageError(
                f"memory.url (or MOSHICLI_MEMORY_URL) is not the address of a server: {url!r}",
                "like http://127.0.0.1:8765, and its path in ASCII",
            )
        return parts


def usable_token(text: str | None) -> str | None:
    """`text` without the white space around it, such as the CR of a file from Windows; None if it is empty.

    Raises `UsageError` where HTTP cannot carry it.
    """
    token = (text or "").strip()
    for char in token:
        if not char.isprintable() or char > "\xff":
            raise UsageError(
                f"memory's token (MOSHICLI_MEMORY_TOKEN) has a character that HTTP cannot carry: {char!a}",
                "set it to plain letters and digits, without typographic quotes",
            )
    return token or None
