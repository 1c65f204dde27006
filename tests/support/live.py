"""A live session as a child process, on devices of a private sound server."""

import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from support.cli import start_moshi
from support.pulse import Pulse

Record = dict[str, Any]


class LiveChat:
    """`moshi chat --json` with microphone and loudspeaker; its events are collected as they come."""

    def __init__(self, pulse: Pulse, *args: object, environ: Mapping[str, str] | None = None) -> None:
        self.child = start_moshi(
            "chat", "--json", *args,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=pulse.full_environ | (environ or {}),
        )  # fmt: skip
        self.events: list[Record] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> "LiveChat":
        self.wait_for("session_started")
        return self

    def __exit__(self, *_: object) -> None:
        if self.child.poll() is None:
            self.child.kill()
        self.child.wait()

    def of(self, kind: str) -> list[Record]:
        return [event for event in list(self.events) if event["type"] == kind]

    def wait_for(
        self, kind: str, fits: Callable[[Record], bool] = lambda _: True, after: int = 0, seconds: float = 60
    ) -> int:
        """Wait for an event of that `kind` that `fits`, not before place `after`; gives its place."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for place, event in enumerate(list(self.events)):
                if place >= after and event["type"] == kind and fits(event):
                    return place
            assert self.child.poll() is None, f"it has ended: {self._told()}"
            time.sleep(0.05)
        raise AssertionError(f"no {kind} within {seconds:g} s in {self.events}")

    def wait_for_warning(self, text: str, after: int = 0) -> int:
        return self.wait_for("warning", lambda event: text in event["message"], after)

    def end(self, number: int = signal.SIGINT) -> str:
        """Send a signal and wait for the end, which is an orderly one; gives what it told on stderr."""
        self.child.send_signal(number)
        return self.ended(number)

    def ended(self, number: int = signal.SIGINT) -> str:
        assert self.child.wait(timeout=30) == 128 + number
        self._reader.join(10)
        return self._told()

    def _told(self) -> str:
        assert self.child.stderr
        return self.child.stderr.read().decode()

    def _read(self) -> None:
        assert self.child.stdout
        for line in self.child.stdout:
            self.events.append(json.loads(line))
