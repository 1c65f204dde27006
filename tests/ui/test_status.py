"""The status line."""

from moshicli.conversation.events import Lag, ToolCall, ToolResult
from moshicli.ui.status import HOLD_FRAMES, Gauges, Status


def test_before_the_first_frame() -> None:
    assert Status().parts(0, Gauges()) == ["listening", "no lag", "0:00"]


def test_all_of_it() -> None:
    status = Status()
    for work in (10.0, 14.0):
        status.frame(user_voiced=False, agent_voiced=True, work_ms=work)
    status.follow([Lag(1.0, 3), Lag(2.0, 4)])
    assert status.parts(3723.9, Gauges(80.0, muted=True)) == [
        "speaking", "muted", "12 ms/frame", "buffer 80 ms", "lag 7 frames", "1:02:03",
    ]  # fmt: skip


def test_who_is_speaking_stays_through_a_short_pause() -> None:
    status = Status()
    states = []
    for user, agent in [(True, False), (False, True), *[(False, False)] * (HOLD_FRAMES + 1), (True, False)]:
        status.frame(user, agent, 1.0)
        states.append(status.state)
    assert states == ["hearing you", *["speaking"] * HOLD_FRAMES, "listening", "listening", "hearing you"]


def test_a_call_until_its_result() -> None:
    status = Status()
    status.follow([ToolCall(0, "call-1", "get_time", {}), ToolCall(0, "call-2", "get_date", {})])
    assert status.state == "calling get_time"
    status.follow([ToolResult(1, "call-1", "get_time", True, "noon")])
    assert status.state == "calling get_date"
    status.follow([ToolResult(1, "call-2", "get_date", False, error="x")])
    assert status.state == "listening"
