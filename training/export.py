"""Stage 6: write the checkpoint folder.

    python -m training.export --codec codec.pt --lm lm.pt --codes FOLDER --out FOLDER --bits 4

The layout is Kyutai's: LM names and quantisation of moshi_mlx, codec names of PyTorch Mimi, to which
`decoder.harmonics` is our addition; the codec's matrices are stored as 8 bits with a scale per output channel
(`NAME.q`, `NAME.s`).
"""

import argparse
import json
import shutil
from pathlib import Path

import mlx.core as mx
import torch

from training.codec.harmonics import COUNT as HARMONICS
from training.codec.model import CONFIG as CODEC
from training.codec.storage import State, eight_bits
from training.lm.compose import PROMPT_BUDGET
from training.lm.model import CONFIG as LM
from training.lm.quantise import BITS, GROUP
from training.paths import TOKENIZER
from training.tokens import Tokens

NOISE_GATE_DB = -45.0  # coloured noise makes it hear words; speech in recordings lies between -40 and -15
BOOKS = (("rvq_first", "semantic", 1), ("rvq_rest", "acoustic", CODEC["codebooks"] - 1))
"""Kyutai's name of a quantiser, ours, and its codebooks."""
SAMPLING = {"text_temperature": 0.0, "audio_temperature": 0.2, "audio_top_k": 50}


def codec_tensors(state: State) -> State:
    """Our names to those of Kyutai's PyTorch checkpoint."""
    out: State = {}

    def conv(target: str, source: str, kind: str = "conv") -> None:
        for part in ("weight", "bias"):
            if f"{source}.conv.{part}" in state:
                out[f"{target}.{kind}.{kind}.{part}"] = state[f"{source}.conv.{part}"]

    stages = len(CODEC["ratios"])
    for half in ("encoder", "decoder"):
        conv(f"{half}.model.0", f"{half}.first")
        conv(f"{half}.model.{3 * stages + 2}", f"{half}.last")
        for i in range(stages):
            block = 3 * i + (1 if half == "encoder" else 3)
            conv(f"{half}.model.{block}.block.1", f"{half}.residual.{i}.narrow")
            conv(f"{half}.model.{block}.block.3", f"{half}.residual.{i}.widen")
    for i in range(stages):
        conv(f"encoder.model.{3 * i + 3}", f"encoder.down.{i}")
        conv(f"decoder.model.{3 * i + 2}", f"decoder.up.{i}", "convtr")
    for i, name in enumerate(("first", "second", "last")):
        conv(f"decoder.harmonics.{i}", f"decoder.harmonics.{name}")
    out["downsample.conv.conv.conv.weight"] = state["downsample.conv.weight"]
    out["upsample.convtr.convtr.convtr.weight"] = state["upsample.conv.weight"]
    layer_names = {
        "self_attn.in_proj_weight": "qkv.weight", "self_attn.out_proj.weight": "out.weight",
        "linear1.weight": "linear1.weight", "linear2.weight": "linear2.weight",
        "norm1.weight": "norm1.weight", "norm1.bias": "norm1.bias",
        "norm2.weight": "norm2.weight", "norm2.bias": "norm2.bias",
        "layer_scale_1.scale": "scale1", "layer_scale_2.scale": "scale2",
    }  # fmt: skip
    for half in ("encoder_transformer", "decoder_transformer"):
        for i in range(CODEC["layers"]):
            for target, source in layer_names.items():
                out[f"{half}.transformer.layers.{i}.{target}"] = state[f"{half}.layers.{i}.{source}"]
    for target, source, books in BOOKS:
        for side in ("input", "output"):
            out[f"quantizer.{target}.{side}_proj.weight"] = state[f"{source}.{side}.weight"]
        for i in range(books):
            book = f"quantizer.{target}.vq.layers.{i}._codebook."
            usage = state[f"{source}.books.{i}.usage"].float().clamp(min=1e-5)
            embedding = state[f"{source}.books.{i}.sum"].float() / usage[:, None]
            out |= {
                f"{book}embedding_sum": embedding,
                f"{book}cluster_usage": torch.ones(len(usage)),
                f"{book}_initialized": torch.ones(1),
            }
    return {name: tensor.float() for name, tensor in out.items()}


def lm_tensors(state: State) -> State:
    """Our names to those of moshi_mlx's Lm."""
    layer_names = {
        "norm1.weight": "norm1", "norm2.weight": "norm2",
        "self_attn.in_proj.weight": "qkv", "self_attn.out_proj.weight": "out",
        "gating.linear_in.weight": "gate", "gating.linear_out.weight": "down",
    }  # fmt: skip
    out = {
        "text_emb.weight": state["text.weight"],
        "out_norm.weight": state["norm.weight"],
        "text_linear.weight": state["text_out.weight"],
    }
    for i in range(LM["n_q"]):
        out[f"audio_embs.{i}.weight"] = state[f"audio.{i}.weight"]
    for i in range(LM["num_layers"]):
        for target, source in layer_names.items():
            out[f"transformer.layers.{i}.{target}"] = state[f"blocks.{i}.{source}.weight"]
    for k in range(LM["dep_q"]):
        part = f"depformer.slices.{k}."
        out[f"{part}emb.weight"] = (
            state["depth.text.weight"] if k == 0 else state[f"depth.audio.{k - 1}.weight"]
        )
        out[f"{part}linear_in.weight"], out[f"{part}linear_out.weight"] = (
            state["depth.input"][k],
            state["depth.output"][k],
        )
        for i in range(LM["depformer_num_layers"]):
            for target, source in layer_names.items():
                out[f"{part}transformer.layers.{i}.{target}"] = state[f"depth.{source}.{i}"][k]
    return out


def quantise(tensors: State, bits: int) -> dict[str, mx.array]:
    """As mlx.nn.quantize does it: every matrix in groups, norms in half precision."""
    out: dict[str, mx.array] = {}
    for name, tensor in tensors.items():
        values = mx.array(tensor.float().numpy())
        if values.ndim < 2:
            out[name] = values.astype(mx.float16)
            continue
        packed, scales, biases = mx.quantize(values, group_size=GROUP[bits], bits=bits)
        base = name.removesuffix("weight")
        out |= {
            name: packed,
            f"{base}scales": scales.astype(mx.float16),
            f"{base}biases": biases.astype(mx.float16),
        }
    return out


def config(codes: Path, bits: int, harmonics: int, lm_name: str, mimi_name: str) -> dict:
    index, tokens = json.loads((codes / "index-0.json").read_text()), Tokens()
    return {
        "model_type": "moshi",
        "moshi_name": lm_name, "mimi_name": mimi_name, "tokenizer_name": TOKENIZER.name,
        **LM,
        "quantization": {"group_size": GROUP[bits], "bits": bits},
        "mimi_config": {
            "dimension": CODEC["dim"], "filters": CODEC["nfilters"], "ratios": list(CODEC["ratios"]),
            "layers": CODEC["layers"], "heads": CODEC["heads"], "feedforward": CODEC["feedforward"],
            "context": CODEC["context"], "codebooks": CODEC["codebooks"], "bins": CODEC["bins"],
            "codebook_dim": CODEC["codebook_dim"], "harmonics": harmonics,
        },
        "moshicli": {
            "prompt_budget": PROMPT_BUDGET, "silence_codes": index["silence"], "sine_codes": index["sine"],
            "user_text": [tokens.user_start, *tokens.user_ends.values()], "tool_schemas": False,
            "noise_gate_db": NOISE_GATE_DB, "sampling": SAMPLING,
        },
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--codec", type=Path, required=True)
    parser.add_argument("--lm", type=Path, required=True)
    parser.add_argument(
        "--codes", type=Path, required=True, help="folder of training.lm.encode: silence and sine"
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--bits", type=int, choices=tuple(GROUP), default=BITS)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    lm_name, mimi_name = f"model.q{args.bits}.safetensors", "mimi.q8.safetensors"
    load = {"map_location": "cpu", "weights_only": True}
    stored = eight_bits(codec_tensors(torch.load(args.codec, **load)))
    harmonics = HARMONICS if any(".harmonics." in name for name in stored) else 0  # older codecs have none
    mx.save_safetensors(str(args.out / mimi_name), {k: mx.array(v.numpy()) for k, v in stored.items()})
    mx.save_safetensors(str(args.out / lm_name), quantise(lm_tensors(torch.load(args.lm, **load)), args.bits))
    shutil.copy(TOKENIZER, args.out / TOKENIZER.name)
    described = config(args.codes, args.bits, harmonics, lm_name, mimi_name)
    (args.out / "config.json").write_text(json.dumps(described, indent=1) + "\n")
    for file in sorted(args.out.iterdir()):
        print(f"{file.stat().st_size / 1e6:7.2f} MB  {file.name}")


if __name__ == "__main__":
    main()
