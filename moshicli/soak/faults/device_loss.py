"""Microphone and loudspeaker that are pulled out in the middle of a turn."""

from moshicli.memory import Store
from moshicli.soak.devices import SoakedDevices
from moshicli.soak.exchange import Exchange
from moshicli.soak.faults.fault import NotSurvivedError
from moshicli.soak.script import Turn


class DeviceLoss:
    """See `Fault`."""

    kind = "device loss"
    excuses = False

    def __init__(self, devices: SoakedDevices) -> None:
        self._devices = devices

    def suits(self, turn: Turn) -> bool:
        return True

    def begin(self) -> None:
        self._devices.unplug()

    def end(self) -> None:
        """It has ended by itself."""

    def survived(self, exchange: Exchange) -> str:
        """See `Fault`."""
        if lost := self._devices.lost:
            raise NotSurvivedError(f"the {' and the '.join(lost)} did not come back")
        return "both came back, the talk went on"

    def verify(self, memory: Store) -> None:
        """Nothing is left of it."""
