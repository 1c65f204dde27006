"""Keys and values of the main transformer: one buffer per layer, as long as the context, never grown."""

from typing import Any

from moshicli.bridge.array_functions import Array


class KVCache:
    """Positions 0..length-1 of one token sequence.

    Each layer holds a buffer (2, heads, capacity, head_dim), keys then values, keys already rotated. It never
    wraps: the generator re-anchors before `length` exceeds `capacity`, so every stored position is its index.
    """

    def __init__(self, xp: Any, layers: int, heads: int, head_dim: int, capacity: int, dtype: Any) -> None:
        """Of arrays of the module `xp`, `numpy` or `mlx.core`."""
        self._xp = xp
        self.capacity = capacity
        self.length = 0
        self.buffers: list[Array] = [xp.zeros((2, heads, capacity, head_dim), dtype) for _ in range(layers)]

    def extend(self, layer: int, entries: Array) -> tuple[Array, Array]:
        """Write entries (2, heads, n, head_dim) behind `length`; give all keys and values,
        each (1, heads, length + n, head_dim).

        `length` itself moves once all layers are written (`advance`).
        """
        end = self.length + entries.shape[2]
        buffer = self.buffers[layer]
        # The buffer has no other owner here, so MLX, too, updates it in place.
        buffer[:, :, self.length : end] = entries
        return buffer[0:1, :, :end], buffer[1:2, :, :end]

    def advance(self, positions: int) -> None:
        self.length += positions

    def copy_of_first(self, positions: int) -> "KVCache":
        """A cache of the same capacity that begins with this one's first positions."""
        copy = KVCache.__new__(KVCache)
        copy._xp, copy.capacity = self._xp, self.capacity
        copy.length = positions
        copy.buffers = []
        for buffer in self.buffers:
            fresh = self._xp.zeros_like(buffer)
            fresh[:, :, :positions] = buffer[:, :, :positions]
            copy.buffers.append(fresh)
        return copy
