"""What the process takes of the machine."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from moshicli.bridge import mlx_memory
from moshicli.conversation.stats import rss_mb

# Linux lists threads of libraries as well; elsewhere Python's own are counted.
_TASKS: Final = Path("/proc/self/task")
_FILES: Final = Path("/dev/fd")


@dataclass(frozen=True)
class Resources:
    """At one moment; memory in MiB."""

    rss: float
    mlx_active: float
    mlx_cache: float
    files: int
    threads: int

    @classmethod
    def now(cls) -> "Resources":
        mlx = mlx_memory()
        threads = _entries(_TASKS) if _TASKS.exists() else threading.active_count()
        # One of them is the listing itself.
        return cls(rss_mb(), mlx.active, mlx.cache, _entries(_FILES) - 1, threads)


def _entries(folder: Path) -> int:
    return sum(1 for _ in folder.iterdir())
