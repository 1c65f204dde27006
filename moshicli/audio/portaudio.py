"""PortAudio: loaded with messages for people, and restarted to see which devices there are now."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from moshicli.errors import AudioDeviceError

_INSTALL: Final = {
    "linux": "install PortAudio: apt-get install libportaudio2",
    "darwin": "install it again: pip install --force-reinstall sounddevice",
}


def load() -> Any:
    """The module `sounddevice`. Raises `AudioDeviceError` where PortAudio is missing or does not start."""
    # OSError without the library, PortAudioError without a sound system.
    try:
        with native_messages_hidden():
            import sounddevice
    except Exception as error:
        raise AudioDeviceError(f"sound is not available: {error}", _INSTALL.get(sys.platform)) from error
    return sounddevice


def restart() -> None:
    """Let PortAudio look at the sound system again; all its streams must have been closed before.

    Until then it goes on telling of the devices that there were when it began. Raises `AudioDeviceError`.
    """
    sounddevice = load()
    try:
        with suppress(sounddevice.PortAudioError):  # it may not have started the last time
            sounddevice._terminate()
        sounddevice._initialize()
    except sounddevice.PortAudioError as error:
        raise AudioDeviceError(f"sound is not available: {error}") from error


def never_terminate() -> None:
    """Let the process end without a word to the sound system, which does not answer and would keep it."""
    import atexit

    atexit.unregister(load()._exit_handler)


@contextmanager
def native_messages_hidden() -> Iterator[int]:
    """Keep what libraries in C print to file descriptor 2 off the terminal: PortAudio and ALSA are chatty.

    Gives a descriptor that still leads where 2 led.
    """
    try:
        kept = os.dup(2)
    except OSError:  # it is closed
        yield -1
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield kept
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
