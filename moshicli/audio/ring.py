"""A bounded buffer between a device's callback and the session."""

import numpy as np

from moshicli.audio.pcm import Pcm


class Ring:
    """Mono samples, written by one thread and read by another one, without a lock.

    Each side moves a counter of its own only after its samples are copied, and reads the other's once.
    """

    def __init__(self, capacity: int) -> None:
        self._samples: Pcm = np.zeros(capacity, np.float32)
        self._written = self._read = 0

    @property
    def available(self) -> int:
        """Samples to be read."""
        return self._written - self._read

    def write(self, block: Pcm) -> int:
        """Append `block` (n,); what finds no room is dropped. Gives how many were taken."""
        capacity = len(self._samples)
        block = block[: capacity - self.available]
        at = self._written % capacity
        first = min(len(block), capacity - at)
        self._samples[at : at + first] = block[:first]
        self._samples[: len(block) - first] = block[first:]
        self._written += len(block)
        return len(block)

    def read(self, most: int) -> Pcm:
        """The oldest samples (n,), at most `most`."""
        count = min(most, self.available)
        at = self._read % len(self._samples)
        first = self._samples[at : at + count]
        block: Pcm = np.concatenate([first, self._samples[: count - len(first)]])
        self._read += count
        return block
