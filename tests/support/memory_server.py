"""A real memory server: `moshi memory serve` as a process, over a home of its own."""

import json
import os
import signal
import subprocess
from pathlib import Path

from support.cli import start_moshi

from moshicli.memory import Store, memory_file
from moshicli.paths import Paths


class MemoryServer:
    """Serves the memory below `home` on a free port, the same one after each `start`."""

    def __init__(self, home: Path, token: str | None = None) -> None:
        self._env = {**os.environ, "MOSHICLI_HOME": str(home)}
        if token:
            self._env["MOSHICLI_MEMORY_TOKEN"] = token
        self._port = 0
        self.store = Store(memory_file(Paths.below(home)))
        self.url = ""
        self.start()

    def start(self) -> None:
        command = ("memory", "serve", "--json", "--port", self._port)
        self._process = start_moshi(*command, stdout=subprocess.PIPE, env=self._env)
        assert self._process.stdout is not None
        self.url = json.loads(self._process.stdout.readline())["url"]
        self._port = int(self.url.rpartition(":")[2])

    def kill(self) -> None:
        """Without any notice, as by a power cut."""
        self._process.kill()
        self._process.communicate()

    def halt(self) -> None:
        """Let it hang: the system takes connections for it, and nobody answers."""
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def interrupt(self) -> int:
        """Ctrl-C; gives the exit code."""
        self._process.send_signal(signal.SIGINT)
        self._process.communicate()
        return self._process.returncode

    def contents(self) -> list[str]:
        return [message.content for message in self.store.messages()]
