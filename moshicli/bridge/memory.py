"""What MLX holds of memory."""

from dataclasses import dataclass

import mlx.core as mx


@dataclass(frozen=True)
class MlxMemory:
    """MiB: `active` in arrays that are in use, `cache` in buffers kept for new ones."""

    active: float
    cache: float


def mlx_memory() -> MlxMemory:
    """Of this process, now."""
    return MlxMemory(mx.get_active_memory() / 2**20, mx.get_cache_memory() / 2**20)
