"""A soak through this machine's microphone and loudspeaker."""

from collections.abc import Callable, Iterable, Iterator

from moshicli.audio.live import LiveAudio
from moshicli.soak.sound import Pcm


class SoakedDevices(LiveAudio):
    """Real devices whose streams can be made to die."""

    def __enter__(self) -> "SoakedDevices":
        super().__enter__()
        return self

    def unplug(self) -> None:
        """Both streams end, as they do when their devices are pulled out."""
        for side in (self._microphone, self._speaker):
            if side.current:
                side.current.stream.abort()

    @property
    def lost(self) -> list[str]:
        """What gives no sound at the moment."""
        sides = (self._microphone, self._speaker)
        return [side.noun for side in sides if side.lost_at is not None or side.current is None]


class Devices:
    """See `Sound`. Of the microphone only the time is used: what is heard is the script.

    `tell` hears of lag, `excused` and of what becomes of a device `notice`."""

    def __init__(
        self,
        live: SoakedDevices,
        tell: Callable[[int], None],
        notice: Callable[[str], None],
        excused: Callable[[], bool],
    ) -> None:
        self.lag = self.excused_lag = self.underruns = 0
        self.worst_ms = 0.0
        self._live, self._tell, self._excused = live, tell, excused
        self._underflows = live.underflows
        live.on_lag, live.on_notice = self._late, notice

    def frames(self, frames: Iterable[Pcm]) -> Iterator[Pcm]:
        """See `Sound`."""
        for frame, _ in zip(frames, self._live.frames(), strict=False):
            yield frame

    def play(self, pcm: Pcm) -> None:
        """See `Sound`."""
        self._live.play(pcm)
        now = self._live.underflows
        if not self._excused():
            self.underruns += max(0, now - self._underflows)
        self._underflows = now

    def _late(self, frames: int) -> None:
        if self._excused():
            self.excused_lag += frames
        else:
            self.lag += frames
            self._tell(frames)
