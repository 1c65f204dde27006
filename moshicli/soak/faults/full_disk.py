"""A disk that takes nothing more: the kernel refuses what would make the memory file longer."""

import resource
import signal
from pathlib import Path

from moshicli.memory import Store
from moshicli.soak.exchange import Exchange
from moshicli.soak.faults.fault import NotReachedError
from moshicli.soak.script import Turn


class FullDisk:
    """See `Fault`. The process' limit on the length of files (RLIMIT_FSIZE) needs no rights and no mount."""

    kind = "disk full"
    excuses = False

    def __init__(self, memory: Path) -> None:
        self._memory = memory
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)
        self._size = 0
        self._grown = False
        # The signal's default would end the process; Python ignores it, unless somebody has changed that.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def close(self) -> None:
        """There is room again. Can be called twice."""
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)

    def suits(self, turn: Turn) -> bool:
        return True

    def begin(self) -> None:
        self._size = self._length()
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(self._size, 1), self._before[1]))

    def end(self) -> None:
        self._grown = self._length() > self._size
        self.close()

    def survived(self, exchange: Exchange) -> str:
        """See `Fault`."""
        if self._grown or not exchange.turns:
            raise NotReachedError
        return "nothing was written meanwhile, all of it later"

    def verify(self, memory: Store) -> None:
        """That every line is there in the end is counted with those of all other turns."""

    def _length(self) -> int:
        return self._memory.stat().st_size if self._memory.exists() else 0
