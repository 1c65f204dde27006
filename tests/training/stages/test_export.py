"""Stage 6: what PyTorch computed, moshicli computes from the exported folder."""

import copy
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest
import torch

from moshicli.bridge import load_codec, load_lm, resolve
from moshicli.bridge.checkpoint_config import UserMarks
from moshicli.bridge.generator_lm import StreamingLm
from moshicli.bridge.sampling import Sampler
from tests.support.spoken_bank import SINE, SpokenBank
from tests.training.stages.conftest import Stage
from training.codec.harmonics import COUNT
from training.codec.model import TOLD, Mimi, load
from training.codec.storage import as_stored
from training.export import codec_tensors, lm_tensors
from training.lm.model import CONFIG, Lm
from training.lm.quantise import GROUP, Rounding
from training.paths import TOKENIZER
from training.tokens import Tokens


@dataclass
class Exported:
    folder: Path
    original: Mimi
    mimi: Mimi
    """`original` with weights that 8 bits hold exactly; it is what was exported."""
    lm: Lm


@pytest.fixture(scope="module")
def exported(
    work: Path, codec_file: Path, jobs: Path, silent_bank: tuple[SpokenBank, Path], stage: Stage
) -> dict[int, Exported]:
    """A checkpoint folder for 4 and for 8 bits."""
    torch.manual_seed(3)
    original, lm = load(codec_file, "cpu"), Lm()
    with torch.no_grad():
        for name, weight in [*original.named_parameters(), *lm.named_parameters()]:
            if "norm" in name or "scale" in name:
                weight.uniform_(0.5, 1.5)  # what is all alike could be mixed up unseen
        original.decoder.harmonics.last.conv.bias[1:] = -3.0  # new ones are hardly heard
    mimi = as_stored(copy.deepcopy(original))
    torch.save(mimi.state_dict(), work / "codec.pt")
    torch.save(lm.state_dict(), work / "lm.pt")
    found = {}
    for bits in (4, 8):
        out = work / f"q{bits}"
        files = ("--codec", work / "codec.pt", "--lm", work / "lm.pt", "--codes", silent_bank[1])
        stage("export", *files, "--out", out, "--bits", bits)
        found[bits] = Exported(out, original, mimi, lm.eval())
    return found


def test_every_weight_of_the_codec_is_exported(exported: dict[int, Exported]) -> None:
    state = exported[8].mimi.state_dict()
    books = sum(name.endswith(".usage") for name in state)
    # A codebook is two tensors here, three there; the heads serve training only.
    heads = [name for name in state if name.split(".")[0] in TOLD]
    assert len(heads) == 2 * len(TOLD)
    assert len(codec_tensors(state)) == len(state) + books - len(heads)


def test_codec_gives_the_same_codes_and_sound(exported: dict[int, Exported], speech: np.ndarray) -> None:
    codec = load_codec(resolve(str(exported[8].folder)))
    pcm = speech[: 60 * 1920]
    with torch.no_grad():
        expected = exported[8].mimi.encode(torch.from_numpy(pcm.copy())[None, None])
        sound = exported[8].mimi.decode(expected)[0, 0].numpy()
    codes = codec.encode(pcm)
    assert (codes == expected[0].numpy()).mean() >= 0.99
    difference = codec.decode(expected[0].numpy().astype(np.uint16)) - sound
    assert np.abs(difference).max() < 1e-4 * np.abs(sound).max()


def test_eight_bits_keep_the_sound(exported: dict[int, Exported], speech: np.ndarray) -> None:
    """The codec before its weights were rounded sounds nearly the same; the phase of harmonics may drift."""
    original = exported[8].original
    codes = original.encode(torch.from_numpy(speech[: 40 * 1920].copy())[None, None])
    sound = original.decode(codes)[0, 0].detach().numpy()
    decoded = load_codec(resolve(str(exported[8].folder))).decode(codes[0].numpy().astype(np.uint16))
    expected, found = (
        torch.stft(torch.from_numpy(wave), 1024, window=torch.hann_window(1024), return_complex=True).abs()
        for wave in (sound, decoded)
    )
    ratio = 10 * torch.log10(expected.square().mean() / (found - expected).square().mean())
    assert ratio > 15


def columns(length: int) -> np.ndarray:
    """Input tokens (length, 17): the start tokens, then random ones."""
    rng = np.random.default_rng(4)
    found = np.full((length, 17), CONFIG["card"], np.int32)
    found[0, 0] = CONFIG["text_card"]
    found[1:] = rng.integers(0, 1024, (length - 1, 17))
    return found


def streaming(folder: Path) -> StreamingLm:
    return StreamingLm(load_lm(resolve(str(folder))))


def cosine(a: np.ndarray, b: np.ndarray) -> float:
    return float((a * b).sum() / np.sqrt(np.square(a).sum() * np.square(b).sum()))


def test_lm_in_floats_computes_the_same(exported: dict[int, Exported], tmp_path: Path) -> None:
    """Names and arrangement, without quantisation in between."""
    folder, model = tmp_path / "floats", exported[8].lm
    shutil.copytree(exported[8].folder, folder)
    (folder / "model.q8.safetensors").unlink()
    arrays = {name: mx.array(tensor.numpy()) for name, tensor in lm_tensors(model.state_dict()).items()}
    mx.save_safetensors(str(folder / "model.safetensors"), arrays)
    config = json.loads((folder / "config.json").read_text()) | {"moshi_name": "model.safetensors"}
    del config["quantization"]
    (folder / "config.json").write_text(json.dumps(config))
    lm, given = streaming(folder), columns(30)
    with torch.no_grad():
        hidden, logits = model(torch.from_numpy(given.T[None]).long())
    found = lm.transform(given, [(lm.new_cache(), len(given))])
    assert np.allclose(np.array(found), hidden[0].numpy(), atol=1e-4)
    assert np.allclose(np.array(lm.text_logits(found)), logits[0].numpy(), atol=1e-3)
    greedy = Sampler(0, 0, 1.0, lm.xp)
    for row in (0, 11, 29):
        text = int(logits[0, row].argmax())
        given_text = lm.xp.array([text])
        codes = lm.depformer(found[row : row + 1], given_text, greedy, None, [None] * 8)
        assert [int(code.item()) for code in codes] == _greedy(model, hidden[0, row], text)


@torch.no_grad()
def _greedy(model: Lm, hidden: torch.Tensor, text: int) -> list[int]:
    tokens = torch.tensor([[text, *[0] * 7]])
    codes: list[int] = []
    for k in range(8):
        codes.append(int(model.depth(hidden[None], tokens)[k, 0].argmax()))
        if k < 7:
            tokens[0, k + 1] = codes[k]
    return codes


@pytest.mark.parametrize(("bits", "least"), [(8, 0.9995), (4, 0.97)])
def test_quantised_lm_computes_what_the_rounded_one_does_and_nearly_the_same(
    exported: dict[int, Exported], bits: int, least: float
) -> None:
    model, lm, given = exported[bits].lm, streaming(exported[bits].folder), columns(30)
    found = np.array(lm.text_logits(lm.transform(given, [(lm.new_cache(), len(given))])))
    tokens = torch.from_numpy(given.T[None]).long()
    matrices = [p for name, p in model.named_parameters() if p.ndim >= 2 and "norm" not in name]
    with torch.no_grad():
        assert cosine(found, model(tokens)[1][0].numpy()) > least
        with Rounding(matrices, bits, GROUP[bits]):
            assert cosine(found, model(tokens)[1][0].numpy()) > 0.9999


def test_what_is_unpacked_goes_on_from_the_checkpoint(
    exported: dict[int, Exported], stage: Stage, tmp_path: Path
) -> None:
    """`training.unpack` gives both stages the weights as they are stored."""
    was = exported[4]
    stage("unpack", "--checkpoint", was.folder, "--out", tmp_path)
    unpacked, stored = load(tmp_path / "codec.pt", "cpu"), as_stored(copy.deepcopy(was.mimi))
    for name, weight in stored.state_dict().items():
        if name.split(".")[0] not in TOLD:
            assert torch.equal(unpacked.state_dict()[name], weight), name
    found, expected = torch.load(tmp_path / "lm.pt"), was.lm.state_dict()
    matrices = [p for name, p in was.lm.named_parameters() if p.ndim >= 2 and "norm" not in name]
    assert found.keys() == expected.keys()
    with Rounding(matrices, 4, GROUP[4]):
        for name, weight in expected.items():
            assert torch.allclose(found[name], weight, atol=2e-3), name


def test_an_older_codec_goes_through_export_and_unpack_without_harmonics(
    exported: dict[int, Exported],
    work: Path,
    silent_bank: tuple[SpokenBank, Path],
    stage: Stage,
    tmp_path: Path,
) -> None:
    state = torch.load(work / "codec.pt")
    older = {name: value for name, value in state.items() if ".harmonics." not in name}
    torch.save(older, tmp_path / "codec.pt")
    files = ("--codec", tmp_path / "codec.pt", "--lm", work / "lm.pt", "--codes", silent_bank[1])
    stage("export", *files, "--out", tmp_path / "mini")
    checkpoint = resolve(str(tmp_path / "mini"))
    assert (checkpoint.config.mimi.harmonics, resolve(str(exported[4].folder)).config.mimi.harmonics) == (
        0,
        COUNT,
    )
    assert len(load_codec(checkpoint).decode(np.zeros((8, 2), np.uint16))) == 2 * 1920
    stage("unpack", "--checkpoint", tmp_path / "mini", "--out", tmp_path / "unpacked")
    unpacked = torch.load(tmp_path / "unpacked" / "codec.pt")
    assert unpacked.keys() == {name for name in older if name.split(".")[0] not in TOLD}


def test_config_tells_moshicli_what_it_needs(exported: dict[int, Exported], jobs: Path) -> None:
    checkpoint = resolve(str(exported[4].folder))
    assert checkpoint.quantization == (4, GROUP[4]) == (4, 64)
    assert checkpoint.config.quantization == (4, 64)
    assert checkpoint.tokenizer.read_bytes() == (jobs.parent / TOKENIZER.name).read_bytes()
    config = checkpoint.config
    assert config.sine_codes == tuple(SINE)
    assert config.prompt_budget == 180
    tokens = Tokens(checkpoint.tokenizer)
    assert config.user_text == UserMarks(tokens.user_start, tuple(tokens.user_ends.values()))
    assert not config.tool_schemas
