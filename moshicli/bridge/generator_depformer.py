"""The depth transformer: one frame's agent codes, codebook after codebook, each on the ones before."""

from collections.abc import Sequence
from typing import Any

from moshicli.bridge.array_functions import Array, attention
from moshicli.bridge.generator_layers import Format, Layer, rotations
from moshicli.bridge.sampling import Sampler


class Depformer:
    """`slices` codebooks with their own weights; state lives within one call only.

    Checkpoints whose depformer also predicts the user's codebooks (PersonaPlex: 16 slices for 8 + 8) lose
    nothing by running the agent's slices alone: slices are causal and the user's codes are known.
    """

    def __init__(self, lm: Any, slices: int, fmt: Format) -> None:
        modules = lm.depformer.slices[:slices]
        cfg = modules[0].transformer.cfg
        self.slices = slices
        self._xp = fmt.xp
        self._window: int = cfg.context + 1
        self._scale: float = cfg.head_dim**-0.5
        # All slices project the same hidden vector: one product serves them.
        self._inputs = fmt.matrix([module.linear_in for module in modules])
        self._embeddings = [fmt.table([module.emb]) for module in modules]
        self._layers = [[Layer(layer, fmt) for layer in module.transformer.layers] for module in modules]
        self._outputs = [fmt.matrix([module.linear_out]) for module in modules]
        self._rotations: Array | None = None
        if cfg.positional_embedding == "rope":
            self._rotations = rotations(fmt, slices, cfg.head_dim, cfg.max_period)

    def __call__(
        self,
        hidden: Array,
        text_token: Array,
        sampler: Sampler,
        noise: Array | None,
        forced: Sequence[int | None],
    ) -> list[Array]:
        """Codes of one frame, `slices` lazy arrays (1,).

        hidden (1, dim) of the main transformer; text_token (1,) of this frame; noise (slices, card) for the
        sampler; forced[k] is the code of slice k where it is given, and then conditions the later slices.
        """
        inputs = self._xp.split(self._inputs(hidden), self.slices, axis=-1)
        memory: list[Array | None] = [None] * len(self._layers[0])
        codes: list[Array] = []
        last = text_token
        for k in range(self.slices):
            given = forced[k]
            if given is None:
                logits = self._logits(k, inputs[k] + self._embeddings[k](last), memory)
                last = sampler(logits, None if noise is None else noise[k : k + 1])
            else:
                if any(code is None for code in forced[k + 1 :]):
                    self._logits(k, inputs[k] + self._embeddings[k](last), memory)
                last = self._xp.array([given], dtype=self._xp.uint32)
            codes.append(last)
        return codes

    def _logits(self, k: int, x: Array, memory: list[Array | None]) -> Array:
        rotation = None if self._rotations is None else self._rotations[k : k + 1]
        for index, layer in enumerate(self._layers[k]):

            def attend(qkv: Array, index: int = index) -> Array:
                past = memory[index]
                if past is None:
                    memory[index] = qkv[1:3]
                    return qkv[2:3]  # softmax over one position is 1
                entries = self._xp.concatenate([past, qkv[1:3]], axis=2)[:, :, -self._window :]
                memory[index] = entries
                return attention(self._xp, qkv[0:1], entries[0:1], entries[1:2], self._scale)

            x = layer(x, rotation, attend)
        return self._outputs[k](x)
