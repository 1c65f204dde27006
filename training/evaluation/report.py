"""Figures with their targets, as text and as JSON."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """A measured value over `of` cases; None if there was no case. `least` and `most` are its target."""

    name: str
    value: float | None
    of: int
    least: float | None = None
    most: float | None = None

    @property
    def met(self) -> bool | None:
        """None without a target or a value."""
        if self.value is None or (self.least is None and self.most is None):
            return None
        return bool(
            (self.least is None or self.value >= self.least)
            and (self.most is None or self.value <= self.most)
        )

    @property
    def target(self) -> str:
        if self.least is not None:
            return f">= {self.least:g}"
        return f"<= {self.most:g}" if self.most is not None else ""

    def __str__(self) -> str:
        value = "not measured" if self.value is None else f"{self.value:.3f}".rstrip("0").rstrip(".")
        judged = {True: "met", False: "MISSED", None: ""}[self.met]
        return f"{self.name:38} {value:>12}  of {self.of:4}  {self.target:>8} {judged}".rstrip()

    def as_json(self) -> dict[str, Any]:
        value = None if self.value is None else round(float(self.value), 4)
        return {"value": value, "of": self.of, "target": self.target or None, "met": self.met}


def share(name: str, cases: Sequence[bool], least: float | None = None, most: float | None = None) -> Figure:
    """The share of cases that are true."""
    return Figure(name, sum(cases) / len(cases) if cases else None, len(cases), least, most)


def mean(name: str, values: Sequence[float], least: float | None = None, most: float | None = None) -> Figure:
    """The mean of values."""
    return Figure(name, sum(values) / len(values) if values else None, len(values), least, most)
