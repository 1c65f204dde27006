"""A microphone, as frames."""

from collections.abc import Callable

from moshicli.audio.capture import Capture
from moshicli.audio.device_stream import Block, DeviceStream
from moshicli.audio.devices import Device


class Microphone:
    """Records from the constructor on, which may raise `AudioDeviceError`; `arrived` hears of each block."""

    def __init__(self, device: Device, arrived: Callable[[], None]) -> None:
        self.stream = DeviceStream(device, "input")
        self.capture = Capture(self.stream.rate)
        self._arrived = arrived
        self.stream.open(self._record)

    def _record(self, block: Block) -> None:
        self.capture.write(block[:, 0] if block.shape[1] == 1 else block.mean(axis=1))
        self._arrived()
