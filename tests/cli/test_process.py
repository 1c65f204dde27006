"""Ctrl-C and SIGTERM at any moment of the process: 130 and 143, and not a word."""

import os
import signal
import time
from pathlib import Path
from subprocess import PIPE

import pytest
from support.cli import Run, start_moshi

from moshicli.cli.environment import Environment
from moshicli.cli.process import TOGETHER_SECONDS, Interrupted, Interruption
from moshicli.cli.signals import ended_by_signals

# In the process itself, so that the moment is the same each time.
AT_AN_IMPORT = """
import os, signal, sys

class Finalized:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)

def watch(event, details):
    global met
    if event == "import" and details[0] == {module!r} and not met:
        met = True
        {act}

met = False
sys.addaudithook(watch)
"""
INTERRUPT = "os.kill(os.getpid(), signal.SIGINT)"
TERMINATE = "os.kill(os.getpid(), signal.SIGTERM)"
STUCK_AT_ITS_END = """
import atexit, os, signal, threading, time

def stuck():
    # As in a library that does not return: no handler runs in the main thread.
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    is_stuck.set()
    time.sleep(60)

def again():
    is_stuck.wait()
    time.sleep(0.2)
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(10)
    os._exit(1)

is_stuck = threading.Event()
threading.Thread(target=again, daemon=True).start()
"""


def interrupted(folder: Path, program: str, *args: object) -> Run:
    """`moshi`, with `program` run in the process before it begins."""
    (folder / "sitecustomize.py").write_text(program)
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    child = start_moshi(*args, stdin=PIPE, stdout=PIPE, env=os.environ | {"PYTHONPATH": path})
    stdout, stderr = child.communicate(timeout=60)
    return Run(child.returncode, stdout, stderr.decode())


@pytest.mark.parametrize(
    "module",
    [
        "moshicli.cli.main",
        "typer",
        "moshicli.cli.chat",
        "numpy",
        "moshicli.audio.writing",
        "mlx.core",
        "moshicli.conversation.loop",
        "moshicli.conversation.recorder",
    ],
)
def test_while_it_loads(tmp_path: Path, checkpoint: Path, module: str) -> None:
    command = ("chat", "-i", "-", "-o", tmp_path / "out.wav", "-m", checkpoint)
    run = interrupted(tmp_path, AT_AN_IMPORT.format(module=module, act=INTERRUPT), *command)
    assert run == Run(130, b"", "")
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".py"] == []


def test_sigterm_while_it_loads(tmp_path: Path, checkpoint: Path) -> None:
    command = ("chat", "-i", "-", "-o", tmp_path / "out.wav", "-m", checkpoint)
    for module in ("moshicli.cli.main", "mlx.core"):
        run = interrupted(tmp_path, AT_AN_IMPORT.format(module=module, act=TERMINATE), *command)
        assert run == Run(143, b"", "")
        assert [path.name for path in tmp_path.iterdir() if path.suffix != ".py"] == []


def test_two_at_once_are_one() -> None:
    """As `timeout` sends them, to the process and to its group: the second must not break the end."""
    met = Interruption()
    met.at_work = True

    def ends(number: signal.Signals) -> bool:
        try:
            met.receive(number, None)
        except Interrupted:
            return True
        return False

    coming = (signal.SIGTERM, signal.SIGTERM, signal.SIGINT, signal.SIGINT, signal.SIGTERM)
    assert [ends(number) for number in coming] == [True, False, True, True, True]
    time.sleep(2 * TOGETHER_SECONDS)
    assert ends(signal.SIGTERM)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_what_is_ignored_ends_no_session(number: signal.Signals) -> None:
    before = signal.signal(number, signal.SIG_IGN)
    try:
        with ended_by_signals(Environment()) as signals:
            os.kill(os.getpid(), number)
        assert (signals.count, signal.getsignal(number)) == (0, signal.SIG_IGN)
    finally:
        signal.signal(number, before)


def test_while_a_string_is_executed(tmp_path: Path) -> None:
    act = f"exec({INTERRUPT!r})"
    run = interrupted(tmp_path, AT_AN_IMPORT.format(module="typer", act=act), "--help")
    assert run == Run(130, b"", "")


def test_while_a_string_is_executed_in_a_live_session(tmp_path: Path, checkpoint: Path) -> None:
    program = AT_AN_IMPORT.format(module="moshicli.conversation.recorder", act=f"exec({INTERRUPT!r})")
    run = interrupted(tmp_path, program, "chat", "--live", "-i", "-", "-m", checkpoint)
    assert run == Run(130, b"", "")


def test_again_while_the_end_of_a_live_session_is_stuck(tmp_path: Path, checkpoint: Path) -> None:
    act = f"atexit.register(stuck); {INTERRUPT}"
    program = STUCK_AT_ITS_END + AT_AN_IMPORT.format(module="moshicli.audio.playback", act=act)
    run = interrupted(tmp_path, program, "chat", "--live", "-i", "-", "-m", checkpoint)
    assert run == Run(130, b"", "")


def test_where_a_library_makes_another_error_of_it(tmp_path: Path, checkpoint: Path) -> None:
    act = f"""
        try:
            {INTERRUPT}
        except KeyboardInterrupt:
            sys.excepthook(*sys.exc_info())
            raise ImportError("as NumPy and MLX do, where it comes while their native parts begin")
"""
    program = AT_AN_IMPORT.format(module="mlx.core", act=act)
    run = interrupted(tmp_path, program, "chat", "-i", "-", "-m", checkpoint)
    assert run == Run(130, b"", "")


def test_in_a_finalizer_where_python_drops_it(tmp_path: Path, checkpoint: Path) -> None:
    program = AT_AN_IMPORT.format(module="typer", act="Finalized()")
    run = interrupted(tmp_path, program, "chat", "-i", "-", "-m", checkpoint)
    assert run == Run(130, b"", "")


def test_while_python_itself_ends(tmp_path: Path) -> None:
    program = AT_AN_IMPORT.format(module="typer", act="import builtins; builtins.kept = Finalized()")
    run = interrupted(tmp_path, program, "--version")
    assert (run.status, run.text.split()[0], run.stderr) == (0, "moshi", "")


@pytest.mark.parametrize("number", ["SIGINT", "SIGHUP"])
def test_what_is_ignored_stays_so(tmp_path: Path, number: str) -> None:
    program = f"import signal\nsignal.signal(signal.{number}, signal.SIG_IGN)\n"
    program += AT_AN_IMPORT.format(module="typer", act=f"os.kill(os.getpid(), signal.{number})")
    run = interrupted(tmp_path, program, "--version")
    assert (run.status, run.text.split()[0], run.stderr) == (0, "moshi", "")
