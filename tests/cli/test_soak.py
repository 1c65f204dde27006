"""`moshi soak` with `mini`, its reports, and the workflow that runs it."""

import json
import re
import shlex
import signal
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from support.cli import moshi, start_moshi

ROOT = Path(__file__).parents[2]
LOOSE = ("--max-step-growth", 9, "--max-cpu-growth", 9, "--max-rtf", 9)
"""A machine with other things to do is no matter of these tests."""


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A script that expects what no persona says."""
    audio = ROOT / "fixtures" / "hello.wav"
    path = tmp_path / "wrong.toml"
    path.write_text(f'persona = "HAL"\n[[turn]]\nsays = "Hello."\naudio = "{audio}"\nreply = "xyzzy"\n')
    return path


def test_a_session_with_changes_of_persona(tmp_path: Path, isolated: Path) -> None:
    """Reports on all three ways; right or wrong is up to `mini`."""
    report, html = tmp_path / "soak.json", tmp_path / "soak.html"
    options = ("--turns", 7, "--report", report, "--html", html, "--json", *LOOSE, "--min-right", 0.5)
    run = moshi("soak", *options, "--min-persona-changes", 0.5)
    assert run.status == 0
    data = json.loads(run.text)
    assert data == json.loads(report.read_text())
    assert data["turns"]["asked"] == len(data["exchanges"]) == 7
    assert data["persona_changes"]["asked"] == 2
    assert data["memory"]["lines"] == data["memory"]["turns"] >= 14
    assert data["rtf"] > 0 and data["step_ms"]["p50"] > 0 and data["rss_mb"]["start"] > 50
    assert data["output"] == {"frames": data["output"]["frames"], "gaps": 0, "clicks": 0, "underruns": 0}
    assert all(check["passed"] for check in data["checks"])
    assert re.search(r"^turns +7, \d right", run.stderr, re.MULTILINE)
    assert len(re.findall(r"^ok +--m", run.stderr, re.MULTILINE)) == len(data["checks"])
    page = html.read_text("utf-8")
    assert "passed" in page and "http" not in page.replace("http-equiv", "")
    plots = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert len(plots) == 3
    assert all(ET.fromstring(plot) is not None for plot in plots)
    assert not (isolated / "data").exists()  # the user's memory and current persona are as they were


def test_a_missed_limit_is_exit_code_6(wrong: Path, tmp_path: Path) -> None:
    html = tmp_path / "soak.html"
    run = moshi("soak", "-n", 2, "--script", wrong, "--html", html, "-q", *LOOSE)
    assert (run.status, run.stderr) == (6, "warning: missed: --min-right\n")
    assert "missed: --min-right" in html.read_text("utf-8")
    assert moshi("soak", "-n", 1, "--script", wrong, "--min-right", 0, *LOOSE).status == 0


NOISY_TIME = """
import os
from moshicli.tools import builtin

class Noisy(builtin.datetime):
    @classmethod
    def now(cls) -> "Noisy":
        os.system("echo noise")
        return super().now()

builtin.datetime = Noisy
"""


def test_a_report_on_stdout_and_nothing_else(tmp_path: Path, isolated: Path) -> None:
    (isolated / "config" / "tools").mkdir(parents=True)
    (isolated / "config" / "tools" / "noisy.py").write_text(NOISY_TIME)
    (isolated / "config" / "config.toml").write_text('[tools]\nenabled = ["noisy"]\n')
    script = tmp_path / "time.toml"
    audio = ROOT / "moshicli" / "soak" / "default" / "time.ogg"
    script.write_text(f'persona = "Moshi"\n[[turn]]\nsays = "Time?"\naudio = "{audio}"\ntool = "get_time"\n')
    options = ("-n", 1, "--script", script, "--report", "-", "--html", tmp_path / "soak.html")
    child = start_moshi("soak", *options, stdout=subprocess.PIPE)
    stdout, stderr = child.communicate()
    assert json.loads(stdout)["exchanges"][0]["calls"] == ["get_time"]
    assert b"noise\n" in stderr
    assert {path.name for path in tmp_path.iterdir()} == {"time.toml", "soak.html"}


def test_a_limit_from_the_configuration(wrong: Path, isolated: Path) -> None:
    (isolated / "config").mkdir()
    (isolated / "config" / "config.toml").write_text(
        "[soak]\nmin_right = 0\nmax_rtf = 9\nmax_step_growth = 9\nmax_cpu_growth = 9\n"
    )
    assert moshi("soak", "-n", 1, "--script", wrong).status == 0


def test_interrupted_it_reports_what_was_played(wrong: Path) -> None:
    command = ("soak", "--minutes", 60, "--script", wrong, "--json", "--realtime")
    process = start_moshi(*command, stdout=subprocess.PIPE)
    with pytest.raises(subprocess.TimeoutExpired):
        process.communicate(timeout=4)
    process.send_signal(signal.SIGINT)
    stdout, _ = process.communicate(timeout=20)
    assert process.returncode == 130
    data: dict[str, Any] = json.loads(stdout)
    assert data["interrupted"] is True
    assert data["turns"]["asked"] >= 1


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        (("--turns", 3, "--minutes", 1), 2, "contradict"),
        (("--turns", 0), 2, "--turns"),
        (("--minutes", 0), 2, "--minutes 0 is not a finite number above 0"),
        (("--minutes", "nan"), 2, "--minutes nan"),
        (("--minutes", "inf"), 2, "--minutes inf"),
        (("--report", "soak.x", "--html", "./soak.x"), 2, "--report and --html would both write soak.x"),
        (("--report", "-", "--html", "-"), 2, "--report and --html would both write -"),
        (("--json", "--report", "-"), 2, "--json and the output - would both write to stdout"),
        (("--json", "--html", "-"), 2, "--json and the output - would both write to stdout"),
        (("--minutes", 1, "--persona-changes", 1), 2, "--turns"),
        (("--turns", 3, "--persona-changes", 4), 2, "cannot change the persona 4 times"),
        (("--script", "none.toml"), 2, "there is no soak script none.toml"),
        (("--audio-dir", "none"), 1, "cannot read none/hello.ogg"),
        (("--report", "none/soak.json"), 1, "the folder none does not exist"),
        (("--model", "none-such"), 4, "none-such"),
        (("--fault", 1.5), 2, "--fault"),
    ],
)
def test_what_is_wrong_is_told_before_anything_is_played(
    options: tuple[object, ...], status: int, said: str
) -> None:
    run = moshi("soak", *options)
    assert (run.status, run.stdout) == (status, b"")
    assert said in run.stderr


def workflow_commands() -> list[list[str]]:
    text = (ROOT / ".github" / "workflows" / "soak.yml").read_text("utf-8")
    return [shlex.split(line)[1:] for line in re.findall(r"run: (moshi soak .*)", text)]


def test_the_workflow_runs_what_there_is() -> None:
    commands = workflow_commands()
    assert ["soak", "--turns", "20", "--report", "soak.json", "--html", "soak.html"] in commands
    help = moshi("soak", "--help").text
    for command in commands:
        assert all(re.search(rf"^  (-n, )?{word} ", help, re.MULTILINE) for word in command if word[0] == "-")
