"""The weights as the checkpoint stores them: MLX's affine quantisation, for training to reckon with it."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

BITS = 4
GROUP = {4: 64, 8: 64}


def rounded(weight: Tensor, bits: int, group: int) -> Tensor:
    """`weight` (..., n) as `mlx.core.quantize` stores it and half-precision scales give it back.

    MLX (mlx/backend/common/quantized) lets the scale point from the group's larger end to the smaller one and
    fits it so that zero is a level.
    """
    x = weight.float().unflatten(-1, (-1, group))
    low, high = x.amin(-1, keepdim=True), x.amax(-1, keepdim=True)
    top = 2**bits - 1
    scale = ((high - low) / top).clamp(min=1e-7)
    from_low = low.abs() > high.abs()
    scale, edge = torch.where(from_low, scale, -scale), torch.where(from_low, low, high)
    steps = (edge / scale).round()
    at_zero = steps == 0
    scale = torch.where(at_zero, scale, edge / torch.where(at_zero, torch.ones_like(steps), steps))
    edge = torch.where(at_zero, torch.zeros_like(edge), edge)
    level = ((x - edge) / scale).round().clamp(0, top)
    return (level * scale.half().float() + edge.half().float()).flatten(-2).to(weight.dtype)


class Rounding:
    """Within it weights are rounded; behind it they are as before, with the gradients of the rounded ones."""

    def __init__(self, weights: Sequence[nn.Parameter], bits: int, group: int):
        self.weights, self.bits, self.group = weights, bits, group
        self.full = [torch.empty_like(p) for p in weights]

    @torch.no_grad()
    def __enter__(self) -> None:
        torch._foreach_copy_(self.full, self.weights)
        for p in self.weights:
            p.copy_(rounded(p, self.bits, self.group))

    @torch.no_grad()
    def __exit__(self, *error: object) -> None:
        torch._foreach_copy_(self.weights, self.full)
