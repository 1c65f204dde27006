"""What sound devices there are, asked without opening one."""

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class DeviceProbe:
    """`microphone` and `speaker` are the names of the default devices, None where there is none."""

    microphone: str | None
    speaker: str | None
    problem: str | None  # why sound is not available at all, with what to install


def probe_devices() -> DeviceProbe:
    """Ask PortAudio for its default devices. Never raises."""
    # sounddevice raises OSError without the PortAudio library and PortAudioError without a sound server.
    try:
        import sounddevice

        devices = sounddevice.query_devices()
        microphone, speaker = (devices[n]["name"] if n >= 0 else None for n in sounddevice.default.device)
    except Exception as error:
        install = "; apt-get install libportaudio2" if sys.platform == "linux" else ""
        return DeviceProbe(None, None, f"{error}{install}")
    return DeviceProbe(microphone, speaker, None)
