"""What only shows beneath a session: how the loudspeaker gets back to its delay."""

import subprocess
import sys
from pathlib import Path

from support.pulse import Pulse


def test_what_waits_to_be_played_becomes_as_little_as_before(pulse: Pulse) -> None:
    program = [sys.executable, str(Path(__file__).with_name("catching_up.py"))]
    run = subprocess.run(program, env=pulse.full_environ, capture_output=True, text=True, timeout=60)
    before, late, after = map(int, run.stdout.split())
    assert late > before + 200
    assert after < before + 100
