"""How the evaluation judges replies by their text, and how it reports."""

import pytest

from training.domain.characters import LINES
from training.domain.intents import INTENTS
from training.domain.names import HELD_OUT_NEUTRAL_NAMES, PERSONAS
from training.domain.tools import TOOL_OF_INTENT
from training.evaluation.replies import answers, meets_intent, voices_of
from training.evaluation.report import Figure, mean, share


def test_every_line_of_an_intent_answers_it() -> None:
    for intent in set(INTENTS) - set(TOOL_OF_INTENT) - {"ask_name", "repeat"}:
        for persona in PERSONAS:
            for line in LINES[persona][intent]:
                text = line.format(name="Alice", counted="one, two", last="So it is.")
                assert answers(persona, intent, {}, text), text
                assert meets_intent(intent, text)


def test_another_personas_line_meets_the_intent_but_is_no_answer() -> None:
    line = LINES["GLaDOS"]["joke"][0]
    assert meets_intent("joke", line)
    assert not answers("JARVIS", "joke", {}, line)
    assert not meets_intent("fact", line)


def test_a_line_must_be_whole() -> None:
    line = LINES["HAL"]["joke"][0]
    assert answers("HAL", "joke", {}, f" {line} ")
    assert not answers("HAL", "joke", {}, line[:-6])
    assert not answers("HAL", "joke", {}, f"{line} And more.")
    assert not answers("HAL", "joke", {}, "")


def test_slots_must_hold_what_is_known() -> None:
    line = next(line for line in LINES["Moshi"]["tell_name"] if "{name}" in line)
    assert answers("Moshi", "tell_name", {"name": "Alice"}, line.format(name="Alice"))
    assert not answers("Moshi", "tell_name", {"name": "Alice"}, line.format(name="Alan"))
    assert meets_intent("tell_name", line.format(name="Alan"))


def test_a_neutral_persona_goes_by_its_own_name() -> None:
    name, other = HELD_OUT_NEUTRAL_NAMES[:2]
    line = next(line for line in LINES["neutral"]["who_are_you"] if "{persona}" in line)
    assert answers(name, "who_are_you", {}, line.format(persona=name))
    assert not answers(name, "who_are_you", {}, line.format(persona=other))


@pytest.mark.parametrize(("named", "key"), [(True, "ask_name"), (False, "ask_name_unknown")])
def test_a_name_is_told_only_where_it_is_known(named: bool, key: str) -> None:
    text = LINES["JARVIS"][key][0].format(name="Alice")
    assert answers("JARVIS", "ask_name", {"name": "Alice"}, text, named=named)
    assert not answers("JARVIS", "ask_name", {"name": "Alice"}, text, named=not named)


def test_the_voice_of_a_damaged_line_is_the_nearest_ones() -> None:
    words = LINES["GLaDOS"]["complaint"][0].split()
    assert voices_of(" ".join(words)) == {"GLaDOS"}
    assert voices_of(" ".join(["banana", *words[1:]])) == {"GLaDOS"}


def test_figures_are_judged_by_their_targets() -> None:
    assert share("a", [True, True, False, True], least=0.75).met
    assert share("a", [True, False], least=0.75).met is False
    assert Figure("b", 0.2, 9, most=0.2).met
    assert Figure("b", 0.3, 9, most=0.2).met is False
    assert Figure("c", 0.3, 9).met is None
    assert mean("d", [1.0, 2.0]).value == 1.5


def test_a_figure_without_cases_is_not_measured() -> None:
    figure = share("calls", [], least=0.9)
    assert figure.met is None
    assert figure.as_json() == {"value": None, "of": 0, "target": ">= 0.9", "met": None}
    assert "not measured" in str(figure)


def test_a_missed_target_is_seen() -> None:
    assert str(share("calls", [True, False], least=0.9)).split() == [
        "calls", "0.5", "of", "2", ">=", "0.9", "MISSED",
    ]  # fmt: skip
