"""Small signal helpers of the synthesis stage; waves are float arrays in [-1, 1]."""

import numpy as np
from scipy.signal import resample_poly

RATE = 24_000
LABEL_SAMPLES = 480  # phone labels at 50 Hz
_RATIO = {16_000: (3, 2), 22_050: (160, 147), 24_000: (1, 1)}


def to_24k(wave: np.ndarray, rate: int, factor: float = 1.0) -> np.ndarray:
    """Resample to 24 kHz; `factor` multiplies pitch, formants and speed together (another speaker)."""
    up, down = _RATIO[rate]
    if factor == 1.0:
        return resample_poly(wave, up, down) if up != down else wave
    double = resample_poly(wave, 2 * up, down)
    n = int(len(double) / (2 * factor))
    return np.interp(np.arange(n) * 2 * factor, np.arange(len(double)), double)


def to_int16(wave: np.ndarray, rms: float = 0.07) -> np.ndarray:
    """16 bit samples at one loudness (`rms` of full scale), never clipped."""
    gain = min(rms / (np.sqrt(np.mean(wave**2)) + 1e-6), 0.9 / (np.abs(wave).max() + 1e-6))
    return (wave * gain * 32767).astype(np.int16)


def phone_labels(ends: list[tuple[int, float]], samples: int) -> np.ndarray:
    """Phone ids with their end times (s) to labels (ceil(samples/480),) uint8 at 50 Hz."""
    labels = np.zeros(-(-samples // LABEL_SAMPLES), np.uint8)
    begin = 0
    for phone, end in ends:
        stop = min(len(labels), round(end * RATE / LABEL_SAMPLES))
        labels[begin:stop] = phone
        begin = max(begin, stop)
    return labels


def flatten_pitch(wave: np.ndarray, target: float, step: float = 2.0, spread: float = 1.15) -> np.ndarray:
    """Quantise the pitch contour of a 24 kHz wave to `step` semitones around `target` Hz with WORLD.

    This is GLaDOS's voice: a clear human timbre that sings between fixed pitches. WORLD: Morise et al. 2016.
    """
    import pyworld

    x = np.ascontiguousarray(wave, np.float64)
    f0, times = (
        pyworld.harvest(x, RATE, frame_period=10.0)
        if len(x) < RATE // 4
        else pyworld.dio(x, RATE, frame_period=10.0)
    )
    f0 = pyworld.stonemask(x, f0, times, RATE)
    envelope, aperiodicity = pyworld.cheaptrick(x, f0, times, RATE), pyworld.d4c(x, f0, times, RATE)
    voiced = f0 > 0
    if voiced.any():
        semitones = 12 * np.log2(f0[voiced] / np.median(f0[voiced]))
        f0[voiced] = target * 2 ** (np.round(semitones / step) * step * spread / 12)
    return pyworld.synthesize(f0, envelope, aperiodicity, RATE, 10.0)[: len(x)]
