"""Turns that are over, kept so that keeping them does not look like a leak of the session."""

import json
from dataclasses import asdict, dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from moshicli.soak.exchange import Exchange

_TEXT_BYTES: Final = 1 << 20
_NUMBERS: Final = 1 << 17
"""Half a megabyte: three hours of frames."""


@dataclass(frozen=True)
class Told:
    """A turn: what was expected, and what came of it."""

    turn: int
    t: float
    says: str
    tool: str | None
    to_persona: str | None
    heard: str
    said: str
    calls: list[str]
    persona: str
    onset_ms: int | None
    wrong: list[str]
    fault: str | None
    excused: bool

    @classmethod
    def of(cls, exchange: Exchange) -> "Told":
        calls = [f"{name} {json.dumps(given)}" if given else name for name, given in exchange.calls]
        return cls(
            exchange.number,
            round(exchange.t, 2),
            exchange.turn.says,
            exchange.turn.tool,
            exchange.turn.persona,
            exchange.heard.strip(),
            exchange.said.strip(),
            calls,
            exchange.persona,
            exchange.onset_ms,
            exchange.wrong,
            exchange.fault,
            exchange.excused,
        )


class ToldSoFar:
    """Turns in their order, in memory that is taken before the session begins, enough for hours."""

    def __init__(self) -> None:
        # Written to, so that the system really gives it now.
        self._text = bytearray(b"\n" * _TEXT_BYTES)
        self._used = 0

    def add(self, told: Told) -> None:
        line = json.dumps(asdict(told)).encode() + b"\n"
        if self._used + len(line) > len(self._text):
            self._text += b"\n" * _TEXT_BYTES
        self._text[self._used : self._used + len(line)] = line
        self._used += len(line)

    def all(self) -> list[Told]:
        return [Told(**json.loads(line)) for line in bytes(self._text[: self._used]).splitlines()]


class Numbers:
    """Numbers in their order, likewise."""

    def __init__(self) -> None:
        self._values: NDArray[np.float32] = np.ones(_NUMBERS, np.float32)
        self._used = 0

    def __len__(self) -> int:
        return self._used

    def add(self, value: float) -> None:
        if self._used == len(self._values):
            self._values = np.concatenate([self._values, np.ones(_NUMBERS, np.float32)])
        self._values[self._used] = value
        self._used += 1

    @property
    def all(self) -> NDArray[np.float32]:
        """(n,) float32."""
        return self._values[: self._used]
