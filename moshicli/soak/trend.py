"""Does a series grow? A straight line through it, and how sure its slope is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

_LEAST_POINTS: Final = 8


@dataclass(frozen=True)
class Slope:
    """Change of y a unit of x, and its standard error."""

    value: float
    error: float

    @property
    def certain(self) -> float:
        """What the slope is at least, in the direction of its sign, with 97.5 % certainty (0: maybe none)."""
        return math.copysign(max(0.0, abs(self.value) - 1.96 * self.error), self.value)


def slope(x: Sequence[float], y: Sequence[float]) -> Slope | None:
    """Ordinary least squares of `y` (n,) over `x` (n,); None for fewer than 8 points.

    Neighbouring measurements of memory are alike, and so hold less than n independent ones: the error is
    that of n (1 - r) / (1 + r) points, r being the lag-1 autocorrelation of the residuals (Bartlett 1935;
    Santer et al. 2000, doi:10.1029/1999JD901105, equation 6).
    """
    n = len(x)
    if n < _LEAST_POINTS:
        return None
    times, values = np.asarray(x, np.float64), np.asarray(y, np.float64)
    times, values = times - times.mean(), values - values.mean()
    spread = float(times @ times)
    value = float(times @ values) / spread
    residuals = values - value * times
    squares = float(residuals @ residuals)
    if squares <= 1e-12 * max(1.0, float(values @ values)):
        return Slope(value, 0.0)
    alike = min(max(float(residuals[1:] @ residuals[:-1]) / squares, 0.0), 0.99)
    independent = max(n * (1 - alike) / (1 + alike), 3.0)
    return Slope(value, math.sqrt(squares / (independent - 2) / spread))
