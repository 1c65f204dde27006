import numpy as np
import pytest

from moshicli.bridge.prompt import PromptFrames, PromptProtocol, between_marks


def test_text_lies_between_two_pauses_over_silence_and_sine() -> None:
    frames = PromptProtocol(np.array([5, 6]), np.array([7, 8, 9]), padding_id=3).frames([40, 41])
    assert frames.text.tolist() == [3] * 6 + [40, 41] + [3] * 6
    assert frames.agent.tolist() == [[5] * 14, [6] * 14]
    assert frames.user.tolist() == [[7] * 14, [8] * 14, [9] * 14]


def test_an_empty_prompt_is_two_pauses() -> None:
    frames = PromptProtocol(np.array([5]), np.array([7]), padding_id=3).frames([])
    assert frames.text.tolist() == [3] * 12


def test_columns_are_one_position_late_and_shifted_by_the_delays() -> None:
    frames = PromptFrames(
        text=np.array([10, 11, 12, 13]), agent=np.array([[20, 21, 22, 23]]), user=np.array([[30, 31, 32, 33]])
    )
    assert frames.columns([0, 2], text_start=99, audio_start=77).tolist() == [
        [99, 77, 77],
        [10, 20, 77],
        [11, 21, 77],
        [12, 22, 30],
    ]


@pytest.mark.parametrize("frames", [0, 1, 2])
def test_delays_longer_than_the_prompt_leave_start_tokens(frames: int) -> None:
    codes = np.full((1, frames), 5)
    columns = PromptFrames(np.full(frames, 4), codes, codes).columns([3, 3], text_start=99, audio_start=77)
    assert columns[:, 1:].tolist() == [[77, 77]] * frames


def test_marks_are_put_once_and_never_around_nothing() -> None:
    assert between_marks("You are Moshi.") == "<system> You are Moshi. <system>"
    assert between_marks(between_marks("You are Moshi.")) == between_marks("You are Moshi.")
    assert between_marks("") == ""
