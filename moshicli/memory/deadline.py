"""A call that is given up after a while, whatever it waits for: socket timeouts do not cover name lookups."""

import threading
from collections.abc import Callable
from concurrent import futures
from typing import TypeVar

Result = TypeVar("Result")


def within(seconds: float, call: Callable[[], Result]) -> Result:
    """What `call` gives or raises; `TimeoutError` if that takes longer, and `call` is left to itself."""
    outcome: futures.Future[Result] = futures.Future()

    def run() -> None:
        try:
            outcome.set_result(call())
        except Exception as error:
            outcome.set_exception(error)

    threading.Thread(target=run, name="memory read", daemon=True).start()
    try:
        return outcome.result(seconds)
    except futures.TimeoutError:  # not the built-in one before Python 3.11
        raise TimeoutError(f"no answer within {seconds:g} s") from None
