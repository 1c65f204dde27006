"""What a tokenizer cannot write: `mini`'s, which has few characters, and one that has bytes for the rest."""

import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentencepiece import SentencePieceTrainer

from moshicli.bridge import Tokenizer, resolve

MINI = Tokenizer(resolve("mini").tokenizer)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("What's your name?", "What's your name?"),
        ("What’s ‘this’", "What's 'this'"),
        ("José, Zoë, Łukasz, Søren", "Jose, Zoe, Lukasz, Soren"),
        (unicodedata.normalize("NFD", "Grüß Gott"), "Gruss Gott"),
        ("Ｈｅｌｌｏ ﬁne", "Hello fine"),
        ("well…", "well."),
        ("25% & 5+5=10", "25 percent and 5 plus 5 equals 10"),
        ("10² olga@home", "10 squared olga at home"),
        ("a“b”(c)—d", "a b c d"),
        ("a\u00a0b\tc\u200bd\ufeff", "a b cd"),
        ("50‑60; −5", "50-60, -5"),
    ],
)
def test_plainer_characters_stand_for_what_mini_lacks(text: str, written: str) -> None:
    plain, lost = MINI.writable(text)
    assert (" ".join(plain.split()), lost) == (written, "")


@pytest.mark.parametrize(
    ("text", "written", "lost"),
    [
        ("日本語", "", "日本語"),
        ("24/7 for €5, 5€", "24 7 for 5, 5", "/€"),
        # Half of a half would be another number.
        ("½ cup", "cup", "½"),
        ("❤\ufe0f you", "you", "❤"),
    ],
)
def test_what_has_no_plainer_form_is_left_out_and_named(text: str, written: str, lost: str) -> None:
    plain, left_out = MINI.writable(text)
    assert (" ".join(plain.split()), left_out) == (written, lost)


@given(st.text())
def test_all_that_is_written_has_text(text: str) -> None:
    plain, _ = MINI.writable(text)
    assert all(map(MINI.piece, MINI.encode(plain)))
    assert MINI.writable(plain) == (plain, "")


def test_a_tokenizer_that_has_bytes_is_given_the_text_as_it_is(tmp_path: Path) -> None:
    model = io.BytesIO()
    SentencePieceTrainer.Train(
        sentence_iterator=iter(["hello there how are you today"] * 10),
        model_writer=model,
        vocab_size=300,
        hard_vocab_limit=False,
        byte_fallback=True,
        minloglevel=2,
    )
    (tmp_path / "bytes.model").write_bytes(model.getvalue())
    text = "Grüß Gott’ 日本語 – 50%"
    assert Tokenizer(tmp_path / "bytes.model").writable(text) == (text, "")
