"""Words at the model's pace."""

import mlx.core as mx
import numpy as np
import pytest

from moshicli.bridge.paced_text import END_OF_PADDING_ID, LONGEST_PAUSE_FRAMES, PacedText
from tests.bridge.test_generator import PADDING, generator
from tests.support.lm import random_codes, tiny_lm


def play(paced: PacedText, model: list[int]) -> list[int]:
    """The tokens that come out where the model samples `model`, until all words are said."""
    out = []
    for sampled in model:
        if not paced:
            break
        given = paced.given
        token = given if given is not None else int(paced.constrain(mx, mx.array([sampled]))[0])
        paced.observe(token)
        out.append(token)
    return out


def test_padding_is_the_models_and_words_are_ours() -> None:
    paced = PacedText(PADDING)
    paced.extend([[11, 12], [21], [31]])
    # Pads, announces a word, (says two tokens of it), begins the next at once, pads, begins with any word.
    model = [PADDING, PADDING, END_OF_PADDING_ID, 99, 99, 99, PADDING, 77]
    assert play(paced, model) == [PADDING, PADDING, END_OF_PADDING_ID, 11, 12, 21, PADDING, 31]
    assert len(paced) == 0


def test_a_model_that_never_begins_is_made_to() -> None:
    paced = PacedText(PADDING)
    paced.extend([[5]])
    said = play(paced, [PADDING] * 100)
    assert said == [PADDING] * LONGEST_PAUSE_FRAMES + [5]


def test_empty_words_are_nothing() -> None:
    paced = PacedText(PADDING)
    paced.extend([[], []])
    assert not paced


@pytest.mark.parametrize("after_forced", [[], [7, 8]])
def test_the_generator_says_every_word_in_order(after_forced: list[int]) -> None:
    lm = tiny_lm(None)
    ours = generator(lm, prompt_ids=[1, 2])
    ours.force(after_forced)
    words = [[4, 5], [6], [9, 10, 11]]
    ours.speak(words)
    tokens = []
    for codes in random_codes(lm, 200):
        if not ours.forcing:
            break
        tokens.append(ours.step(codes).text_token)
    assert tokens[: len(after_forced)] == after_forced
    rest = [t for t in tokens[len(after_forced) :] if t not in (PADDING, END_OF_PADDING_ID)]
    assert rest == list(np.concatenate(words))
    # A word is never torn: its tokens follow one another.
    joined = ",".join(map(str, tokens))
    assert "4,5" in joined
    assert "9,10,11" in joined
