"""Loading the LM of a checkpoint into `moshi_mlx.models.Lm`, quantised as its config or file name says."""

from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx.nn.layers.quantized import quantize
from mlx.utils import tree_flatten
from moshi_mlx.models.lm import Lm, LmConfig

from moshicli.bridge.checkpoint import Checkpoint
from moshicli.bridge.device import on_cpu, prepare_device
from moshicli.bridge.weight_files import FLOATS, check_shapes, load_arrays, read_header
from moshicli.errors import CheckpointError


def load_lm(checkpoint: Checkpoint) -> Lm:
    """The LM with its weights in memory. Raises CheckpointError, naming file and tensor.

    On the CPU 16-bit weights and scales become float32, since MLX computes those several times slower there.
    """
    prepare_device()
    path = checkpoint.lm_weights
    lm = build_lm(checkpoint)
    expected = dict(tree_flatten(lm.parameters()))
    _check(path, checkpoint, expected)
    arrays = {name: array for name, array in load_arrays(path).items() if name in expected}
    if on_cpu():
        halves = (mx.float16, mx.bfloat16)
        arrays = {name: a.astype(mx.float32) if a.dtype in halves else a for name, a in arrays.items()}
    lm.load_weights(list(arrays.items()), strict=True)
    lm.eval()
    try:
        mx.eval(lm.parameters())
    except RuntimeError as error:
        raise CheckpointError(f"{path}: cannot be read ({error})") from None
    return lm


def build_lm(checkpoint: Checkpoint) -> Lm:
    """The LM with parameters of the right shapes, none of them computed yet. Raises CheckpointError."""
    source = checkpoint.folder / "config.json"
    try:
        lm = Lm(LmConfig.from_config_dict(checkpoint.config.lm))
    except (KeyError, ValueError, TypeError, AssertionError) as error:
        raise CheckpointError(f"{source}: not a Moshi LM configuration ({error!r})") from None
    if checkpoint.quantization is not None:
        bits, group = checkpoint.quantization
        try:
            quantize(lm, bits=bits, group_size=group)
        except ValueError as error:
            raise CheckpointError(
                f"{source}: an LM of these dimensions cannot be q{bits} ({error})"
            ) from None
    return lm


def _check(path: Path, checkpoint: Checkpoint, expected: dict[str, Any]) -> None:
    header = read_header(path)
    stored_quantized = any(name.endswith(".scales") for name in header)
    if stored_quantized != (checkpoint.quantization is not None):
        found = "quantised" if stored_quantized else "float"
        if checkpoint.config.quantization is not None:
            raise CheckpointError(f"{path}: holds {found} weights, but config.json has a quantization")
        raise CheckpointError(
            f"{path}: holds {found} weights, which its name does not say",
            "Name it model.q4.safetensors, model.q8.safetensors or model.safetensors after its content.",
        )
    hint = (
        "The file name or `quantization` in config.json must say how it is quantised, "
        "and config.json must fit the weights."
    )
    check_shapes(path, header, {name: tuple(value.shape) for name, value in expected.items()}, hint)
    for name in sorted(header):
        if name not in expected:
            raise CheckpointError(f"{path}: unknown tensor {name!r}", hint)
        packed = expected[name].dtype == mx.uint32
        if header[name].dtype not in ({"U32"} if packed else FLOATS):
            raise CheckpointError(f"{path}: tensor {name!r} has type {header[name].dtype}", hint)
