"""From series of measurements to the figures of a report."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from moshicli.soak.trend import slope

_SECONDS_PER_HOUR = 3600
LEAST_TURNS = 10
"""In a quarter, for a comparison with another one: some questions take longer, such as those for a tool."""
LEAST_FRAMES = 100
_LEAST_SECONDS = 600
"""Memory goes up and down with the context, in half a minute: a shorter line through it says nothing."""


@dataclass(frozen=True)
class Times:
    """Milliseconds: percentiles, and what the last quarter's median is of the first's (`growth`)."""

    p50: float
    p95: float
    p99: float
    max: float
    first_quarter: float | None
    last_quarter: float | None
    growth: float | None


@dataclass(frozen=True)
class Level:
    """Of something that should not grow but may go up and down.

    `growth` is from the highest value of the second quarter to that of the last: in the first one threads
    start, tables fill and allocators find their size.
    """

    start: float
    end: float
    max: float
    growth: float


@dataclass(frozen=True)
class Trend(Level):
    """`slope` and its standard error are per hour of session audio, over what follows the first quarter."""

    slope: float | None
    slope_error: float | None
    certain_slope: float | None
    """What the slope is at least, with 97.5 % certainty."""


def times_of(milliseconds: ArrayLike, least: int) -> Times | None:
    """Figures of times in their order, quarters of `least` or more of them; None without any."""
    values = np.asarray(milliseconds, np.float64)
    if not len(values):
        return None
    p50, p95, p99 = (float(value) for value in np.percentile(values, (50, 95, 99)))
    first = last = growth = None
    if (quarter := len(values) // 4) >= least:
        first, last = float(np.median(values[:quarter])), float(np.median(values[-quarter:]))
        growth = last / first if first > 0 else None
    return Times(p50, p95, p99, float(values.max()), first, last, growth)


def level_of(values: Sequence[float]) -> Level:
    """Figures of one or more values in their order."""
    quarter = max(1, len(values) // 4)
    settled = max(values[quarter : 2 * quarter] or values)
    return Level(values[0], values[-1], max(values), max(values[-quarter:]) - settled)


def trend_of(seconds: Sequence[float], values: Sequence[float]) -> Trend:
    """Figures of one or more values, and of the line through them."""
    level, first = level_of(values), len(values) // 4
    line = slope(seconds[first:], values[first:])
    if line is None or seconds[-1] < _LEAST_SECONDS:
        return Trend(**vars(level), slope=None, slope_error=None, certain_slope=None)
    return Trend(
        **vars(level),
        slope=line.value * _SECONDS_PER_HOUR,
        slope_error=line.error * _SECONDS_PER_HOUR,
        certain_slope=line.certain * _SECONDS_PER_HOUR,
    )
