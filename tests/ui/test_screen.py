"""The layout, for every size of terminal."""

import io

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from moshicli.conversation.events import AssistantText, UserText
from moshicli.ui.dots import DOTS
from moshicli.ui.screen import KEYS, Screen
from moshicli.ui.transcript import Transcript

names = st.sampled_from(["HAL", "GLaDOS", "ハル九千", "A persona with quite a long name"])


def screen(persona: str = "HAL", *, ascii: bool = False) -> Screen:
    """Both have spoken for two turns' time."""
    made = Screen(
        Transcript(persona), lambda _: "red", ascii, KEYS, help=True, question="clear_memory: do it?"
    )
    for event in (UserText(0, "word " * 60), AssistantText(0, "another " * 60)):
        list(made.transcript.follow(event))
    for level in range(-60, 0):
        made.user.push(level)
        made.agent.push(-60 - level)
    return made


def drawn(made: Screen, width: int, height: int, **options: bool) -> list[str]:
    console = Console(file=io.StringIO(), width=width, height=height, force_terminal=True, **options)  # type: ignore[arg-type]
    with console.capture() as capture:
        console.print(made, end="")
    return capture.get().splitlines()


@given(names, st.integers(1, 150), st.integers(1, 40))
def test_it_fits_into_every_terminal(persona: str, width: int, height: int) -> None:
    made = screen(persona)
    lines = made.lines(Console(file=io.StringIO()), width, height)
    assert 0 < len(lines) <= height
    assert max(line.cell_len for line in lines) <= width


def test_rows_from_the_transcript_down_to_the_question() -> None:
    rows = [line.plain for line in screen().lines(Console(file=io.StringIO()), 70, 30)]
    labels = [row.split()[0] for row in rows]
    assert labels[-5:] == ["you", "HAL", "listening", "space", "clear_memory:"]
    assert rows[-5][7:37] == DOTS[4] * 20 + DOTS[3] * 10
    # Three rows of each side's running words, the last ones.
    assert [label in ("word", "User:") for label in labels[:-5]] == [True] * 3 + [False] * 3


def test_dots_stay_where_they_are_when_the_persona_changes() -> None:
    made = screen("A long name")
    console = Console(file=io.StringIO())
    before = made.lines(console, 70, 30)[-5].plain
    made.transcript.persona = "HAL"
    assert made.lines(console, 70, 30)[-5].plain == before


def test_ascii_is_ascii() -> None:
    assert all(line.plain.isascii() for line in screen(ascii=True).lines(Console(file=io.StringIO()), 70, 30))


def test_the_personas_colour_and_none() -> None:
    rows = drawn(screen(), 80, 24)
    assert [row for row in rows if "HAL" in row and "\x1b[1;31m" in row]
    assert not [row for row in drawn(screen(), 80, 24, no_color=True) if "[31m" in row or ";31m" in row]


@given(st.integers(20, 150), st.integers(1, 150))
def test_rows_that_a_narrower_terminal_breaks(width: int, narrower: int) -> None:
    made = screen()
    lines = drawn(made, width, 40, no_color=True)
    rows = sum(max(1, -(-cells // narrower)) for cells in made.drawn)
    assert len(made.drawn) == len(lines)
    assert made.broken_rows(narrower) == rows - len(lines)
