"""Quantised convolutions, matrix products and LSTMs of an ONNX model back to float ones.

In a dynamically quantised model a convolution of weights `w` (int8, scale `s`, zero point `z`) is a chain:
DynamicQuantizeLinear of the input, ConvInteger, Add of the bias in whole steps (not everywhere), Cast, and
Mul by both scales. Here it becomes one float Conv with weights (w - z) * s and the exact bias, for which
onnxruntime has better kernels: Kokoro needs 1.45 s of a core for a second of speech instead of 4 on a
16-core server, and 0.64 instead of 0.53 on a small virtual machine (onnxruntime 1.32). Matrix products are
the same chain without a bias. Float products and LSTMs are for PyTorch, which has no such int8 nodes.
"""

from collections import defaultdict
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper


def dequantise_convolutions(model: onnx.ModelProto) -> int:
    """Replace every ConvInteger of `model` in place; returns how many there were.

    Raises ValueError where the nodes around one are not those that the quantiser writes.
    """
    return _dequantise(model, {"ConvInteger"})


def dequantise(model: onnx.ModelProto) -> int:
    """Replace every quantised convolution, matrix product and LSTM; returns how many there were.

    Raises ValueError as `dequantise_convolutions` does.
    """
    return _dequantise(model, {"ConvInteger", "MatMulInteger", "DynamicQuantizeLSTM"})


def _dequantise(model: onnx.ModelProto, kinds: set[str]) -> int:
    graph = _Graph(model.graph)
    found = [node for node in model.graph.node if node.op_type in kinds]
    floats = {}
    for node in found:
        convert = graph.lstm_as_float if node.op_type == "DynamicQuantizeLSTM" else graph.as_float
        last, replacement = convert(node)
        floats[last] = replacement
    nodes = [floats.get(node.output[0], node) for node in model.graph.node]
    _replace(model.graph.node, _needed(nodes, {output.name for output in model.graph.output}))
    used = {name for node in model.graph.node for name in node.input}
    kept = [tensor for tensor in (*graph.constants.values(), *graph.added.values()) if tensor.name in used]
    _replace(model.graph.initializer, kept)
    return len(found)


class _Graph:
    """The graph's constants and who makes and takes each value; `added` are the float weights."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.constants = {tensor.name: tensor for tensor in graph.initializer}
        self.added: dict[str, onnx.TensorProto] = {}
        self._maker = {name: node for node in graph.node for name in node.output}
        self._takers: dict[str, list[onnx.NodeProto]] = defaultdict(list)
        for node in graph.node:
            for name in node.input:
                self._takers[name].append(node)

    def as_float(self, node: onnx.NodeProto) -> tuple[str, onnx.NodeProto]:
        """The float node for a ConvInteger or MatMulInteger, and the name of the value that it computes."""
        quantised, weight, *zeros = node.input  # zero points: of the input, of the weights
        wave = self._expect(self._maker[quantised], "DynamicQuantizeLinear").input[0]
        # Scales and zero points are of outputs: the first axis of a kernel, the last of a matrix.
        outputs = (-1, *[1] * (self._array(weight).ndim - 1)) if node.op_type == "ConvInteger" else (-1,)
        zero = zeros[1] if len(zeros) > 1 else None
        inputs = [wave, self._float_weight(weight, zero, self._scale(node), outputs)]
        after = self._taker(node)
        if after.op_type == "Add":
            inputs.append(self._bias(self._other(after, node)))
            after = self._taker(after)
        self._expect(after, "Cast")
        last = self._expect(self._taker(after), "Mul").output[0]
        kind = node.op_type.removesuffix("Integer")
        replacement = helper.make_node(kind, inputs, [last], name=f"{node.name}_float")
        replacement.attribute.extend(node.attribute)
        return last, replacement

    def lstm_as_float(self, node: onnx.NodeProto) -> tuple[str, onnx.NodeProto]:
        """The LSTM for a DynamicQuantizeLSTM; its matrices (directions, inputs, 4 hidden) are transposed."""
        *inputs, _peepholes, w_scale, w_zero, r_scale, r_zero = node.input
        per_direction = (len(self._array(inputs[1])), 1, -1)
        inputs[1] = self._float_weight(inputs[1], w_zero, w_scale, per_direction, 0, 2, 1)
        inputs[2] = self._float_weight(inputs[2], r_zero, r_scale, per_direction, 0, 2, 1)
        replacement = helper.make_node("LSTM", inputs, node.output, name=f"{node.name}_float")
        replacement.attribute.extend(node.attribute)
        return node.output[0], replacement

    def _scale(self, node: onnx.NodeProto) -> str:
        """The constant scale of the weights: the last Mul takes the product of it and the input's scale."""
        cast = self._taker(node)
        cast = self._taker(cast) if cast.op_type == "Add" else cast
        scales = self._expect(self._maker[self._other(self._taker(cast), cast)], "Mul")
        return next(name for name in scales.input if name in self.constants)

    def _bias(self, name: str) -> str:
        """The float bias (channels,), before it was divided by the scales and rounded."""
        while name not in self.constants:
            name = self._maker[name].input[0]
        return name

    def _float_weight(
        self, weight: str, zero: str | None, scale: str, shape: tuple[int, ...], *order: int
    ) -> str:
        """(weight - zero) * scale, its axes in `order` if any; zero and scale are one value or of `shape`."""
        name = f"{weight}_float"
        if name not in self.added:
            values = self._array(weight).astype(np.float32)
            if zero is not None:
                values -= _shaped(self._array(zero), shape)
            values *= _shaped(self._array(scale), shape)
            self.added[name] = numpy_helper.from_array(values.transpose(order or range(values.ndim)), name)
        return name

    def _array(self, name: str) -> np.ndarray:
        return numpy_helper.to_array(self.constants[name])

    def _taker(self, node: onnx.NodeProto) -> onnx.NodeProto:
        takers = self._takers[node.output[0]]
        if len(takers) != 1:
            raise ValueError(f"{node.name}: its value goes to {len(takers)} nodes, expected one")
        return takers[0]

    @staticmethod
    def _other(node: onnx.NodeProto, one: onnx.NodeProto) -> str:
        """The input of `node` that does not come from `one`."""
        return next(name for name in node.input if name not in one.output)

    @staticmethod
    def _expect(node: onnx.NodeProto, kind: str) -> onnx.NodeProto:
        if node.op_type != kind:
            raise ValueError(f"{node.name} is {node.op_type}, expected {kind}")
        return node


def _shaped(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    return values.astype(np.float32).reshape(shape if values.size > 1 else ())


def _needed(nodes: list[onnx.NodeProto], outputs: set[str]) -> list[onnx.NodeProto]:
    """The nodes on which the outputs depend, in their order (makers come before takers)."""
    wanted, kept = set(outputs), []
    for node in reversed(nodes):
        if wanted.intersection(node.output):
            wanted.update(node.input)
            kept.append(node)
    return kept[::-1]


def _replace(field: Any, values: list[Any]) -> None:
    """Exchange what a repeated protobuf field holds."""
    del field[:]
    field.extend(values)
