"""Stage 5: dialogues on their way to the model, and a step of its training."""

import math
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest
import torch

from tests.support.spoken_bank import LINE, SpokenBank
from training.lm import train
from training.lm.compose import LENGTH
from training.lm.model import CONFIG, Lm
from training.lm.quantise import GROUP, Rounding, rounded
from training.lm.train import MEET_EVERY, SHARD, Dialogues, Peers, Training, composer


@pytest.fixture(scope="module")
def dialogues(silent_bank: tuple[SpokenBank, Path]) -> Iterator[Dialogues]:
    folder = silent_bank[1]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MINI_WORK", str(folder))  # the worker process finds the tokenizer there
        ring = Dialogues(folder, seeds=[1000], size=2 * SHARD, device="cpu")
        assert ring.take(wait=True)
        yield ring
        ring.close()


def test_acoustic_codebooks_come_one_frame_late(
    dialogues: Dialogues, silent_bank: tuple[SpokenBank, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    bank, folder = silent_bank
    monkeypatch.setattr("training.lm.train.Tokens", lambda: bank.tokens)
    source = composer(folder, 1000)
    for row in range(4):
        streams, weights, speaks = source.dialogue()
        tokens = dialogues.tokens[row].numpy()
        for book, delay in enumerate([0, *CONFIG["delays"][1:]]):
            if delay:
                assert (tokens[book, 1:] == streams[book, :-1]).all()
                assert tokens[book, 0] == CONFIG["card"]
            else:
                assert (tokens[book] == streams[book]).all()
        assert (dialogues.weights[row].numpy() == weights).all()
        assert (dialogues.speaks[row].numpy() == speaks).all()


class _Shards(list[tuple[np.ndarray, ...]]):
    """Takes three shards; behind the first one another part of the codes appears."""

    def __init__(self, appear: Callable[[], None]) -> None:
        self.appear = appear

    def put(self, shard: tuple[np.ndarray, ...]) -> None:
        self.append(shard)
        if len(self) == 1:
            self.appear()
        if len(self) == 3:
            raise InterruptedError


def test_workers_take_up_new_parts_of_the_codes(
    silent_bank: tuple[SpokenBank, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank, folder = silent_bank
    monkeypatch.setattr(train, "Tokens", lambda: bank.tokens)
    monkeypatch.setattr(train, "LOOK_EVERY", 2)

    def appear(part: int) -> None:
        for name in (f"codes-{part}.npy", f"index-{part}.json"):
            shutil.copy(folder / name, tmp_path)

    appear(0)
    shards = _Shards(lambda: appear(1))
    with pytest.raises(InterruptedError):
        train.work(tmp_path, 7, shards)
    # The third codebook marks frames of lines, the fourth says of which part they are.
    parts = [set(streams[:, 12][streams[:, 11] == LINE]) for streams, _, _ in shards]
    assert parts == [{0}, {0, 1}, {0, 1}]


def test_inputs_are_the_tokens_before(dialogues: Dialogues) -> None:
    torch.manual_seed(0)
    training = Training(dialogues, 3, "cpu", None)
    training.sample()
    inputs, tokens = training.inputs(), training.tokens
    assert inputs.shape == tokens.shape == (3, 17, LENGTH)
    assert (inputs[:, 0, 0] == CONFIG["text_card"]).all()
    assert (inputs[:, 0, 1:] == tokens[:, 0, :-1]).all()
    kept = (inputs[:, 1:9, 1:] == tokens[:, 1:9, :-1]).float().mean()
    assert 0.85 < kept < 1
    heard = (inputs[:, 9, 1:] == tokens[:, 9, :-1]).float().mean()
    assert 0.8 < heard < 1
    assert (inputs[:, 10:] == -1).any()


def test_only_words_that_are_heard_are_misheard(dialogues: Dialogues) -> None:
    torch.manual_seed(0)
    training = Training(dialogues, 8, "cpu", None)
    training.sample()
    inputs = training.inputs()
    heard = training.misheard(inputs.clone())
    assert torch.equal(heard[:, 1:], inputs[:, 1:])
    wrong = heard[:, 0] != inputs[:, 0]
    assert wrong.any()
    marks = torch.tensor([training.user_start, *training.user_ends.tolist()])
    assert not torch.isin(inputs[:, 0][wrong], marks).any()
    # What bears no loss was given, not heard.
    assert (training.weights[:, :-1][wrong[:, 1:]] > 0).all()


def test_a_step_learns_and_its_result_is_taken_up(dialogues: Dialogues, tmp_path: Path) -> None:
    torch.manual_seed(0)
    training = Training(dialogues, 2, "cpu", None)
    before = {name: p.detach().clone() for name, p in training.lm.named_parameters()}
    reports = []
    for step in (training.plain, training.plain, training.rounded, training.rounded):
        step()
        reports.append(step.report())
    for loss in ("text", "book0", "book1", "book7"):
        assert math.isfinite(reports[-1][loss])
    assert reports[-1]["text"] < reports[0]["text"]
    still = [name for name, p in training.lm.named_parameters() if torch.equal(p, before[name])]
    assert still == []
    training.average.update()
    training.save(tmp_path / "lm.pt")
    resumed = Training(dialogues, 2, "cpu", tmp_path / "lm.pt").lm.state_dict()
    for name, value in training.average.state.items():
        assert torch.equal(resumed[name], value.half().float())


def _meet(rank: int, folder: Path) -> None:
    """Saves what a rank's own weights and clock are after a meeting, and whether they lie where they lay."""
    weights = [torch.full((2, 3), float(rank + 1)), torch.arange(4.0) * (rank + 1)]
    places = [weight.data_ptr() for weight in weights]
    peers = Peers(rank, 2, folder, weights)
    begin = [weight.clone() for weight in weights]
    for weight in weights:
        weight += 2 * rank
    done = peers.meet(0.25 + rank)
    peers.close()
    stayed = places == [weight.data_ptr() for weight in weights]
    torch.save({"begin": begin, "weights": weights, "done": done, "stayed": stayed}, folder / f"{rank}.pt")


def test_peers_begin_with_one_rank_and_meet_at_the_mean(tmp_path: Path) -> None:
    torch.multiprocessing.spawn(_meet, (tmp_path,), 2)
    for rank in range(2):
        saved = torch.load(tmp_path / f"{rank}.pt")
        for begun, met, of_first in zip(
            saved["begin"], saved["weights"], (torch.ones(2, 3), torch.arange(4.0)), strict=True
        ):
            assert torch.equal(begun, of_first)
            assert torch.equal(met, of_first + 1)
        assert saved["done"] == 0.25
        assert saved["stayed"]


def test_two_devices_train_one_model(
    silent_bank: tuple[SpokenBank, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    folder = str(silent_bank[1])
    monkeypatch.setenv("MINI_WORK", folder)
    small = ["--devices", "2", "--workers", "2", "--batch", "1", "--ring", str(SHARD), "--minutes", "0.3"]
    monkeypatch.setattr("sys.argv", ["train", "--codes", folder, "--out", str(tmp_path), *small])
    train.main()
    finished = re.findall(r"lm: (\d+) steps", capfd.readouterr().out)
    assert len(finished) == 1
    assert int(finished[0]) % MEET_EVERY == 0
    assert int(finished[0]) > 0
    weights = torch.load(tmp_path / "lm.pt")
    assert weights.keys() == Lm().state_dict().keys()
    assert all(weight.isfinite().all() for weight in weights.values())


@pytest.mark.parametrize("bits", GROUP)
def test_weights_are_rounded_as_mlx_stores_them(bits: int) -> None:
    weight = torch.randn(40, 256, generator=torch.Generator().manual_seed(0)) / 10
    weight[0], weight[1], weight[2] = 0, weight[1].abs(), -weight[2].abs()
    packed, scales, biases = mx.quantize(mx.array(weight.numpy()), group_size=GROUP[bits], bits=bits)
    halves = (part.astype(mx.float16).astype(mx.float32) for part in (scales, biases))
    expected = np.array(mx.dequantize(packed, *halves, group_size=GROUP[bits], bits=bits))
    assert np.abs(rounded(weight, bits, GROUP[bits]).numpy() - expected).max() < 1e-6


def test_rounding_leaves_the_weights_and_keeps_the_gradients() -> None:
    weight = torch.nn.Parameter(torch.randn(8, 32))
    before = weight.detach().clone()
    with Rounding([weight], 4, 32):
        within = weight.detach().clone()
        (weight.square().sum() / 2).backward()
    assert torch.equal(within, rounded(before, 4, 32))
    assert torch.equal(weight, before)
    assert weight.grad is not None
    assert torch.equal(weight.grad, within)
