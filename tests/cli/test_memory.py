"""`moshi memory` as a user types it."""

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

import pytest
from support.cli import moshi, start_moshi
from support.memory_server import MemoryServer

from moshicli.memory import Message, Store, memory_file
from moshicli.paths import Paths


@pytest.fixture(autouse=True)
def utc() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def store(isolated: Path) -> Store:
    """Three messages of two sessions."""
    store = Store(memory_file(Paths.below(isolated)))
    store.append(
        [
            Message("user", "change to\nHAL\x1b[31m", "a", "Moshi", ts="2026-01-01T10:00:00Z"),
            Message("assistant", "I am HAL.", "a", "HAL", ("change_theme",), ts="2026-01-01T10:00:05Z"),
            Message("user", "Straße", "b", "HAL", ts="2026-02-01T10:00:00Z"),
        ]
    )
    return store


def test_show(store: Store) -> None:
    assert moshi("memory", "show").text.splitlines() == [
        "2026-01-01 10:00:00  User: change to HAL [31m",
        "2026-01-01 10:00:05  HAL: I am HAL.  [change_theme]",
        "2026-02-01 10:00:00  User: Straße",
    ]
    assert moshi("memory", "show", "-n", 1).text == "2026-02-01 10:00:00  User: Straße\n"
    assert moshi("memory", "show", "-n", 5000, "--session", "b").text.count("\n") == 1
    assert moshi("memory", "show", "--session", "a", "--persona", "hal").text.count("\n") == 1


def test_show_as_json(store: Store) -> None:
    lines = moshi("memory", "show", "--json").text.splitlines()
    assert lines == store.path.read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("environ", "shown"),
    [
        ({"PYTHONIOENCODING": "latin-1"}, "Straße \\u65e5 \\ud83e\\udd9c"),
        (
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
            "Stra\\u00dfe \\u65e5 \\ud83e\\udd9c",
        ),
    ],
)
def test_what_the_encoding_of_stdout_lacks_is_escaped(
    store: Store, environ: dict[str, str], shown: str
) -> None:
    store.append([Message("user", "Straße 日 🦜", "c", "日本", ts="2026-03-01T10:00:00Z")])

    def told(*options: str) -> str:
        child = start_moshi("memory", "show", *options, stdout=PIPE, env=os.environ | environ)
        stdout, stderr = child.communicate()
        assert (child.returncode, stderr) == (0, b"")
        return stdout.decode("latin-1").splitlines()[-1]

    assert told() == f"2026-03-01 10:00:00  User: {shown}"
    kept = json.loads(told("--json"))
    assert (kept["content"], kept["persona"]) == ("Straße 日 🦜", "日本")


def test_a_default_persona_hides_no_messages(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOSHICLI_PERSONA", "GLaDOS")
    assert moshi("memory", "show").text.count("\n") == 3


def test_search_ignores_case(store: Store) -> None:
    assert moshi("memory", "search", "STRASSE").text == "2026-02-01 10:00:00  User: Straße\n"
    nothing = moshi("memory", "search", "unsaid")
    assert (nothing.status, nothing.stdout, nothing.stderr) == (0, b"", "no messages\n")


def test_no_memory_yet(isolated: Path) -> None:
    for command in (["show"], ["search", "x"], ["export"], ["export", "-f", "md"]):
        run = moshi("memory", *command)
        assert (run.status, run.stdout) == (0, b"")
    assert moshi("memory", "export", "-f", "chat").text == "[]\n"
    assert not (isolated / "data").exists()


def test_export(store: Store, tmp_path: Path) -> None:
    assert moshi("memory", "export").stdout == store.path.read_bytes()
    assert moshi("memory", "export", "--format", "md").text.splitlines()[:5] == [
        "## 2026-01-01 10:00, session a",
        "",
        "**User:** change to HAL [31m",
        "",
        "**HAL:** I am HAL. *(change_theme)*",
    ]
    target = tmp_path / "chat.json"
    run = moshi("memory", "export", "-f", "chat", "-o", target, "--json")
    assert json.loads(run.text) == {"output": str(target), "messages": 3}
    assert json.loads(target.read_text())[2] == {"role": "user", "content": "Straße"}
    wrong = moshi("memory", "export", "-f", "pdf")
    assert (wrong.status, wrong.stderr) == (2, "error: unknown --format pdf\nhint: jsonl, chat or md\n")


def test_clear_needs_a_yes(store: Store) -> None:
    run = moshi("memory", "clear")
    assert (run.status, run.stderr.splitlines()[1]) == (2, "hint: moshi memory clear --yes")
    for answer in (b"\n", b"no\n", b""):
        run = moshi("memory", "clear", stdin=answer, terminal=True)
        assert run.status == 1
        asked = f"Forget all messages in {store.path}? [y/N] "
        assert run.stderr == f"{asked}error: nothing was cleared: it was not confirmed\n"
    assert len(store.window(10)) == 3
    assert moshi("memory", "clear", stdin=b"y\n", terminal=True).status == 0
    assert store.window(10) == []


def test_clear_before_a_date(store: Store) -> None:
    run = moshi("memory", "clear", "--before", "2026-01-01T10:00:05Z", "--yes", "--json")
    assert json.loads(run.text) == {"removed": 1, "kept": 2}
    run = moshi("memory", "clear", "--before", "2026-02-01", "-y")
    assert run.stderr == "forgot 1 messages, kept 1\n"
    wrong = moshi("memory", "clear", "--before", "tomorrow", "-y")
    assert (wrong.status, wrong.stderr.splitlines()[0]) == (2, "error: --before: not a date: tomorrow")


def test_path(isolated: Path) -> None:
    expected = str(isolated / "data" / "memory" / "messages.jsonl")
    assert moshi("memory", "path").text == expected + "\n"
    assert json.loads(moshi("memory", "path", "--json").text) == {"path": expected}


def test_damage_is_one_warning(store: Store) -> None:
    with store.path.open("ab") as file:
        file.write(b"junk\n\xff\n")
    run = moshi("memory", "show")
    assert run.text.count("\n") == 3
    assert run.stderr.count("warning:") == run.stderr.count("\n") == 1


def test_a_folder_in_the_place_of_the_file(isolated: Path) -> None:
    memory_file(Paths.below(isolated)).mkdir(parents=True)
    run = moshi("memory", "search", "x")
    assert run.status == 1
    assert run.stderr.startswith("error: cannot read memory ") and run.stderr.count("\n") == 1


def test_with_a_server(store: Store, isolated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = MemoryServer(tmp_path / "server")
    server.store.append([Message("user", "from elsewhere", "c")])
    config = isolated / "config" / "config.toml"
    config.parent.mkdir()
    config.write_text('[memory]\nurl = "http://127.0.0.1:1"\n')
    run = moshi("memory", "search", "a")
    assert (run.text.count("\n"), run.stderr.count("\n")) == (3, 1)
    assert run.stderr.startswith("warning: memory server http://127.0.0.1:1 cannot be reached")
    monkeypatch.setenv("MOSHICLI_MEMORY_URL", server.url)
    run = moshi("memory", "show")
    assert (run.text.count("\n"), run.stderr) == (4, "")
    assert "from elsewhere" in run.text
    assert moshi("memory", "clear", "--yes").status == 0
    server.kill()
    assert server.contents() == [] == store.window(10)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("url = 7", "memory.url is not text"),
        ('url = "x"', "memory.url (or MOSHICLI_MEMORY_URL) is not the address"),
    ],
)
def test_a_wrong_address(isolated: Path, text: str, problem: str) -> None:
    (isolated / "config").mkdir()
    (isolated / "config" / "config.toml").write_text(f"[memory]\n{text}\n")
    run = moshi("memory", "show")
    assert run.status == 2
    assert problem in run.stderr.splitlines()[0]


@pytest.mark.parametrize(
    "command", [["memory", "show"], ["memory", "serve", "--host", "192.0.2.1"], ["chat", "--show-prompt"]]
)
def test_a_token_in_typographic_quotes(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOSHICLI_MEMORY_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("MOSHICLI_MEMORY_TOKEN", "“secret”")
    run = moshi(*command)
    assert (run.status, run.stdout) == (2, b"")
    assert "MOSHICLI_MEMORY_TOKEN" in run.stderr.splitlines()[0] and "secret" not in run.stderr
    assert (
        run.stderr.splitlines()[1] == "hint: set it to plain letters and digits, without typographic quotes"
    )


def test_serve_where_it_may_not() -> None:
    run = moshi("memory", "serve", "--host", "0.0.0.0")
    assert (run.status, run.stderr.splitlines()[0]) == (
        2,
        "error: other machines can reach 0.0.0.0, so it needs a token",
    )


def test_serve_on_a_port_that_is_taken(tmp_path: Path) -> None:
    server = MemoryServer(tmp_path)
    run = moshi("memory", "serve", "--port", server.url.rpartition(":")[2])
    assert (run.status, run.stderr.splitlines()[1]) == (1, "hint: try --port 0")
    server.kill()


def test_serve_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "moshicli.memory.serving", raising=False)
    run = moshi("memory", "serve")
    assert (run.status, run.stderr) == (
        2,
        "error: the memory server needs uvicorn, which is not installed\n"
        "hint: pip install 'moshicli[server]'\n",
    )
