"""A soak through real PortAudio streams on virtual devices, which are lost and come back."""

import json
import os
import subprocess
from pathlib import Path

from support.cli import start_moshi
from support.pulse import Pulse, Recording

FIXTURES = Path(__file__).parents[2] / "fixtures"


def test_devices_that_are_lost_in_every_turn(pulse: Pulse, tmp_path: Path) -> None:
    script = tmp_path / "script.toml"
    script.write_text('persona = "HAL"\n[[turn]]\nsays = "Hello."\naudio = "hello.wav"\n')
    command = ["soak", "--turns", 2, "--script", script, "--audio-dir", FIXTURES, "--devices", "--json"]
    limits = ["--max-lag", 1, "--max-underruns", 999, "--max-jitter", 999, "--max-step-growth", 9]
    process = start_moshi(
        *command, "--fault", 1, "--seed", 4, *limits, stdout=subprocess.PIPE, env=os.environ | pulse.environ
    )
    with Recording(pulse) as recording:
        stdout, stderr = process.communicate(timeout=60)
    assert stdout, stderr.decode()
    report = json.loads(stdout)
    assert report["realtime"] is True
    lost = [fault for fault in report["faults"] if fault["kind"] == "device loss"]
    assert lost and all(fault["ok"] for fault in lost), report["faults"]
    told = " ".join(report["warnings"])
    assert "the microphone" in told and "is back" in told
    assert abs(recording.pcm).max() > 0.02  # the agent was heard
    assert (report["turns"]["right"], process.returncode) == (report["turns"]["asked"], 0), stderr.decode()
