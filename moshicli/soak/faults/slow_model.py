"""A model that is too slow for a second."""

import time
from typing import Any, Final

from moshicli.memory import Store
from moshicli.soak.exchange import Exchange
from moshicli.soak.faults.fault import NotReachedError
from moshicli.soak.script import Turn

SLOW_STEPS: Final = 12
SLEEP_SECONDS: Final = 0.12
"""One and a half frames."""


class SlowModel:
    """See `Fault`."""

    kind = "slow model"
    excuses = False

    def __init__(self) -> None:
        self._left = 0

    def bridge(self, bridge: Any) -> Any:
        """The same bridge, whose steps can take long."""
        return _SlowBridge(bridge, self._wait)

    def suits(self, turn: Turn) -> bool:
        return True

    def begin(self) -> None:
        self._left = SLOW_STEPS

    def end(self) -> None:
        """It has ended by itself."""

    def survived(self, exchange: Exchange) -> str:
        """See `Fault`; that the turn is right is counted with all others."""
        if self._left:
            raise NotReachedError
        return f"{SLOW_STEPS} steps took {SLEEP_SECONDS * 1000:.0f} ms more, the talk went on"

    def verify(self, memory: Store) -> None:
        """Nothing is left of it."""

    def _wait(self) -> None:
        if self._left:
            self._left -= 1
            time.sleep(SLEEP_SECONDS)


class _Through:
    """All that is not defined here is the original's."""

    def __init__(self, original: Any, wait: Any) -> None:
        self._original, self._wait = original, wait

    def __getattr__(self, name: str) -> Any:
        return getattr(self._original, name)


class _SlowBridge(_Through):
    def open(self, *args: Any, **kwargs: Any) -> Any:
        stream = self._original.open(*args, **kwargs)
        stream.generator = _SlowGenerator(stream.generator, self._wait)
        return stream


class _SlowGenerator(_Through):
    def step(self, user_codes: Any) -> Any:
        self._wait()
        return self._original.step(user_codes)
