"""What the loudspeaker plays and the microphone hears again is kept from the model."""

from collections import deque
from importlib.util import find_spec
from typing import Any, Final, Literal, Protocol

import numpy as np

from moshicli.audio.levels import QUIET_DB, SILENCE_DB, level_db
from moshicli.audio.pcm import Pcm, decode_pcm, encode_s16le
from moshicli.errors import UsageError
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, SAMPLE_RATE

EchoMode = Literal["auto", "cancel", "gate", "off"]

_BLOCK: Final = SAMPLE_RATE // 100  # WebRTC's audio processing works in blocks of 10 ms
_MOST_WAITING: Final = 4


class Echo(Protocol):
    """Told of each frame (1920,) that is played, asked about each that is heard; from two threads."""

    def play(self, pcm: Pcm) -> None: ...

    def hear(self, pcm: Pcm) -> Pcm:
        """What of the frame is the user's."""
        ...


def open_echo(mode: EchoMode) -> Echo | None:
    """`auto` cancels where that is installed, and else gates. Raises `UsageError` for `cancel` without it."""
    if mode == "off":
        return None
    if mode == "cancel" and not can_cancel():
        raise UsageError("echo cancelling is not installed", "pip install 'moshicli[echo]', or --echo gate")
    return EchoGate() if mode == "gate" or not can_cancel() else EchoCanceller()


def can_cancel() -> bool:
    """Whether what cancelling takes is installed."""
    return find_spec("livekit") is not None


class _Audible:
    """Whether what was played can be in what is heard now: for 0.64 s, with devices and room."""

    def __init__(self) -> None:
        self._levels = deque([SILENCE_DB], maxlen=round(0.64 * FRAME_RATE))

    def play(self, pcm: Pcm) -> None:
        self._levels.append(level_db(pcm))

    @property
    def level(self) -> float | None:
        """dBFS of the loudest such frame, None where all are quiet."""
        loudest = max(tuple(self._levels))
        return None if loudest < QUIET_DB else loudest


class EchoCanceller:
    """WebRTC's echo canceller (AEC3), as LiveKit ships it: subtracts the echo, and both may speak at once.

    It finds the delay itself, from what is played to what is heard; that must not be negative, so it is given
    a frame when it goes to the loudspeaker's buffer. Measured with speech at -10 dB after 50 to 450 ms: the
    echo falls by 40 dB in the first seconds and by 50 dB from then on, in 1.1 to 1.8 ms a frame.

    Its high-pass filter turns phases, which small codecs do not take well (`mini` understood one of three
    questions through it), so that where nothing can be echoed the microphone is passed on untouched.
    """

    def __init__(self) -> None:
        from livekit.rtc import AudioFrame
        from livekit.rtc.apm import AudioProcessingModule

        self._frame_of = AudioFrame
        self._apm = AudioProcessingModule(echo_cancellation=True)
        self._played: deque[Pcm] = deque(maxlen=_MOST_WAITING)
        self._audible = _Audible()
        self._share = np.float32(0)

    def play(self, pcm: Pcm) -> None:
        self._played.append(pcm)
        self._audible.play(pcm)

    def hear(self, pcm: Pcm) -> Pcm:
        # One for one, or the delay that it has found would shift.
        played = self._played.popleft() if self._played else np.zeros(FRAME_SAMPLES, np.float32)
        for block in self._blocks(played):
            self._apm.process_reverse_stream(block)
        heard = self._blocks(pcm)
        for block in heard:
            self._apm.set_stream_delay_ms(0)
            self._apm.process_stream(block)
        cleaned = decode_pcm(b"".join(bytes(block.data) for block in heard), "s16le", 1)[:, 0]
        before, self._share = self._share, np.float32(self._audible.level is not None)
        share = np.full(FRAME_SAMPLES, self._share)
        share[:_BLOCK] = np.linspace(before, self._share, _BLOCK)
        mixed: Pcm = pcm + share * (cleaned - pcm)
        return mixed

    def _blocks(self, pcm: Pcm) -> list[Any]:
        data = encode_s16le(pcm)
        return [
            self._frame_of(bytearray(data[at : at + 2 * _BLOCK]), SAMPLE_RATE, 1, _BLOCK)
            for at in range(0, len(data), 2 * _BLOCK)
        ]


class EchoGate:
    """Half duplex: nothing is heard while the agent is, unless it is louder than the echo can be.

    How loud the echo is, relative to what is played, is learnt while the gate is shut. Headphones give none:
    there the gate opens for any voice.
    """

    _LEARN: Final = round(1 * FRAME_RATE)  # before this much was played the gate stays shut
    _MEMORY: Final = round(6 * FRAME_RATE)
    _ABOVE_DB: Final = 6.0
    _SURE: Final = 2  # frames; one alone may be a knock on the table
    _HOLD: Final = 5  # frames; pauses between words

    def __init__(self) -> None:
        self._audible = _Audible()
        self._echoes: deque[float] = deque(maxlen=self._MEMORY)
        self._loud = 0
        self._open = 0

    def play(self, pcm: Pcm) -> None:
        self._audible.play(pcm)

    def hear(self, pcm: Pcm) -> Pcm:
        played = self._audible.level
        if played is None:
            self._loud = self._open = 0
            return pcm
        level = level_db(pcm)
        ready = len(self._echoes) >= self._LEARN
        if ready and level > max(played + max(self._echoes) + self._ABOVE_DB, QUIET_DB):
            self._loud += 1
            if self._loud >= self._SURE:
                self._open = self._HOLD
        else:
            self._loud = 0
            if not self._open:
                self._echoes.append(level - played)
        if self._open:
            self._open -= 1
            return pcm
        return np.zeros(FRAME_SAMPLES, np.float32)
