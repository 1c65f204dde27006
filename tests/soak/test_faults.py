"""Faults are real, are survived, and would be noticed if they were not."""

import resource
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from moshicli.memory import Message, Store
from moshicli.soak.faults import hanging_tool, slow_model
from moshicli.soak.faults.fault import Fault
from moshicli.soak.faults.full_disk import FullDisk
from moshicli.soak.faults.injector import Injector
from moshicli.soak.faults.memory_server import MemoryServerDown
from moshicli.soak.report import Report
from tests.soak.answering import TOOL_TURNS, AnsweringBridge, call, run

SERVER, DISK, MODEL, TOOL = "memory server down", "disk full", "slow model", "tool hang"


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hanging_tool, "TIMEOUT_SECONDS", 0.2)
    monkeypatch.setattr(hanging_tool, "HANG_SECONDS", 0.5)
    monkeypatch.setattr(slow_model, "SLEEP_SECONDS", 0.02)


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Inject one kind only."""

    def choose(kind: str) -> None:
        made = Injector.__init__

        def narrowed(self: Injector, faults: Sequence[Fault], rate: float, seed: int) -> None:
            made(self, [fault for fault in faults if fault.kind == kind], rate, seed)

        monkeypatch.setattr(Injector, "__init__", narrowed)

    return choose


def faulty(folder: Path, **options: Any) -> Report:
    return run(
        folder, text=TOOL_TURNS, bridge=AnsweringBridge(call), **({"turns": 4, "faults": 1.0} | options)
    )


def test_all_kinds_are_survived(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    report = faulty(tmp_path, turns=8)
    assert sorted(fault.kind for fault in report.faults) == sorted([SERVER, DISK, MODEL, TOOL] * 2)
    assert [fault.survived for fault in report.faults if not fault.ok] == []
    assert (report.memory.lines, report.memory.lost) == (8, 0)
    # The calls that were made to hang are not counted as wrong answers, all others are as right as ever.
    assert (report.turns.asked, report.turns.right) == (6, 6)
    assert resource.getrlimit(resource.RLIMIT_FSIZE) == before
    said = " ".join(report.warnings)
    assert "File too large" in said and "cannot be reached" in said


def test_the_same_seed_gives_the_same_faults(tmp_path: Path, only: Any) -> None:
    only(MODEL)
    first, again, other = (
        [f.turn for f in faulty(tmp_path, turns=6, faults=0.5, seed=seed).faults] for seed in (1, 1, 2)
    )
    assert first == again != other
    assert 0 < len(first) < 6


def test_without_a_rate_there_are_none(tmp_path: Path) -> None:
    assert faulty(tmp_path, turns=1, faults=0.0).faults == []


def test_a_tool_that_does_not_time_out_is_noticed(tmp_path: Path, only: Any, monkeypatch: Any) -> None:
    only(TOOL)
    monkeypatch.setattr(hanging_tool, "HANG_SECONDS", 0.0)
    assert [fault.ok for fault in faulty(tmp_path, turns=1).faults] == [False]


def test_a_fault_that_is_not_reached_does_not_count(tmp_path: Path, only: Any) -> None:
    only(TOOL)
    report = run(tmp_path, text=TOOL_TURNS, turns=1, faults=1.0)  # it calls no tool
    assert report.faults == []
    assert (report.turns.asked, report.turns.right) == (1, 0)


def test_a_line_that_the_server_never_got_is_noticed(tmp_path: Path, only: Any, monkeypatch: Any) -> None:
    only(SERVER)
    messages = Store.messages

    def forgetful(self: Store, *given: Any) -> Any:
        kept = list(messages(self, *given))
        return kept[1:] if "server" in str(self.path) else kept

    monkeypatch.setattr(Store, "messages", forgetful)
    report = faulty(tmp_path, turns=2)
    assert [fault.ok for fault in report.faults] == [False, False]
    assert "1 of 2 lines" in report.faults[0].survived


def test_a_full_disk_takes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "messages.jsonl")
    store.append([Message("user", "one", "s")])
    disk = FullDisk(store.path)
    disk.begin()
    try:
        with pytest.raises(Exception, match="File too large"):
            store.append([Message("user", "two", "s")])
    finally:
        disk.close()
    store.append([Message("user", "three", "s")])
    assert [message.content for message in store.messages()] == ["one", "three"]


def test_a_server_that_cannot_be_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryServerDown, "unavailable", staticmethod(lambda: "pip install it"))
    report = faulty(tmp_path)
    assert report.unavailable_faults == {SERVER: "pip install it", "device loss": "it needs --devices"}
    assert SERVER not in {fault.kind for fault in report.faults}
