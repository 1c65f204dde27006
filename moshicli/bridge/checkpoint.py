"""Checkpoints: which files they are made of and where they come from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from moshicli.bridge.checkpoint_config import CheckpointConfig, default_config, parse_config, read_json
from moshicli.errors import CheckpointError

EMBEDDED: Final = "mini"
_HINT: Final = "Give a folder or an owner/name on Hugging Face, or use `--model mini`."
_QUANTIZATION: Final = re.compile(r"\.q(\d+)\.safetensors$")
_GROUPS: Final = {4: 32, 8: 64}
"""Group size per bit width in Kyutai's files (moshi_mlx 0.3.0, `run_inference`)."""
_LM_NAMES: Final = ("model.q8.safetensors", "model.q4.safetensors", "model.safetensors")
_MIMI_NAMES: Final = ("tokenizer-*-checkpoint*.safetensors", "mimi*.safetensors")


@dataclass(frozen=True)
class Checkpoint:
    """The files of one checkpoint. They exist; their content is checked when it is loaded."""

    name: str
    """As the user gave it."""
    folder: Path
    lm_weights: Path
    mimi_weights: Path
    tokenizer: Path
    config: CheckpointConfig

    @property
    def quantization(self) -> tuple[int, int] | None:
        """(bits, group size) of the LM, None for floats. Raises CheckpointError.

        As `config.json` says, else as Kyutai's files have it whose name says so many bits.
        """
        match, said = _QUANTIZATION.search(self.lm_weights.name), self.config.quantization
        if match is None:
            return said
        bits = int(match[1])
        if said is not None:
            if said[0] != bits:
                raise CheckpointError(
                    f"{self.lm_weights}: q{bits} in its name, but {said[0]} bits in config.json",
                    "Let `moshi_name` in config.json name the weights that its `quantization` is of.",
                )
            return said
        if bits not in _GROUPS:
            raise CheckpointError(f"{self.lm_weights}: q{bits} in its name, known are q4 and q8")
        return bits, _GROUPS[bits]


def resolve(model: str) -> Checkpoint:
    """Find a checkpoint: `mini` (embedded), a folder, or a Hugging Face repository id (cache first).

    File names come from `moshi_name`, `mimi_name` and `tokenizer_name` in `config.json`, else from Kyutai's
    patterns; of several LM files q8 goes before q4 before float. Raises CheckpointError naming what is
    missing or malformed.
    """
    if model == EMBEDDED:
        return from_folder(model, Path(__file__).parent.parent / "checkpoints" / EMBEDDED)
    folder = Path(model).expanduser()
    if folder.is_dir():
        return from_folder(model, folder)
    if folder.exists():
        raise CheckpointError(f"{model} is a file, a checkpoint is a folder", _HINT)
    from moshicli.bridge.hub import is_repo_id, snapshot

    if not is_repo_id(model):
        raise CheckpointError(
            f"there is no folder {model}, and it is no repository id like owner/name", _HINT
        )
    return from_folder(model, snapshot(model, _is_complete))


def from_folder(name: str, folder: Path) -> Checkpoint:
    """The checkpoint in `folder`. Raises CheckpointError."""
    if not folder.is_dir():
        raise CheckpointError(f"{folder}: no such checkpoint folder", _HINT)
    path = folder / "config.json"
    data = read_json(path) if path.exists() else {}
    config = parse_config(data, str(path)) if path.exists() else default_config()
    return Checkpoint(
        name=name,
        folder=folder,
        lm_weights=_find(folder, data.get("moshi_name"), _LM_NAMES, "LM weights"),
        mimi_weights=_find(folder, data.get("mimi_name"), _MIMI_NAMES, "Mimi weights"),
        tokenizer=_find(folder, data.get("tokenizer_name"), ("tokenizer*.model",), "tokenizer"),
        config=config,
    )


def _find(folder: Path, named: Any, patterns: Iterable[str], what: str) -> Path:
    if named is not None:
        if not isinstance(named, str) or Path(named).name != named:
            raise CheckpointError(f"{folder / 'config.json'}: {named!r} is no file name in its folder")
        patterns = (named,)
    for pattern in patterns:
        if matches := sorted(folder.glob(pattern)):
            return matches[0]
    raise CheckpointError(f"{folder}: {what} not found ({' or '.join(patterns)})", _HINT)


def _is_complete(folder: Path) -> bool:
    try:
        from_folder(folder.name, folder)
    except CheckpointError:
        return False
    return True
