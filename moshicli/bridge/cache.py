"""Keys and values of the main transformer: one buffer per layer, as long as the context, never grown."""

import mlx.core as mx


class KVCache:
    """Positions 0..length-1 of one token sequence.

    Each layer holds a buffer (2, heads, capacity, head_dim), keys then values, keys already rotated. It never
    wraps: the generator re-anchors before `length` exceeds `capacity`, so every stored position is its index.
    """

    def __init__(self, layers: int, heads: int, head_dim: int, capacity: int, dtype: mx.Dtype) -> None:
        self.capacity = capacity
        self.length = 0
        self.buffers = [mx.zeros((2, heads, capacity, head_dim), dtype) for _ in range(layers)]

    def extend(self, layer: int, entries: mx.array) -> tuple[mx.array, mx.array]:
        """Write entries (2, heads, n, head_dim) behind `length`; give all keys and values,
        each (1, heads, length + n, head_dim).

        `length` itself moves once all layers are written (`advance`).
        """
        end = self.length + entries.shape[2]
        buffer = self.buffers[layer]
        # The buffer has no other owner here, so MLX updates it in place.
        buffer[:, :, self.length : end] = entries
        return buffer[0:1, :, :end], buffer[1:2, :, :end]

    def advance(self, positions: int) -> None:
        self.length += positions

    def copy_of_first(self, positions: int) -> "KVCache":
        """A cache of the same capacity that begins with this one's first positions."""
        copy = KVCache.__new__(KVCache)
        copy.capacity = self.capacity
        copy.length = positions
        copy.buffers = []
        for buffer in self.buffers:
            fresh = mx.zeros_like(buffer)
            fresh[:, :, :positions] = buffer[:, :, :positions]
            copy.buffers.append(fresh)
        return copy
