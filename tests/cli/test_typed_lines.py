"""Lines of stdin, and answers among them."""

import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty
from typing import BinaryIO

import pytest
import soundfile
from support.cli import start_moshi

from moshicli.cli.environment import Environment
from moshicli.cli.typed_lines import TypedLines


@pytest.fixture
def pipe() -> Iterator[tuple[BinaryIO, BinaryIO]]:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as reader, os.fdopen(writing, "wb", buffering=0) as writer:
        yield reader, writer
        writer.close()  # the thread that reads ends with it
        time.sleep(0.05)


def test_lines_come_as_they_are_typed(pipe: tuple[BinaryIO, BinaryIO]) -> None:
    reader, writer = pipe
    lines = TypedLines(reader)
    with pytest.raises(Empty):
        lines.next(wait=False)
    writer.write(b"one\r\n\ntw")
    assert [lines.next(), lines.next()] == ["one", ""]
    writer.write("o\nthrée".encode())
    assert lines.next() == "two"
    writer.close()
    assert [lines.next() for _ in range(3)] == ["thrée", None, None]
    assert lines.answer() == ""


def test_an_answer_is_what_is_typed_after_the_question(pipe: tuple[BinaryIO, BinaryIO]) -> None:
    reader, writer = pipe
    lines = TypedLines(reader)
    writer.write(b"first\nbefore\n")
    assert lines.next() == "first"
    time.sleep(0.2)
    threading.Timer(0.2, writer.write, [b"yes\nafter\n"]).start()
    assert lines.answer(10) == "yes"
    assert [lines.next(), lines.next()] == ["before", "after"]


def test_a_question_without_an_answer_takes_no_line(pipe: tuple[BinaryIO, BinaryIO]) -> None:
    reader, writer = pipe
    lines = TypedLines(reader)
    assert lines.answer(0.1) == ""
    writer.write(b"hello\n")
    assert lines.next() == "hello"


def test_a_question_on_a_terminal_leaves_the_next_line_alone() -> None:
    ours, theirs = os.openpty()
    with os.fdopen(theirs, "r") as terminal, Path(os.devnull).open("w") as nowhere:
        env = Environment(stdin=terminal, stderr=nowhere)
        assert not env.ask("Sure?", 0.1)
        os.write(ours, b"yes\n")
        assert env.typed_lines.next() == "yes"
        threading.Timer(0.2, os.write, [ours, b"y\n"]).start()
        assert env.ask("Sure?", 10)
        os.close(ours)
        time.sleep(0.05)


def test_time_goes_on_while_nobody_types(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    process = start_moshi(
        "chat", "--text", "-", "--live", "-o", out, "--json", "-m", "mini",
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin and process.stdout
    try:
        first = process.stdout.readline()
        assert json.loads(first)["type"] == "session_started"
        time.sleep(3)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()
    assert soundfile.info(out).duration > 1.5


def test_an_answer_may_be_there_before_its_question(pipe: tuple[BinaryIO, BinaryIO]) -> None:
    reader, writer = pipe
    writer.write(b"yes\n")
    assert TypedLines(reader).answer(10) == "yes"
