"""SVOX Pico's two English voices, by ctypes, for the voices of users."""

import ctypes as c
from pathlib import Path

import numpy as np

# By language, the parts of Pico's file names: one woman each, 16 kHz.
PICO_VOICES = {"en-US": "en-US_lh0", "en-GB": "en-GB_kh0"}
MEMORY = 2_500_000  # bytes that one system works in
BUSY, IDLE = 201, 200  # what pico_getData returns, of picodefs.h
_NAME = 64  # longer than any name that Pico returns


class Pico:
    """Pico (the C API of picoapi.h) with one voice; it tells no times."""

    RATE = 16_000

    def __init__(self, folder: Path, voice: str) -> None:
        self._lib = c.CDLL(str(folder / "libttspico.so.0"))
        self._memory = c.create_string_buffer(MEMORY)
        self._system, self._engine = c.c_void_p(), c.c_void_p()
        self._call("initialize", self._memory, c.c_uint(MEMORY), c.byref(self._system))
        self._call("createVoiceDefinition", self._system, b"voice")
        for part in (f"{voice}_ta.bin", f"{PICO_VOICES[voice]}_sg.bin"):
            resource, name = c.c_void_p(), c.create_string_buffer(_NAME)
            self._call("loadResource", self._system, str(folder / part).encode(), c.byref(resource))
            self._call("getResourceName", self._system, resource, name)
            self._call("addResourceToVoiceDefinition", self._system, b"voice", name)
        self._call("newEngine", self._system, b"voice", c.byref(self._engine))

    def _call(self, name: str, *arguments: object) -> None:
        if status := getattr(self._lib, f"pico_{name}")(*arguments):
            raise RuntimeError(f"Pico: {name} failed with {status}")

    def speak(self, text: str, slowness: float, pitch: float) -> np.ndarray:
        """A wave at `RATE`; `pitch` leaves the formants."""
        marked = (
            f'<pitch level="{100 * pitch:.0f}"><speed level="{100 / slowness:.0f}">{text}</speed></pitch>'
        )
        # The final zero makes it speak what it has.
        rest, parts = marked.encode() + b"\0", []
        block, sent, got, kind = c.create_string_buffer(128), c.c_short(), c.c_short(), c.c_short()
        while rest:
            self._call("putTextUtf8", self._engine, rest, c.c_short(len(rest)), c.byref(sent))
            rest, state = rest[sent.value :], BUSY
            while state == BUSY:
                state = self._lib.pico_getData(
                    self._engine, block, c.c_short(len(block)), c.byref(got), c.byref(kind)
                )
                parts.append(block.raw[: got.value])
            if state != IDLE:
                raise RuntimeError(f"Pico: {state} while speaking {text!r}")
        return np.frombuffer(b"".join(parts), "<i2").astype(np.float64) / 32768
