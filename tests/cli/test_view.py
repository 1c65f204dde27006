"""`moshi chat --live` in a real terminal."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import soundfile
from support.cli import moshi, start_moshi
from support.terminal import PROMPT, Terminal, missing, moshi_command, terminal

from moshicli.audio.levels import level_db
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE
from moshicli.ui.dots import ASCII_DOTS, DOTS, size_of

STUCK = """
import hashlib, sys
from moshicli.cli.process import run
from moshicli.conversation.loop import Conversation

def end(self):
    print("stuck", file=sys.stderr)
    hashlib.pbkdf2_hmac("sha256", b"", b"", 2**31 - 1)  # minutes without a look at signals

Conversation.end = end
sys.exit(run())
"""


@pytest.fixture
def screen(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    if reason := missing():
        assert "CI" not in os.environ, reason
        pytest.skip(reason)
    monkeypatch.setenv("MOSHICLI_MODEL", str(checkpoint))
    with terminal() as opened:
        yield opened


@pytest.fixture
def ramp(tmp_path: Path) -> Path:
    """3.2 s that become louder."""
    path = tmp_path / "ramp.wav"
    frames = [np.full(FRAME_SAMPLES, 10 ** ((-60.5 + 1.4 * n) / 20)) for n in range(40)]
    soundfile.write(path, np.concatenate(frames), SAMPLE_RATE, subtype="FLOAT")
    return path


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.wav"
    soundfile.write(path, np.zeros(SAMPLE_RATE), SAMPLE_RATE)
    return path


@pytest.fixture
def long(tmp_path: Path) -> Path:
    path = tmp_path / "long.wav"
    soundfile.write(path, np.random.default_rng(0).uniform(-0.1, 0.1, 60 * SAMPLE_RATE), SAMPLE_RATE)
    return path


def dots(rows: list[str], name: str) -> str | None:
    found = [row for row in rows if row.split(" ")[0] == name]
    return found[-1][7:] if found else None


def shown(screen: Terminal) -> list[str]:
    return screen.until(lambda rows: bool(dots(rows, "Moshi")))


def test_what_is_heard_and_said_is_what_is_seen(screen: Terminal, ramp: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    screen.run(
        *moshi_command("chat", "-i", ramp, "--live", "-o", out, "--stereo", "--tail", "0", "--seed", 1)
    )
    pictures = []

    def over(rows: list[str]) -> bool:
        pictures.append((dots(rows, "you"), dots(rows, "Moshi")))
        return out.exists()

    screen.until(over)
    agent, user = soundfile.read(out)[0].T.reshape(2, -1, FRAME_SAMPLES)
    rows = [[DOTS[size_of(level_db(frame))] for frame in side] for side in (user, agent)]
    moments = {n: tuple("".join(reversed(row[:n])).rstrip() for row in rows) for n in range(1 + len(agent))}
    seen = {n for n, moment in moments.items() if moment in pictures}
    assert [picture for picture in pictures if None not in picture and picture not in moments.values()] == []
    assert len(seen) > len(agent) / 2


def test_keys(screen: Terminal, long: Path) -> None:
    screen.run(*moshi_command("chat", "-i", long, "--live", "-p", "HAL"), after="; echo status $?")
    screen.until_text("? help")
    screen.press("?")
    screen.until_text("space mute · p next persona · i interrupt · q quit · ? help")
    screen.press("Space")
    screen.until_text("· muted ·")
    screen.until(lambda rows: (dots(rows, "you") or "").startswith("    "))
    screen.press("Space")
    screen.until(lambda rows: (dots(rows, "you") or "").startswith("●"))
    screen.press("p")
    screen.until(lambda rows: dots(rows, "JARVIS") is not None)
    screen.press("i")
    screen.until(lambda rows: (dots(rows, "JARVIS") or "").startswith("      "))
    screen.press("q")
    screen.until_text("status 0")
    assert screen.is_as_it_was()


@pytest.mark.parametrize(("way", "status"), [("C-c", 130), ("TERM", 143), ("truncated", 1)])
def test_however_it_ends_the_terminal_is_as_it_was(
    screen: Terminal, long: Path, tmp_path: Path, way: str, status: int
) -> None:
    if way == "truncated":
        long.write_bytes(long.read_bytes()[: 2 * SAMPLE_RATE * 3])
    pid = tmp_path / "pid"
    begin = ("sh", "-c", f'echo $$ > {pid}; exec "$0" "$@"')
    screen.run(*begin, *moshi_command("chat", "-i", long, "--live"), after="; echo status $?")
    shown(screen)
    if way == "C-c":
        screen.press("C-c")
    elif way == "TERM":
        os.kill(int(pid.read_text()), signal.SIGTERM)
    screen.until_text(f"status {status}")
    assert screen.is_as_it_was()


def test_the_second_ctrl_c_ends_even_what_does_not_return(
    screen: Terminal, long: Path, tmp_path: Path
) -> None:
    program = tmp_path / "stuck.py"
    program.write_text(STUCK)
    screen.run(sys.executable, program, "chat", "-i", long, "--live", after="; echo status $?")
    shown(screen)
    screen.press("C-c")
    screen.until_text("stuck")
    screen.press("C-c")
    screen.until_text("status 130")
    assert screen.is_as_it_was()


def test_stopped_and_continued(screen: Terminal, long: Path) -> None:
    screen.run(*moshi_command("chat", "-i", long, "--live"))
    shown(screen)
    screen.press("C-z")
    screen.until_text("Stopped")
    assert screen.is_as_it_was()
    screen.run("echo", "what", "a", "shell", "says", after="; fg")
    rows = shown(screen)
    assert "what a shell says" in rows
    assert sum(row.startswith("you") for row in rows) == 1
    screen.press("q")
    screen.ended()
    assert screen.is_as_it_was()


def test_ctrl_z_where_nobody_could_continue_it(checkpoint: Path, long: Path) -> None:
    pid, terminal = pty.fork()
    if not pid:  # a session of its own, as under `ssh -t` and in a container
        os.environ["TERM"] = "xterm"
        os.execv(sys.executable, moshi_command("chat", "-i", long, "--live", "-m", checkpoint))
    os.set_blocking(terminal, False)
    try:
        until(terminal, b"you ")
        os.write(terminal, b"\x1a")
        until(terminal, b"\x1b[?25h")  # the cursor is shown: the view has left the terminal
        until(terminal, b"you ")
        os.write(terminal, b"q")
        until(terminal, None)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    finally:
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        os.close(terminal)


def until(terminal: int, said: bytes | None) -> None:
    """Read what is written to the terminal until that, or to its end."""
    read, deadline = b"", time.monotonic() + 30
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            more = os.read(terminal, 1 << 16)
        except OSError:
            more = b""
        read += more
        if not more or (said is not None and said in read):
            break
    assert said in read if said else time.monotonic() < deadline, read[-500:]


def test_what_is_written_beside_it_stands_above_it(screen: Terminal, tmp_path: Path, short: Path) -> None:
    screen.run(*moshi_command("chat", "-i", short, "--live", "--tail", "0", "--record", tmp_path / "new"))
    rows = screen.ended()
    (folder,) = (tmp_path / "new").iterdir()
    assert f"recorded in {folder}{PROMPT}" in "".join(rows)
    assert not any(row.startswith("you") for row in rows)


def test_terminals_that_cannot_show_the_dots_get_others(screen: Terminal, long: Path) -> None:
    for before, options in (
        ("LC_ALL=ja_JP.UTF-8", ()),
        ("LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0", ()),
        ("", ("--ascii",)),
    ):
        screen.run(*moshi_command("chat", "-i", long, "--live", *options), before=before)
        rows = screen.until(lambda rows: (dots(rows, "you") or "").startswith(ASCII_DOTS[3] * 4))
        assert all(row.isascii() for row in rows)
        screen.press("q")
        screen.ended()


@pytest.mark.parametrize(
    ("before", "options", "words"),
    [("TERM=dumb", (), "Moshi: "), ("", ("-q",), "over"), ("", ("--json",), '{"type": "session_ended"')],
)
def test_terminals_and_options_without_a_view(
    screen: Terminal, short: Path, before: str, options: tuple[str, ...], words: str
) -> None:
    command = moshi_command("chat", "-i", short, "--live", "--tail", "0", "--seed", "1", *options)
    screen.run(*command, before=before, after="; echo over")
    rows: list[str] = []

    def over(now: list[str]) -> bool:
        rows.extend(now)
        return "over" in now

    screen.until(over)
    assert any(row.startswith(words) for row in rows)
    assert not any(row.startswith("you") for row in rows)


def test_without_colours(screen: Terminal, long: Path) -> None:
    for before, colored in (("", True), ("NO_COLOR=1", False)):
        screen.run(*moshi_command("chat", "-i", long, "--live", "-p", "hal"), before=before)
        screen.until(lambda rows: bool(dots(rows, "HAL")))
        name = "\x1b[1m\x1b[31mHAL" if colored else "\x1b[1mHAL"
        screen.until(lambda _, name=name: any(row.startswith(name) for row in screen.rows("-e")))  # type: ignore[misc]
        screen.press("q")
        screen.ended()


def test_on_a_pipe_nothing_but_lines(checkpoint: Path, short: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOSHICLI_MODEL", str(checkpoint))
    monkeypatch.setenv("FORCE_COLOR", "1")
    child = start_moshi("chat", "-i", short, "--live", "--tail", "0", "--seed", "1", stdin=subprocess.DEVNULL)
    _, told = child.communicate(timeout=60)
    assert child.returncode == 0
    assert told.startswith(b"Moshi: ") and b"\x1b" not in told and b"\r" not in told


def test_push_to_talk_needs_its_key(short: Path, checkpoint: Path) -> None:
    run = moshi("chat", "-i", short, "--live", "--push-to-talk", "-m", checkpoint)
    assert run.status == 2
    assert run.stderr.startswith("error: --push-to-talk needs the view")
