"""Which turn meets which fault, and what came of it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from moshicli.memory import Store
from moshicli.soak.exchange import Exchange
from moshicli.soak.faults.fault import Fault, NotReachedError, NotSurvivedError


@dataclass(frozen=True)
class Injected:
    """A fault that happened in `turn`: how it was `survived`, or with `ok` false what went wrong."""

    kind: str
    turn: int
    ok: bool
    survived: str


class Injector:
    """Draws for each exchange, with the probability `rate`, a fault that suits it; all kinds in turn."""

    def __init__(self, faults: Sequence[Fault], rate: float, seed: int) -> None:
        self.injected: list[Injected] = []
        self.active: Fault | None = None
        self._rng = random.Random(seed)
        self._rate = rate
        self._next = list(faults)
        self._rng.shuffle(self._next)

    def begins(self, exchange: Exchange) -> None:
        """An exchange that begins."""
        if self._rng.random() >= self._rate:
            return
        self.active = next((fault for fault in self._next if fault.suits(exchange.turn)), None)
        if self.active:
            self._next.remove(self.active)
            self._next.append(self.active)
            exchange.fault, exchange.excused = self.active.kind, self.active.excuses
            self.active.begin()

    def ends(self, exchange: Exchange) -> None:
        """The same exchange, when it is over."""
        fault, self.active = self.active, None
        if fault is None:
            return
        fault.end()
        try:
            told, ok = fault.survived(exchange), True
        except NotReachedError:
            exchange.fault, exchange.excused = None, False
            return
        except NotSurvivedError as error:
            told, ok = str(error), False
        if not exchange.said and not exchange.calls:
            told, ok = "nothing was answered", False
        self.injected.append(Injected(fault.kind, exchange.number, ok, told))

    def verify(self, memory: Store) -> None:
        """After the session: has any kind of fault left something behind? `memory` is the session's file."""
        for fault in self._next:
            try:
                fault.verify(memory)
            except NotSurvivedError as error:
                self.injected = [
                    replace(one, ok=False, survived=str(error)) if one.kind == fault.kind else one
                    for one in self.injected
                ]
