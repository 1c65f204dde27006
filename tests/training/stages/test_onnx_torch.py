"""Kokoro's graph by PyTorch against onnxruntime, both in float, and the int8 nodes that become float ones."""

from functools import cache

import librosa
import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from training.paths import VOICES
from training.speech.dequantise import dequantise
from training.speech.neural import Kokoro, Spoken
from training.speech.onnx_torch import TorchGraph

GENERATOR = "/decoder/decoder/generator/"
LINES = ["ðə tˈaɪmɚ ɪz sˈɛt", "wˈʌt kæn aɪ dˈuː"]


@cache
def float_kokoro() -> bytes:
    model = onnx.load(str(VOICES / "kokoro.onnx"))
    dequantise(model)
    return model.SerializeToString()


def session(model: bytes) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])


@cache
def kokoro() -> Kokoro:
    return Kokoro(VOICES)


def spoken(engine: onnxruntime.InferenceSession | TorchGraph, line: str) -> Spoken:
    kokoro().session = engine
    words = [(word, "") for word in line.split()]
    return kokoro().speak(words, kokoro().mix({"jf_alpha": 0.6, "jm_kumo": 0.4}), 1.1)


def without_chaos(model: onnx.ModelProto) -> None:
    """Cut out what turns rounding errors into sound.

    The generator takes the phase of STFT bins that hold rounding errors only, and sums the pitch in float32.
    """
    for node in model.graph.node:
        if node.output[0] == f"{GENERATOR}Where_1_output_0":  # the phase: 0 now, of the magnitude's shape
            node.CopyFrom(helper.make_node("Mul", [f"{GENERATOR}Sqrt_output_0", "nought"], node.output))
        elif node.op_type == "CumSum" and "sin_gen" in node.name:
            node.CopyFrom(helper.make_node("Mul", [node.input[0], "one"], node.output))
    for name, value in (("nought", 0), ("one", 1)):
        model.graph.initializer.append(numpy_helper.from_array(np.array(value, np.float32), name))


def test_kokoro_by_pytorch_is_onnxruntimes() -> None:
    model = onnx.load_from_string(float_kokoro())
    without_chaos(model)
    reference, ours = session(model.SerializeToString()), TorchGraph(model, "cpu")
    for line in LINES:
        (wave, *times), (our_wave, *our_times) = spoken(reference, line), spoken(ours, line)
        assert times == our_times
        assert np.abs(wave - our_wave).max() < 0.01 * np.abs(wave).max()


def test_whole_kokoro_sounds_the_same() -> None:
    reference, ours = session(float_kokoro()), TorchGraph(VOICES / "kokoro.onnx", "cpu")
    for line in LINES:
        (wave, *times), (our_wave, *our_times) = spoken(reference, line), spoken(ours, line)
        assert times == our_times
        assert mel_distance(wave, our_wave) < 3


def mel_distance(one: np.ndarray, other: np.ndarray) -> float:
    """Mean distance of two waves' 80-band log spectra, in dB."""
    levels = [
        10 * np.log10(np.maximum(librosa.feature.melspectrogram(y=w, sr=24_000, n_fft=1024, n_mels=80), 1e-6))
        for w in (one, other)
    ]
    return float(np.abs(levels[0] - levels[1]).mean())


def quantised(rng: np.random.Generator, name: str, *shape: int, scales: int) -> list[onnx.TensorProto]:
    """uint8 weights, and as many zero points and scales."""
    values = {
        name: rng.integers(0, 256, shape).astype(np.uint8),
        f"{name}.z": rng.integers(118, 138, scales).astype(np.uint8),
        f"{name}.s": rng.uniform(0.002, 0.004, scales).astype(np.float32),
    }
    return [numpy_helper.from_array(v, k) for k, v in values.items()]


def test_dequantised_products_and_lstms_compute_the_same_without_rounding() -> None:
    rng = np.random.default_rng(0)
    bias = rng.normal(size=(2, 8 * 6)).astype(np.float32)
    constants = [
        *quantised(rng, "m", 10, 8, scales=8),
        *quantised(rng, "w", 2, 8, 4 * 6, scales=2),
        *quantised(rng, "r", 2, 6, 4 * 6, scales=2),
        numpy_helper.from_array(bias, "b"),
    ]
    lstm = ["y", "w", "r", "b", "", "", "", "", "w.s", "w.z", "r.s", "r.z"]
    nodes = [
        helper.make_node("DynamicQuantizeLinear", ["x"], ["q", "qs", "qz"]),
        helper.make_node("MatMulInteger", ["q", "m", "qz", "m.z"], ["sum"], name="m"),
        helper.make_node("Mul", ["qs", "m.s"], ["scale"]),
        helper.make_node("Cast", ["sum"], ["float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["float", "scale"], ["y"]),
        helper.make_node(
            "DynamicQuantizeLSTM", lstm, ["out", "h", "c"], name="lstm", domain="com.microsoft",
            direction="bidirectional", hidden_size=6,
        ),
    ]  # fmt: skip
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in ("out", "h", "c")]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [5, 1, 10])
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
    graph = helper.make_graph(nodes, "product", [x], outputs, constants)
    model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
    feeds = {"x": rng.normal(size=(5, 1, 10)).astype(np.float32)}

    rounded = session(model.SerializeToString()).run(None, feeds)
    assert dequantise(model) == 2
    assert [node.op_type for node in model.graph.node] == ["MatMul", "LSTM"]
    exact = session(model.SerializeToString()).run(None, feeds)
    ours = TorchGraph(model, "cpu").run(None, feeds)
    for a, b, c in zip(rounded, exact, ours, strict=True):
        assert 0 < np.abs(a - b).max() < 0.03
        assert np.abs(b - c).max() < 1e-5


def test_an_operator_that_is_not_known_is_named() -> None:
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph([helper.make_node("Det", ["x"], ["y"], name="area")], "other", [], [y])
    with pytest.raises(NotImplementedError, match="area: no operator Det"):
        TorchGraph(helper.make_model(graph), "cpu")
