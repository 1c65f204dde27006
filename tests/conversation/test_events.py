import json

from moshicli.conversation.events import PersonaChanged, SessionEnded, ToolResult, TurnEnded
from moshicli.conversation.stats import StatsCollector


def as_dict(event):
    return json.loads(event.as_json())


def test_optional_fields_are_left_out():
    assert as_dict(TurnEnded(1.04, "user", "hi", 0.56)) == {
        "type": "turn_ended",
        "t": 1.04,
        "role": "user",
        "text": "hi",
        "seconds": 0.56,
        "tools": [],
    }
    assert "result" not in as_dict(ToolResult(0.0, "call-1", "x", ok=False, error="no"))


def test_python_keywords_lose_their_underscore():
    assert as_dict(PersonaChanged(0.0, "Moshi", "HAL")) == {
        "type": "persona_changed",
        "t": 0.0,
        "from": "Moshi",
        "to": "HAL",
    }


def test_statistics_nest():
    stats = as_dict(SessionEnded(0.0, StatsCollector().result()))["stats"]
    assert set(stats) == {
        "frames",
        "audio_seconds",
        "wall_seconds",
        "rtf",
        "step_ms",
        "rss_mb",
        "lag_frames",
        "turns",
        "tool_calls",
    }
    assert set(stats["step_ms"]) == {"p50", "p95", "p99", "max"}
    assert set(stats["rss_mb"]) == {"start", "end"}
