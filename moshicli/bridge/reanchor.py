"""Endless sessions in a finite context: when it is nearly full, a shorter one is built beside it.

The new context is the prompt, as prefilled, followed by the newest frames at the positions right after it. It
is built a few positions per live step and takes over when the old one is full: no step waits for it, memory
is bounded (by two contexts: 2 × 1.6 GB at 7B in 16 bits), and the prompt never falls out.
"""

from collections import deque
from dataclasses import dataclass

import numpy as np

from moshicli.bridge.cache import KVCache
from moshicli.bridge.generator_lm import Columns


@dataclass(frozen=True)
class Schedule:
    """When to rebuild, for a context of `capacity` positions of which a prompt takes `prompt`.

    `kept` frames survive. Half of the free positions: the work per live step, kept / (free - kept), is one
    recomputed position on average, and as many steps pass before the next rebuild as frames are remembered.
    `per_step` positions are recomputed in a live step while a rebuild runs. With 1 a rebuild runs all the
    time and every step costs the same; more pay off where the cost of a step is reading the weights (GPUs).
    """

    capacity: int
    prompt: int
    per_step: int

    @property
    def kept(self) -> int:
        return (self.capacity - self.prompt) // 2

    @property
    def steps(self) -> int:
        """Live steps a rebuild takes."""
        return -(-self.kept // self.per_step)


class Reanchor:
    """Keeps the newest input columns and builds the next context from them."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self.shadow: KVCache | None = None
        self._recent: deque[Columns] = deque(maxlen=schedule.kept)
        self._missing = 0

    def due(self, live: KVCache, column: Columns) -> Columns:
        """Call before each step with its input column; gives the columns (m, ...) the shadow takes in it."""
        self._recent.append(column)
        left = live.capacity - live.length
        if self.shadow is None and left == self.schedule.steps:
            self.shadow = live.copy_of_first(self.schedule.prompt)
            self._missing = self.schedule.kept
        if self.shadow is None:
            return np.empty((0, len(column)), dtype=np.int32)
        count = min(self.schedule.per_step, self._missing)
        # Seen from the end: this step's column is the newest, left - 1 more will follow before the swap.
        first = len(self._recent) - (self._missing - (left - 1))
        self._missing -= count
        return np.stack([self._recent[first + i] for i in range(count)])

    def swap(self, live: KVCache) -> KVCache:
        """Call once a step, after it: the cache to go on with."""
        if self.shadow is None or live.length < live.capacity:
            return live
        shadow, self.shadow = self.shadow, None
        return shadow
