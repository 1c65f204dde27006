"""Tiny checkpoints that are true in shape: every file, name and layout of a real one, random weights.

Their LM has the delays, codebooks and tensor names of Moshi in a megabyte; their tokenizer is trained on the
spot. They talk nonsense, at once.
"""

import io
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from mlx.nn.layers.quantized import quantize
from mlx.utils import tree_flatten
from moshi_mlx.models.lm import Lm, LmConfig
from sentencepiece import SentencePieceTrainer

from moshicli.bridge.mimi_config import MimiConfig
from tests.support.mimi_weights import TINY_MIMI, write_mimi

TEXT_CARD = 96
_GROUPS = {4: 32, 8: 64}


def tiny_config(**changes: Any) -> dict[str, Any]:
    """`config.json` of a tiny checkpoint; `changes` replace top-level keys."""
    lm = {
        "dim": 128,
        "num_heads": 2,
        "num_layers": 2,
        "causal": True,
        "layer_scale": None,
        "context": 256,
        "max_period": 10000,
        "positional_embedding": "rope",
        "depformer_dim": 64,
        "depformer_num_heads": 2,
        "depformer_num_layers": 1,
        # The gate's hidden width, 2/3 of this, must be a multiple of the largest group.
        "depformer_dim_feedforward": 96,
        "depformer_pos_emb": "none",
        "dep_q": 8,
        "n_q": 16,
        "card": TINY_MIMI.bins,
        "text_card": TEXT_CARD,
        "delays": [0, *([0] + [1] * 7) * 2],
        "mimi_config": mimi_dict(TINY_MIMI),
        "moshicli": {"prompt_budget": 96},
    }
    return lm | changes


def mimi_dict(config: MimiConfig) -> dict[str, Any]:
    """A `mimi_config` object."""
    return json.loads(json.dumps(vars(config)))  # type: ignore[no-any-return]


def write_checkpoint(
    folder: Path, *, bits: int | None = 4, int8_codec: bool = True, seed: int = 0, **changes: Any
) -> Path:
    """Write a tiny checkpoint into `folder`: LM (q4, q8 or float), Mimi, tokenizer, `config.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    if bits == 8 or "quantization" in changes:
        # The gate is 11 dim / 4 wide, which must be a multiple of the group: 64 in q8.
        changes = {"dim": 256} | changes
    config = tiny_config(**changes)
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer_spm_tiny.model").write_bytes(tokenizer_model())
    write_mimi(folder / "mimi.safetensors", TINY_MIMI, int8=int8_codec, seed=seed)
    write_lm(folder / (f"model.q{bits}.safetensors" if bits else "model.safetensors"), config, bits, seed)
    return folder


def write_lm(path: Path, config: dict[str, Any], bits: int | None, seed: int = 0) -> Path:
    """Random LM weights as in Kyutai's MLX repositories: 16-bit floats, quantised by `nn.quantize`."""
    lm = Lm(LmConfig.from_config_dict(config))
    rng = np.random.default_rng(seed)
    lm.load_weights(
        [
            (name, mx.array(_random_weight(rng, name, value.shape)))
            for name, value in tree_flatten(lm.parameters())
        ]
    )
    if bits:
        said = config.get("quantization", {"group_size": _GROUPS[bits]})
        quantize(lm, bits=bits, group_size=said["group_size"])
    arrays = dict(tree_flatten(lm.parameters()))
    mx.save_safetensors(
        str(path), {n: a.astype(mx.float16) if a.dtype == mx.float32 else a for n, a in arrays.items()}
    )
    return path


def _random_weight(rng: np.random.Generator, name: str, shape: tuple[int, ...]) -> "np.ndarray[Any, Any]":
    if len(shape) == 1:
        return np.ones(shape, np.float32)
    scale = 1.0 if "emb" in name else shape[-1] ** -0.5
    return rng.standard_normal(shape, dtype=np.float32) * scale


@lru_cache(maxsize=1)
def tokenizer_model() -> bytes:
    """A SentencePiece model of 96 pieces, numbered as Kyutai's: 0 ends padding, 3 is padding."""
    model = io.BytesIO()
    letters = [chr(code) for code in range(ord("!"), ord("~"))]
    SentencePieceTrainer.Train(
        sentence_iterator=iter(["hello there how are you today", "tell me a joke please"] * 10),
        model_writer=model,
        vocab_size=TEXT_CARD,
        hard_vocab_limit=False,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=3,
        user_defined_symbols=["<system>", *letters[: TEXT_CARD - 40]],
        minloglevel=2,
    )
    return model.getvalue()
