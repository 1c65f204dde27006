"""The codec as the checkpoint stores it: matrices as 8 bits with a scale per row, all else as halves."""

import torch
from torch import Tensor

from training.codec.model import Mimi

State = dict[str, Tensor]


def eight_bits(tensors: State) -> State:
    """Each matrix or kernel `NAME` as int8 `NAME.q` and half `NAME.s`, a scale per row of the first axis."""
    out: State = {}
    for name, tensor in tensors.items():
        if tensor.ndim < 2 or tensor.numel() <= 256:
            out[name] = tensor.half()
            continue
        rows = tensor.float().flatten(1)
        scale = (rows.abs().amax(1).clamp(min=1e-9) / 127).half()
        levels = (rows / scale.float()[:, None]).round().clamp(-127, 127)
        out[f"{name}.q"], out[f"{name}.s"] = levels.to(torch.int8).view(tensor.shape), scale
    return out


def as_floats(stored: State) -> State:
    """The tensors that `eight_bits` has stored."""
    out: State = {}
    for name, tensor in stored.items():
        if name.endswith(".q"):
            scale = stored[f"{name[:-1]}s"].float()
            out[name[:-2]] = tensor.float() * scale.view(-1, *[1] * (tensor.ndim - 1))
        elif f"{name[:-1]}q" not in stored:
            out[name] = tensor.float()
    return out


def as_stored(mimi: Mimi) -> Mimi:
    """`mimi` with the weights that its checkpoint gives back: its codes are those that will be heard."""
    state = mimi.state_dict()
    for name in [name for name in state if name.endswith(".usage")]:
        book = name.removesuffix("usage")
        state[f"{book}sum"] = state[f"{book}sum"] / state[name].clamp(min=1e-5)[:, None]
        state[name] = torch.ones_like(state[name])
    mimi.load_state_dict(as_floats(eight_bits(state)))
    return mimi
