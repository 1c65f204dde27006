import numpy as np

from moshicli.conversation.loop import SILENCE, Step
from moshicli.conversation.trim import FRAMES_AFTER, FRAMES_BEFORE, trimmed


def kept(pattern: str) -> str:
    """Which frames of `pattern` remain: `#` is voiced; frames carry their number."""
    steps = [
        Step(SILENCE, np.full(1920, number, np.float32), mark == "#", ())
        for number, mark in enumerate(pattern)
    ]
    numbers = [int(pcm[0]) for pcm in trimmed(steps)]
    assert all(np.diff(numbers) == 1)
    return "".join(pattern[number] for number in numbers)


def test_silence_around_speech_goes_and_within_stays():
    assert kept("......##....#.........") == "." * FRAMES_BEFORE + "##....#" + "." * FRAMES_AFTER


def test_speech_up_to_the_edges():
    assert kept("##") == "##"


def test_nothing_but_silence():
    assert kept("......") == ""
