"""Moshi's language model as the generator runs it: main transformer, text head and depformer.

On a CPU it runs on numpy arrays: a step of `mini`, made of small operations, takes 0.43 to 0.5 times as long
as with MLX there (mlx 0.26.5, numpy 2.2, one thread each).
"""

from collections.abc import Sequence
from typing import Any

import mlx.core as mx
import numpy as np
import numpy.typing as npt
from mlx.utils import tree_flatten

from moshicli.bridge.array_functions import Array, attention
from moshicli.bridge.cache import KVCache
from moshicli.bridge.device import on_cpu
from moshicli.bridge.generator_depformer import Depformer
from moshicli.bridge.generator_layers import Format, Layer, norm, rotations
from moshicli.errors import CheckpointError

Columns = npt.NDArray[np.int32]
"""Input tokens (n, 1 + codebooks): text, then the agent's and the user's codebooks, one row a position."""

DENSE_LIMIT_BYTES = 1 << 30
"""Quantised checkpoints that fit this when dense are made dense on a CPU, where MLX' quantised product takes
2.5 times as long as the dense one (256 × 768, one row, mlx 0.26.5: 177 against 73 µs)."""


class StreamingLm:
    """Weights taken from a loaded `moshi_mlx.models.Lm`, in the form one step needs; shared by generators.

    Drop the `Lm` afterwards: where tables are stacked or made dense its arrays are no longer used.
    Raises CheckpointError for members of the family that are not full-duplex Moshi.
    """

    def __init__(self, lm: Any) -> None:
        cfg = lm.cfg
        _check_supported(cfg)
        fmt = _format(lm)
        self.xp = fmt.xp
        """The module of its arrays, `numpy` or `mlx.core`."""
        self.dtype = fmt.dtype
        self.context: int = cfg.transformer.context
        self.codebooks: int = cfg.audio_codebooks
        dep_q: int = cfg.depformer.num_slices
        # A depformer over all codebooks predicts both streams (PersonaPlex): the agent's are the first half.
        self.agent_codebooks: int = dep_q if dep_q < self.codebooks else self.codebooks // 2
        self.user_codebooks: int = self.codebooks - self.agent_codebooks
        self.delays: tuple[int, ...] = tuple(cfg.audio_delays)
        self.card: int = cfg.audio_vocab_size - 1
        self.text_card: int = cfg.text_out_vocab_size
        """Ids `card` and `text_card` are the tokens before the first frame."""
        self._offsets = np.concatenate(
            [[0], cfg.text_in_vocab_size + cfg.audio_vocab_size * np.arange(self.codebooks)]
        ).astype(np.int32)
        self._table = fmt.table([lm.text_emb, *lm.audio_embs])
        self._layers = [Layer(layer, fmt) for layer in lm.transformer.layers]
        self._norm = norm(lm.out_norm, fmt)
        self._text_head = fmt.matrix([lm.text_linear])
        self.depformer = Depformer(lm, self.agent_codebooks, fmt)
        self._scale = cfg.transformer.head_dim**-0.5
        self._rotations: Array | None = None
        if cfg.transformer.positional_embedding == "rope":
            self._rotations = rotations(
                fmt, self.context, cfg.transformer.head_dim, cfg.transformer.max_period
            )

    def new_cache(self) -> KVCache:
        layer = self._layers[0]
        return KVCache(self.xp, len(self._layers), layer.heads, layer.head_dim, self.context, self.dtype)

    def embed(self, columns: Columns) -> Array:
        """Input tokens (n, 1 + codebooks) to activations (n, dim)."""
        return self._table(self.xp.array(columns + self._offsets)).sum(axis=-2)

    def transform(self, columns: Columns, runs: Sequence[tuple[KVCache, int]]) -> Array:
        """The main transformer over several sequences at once, which reads weights once: hidden (n, dim).

        `runs` says how the rows of `columns` are shared out: so many next positions of each cache, in order.
        Attention is causal within a run. The caches are advanced.
        """
        rotation = self._rotation(runs)
        x = self.embed(columns)
        for index, layer in enumerate(self._layers):

            def attend(qkv: Array, index: int = index) -> Array:
                mixed, start = [], 0
                for cache, count in runs:
                    keys, values = cache.extend(index, qkv[1:3, :, start : start + count])
                    queries = qkv[0:1, :, start : start + count]
                    mixed.append(attention(self.xp, queries, keys, values, self._scale))
                    start += count
                return mixed[0] if len(mixed) == 1 else self.xp.concatenate(mixed, axis=2)

            x = layer(x, rotation, attend)
        for cache, count in runs:
            cache.advance(count)
        return self._norm(x)

    def text_logits(self, hidden: Array) -> Array:
        """Hidden (n, dim) to logits (n, text_card)."""
        return self._text_head(hidden)

    def _rotation(self, runs: Sequence[tuple[KVCache, int]]) -> Array | None:
        if self._rotations is None:
            return None
        parts = [self._rotations[cache.length : cache.length + count] for cache, count in runs]
        return parts[0] if len(parts) == 1 else self.xp.concatenate(parts, axis=0)


def _check_supported(cfg: Any) -> None:
    if cfg.depformer is None or cfg.depformer.num_slices == 0:
        raise CheckpointError("this checkpoint has no depformer: it cannot speak", "use a Moshi checkpoint")
    for name, present in (
        ("a multiplexed second text stream", cfg.demux_second_stream),
        ("cross-attention", cfg.transformer.cross_attention),
        ("ungated feed-forward layers", not cfg.transformer.gating),
        ("biases in its attention", cfg.transformer.bias_attn or cfg.depformer.transformer.bias_attn),
    ):
        if present:
            raise CheckpointError(f"this checkpoint uses {name}: it is not Moshi's", "use a Moshi checkpoint")


def _format(lm: Any) -> Format:
    """On a CPU numpy's f32, but for quantised weights that are too large so; else as the checkpoint is."""
    arrays = [array for _, array in tree_flatten(lm.parameters())]
    floating = [array for array in arrays if mx.issubdtype(array.dtype, mx.floating)]
    if not on_cpu():
        return Format(mx, floating[0].dtype, dense=False)
    # A packed word of four bits is eight weights, each four bytes when dense.
    packed = sum(array.nbytes for array in arrays if array.dtype == mx.uint32)
    as_f32 = 8 * packed + sum(4 * array.size for array in floating)
    if packed and as_f32 > DENSE_LIMIT_BYTES:
        return Format(mx, mx.float32, dense=False)
    return Format(np, np.float32, dense=True)
