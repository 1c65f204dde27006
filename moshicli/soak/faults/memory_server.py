"""A memory server that is killed, and comes back."""

import json
import os
import socket
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from moshicli.errors import MoshiError
from moshicli.memory import Memory, MemoryConfig, Store, memory_file
from moshicli.paths import Paths
from moshicli.soak.exchange import Exchange
from moshicli.soak.faults.fault import NotSurvivedError
from moshicli.soak.script import Turn

START_SECONDS: Final = 10.0


class MemoryServerDown:
    """See `Fault`. `moshi memory serve` in a process of its own, over `home`.

    `session` are the folders of the session that uses it.
    """

    kind = "memory server down"
    excuses = False

    def __init__(self, session: Paths, home: Path) -> None:
        self._session = session
        self._env = {name: value for name, value in os.environ.items() if not name.startswith("MOSHICLI_")}
        self._env["MOSHICLI_HOME"] = str(home)
        self._port = 0
        self._process: subprocess.Popen[bytes] | None = None
        self.store = Store(memory_file(Paths.below(home)))
        self._start()

    @staticmethod
    def unavailable() -> str | None:
        """Why there can be none here."""
        missing = [name for name in ("starlette", "uvicorn") if find_spec(name) is None]
        return "pip install 'moshicli[server]'" if missing else None

    @property
    def config(self) -> MemoryConfig:
        """With which a session uses it."""
        return MemoryConfig(f"http://127.0.0.1:{self._port}")

    def suits(self, turn: Turn) -> bool:
        return True

    def begin(self) -> None:
        """Without any notice, as by a power cut."""
        self.close()

    def end(self) -> None:
        self._start()

    def survived(self, exchange: Exchange) -> str:
        """See `Fault`."""
        return "killed, started again, and brought up to date"

    def verify(self, memory: Store) -> None:
        """It has all that the session's file has, in the same order; the last of it from the next session."""
        self._wait()
        Memory.open(self._session, self.config).close()
        mine, its = ([message.id for message in store.messages()] for store in (memory, self.store))
        if mine != its:
            raise NotSurvivedError(f"the server has {len(its)} of {len(mine)} lines, or in another order")

    def _wait(self) -> None:
        """Until it answers, or has had the time to."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self._port), START_SECONDS).close()
                return
            except OSError:
                time.sleep(0.05)

    def close(self) -> None:
        """End it. Can be called twice."""
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()

    def _start(self) -> None:
        command = [sys.executable, "-m", "moshicli", "memory", "serve", "--json", "--port", str(self._port)]
        self._process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            env=self._env,
        )
        if self._port:
            return  # it takes a moment, for which nobody waits
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise MoshiError("the memory server for the faults did not start", "moshi memory serve")
        self._port = int(json.loads(line)["url"].rpartition(":")[2])
