"""Codes that a prompt holds the audio streams at: silence for the agent, a 440 Hz sine for the user."""

from typing import Any

import numpy as np
import numpy.typing as npt

from moshicli.bridge.checkpoint_config import CheckpointConfig
from moshicli.bridge.codec import Codec
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, SAMPLE_RATE

_SETTLE_FRAMES = round(FRAME_RATE)
_SINE_HZ = 440.0  # PersonaPlex (nvidia/personaplex-7b-v1): the user's stream during the prompt


def reference_codes(
    config: CheckpointConfig, codec: Codec
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """(silence, sine), each (K,): from the config, else what the codec makes of a second of either."""
    times = np.arange(_SETTLE_FRAMES * FRAME_SAMPLES) / SAMPLE_RATE
    return (
        _codes(config.silence_codes, codec, np.zeros(len(times))),
        _codes(config.sine_codes, codec, 0.5 * np.sin(2 * np.pi * _SINE_HZ * times)),
    )


def _codes(given: tuple[int, ...] | None, codec: Codec, pcm: npt.NDArray[Any]) -> npt.NDArray[np.int32]:
    if given is not None:
        return np.array(given, dtype=np.int32)
    return codec.encode(pcm.astype(np.float32))[:, -1].astype(np.int32)
