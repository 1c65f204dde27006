"""Dots: the newest at the left, of the size of its moment, which they keep while they move right."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from moshicli.ui.dots import ASCII_DOTS, DOTS, NOISE_FLOOR_DB, DotRow, size_of

levels = st.floats(-120, 20)
widths = st.integers(0, 60)


def shown(pushed: list[float], width: int, dots: str = DOTS) -> str:
    row = DotRow()
    for level in pushed:
        row.push(level)
    return row.text(width, dots)


@given(st.lists(levels, max_size=100), levels, widths.filter(bool))
def test_a_new_dot_comes_at_the_left_and_the_others_move_right_as_they_are(
    pushed: list[float], new: float, width: int
) -> None:
    assert shown([*pushed, new], width) == DOTS[size_of(new)] + shown(pushed, width - 1)


@given(st.lists(levels, max_size=100), widths, st.sampled_from([DOTS, ASCII_DOTS]))
def test_a_row_is_as_wide_as_it_shall_be(pushed: list[float], width: int, dots: str) -> None:
    assert cell_len(shown(pushed, width, dots)) == width


@given(st.lists(levels, max_size=100), widths, widths)
def test_another_width_shows_the_same_moments(pushed: list[float], narrow: int, more: int) -> None:
    assert shown(pushed, narrow + more)[:narrow] == shown(pushed, narrow)


@given(levels, levels)
def test_louder_is_never_smaller(a: float, b: float) -> None:
    assert size_of(min(a, b)) <= size_of(max(a, b))


def test_sizes_are_even_steps_of_loudness_above_the_noise() -> None:
    assert [size_of(NOISE_FLOOR_DB + offset) for offset in (-0.1, 0, 9.9, 10, 20, 30, 40, 100)] == [
        0, 1, 1, 2, 3, 4, 4, 4,
    ]  # fmt: skip


@pytest.mark.parametrize(("level", "size"), [(-90.0, 0), (-math.inf, 0), (math.inf, 4), (math.nan, 0)])
def test_levels_that_are_none(level: float, size: int) -> None:
    assert size_of(level) == size


def test_the_dots_that_were_asked_for() -> None:
    assert DOTS == " ·•●⬤"
    assert all(cell_len(dot) == 1 for dot in DOTS)
    assert ASCII_DOTS.isascii()
