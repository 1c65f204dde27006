"""LM weights are loaded exactly as their file name says, or not at all."""

import json
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten
from moshi_mlx.models.lm import Lm

from moshicli.bridge.checkpoint import Checkpoint, resolve
from moshicli.bridge.checkpoint_config import default_config
from moshicli.bridge.lm_weights import build_lm, load_lm
from moshicli.errors import CheckpointError
from tests.support.checkpoints import write_checkpoint


def parameters(lm: Lm) -> dict[str, mx.array]:
    return dict(tree_flatten(lm.parameters()))


@pytest.mark.parametrize("bits", [4, 8, None])
def test_weights_are_those_of_the_file(tmp_path: Path, bits: int | None) -> None:
    checkpoint = resolve(str(write_checkpoint(tmp_path / "tiny", bits=bits)))
    loaded = parameters(load_lm(checkpoint))
    stored: Any = mx.load(str(checkpoint.lm_weights))
    assert loaded.keys() == stored.keys()
    packed = [name for name, array in stored.items() if array.dtype == mx.uint32]
    assert bool(packed) == (bits is not None)
    for name, array in loaded.items():
        np.testing.assert_array_equal(np.array(array), np.array(stored[name]))


def broken(folder: Path, change: "dict[str, mx.array | None]", name: str = "") -> str:
    """The message about the LM of a checkpoint after tensors were replaced, or the file renamed."""
    path = resolve(str(folder)).lm_weights
    arrays: Any = mx.load(str(path))
    mx.eval(arrays)
    kept = {key: value for key, value in (arrays | change).items() if value is not None}
    path.unlink()
    mx.save_safetensors(str(folder / (name or path.name)), kept)
    with pytest.raises(CheckpointError) as raised:
        load_lm(resolve(str(folder)))
    assert str(folder / (name or path.name)) in raised.value.message
    return raised.value.message


NORM = "transformer.layers.1.norm1.weight"


def test_missing_tensor(tmp_path: Path) -> None:
    assert NORM in broken(write_checkpoint(tmp_path / "tiny"), {NORM: None})


def test_unknown_tensor(tmp_path: Path) -> None:
    assert "surplus" in broken(write_checkpoint(tmp_path / "tiny"), {"surplus": mx.zeros(3)})


def test_wrong_shape(tmp_path: Path) -> None:
    message = broken(write_checkpoint(tmp_path / "tiny"), {NORM: mx.zeros(7)})
    assert NORM in message and "is 7, expected 128" in message


def test_wrong_type(tmp_path: Path) -> None:
    assert "I32" in broken(write_checkpoint(tmp_path / "tiny"), {NORM: mx.zeros(128, mx.int32)})


def test_bits_that_are_not_those_of_the_name(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "tiny", bits=4, dim=256)
    assert "expected" in broken(folder, {}, "model.q8.safetensors")


@pytest.mark.parametrize(("bits", "name"), [(4, "model.safetensors"), (None, "model.q4.safetensors")])
def test_name_that_hides_the_quantisation(tmp_path: Path, bits: int | None, name: str) -> None:
    message = broken(write_checkpoint(tmp_path / "tiny", bits=bits), {}, name)
    assert "which its name does not say" in message


@pytest.mark.parametrize(("bits", "group_size"), [(4, 64), (8, 32)])
def test_groups_are_those_of_the_config(tmp_path: Path, bits: int, group_size: int) -> None:
    said = {"group_size": group_size, "bits": bits}
    folder = write_checkpoint(tmp_path / "tiny", bits=bits, quantization=said)
    assert load_lm(resolve(str(folder))).text_linear.group_size == group_size
    config = json.loads((folder / "config.json").read_text())
    del config["quantization"]
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError, match="expected") as raised:
        load_lm(resolve(str(folder)))
    assert "quantization" in (raised.value.hint or "")


def test_float_weights_with_a_quantization_in_the_config(tmp_path: Path) -> None:
    said = {"group_size": 64, "bits": 4}
    folder = write_checkpoint(tmp_path / "tiny", bits=None, quantization=said)
    with pytest.raises(CheckpointError, match=r"holds float weights, but config\.json has a quantization"):
        load_lm(resolve(str(folder)))


def test_truncated_file(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "tiny")
    path = folder / "model.q4.safetensors"
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(CheckpointError, match="safetensors"):
        load_lm(resolve(str(folder)))


def test_dimensions_that_cannot_be_quantised(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "tiny", bits=None, dim=64)
    (folder / "model.safetensors").rename(folder / "model.q8.safetensors")
    with pytest.raises(CheckpointError, match="cannot be q8"):
        load_lm(resolve(str(folder)))


@pytest.mark.parametrize(("bits", "packed", "groups"), [(4, 512, 128), (8, 1024, 64)])
def test_moshi_7b_has_the_tensors_of_kyutais_repositories(bits: int, packed: int, groups: int) -> None:
    """Shapes alone: MLX is lazy, so the 7B model is never computed."""
    folder = Path("moshiko")
    lm = folder / f"model.q{bits}.safetensors"
    before = mx.get_active_memory()
    shapes = {
        name: array.shape
        for name, array in parameters(
            build_lm(Checkpoint("moshiko", folder, lm, lm, lm, default_config()))
        ).items()
    }
    assert mx.get_active_memory() - before < 100e6
    assert shapes["transformer.layers.31.self_attn.in_proj.weight"] == (12288, packed)
    assert shapes["transformer.layers.31.self_attn.in_proj.scales"] == (12288, groups)
    assert shapes["transformer.layers.0.gating.linear_in.weight"] == (22528, packed)
    assert shapes["depformer.slices.7.transformer.layers.5.gating.linear_out.weight"][0] == 1024
    assert shapes["text_emb.weight"] == (32001, packed)
    assert shapes["audio_embs.15.weight"] == (2049, packed)
    assert shapes["text_linear.weight"] == (32000, packed)
    assert shapes["out_norm.weight"] == (4096,)
