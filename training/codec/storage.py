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


def as_stored(mimi: Mimi) -> Mimi:
    """`mimi` with the weights that its checkpoint gives back: its codes are those that will be heard."""
    state = mimi.state_dict()
    for name in [name for name in state if name.endswith(".usage")]:
        book = name.removesuffix("usage")
        state[f"{book}sum"] = state[f"{book}sum"] / state[name].clamp(min=1e-5)[:, None]
        state[name] = torch.ones_like(state[name])
    stored = eight_bits(state)
    for name, value in state.items():
        if name in stored:
            value.copy_(stored[name])
        else:
            scale = stored[f"{name}.s"].float().view(-1, *[1] * (value.ndim - 1))
            state[name] = stored[f"{name}.q"].float() * scale
    mimi.load_state_dict(state)
    return mimi
