"""What a kind of fault is."""

from typing import Protocol

from moshicli.memory import Store
from moshicli.soak.exchange import Exchange
from moshicli.soak.script import Turn


class Fault(Protocol):
    """One kind, which may be injected again and again: `begin` before a turn, `end` after it."""

    kind: str
    excuses: bool
    """A turn under it need not be answered as the script expects."""

    def suits(self, turn: Turn) -> bool:
        """Whether it would show in this turn."""

    def begin(self) -> None: ...

    def end(self) -> None: ...

    def survived(self, exchange: Exchange) -> str:
        """After `end`: how it was survived. Raises `NotSurvivedError`, `NotReachedError`."""

    def verify(self, memory: Store) -> None:
        """After the session, which was remembered in `memory`. Raises `NotSurvivedError`."""


class NotSurvivedError(Exception):
    """A fault did harm; says which."""


class NotReachedError(Exception):
    """The seam of a fault was not passed, for example as the model has called no tool."""
