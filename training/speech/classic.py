"""The two classic synthesisers, for the voices of users: flite (by ctypes), espeak-ng (a child process)."""

import ctypes as c
import os
import subprocess
from pathlib import Path

import numpy as np

from training.speech.pronounce import PHONE_ID

FLITE_VOICES = ("awb", "kal16", "rms", "slt")
ESPEAK_VOICES = (
    "en-us+m1", "en-us+m3", "en-us+m7", "en-us+f1", "en-us+f2", "en-us+f3", "en-us+f4", "en-us+f5",
    "en-gb+m2", "en-gb+f2", "en-us+adam", "en-us+linda", "en-gb+steph", "en-us+michael", "en-us+belinda",
    "en-us+david", "en-us+benjamin", "en-us+anika", "en-us+caleb", "en-gb-x-rp+m4",
)  # fmt: skip


class _Wave(c.Structure):
    _fields_ = [("type", c.c_char_p), ("rate", c.c_int), ("samples", c.c_int), ("channels", c.c_int),
                ("data", c.POINTER(c.c_short))]  # fmt: skip


class _Voice(c.Structure):
    _fields_ = [("name", c.c_char_p), ("features", c.c_void_p)]


class Flite:
    """CMU flite 2.2 (Debian libflite1), with the phone and word times of its own utterance structure."""

    def __init__(self, folder: Path) -> None:
        def library(name: str) -> c.CDLL:
            return c.CDLL(str(folder / name), mode=c.RTLD_GLOBAL)

        c.CDLL("libm.so.6", mode=c.RTLD_GLOBAL)
        asound = folder / "libasound.so.2"
        c.CDLL(str(asound if asound.exists() else "libasound.so.2"), mode=c.RTLD_GLOBAL)
        lib = library("libflite.so.1")
        for name in ("cmulex", "usenglish"):
            library(f"libflite_{name}.so.1")
        signatures = {
            "flite_synth_text": (c.c_void_p, [c.c_char_p, c.c_void_p]),
            "utt_wave": (c.POINTER(_Wave), [c.c_void_p]),
            "delete_utterance": (None, [c.c_void_p]),
            "utt_relation": (c.c_void_p, [c.c_void_p, c.c_char_p]),
            "relation_head": (c.c_void_p, [c.c_void_p]),
            "item_next": (c.c_void_p, [c.c_void_p]),
            "item_feat_float": (c.c_float, [c.c_void_p, c.c_char_p]),
            "item_feat_string": (c.c_char_p, [c.c_void_p, c.c_char_p]),
            "path_to_item": (c.c_void_p, [c.c_void_p, c.c_char_p]),
            "feat_set_float": (None, [c.c_void_p, c.c_char_p, c.c_float]),
        }
        for name, (result, arguments) in signatures.items():
            function = getattr(lib, name)
            function.restype, function.argtypes = result, arguments
        lib.flite_init()
        self.lib, self.voices = lib, {}
        for voice in FLITE_VOICES:
            register = getattr(library(f"libflite_cmu_us_{voice}.so.1"), f"register_cmu_us_{voice}")
            register.restype, register.argtypes = c.POINTER(_Voice), [c.c_char_p]
            self.voices[voice] = register(None)

    def speak(self, text: str, voice: str, slowness: float) -> tuple[np.ndarray, int, list, list]:
        """Wave, its rate in Hz, [(phone id, end s)], [(word start s, word end s)]."""
        lib, record = self.lib, self.voices[voice]
        lib.feat_set_float(record.contents.features, b"duration_stretch", slowness)
        utterance = lib.flite_synth_text(text.encode(), c.cast(record, c.c_void_p))
        raw = lib.utt_wave(utterance).contents
        wave = np.ctypeslib.as_array(raw.data, (raw.samples,)).astype(np.float64) / 32768
        rate, phones, words, token_before, begin = raw.rate, [], [], None, 0.0
        item = lib.relation_head(lib.utt_relation(utterance, b"Segment"))
        while item:
            end = lib.item_feat_float(item, b"end")
            phones.append((PHONE_ID.get(lib.item_feat_string(item, b"name").decode(), 0), end))
            token = lib.path_to_item(item, b"R:SylStructure.parent.parent.R:Token.parent")
            if token and token == token_before:
                words[-1] = (words[-1][0], end)
            elif token:
                words.append((begin, end))
            token_before, begin = token or token_before, end
            item = lib.item_next(item)
        lib.delete_utterance(utterance)
        return wave, rate, phones, words


def espeak(folder: Path, text: str, voice: str, words_per_minute: int, pitch: int) -> np.ndarray:
    """A wave at 22.05 kHz from espeak-ng (GPL program, free output), that of `folder` where there is one."""
    own = folder / "espeak-ng"
    command = [str(own), f"--path={folder}"] if own.exists() else ["espeak-ng"]
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder)} if own.exists() else None
    arguments = ["-v", voice, "-s", str(words_per_minute), "-p", str(pitch), "--stdout", text]
    out = subprocess.run([*command, *arguments], capture_output=True, env=environment, check=True).stdout[44:]
    return np.frombuffer(out[: len(out) // 2 * 2], "<i2").astype(np.float64) / 32768
