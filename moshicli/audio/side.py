"""One direction of live audio: a device that is wanted, the one that is open, and what became of it."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Generic, Protocol, TypeVar

from moshicli.audio.device_stream import DeviceStream
from moshicli.audio.devices import NOUNS, Device, Direction, find_device, list_devices
from moshicli.errors import AudioDeviceError, MoshiError

_PAUSES: Final = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before the first attempt to get a device back, the second one, and so on; the last one repeats."""


class Opened(Protocol):
    """A microphone or a loudspeaker."""

    @property
    def stream(self) -> DeviceStream: ...


Kind = TypeVar("Kind", bound=Opened)


class Side(Generic[Kind]):
    """Watched by the session's thread, opened and closed by the keeper's. `name` is the device's in use."""

    def __init__(self, direction: Direction, wanted: str | None, make: Callable[[Device], Kind]) -> None:
        self.noun = NOUNS[direction]
        self.current: Kind | None = None
        self.lost_at: float | None = None
        self.attempts = 0
        self._direction, self._wanted, self._make = direction, wanted, make
        self._attempt_at = 0.0
        self.name = ""

    def open(self, devices_came_back: bool = False) -> None:
        """Open what is wanted, or once it `devices_came_back` without it, the default device."""
        devices = list_devices()
        try:
            device = find_device(devices, self._wanted, self._direction)
        except MoshiError:
            if not devices_came_back or self._wanted is None:
                raise
            device = find_device(devices, None, self._direction)
        self.current = self._make(device)
        self.name = self.name or device.name

    def close(self) -> None:
        current, self.current = self.current, None
        if current:
            with suppress(AudioDeviceError):
                current.stream.close()

    def change(self) -> str | None:
        """What has happened to it, for people; None where nothing has."""
        stream = self.current.stream if self.current else None
        if self.lost_at is None:
            if stream and stream.running:
                self.name = stream.device.name
                return None
            self.lose()
            return f"the {self.noun} {self.name} gives no sound any more; waiting for it to come back"
        if stream and stream.running and stream.begun:
            self.lost_at = None
            self.name = stream.device.name
            return f"the {self.noun} is back: {self.name}"
        return None

    def lose(self) -> None:
        """From now on it is to be brought back."""
        self.lost_at = self._attempt_at = time.monotonic()
        self.attempts = 0

    @property
    def wants_attempt(self) -> bool:
        """It is lost, nothing is under way, and it is time to try again."""
        waiting = self.current is not None and self.current.stream.running
        return self.lost_at is not None and not waiting and time.monotonic() >= self._attempt_at

    def attempted(self) -> None:
        """An attempt has just ended; whether it helped shows when blocks come."""
        self.attempts += 1
        self._attempt_at = time.monotonic() + _PAUSES[min(self.attempts, len(_PAUSES) - 1)]
