"""The measures themselves: lines, quarters, seams, the clocks of a microphone and a loudspeaker."""

import time
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from moshicli.conversation.events import Event, PersonaChanged, SessionStarted, ToolCall
from moshicli.conversation.loop import SILENCE, Step
from moshicli.frames import FRAME_SAMPLES, FRAME_SECONDS
from moshicli.soak.clock import Clock
from moshicli.soak.figures import level_of, times_of, trend_of
from moshicli.soak.resources import Resources
from moshicli.soak.seams import Seams
from moshicli.soak.trend import slope

RNG = np.random.default_rng(0)


def test_a_slope_and_its_error() -> None:
    """Against the textbook's formula, on residuals that are independent."""
    x = np.arange(1000.0)
    y = 5 + 0.01 * x + RNG.standard_normal(1000)
    line = slope(x, y)
    assert line is not None
    matrix = np.stack([x, np.ones(1000)], axis=1)
    (value, _), (squares,), *_ = np.linalg.lstsq(matrix, y, rcond=None)
    error = np.sqrt(squares / 998 * np.linalg.inv(matrix.T @ matrix)[0, 0])
    assert line.value == pytest.approx(value)
    assert line.error == pytest.approx(error, rel=0.2)
    assert 0.009 < line.certain < 0.01


def test_what_goes_up_and_down_has_no_certain_slope() -> None:
    """A walk at random looks like a trend to the textbook's formula in most cases, and is none."""
    x = np.arange(500.0)
    certain = [slope(x, 0.99 ** np.arange(500)[::-1] * 0 + walk()) for _ in range(100)]
    wrong = sum(line is not None and line.certain != 0 for line in certain)
    assert wrong <= 15


def walk() -> Any:
    level, levels = 0.0, []
    for step in RNG.standard_normal(500):
        level = 0.9 * level + step
        levels.append(level)
    return np.array(levels)


@pytest.mark.parametrize("values", [[1.0] * 50, list(range(50))])
def test_a_slope_without_noise(values: list[float]) -> None:
    line = slope(range(50), values)
    assert line is not None
    assert line.certain == pytest.approx(values[-1] - values[-2])


def test_too_few_points_have_no_slope() -> None:
    assert slope([1.0, 2.0], [1.0, 2.0]) is None


def test_first_against_last_quarter() -> None:
    times = times_of([10.0] * 25 + [99.0] * 50 + [12.0] * 25, 25)
    assert times is not None
    assert (times.first_quarter, times.last_quarter, times.growth) == (10, 12, 1.2)
    assert times.max == 99
    assert times_of([], 1) is None
    few = times_of([12.0] * 99, 25)
    assert few is not None and few.growth is None


def test_growth_leaves_warming_up_out() -> None:
    level = level_of([1.0] * 10 + [5.0] * 30)
    assert (level.start, level.end, level.growth) == (1, 5, 0)
    assert level_of([1.0] * 30 + [5.0] * 10).growth == 4


def test_only_a_long_session_has_a_slope() -> None:
    rising = [float(value) for value in range(400)]
    assert trend_of([2.0 * at for at in range(400)], rising).slope == pytest.approx(1800)
    assert trend_of([0.2 * at for at in range(400)], rising).slope is None


def tone(frames: int) -> Any:
    times = np.arange(frames * FRAME_SAMPLES)
    return (0.3 * np.sin(2 * np.pi * 200 * times / 24_000)).astype(np.float32).reshape(frames, -1)


def seams(frames: Sequence[Any], events: dict[int, Event] | None = None) -> tuple[int, int]:
    """Gaps and clicks of the agent's `frames`; `events` by the frame in which they happen."""
    follower = Seams()
    for number, frame in enumerate(frames):
        told = (events or {}).get(number)
        follower.follow(Step(SILENCE, frame, True, ()), [told] if told else [])
    return follower.gaps, follower.clicks


def test_one_piece_is_without_gaps_and_clicks() -> None:
    assert seams(tone(20)) == (0, 0)
    noise = (0.3 * RNG.standard_normal((20, FRAME_SAMPLES))).astype(np.float32)
    assert seams(noise) == (0, 0)


def test_a_jump_is_a_click() -> None:
    frames = tone(20)
    assert seams([*frames[:10], *np.roll(frames, 30)[10:]]) == (0, 1)


@pytest.mark.parametrize(
    ("event", "gaps"),
    [
        (None, 1),
        (ToolCall(0.0, "call-1", "get_time", {}), 0),
        (PersonaChanged(0.0, "Moshi", "HAL"), 0),
        (SessionStarted(0.0, "s", "mini", "Moshi"), 0),
    ],
)
def test_a_hole_is_a_gap_unless_it_is_explained(event: Event | None, gaps: int) -> None:
    frames = tone(20)
    frames[5:8] = 0
    assert seams(frames, {6: event} if event else None) == (gaps, 0)


@pytest.mark.parametrize("frame", [np.zeros(100, np.float32), np.full(FRAME_SAMPLES, np.nan, np.float32)])
def test_what_is_no_frame_is_a_gap(frame: Any) -> None:
    frames = tone(3)
    assert seams([frames[0], frame, frames[2]]) == (1, 0)


@pytest.mark.parametrize(("on_purpose", "lag"), [(False, (4, 0)), (True, (0, 4))])
def test_who_comes_late_for_a_microphone(on_purpose: bool, lag: tuple[int, int]) -> None:
    told: list[int] = []
    clock = Clock(told.append, lambda: on_purpose)
    for number, _ in enumerate(clock.frames([SILENCE] * 4)):
        if number == 1:
            time.sleep(5.3 * FRAME_SECONDS)
    assert (clock.lag, clock.excused_lag) == lag
    assert sum(told) == lag[0]
    assert clock.worst_ms >= 4 * 80


@pytest.mark.parametrize("excused", [False, True])
def test_a_loudspeaker_that_runs_dry(excused: bool) -> None:
    clock = Clock(lambda frames: None, lambda: excused)
    for pause in (0, 0, 3.5, 0, 0):
        time.sleep(pause * FRAME_SECONDS)
        clock.play(SILENCE)
    assert clock.underruns == (not excused)


def test_resources_of_this_process(tmp_path: Any) -> None:
    before = Resources.now()
    with (tmp_path / "a").open("w"), (tmp_path / "b").open("w"):
        assert Resources.now().files == before.files + 2
    assert before.rss > 10 and before.threads >= 1 and before.mlx_active >= 0
