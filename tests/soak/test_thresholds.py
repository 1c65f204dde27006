"""Every threshold can be missed, under its own name, and has an option of the same meaning."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from moshicli.cli.soak_limits import LIMITS
from moshicli.soak.faults.injector import Injected
from moshicli.soak.report import Lag, Output, Report, Score
from moshicli.soak.table import table
from moshicli.soak.thresholds import Thresholds, checks
from tests.soak.answering import run


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    found = run(tmp_path_factory.mktemp("soak"))
    assert found.step_ms and found.cpu_ms and found.onset_ms
    return replace(
        found,
        rtf=0.5,
        step_ms=replace(found.step_ms, growth=1.0),
        cpu_ms=replace(found.cpu_ms, growth=1.0),
        onset_ms=replace(found.onset_ms, first_quarter=400.0, last_quarter=400.0, growth=1.0),
        rss_mb=replace(found.rss_mb, growth=1.0, certain_slope=0.0),
        threads=replace(found.threads, growth=0.0),
        open_files=replace(found.open_files, growth=0.0),
        view=replace(found.view, jitter=10.0),
    )


def spoilt(report: Report, name: str) -> Report:
    """The same with one thing that is wrong."""
    assert report.step_ms and report.cpu_ms and report.onset_ms
    live = replace(report, realtime=True)
    one = {
        "min_right": lambda: replace(report, turns=Score(20, 17)),
        "min_persona_changes": lambda: replace(report, persona_changes=Score(4, 3)),
        "max_rtf": lambda: replace(report, rtf=1.1),
        "max_step_growth": lambda: replace(report, step_ms=replace(report.step_ms, growth=1.6)),
        "max_cpu_growth": lambda: replace(report, cpu_ms=replace(report.cpu_ms, growth=1.6)),
        "max_onset_growth": lambda: replace(report, onset_ms=replace(report.onset_ms, growth=2.1)),
        "max_rss_growth": lambda: replace(report, rss_mb=replace(report.rss_mb, growth=31.0)),
        "max_rss_slope": lambda: replace(report, rss_mb=replace(report.rss_mb, certain_slope=31.0)),
        "max_mlx_growth": lambda: replace(report, mlx_active_mb=replace(report.mlx_active_mb, growth=11.0)),
        "max_open_files": lambda: replace(report, open_files=replace(report.open_files, growth=3.0)),
        "max_threads": lambda: replace(report, threads=replace(report.threads, growth=3.0)),
        "max_lag": lambda: replace(live, lag=Lag(report.output.frames // 10, 0, 400.0)),
        "max_underruns": lambda: replace(live, output=Output(100, 0, 0, 30)),
        "max_gaps": lambda: replace(report, output=Output(100, 1, 0, 0)),
        "max_clicks": lambda: replace(report, output=Output(100, 0, 1, 0)),
        "max_jitter": lambda: replace(live, view=replace(report.view, jitter=81.0)),
        "max_lost_lines": lambda: replace(report, memory=replace(report.memory, lost=1)),
        "max_warnings": lambda: replace(report, warnings=["the disk is full"]),
        "max_unsurvived": lambda: replace(report, faults=[Injected("disk full", 3, False, "nothing")]),
    }
    return one[name]()


@pytest.mark.parametrize("name", [field.name for field in fields(Thresholds)])
def test_each_can_be_missed_alone(report: Report, name: str) -> None:
    assert all(check.passed for check in checks(report, Thresholds()))
    bad = checks(spoilt(report, name), Thresholds())
    assert [check.name for check in bad if not check.passed] == [name]
    (line,) = [line for line in table(report, bad) if line.startswith("MISSED")]
    assert f"--{name.replace('_', '-')} " in line
    limit = next(check for check in bad if check.name == name).value
    loose: dict[str, Any] = {name: limit}
    assert all(check.passed for check in checks(spoilt(report, name), Thresholds(**loose)))


def test_options_are_the_thresholds_and_tell_their_defaults() -> None:
    assert list(LIMITS) == [field.name for field in fields(Thresholds)]
    for name, (_, help) in LIMITS.items():
        assert help.endswith(f"; {getattr(Thresholds(), name):g}.")


def test_a_folder_of_its_own(tmp_path: Path) -> None:
    """Nothing of a soak is left behind, in the user's folders either."""
    import tempfile

    before = set(Path(tempfile.gettempdir()).glob("moshi-soak-*"))
    run(tmp_path, turns=1)
    assert set(Path(tempfile.gettempdir()).glob("moshi-soak-*")) <= before
    assert {path.name for path in tmp_path.iterdir()} == {"script.toml", "tone.wav"}
