"""Mimi of any size: streaming encoder and decoder over numpy or MLX arrays.

`moshi_mlx.models.mimi` computes the same but attends to the future inside a frame, grows its caches, and
shares one state between all users of a model. On Linux CPUs MLX multiplies matrices with the reference BLAS,
some fifteen times slower than numpy's; hence the two array modules.
"""

import math
from typing import Any

import numpy as np

from moshicli.bridge.array_functions import Array
from moshicli.bridge.mimi_config import HARMONIC_CONVS, RESAMPLE_STRIDE, MimiConfig
from moshicli.bridge.mimi_harmonics import Harmonics
from moshicli.bridge.mimi_layers import (
    AttentionLayer,
    Conv,
    ConvTranspose,
    DepthwiseConvTranspose,
    Residual,
    elu,
    rotation,
)


class Mimi:
    """Weights of one Mimi in the layout the layers want; streams made from it share them.

    `tensors` maps the names of `mimi_config.tensor_shapes` to float32 numpy arrays; `xp` is `numpy` or
    `mlx.core`.
    """

    def __init__(self, config: MimiConfig, tensors: "dict[str, np.ndarray[Any, Any]]", xp: Any = np) -> None:
        self.config, self.xp = config, xp
        self._arrays = {name: xp.array(value) for name, value in _matrices(tensors).items()}
        self._energies = {
            name: 0.5 * xp.sum(table * table, axis=-1)
            for name, table in self._arrays.items()
            if name.endswith("._codebook.embedding")
        }

    def encoder(self) -> "MimiEncoder":
        return MimiEncoder(self)

    def decoder(self) -> "MimiDecoder":
        return MimiDecoder(self)

    def conv(self, name: str, stride: int = 1, edge: bool = False) -> Conv:
        name += ".conv.conv"
        return Conv(self.xp, self[f"{name}.weight"], self._arrays.get(f"{name}.bias"), stride, edge)

    def residual(self, name: str) -> Residual:
        return Residual(self.xp, self.conv(f"{name}.block.1"), self.conv(f"{name}.block.3"))

    def __getitem__(self, name: str) -> Array:
        return self._arrays[name]

    def codebook(self, group: str, index: int) -> tuple[Array, Array]:
        """(bins, codebook_dim) entries and half of their squared lengths."""
        name = f"quantizer.{group}.vq.layers.{index}._codebook.embedding"
        return self._arrays[name], self._energies[name]

    def layer(self, prefix: str) -> dict[str, Array]:
        return {name[len(prefix) :]: a for name, a in self._arrays.items() if name.startswith(prefix)}


def _matrices(tensors: "dict[str, np.ndarray[Any, Any]]") -> "dict[str, np.ndarray[Any, Any]]":
    """Everything as (inputs, outputs) matrices, layer scales folded in, codebooks divided by their usage."""
    out: dict[str, np.ndarray[Any, Any]] = {}
    for name, value in tensors.items():
        if name.endswith(".embedding_sum"):
            usage = np.maximum(tensors[name.replace("embedding_sum", "cluster_usage")], 1e-5)
            out[name.replace("embedding_sum", "embedding")] = value / usage[:, None]
        elif name == "upsample.convtr.convtr.convtr.weight":
            out[name] = value.transpose(1, 2, 0)
        elif name.endswith(".convtr.weight"):
            out[name] = value.transpose(0, 2, 1).reshape(value.shape[0], -1)
        elif value.ndim == 3:
            out[name] = value.transpose(2, 1, 0).reshape(-1, value.shape[0])
        elif value.ndim == 2:
            scale = {"self_attn.out_proj": "layer_scale_1", "linear2": "layer_scale_2"}
            for part, follower in scale.items():
                if name.endswith(f".{part}.weight"):
                    value = value * tensors[name.replace(f"{part}.weight", f"{follower}.scale")][:, None]
            out[name] = value.T
        elif not name.endswith((".scale", ".cluster_usage")):
            out[name] = value
    return {name: np.ascontiguousarray(value, dtype=np.float32) for name, value in out.items()}


class _Transformer:
    """One of the two transformers, at 25 Hz."""

    def __init__(self, mimi: Mimi, side: str) -> None:
        config = mimi.config
        self._xp, self._head_dim, self._position = mimi.xp, config.dimension // config.heads, 0
        self._layers = [
            AttentionLayer(
                mimi.xp,
                mimi.layer(f"{side}_transformer.transformer.layers.{index}."),
                config.heads,
                config.context,
            )
            for index in range(config.layers)
        ]

    def __call__(self, x: Array) -> Array:
        cos, sin = (self._xp.array(a) for a in rotation(self._position, x.shape[0], self._head_dim))
        self._position += x.shape[0]
        for layer in self._layers:
            x = layer(x, cos, sin)
        return x


class MimiEncoder:
    """One stream of audio to codes."""

    def __init__(self, mimi: Mimi) -> None:
        self._mimi, self._xp = mimi, mimi.xp
        self._first = mimi.conv("encoder.model.0")
        self._stages = [
            (mimi.residual(f"encoder.model.{1 + 3 * i}"), mimi.conv(f"encoder.model.{3 + 3 * i}", ratio))
            for i, ratio in enumerate(reversed(mimi.config.ratios))
        ]
        self._last = mimi.conv(f"encoder.model.{2 + 3 * len(mimi.config.ratios)}")
        self._transformer = _Transformer(mimi, "encoder")
        self._downsample = mimi.conv("downsample.conv", RESAMPLE_STRIDE, edge=True)

    def __call__(self, pcm: "np.ndarray[Any, Any]", codebooks: int) -> "np.ndarray[Any, Any]":
        """The next (T * 1920,) float32 samples to (codebooks, T) int32 codes."""
        x = self._first(self._xp.array(pcm[:, None]))
        for residual, downsample in self._stages:
            x = downsample(elu(self._xp, residual(x)))
        x = self._downsample(self._transformer(self._last(elu(self._xp, x))))
        codes = self._quantize(x, "rvq_first", 1)
        if codebooks > 1:
            codes += self._quantize(x, "rvq_rest", codebooks - 1)
        return np.array(self._xp.stack(codes), dtype=np.int32)

    def _quantize(self, x: Array, group: str, count: int) -> list[Array]:
        rest = x @ self._mimi[f"quantizer.{group}.input_proj.weight"]
        codes = []
        for index in range(count):
            table, energy = self._mimi.codebook(group, index)
            code = self._xp.argmin(energy - rest @ table.T, axis=-1)
            codes.append(code)
            rest = rest - table[code]
        return codes


class MimiDecoder:
    """One stream of codes to audio."""

    def __init__(self, mimi: Mimi) -> None:
        self._mimi, self._xp = mimi, mimi.xp
        self._upsample = DepthwiseConvTranspose(
            mimi.xp, mimi["upsample.convtr.convtr.convtr.weight"], RESAMPLE_STRIDE
        )
        self._transformer = _Transformer(mimi, "decoder")
        self._first = mimi.conv("decoder.model.0")
        self._stages = [(self._stage(i, ratio)) for i, ratio in enumerate(mimi.config.ratios)]
        self._last = mimi.conv(f"decoder.model.{2 + 3 * len(mimi.config.ratios)}")
        self._harmonics = self._harmonics_of(mimi) if mimi.config.harmonics else None

    @staticmethod
    def _harmonics_of(mimi: Mimi) -> Harmonics:
        convs = [mimi.conv(f"decoder.harmonics.{i}") for i in range(HARMONIC_CONVS)]
        return Harmonics(mimi.xp, convs, mimi.config.harmonics, math.prod(mimi.config.ratios[1:]))

    def _stage(self, index: int, ratio: int) -> tuple[ConvTranspose, Residual]:
        name = f"decoder.model.{2 + 3 * index}.convtr.convtr"
        upsample = ConvTranspose(self._xp, self._mimi[f"{name}.weight"], self._mimi[f"{name}.bias"], ratio)
        return upsample, self._mimi.residual(f"decoder.model.{3 + 3 * index}")

    def __call__(self, codes: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
        """The next (K, T) integer codes to (T * 1920,) float32 samples."""
        x = self._dequantize(codes[:1], "rvq_first")
        if len(codes) > 1:
            x = x + self._dequantize(codes[1:], "rvq_rest")
        x = self._first(self._transformer(self._upsample(x)))
        sung: Any = 0.0
        for index, (upsample, residual) in enumerate(self._stages):
            x = residual(upsample(elu(self._xp, x)))
            if self._harmonics and index == 0:
                sung = self._harmonics(x)
        audio: np.ndarray[Any, Any] = np.array(self._last(elu(self._xp, x)), dtype=np.float32).reshape(-1)
        audio += sung
        return audio

    def _dequantize(self, codes: "np.ndarray[Any, Any]", group: str) -> Array:
        total: Any = 0.0
        for index, row in enumerate(codes):
            total = total + self._mimi.codebook(group, index)[0][self._xp.array(row)]
        return total @ self._mimi[f"quantizer.{group}.output_proj.weight"]
