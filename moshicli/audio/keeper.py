"""Keeps microphone and loudspeaker open, in a thread that may get stuck while the session goes on."""

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Final

from moshicli.audio import portaudio
from moshicli.audio.side import Side
from moshicli.errors import AudioDeviceError, MoshiError

OPEN_SECONDS: Final = 6.0
CLOSE_SECONDS: Final = 1.5


class Keeper:
    """Opens `sides`, and opens them again when they are lost; `tell` hears of that in one line each time.

    PortAudio is used in one thread only, as it asks for. A sound server that has stopped to answer keeps that
    thread until it goes on; nobody else waits for it.
    """

    def __init__(self, sides: Sequence[Side[Any]], tell: Callable[[str], None]) -> None:
        self._sides = sides
        self._tell = tell
        self._jobs: queue.SimpleQueue[tuple[Callable[[], None], Future[None]] | None] = queue.SimpleQueue()
        self._repair: Future[None] | None = None
        self._stale = False
        self._closed = threading.Event()
        threading.Thread(target=self._work, name="moshi-devices", daemon=True).start()

    def open(self, needed: Side[Any]) -> None:
        """Open all; a side that fails and is not the `needed` one is told of.

        Raises `MoshiError`; then, or where it is interrupted, all is closed.
        """

        def job() -> None:
            for side in self._sides:
                try:
                    side.open()
                except AudioDeviceError as error:
                    if side is needed:
                        raise
                    side.lose()
                    self._tell(f"{error.message}; going on without")

        try:
            portaudio.in_time(self._submit(job), OPEN_SECONDS)
        except BaseException:
            self.close()
            raise

    def watch(self) -> None:
        """To be called about once a frame: sees what is lost, and has it brought back."""
        for side in self._sides:
            if change := side.change():
                self._tell(change)
        if self._repair is None or self._repair.done():
            lost = [side for side in self._sides if side.wants_attempt]
            if lost:
                self._repair = self._submit(lambda: self._bring_back(lost))

    def close(self) -> None:
        """Close all, and give up on what does not answer: then it is `stuck`."""
        closing = self._submit(self._close)
        self._jobs.put(None)
        with suppress(AudioDeviceError):
            portaudio.in_time(closing, CLOSE_SECONDS)

    @property
    def stuck(self) -> bool:
        """All is not closed, be it for a signal that has interrupted `close`."""
        return not self._closed.is_set()

    def _close(self) -> None:
        for side in self._sides:
            side.close()
        self._closed.set()

    def _bring_back(self, lost: Sequence[Side[Any]]) -> None:
        # PortAudio sees new devices only after a restart, which ends the streams that still run.
        stale, self._stale = self._stale, False
        reopened = self._sides if stale else lost
        for side in reopened:
            side.close()
        try:
            if stale:
                portaudio.restart()
            for side in reopened:
                self._reopen(side, stale)
        except MoshiError:
            self._stale = True
        for side in lost:
            side.attempted()

    def _reopen(self, side: Side[Any], devices_came_back: bool) -> None:
        try:
            side.open(devices_came_back)
        except MoshiError:
            self._stale = True

    def _submit(self, job: Callable[[], None]) -> "Future[None]":
        future: Future[None] = Future()
        self._jobs.put((job, future))
        return future

    def _work(self) -> None:
        while (entry := self._jobs.get()) is not None:
            job, future = entry
            try:
                job()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(None)
