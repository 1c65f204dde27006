"""One PortAudio stream, in one direction, and the signs that it has died."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from moshicli.audio import portaudio
from moshicli.audio.devices import Device, Direction
from moshicli.errors import AudioDeviceError
from moshicli.frames import SAMPLE_RATE

BLOCK_SECONDS: Final = 0.02
"""A callback's share. PortAudio keeps two on either side, so a whole frame would cost more: from loudspeaker
to microphone 250 ms on PulseAudio, against 120 ms with these and 80 ms of latency (measured)."""

LATENCY_SECONDS: Final = 0.06
"""Asked of either device. A callback waits for Python's lock, which changes hands every 5 ms."""

STALL_SECONDS: Final = 2.0
"""A stream without a callback for so long has died, though nothing says so."""

Block = Any  # (n, channels) float32, PortAudio's own memory


class DeviceStream:
    """`work` gets each block (n, `channels`) at `rate` Hz, in PortAudio's thread: it only copies.

    The constructor finds the format that the device can do. Opening and closing may take for ever where a
    sound server does not answer: call them in a thread that nobody waits for without end. Both they and the
    constructor raise `AudioDeviceError`.
    """

    def __init__(self, device: Device, direction: Direction) -> None:
        self.device = device
        self._direction = direction
        self.rate, self.channels = _format(device, direction)
        self._stream: Any = None
        self._opened = self._last_block = 0.0
        self._finished = False
        self.glitches = 0
        """Blocks before which the device lost sound, or had none to play."""

    def open(self, work: Callable[[Block], None]) -> None:
        sounddevice = portaudio.load()

        def call(block: Block, frames: int, timing: Any, status: Any) -> None:
            work(block)
            self.glitches += bool(status)
            self._last_block = time.monotonic()

        kind = sounddevice.InputStream if self._direction == "input" else sounddevice.OutputStream
        with _device_errors(self.device):
            self._stream = kind(
                device=self.device.index,
                samplerate=self.rate,
                channels=self.channels,
                dtype="float32",
                blocksize=round(self.rate * BLOCK_SECONDS),
                latency=LATENCY_SECONDS,
                callback=call,
                finished_callback=self._finish,
            )
            self._stream.start()
        self._opened = time.monotonic()

    def close(self) -> None:
        with _device_errors(self.device):
            self._stream.abort(ignore_errors=True)
            self._stream.close(ignore_errors=True)

    def abort(self) -> None:
        """End it as the loss of its device does; it is still to be closed."""
        with _device_errors(self.device):
            self._stream.abort(ignore_errors=True)

    @property
    def running(self) -> bool:
        """Blocks come, or have not had the time to."""
        last = max(self._last_block, self._opened)
        return not self._finished and time.monotonic() - last < STALL_SECONDS

    @property
    def latency(self) -> float:
        """Seconds between a callback and the sound of its block, as far as PortAudio knows."""
        return float(self._stream.latency)

    @property
    def begun(self) -> bool:
        """There was a block."""
        return self._last_block > 0

    def _finish(self) -> None:
        # In callback mode this is all that tells of a device that was pulled out.
        self._finished = True


def _format(device: Device, direction: Direction) -> tuple[int, int]:
    """Sample rate and channels: 24 kHz mono, or what comes closest of what the device can do."""
    sounddevice = portaudio.load()
    if direction == "input":
        check, most = sounddevice.check_input_settings, device.inputs
    else:
        check, most = sounddevice.check_output_settings, device.outputs
    problem: Exception | None = None
    for rate in (SAMPLE_RATE, device.rate):
        for channels in sorted({1, min(2, most), most}):
            try:
                check(device=device.index, channels=channels, dtype="float32", samplerate=rate)
            except sounddevice.PortAudioError as error:
                problem = error
            else:
                return rate, channels
    raise AudioDeviceError(f"{device.name} cannot be used: {problem}", "`moshi devices` lists others")


@contextmanager
def _device_errors(device: Device) -> Iterator[None]:
    sounddevice = portaudio.load()
    try:
        yield
    except sounddevice.PortAudioError as error:
        raise AudioDeviceError(
            f"{device.name} cannot be used: {error}", "`moshi devices` lists others"
        ) from error
