"""Microphone and loudspeaker as a session uses them: a frame in and one out every 80 ms, whatever happens."""

import threading
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Final

import numpy as np

from moshicli.audio.echo import Echo
from moshicli.audio.keeper import Keeper
from moshicli.audio.microphone import Microphone
from moshicli.audio.pcm import Pcm
from moshicli.audio.side import Side
from moshicli.audio.speaker import Speaker
from moshicli.errors import AudioDeviceError
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, FRAME_SECONDS

LATE_FRAMES: Final = 4
"""With this many late, all but the newest are skipped: a session that is 0.3 s late is not live."""

_PATIENCE_SECONDS: Final = 0.4
"""A microphone that is late by this is silent; a stream that has died is noticed later."""

_ZERO_FRAMES: Final = round(5 * FRAME_RATE)
_ZEROS: Final = (
    "the microphone gives nothing but zeros: it is muted, or this terminal has no permission to use it"
)
_SILENCE: Final[Pcm] = np.zeros(FRAME_SAMPLES, np.float32)
_SILENCE.flags.writeable = False


class LiveAudio:
    """The two devices, open while the context lasts.

        with LiveAudio(on_lag=..., on_notice=...) as live:
            for frame in live.frames():
                live.play(answer(frame))

    Leaving the context plays what is still to be heard, for at most a second, unless an exception is on its
    way; it always ends. `on_lag` is told how many frames were skipped or left out, `on_notice` in one line
    what became of a device. Both are called in the threads that use `frames` and `play`.

    Entering raises `AudioDeviceError` where there is no microphone to begin with; a loudspeaker may come
    later. Names are as in `find_device`. `lost_for_good` is how many seconds a microphone may be away.
    """

    def __init__(
        self,
        *,
        input_device: str | None = None,
        output_device: str | None = None,
        echo: Echo | None = None,
        on_lag: Callable[[int], None] = lambda _: None,
        on_notice: Callable[[str], None] = lambda _: None,
        lost_for_good: float = 300.0,
    ) -> None:
        self.on_lag, self.on_notice = on_lag, on_notice
        self._echo = echo
        self._lost_for_good = lost_for_good
        self._arrived = threading.Event()
        self.stopping = False
        self._due = 0.0
        self._zeros, self._silent = 0, True
        self._microphone = Side("input", input_device, lambda device: Microphone(device, self._arrived.set))
        self._speaker = Side("output", output_device, Speaker)
        self._keeper = Keeper((self._microphone, self._speaker), lambda text: self.on_notice(text))

    def __enter__(self) -> "LiveAudio":
        self._keeper.open(self._microphone)
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
        """The sound system kept a thread when the context was left; Python's own end would wait or crash."""
        return self._keeper.stuck

    @property
    def devices(self) -> tuple[str, str]:
        """Names of the microphone and the loudspeaker in use."""
        return self._microphone.name, self._speaker.name

    @property
    def underflows(self) -> int:
        """Gaps in what the loudspeaker in use has played."""
        speaker = self._speaker.current
        return speaker.underflows + speaker.stream.glitches if speaker else 0

    @property
    def waiting_seconds(self) -> float:
        """What is still to be played."""
        return self._speaker.current.waiting_seconds if self._speaker.current else 0.0

    def frames(self) -> Iterator[Pcm]:
        """Frames (1920,) of the microphone from now on, until `stop`; silence while it is lost.

        Raises `AudioDeviceError` when it is lost for good.
        """
        if self._microphone.current:
            self._microphone.current.capture.skip(self._microphone.current.capture.frames)
        self._due = time.monotonic() + _PATIENCE_SECONDS
        while not self.stopping:
            self._keeper.watch()
            self._give_up()
            frame = self._next()
            if frame is not None:
                yield frame

    def play(self, pcm: Pcm) -> None:
        """Let the loudspeaker play a frame (1920,) after those before; nobody hears it while it is lost."""
        if self._echo:
            self._echo.play(pcm)
        speaker = self._speaker.current
        if speaker and not speaker.play(pcm):
            self.on_lag(1)

    def stop(self) -> None:
        """End `frames`. From any thread, or a signal handler."""
        self.stopping = True
        self._arrived.set()

    def _next(self) -> Pcm | None:
        """The next frame, waited for; None after `stop`."""
        while not self.stopping:
            self._arrived.clear()
            microphone = self._microphone.current
            frame = self._taken(microphone) if microphone else None
            now = time.monotonic()
            if frame is not None:
                self._due = now + _PATIENCE_SECONDS
                return frame
            if now >= self._due:
                self._due = max(self._due + FRAME_SECONDS, now)
                return _SILENCE
            self._arrived.wait(self._due - now)
        return None

    def _taken(self, microphone: Microphone) -> Pcm | None:
        capture = microphone.capture
        missed = capture.frames - 1
        speaker = self._speaker.current
        # What came in a burst has become late at the other end.
        late = missed + (speaker.late_frames if speaker else 0)
        if missed > 0 and late >= LATE_FRAMES:
            capture.skip(missed)
            self.on_lag(missed)
        frame = capture.frame()
        if frame is None:
            return None
        # A microphone that works has noise, unless it suppresses it: what has been heard once works.
        self._silent = self._silent and not frame.any()
        self._zeros += 1
        if self._silent and self._zeros == _ZERO_FRAMES:
            self.on_notice(_ZEROS)
        return self._echo.hear(frame) if self._echo else frame

    def _give_up(self) -> None:
        lost_at = self._microphone.lost_at
        if lost_at is not None and time.monotonic() - lost_at > self._lost_for_good:
            raise AudioDeviceError(
                f"the microphone did not come back within {self._lost_for_good:g} s",
                "`moshi devices` lists what there is",
            )
