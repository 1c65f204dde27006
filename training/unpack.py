"""Stage 6 backwards: what stages 3 and 5 can `--resume`, from a checkpoint folder.

    python -m training.unpack --checkpoint moshicli/checkpoints/mini --out FOLDER

Where training's own files are lost, the shipped weights are still a beginning, as they are stored: rounded to
8 and 4 bits. (The codec is exported again as it was; the LM's groups are rounded anew, a little elsewhere.)
Writes codec.pt, without the heads that serve training only, and lm.pt.
"""

import argparse
import json
from pathlib import Path

import mlx.core as mx
import numpy as np
import torch

from training.codec.model import TOLD, Mimi
from training.codec.storage import State, as_floats
from training.export import BOOKS, codec_tensors, lm_tensors
from training.lm.model import Lm


def fill(views: State, values: State) -> None:
    """Copy the values into what the views of these names show."""
    for name, view in views.items():
        view.copy_(values[name])


@torch.no_grad()
def codec_state(path: Path) -> State:
    stored = {name: torch.from_numpy(np.array(array)) for name, array in mx.load(str(path)).items()}
    values = as_floats(stored)
    # A checkpoint may be older than the harmonics: who resumes from it begins with new ones.
    sings = any(".harmonics." in name for name in values)
    state = {k: v for k, v in Mimi().state_dict().items() if sings or ".harmonics." not in k}
    fill(codec_tensors(state), values)  # all but the codebooks, which are reckoned
    for target, source, books in BOOKS:
        for i in range(books):
            embedding = values[f"quantizer.{target}.vq.layers.{i}._codebook.embedding_sum"]
            state[f"{source}.books.{i}.sum"].copy_(embedding)
            state[f"{source}.books.{i}.usage"].fill_(1.0)
    return {name: tensor for name, tensor in state.items() if name.split(".")[0] not in TOLD}


@torch.no_grad()
def lm_state(path: Path, bits: int, group: int) -> State:
    arrays = mx.load(str(path))
    values = {}
    for name, array in arrays.items():
        base = name.removesuffix("weight")
        if name.endswith(("scales", "biases")):
            continue
        if f"{base}scales" in arrays:
            array = mx.dequantize(array, arrays[f"{base}scales"], arrays[f"{base}biases"], group, bits)
        values[name] = torch.from_numpy(np.array(array.astype(mx.float32)))
    state = Lm().state_dict()
    fill(lm_tensors(state), values)
    return state


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    config = json.loads((args.checkpoint / "config.json").read_text())
    stored = config["quantization"]
    lm = lm_state(args.checkpoint / config["moshi_name"], stored["bits"], stored["group_size"])
    torch.save(codec_state(args.checkpoint / config["mimi_name"]), args.out / "codec.pt")
    torch.save(lm, args.out / "lm.pt")
    print(f"{args.out / 'codec.pt'}, {args.out / 'lm.pt'}")


if __name__ == "__main__":
    main()
