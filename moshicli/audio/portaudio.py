"""PortAudio: loaded with messages for people, and restarted to see which devices there are now."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import contextmanager, suppress
from typing import Any, Final, TypeVar

from moshicli.errors import AudioDeviceError

_INSTALL: Final = {
    "linux": "install PortAudio: apt-get install libportaudio2",
    "darwin": "install it again: pip install --force-reinstall sounddevice",
}

Result = TypeVar("Result")


def load() -> Any:
    """The module `sounddevice`. Raises `AudioDeviceError` where PortAudio is missing or does not start."""
    # OSError without the library, PortAudioError without a sound system.
    try:
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


def answered(work: Callable[[], Result], seconds: float = 6.0) -> Result:
    """What `work` gives, done in a thread that is left alone when the sound system does not answer in time.

    A call into PortAudio cannot be interrupted otherwise, not by Ctrl-C either. What it prints is hidden.
    Raises `AudioDeviceError`, and what `work` raises.
    """
    future: Future[Result] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    with native_messages_hidden():
        threading.Thread(target=run, name="moshi-devices", daemon=True).start()
        return in_time(future, seconds)


def in_time(future: "Future[Result]", seconds: float) -> Result:
    """The result of a call into PortAudio. Raises `AudioDeviceError` when it takes longer than that."""
    try:
        return future.result(seconds)
    except FutureTimeout:
        raise AudioDeviceError(
            "the sound system does not answer", "restart it: PipeWire, PulseAudio or Core Audio"
        ) from None


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
