"""The view in a real terminal, and on a pipe."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console
from support.terminal import PROMPT, Terminal, missing, terminal

from moshicli.ui.dots import DotRow
from moshicli.ui.view import View
from tests.ui.ramp import FRAMES, levels

RAMP = Path(__file__).parent / "ramp.py"


@pytest.fixture
def screen() -> Iterator[Terminal]:
    if reason := missing():
        assert "CI" not in os.environ, reason
        pytest.skip(reason)
    with terminal() as opened:
        yield opened


def expected(side: int, frames: int) -> str:
    """The dots after so many frames of the ramp, newest first."""
    row = DotRow()
    for frame in range(frames):
        row.push(levels(frame)[side])
    return row.text(FRAMES).rstrip()


def dots(rows: list[str], name: str) -> str | None:
    found = [row for row in rows if row.split(" ")[0] == name]
    return found[-1][7:] if found else None


def test_new_dots_come_at_the_left_and_keep_their_size_while_they_move_right(screen: Terminal) -> None:
    screen.run(sys.executable, RAMP)
    captured = []

    def complete(rows: list[str]) -> bool:
        captured.append((dots(rows, "you"), dots(rows, "HAL")))
        return captured[-1][1] == expected(1, FRAMES)

    screen.until(complete)
    pairs = [pair for pair in captured if None not in pair]
    moments = {(expected(0, n), expected(1, n)): n for n in range(FRAMES + 1)}
    # Every picture is one of a moment of the ramp, of both rows, and later pictures are of later moments.
    numbers = [moments[pair] for pair in pairs]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) > FRAMES / 3
    screen.press("C-d")
    assert [row for row in screen.ended() if row][-4:-1] == [
        "User: a question",
        "warning: something is odd",
        "HAL: an answer",
    ]
    assert screen.is_as_it_was()


def test_words_stream_above_the_dots_and_stay_when_they_are_complete(screen: Terminal) -> None:
    screen.run(sys.executable, RAMP)
    rows = screen.until(lambda rows: "HAL: an answer" in rows and "warning: something is odd" in rows)
    rows = [row for row in rows if row]
    assert rows[:3] == ["User: a question", "warning: something is odd", "HAL: an answer"]
    assert [row[:6].rstrip() for row in rows[3:5]] == ["you", "HAL"]
    assert rows[5].startswith("listening · 12 ms/frame · no lag · 0:0")
    assert len(rows) == 6


def test_another_width_leaves_nothing_behind(screen: Terminal) -> None:
    screen.run(sys.executable, RAMP)
    screen.until(lambda rows: dots(rows, "HAL") == expected(1, FRAMES))
    for width in (40, 24, 60, 100):
        screen.resize(width, 24)
        shown = screen.until(lambda rows, n=width: dots(rows, "HAL") == expected(1, FRAMES)[: n - 8])  # type: ignore[misc]
        assert [row.split(" ")[0] for row in shown if row.startswith(("you", "HAL "))] == ["you", "HAL"]
        assert sum("listening" in row for row in shown) == 1


def test_a_terminal_that_takes_nothing_holds_nobody_up(screen: Terminal, tmp_path: Path) -> None:
    status = tmp_path / "status"
    screen.run(sys.executable, RAMP, after=f"; echo $? > {status}")
    screen.until_text("User: a question")
    screen.press("C-s")
    screen.press("C-d")
    screen.until(lambda _: status.exists() and status.read_text() != "")
    assert status.read_text() == "0\n"
    screen.press("C-q")
    screen.until_text(PROMPT)


def test_a_drawing_is_written_at_once() -> None:
    """Nothing can be seen between erasing and drawing."""
    writes: list[str] = []

    class Watched(io.StringIO):
        def write(self, text: str) -> int:
            writes.append(text)
            return len(text)

    console = Console(file=Watched(), force_terminal=True, width=60, height=20, color_system=None)
    with View(console, "HAL", color_of=lambda _: "red") as view:
        view.say("a line above")
    drawings = [text for text in writes if "you" in text]
    assert drawings and all("HAL" in text and "listening" in text for text in drawings)
    assert [text for text in drawings if "a line above" in text]


def test_on_a_pipe_nothing_but_lines() -> None:
    run = subprocess.run(
        [sys.executable, RAMP], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(RAMP.parents[2])},
    )  # fmt: skip
    assert run.stdout == ""
    assert run.stderr == "User: a question\nwarning: something is odd\nHAL: an answer\n"
