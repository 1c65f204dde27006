"""Mimi weights on disk: Kyutai's float tensors, or 8-bit ones with a scale per output channel.

A tensor `NAME` may be stored as `NAME.q` (int8) and `NAME.s` (float, one per row of the first axis):
`NAME = q * s`. That is how `mini` keeps its codec small.
"""

from pathlib import Path
from typing import Any

import numpy as np

from moshicli.bridge.mimi_config import MimiConfig, tensor_shapes
from moshicli.bridge.weight_files import (
    FLOATS,
    TensorInfo,
    check_shapes,
    load_arrays,
    read_header,
    to_float32,
)
from moshicli.errors import CheckpointError


def is_quantized(header: dict[str, TensorInfo]) -> bool:
    return any(name.endswith(".q") for name in header)


def check_mimi_header(path: Path, config: MimiConfig) -> dict[str, TensorInfo]:
    """The header of a Mimi weight file. Raises CheckpointError if it is not one of this `config`."""
    header = read_header(path)
    logical: dict[str, TensorInfo] = {}
    for name, info in header.items():
        base = name[:-2]
        if name.endswith(".q"):
            scale = header.get(f"{base}.s")
            if info.dtype != "I8" or scale is None or scale.shape != info.shape[:1]:
                raise CheckpointError(
                    f"{path}: {name!r} needs int8 values and a scale per row in {base + '.s'!r}"
                )
            logical[base] = info
        elif not (name.endswith(".s") and f"{base}.q" in header):
            if info.dtype not in FLOATS:
                raise CheckpointError(f"{path}: tensor {name!r} has type {info.dtype}, expected float")
            logical[name] = info
    check_shapes(path, logical, tensor_shapes(config), "mimi_config in config.json must fit the weights.")
    return header


def load_mimi_tensors(path: Path, config: MimiConfig) -> "dict[str, np.ndarray[Any, Any]]":
    """The tensors of `tensor_shapes(config)` as float32, dequantised. Errors: CheckpointError."""
    check_mimi_header(path, config)
    arrays = load_arrays(path)
    tensors: dict[str, np.ndarray[Any, Any]] = {}
    for name in tensor_shapes(config):
        if name in arrays:
            tensors[name] = to_float32(arrays[name])
        else:
            values, scales = to_float32(arrays[f"{name}.q"]), to_float32(arrays[f"{name}.s"])
            tensors[name] = values * scales.reshape(-1, *[1] * (values.ndim - 1))
        if not np.isfinite(tensors[name]).all():
            raise CheckpointError(f"{path}: tensor {name!r} holds values that are not finite")
    return tensors
