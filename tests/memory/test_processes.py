"""The memory file among processes that write at once, are killed, or are not let write."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from moshicli.memory import Message, Store, memory_file
from moshicli.paths import Paths

WRITER = Path(__file__).parent / "writer.py"
ROOT = Path(__file__).parents[2]


def start(*args: object) -> "subprocess.Popen[str]":
    command = [sys.executable, str(WRITER), *map(str, args)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": str(ROOT)})


def output(*args: object) -> list[str]:
    process = start(*args)
    stdout, _ = process.communicate()
    assert process.returncode == 0
    return stdout.splitlines()


def test_eight_writers_at_once_lose_nothing_and_keep_their_order(tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    writers = [start("append", file, 1000) for _ in range(8)]
    assert [writer.wait() for writer in writers] == [0] * 8
    assert file.read_bytes().count(b"\n") == 8000
    of_writer = defaultdict(list)
    for message in Store(file).messages():
        of_writer[message.session].append(int(message.content))
    assert list(of_writer.values()) == [list(range(1000))] * 8


def test_clearing_among_writers_loses_no_message_that_it_does_not_count(tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    writers = [start("append", file, 500) for _ in range(2)]
    store = Store(file)
    removed = 0
    while any(writer.poll() is None for writer in writers):
        removed += store.clear().removed
    assert removed + len(list(store.messages())) == 1000
    assert removed > 0


def test_what_a_killed_writer_acknowledged_is_there_200_times(tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    acknowledged = output("kill", file, 200)
    assert len(acknowledged) >= 200
    warnings: list[str] = []
    store = Store(file, warnings.append)
    # Once for each kill, at the most, a message was written and not acknowledged, or torn.
    ids = [message.id for message in store.messages()]
    assert len(set(ids)) == len(ids)
    found = iter(ids)
    assert all(message in found for message in acknowledged)  # each of them, in order
    lines = file.read_bytes().split(b"\n")
    assert len([line for line in lines if line]) - len(acknowledged) <= 200
    assert len(warnings) <= 1
    store.append([Message("user", "after all that", session="s")])
    assert store.window(1)[0].content == "after all that"
    assert file.read_bytes().startswith(b"\n".join(lines)[:-1])


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that any user can look into, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in (folder / "data" / "memory", folder):
        path.chmod(0o700)
    shutil.rmtree(folder)


def parts(lines: list[str]) -> tuple[list[str], list[dict[str, Any]]]:
    records = [json.loads(line) for line in lines]
    warnings = [record["warning"] for record in records if "warning" in record]
    return warnings, [record for record in records if "window" in record]


def test_a_full_disk_stops_no_session_and_gets_the_rest_when_there_is_room(home: Path) -> None:
    warnings, (full, little_room, room) = parts(output("full_disk", home, 1000))
    assert len(warnings) == 1 and "cannot write memory" in warnings[0]
    assert full["acknowledged"][0] and not full["acknowledged"][-1]
    assert full["window"] == [f"new {number}" for number in range(20)]
    assert little_room["acknowledged"] == [False]
    assert little_room["in_file"] > full["in_file"]
    assert room["acknowledged"] == [True]
    written = [message.content for message in Store(memory_file(Paths.below(home))).messages()]
    assert written == room["window"] == [*full["window"], "new 0", "new 0"]


def test_a_read_only_folder_stops_no_session(home: Path) -> None:
    file = memory_file(Paths.below(home))
    Store(file).append([Message("user", "old", session="s")])
    before = file.read_bytes()
    file.chmod(0o444)
    file.parent.chmod(0o555)
    file.parent.parent.chmod(0o755)
    warnings, (session,) = parts(output("read_only", home))
    assert len(warnings) == 1 and "Permission denied" in warnings[0]
    assert session["acknowledged"] == [False] * 3
    assert session["window"] == ["old", "new 0", "new 1", "new 2"]
    assert file.read_bytes() == before
