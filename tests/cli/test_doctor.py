"""`moshi doctor`: a full report of a working machine, and a broken checkpoint named in it."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from support.cli import moshi


def test_report(checkpoint: Path) -> None:
    run = moshi("doctor", "--json", "--model", checkpoint)
    assert (run.status, run.stderr) == (0, "")
    report = json.loads(run.stdout)
    assert list(report) == ["platform", "mlx", "audio", "checkpoint", "codec", "speed"]
    assert report["platform"]["python"] == ".".join(map(str, sys.version_info[:3]))
    assert report["mlx"]["device"] in ("cpu", "metal", "cuda")
    assert report["checkpoint"]["folder"] == str(checkpoint)
    assert report["checkpoint"]["quantization"] == "4 bits in groups of 32"
    assert report["codec"]["codebooks"] == 8
    speed = report["speed"]
    total = (speed["encode_ms"] + speed["step_ms"] + speed["decode_ms"]) / 80
    assert speed["real_time_factor"] == pytest.approx(total, abs=1e-3)
    assert total > 0


def test_report_for_people(checkpoint: Path) -> None:
    run = moshi("doctor", "--model", checkpoint)
    names = [line.split()[0] for line in run.text.splitlines()]
    assert names == ["platform", "mlx", "audio", "checkpoint", "codec", "speed"]
    assert "real time factor" in run.text


@pytest.mark.parametrize(
    "damage", ["config.json", "model.q4.safetensors", "mimi.safetensors", "tokenizer_spm_tiny.model"]
)
@pytest.mark.parametrize("how", ["gone", "cut"])
def test_an_unusable_checkpoint_is_4(checkpoint: Path, tmp_path: Path, damage: str, how: str) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(checkpoint, folder)
    if how == "gone":
        (folder / damage).unlink()
    else:
        (folder / damage).write_bytes((checkpoint / damage).read_bytes()[:100])
    run = moshi("doctor", "--json", "--model", folder)
    report = json.loads(run.stdout)
    problems = [
        report[name]["problem"]
        for name in ("checkpoint", "codec", "speed")
        if "problem" in report.get(name, ())
    ]
    assert run.status == 4
    assert problems
    assert all(str(folder) in problem for problem in problems)
    assert not any("Error:" in problem for problem in problems), "an exception that is no message for people"


def test_no_sound_system_is_no_failure(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    run = moshi("doctor", "--model", checkpoint)
    assert run.status == 0
    assert "not available" in run.text
