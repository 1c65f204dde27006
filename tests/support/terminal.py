"""A real terminal: tmux with a shell, whose screen and state can be asked for."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PROMPT: Final = "ready>"


class Terminal:
    """A tmux server of its own with one shell in this repository, `width` x `height` cells."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self._socket = str(folder / "tmux")
        environ = {"PS1": PROMPT, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "TMUX"))}
        self._tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height), "-c", str(ROOT),
            "bash", "--norc", "--noprofile", env=kept | environ,
        )  # fmt: skip
        self.until(lambda rows: any(PROMPT in row for row in rows))

    def run(self, *command: object, before: str = "", after: str = "") -> None:
        """Type a command line: `command` quoted, between `before` and `after` as they are."""
        line = f"clear; {before} {shlex.join(map(str, command))} {after}"
        shown = self.rows()
        self._tmux("send-keys", "-l", line)
        self.until(lambda rows: rows != shown)  # else the prompt before it would be taken for the next one
        self.press("Enter")

    def press(self, *keys: str) -> None:
        """Press keys; names as in tmux (`C-c`, `Enter`, `Space`)."""
        self._tmux("send-keys", *keys)

    def resize(self, width: int, height: int) -> None:
        self._tmux("resize-window", "-x", str(width), "-y", str(height))

    def rows(self, *options: str) -> list[str]:
        """What is on the screen now, without blanks at the ends; with `-e` in its colours."""
        rows = self._tmux("capture-pane", "-p", *options).split("\n")
        return [row.rstrip() for row in rows]

    def until(self, seen: Callable[[list[str]], bool], seconds: float = 20.0) -> list[str]:
        """The screen as soon as it is as `seen` wants it."""
        end = time.monotonic() + seconds
        while not seen(rows := self.rows()):
            assert time.monotonic() < end, "\n".join(rows)
            time.sleep(0.02)
        return rows

    def until_text(self, text: str, seconds: float = 20.0) -> list[str]:
        return self.until(lambda rows: any(text in row for row in rows), seconds)

    def ended(self) -> list[str]:
        """What is on the screen when the shell asks for the next command."""
        return self.until(lambda rows: [row for row in rows if row][-1:] == [PROMPT])

    def is_as_it_was(self) -> bool:
        """The shell's terminal echoes, reads whole lines and shows its cursor."""
        self.run("stty", "-a")
        rows = self.ended()
        modes = {mode.rstrip(";") for row in rows for mode in row.split()}
        cursor = self._tmux("display", "-p", "#{cursor_flag}")
        return {"icanon", "echo", "isig"} <= modes and cursor == "1\n"

    def close(self) -> None:
        self._tmux("kill-server")

    def _tmux(self, *arguments: str, env: dict[str, str] | None = None) -> str:
        command: Sequence[str] = ["tmux", "-u", "-S", self._socket, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout


@contextmanager
def terminal(width: int = 80, height: int = 24) -> Iterator[Terminal]:
    """A terminal for the time of a test. Its socket's path is short, as such paths must be."""
    folder = Path(tempfile.mkdtemp(prefix="tmux."))
    opened = Terminal(folder, width, height)
    try:
        yield opened
    finally:
        opened.close()
        shutil.rmtree(folder)


def missing() -> str | None:
    """What keeps the view from being tested in a terminal, None where nothing does."""
    return None if shutil.which("tmux") else "tmux not found; apt-get install tmux"


def moshi_command(*arguments: object) -> list[object]:
    """`moshi` of this repository as a command line."""
    return [sys.executable, "-m", "moshicli", *arguments]
