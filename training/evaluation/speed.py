"""Milliseconds a frame on this CPU, in a live session of one process; size of the folder."""

import numpy as np

from moshicli.conversation.events import SessionEnded
from moshicli.conversation.loop import Conversation
from moshicli.frames import FRAME_SAMPLES
from training.domain.names import PERSONAS
from training.evaluation.bench import Bench
from training.evaluation.report import Figure

LARGEST_MB = 16.0


def measure(bench: Bench, pcm: np.ndarray) -> list[Figure]:
    """Codec and LM over `pcm` (n,) at 24 kHz, frame after frame, after a warm-up session."""
    frames = np.pad(pcm, (0, -len(pcm) % FRAME_SAMPLES)).astype(np.float32).reshape(-1, FRAME_SAMPLES)
    for _ in range(2):
        conversation = Conversation(bench.bridge, bench.persona(PERSONAS[0]), seed=0, tail=4.0, live=True)
        for _ in conversation.run(frames):
            pass
        ended = conversation.end()[-1]
    assert isinstance(ended, SessionEnded)
    stats = ended.stats
    size = sum(file.stat().st_size for file in bench.bridge.checkpoint.folder.iterdir() if file.is_file())
    return [
        Figure("frame_ms_median", stats.step_ms.p50, stats.frames, most=40),
        Figure("frame_ms_p95", stats.step_ms.p95, stats.frames),
        Figure("folder_mb", size / 2**20, 1, most=LARGEST_MB),
    ]
