"""What is kept of a session is kept whole, and takes its memory beforehand."""

import pytest

from moshicli.soak import told
from moshicli.soak.exchange import Exchange
from moshicli.soak.script import Turn
from moshicli.soak.told import Numbers, Told, ToldSoFar


@pytest.fixture(autouse=True)
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    """So little that it does not suffice."""
    monkeypatch.setattr(told, "_TEXT_BYTES", 500)
    monkeypatch.setattr(told, "_NUMBERS", 16)


def test_turns_come_back_as_they_were() -> None:
    kept, given = ToldSoFar(), []
    for number in range(1, 30):
        exchange = Exchange(number, Turn(says="¿Qué?", audio="a.ogg", tool="get_time"), 1.234 * number, "HAL")
        exchange.said, exchange.calls = "two\nlines ", [("get_time", {}), ("set_timer", {"minutes": 3})]
        exchange.wrong = ["tool"] if number % 2 else []
        given.append(Told.of(exchange))
        kept.add(given[-1])
    assert kept.all() == given
    assert given[0].calls == ["get_time", 'set_timer {"minutes": 3}']


def test_numbers_come_back_as_they_were() -> None:
    numbers = Numbers()
    for value in range(40):
        numbers.add(value)
    assert len(numbers) == 40
    assert numbers.all.tolist() == list(range(40))
