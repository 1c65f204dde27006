"""Reading safetensors files with errors a user can act on."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import mlx.core as mx
import numpy as np

from moshicli.errors import CheckpointError

_HINT: Final = "Download the file again, or use `--model mini`."


FLOATS: Final = {"F32", "F16", "BF16"}
"""safetensors names of the types that weights may have."""


class TensorInfo(NamedTuple):
    dtype: str
    """safetensors name: F32, F16, BF16, I8, U32, …"""
    shape: tuple[int, ...]


def read_header(path: Path) -> dict[str, TensorInfo]:
    """Names, types and shapes of all tensors in a safetensors file, without reading their data.

    Raises CheckpointError if the file is missing, truncated or no safetensors file.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="np") as file:  # type: ignore[no-untyped-call]
            slices = {name: file.get_slice(name) for name in file.keys()}  # noqa: SIM118 - no mapping
            return {name: TensorInfo(s.get_dtype(), tuple(s.get_shape())) for name, s in slices.items()}
    except FileNotFoundError:
        raise CheckpointError(f"{path}: no such weight file") from None
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{path}: not a complete safetensors file ({error})", _HINT) from None


def check_shapes(
    path: Path,
    header: Mapping[str, TensorInfo],
    expected: Mapping[str, tuple[int, ...]],
    hint: str | None = None,
) -> None:
    """Raise CheckpointError unless `header` holds every expected tensor in its shape; it may hold more."""
    missing = [name for name in expected if name not in header]
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise CheckpointError(f"{path}: tensor {missing[0]!r}{more} is missing", hint)
    for name, shape in expected.items():
        if header[name].shape != shape:
            found = "x".join(map(str, header[name].shape))
            wanted = "x".join(map(str, shape))
            raise CheckpointError(f"{path}: tensor {name!r} is {found}, expected {wanted}", hint)


def load_arrays(path: Path) -> dict[str, mx.array]:
    """All tensors of a safetensors file, read lazily by MLX."""
    try:
        arrays = mx.load(str(path), format="safetensors")
    except (RuntimeError, ValueError) as error:
        raise CheckpointError(f"{path}: cannot be read ({error})", _HINT) from None
    assert isinstance(arrays, dict)
    return arrays


def to_float32(array: mx.array) -> "np.ndarray[Any, Any]":
    return np.array(array.astype(mx.float32))


def sha256_of(path: Path) -> str:
    """Hex digest of a file's content."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
