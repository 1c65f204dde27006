"""What the tool-call parser finds does not depend on how the text is cut; it invents and leaks nothing."""

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moshicli.tools.parser import LONGEST, BadCall, Call, CallParser, Speech

CALL = 'TOOL_CALL: {"name": "change_theme", "arguments": {"persona_name": "GLaDOS"}}'

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
calls = st.builds(Call, st.text(min_size=1), st.dictionaries(st.text(), json_values, max_size=4)).filter(
    lambda call: len(written(call)) <= LONGEST
)
plain = st.text().filter(
    lambda text: "TOOL_CALL" not in text and not "TOOL_CALL".startswith(text[-1:] or " ")
)
fragments = st.sampled_from(
    ["TOOL_CALL", ":", " ", "{", "}", '"', "\\", "TOOL", "_CALL", "name", "[", ",", "ä", "a"]
)


def written(call: Call, ascii_only: bool = True) -> str:
    body = json.dumps({"name": call.name, "arguments": call.arguments}, ensure_ascii=ascii_only)
    return f"TOOL_CALL: {body}"


def parse(pieces: list[str]) -> list[Speech | Call | BadCall]:
    """All parts, neighbouring speech joined."""
    parser = CallParser()
    found = [part for piece in pieces for part in parser.feed(piece)] + parser.close()
    joined: list[Speech | Call | BadCall] = []
    for part in found:
        if isinstance(part, Speech) and joined and isinstance(joined[-1], Speech):
            part = Speech(joined.pop().text + part.text)
        joined.append(part)
    return joined


def cut(text: str, places: list[int]) -> list[str]:
    edges = [0, *sorted(place % (len(text) + 1) for place in places), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(edges)]


@given(before=plain, call=calls, between=plain, other=calls, after=plain, places=st.lists(st.integers(0)))
def test_two_calls_in_speech_are_found_whatever_the_cuts(before, call, between, other, after, places):
    text = before + written(call) + between + written(other, ascii_only=False) + after
    expected = [Speech(before), call, Speech(between), other, Speech(after)]
    assert parse(cut(text, places)) == [part for part in expected if part != Speech("")]


@given(st.lists(fragments).map("".join), st.lists(st.integers(0)))
def test_cuts_never_matter_in_garbage(text, places):
    assert parse(cut(text, places)) == parse([text]) == parse(list(text))


@given(st.lists(fragments).map("".join))
def test_garbage_keeps_all_characters_and_no_speech_holds_a_mark(text):
    parts = parse(list(text))
    kept = "".join(part.text for part in parts if isinstance(part, Speech | BadCall))
    if not any(isinstance(part, Call) for part in parts):
        assert kept == text
    assert not any(isinstance(part, Speech) and "TOOL_CALL:" in part.text for part in parts)


@given(plain)
def test_text_without_a_mark_is_speech(text):
    assert "".join(part.text for part in parse(list(text))) == text


def test_open_from_the_mark_to_the_closing_brace():
    parser = CallParser()
    opened = []
    for char in f"Yes. {CALL} ":
        parser.feed(char)
        opened.append(parser.open)
    assert opened.index(True) == len("Yes. TOOL_CALL:") - 1
    assert opened.count(True) == len(CALL) - len("TOOL_CALL:")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('{"name": "a", "arguments": []}', "arguments are not an object"),
        ('{"name": "", "arguments": {}}', "no tool name"),
        ('{"arguments": {}}', "no tool name"),
        ('{"name": 3}', "no tool name"),
        ('{"name": "a", "arguments": {"x": NaN}}', "NaN is not JSON"),
        ('{"name": "a", "arguments": {"x": 1e999}}', "out of range"),
        ("{name: a}", "not valid JSON"),
        ('{"name": "a", "arguments": ' + "[" * 1900 + "}", "not valid JSON"),
    ],
)
def test_malformed_calls_say_why(body, reason):
    bad, rest = parse([f"TOOL_CALL: {body} well"])
    assert isinstance(bad, BadCall)
    assert reason in bad.reason
    assert rest == Speech(" well")


def test_mark_without_an_object_is_a_bad_call_and_speech_goes_on():
    assert parse(["TOOL_CALL: no"]) == [
        BadCall("TOOL_CALL: ", "no JSON object follows the mark"),
        Speech("no"),
    ]


def test_unfinished_call_is_no_speech():
    assert parse(['Hm TOOL_CALL: {"name": "x'])[1] == BadCall(
        'TOOL_CALL: {"name": "x', "the call was never finished"
    )


def test_missing_arguments_are_none_and_white_space_is_free():
    assert parse(['TOOL_CALL :\n  { "name" : "get_time" }']) == [Call("get_time")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (written(Call("long", {"text": '}"{\\' * 25_000})), [BadCall, Speech]),
        ("TOOL_CALL" + " " * 100_000, [Speech]),
        ("TOOL_" * 20_000, [Speech]),
        ('TOOL_CALL: {"' + "{" * 100_000, [BadCall, Speech]),
    ],
)
def test_100_kb_character_by_character(text, kinds):
    # Quadratic work would take minutes here.
    assert [type(part) for part in parse(list(text))] == kinds


@pytest.mark.parametrize("size", [1, 7, 5000])
@pytest.mark.parametrize("gap", [False, True])
def test_a_call_without_an_end_is_bad_at_its_longest_and_the_rest_is_speech(size: int, gap: bool) -> None:
    endless = "TOOL_CALL:" + " " * LONGEST if gap else 'TOOL_CALL: {"name": "' + "a" * LONGEST
    bad, speech = parse([endless[at : at + size] for at in range(0, len(endless), size)])
    assert bad == BadCall(endless[:LONGEST], "longer than 2,000 characters")
    assert speech == Speech(endless[LONGEST:])


@pytest.mark.parametrize("size", [1, 7, 5000])
def test_a_call_may_be_as_long_as_that(size: int) -> None:
    name = "a" * (LONGEST - len(written(Call("", {}))))
    text = written(Call(name, {})) + "}"
    assert len(text) == LONGEST + 1
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert parse(pieces) == [Call(name, {}), Speech("}")]
