"""Speech without the silence around it."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.loop import Step

# Soft onsets and fading ends lie below the level that counts as a voice.
FRAMES_BEFORE = 1
FRAMES_AFTER = 3


def trimmed(steps: Iterable[Step]) -> Iterator[NDArray[np.float32]]:
    """The agent's frames (1920,) from its first voiced one to its last, with a margin; pauses within stay."""
    waiting: list[NDArray[np.float32]] = []
    begun = False
    for step in steps:
        waiting.append(step.agent)
        if step.agent_voiced:
            yield from waiting if begun else waiting[-1 - FRAMES_BEFORE :]
            begun = True
            waiting.clear()
    if begun:
        yield from waiting[:FRAMES_AFTER]
