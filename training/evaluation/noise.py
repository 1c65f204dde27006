"""A minute of a room in which nobody speaks: the agent has to stay silent."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.domain.names import PERSONAS
from training.evaluation.bench import Bench
from training.evaluation.report import Figure
from training.speech.sound import RATE

ROOMS = (("pink", -60.0), ("pink", -45.0), ("brown", -50.0), ("brown", -35.0))
"""Colour, and level in dBFS RMS: from a quiet room to one with a fan or traffic beside the microphone."""
_SLOPE = {"pink": 0.5, "brown": 1.0}  # amplitude falls with frequency to this power
_LOWEST_HZ = 40.0  # below, small microphones pick up nothing


@dataclass(frozen=True)
class Room:
    colour: str
    level_db: float
    persona: str
    seconds: float
    seed: int

    @property
    def name(self) -> str:
        return f"{self.colour} {self.level_db:g} dB"


def rooms(seconds: float) -> list[Room]:
    """Every kind of noise, each to another persona."""
    return [Room(colour, level, PERSONAS[i % 4], seconds, i) for i, (colour, level) in enumerate(ROOMS)]


def noise(room: Room) -> np.ndarray:
    """Coloured noise, slowly rising and falling by some decibels: (n,) float32 at 24 kHz."""
    rng = np.random.default_rng(room.seed)
    samples = int(room.seconds * RATE)
    hertz = np.fft.rfftfreq(samples, 1 / RATE)
    spectrum = rng.normal(size=len(hertz)) + 1j * rng.normal(size=len(hertz))
    spectrum *= np.where(hertz >= _LOWEST_HZ, np.maximum(hertz, _LOWEST_HZ) ** -_SLOPE[room.colour], 0.0)
    wave = np.fft.irfft(spectrum, samples)
    drift = np.interp(np.arange(samples), np.linspace(0, samples, 12), rng.uniform(-3, 3, 12))
    wave *= 10 ** (drift / 20)
    return (wave * 10 ** (room.level_db / 20) / np.sqrt(np.mean(wave**2))).astype(np.float32)


def listen(bench: Bench, room: Room) -> tuple[Room, int]:
    """How often the persona began to speak, or to call a tool, in this room."""
    session = bench.converse(bench.persona(room.persona), noise(room), room.seed, tail=0.0)
    return room, session.starts


def figures(found: Sequence[tuple[Room, int]]) -> list[Figure]:
    """The worst room, and all of them together."""
    starts = [count for _, count in found]
    worst = max(starts, default=None)
    return [
        Figure("false_starts_in_room_noise_worst", worst, len(found), most=0),
        Figure("false_starts_in_room_noise_total", sum(starts) if starts else None, len(found), most=0),
    ]
