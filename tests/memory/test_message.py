"""Messages: what is taken for one, and that nothing of it is lost on the way through a line."""

import json
from datetime import datetime, timezone
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moshicli.memory.message import Message, NotAMessageError, Role, parse_message

ANY_TEXT = st.text(st.characters())  # half surrogate pairs too, as JSON can hold them
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(ANY_TEXT, JSON, max_size=3)
RECORDS = st.fixed_dictionaries(
    {
        "v": st.integers(1, 3),
        "id": st.text(min_size=1),
        "ts": st.datetimes(timezones=st.just(timezone.utc)).map(datetime.isoformat),
        "session": ANY_TEXT,
        "role": st.sampled_from(get_args(Role)),
        "content": ANY_TEXT,
    },
    optional={
        "persona": st.none() | ANY_TEXT,
        "tools": st.lists(ANY_TEXT, max_size=3),
        "tool_calls": st.lists(OBJECTS, max_size=2),
        "tool_call_id": st.none() | ANY_TEXT,
    },
)
VALID: dict[str, Any] = {
    "v": 1,
    "id": "a",
    "ts": "2026-01-31T12:00:00Z",
    "session": "s",
    "role": "user",
    "content": "hi",
    "persona": "HAL",
    "tools": ["get_time"],
}


@given(RECORDS, OBJECTS)
def test_every_key_survives_a_line_also_unknown_ones(record: dict[str, Any], unknown: dict[str, Any]) -> None:
    record = unknown | record
    line = parse_message(json.dumps(record)).as_json()
    assert "\n" not in line and line.encode()
    again = json.loads(line)
    # Left out and empty are the same; what is unknown is kept even when it is empty.
    defaults = {"persona": None, "tools": [], "tool_calls": [], "tool_call_id": None}
    assert defaults | again == defaults | record
    assert parse_message(line).as_json() == line


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(NotAMessageError):
        parse_message(line)


@given(st.sampled_from(sorted(VALID)), JSON)
def test_a_wrong_value_is_refused_or_kept_as_it_is(key: str, value: Any) -> None:
    try:
        message = parse_message(json.dumps(VALID | {key: value}))
    except NotAMessageError as error:
        assert key in str(error)
    else:
        assert message.as_dict()[key] == value


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"v": 0}, "v must"),
        ({"v": True}, "v must"),
        ({"v": "1"}, "v must"),
        ({"id": ""}, "id must"),
        ({"id": None}, "id must"),
        ({"ts": "yesterday"}, "ts:"),
        ({"ts": "2026-01-31T12:00:00"}, "ts has no offset"),
        ({"role": "pirate"}, "role must"),
        ({"content": None}, "content must"),
        ({"tools": "get_time"}, "tools must"),
        ({"tool_calls": ["x"]}, "tool_calls must"),
        ({"extra": float("nan")}, "NaN"),
    ],
)
def test_why_it_is_refused(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(NotAMessageError, match=problem):
        parse_message(json.dumps(VALID | change))


def test_a_number_that_could_not_be_written_again_is_refused() -> None:
    with pytest.raises(NotAMessageError, match="1e999 is too large"):
        parse_message(json.dumps(VALID)[:-1] + ', "extra": 1e999}')


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(NotAMessageError):
        parse_message("[" * 100_000)


def test_a_new_message_has_the_keys_of_the_format_and_is_its_own() -> None:
    one, other = (Message("assistant", "Grüße, 世界", session="s", persona="HAL") for _ in range(2))
    assert list(one.as_dict()) == ["v", "id", "ts", "session", "role", "content", "persona", "tools"]
    assert one.id != other.id
    assert "Grüße, 世界" in one.as_json()
    assert parse_message(one.as_json()) == one
    assert one.time.utcoffset() is not None


def test_tool_messages_have_their_chat_keys() -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "get_time", "arguments": "{}"}}
    asked = Message("assistant", "", session="s", tools=("get_time",), tool_calls=(call,))
    told = Message("tool", "12:00", session="s", tool_call_id="c1")
    assert parse_message(asked.as_json()) == asked
    assert json.loads(told.as_json())["tool_call_id"] == "c1"
