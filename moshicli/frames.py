"""The one time grid of the suite: Mimi frames of 80 ms at 24 kHz mono.

Source: Mimi runs at 12.5 Hz on 24 kHz audio (Défossez et al. 2024, arXiv:2410.00037, section 3.3).
"""

from typing import Final

SAMPLE_RATE: Final = 24_000  # Hz
FRAME_SAMPLES: Final = 1_920
FRAME_RATE: Final = SAMPLE_RATE / FRAME_SAMPLES  # 12.5 Hz
FRAME_SECONDS: Final = FRAME_SAMPLES / SAMPLE_RATE  # 0.08 s


def frames_for(samples: int) -> int:
    """Number of frames that hold `samples` samples, the last one padded."""
    return -(-samples // FRAME_SAMPLES)
