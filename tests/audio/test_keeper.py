"""What the end of the process depends on: whether a sound system keeps the keeper's thread."""

import signal
import threading
from typing import Any

import pytest

from moshicli.audio.keeper import Keeper


class Unanswered:
    """A side that is closed when the sound system goes on."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()

    def close(self) -> None:
        self.goes_on.wait()


def test_it_is_stuck_although_the_wait_for_it_was_interrupted() -> None:
    side: Any = Unanswered()
    keeper = Keeper([side], tell=print)
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        with pytest.raises(KeyboardInterrupt):
            keeper.close()
        assert keeper.stuck
    finally:
        signal.signal(signal.SIGALRM, before)
        side.goes_on.set()


def test_it_is_not_stuck_once_all_is_closed() -> None:
    side: Any = Unanswered()
    keeper = Keeper([side], tell=print)
    side.goes_on.set()
    keeper.close()
    assert not keeper.stuck
