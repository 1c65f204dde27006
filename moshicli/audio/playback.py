"""A loudspeaker without a microphone, for sessions whose input is no sound."""

from collections.abc import Callable
from types import TracebackType

from moshicli.audio.keeper import Keeper
from moshicli.audio.pcm import Pcm
from moshicli.audio.side import Side
from moshicli.audio.speaker import Speaker


class Playback:
    """Open while the context lasts, and until all has been played, for at most a second.

    `on_notice` is told in one line what becomes of the device.
    Entering raises `AudioDeviceError` where there is no loudspeaker. The name is as in `find_device`.
    """

    def __init__(self, output_device: str | None, on_notice: Callable[[str], None]) -> None:
        self._speaker = Side("output", output_device, Speaker)
        self._keeper = Keeper((self._speaker,), on_notice)

    def __enter__(self) -> "Playback":
        self._keeper.open(self._speaker)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None and self._speaker.current:
                self._speaker.current.drain()
        finally:
            self._keeper.close()

    @property
    def stuck(self) -> bool:
        """See `LiveAudio`."""
        return self._keeper.stuck

    @property
    def waiting_seconds(self) -> float:
        """What is still to be played."""
        return self._speaker.current.waiting_seconds if self._speaker.current else 0.0

    def play(self, pcm: Pcm) -> None:
        """Play a frame (1920,) after those before, given in their own time."""
        self._keeper.watch()
        if self._speaker.current:
            self._speaker.current.play(pcm)
