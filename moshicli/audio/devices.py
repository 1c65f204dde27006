"""The sound devices of this machine: listed, and found by name or number."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from moshicli.audio import portaudio
from moshicli.errors import AudioDeviceError, UsageError

Direction = Literal["input", "output"]
NOUNS: dict[Direction, str] = {"input": "microphone", "output": "loudspeaker"}


@dataclass(frozen=True)
class Device:
    """A device as PortAudio sees it. `index` holds until devices come or go; `rate` is its own, in Hz."""

    index: int
    name: str
    host_api: str
    inputs: int
    outputs: int
    rate: int
    default_input: bool
    default_output: bool

    def serves(self, direction: Direction) -> bool:
        return (self.inputs if direction == "input" else self.outputs) > 0

    def is_default(self, direction: Direction) -> bool:
        return self.default_input if direction == "input" else self.default_output


def list_devices() -> list[Device]:
    """All devices, without opening one. Raises `AudioDeviceError` where PortAudio is not available."""
    sounddevice = portaudio.load()
    apis = sounddevice.query_hostapis()
    default_input, default_output = sounddevice.default.device
    return [
        Device(
            index=number,
            name=device["name"],
            host_api=apis[device["hostapi"]]["name"],
            inputs=device["max_input_channels"],
            outputs=device["max_output_channels"],
            rate=round(device["default_samplerate"]),
            default_input=number == default_input,
            default_output=number == default_output,
        )
        for number, device in enumerate(sounddevice.query_devices())
    ]


def find_device(devices: Iterable[Device], wanted: str | None, direction: Direction) -> Device:
    """The device of that number, of that name, or whose name alone has that in it; None: the default one.

    Raises `UsageError` where several fit, `AudioDeviceError` where none does.
    """
    noun = NOUNS[direction]
    able = [device for device in devices if device.serves(direction)]
    if wanted is None:
        fitting = [device for device in able if device.is_default(direction)] or able[:1]
        if not fitting:
            raise AudioDeviceError(f"there is no {noun}", "connect one; `moshi devices` lists what there is")
        return fitting[0]
    name = wanted.casefold()
    fitting = (
        [device for device in able if wanted.isdecimal() and device.index == int(wanted)]
        or [device for device in able if device.name.casefold() == name]
        or [device for device in able if name in device.name.casefold()]
    )
    if not fitting:
        raise AudioDeviceError(f"there is no {noun} {wanted!r}", "`moshi devices` lists what there is")
    if len(fitting) > 1:
        found = ", ".join(f"{device.index} {device.name}" for device in fitting)
        raise UsageError(f"{wanted!r} fits more than one {noun}: {found}", "give one's number or whole name")
    return fitting[0]
