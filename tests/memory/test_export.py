"""When a message was said, as it is shown; the formats of an export are in `tests/cli/test_memory.py`."""

import time
from collections.abc import Callable, Iterator

import pytest

from moshicli.memory import Message
from moshicli.memory.export import as_line, export


@pytest.fixture
def in_zone() -> Iterator[Callable[[str], None]]:
    with pytest.MonkeyPatch.context() as patch:

        def live_in(zone: str) -> None:
            patch.setenv("TZ", zone)
            time.tzset()

        yield live_in
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "ts", "shown"),
    [
        ("America/New_York", "2026-01-31T01:02:03.9Z", "2026-01-30 20:02:03"),
        ("UTC", "0001-01-01T00:00:00Z", "0001-01-01 00:00:00"),
        ("America/New_York", "0001-01-01T00:00:00Z", "0001-01-01 00:00:00"),
        ("UTC", "0001-01-01T00:00:00+14:00", "0001-01-01 00:00:00"),
        ("Asia/Tokyo", "9999-12-31T23:59:59Z", "9999-12-31 23:59:59"),
        ("UTC", "9999-12-31T23:59:59-14:00", "9999-12-31 23:59:59"),
    ],
)
def test_the_time_is_the_clocks_here_or_as_it_was_written(
    in_zone: Callable[[str], None], zone: str, ts: str, shown: str
) -> None:
    in_zone(zone)
    message = Message("user", "hi", session="s", ts=ts)
    assert as_line(message) == f"{shown}  User: hi"
    assert next(export([message], "md")) == f"## {shown[:-3]}, session s"
