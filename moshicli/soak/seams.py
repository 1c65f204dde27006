"""Is the output one piece? Holes in it, and jumps where frames meet."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.events import Event, PersonaChanged, SessionStarted, ToolCall, ToolResult
from moshicli.conversation.loop import Step

_SMALLEST_JUMP: Final = 0.05
"""Of full scale: a click of -26 dBFS is what a listener may notice beside speech."""
_NEIGHBOURS: Final = 120
"""Samples on both sides that a jump is compared with: 5 ms, a period of a voice of 200 Hz."""
_TIMES: Final = 4.0


class Seams:
    """Follows the agent's frames; `gaps` and `clicks` so far.

    A gap is a stretch of digital silence, which a codec never decodes to, that neither the session's start, a
    tool call nor a change of persona explains; so is a frame that is not 1920 finite samples. A click is a
    jump between two frames that is larger than what the neighbouring samples do.
    """

    def __init__(self) -> None:
        self.gaps = 0
        self.clicks = 0
        self._last: NDArray[np.float32] | None = None
        self._silent = self._explained = False

    def follow(self, step: Step, events: Sequence[Event]) -> None:
        """The next frame, and what happened in it."""
        pcm = step.agent
        if pcm.shape != step.user.shape or not np.isfinite(pcm).all():
            self.gaps += 1
            self._last = None
            return
        silent = not pcm.any()
        if silent and not self._silent:
            self._explained = False
        self._explained |= any(
            isinstance(event, SessionStarted | ToolCall | ToolResult | PersonaChanged) for event in events
        )
        if self._silent and not silent:
            self.gaps += not self._explained
        self._silent = silent
        self.clicks += self._jumps(pcm) if not silent else 0
        self._last = None if silent else pcm

    def _jumps(self, pcm: NDArray[np.float32]) -> bool:
        if self._last is None:
            return False
        return is_jump(self._last, pcm)


def is_jump(before: NDArray[np.float32], after: NDArray[np.float32]) -> bool:
    """Whether the seam between two stretches of samples is audible as one."""
    steps = np.abs(np.diff(np.concatenate([before[-_NEIGHBOURS:], after[:_NEIGHBOURS]])))
    at = len(before[-_NEIGHBOURS:]) - 1
    seam = float(steps[at])
    return seam > _SMALLEST_JUMP and seam > _TIMES * float(np.delete(steps, at).max())
