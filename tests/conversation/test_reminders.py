from moshicli.conversation.reminders import Reminders


def test_due_by_the_sessions_audio_in_the_order_of_time_and_once():
    reminders = Reminders(live=False)
    reminders.add(100, [(8.0, "later"), (4.0, "tea")])
    reminders.add(125, [(0.0, "now")])
    assert [reminders.due(frame) for frame in (125, 125, 149, 150, 199, 200, 999)] == [
        "now",
        None,
        None,
        "tea",
        None,
        "later",
        None,
    ]


def test_due_by_the_clock_in_a_live_session():
    reminders = Reminders(live=True)
    reminders.add(0, [(3600.0, "in an hour"), (0.0, "now")])
    assert [reminders.due(frame) for frame in (0, 1_000_000)] == ["now", None]
