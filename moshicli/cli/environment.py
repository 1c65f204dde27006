"""The world a command runs in, replaceable in tests by one argument."""

import codecs
import io
import json
import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol, TextIO

from moshicli.errors import UsageError
from moshicli.paths import Paths

if TYPE_CHECKING:
    from rich.console import Console

    from moshicli.cli.typed_lines import TypedLines

# A bar for less work than this would be gone before it is read.
_BAR_FROM_SECONDS: Final = 20


def _home() -> Path | None:
    home = os.environ.get("MOSHICLI_HOME")
    return Path(home).expanduser() if home else None


def _nowhere() -> TextIO:
    """For a stream that the caller has closed (`>&-`)."""
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """What stands for letters that an encoding lacks: an escape as JSON has it, where it means the same."""
    assert isinstance(error, UnicodeEncodeError)
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


codecs.register_error("moshi.escaped", _escaped)


def _own_stdout() -> TextIO:
    """Standard output on a descriptor of its own: number 1 is also that of others (`stdout_to_ourselves`)."""
    if sys.stdout is None:
        return _nowhere()
    try:
        own = os.dup(sys.stdout.fileno())
    except OSError:  # something in Python stands for it
        return sys.stdout
    return open(own, "w", encoding=sys.stdout.encoding, errors=sys.stdout.errors)  # noqa: PTH123


def silence(stream: TextIO) -> None:
    """Let `stream`, which takes no more, take everything, also what it still holds."""
    with _nowhere() as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


class Screen(Protocol):
    """What holds the terminal while it shows a session."""

    def say(self, text: str) -> None:
        """Print a line that stays."""

    def ask(self, question: str) -> bool:
        """Whether the user says yes. Waits for the answer."""

    def give_back(self) -> None:
        """Leave the terminal as it was found, from another thread; the process is about to end."""


@dataclass
class Environment:
    """Standard streams, the user's folders and the global options. stdout is data, stderr is talk."""

    stdin: TextIO | None = field(default_factory=lambda: sys.stdin)
    stdout: TextIO = field(default_factory=_own_stdout)
    stderr: TextIO = field(default_factory=lambda: sys.stderr or _nowhere())
    home: Path | None = field(default_factory=_home)  # MOSHICLI_HOME
    json: bool = False
    quiet: bool = False
    verbosity: int = 0
    debug: bool = False
    color: bool = field(default_factory=lambda: "NO_COLOR" not in os.environ)
    config_error: UsageError | None = None
    """Raised where a command begins, so that nothing keeps `--help` from explaining what is right."""
    screen: Screen | None = None
    end_at_once: bool = False
    """A thread is stuck in a library: the process ends without waiting for it."""

    def __post_init__(self) -> None:
        if isinstance(self.stdout, io.TextIOWrapper):
            self.stdout.reconfigure(errors="moshi.escaped")

    @cached_property
    def paths(self) -> Paths:
        """The user's config, data and cache folders."""
        return Paths.below(self.home)

    @property
    def binary_stdin(self) -> BinaryIO:
        """stdin for audio or codes. Raises `UsageError` where it is closed, or is a terminal."""
        if self.stdin is None:
            raise UsageError("standard input is closed", "pipe audio or codes in, or name a file")
        if self.stdin.isatty():
            raise UsageError(
                "standard input is a terminal, not audio or codes", "pipe them in, or name a file"
            )
        return self.stdin.buffer

    @property
    def binary_stdout(self) -> BinaryIO:
        """stdout for audio or codes. Raises `UsageError` instead of flooding a terminal or mixing in JSON."""
        if self.json:
            raise UsageError(
                "--json and the output - would both write to stdout", "give the output a file name"
            )
        if self.stdout.isatty():
            raise UsageError(
                "binary data is not written to a terminal", "name a file, or redirect with > or |"
            )
        return self.stdout.buffer

    @property
    def stdout_is_unread(self) -> bool:
        """stdout is a pipe whose reader has left."""
        poll = select.poll()
        try:
            poll.register(self.stdout, 0)  # errors are told of without being asked for
        except OSError:  # something in Python stands for it
            return False
        return bool(poll.poll(0))

    @contextmanager
    def stdout_to_ourselves(self) -> Iterator[None]:
        """Meanwhile what others print goes to stderr: threads and child processes of tools, and C code.

        Not longer than tools run: an output that is named /dev/stdout is opened by descriptor 1.
        """
        from moshicli.tools.capture import install_switch

        install_switch()  # below the redirection, which takes away what is installed inside
        kept = os.dup(1)
        try:
            os.dup2(2, 1)
            with redirect_stdout(self.stderr):
                yield
        finally:
            os.dup2(kept, 1)
            os.close(kept)

    def say(self, text: str) -> None:
        """Tell the user something on stderr, unless `--quiet`."""
        if not self.quiet:
            self._tell(text)

    def warn(self, text: str) -> None:
        """Tell the user what may be wrong, even with `--quiet`."""
        self._tell(f"warning: {text}")

    @cached_property
    def typed_lines(self) -> "TypedLines":
        """stdin as text. Who has begun to read it so goes on so. Raises `UsageError` where it is closed."""
        from moshicli.cli.typed_lines import TypedLines

        if self.stdin is None:
            raise UsageError("standard input is closed", "pipe lines in, or name a file")
        return TypedLines(self.stdin.buffer)

    def ask(self, question: str, seconds: float | None = None) -> bool:
        """Whether the user says yes, within so many `seconds`; False where there is nobody to ask."""
        if self.screen:
            return self.screen.ask(question)
        if self.stdin is None or not self.stdin.isatty():
            return False
        print(f"{question} [y/N] ", file=self.stderr, end="", flush=True)
        return self.typed_lines.answer(seconds).lower() in ("y", "yes")

    def note(self, text: str) -> None:
        """Tell the user a detail, with `--verbose` only."""
        if self.verbosity:
            self.say(text)

    def data(self, text: str) -> None:
        """One line of output on stdout."""
        print(text, file=self.stdout, flush=True)

    def json_line(self, record: dict[str, Any]) -> None:
        """One JSON object as a line on stdout."""
        self.data(json.dumps(record, ensure_ascii=False))

    def summary(self, output: str, **facts: Any) -> None:
        """What was written: a JSON line with `--json`, a line of talk with `--verbose`."""
        if self.json:
            self.json_line({"output": output} | facts)
        else:
            self.note(f"{output}: {', '.join(f'{name} {value}' for name, value in facts.items())}")

    @contextmanager
    def progress(self, label: str, seconds: float | None) -> Iterator[Callable[[float], None]]:
        """A bar on stderr while `seconds` of audio (None: unknown) are worked on.

        Call what it gives with each advance in seconds. There is no bar in a pipe, with `--quiet`, or
        for short work.
        """
        if self.quiet or not self.stderr.isatty() or (seconds is not None and seconds < _BAR_FROM_SECONDS):
            yield lambda _: None
            return
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
        with Progress(*columns, console=self.console(), transient=True) as bar:
            task = bar.add_task(label, total=seconds)
            yield lambda advance: bar.update(task, advance=advance)

    def console(self) -> "Console":
        """stderr for what moves or has colours; it is a terminal where stderr is one, whatever else says."""
        from rich.console import Console

        return Console(
            file=self.stderr, no_color=not self.color, force_terminal=self.stderr.isatty(), highlight=False
        )

    def _tell(self, text: str) -> None:
        if self.screen:
            self.screen.say(text)
        else:
            try:
                print(text, file=self.stderr, flush=True)
            except OSError:  # its reader has left, the disk is full: the work is not done for its talk
                silence(self.stderr)
