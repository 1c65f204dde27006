"""`config.json` of a checkpoint: Kyutai's LM keys, `quantization`, `mimi_config`, and our own `moshicli`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from moshicli.bridge.mimi_config import MimiConfig
from moshicli.bridge.sampling import Sampling
from moshicli.errors import CheckpointError, MoshiError

KYUTAI_LM: Final[Mapping[str, Any]] = {
    "dim": 4096,
    "num_heads": 32,
    "num_layers": 32,
    "causal": True,
    "layer_scale": None,
    "context": 3000,
    "max_period": 10000,
    "positional_embedding": "rope",
    "depformer_dim": 1024,
    "depformer_num_heads": 16,
    "depformer_num_layers": 6,
    "depformer_dim_feedforward": 4096,
    "depformer_max_period": 10000,
    "depformer_pos_emb": "none",
    "dep_q": 8,
    "n_q": 16,
    "card": 2048,
    "text_card": 32000,
    "delays": [0, *([0] + [1] * 7) * 2],
}
"""Moshi 7B, for Kyutai's repositories without a `config.json` (moshi_mlx 0.3.0, `config_v0_1`)."""

_PERSONAPLEX_SILENCE: Final = (948, 243, 1178, 546, 1736, 1030, 1978, 2008)
_PERSONAPLEX_SINE: Final = (430, 1268, 381, 1611, 1095, 1495, 56, 472)
_FULL_BINS: Final = 2048
_BITS: Final = (4, 8)
_GROUP_SIZES: Final = (32, 64, 128)
"""Those that MLX has kernels for (`mlx.core.quantize`)."""
_COUNTS: Final = (
    "dim", "num_heads", "num_layers", "context", "max_period", "depformer_dim", "depformer_num_heads",
    "depformer_num_layers", "depformer_dim_feedforward", "dep_q", "n_q", "card", "text_card",
)  # fmt: skip


@dataclass(frozen=True)
class UserMarks:
    """Text tokens between which a checkpoint writes the user's words; in JSON `[start, end, ...]`."""

    start: int
    ends: tuple[int, ...]
    """One or more: with several, the model says by its choice what it takes the user's words to be."""

    def __contains__(self, token: int) -> bool:
        return token == self.start or token in self.ends


@dataclass(frozen=True)
class CheckpointConfig:
    """What a checkpoint says about itself."""

    lm: dict[str, Any] = field(default_factory=lambda: dict(KYUTAI_LM))
    """Kyutai's LM keys, as `moshi_mlx.models.LmConfig.from_config_dict` takes them."""
    mimi: MimiConfig = field(default_factory=MimiConfig)
    quantization: tuple[int, int] | None = None
    """(bits, group size) of the LM's weights, `{"bits": ..., "group_size": ...}` in JSON; None: the weights'
    file name tells."""
    prompt_budget: int = 600
    """Most tokens of prompt text; one token takes one frame of the context."""
    silence_codes: tuple[int, ...] | None = None
    """One frame of silence, (K,); None: ask the codec (`reference_codes`)."""
    sine_codes: tuple[int, ...] | None = None
    """One frame of the 440 Hz sine, (K,); None: ask the codec."""
    user_text: UserMarks | None = None
    """None: it does not transcribe."""
    tool_schemas: bool = True
    """Whether the prompt carries the schemas of the tools; a checkpoint trained on fixed tools needs none."""
    noise_gate_db: float | None = None
    """Frames of the user below this level (dBFS) or near the noise floor are heard as silence, and a
    transcript keeps to the voice; None: all are heard as they are, and the model alone decides."""
    sampling: Sampling = field(default_factory=Sampling)

    @property
    def stream_codebooks(self) -> int:
        """Codebooks of one of the two audio streams."""
        return int(self.lm["n_q"]) // 2

    @property
    def text_padding_id(self) -> int:
        """Text token of a frame without text."""
        return int(self.lm.get("existing_text_padding_id", 3))


def default_config() -> CheckpointConfig:
    """Of a repository without `config.json`: Moshi 7B."""
    return CheckpointConfig(silence_codes=_PERSONAPLEX_SILENCE, sine_codes=_PERSONAPLEX_SINE)


def read_json(path: Path) -> dict[str, Any]:
    """The object in a `config.json`. Raises CheckpointError."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise CheckpointError(f"{path}: not readable as JSON ({error})") from None
    if not isinstance(data, dict):
        raise CheckpointError(f"{path}: must hold a JSON object")
    return data


def parse_config(data: Mapping[str, Any], source: str) -> CheckpointConfig:
    """Read the object in a `config.json`. Raises CheckpointError, naming `source`, on what is malformed."""
    lm = {key: value for key, value in data.items() if key not in ("mimi_config", "moshicli", "quantization")}
    _check_lm(lm, source)
    mimi = MimiConfig.from_dict(_object(data, "mimi_config", source), source)
    if lm["card"] != mimi.bins:
        raise CheckpointError(f"{source}: card is {lm['card']}, but the codec has {mimi.bins} bins")
    values = dict(_object(data, "moshicli", source))
    known = {entry.name for entry in fields(CheckpointConfig)} - {"lm", "mimi", "quantization"}
    for key in values:
        if key not in known:
            raise CheckpointError(f"{source}: unknown key moshicli.{key}")
    if mimi.bins == _FULL_BINS and lm["n_q"] == 2 * len(_PERSONAPLEX_SILENCE):
        values = {"silence_codes": _PERSONAPLEX_SILENCE, "sine_codes": _PERSONAPLEX_SINE} | values
    for key in ("silence_codes", "sine_codes"):
        values[key] = _ids(values.get(key), lm["n_q"] // 2, mimi.bins, f"{source}: moshicli.{key}")
    values["quantization"] = _quantization(_object(data, "quantization", source), source)
    values["user_text"] = _marks(values.get("user_text"), lm["text_card"], f"{source}: moshicli.user_text")
    budget = values.get("prompt_budget", min(600, lm["context"] // 3))
    if type(budget) is not int or not 0 < budget < lm["context"]:
        raise CheckpointError(
            f"{source}: moshicli.prompt_budget must be above 0 and below the context, not {budget!r}"
        )
    if not isinstance(values.get("tool_schemas", True), bool):
        raise CheckpointError(f"{source}: moshicli.tool_schemas must be true or false")
    gate = values.get("noise_gate_db")
    if gate is not None and (type(gate) not in (int, float) or not -90 <= gate <= 0):
        raise CheckpointError(f"{source}: moshicli.noise_gate_db must be a level from -90 to 0, not {gate!r}")
    try:
        sampling = Sampling(**_object(values, "sampling", source))
    except (TypeError, MoshiError) as error:
        raise CheckpointError(f"{source}: moshicli.sampling: {error}") from None
    return CheckpointConfig(
        **values | {"lm": lm, "mimi": mimi, "prompt_budget": budget, "sampling": sampling}
    )


def _check_lm(lm: Mapping[str, Any], source: str) -> None:
    missing = [key for key in KYUTAI_LM if key not in lm and key != "depformer_max_period"]
    if missing:
        raise CheckpointError(f"{source}: key {missing[0]!r} is missing")
    for key in _COUNTS:
        if type(lm[key]) is not int or lm[key] < 1:
            raise CheckpointError(f"{source}: {key} must be a positive integer, not {lm[key]!r}")
    delays = lm["delays"]
    if not isinstance(delays, list) or not all(type(d) is int and d >= 0 for d in delays):
        raise CheckpointError(f"{source}: delays must be a list of frames, not {delays!r}")
    if len(delays) != lm["n_q"] + 1:
        raise CheckpointError(
            f"{source}: {len(delays)} delays for n_q {lm['n_q']}, expected one more than n_q"
        )
    if lm["n_q"] % 2 or lm["dep_q"] < lm["n_q"] // 2 or lm["dep_q"] > lm["n_q"]:
        raise CheckpointError(f"{source}: n_q {lm['n_q']}, dep_q {lm['dep_q']} are not two streams of codes")
    for dim, heads in (("dim", "num_heads"), ("depformer_dim", "depformer_num_heads")):
        if lm[dim] % (2 * lm[heads]):
            raise CheckpointError(f"{source}: {dim} must be a multiple of 2 x {heads}")


def _object(data: Mapping[str, Any], key: str, source: str) -> Mapping[str, Any]:
    value = data.get(key) or {}
    if not isinstance(value, Mapping):
        raise CheckpointError(f"{source}: {key} must be an object")
    return value


def _quantization(value: Mapping[str, Any], source: str) -> tuple[int, int] | None:
    if not value:
        return None
    if set(value) != {"bits", "group_size"}:
        raise CheckpointError(f"{source}: quantization must hold bits and group_size, and nothing else")
    for key, known in (("bits", _BITS), ("group_size", _GROUP_SIZES)):
        if type(value[key]) is not int or value[key] not in known:
            raise CheckpointError(
                f"{source}: quantization.{key} must be {' or '.join(map(str, known))}, not {value[key]!r}"
            )
    return value["bits"], value["group_size"]


def _ids(value: Any, count: int, limit: int, what: str) -> tuple[int, ...] | None:
    if value is None:
        return None
    if not _are_ids(value, limit) or len(value) != count:
        raise CheckpointError(f"{what} must be {count} integers below {limit}")
    return tuple(value)


def _marks(value: Any, limit: int, what: str) -> UserMarks | None:
    if value is None:
        return None
    if not _are_ids(value, limit) or len(value) < 2 or len(set(value)) < len(value):
        raise CheckpointError(f"{what} must be two or more different integers below {limit}")
    start, *ends = value
    return UserMarks(start, tuple(ends))


def _are_ids(value: Any, limit: int) -> bool:
    return isinstance(value, list | tuple) and all(type(v) is int and 0 <= v < limit for v in value)
