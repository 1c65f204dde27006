"""A whole soak without a model: what is counted, and that each flaw is found under its name."""

import json
import mmap
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from moshicli.memory import Message, Store, StoreError
from moshicli.soak.report import Report
from moshicli.soak.thresholds import Thresholds, checks
from tests.soak.answering import ANSWER, HOLE, TOOL_TURNS, TURNS, AnsweringBridge, answer, call, run


def missed(report: Report, **limits: float) -> set[str]:
    # The steps of a machine that has other things to do are no matter of these tests.
    limits = {"max_step_growth": 5.0, "max_cpu_growth": 5.0, "max_rtf": 10.0} | limits
    return {check.name for check in checks(report, Thresholds(**limits)) if not check.passed}


def test_a_flawless_session(tmp_path: Path) -> None:
    told = []
    report = run(tmp_path, watchers=[lambda step, events: told.append(step)])
    assert missed(report) == set()
    assert (report.turns.asked, report.turns.right, report.turns.share) == (12, 12, 1.0)
    assert [exchange.said for exchange in report.exchanges] == [ANSWER] * 12
    assert report.memory.turns == report.memory.lines == 12
    assert report.output.frames == len(told) == round(report.audio_seconds * 12.5)
    assert report.onset_ms is not None and report.onset_ms.p50 == report.exchanges[0].onset_ms
    assert report.view.drawn > 0 and report.threads.max > 1 and report.open_files.max > 2
    data = json.loads(json.dumps(report.as_json()))
    assert data["turns"] == {"asked": 12, "right": 12, "share": 1.0}


def test_as_long_as_is_asked_for(tmp_path: Path) -> None:
    report = run(tmp_path, turns=None, minutes=0.5)
    assert report.exchanges[-1].t < 30 <= report.audio_seconds < 40


def test_a_leak_is_found(tmp_path: Path) -> None:
    kept: list[mmap.mmap] = []

    def leak(step: object, events: object) -> None:
        # Pages of its own: an array could lie in memory that earlier tests of this process have freed.
        kept.append(mmap.mmap(-1, 240_000))
        kept[-1].write(bytes(240_000))

    report = run(tmp_path, watchers=[leak], turns=24)
    assert missed(report) == {"max_rss_growth"}


def test_a_session_that_becomes_slower_is_found(tmp_path: Path) -> None:
    bridge = AnsweringBridge()
    bridge.stream.seconds = lambda turn: 0.0 if turn < 4 else 0.01
    assert missed(run(tmp_path, bridge=bridge, turns=8)) == {"max_step_growth"}


def test_a_wrong_answer_is_found(tmp_path: Path) -> None:
    report = run(tmp_path, text=TURNS.replace('"so"', '"never"'))
    assert missed(report) == {"min_right"}
    assert report.exchanges[0].wrong == ["reply"]


def test_a_wrong_call_is_found(tmp_path: Path) -> None:
    report = run(tmp_path, text=TURNS, bridge=AnsweringBridge(call), turns=2)
    assert missed(report) == {"min_right"}
    assert report.exchanges[0].wrong == ["tool"]
    assert (report.tool_calls.asked, report.tool_calls.right) == (2, 0)


def test_no_answer_is_found(tmp_path: Path) -> None:
    bridge = AnsweringBridge(lambda turn: answer(turn) if turn != 1 else ({}, {}))
    report = run(tmp_path, bridge=bridge, turns=3)
    assert [exchange.wrong for exchange in report.exchanges] == [[], ["reply"], []]


def test_a_persona_that_does_not_change_is_found(tmp_path: Path) -> None:
    report = run(tmp_path, text=TURNS + 'persona = "HAL"\n', turns=2)
    assert missed(report) == {"min_right", "min_persona_changes"}
    assert (report.persona_changes.asked, report.persona_changes.right) == (2, 0)


def test_a_lost_line_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    append, losses = Store.append, iter([True])

    def losing(self: Store, messages: Sequence[Message], unless: Any = None) -> int:
        if messages[0].role == "assistant" and next(losses, False):
            return len(messages)
        return append(self, messages, unless)

    monkeypatch.setattr(Store, "append", losing)
    report = run(tmp_path)
    assert missed(report) == {"max_lost_lines"}
    assert (report.memory.turns, report.memory.lines, report.memory.lost) == (12, 11, 1)
    assert sum("memory" in exchange.wrong for exchange in report.exchanges) == 1


def test_a_hole_in_the_output_is_found(tmp_path: Path) -> None:
    def broken(turn: int) -> Any:
        text, loud = answer(turn)
        return text, loud | {6: HOLE}

    assert missed(run(tmp_path, bridge=AnsweringBridge(broken), turns=2)) == {"max_gaps"}


def test_a_warning_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Store, messages: Sequence[Message], unless: Any = None) -> int:
        raise StoreError("no space")

    monkeypatch.setattr(Store, "append", full)
    report = run(tmp_path, turns=2)
    assert {"max_warnings", "max_lost_lines"} <= missed(report)
    assert len(report.warnings) >= 1


@pytest.mark.parametrize("realtime", [False, True])
def test_in_real_time(tmp_path: Path, realtime: bool) -> None:
    report = run(tmp_path, turns=1, realtime=realtime)
    assert (report.wall_seconds >= report.audio_seconds - 0.2) == realtime
    assert (report.turns.right, report.realtime) == (1, realtime)


def test_tools_are_called(tmp_path: Path) -> None:
    report = run(tmp_path, text=TOOL_TURNS, bridge=AnsweringBridge(call), turns=2)
    assert missed(report) == set()
    assert (report.tool_calls.asked, report.tool_calls.right) == (2, 2)
    assert replace(report.exchanges[1], turn=1).calls == ["get_time"]
