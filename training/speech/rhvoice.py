"""RHVoice's English voices (statistical parametric synthesis), by ctypes, for the voices of users."""

import ctypes as c
import re
from pathlib import Path
from typing import Any

import numpy as np

# Not slt, whom the evaluation has from festival; not evgeniy-eng and lyubov, whose licence is CC BY-NC-ND.
RHVOICE_VOICES = ("alan", "bdl", "clb", "ksp")

# Samples come in blocks of so many seconds; a word's callbacks come before the block with its start or end.
BLOCK = 0.1
Words = list[tuple[float, float]] | None

_Rate = c.CFUNCTYPE(c.c_int, c.c_int, c.c_void_p)
_Samples = c.CFUNCTYPE(c.c_int, c.POINTER(c.c_short), c.c_uint, c.c_void_p)
_Place = c.CFUNCTYPE(c.c_int, c.c_uint, c.c_uint, c.c_void_p)


class _Callbacks(c.Structure):
    _fields_ = [("set_sample_rate", _Rate), ("play_speech", _Samples), ("process_mark", c.c_void_p),
                ("word_starts", _Place), ("word_ends", _Place), ("sentence_starts", c.c_void_p),
                ("sentence_ends", c.c_void_p), ("play_audio", c.c_void_p), ("done", c.c_void_p)]  # fmt: skip


class _Engine(c.Structure):
    _fields_ = [("data_path", c.c_char_p), ("config_path", c.c_char_p),
                ("resource_paths", c.POINTER(c.c_char_p)), ("callbacks", _Callbacks),
                ("options", c.c_uint)]  # fmt: skip


class _Manner(c.Structure):
    _fields_ = [("voice", c.c_char_p),
                *((f"absolute_{what}", c.c_double) for what in ("rate", "pitch", "volume")),
                *((f"relative_{what}", c.c_double) for what in ("rate", "pitch", "volume")),
                ("punctuation_mode", c.c_int), ("punctuation_list", c.c_char_p),
                ("capitals_mode", c.c_int), ("flags", c.c_int)]  # fmt: skip


class RhVoice:
    """RHVoice 1.14 (the C API of RHVoice.h), with the word times that its callbacks give."""

    def __init__(self, folder: Path) -> None:
        c.CDLL(str(folder / "libRHVoice_core.so.10"), mode=c.RTLD_GLOBAL)
        self._lib = lib = c.CDLL(str(folder / "libRHVoice.so.5"))
        signatures = {
            "RHVoice_new_tts_engine": (c.c_void_p, [c.POINTER(_Engine)]),
            "RHVoice_new_message": (
                c.c_void_p,
                [c.c_void_p, c.c_char_p, c.c_uint, c.c_int, c.POINTER(_Manner), c.c_void_p],
            ),
            "RHVoice_speak": (c.c_int, [c.c_void_p]),
            "RHVoice_delete_message": (None, [c.c_void_p]),
        }
        for name, (result, arguments) in signatures.items():
            function = getattr(lib, name)
            function.restype, function.argtypes = result, arguments
        self._rate = 24_000
        self._samples = 0
        self._parts: list[np.ndarray] = []
        self._places: list[tuple[int, int]] = []
        # Kept, because the library calls them as long as the engine lives.
        self._callbacks = _Callbacks(
            set_sample_rate=_Rate(self._on_rate),
            play_speech=_Samples(self._on_samples),
            word_starts=_Place(self._on_place),
            word_ends=_Place(self._on_place),
        )
        path = str(folder).encode()
        self._engine = lib.RHVoice_new_tts_engine(_Engine(path, path, None, self._callbacks, 0))
        if not self._engine:
            raise RuntimeError(f"RHVoice: no voices in {folder}; run python -m training.prepare")

    def speak(
        self, text: str, voice: str, slowness: float, pitch: float = 1.0
    ) -> tuple[np.ndarray, int, Words]:
        """Wave, its rate in Hz, [(word start s, word end s)] or None; `pitch` leaves the formants."""
        self._samples, self._parts, self._places = 0, [], []
        manner = _Manner(
            voice=voice.encode(), relative_rate=1 / slowness, relative_pitch=pitch, relative_volume=1.0
        )
        data = text.encode()
        message = self._lib.RHVoice_new_message(self._engine, data, len(data), 0, manner, None)
        spoken = message and self._lib.RHVoice_speak(message)
        self._lib.RHVoice_delete_message(message)
        if not spoken or not self._parts:
            raise RuntimeError(f"RHVoice: {voice} did not speak {text!r}")
        wave = np.concatenate(self._parts).astype(np.float64) / 32768
        return wave, self._rate, self._words(text)

    def _words(self, text: str) -> Words:
        words: list[tuple[float, float]] = []
        for word in re.finditer(r"\S+", text):
            heard = [samples for place, samples in self._places if word.start() <= place < word.end()]
            if not heard:
                return None
            start, end = (min(at + BLOCK * self._rate / 2, self._samples) for at in (heard[0], heard[-1]))
            words.append((start / self._rate, end / self._rate))
        return words

    def _on_rate(self, rate: int, _: object) -> int:
        self._rate = rate
        return 1

    def _on_samples(self, samples: Any, count: int, _: object) -> int:
        self._parts.append(np.ctypeslib.as_array(samples, (count,)).copy())
        self._samples += count
        return 1

    def _on_place(self, position: int, _length: int, _: object) -> int:
        self._places.append((position, self._samples))
        return 1
