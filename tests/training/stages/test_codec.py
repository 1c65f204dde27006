"""Stages 3 and 4: steps of the codec's training, and the bank as codes."""

import argparse
import json
import math
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from training.bank import Bank, Line
from training.codec.model import CONFIG, load
from training.codec.storage import as_stored
from training.codec.train import Training
from training.lm import encode


def test_a_step_learns(codec_training: Training) -> None:
    training = codec_training
    training.schedule(200, 0.6)
    before = {name: p.detach().clone() for name, p in training.mimi.named_parameters()}
    training.step()
    assert all(math.isfinite(value) for value in training.step.report().values())
    still = [name for name, p in training.mimi.named_parameters() if torch.equal(p, before[name])]
    assert still == []


def test_a_step_of_the_decoder_leaves_the_codes(
    codec_training: Training, codec_file: Path, speech: np.ndarray
) -> None:
    training = Training(codec_training.bank, 4, "cpu", codec_file, decoder_only=True)
    training.schedule(200, 0.2)
    wave = torch.from_numpy(speech[: 40 * 1920].copy())[None, None]
    codes, sound = training.mimi.encode(wave), training.mimi.decode(training.mimi.encode(wave)).detach()
    judges = [p.detach().clone() for p in training.judges.parameters()]
    training.step()
    assert all(math.isfinite(value) for value in training.step.report().values())
    assert torch.equal(training.mimi.encode(wave), codes)
    assert not torch.equal(training.mimi.decode(codes), sound)
    assert not any(torch.equal(p, q) for p, q in zip(training.judges.parameters(), judges, strict=True))


def test_saved_codec_is_causal_and_uses_its_codes(codec_file: Path, speech: np.ndarray) -> None:
    mimi = load(str(codec_file), "cpu")
    wave = torch.from_numpy(speech[: 60 * 1920].copy())[None, None]
    codes = mimi.encode(wave)
    assert codes.shape == (1, 8, 60)
    assert codes.max() < CONFIG["bins"]
    assert len(codes[0, 0].unique()) > 5
    assert mimi.decode(codes).shape == (1, 1, 60 * 1920)
    changed = wave.clone()
    changed[..., 40 * 1920 :] = 0
    assert torch.equal(mimi.encode(changed)[..., :40], codes[..., :40])


def test_resumed_training_begins_where_it_ended(codec_training: Training, codec_file: Path) -> None:
    resumed = Training(codec_training.bank, 4, "cpu", codec_file)
    saved = torch.load(codec_file, weights_only=True)
    weights = resumed.mimi.state_dict()
    assert not resumed.fresh
    assert all(torch.equal(weights[name], value.to(weights[name].dtype)) for name, value in saved.items())


def test_word_times_come_from_the_engine_or_from_the_letters() -> None:
    meta = {"kind": "user", "text": "Good day, HAL.", "words": [(0.0, 0.4), (0.4, 0.8), (0.8, 1.2)]}
    timed = encode.word_times(Line(0, 28_800, meta))
    assert timed == [("good", 0.0, 5.0), ("day", 5.0, 10.0), ("HAL", 10.0, pytest.approx(15.0))]
    words = encode.word_times(Line(0, 28_800, {**meta, "kind": "reply", "words": None}))
    assert [word for word, _, _ in words] == ["Good", "day,", "HAL."]
    assert words[0][1] > 0
    assert words[-1][2] < 15
    assert all(a < b for _, a, b in words)


def test_encoded_lines_are_the_codecs_codes(
    bank_folder: Path, codec_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encode, "BACKGROUNDS", 1)
    monkeypatch.setattr(encode, "BACKGROUND_SECONDS", 2)

    arguments = ["--bank", str(bank_folder), "--codec", str(codec_file), "--out", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", ["encode", *arguments, "--hours", "0.1"])
    encode.main()
    index = json.loads((tmp_path / "index.json").read_text())
    codes = np.load(tmp_path / "codes.npy")
    bank = Bank(bank_folder, hours=0.1, device="cpu")
    lines = {json.dumps(line.meta): line for line in bank.poll()}
    assert len(index["lines"]) == len(lines) == 6
    assert len(index["backgrounds"]) == len(encode.NOISE_DB)
    for line in index["lines"]:
        meta = line["meta"]
        takes = 2 * len(encode.NOISE_DB) if meta["kind"] == "user" else encode.AGENT_TAKES
        assert len(line["first"]) == len(line["offset"]) == takes
        assert [word for word, _, _ in line["words"]]
        assert line["first"][-1] + line["frames"][-1] <= codes.shape[1]
        if meta["kind"] == "user":
            continue
        source = lines[json.dumps(meta)]
        wave = torch.zeros(1, 1, (encode.LEAD + line["frames"][0]) * 1920)
        start = encode.LEAD * 1920 + int(line["offset"][0] * 1920)
        wave[..., start : start + source.samples] = (
            bank.wave[source.start : source.start + source.samples].float() / 32768
        )
        expected = as_stored(load(str(codec_file), "cpu")).encode(wave)[0, :, encode.LEAD :].numpy()
        found = codes[:, line["first"][0] : line["first"][0] + line["frames"][0]]
        assert (found == expected).mean() > 0.99


def test_shares_of_the_bank_are_disjoint_and_join(bank_folder: Path, codec_file: Path) -> None:
    arguments = argparse.Namespace(bank=bank_folder, codec=codec_file, hours=0.1, takes=1)
    shares = [encode.encode_share(arguments, "cpu", i, 2) for i in range(2)]
    texts = [json.dumps(line.meta) for _, lines, _ in shares for line in lines]
    assert len(texts) == len(set(texts)) == 6
    (codes, _, common), (more, later, nothing) = shares
    assert common["silence"] and not nothing
    both = np.concatenate([codes, more], 1)
    for line in later:
        place = encode.moved(line, codes.shape[1])
        n = line.frames[0]
        assert np.array_equal(both[:, place.first[0] :][:, :n], more[:, line.first[0] :][:, :n])
