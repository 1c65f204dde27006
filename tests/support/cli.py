"""Running `moshi`: in this process with its world replaced, or as the child process a user would start."""

import io
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from typing import Any

from moshicli.cli.environment import Environment
from moshicli.cli.main import main
from moshicli.cli.process import ENDING


@dataclass(frozen=True)
class Run:
    """What a command left behind."""

    status: int
    stdout: bytes
    stderr: str

    @property
    def text(self) -> str:
        return self.stdout.decode()


class Stream(io.TextIOWrapper):
    """One of a process's three, over a real file; `terminal` says what it seems."""

    def __init__(self, data: bytes, terminal: bool) -> None:
        file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with this
        file.write(data)
        file.seek(0)
        super().__init__(file, encoding="utf-8", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


def moshi(*args: object, stdin: bytes = b"", terminal: bool = False) -> Run:
    """Run a command line in this process; `terminal` says what all three streams are."""
    streams = [Stream(data, terminal) for data in (stdin, b"", b"")]
    status = main([str(arg) for arg in args], Environment(*streams))
    for stream in streams:
        stream.seek(0)
    _, stdout, stderr = (stream.buffer.read() for stream in streams)
    return Run(int(status), stdout, stderr.decode())


def start_moshi(*args: object, **options: Any) -> "subprocess.Popen[bytes]":
    """Start a real child process, its stderr captured."""
    return subprocess.Popen(
        [sys.executable, "-m", "moshicli", *map(str, args)],
        stderr=subprocess.PIPE,
        # A test runner in the background ignores Ctrl-C, one of `nohup` SIGHUP, and so would its children.
        preexec_fn=lambda: [signal.signal(number, signal.SIG_DFL) for number in ENDING],
        **options,
    )
