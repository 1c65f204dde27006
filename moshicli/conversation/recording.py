"""A session on disk: what both sides sounded like, what happened, and what was said."""

import json
import os
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from queue import Full, Queue
from types import TracebackType
from typing import Final

import numpy as np

from moshicli.audio.growing import GrowingWav
from moshicli.conversation.events import (
    Event,
    PersonaChanged,
    SessionStarted,
    ToolCall,
    ToolResult,
    TurnEnded,
)
from moshicli.conversation.loop import Step
from moshicli.errors import OutputError
from moshicli.frames import FRAME_RATE
from moshicli.outputs import write_errors

MOST_WAITING: Final = round(60 * FRAME_RATE)
"""Frames that a disk may be behind."""


class Recording:
    """A context manager around a new folder below `parent`, named after the time.

    It holds `audio.wav` (agent left, user right), `events.jsonl` and `transcript.md`, each of them whole at
    every moment but for the last frames. Disks are waited for in a thread of its own. When one is full,
    `warn` is told once and the recording ends; the session goes on. Raises `OutputError` where it cannot
    begin.
    """

    def __init__(self, parent: Path, warn: Callable[[str], None]) -> None:
        self._warn = warn
        self.folder = _new_folder(parent)
        self._files = ExitStack()
        self._audio = self._files.enter_context(GrowingWav(self.folder / "audio.wav", channels=2))
        self._events = self._text_file("events.jsonl")
        self._transcript = self._text_file("transcript.md")
        self._persona = ""
        self._failed = False
        self._waiting: Queue[tuple[Step | None, Sequence[Event]] | None] = Queue(MOST_WAITING)
        self._thread = threading.Thread(target=self._keep, name="moshi-recording", daemon=True)

    def __enter__(self) -> "Recording":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._failed:
            self._waiting.put(None)
        self._thread.join()
        self._files.close()

    def step(self, step: Step, events: Sequence[Event]) -> None:
        """Keep a frame, and what happened in it."""
        self._put((step, events))

    def end(self, events: Sequence[Event]) -> None:
        """Keep the closing events."""
        self._put((None, events))

    def _put(self, item: tuple[Step | None, Sequence[Event]]) -> None:
        if self._failed:
            return
        try:
            self._waiting.put_nowait(item)
        except Full:
            self._fail(f"{self.folder} is too slow, the recording ends here")

    def _keep(self) -> None:
        while not self._failed and (item := self._waiting.get()) is not None:
            step, events = item
            try:
                if step:
                    self._audio.write(np.stack([step.agent, step.user], axis=1))
                for event in events:
                    self._append(self._events, event.as_json())
                    for line in self._lines(event):
                        self._append(self._transcript, line)
            except OutputError as error:
                self._fail(f"{error.message}; the recording ends here")
            except Exception as error:  # else the thread would end without a word
                self._fail(f"{type(error).__name__}: {error}; the recording ends here")

    def _fail(self, message: str) -> None:
        self._failed = True
        self._warn(message)

    def _lines(self, event: Event) -> list[str]:
        """What `event` adds to the transcript, in Markdown."""
        at = f"{int(event.t) // 60}:{int(event.t) % 60:02}"
        if isinstance(event, SessionStarted):
            self._persona = event.persona
            return [f"# {event.persona}, {datetime.now():%Y-%m-%d %H:%M}", ""]
        if isinstance(event, TurnEnded) and event.text:
            speaker = "User" if event.role == "user" else self._persona
            return [f"**{speaker}** ({at}): {event.text}", ""]
        if isinstance(event, ToolCall):
            return [f"- `{event.name} {json.dumps(event.arguments)}`", ""]
        if isinstance(event, ToolResult):
            told = json.dumps(event.result, ensure_ascii=False) if event.ok else f"failed: {event.error}"
            return [f"- → `{told}`", ""]
        if isinstance(event, PersonaChanged):
            self._persona = event.to
            return [f"*{event.from_} → {event.to}*", ""]
        return []

    def _text_file(self, name: str) -> int:
        with write_errors(str(self.folder / name)):
            file = os.open(self.folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
        self._files.callback(os.close, file)
        return file

    def _append(self, file: int, line: str) -> None:
        # One write a line: a process that is killed has written it, or has not.
        with write_errors(str(self.folder)):
            os.write(file, f"{line}\n".encode(errors="replace"))  # a model may write half a letter


def _new_folder(parent: Path) -> Path:
    """A folder that did not exist, which only the user can read."""
    now = f"{datetime.now():%Y-%m-%d_%H-%M-%S}"
    with write_errors(str(parent)):
        parent.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            folder = parent / (now if number == 1 else f"{now}_{number}")
            try:
                folder.mkdir(mode=0o700)
                return folder
            except FileExistsError:
                number += 1
