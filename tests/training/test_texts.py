"""The recipe's stage 0b: what becomes of corpora's lines. All lines here are made up."""

import json
import sys
from pathlib import Path

import pytest

from training import texts
from training.domain import corpora
from training.domain.intents import INTENTS, wordings_of
from training.domain.names import NAMES
from training.domain.sameness import Wordings, tokens

_KNOWN = """
    a an alarm answer apple at bake beautiful buy can cats coin day flip for forty
    garden give have hello here in is it joke like lovely me minute minutes mom my
    name need of one our paint painted please set seven shop sister tell the their there
    they time timer today tom train twelve two want was we weather what when will would
    you your Paris Lisbon Madrid murder green gate before next
"""
WORDS = _KNOWN.split()


@pytest.fixture
def speller() -> texts.Speller:
    return texts.Speller(WORDS)


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("they painted our gate, mom", "They painted our gate mom."),
        ("is there a train at 7 am", "Is there a train at seven a m?"),
        ("There is a train to-day", None),  # "to" is in no dictionary here
        ("whats in the garden!", "What's in the garden?"),
        ("i\u2019m in paris", "I'm in Paris."),
        ("Tom was in the garden.", "Tom was in the garden."),
        ("we need 12 apple", "We need twelve apple."),
        ("we need 1999 apple", None),
        ("is it in paris lisbon madrid", None),
        ("the murder in the garden", None),
        ("Hello. We need you.", None),
        ("cats", None),
    ],
)
def test_lines_become_plain_spoken_english_or_nothing(
    speller: texts.Speller, line: str, plain: str | None
) -> None:
    assert speller.plain(line) == plain


def test_a_label_needs_its_words_and_its_slots() -> None:
    assert texts.label("Would you flip that coin?", ("flip_coin",)) == ("flip_coin", {})
    assert texts.label("Would you flip that?", ("flip_coin",)) is None
    assert texts.label("A timer of forty two minutes.", ("set_timer",)) == ("set_timer", {"n": 42})
    assert texts.label("A timer of two hours and five minutes.", ("set_timer",)) is None
    assert texts.label("A timer of many minutes.", ("set_timer",)) is None
    assert texts.label("Everybody says my name is Alice.", ("tell_name",)) == ("tell_name", {"name": "Alice"})
    assert texts.label("Everybody says my name is Rumpel.", ("tell_name",)) is None
    assert texts.label("What is the time in Lisbon?", ("get_time", "get_date")) is None


@pytest.mark.parametrize(
    "line",
    (
        "Tell me a joke about cats.",
        "Will it rain in the garden?",
        "I am so tired.",
        "Thank you for the apple.",
        "See you at the gate.",
        "Who are you really?",
        "That was very good.",
        "Forget the garden.",
    ),
)
def test_what_touches_the_domain_is_not_general(line: str) -> None:
    assert not texts.general(line)


def test_talk_of_anything_else_is_general() -> None:
    assert texts.general("They painted the gate green.")
    assert texts.general("Can you buy an apple for my sister?")


def test_wordings_are_known_whatever_is_around_them_and_in_their_slots() -> None:
    known = Wordings(["set_timer", "get_time"])
    assert tokens("Hey could you please tell me what's on?") == ("tell", "me", "what", "is", "on")
    assert known.has("Okay set a timer for twenty five minutes please.")
    assert known.same("What time is it?")
    assert known.near("What blue time is it?")
    assert known.near("Set the timer for nine minutes.")
    assert not known.near("They painted the gate green.")


def test_every_held_out_wording_is_recognised() -> None:
    held_out = Wordings(INTENTS, held_out=True)
    for intent in INTENTS:
        for text, _, _ in wordings_of(intent, held_out=True):
            filled = text.format(name="Alice", persona="HAL", n="forty two", minutes="minutes", me="")
            assert held_out.same(f"{filled[0].upper()}{filled[1:]}."), intent


def test_corpora_are_mapped_to_known_intents_with_evidence() -> None:
    mapped = {intent for meaning in corpora.MEANING.values() for each in meaning.values() for intent in each}
    assert mapped <= set(INTENTS)
    assert mapped == set(corpora.EVIDENCE) == set(corpora.COUNTER)
    assert set(corpora.MEANING) <= set(texts.READERS)


def test_stage_reads_every_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "words": ("words", "\n".join(WORDS)),
        "clinc": (
            "a.json",
            json.dumps({"train": [["flip my coin for the apple", "flip_coin"], ["paint the gate", "x"]]}),
        ),
        "home": (
            "b.json",
            json.dumps({"rasa_nlu_data": {"common_examples": [{"intent": "y", "text": "buy the apple"}]}}),
        ),
        "small-talk": (
            "c.qna",
            "# ? x\n- y\n" * 33 + "# ? want your lovely joke\n- tell a joke for cats\n",
        ),
        "snips": ("d.json", json.dumps({"Z": [{"data": [{"text": "paint "}, {"text": "my shop"}]}]})),
        "banking": ("e.csv", "text,category\nis it in my shop,x\n"),
        "tables": ("f.json", json.dumps([{"userInput": {"text": "we want a garden"}}])),
        "tatoeba": ("g.txt", "Mary has a shop.\tx\nTom will paint.\tx\tCC\nTom will paint.\ty\n"),
        "wordnet": ("data.noun", '001 n | thing; "they will paint the garden"; "a lovely gate"'),
        "cinema": ("h.tsv", "<C><U>we want a shop<A>x<U>paint it green please\tx\n"),
        "coffee": (
            "i.json",
            json.dumps([{"utterances": [{"speaker": "user", "text": "an apple for me"}]}]),
        ),
    }
    arguments = ["texts", "--out", str(tmp_path / "out.json")]
    for option, (name, content) in files.items():
        (tmp_path / name).write_text(content)
        arguments += [f"--{option}", str(tmp_path / name)]
    monkeypatch.setattr(sys, "argv", arguments)
    texts.main()
    out = json.loads((tmp_path / "out.json").read_text())
    assert {(line["intent"], line["text"]) for line in out["labelled"]} == {
        ("flip_coin", "Flip my coin for the apple."),
        ("joke", "Want your lovely joke."),
        ("joke", "Tell a joke for cats."),
    }
    renamed = [line for line in out["general"] if line.endswith(" will paint.")]
    assert len(renamed) == 1 and renamed[0].split()[0] in NAMES
    assert set(out["general"]) - set(renamed) == {
        "Paint the gate.",
        "Buy the apple.",
        "Paint my shop.",
        "Is it in my shop?",
        "We want a garden.",
        "They will paint the garden.",
        "We want a shop.",
        "Paint it green please.",
        "An apple for me.",
    }
