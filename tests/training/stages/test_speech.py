"""Stages 0 to 2: float convolutions for Kokoro, jobs, the six synthesisers, people, and the bank."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import soundfile
from onnx import TensorProto, helper, numpy_helper

from tests.training.stages.conftest import COPIES, DOMAIN, TEXTS
from training import people
from training.bank import Bank, write_chunk
from training.domain.intents import OUT_OF_DOMAIN
from training.jobs import UNSPOKEN, read_sentences
from training.lm.compose import GENERAL
from training.paths import TOKENIZER
from training.speech.dequantise import dequantise_convolutions
from training.speech.pronounce import IGNORE, PHONES, normal, pronounce
from training.speech.voices import PERSONA_VOICES, Speech, speak
from training.tokens import SIZE, Tokens

VOICES = {
    "kokoro": PERSONA_VOICES["JARVIS"],
    "kokoro, flat": PERSONA_VOICES["GLaDOS"],
    "piper": PERSONA_VOICES["HAL"],
    "flite": {"engine": "flite", "voice": "rms", "factor": 1.1, "slowness": 1.0},
    "rhvoice": {"engine": "rhvoice", "voice": "clb", "factor": 0.9, "slowness": 1.1, "pitch": 1.1},
    "pico": {"engine": "pico", "voice": "en-GB", "factor": 0.9, "slowness": 0.9, "pitch": 1.1},
    "espeak": {"engine": "espeak", "voice": "en-us+m3", "rate": 150, "pitch": 50},
}


def int8_convolution(name: str, x: str, out: str, bias: bool, **attributes: Any) -> list[onnx.NodeProto]:
    """The chain of nodes that is a convolution in Kokoro's file; constants are `{name}.w .z .s .b`."""

    def node(kind: str, inputs: list[str], output: str, **more: Any) -> onnx.NodeProto:
        return helper.make_node(kind, inputs, [output], name=f"{name}/{output}", **more)

    total = f"{name}.sum"
    quantised = helper.make_node("DynamicQuantizeLinear", [x], [f"{name}.{v}" for v in ("q", "qs", "qz")])
    nodes = [
        quantised,
        node("ConvInteger", [f"{name}.q", f"{name}.w", f"{name}.qz", f"{name}.z"], total, **attributes),
        node("Mul", [f"{name}.qs", f"{name}.s"], f"{name}.scale"),
    ]
    if bias:
        nodes += [
            node("Div", [f"{name}.b", f"{name}.scale"], f"{name}.steps"),
            node("Floor", [f"{name}.steps"], f"{name}.floor"),
            node("Cast", [f"{name}.floor"], f"{name}.int", to=TensorProto.INT32),
            node("Reshape", [f"{name}.int", "shape"], f"{name}.bias"),
            node("Add", [total, f"{name}.bias"], f"{name}.biased"),
        ]
        total = f"{name}.biased"
    return [
        *nodes,
        node("Cast", [total], f"{name}.float", to=TensorProto.FLOAT),
        node("Mul", [f"{name}.float", f"{name}.scale"], out),
    ]


def test_dequantised_convolutions_compute_the_same_without_rounding() -> None:
    rng = np.random.default_rng(0)
    constants = {
        "one.w": rng.integers(0, 256, (12, 8, 5)).astype(np.uint8),
        "one.z": np.array(120, np.uint8),
        "one.s": np.array(0.013, np.float32),
        "one.b": rng.normal(size=12).astype(np.float32),
        "two.w": rng.integers(0, 256, (4, 12, 3)).astype(np.uint8),
        "two.z": np.array(131, np.uint8),
        "two.s": np.array(0.02, np.float32),
        "shape": np.array([1, -1, 1], np.int64),
    }
    graph = helper.make_graph(
        [
            *int8_convolution("one", "x", "y", bias=True, dilations=[2], pads=[4, 4]),
            helper.make_node("Tanh", ["y"], ["z"]),
            *int8_convolution("two", "z", "out", bias=False, strides=[2]),
        ],
        "convolutions",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 8, 40])],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(values, name) for name, values in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    x = rng.normal(size=(1, 8, 40)).astype(np.float32)

    def run() -> np.ndarray:
        session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
        return session.run(None, {"x": x})[0]

    rounded = run()
    assert dequantise_convolutions(model) == 2
    assert [node.op_type for node in model.graph.node] == ["Conv", "Tanh", "Conv"]
    assert len(model.graph.initializer) == 3
    assert 0 < np.abs(run() - rounded).max() < 0.03 * np.abs(rounded).max()


def test_dequantising_names_what_it_does_not_know() -> None:
    nodes = int8_convolution("one", "x", "y", bias=False)
    nodes[-2].op_type = "Relu"
    constants = {
        "w": np.ones((2, 2, 3), np.uint8),
        "z": np.array(1, np.uint8),
        "s": np.array(0.5, np.float32),
    }
    tensors = [numpy_helper.from_array(values, f"one.{name}") for name, values in constants.items()]
    graph = helper.make_graph(nodes, "other", [], [], tensors)
    with pytest.raises(ValueError, match="Relu, expected Cast"):
        dequantise_convolutions(helper.make_model(graph))


def test_jobs_are_lines_with_voices_and_ipa(jobs: Path) -> None:
    lines: list[dict[str, Any]] = json.loads(jobs.read_text())
    assert {line["kind"] for line in lines} == {"reply", "read", "user"}
    users = [line for line in lines if line["kind"] == "user"]
    known, general = TEXTS["labelled"], TEXTS["general"]
    assert [line["text"] for line in users].count(known[0]["text"]) == COPIES
    said = [line for line in users if line.get("source") == GENERAL]
    assert {line["intent"] for line in said} == {OUT_OF_DOMAIN}
    read = read_sentences(jobs.parent / "sentences.txt")[:-UNSPOKEN]
    assert sorted(line["text"] for line in said) == sorted([*general, *read])
    assert len(users) == DOMAIN + COPIES * len(known) + len(said)
    for line in lines:
        assert len(line["ipa"]) == len(line["text"].split())
        assert line["voice"]["engine"] in ("kokoro", "piper", "flite", "rhvoice", "pico", "espeak")
    assert Tokens(jobs.parent / TOKENIZER.name).model.vocab_size() == SIZE


@pytest.mark.parametrize("voice", VOICES.values(), ids=list(VOICES))
def test_engines_say_when_each_word_is_said(voice: dict[str, Any], tmp_path: Path) -> None:
    text = "The timer is set for twenty minutes."
    ipa = pronounce({normal(word) for word in text.split()}, tmp_path / "ipa.json")
    spoken = speak(text, [ipa[normal(word)] for word in text.split()], voice)
    seconds = len(spoken.wave) / 24_000
    assert spoken.wave.dtype == np.int16
    assert 1 < seconds < 4
    assert len(spoken.labels) == -(-len(spoken.wave) // 480)
    if voice["engine"] in ("espeak", "pico"):
        assert spoken.words is None
        return
    if voice["engine"] == "rhvoice":
        assert set(spoken.labels) == {IGNORE}
    else:
        assert len({PHONES[label] for label in spoken.labels} - {"pau"}) > 8
    assert spoken.words is not None
    assert len(spoken.words) == len(text.split())
    times = np.ravel(spoken.words)
    assert np.all(np.diff(times) >= 0)
    assert times[0] < 0.2
    assert 0.6 * seconds < times[-2] < seconds


def test_bank_gives_back_what_was_written(tmp_path: Path) -> None:
    wave = np.arange(1000, dtype=np.int16)
    speech = Speech(wave, np.array([1, 2, 3], np.uint8), [(0.0, 0.02), (0.02, 0.04)])
    job = {"kind": "user", "text": "Good day.", "ipa": ["a", "b"], "voice": {}, "speaker": "user"}
    bank = Bank(tmp_path, hours=0.01, device="cpu")
    assert bank.poll() == []
    write_chunk(tmp_path / "00000.npz", [(job, speech), (job, speech)])
    _, line = bank.poll()
    assert (line.start, line.samples, line.meta["words"]) == (1440, 1440, [[0.0, 0.02], [0.02, 0.04]])
    assert np.array_equal(bank.wave[1440:2440].numpy(), wave)
    assert bank.labels[3:6].tolist() == [1, 2, 3]
    assert not bank.exhausted
    (tmp_path / "done").write_text("")
    assert bank.poll() == []
    assert bank.exhausted


def test_synthesis_fills_the_bank(bank_folder: Path) -> None:
    bank = Bank(bank_folder, hours=0.1, device="cpu")
    assert len(bank.poll()) == 6
    assert bank.exhausted
    assert bank.seconds > 5
    assert bank.wave[: bank.used].float().square().mean().sqrt() > 500


def test_people_are_in_the_bank_as_they_were_recorded(people_folder: Path, speech: np.ndarray) -> None:
    bank = Bank(people_folder, hours=0.1, device="cpu")
    known, unknown = bank.poll()
    assert bank.starts["person"].tolist() == [0, 72_000]
    assert not len(bank.starts["user"]) + len(bank.starts["agent"])
    assert (known.meta["kind"], known.meta["text"]) == ("user", "Good day everyone")
    assert known.meta["words"] == [[0.1, 0.5], [0.5, 1.0], [1.2, 2.5]]
    assert (known.meta["intent"], known.meta["source"]) == (OUT_OF_DOMAIN, GENERAL)
    assert (unknown.meta["kind"], unknown.meta["text"], unknown.meta["words"]) == ("sound", "", None)
    for line in (known, unknown):  # each at the loudness of all lines
        part = slice(line.start, line.start + line.samples)
        assert np.corrcoef(bank.wave[part].numpy(), speech[part])[0, 1] > 0.9999
    assert set(bank.labels[: bank.used // 480].tolist()) == {IGNORE}


def test_people_at_another_rate_are_an_error(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "low.wav", np.zeros(16_000), 16_000)
    records = [{"file": "low.wav", "start": 0, "samples": 16_000}]
    (tmp_path / "human.json").write_text(json.dumps({"english": [], "other": records}))
    with pytest.raises(ValueError, match=r"low\.wav is at 16000 Hz, not at 24000"):
        list(people.lines(tmp_path))


def test_a_phrase_that_many_recorded_is_sound_alone_after_some(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.random.default_rng(0).normal(0, 0.1, 24_000), 24_000)
    record = {
        "file": "a.wav",
        "start": 0,
        "samples": 24_000,
        "text": "Hey, HAL!",
        "words": [[0, 0.5], [0.5, 1]],
    }
    again = {"english": [record] * (people.OFTENEST + 2), "other": []}
    (tmp_path / "human.json").write_text(json.dumps(again))
    said = list(people.lines(tmp_path))
    assert [meta["text"] for meta, _ in said] == ["Hey HAL"] * people.OFTENEST + ["", ""]
    assert [speech.words is None for _, speech in said] == [False] * people.OFTENEST + [True, True]
