import pytest
from hypothesis import given
from hypothesis import strategies as st

from moshicli.bridge import UserMarks
from moshicli.conversation.text import GIVE_UP_FRAMES, Heard, Said, TextReader, Words
from moshicli.tools.parser import BadCall, Call

START, END = 8, 9


def read(*pieces: str | int, marks=UserMarks(START, (END, 10))):  # noqa: B008
    """All parts; an int is a token without text of its own."""
    reader = TextReader(marks)
    parts = []
    for piece in pieces:
        parts += reader.read(piece, "") if isinstance(piece, int) else reader.read(1, piece)
    return parts, reader


def test_a_word_is_complete_at_the_next_one_or_at_a_pause():
    assert read(" Hel", "lo")[0] == []
    assert read(" Hel", "lo", " you")[0] == [Said(" Hello")]
    assert read(" Hel", "lo", 0)[0] == [Said(" Hello")]
    assert read(" Hi", 0, ",", 0)[0] == [Said(" Hi"), Said(",")]


@pytest.mark.parametrize("end", [END, 10])
def test_text_between_the_marks_is_the_users(end):
    assert read(START, " what", " now", end, " Well", 0)[0] == [Heard(" what"), Heard(" now"), Said(" Well")]


def test_a_call_ends_a_transcript_whose_end_is_missing():
    parts, reader = read(START, " the time", 'TOOL_CALL: {"name": "get_time", "arguments": {}}', " Well", 0)
    assert parts == [Heard(" the"), Heard(" time"), Call("get_time", {}), Said(" Well")]
    assert not reader.call_open


def test_without_declared_marks_all_text_is_the_agents():
    assert read(START, " so", END, marks=None)[0] == [Said(" so")]


def test_a_pause_inside_a_call_neither_ends_nor_shows_it():
    parts, reader = read(" Ok", ' TOOL_CALL: {"na', 0, 0)
    assert parts == [Said(" Ok")]
    assert reader.call_open
    assert reader.read(1, 'me": "x"}') == [Call("x")]
    assert not reader.call_open


def test_a_held_back_beginning_waits_out_pauses():
    assert read(" TOOL", 0, "_CALL: ", '{"name": "x"}')[0] == [Call("x")]


def test_a_long_pause_gives_up_on_call_and_transcript():
    parts, reader = read(" TOOL_CALL: {", *[0] * GIVE_UP_FRAMES)
    assert parts == [BadCall("TOOL_CALL: {", "the call was never finished")]
    assert not reader.call_open
    parts, _ = read(START, " hm", *[0] * GIVE_UP_FRAMES, " Well", 0)
    assert parts == [Heard(" hm"), Said(" Well")]


def test_close_gives_what_is_pending():
    _, reader = read(" so", " TOO")
    assert reader.close() == [Said(" TOO")]
    _, reader = read(START, " an")
    assert reader.close() == [Heard(" an")]


@given(st.lists(st.text("ab .,")))
def test_words_lose_nothing_but_trailing_space(pieces):
    words = Words()
    done = "".join([words.add(piece) for piece in pieces]) + words.flush()
    assert "".join(pieces).startswith(done)
    assert done.rstrip() == "".join(pieces).rstrip()
