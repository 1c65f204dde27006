"""Lines over time as SVG."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

_WIDTH: Final = 900
_HEIGHT: Final = 180
_LEFT: Final = 44
_BOTTOM: Final = 20
_TOP: Final = 22


@dataclass(frozen=True)
class Line:
    """`y` over `x` seconds, in a colour of CSS; as dots where the points have nothing between them."""

    name: str
    x: Sequence[float]
    y: Sequence[float]
    color: str
    dots: bool = False


def plot(title: str, lines: Sequence[Line]) -> str:
    """An `<svg>` of `lines` over a common time axis; the ordinate begins at 0."""
    right = max((x for line in lines for x in line.x), default=0.0) or 1.0
    high = _ceiling(max((y for line in lines for y in line.y), default=0.0))

    def at(x: float, y: float) -> tuple[float, float]:
        width, height = _WIDTH - _LEFT - 10, _HEIGHT - _TOP - _BOTTOM
        return _LEFT + width * x / right, _TOP + height * (1 - y / high)

    parts = [f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">']
    parts.append(f'<text x="{_LEFT}" y="14">{escape(title)}</text>')
    for number, line in enumerate(line for line in lines if line.name):
        x = _WIDTH - 100 - 100 * number
        parts.append(f'<rect x="{x}" y="6" width="9" height="9" fill="{line.color}"/>')
        parts.append(f'<text x="{x + 13}" y="14">{escape(line.name)}</text>')
    for part, anchor in ((0.0, "start"), (0.5, "middle"), (1.0, "end")):
        x0, y0 = at(0, part * high)
        x1, _ = at(right, 0)
        parts.append(f'<path d="M{x0:.1f} {y0:.1f}H{x1:.1f}" stroke="#8883" fill="none"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y0 + 4:.1f}" text-anchor="end">{part * high:g}</text>')
        parts.append(
            f'<text x="{at(part * right, 0)[0]:.1f}" y="{_HEIGHT - 5}" text-anchor="{anchor}">'
            f"{part * right:.0f} s</text>"
        )
    for line in lines:
        points = [at(x, y) for x, y in zip(line.x, line.y, strict=True)]
        if line.dots:
            parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{line.color}"/>' for x, y in points]
        else:
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
            parts.append(f'<polyline points="{path}" fill="none" stroke="{line.color}" stroke-width="1.5"/>')
    return "\n".join([*parts, "</svg>"])


def _ceiling(value: float) -> float:
    """The next of 1, 2, 5, 10, 20, … above `value`."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value)
