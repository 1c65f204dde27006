"""Which turns are played."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moshicli.errors import UsageError
from moshicli.soak.plan import planned
from moshicli.soak.script import Turn

A, B, C = (Turn(says=name, audio="a.ogg") for name in "abc")
TO_HAL, TO_MOSHI = (Turn(says=name, audio="a.ogg", persona=name) for name in ("HAL", "Moshi"))
TURNS = (A, TO_HAL, B, C, TO_MOSHI)


def test_over_and_over() -> None:
    assert [turn.says for turn in planned(TURNS, 7, None)] == ["a", "HAL", "b", "c", "Moshi", "a", "HAL"]


@given(st.data())
def test_changes_are_as_many_as_asked_for_and_evenly_spread(data: st.DataObject) -> None:
    number = data.draw(st.integers(1, 200))
    changes = data.draw(st.integers(0, number))
    played = list(planned(TURNS, number, changes))
    at = [index for index, turn in enumerate(played) if turn.persona]
    assert (len(played), len(at)) == (number, changes)
    gaps = {after - before for before, after in pairwise(at)}
    assert not gaps or max(gaps) - min(gaps) <= 1
    personas = [turn.persona for turn in played if turn.persona]
    assert personas == (["HAL", "Moshi"] * number)[:changes]
    assert [turn for turn in played if not turn.persona] == ([A, B, C] * number)[: number - changes]


@pytest.mark.parametrize(
    ("turns", "number", "changes"),
    [(TURNS, None, 1), (TURNS, 3, 4), ((A, B), 4, 1), ((TO_HAL,), 4, 1)],
)
def test_what_cannot_be_played(turns: tuple[Turn, ...], number: int | None, changes: int) -> None:
    with pytest.raises(UsageError):
        planned(turns, number, changes)
