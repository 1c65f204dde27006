"""Runs a float ONNX graph with PyTorch, for GPUs: onnxruntime's GPU build is not needed.

onnx2torch (1.5.15) knows neither LSTM nor com.microsoft's operators. Here shapes and whatever else follows
from constants and shapes alone are computed on the CPU, and weights are moved to the device once.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper

from training.speech import operators
from training.speech.dequantise import dequantise


class _Step(NamedTuple):
    run: operators.Operator
    attributes: operators.Attributes
    inputs: list[int]  # slots; 0 always holds None
    outputs: list[int]
    done: list[int]  # slots that no later step reads


class TorchGraph:
    """An ONNX model on `device`, with the `run` of an onnxruntime session. int8 weights become float.

    Raises NotImplementedError for an operator that `training/speech/operators.py` lacks.
    """

    def __init__(self, model: onnx.ModelProto | Path, device: str) -> None:
        if isinstance(model, Path):
            model = onnx.load(str(model))
        dequantise(model)
        self.device = torch.device(device)
        self.steps: list[_Step] = []
        self._slots = {"": 0}
        self._initial: list[torch.Tensor | None] = [None]
        self._host = {
            t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in model.graph.initializer
        }
        self._on_device = {value.name for value in model.graph.input}
        self.inputs = [value.name for value in model.graph.input]
        self.outputs = [value.name for value in model.graph.output]
        for name in self.inputs:
            self._slot(name)
        with torch.inference_mode():
            for node in model.graph.node:
                self._add(node)
        self._output_slots = [self._slot(name) for name in self.outputs]
        self._free()
        self._host.clear()

    def run(self, _outputs: None, feeds: Mapping[str, np.ndarray]) -> list[np.ndarray]:
        """The graph's outputs, in order, as arrays."""
        values = self._initial.copy()
        # Without cuDNN convolutions are products of matrices: the tensor cores' 19 bits are enough for them.
        precision = torch.get_float32_matmul_precision()
        torch.set_float32_matmul_precision("high")
        try:
            with torch.inference_mode():
                for name, array in feeds.items():
                    values[self._slots[name]] = torch.from_numpy(array).to(self.device)
                for run, attributes, inputs, outputs, done in self.steps:
                    result = run(attributes, *[values[i] for i in inputs])
                    if len(outputs) == 1 and not isinstance(result, tuple):
                        values[outputs[0]] = result
                    else:
                        for slot, value in zip(outputs, result, strict=False):
                            values[slot] = value
                    for slot in done:
                        values[slot] = None
                return [values[slot].cpu().numpy() for slot in self._output_slots]
        finally:
            torch.set_float32_matmul_precision(precision)

    def _slot(self, name: str, value: torch.Tensor | None = None) -> int:
        if name not in self._slots:
            self._slots[name] = len(self._initial)
            self._initial.append(value)
        return self._slots[name]

    def _add(self, node: onnx.NodeProto) -> None:
        """Make a step of a node, or its value if it depends on constants only."""
        attributes = {a.name: _attribute(a) for a in node.attribute}
        if node.op_type == "LSTM":
            constants = [self._host[name] for name in node.input[1:4]]
            run = operators.lstm(attributes, *constants, device=self.device)
            names = [node.input[0], "", "", "", *node.input[4:]]
        elif node.op_type in operators.OPERATORS:
            run, names = operators.OPERATORS[node.op_type], list(node.input)
        else:
            raise NotImplementedError(f"{node.name}: no operator {node.op_type}")
        if all(name in self._host or not name for name in names) and names:
            result = run(attributes, *[self._host.get(name) for name in names])
            results = result if isinstance(result, tuple | list) else [result]
            self._host.update(zip(node.output, results, strict=False))
            return
        as_numbers = operators.HOST.get(node.op_type, set())
        on_device = any(name in self._on_device for i, name in enumerate(names) if i not in as_numbers)
        if on_device:
            self._on_device.update(node.output)
        inputs = [
            self._input(name, on_device and i not in as_numbers and not self._is_index(node, i))
            for i, name in enumerate(names)
        ]
        self.steps.append(_Step(run, attributes, inputs, [self._slot(name) for name in node.output], []))

    def _is_index(self, node: onnx.NodeProto, i: int) -> bool:
        """One constant index, which selects without a copy."""
        return (
            node.op_type == "Gather"
            and i == 1
            and node.input[1] in self._host
            and not self._host[node.input[1]].ndim
        )

    def _input(self, name: str, on_device: bool) -> int:
        """The slot of a value, moved to the device first if it is needed there and is not there yet."""
        if name in self._on_device or not name:
            return self._slot(name)
        if name in self._host:
            value = self._host[name]
            return (
                self._slot(f"{name}@device", value.to(self.device)) if on_device else self._slot(name, value)
            )
        if not on_device:
            return self._slot(name)
        moved = f"{name}@device"
        if moved not in self._slots:
            self.steps.append(_Step(self._move, {}, [self._slot(name)], [self._slot(moved)], []))
        return self._slots[moved]

    def _move(self, _: operators.Attributes, value: torch.Tensor) -> torch.Tensor:
        return value.to(self.device, non_blocking=True)

    def _free(self) -> None:
        """Note at each step which values it is the last to read."""
        kept = {i for i, value in enumerate(self._initial) if value is not None} | {0, *self._output_slots}
        for step in reversed(self.steps):
            for slot in (*step.inputs, *step.outputs):
                if slot not in kept:
                    kept.add(slot)
                    step.done.append(slot)


def _attribute(attribute: onnx.AttributeProto) -> Any:
    value = helper.get_attribute_value(attribute)
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, onnx.TensorProto):
        return torch.from_numpy(numpy_helper.to_array(value).copy())
    return value
