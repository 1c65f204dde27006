"""The memory file: windows, damage, clearing, modes."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from moshicli.memory import Message, Store, StoreError
from moshicli.memory.known import KnownIds
from moshicli.memory.message import MAX_MESSAGE_BYTES


def said(content: object, session: str = "s", persona: str | None = None) -> Message:
    return Message("user", str(content), session=session, persona=persona)


def contents(messages: list[Message]) -> list[str]:
    return [message.content for message in messages]


@pytest.fixture
def warnings() -> list[str]:
    return []


@pytest.fixture
def store(tmp_path: Path, warnings: list[str]) -> Store:
    return Store(tmp_path / "memory" / "messages.jsonl", warnings.append)


def test_no_file_is_no_messages_and_makes_none(store: Store) -> None:
    assert store.window(100) == [] == list(store.messages())
    assert not store.path.parent.exists()


def test_the_file_and_its_folder_are_private(store: Store) -> None:
    store.append([said("hi")])
    assert store.path.stat().st_mode & 0o777 == 0o600
    assert store.path.parent.stat().st_mode & 0o777 == 0o700
    store.clear()
    assert store.path.stat().st_mode & 0o777 == 0o600


def test_a_window_is_the_last_messages_oldest_first(store: Store) -> None:
    store.append(said(number) for number in range(150))
    assert contents(store.window(100)) == [str(number) for number in range(50, 150)]
    assert contents(store.window(1000)) == contents(list(store.messages()))
    assert store.window(0) == []


def test_a_window_of_a_session_or_a_persona(store: Store) -> None:
    store.append([said(1, "a", "HAL"), said(2, "b", "Moshi"), said(3, "a"), said(4, "b", "HAL")])
    assert contents(store.window(10, session="a")) == ["1", "3"]
    assert contents(store.window(1, persona="hal")) == ["4"]
    assert contents(list(store.messages("b", "HAL"))) == ["4"]


def test_the_end_of_a_huge_file_is_read_without_the_rest(store: Store) -> None:
    store.append([said("first")])
    with store.path.open("r+b") as file:
        file.seek(1 << 40)  # a hole: no disk holds this, and no memory
        file.write(b"\n")
    store.append([said("last")])
    assert contents(store.window(1)) == ["last"]


def test_a_file_torn_anywhere_loses_only_the_torn_message(store: Store, warnings: list[str]) -> None:
    store.append([said("kept"), said("torn")])
    whole = store.path.read_bytes()
    first = whole.index(b"\n") + 1
    for end in range(first + 1, len(whole) - 1):
        store.path.write_bytes(whole[:end])
        store.append([said("next")])
        assert store.path.read_bytes().startswith(whole[:end] + b"\n")
        assert contents(store.window(10)) == ["kept", "next"]
    assert len(warnings) == 1
    store.path.write_bytes(whole[:-1])  # only the line break is missing
    store.append([said("next")])
    assert contents(store.window(10)) == ["kept", "torn", "next"]


def test_foreign_lines_are_skipped_with_one_warning_and_kept(store: Store, warnings: list[str]) -> None:
    foreign = [b"{}", b"\xff\xfe", b'{"v": 1}', b"not json", b"\x00" * 10]
    store.append([said("a")])
    for line in foreign:
        with store.path.open("ab") as file:
            file.write(line + b"\n\n")
        store.append([said("b")])
    assert contents(store.window(100)) == contents(list(store.messages())) == ["a", *"bbbbb"]
    assert warnings == [f"{store.path} has lines that are not messages; they are skipped and kept"]
    assert store.clear().removed == 6
    assert [line for line in store.path.read_bytes().split(b"\n") if line] == foreign


def test_clear_before_a_time_keeps_what_is_younger(store: Store) -> None:
    messages = [said(number) for number in range(4)]
    store.append(
        Message("user", message.content, "s", ts=(message.time + timedelta(hours=number)).isoformat())
        for number, message in enumerate(messages)
    )
    cleared = store.clear(messages[0].time + timedelta(hours=2))
    assert (cleared.removed, cleared.kept) == (2, 2)
    assert contents(store.window(10)) == ["2", "3"]
    assert [path.name for path in store.path.parent.iterdir()] == ["messages.jsonl"]


def test_a_reader_goes_on_in_the_file_that_it_began(store: Store) -> None:
    store.append(said(number) for number in range(3))
    reading = store.messages()
    next(reading)
    store.clear()
    store.append([said("new")])
    assert contents(list(reading)) == ["1", "2"]
    assert contents(store.window(10)) == ["new"]


def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.jsonl", tmp_path / "link.jsonl"
    link.symlink_to(real)
    store = Store(link)
    store.append([said("hi")])
    store.clear()
    assert link.is_symlink() and real.read_bytes() == b""


def test_a_message_that_is_too_long_is_refused_and_nothing_of_it_written(store: Store) -> None:
    with pytest.raises(StoreError, match="too long"):
        store.append([said("short"), said("x" * MAX_MESSAGE_BYTES)])
    assert store.window(10) == []


def test_a_full_disk_is_a_typed_error(tmp_path: Path) -> None:
    (tmp_path / "messages.jsonl").symlink_to("/dev/full")
    with pytest.raises(StoreError, match=r"cannot write memory .*No space left on device"):
        Store(tmp_path / "messages.jsonl").append([said("hi")])


def test_known_messages_are_not_written_again_also_after_a_clear(store: Store) -> None:
    known = KnownIds()
    one, two = said(1), said(2)
    assert store.append([one, one, two], unless=known) == 2
    assert store.append([two, one], unless=known) == 0
    store.append([elsewhere := said(3)])
    assert store.append([elsewhere], unless=known) == 0
    with store.path.open("r+b") as file:
        os.truncate(file.fileno(), store.path.stat().st_size - 1)
    assert store.append([elsewhere], unless=known) == 0
    store.clear()
    assert store.append([one], unless=known) == 1
