"""Every piece of a checkpoint that is missing or malformed is named."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from huggingface_hub import constants
from moshi_mlx.models.lm import LmConfig, config_v0_1

from moshicli.bridge.checkpoint import Checkpoint, resolve
from moshicli.bridge.checkpoint_config import KYUTAI_LM, UserMarks, default_config
from moshicli.bridge.codec_loading import load_codec
from moshicli.bridge.reference_codes import reference_codes
from moshicli.bridge.tokenizer import Tokenizer
from moshicli.errors import CheckpointError, ExitStatus, UsageError
from tests.support.checkpoints import tiny_config, write_checkpoint


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_checkpoint(tmp_path / "tiny")


def failure(action: Callable[[], Any]) -> str:
    with pytest.raises(CheckpointError) as raised:
        action()
    assert raised.value.status is ExitStatus.CHECKPOINT
    assert "\n" not in raised.value.message
    return raised.value.message


def configure(folder: Path, **changes: Any) -> None:
    (folder / "config.json").write_text(json.dumps(tiny_config(**changes)))


def test_folder(folder: Path) -> None:
    checkpoint = resolve(str(folder))
    assert checkpoint.name == str(folder)
    assert checkpoint.lm_weights == folder / "model.q4.safetensors"
    assert checkpoint.mimi_weights == folder / "mimi.safetensors"
    assert checkpoint.tokenizer == folder / "tokenizer_spm_tiny.model"
    assert checkpoint.quantization == (4, 32)
    assert checkpoint.config.stream_codebooks == 8


def test_kyutai_repository_without_config(folder: Path) -> None:
    (folder / "config.json").unlink()
    (folder / "mimi.safetensors").rename(folder / "tokenizer-e351c8d8-checkpoint125.safetensors")
    checkpoint = resolve(str(folder))
    assert checkpoint.config == default_config()
    assert checkpoint.mimi_weights.name == "tokenizer-e351c8d8-checkpoint125.safetensors"
    assert LmConfig.from_config_dict(dict(KYUTAI_LM)) == config_v0_1()


def test_config_names_files(folder: Path) -> None:
    (folder / "mimi.safetensors").rename(folder / "codec.bin")
    configure(folder, mimi_name="codec.bin")
    assert resolve(str(folder)).mimi_weights.name == "codec.bin"
    configure(folder, mimi_name="../elsewhere.safetensors")
    assert "../elsewhere.safetensors" in failure(lambda: resolve(str(folder)))


@pytest.mark.parametrize("name", ["model.q4.safetensors", "mimi.safetensors", "tokenizer_spm_tiny.model"])
def test_missing_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    message = failure(lambda: resolve(str(folder)))
    assert str(folder) in message and "not found" in message


@pytest.mark.parametrize(
    ("text", "reason"),
    [("{", "JSON"), ("[]", "object"), ("{}", "'dim'"), (json.dumps(tiny_config(dim=0)), "dim")],
)
def test_malformed_config(folder: Path, text: str, reason: str) -> None:
    (folder / "config.json").write_text(text)
    message = failure(lambda: resolve(str(folder)))
    assert str(folder / "config.json") in message and reason in message


@pytest.mark.parametrize(
    "changes",
    [
        {"delays": [0, 1]},
        {"n_q": 15},
        {"card": 64},
        {"num_heads": 3},
        {"mimi_config": {"ratios": [8, 6, 5]}},
        {"mimi_config": {"colour": 1}},
        {"moshicli": {"prompt_budget": 0}},
        {"moshicli": {"noise_gate_db": 3}},
        {"moshicli": {"noise_gate_db": True}},
        {"moshicli": {"sampling": {"text_temperature": -1}}},
        {"moshicli": {"sampling": {"heat": 1}}},
        {"moshicli": {"silence_codes": [1, 2]}},
        {"moshicli": {"user_text": [5, 100_000]}},
        {"moshicli": {"user_text": [5, 6, 96]}},
        {"moshicli": {"user_text": [5]}},
        {"moshicli": {"user_text": []}},
        {"moshicli": {"user_text": [5, 6, 6]}},
        {"moshicli": {"user_text": [5, 6, 5]}},
        {"moshicli": {"user_text": [5, [6, 7]]}},
        {"moshicli": {"user_text": 5}},
        {"moshicli": {"voice": "deep"}},
        {"moshicli": {"quantization": {"group_size": 64, "bits": 4}}},
        {"quantization": 4},
        {"quantization": {"bits": 4}},
        {"quantization": {"group_size": 64, "bits": 4, "text_emb": False}},
        {"quantization": {"group_size": 48, "bits": 4}},
        {"quantization": {"group_size": 64, "bits": 5}},
        {"quantization": {"group_size": 64, "bits": "4"}},
        {"moshicli": 3},
    ],
)
def test_config_values_out_of_range(folder: Path, changes: dict[str, Any]) -> None:
    configure(folder, **changes)
    assert "config.json" in failure(lambda: resolve(str(folder)))


def test_the_configs_quantization_goes_before_the_file_names_convention(folder: Path) -> None:
    configure(folder, quantization={"group_size": 64, "bits": 4})
    checkpoint = resolve(str(folder))
    assert checkpoint.quantization == (4, 64)
    assert "quantization" not in checkpoint.config.lm
    (folder / "model.q4.safetensors").rename(folder / "model.safetensors")
    assert resolve(str(folder)).quantization == (4, 64)


def test_quantization_that_the_file_name_contradicts(folder: Path) -> None:
    configure(folder, quantization={"group_size": 64, "bits": 8})
    message = failure(lambda: resolve(str(folder)).quantization)
    assert "model.q4.safetensors: q4 in its name, but 8 bits in config.json" in message


@pytest.mark.parametrize("ends", [(6,), (6, 9, 7)])
def test_words_of_the_user_have_one_start_and_one_or_more_ends(folder: Path, ends: tuple[int, ...]) -> None:
    assert resolve(str(folder)).config.user_text is None
    configure(folder, moshicli={"user_text": [5, *ends]})
    marks = resolve(str(folder)).config.user_text
    assert marks == UserMarks(5, ends)
    assert [token in marks for token in (5, *ends, 8)] == [True] * (1 + len(ends)) + [False]


@pytest.mark.parametrize("model", ["no such folder", "a/b/c", "owner/name"])
def test_unknown_model(model: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert model in failure(lambda: resolve(model))


def test_cached_repository_needs_no_network(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "hub"
    repo = cache / "models--kyutai--tiny"
    (repo / "refs").mkdir(parents=True)
    (repo / "refs" / "main").write_text("0" * 40)
    (repo / "snapshots").mkdir()
    folder.rename(repo / "snapshots" / ("0" * 40))
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(cache))
    assert resolve("kyutai/tiny").quantization == (4, 32)
    (repo / "snapshots" / ("0" * 40) / "mimi.safetensors").unlink()
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert "Mimi weights not found" in failure(lambda: resolve("kyutai/tiny"))


@pytest.mark.parametrize("data", [b"", b"\x10\0\0\0\0\0\0\0{broken", None])
def test_damaged_codec_weights(folder: Path, data: bytes | None) -> None:
    path = folder / "mimi.safetensors"
    path.write_bytes(path.read_bytes()[:-100] if data is None else data)
    assert str(path) in failure(lambda: load_codec(resolve(str(folder))))


def test_codec_weights_of_another_size(folder: Path) -> None:
    configure(folder, mimi_config=tiny_config()["mimi_config"] | {"filters": 4})
    message = failure(lambda: load_codec(resolve(str(folder))))
    assert "encoder.model.0.conv.conv.weight" in message and "expected 4x1x7" in message


def test_codebooks(folder: Path) -> None:
    checkpoint = resolve(str(folder))
    assert load_codec(checkpoint).num_codebooks == 8
    assert load_codec(checkpoint, 3).encode(np.zeros(1920, np.float32)).shape == (3, 1)
    with pytest.raises(UsageError):
        load_codec(checkpoint, 9)


def test_reference_codes(folder: Path) -> None:
    def codes(**ours: Any) -> list[list[int]]:
        configure(folder, moshicli=ours)
        checkpoint = resolve(str(folder))
        return [list(c) for c in reference_codes(checkpoint.config, load_codec(checkpoint))]

    silence, sine = codes()
    assert silence != sine and len(silence) == len(sine) == 8
    assert codes(silence_codes=[1] * 8, sine_codes=[2] * 8) == [[1] * 8, [2] * 8]
    assert default_config().silence_codes == (948, 243, 1178, 546, 1736, 1030, 1978, 2008)


def test_tokenizer(folder: Path) -> None:
    checkpoint: Checkpoint = resolve(str(folder))
    tokenizer = Tokenizer(checkpoint.tokenizer)
    ids = tokenizer.encode("hello you")
    assert "".join(map(tokenizer.piece, ids)) == " hello you"
    assert [tokenizer.piece(token) for token in (0, 3, -1, len(tokenizer))] == [""] * 4


@pytest.mark.parametrize("data", [b"", b"no model"])
def test_tokenizer_that_does_not_parse(folder: Path, data: bytes) -> None:
    path = folder / "tokenizer_spm_tiny.model"
    path.write_bytes(data)
    assert str(path) in failure(lambda: Tokenizer(path))
