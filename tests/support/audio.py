"""Test signals."""

from typing import Any

import numpy as np

from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE


def noisy_tone(frames: int, seed: int = 1) -> "np.ndarray[Any, Any]":
    """(frames * 1920,) float32: a gliding tone in noise, so that codes change from frame to frame."""
    times = np.arange(frames * FRAME_SAMPLES) / SAMPLE_RATE
    tone = 0.3 * np.sin(2 * np.pi * 200 * times * (1 + 0.1 * np.sin(times)))
    noise = 0.05 * np.random.default_rng(seed).standard_normal(len(times))
    return (tone + noise).astype(np.float32)
