"""Random Mimi weights of any size under Kyutai's tensor names, scaled so that signals keep their variance."""

import json
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from moshicli.bridge.mimi_config import MimiConfig, tensor_shapes

TINY_MIMI = MimiConfig(
    dimension=16,
    filters=2,
    layers=1,
    heads=2,
    feedforward=32,
    context=8,
    codebooks=8,
    bins=32,
    codebook_dim=8,
)
TINY_SINGING_MIMI = replace(TINY_MIMI, harmonics=5)


def random_mimi_tensors(
    config: MimiConfig, seed: int = 0, layer_scale: float = 0.7
) -> "dict[str, np.ndarray[Any, Any]]":
    """Float32 tensors for `config`. Large layer scales make the transformers matter to every code."""
    # One pool for all: drawing the 80 million numbers of a full-size codec takes seconds.
    length = 1_000_003
    pool = np.resize(np.random.default_rng(seed).standard_normal(length, dtype=np.float32), 2 * length)
    used = 0
    tensors: dict[str, np.ndarray[Any, Any]] = {}
    for name, shape in all_shapes(config).items():
        if name.endswith(".scale"):
            value = np.full(shape, layer_scale, np.float32)
        elif name.endswith(("norm1.weight", "norm2.weight", "cluster_usage", "_initialized")):
            value = np.ones(shape, np.float32)
        else:
            size = int(np.prod(shape))
            value = np.resize(pool[used : used + min(size, length)], shape)
            used = (used + size) % length
            if name.endswith("embedding_sum"):
                # Each residual codebook is finer than the one before, as trained ones are.
                value *= 0.8 ** int(name.split(".")[4])
            elif name.endswith("bias"):
                value *= 0.05
            elif name == "encoder.model.0.conv.conv.weight":
                value *= 4.0
            else:
                fan_in = shape[0] * 2 if ".convtr." in name and shape[1] > 1 else np.prod(shape[1:])
                value *= fan_in**-0.5
        tensors[name] = value
    return tensors


def write_mimi(
    path: Path, config: MimiConfig, *, int8: bool = False, seed: int = 0, layer_scale: float = 0.7
) -> Path:
    """Write random weights to `path`, as float32 or as int8 rows with scales."""
    tensors = random_mimi_tensors(config, seed, layer_scale)
    save_file(quantize_rows(tensors) if int8 else tensors, path)
    return path


def write_empty_mimi(path: Path, config: MimiConfig) -> Path:
    """Write zeros as a sparse file: every tensor of a codec of any size in a few kilobytes of disk."""
    header: dict[str, Any] = {}
    end = 0
    for name, shape in all_shapes(config).items():
        start, end = end, end + 4 * int(np.prod(shape))
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [start, end]}
    data = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(data)) + data)
        file.truncate(8 + len(data) + end)
    return path


def all_shapes(config: MimiConfig) -> dict[str, tuple[int, ...]]:
    """Those of `tensor_shapes` and the flags that moshi_mlx and rustymimi ask for besides."""
    shapes = dict(tensor_shapes(config))
    for name in tensor_shapes(config):
        if name.endswith("cluster_usage"):
            shapes[name.replace("cluster_usage", "_initialized")] = (1,)
    return shapes


def quantize_rows(tensors: "dict[str, np.ndarray[Any, Any]]") -> "dict[str, np.ndarray[Any, Any]]":
    """The int8 form of `moshicli.bridge.mimi_weights`."""
    out: dict[str, np.ndarray[Any, Any]] = {}
    for name, value in tensors.items():
        if value.ndim < 2:
            out[name] = value.astype(np.float16)
            continue
        scale = (np.abs(value).reshape(len(value), -1).max(axis=1) / 127).astype(np.float16)
        rows = scale.astype(np.float32).reshape(-1, *[1] * (value.ndim - 1))
        out[f"{name}.q"] = np.clip(np.round(value / rows), -127, 127).astype(np.int8)
        out[f"{name}.s"] = scale
    return out
