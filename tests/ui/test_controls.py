"""What keys do."""

import threading
import time

import pytest

from moshicli.ui.controls import Controls


class Shown:
    """What `Controls` asks of a view."""

    def __init__(self) -> None:
        self.questions: list[str] = []
        self.helped = 0

    def ask(self, question: str) -> None:
        self.questions.append(question)

    def toggle_help(self) -> None:
        self.helped += 1


def test_keys_call_what_they_are_for() -> None:
    done: list[str] = []
    shown = Shown()
    controls = Controls(shown, {" ": lambda: done.append("mute"), "q": lambda: done.append("quit")})  # type: ignore[arg-type]
    for key in " qQx?yn":
        controls.press(key)
    assert done == ["mute", "quit", "quit"]
    assert shown.helped == 1


@pytest.mark.parametrize(("key", "answer"), [("y", True), ("Y", True), ("n", False), (None, False)])
def test_a_question_is_shown_until_it_is_answered(key: str | None, answer: bool) -> None:
    shown = Shown()
    controls = Controls(shown, {})  # type: ignore[arg-type]
    answers: list[bool] = []
    asking = threading.Thread(target=lambda: answers.append(controls.ask("clear_memory: do it?")))
    asking.start()
    while not shown.questions:
        time.sleep(0.001)
    controls.press("x")
    if key:
        controls.press(key)
    else:
        controls.close()
    asking.join(10)
    assert answers == [answer]
    assert shown.questions == ["clear_memory: do it? y/n", ""]
