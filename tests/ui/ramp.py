"""A program for `test_view`: shows a view in which the user becomes louder and the agent softer.

Frame n of `FRAMES` comes `STEP_SECONDS` after the one before. At the end it waits for the end of stdin.
"""

import sys
import time
from collections.abc import Sequence

import numpy as np
from rich.console import Console

from moshicli.conversation.events import AssistantText, Event, Notice, TurnEnded, UserText
from moshicli.conversation.loop import Step
from moshicli.frames import FRAME_SAMPLES
from moshicli.ui.view import View

FRAMES = 60
STEP_SECONDS = 0.05


def levels(frame: int) -> tuple[float, float]:
    """dBFS of user and agent in a frame, never just between two sizes."""
    return -60.5 + frame, -frame - 0.5


def events(frame: int) -> Sequence[Event]:
    t = frame * 0.08
    told: dict[int, Sequence[Event]] = {
        10: [UserText(t, "a question")],
        20: [TurnEnded(t, "user", "a question", 1.0), AssistantText(t, "an answer")],
        30: [Notice(t, "something is odd")],
        40: [TurnEnded(t, "assistant", "an answer", 1.0)],
    }
    return told.get(frame, ())


def tone(db: float) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    return np.full(FRAME_SAMPLES, 10 ** (db / 20), np.float32)


def main() -> None:
    console = Console(stderr=True, force_terminal=sys.stderr.isatty())
    with View(console, "HAL", color_of=lambda _: "red") as view:
        for frame in range(FRAMES):
            user, agent = levels(frame)
            view.show(Step(tone(user), tone(agent), False, (), 12.0), events(frame))
            time.sleep(STEP_SECONDS)
        sys.stdin.read()


if __name__ == "__main__":
    main()
