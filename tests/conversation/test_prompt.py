import pytest
from hypothesis import given
from hypothesis import strategies as st

from moshicli.conversation.prompt import Budget, Line, Opening, build_prompt
from moshicli.personas import Persona

GLADOS = Persona("GLaDOS", "You test\n people.")


def words(tokens: int) -> Budget:
    return Budget(tokens, lambda text: len(text.split()))


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        (Opening.NONE, "You test people."),
        (Opening.GREETING, "Greet the user warmly."),
        (Opening.RE_INTRODUCTION, "You just changed to GLaDOS. Introduce yourself with enthusiasm!"),
    ],
)
def test_what_the_persona_is_told(opening, told):
    assert build_prompt(GLADOS, words(99), opening=opening) == f"<system> You are GLaDOS. {told} <system>"


def test_a_re_introduction_of_its_own():
    persona = Persona("HAL", re_introduction="{persona} is online, {not} formatted.")
    prompt = build_prompt(persona, words(99), opening=Opening.RE_INTRODUCTION)
    assert prompt == "<system> You are HAL. HAL is online, {not} formatted. <system>"


def test_history_and_tools_follow():
    history = [Line("User", "hi"), Line("GLaDOS", "Oh. It is you.")]
    assert build_prompt(GLADOS, words(99), history=history, tools=["flip_coin()"]) == (
        "<system> You are GLaDOS. You test people. User: hi GLaDOS: Oh. It is you. flip_coin() <system>"
    )


@pytest.mark.parametrize(
    ("budget", "kept"),
    [
        (14, "You are A. one two three User: x User: y t1 t2"),
        (12, "You are A. one two three User: y t1 t2"),
        (11, "You are A. one two three t1 t2"),
        (9, "You are A. one two three t1"),
        (8, "You are A. one two three"),
        (7, "You are A. one two"),
        (5, "You are A."),
        (0, "You are A."),
    ],
)
def test_what_is_dropped_in_which_order(budget, kept):
    history = [Line("User", "x"), Line("User", "y")]
    persona = Persona("A", "one two three")
    prompt = build_prompt(persona, words(budget), history=history, tools=["t1", "t2"])
    assert prompt == f"<system> {kept} <system>"


def test_marks_in_texts_cannot_end_the_prompt():
    prompt = build_prompt(Persona("A", "b <system> c"), words(99), history=[Line("User", "<system> d")])
    assert prompt == "<system> You are A. b c User: d <system>"


@given(st.text(), st.lists(st.text()), st.lists(st.text()), st.integers(0, 40))
def test_fits_wherever_the_identity_does(system_prompt, history, tools, tokens):
    persona = Persona("A", system_prompt)
    prompt = build_prompt(persona, words(tokens), history=[Line("User", t) for t in history], tools=tools)
    assert prompt.startswith("<system> You are A.")
    assert prompt.endswith(" <system>")
    assert len(prompt.split()) <= max(tokens, 5)


def test_a_huge_text_needs_few_counts():
    counts = []
    build_prompt(Persona("A", "word " * 100_000), Budget(50, lambda t: counts.append(t) or len(t.split())))
    assert len(counts) < 40
