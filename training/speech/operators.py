"""ONNX operators as PyTorch functions: those that Kokoro's float graph uses (opset 20, and com.microsoft).

Each takes the node's attributes and its inputs in ONNX's order, `None` for one left out. `HOST` names the
inputs whose values are read as numbers; they must be on the CPU, or reading them waits for the device.
"""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

Attributes = dict[str, Any]
Operator = Callable[..., Any]  # (attributes, *inputs) -> a tensor, or several for a node of several outputs

OPERATORS: dict[str, Operator] = {
    "Add": lambda _, a, b: a + b,
    "And": lambda _, a, b: a & b,
    "Atan": lambda _, x: torch.atan(x),
    "Cos": lambda _, x: torch.cos(x),
    "Equal": lambda _, a, b: a == b,
    "Exp": lambda _, x: torch.exp(x),
    "FastGelu": lambda _, x, bias: functional.gelu(x + bias, approximate="tanh"),
    "Floor": lambda _, x: torch.floor(x),
    "Greater": lambda _, a, b: a > b,
    "GreaterOrEqual": lambda _, a, b: a >= b,
    "LeakyRelu": lambda at, x: functional.leaky_relu(x, at["alpha"]),
    "Less": lambda _, a, b: a < b,
    "MatMul": lambda _, a, b: a @ b,
    "Mul": lambda _, a, b: a * b,
    "Pow": lambda _, x, exponent: x ** exponent.item(),
    "Round": lambda _, x: torch.round(x),
    "Sigmoid": lambda _, x: torch.sigmoid(x),
    "Sin": lambda _, x: torch.sin(x),
    "Softmax": lambda at, x: torch.softmax(x, at["axis"]),
    "Sqrt": lambda _, x: torch.sqrt(x),
    "Sub": lambda _, a, b: a - b,
    "Tanh": lambda _, x: torch.tanh(x),
    "Transpose": lambda at, x: x.permute(at["perm"]),
    "Where": lambda _, condition, a, b: torch.where(condition, a, b),
    # shapes
    "Concat": lambda at, *parts: torch.cat(parts, at["axis"]),
    "ConstantOfShape": lambda at, shape: at["value"].expand(shape.tolist()),
    "CumSum": lambda _, x, axis: x.cumsum(axis.item()),
    "Expand": lambda _, x, shape: x.expand(torch.broadcast_shapes(x.shape, shape.tolist())),
    "NonZero": lambda _, x: torch.nonzero(x).T,
    "Range": lambda _, start, end, step: torch.arange(start.item(), end.item(), step.item()),
    "ReduceMean": lambda at, x, axes: x.mean(axes.tolist(), keepdim=bool(at["keepdims"])),
    "ReduceSum": lambda at, x, axes: x.sum(axes.tolist(), keepdim=bool(at["keepdims"])),
    "Shape": lambda _, x: torch.tensor(x.shape),
    "Split": lambda at, x, sizes: x.split(sizes.tolist(), at["axis"]),
    "Squeeze": lambda _, x, axes: x.squeeze(axes.tolist()),
}
HOST: dict[str, set[int]] = {
    "Clip": {1, 2}, "ConstantOfShape": {0}, "CumSum": {1}, "Expand": {1}, "Pad": {1}, "Pow": {1},
    "Range": {0, 1, 2}, "ReduceMean": {1}, "ReduceSum": {1}, "Reshape": {1}, "Resize": {2}, "STFT": {1, 3},
    "Shape": {0}, "Slice": {1, 2, 3, 4}, "Split": {1}, "Squeeze": {1}, "Unsqueeze": {1},
}  # fmt: skip
TYPES = {1: torch.float32, 6: torch.int32, 7: torch.int64, 9: torch.bool, 11: torch.float64}


def _operator(name: str) -> Callable[[Operator], Operator]:
    def register(function: Operator) -> Operator:
        OPERATORS[name] = function
        return function

    return register


@_operator("Cast")
def _cast(at: Attributes, x: Tensor) -> Tensor:
    return x.to(TYPES[at["to"]])


@_operator("Clip")
def _clip(_: Attributes, x: Tensor, low: Tensor | None = None, high: Tensor | None = None) -> Tensor:
    return x.clamp(None if low is None else low.item(), None if high is None else high.item())


def _one_pad(at: Attributes) -> int:
    if at["pads"][0] != at["pads"][1]:
        raise ValueError(f"a convolution with unequal padding {at['pads']} is not supported")
    return at["pads"][0]


def _cudnn(group: int) -> Any:
    """Only convolutions in groups go to cuDNN, for which PyTorch has no kernels of its own.

    cuDNN plans every new length anew, over 1 ms of the CPU each (pytorch/pytorch pull request 187212).
    """
    return torch.backends.cudnn.flags(enabled=group > 1)


@_operator("Conv")
def _conv(at: Attributes, x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    with _cudnn(at["group"]):
        return functional.conv1d(x, weight, bias, at["strides"], _one_pad(at), at["dilations"], at["group"])


@_operator("ConvTranspose")
def _conv_transpose(at: Attributes, x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    extra = at.get("output_padding", 0)
    with _cudnn(at["group"]):
        return functional.conv_transpose1d(
            x, weight, bias, at["strides"], _one_pad(at), extra, at["group"], at["dilations"]
        )


@_operator("DequantizeLinear")
def _dequantize_linear(_: Attributes, x: Tensor, scale: Tensor, zero: Tensor) -> Tensor:
    return (x.float() - zero.float()) * scale


@_operator("Div")
def _div(_: Attributes, a: Tensor, b: Tensor) -> Tensor:
    return a / b if a.is_floating_point() else torch.div(a, b, rounding_mode="trunc")


@_operator("FusedMatMul")
def _fused_matmul(at: Attributes, a: Tensor, b: Tensor) -> Tensor:
    return at["alpha"] * ((a.mT if at["transA"] else a) @ (b.mT if at["transB"] else b))


@_operator("Gather")
def _gather(at: Attributes, x: Tensor, index: Tensor) -> Tensor:
    if index.ndim == 0 and index.device.type == "cpu":
        return x.select(at["axis"], int(index))
    found = x.index_select(at["axis"], index.flatten())
    return found.unflatten(at["axis"], index.shape) if index.ndim > 1 else found


@_operator("LayerNormalization")
def _layer_normalization(at: Attributes, x: Tensor, scale: Tensor, bias: Tensor) -> Tensor:
    return functional.layer_norm(x, scale.shape, scale, bias, at["epsilon"])


@_operator("Pad")
def _pad(at: Attributes, x: Tensor, pads: Tensor) -> Tensor:
    values = pads.tolist()
    last = x.ndim - 1
    if any(v for i, v in enumerate(values) if i % x.ndim != last):
        raise ValueError("only the last axis is ever padded")
    return functional.pad(x, (values[last], values[-1]), at["mode"])


@_operator("Reshape")
def _reshape(_: Attributes, x: Tensor, shape: Tensor) -> Tensor:
    return x.reshape([size or x.shape[i] for i, size in enumerate(shape.tolist())])


@_operator("Resize")
def _resize(at: Attributes, x: Tensor, _roi: None, scales: Tensor) -> Tensor:
    """Nearest (asymmetric, floor) or linear (half pixel), of the last axis: PyTorch's own conventions."""
    return functional.interpolate(
        x, scale_factor=scales[-1].item(), mode=at["mode"], recompute_scale_factor=False
    )


@_operator("ScatterND")
def _scatter_nd(_: Attributes, x: Tensor, index: Tensor, values: Tensor) -> Tensor:
    return x.index_put(index.unbind(-1), values)


@_operator("SkipLayerNormalization")
def _skip_layer_normalization(at: Attributes, x: Tensor, skip: Tensor, scale: Tensor, bias: Tensor) -> Tensor:
    return functional.layer_norm(x + skip, scale.shape, scale, bias, at["epsilon"])


@_operator("Slice")
def _slice(
    _: Attributes,
    x: Tensor,
    starts: Tensor,
    ends: Tensor,
    axes: Tensor | None = None,
    steps: Tensor | None = None,
) -> Tensor:
    firsts, lasts = starts.tolist(), ends.tolist()
    which = range(len(firsts)) if axes is None else axes.tolist()
    strides = [1] * len(firsts) if steps is None else steps.tolist()
    for axis, first, last, stride in zip(which, firsts, lasts, strides, strict=True):
        x = x[(*[slice(None)] * (axis % x.ndim), slice(first, last, stride))]
    return x


@_operator("STFT")
def _stft(_: Attributes, x: Tensor, step: Tensor, window: Tensor, length: Tensor) -> Tensor:
    """As sums over the (short) window: a GPU's FFT would need a new plan for every length.

    In full float32, unlike a matrix product: Kokoro takes the phase of bins that hold rounding errors only.
    """
    n = length.item()
    turns = torch.outer(torch.arange(n), torch.arange(n // 2 + 1)).double() * (2 * torch.pi / n)
    basis = torch.stack((turns.cos(), -turns.sin()), -1).flatten(1).to(x) * window[:, None]
    frames = x.reshape(len(x), -1).unfold(1, n, step.item())
    return (frames[..., None] * basis).sum(-2).unflatten(-1, (-1, 2))


@_operator("Unsqueeze")
def _unsqueeze(_: Attributes, x: Tensor, axes: Tensor) -> Tensor:
    for axis in sorted(axes.tolist()):
        x = x.unsqueeze(axis)
    return x


def lstm(at: Attributes, weight: Tensor, recurrent: Tensor, bias: Tensor, device: torch.device) -> Operator:
    """An LSTM node's constants in torch.nn.LSTM (cuDNN on a GPU): gates i, o, f, c become i, f, g, o."""
    directions, rows, inputs = weight.shape
    hidden = rows // 4
    layer = torch.nn.LSTM(inputs, hidden, bidirectional=directions == 2)

    def gates(values: Tensor) -> Tensor:
        i, o, f, c = values.split(hidden)
        return torch.cat((i, f, c, o))

    with torch.no_grad():
        for d, suffix in zip(range(directions), ("", "_reverse"), strict=False):
            for name, values in (
                ("weight_ih", weight[d]),
                ("weight_hh", recurrent[d]),
                ("bias_ih", bias[d, :rows]),
                ("bias_hh", bias[d, rows:]),
            ):
                getattr(layer, f"{name}_l0{suffix}").copy_(gates(values))
    layer.to(device).flatten_parameters()

    def run(_: Attributes, x: Tensor, *rest: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        state = [v for v in rest[3:] if v is not None]  # W, R and B are in the layer
        with torch.backends.cudnn.flags(enabled=True):
            y, (h, c) = layer(x.contiguous(), tuple(s.contiguous() for s in state) or None)
        return y.unflatten(-1, (directions, hidden)).transpose(1, 2), h, c

    return run
