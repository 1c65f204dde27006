"""What the keys do."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Final

from moshicli.ui.view import View

ANSWER_SECONDS: Final = 60.0


class Controls:
    """`actions` are called by their keys, in the keyboard's thread; `?` is help, `y` and `n` answer."""

    def __init__(self, view: View, actions: Mapping[str, Callable[[], None]]) -> None:
        self._view = view
        self._actions = {**actions, "?": view.toggle_help}
        self._answer: Future[bool] | None = None

    def press(self, key: str) -> None:
        """A key was pressed. Keys without a meaning do nothing."""
        key = key.lower()
        answer = self._answer
        if answer is not None and key in ("y", "n"):
            self._settle(answer, key == "y")
        elif action := self._actions.get(key):
            action()

    def ask(self, question: str) -> bool:
        """Show `question` and wait for the answer; without one for a minute it is no."""
        answer: Future[bool] = Future()
        self._answer = answer
        self._view.ask(f"{question} y/n")
        try:
            return answer.result(ANSWER_SECONDS)
        except FutureTimeout:
            return False
        finally:
            self._view.ask("")
            self._answer = None

    def close(self) -> None:
        """Nobody answers any more."""
        if self._answer is not None:
            self._settle(self._answer, False)

    def _settle(self, answer: "Future[bool]", value: bool) -> None:
        if not answer.done():
            answer.set_result(value)
