"""The README says what is so: its commands parse, its files exist, its Python runs."""

import re
import shlex
from pathlib import Path
from typing import cast

import pytest
from support.cli import moshi

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return cast("list[str]", re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE))


def moshi_commands() -> list[list[str]]:
    """Every `moshi …` of the shell examples and of the text, without what is piped into or out of it."""
    text = "\n".join(re.sub(r"#.*", "", block) for block in blocks("sh"))
    inline = re.findall(r"`(moshi [^`]*)`", README)
    found = [part for line in [*text.splitlines(), *inline] for part in re.split(r"\||&&|>", line)]
    words = [shlex.split(part) for part in found]
    return [line[1:] for line in words if line and Path(line[0]).name == "moshi" and line[1].islower()]


@pytest.mark.parametrize("command", moshi_commands(), ids=" ".join)
def test_commands_exist_and_know_their_options(command: list[str]) -> None:
    run = moshi(command[0], "--help")
    if "COMMAND" in run.text.splitlines()[0] and command[1].isalpha():  # `moshi persona list`
        run = moshi(*command[:2], "--help")
    assert run.status == 0
    options = [word for word in command[1:] if re.fullmatch(r"--?[a-z].*", word)]
    assert all(re.search(rf"(^|[\s,]){option}\b", run.text) for option in options)


def test_every_command_is_listed() -> None:
    listed = set(re.findall(r"^\| `moshi (\w+)", README, re.MULTILINE))
    known = re.findall(r"^  (\w+)  ", moshi("--help").text.split("Commands:")[1], re.MULTILINE)
    assert listed == set(known)


def test_files_exist() -> None:
    for name in re.findall(r"\b(?:fixtures|moshicli|training|personas)/[\w./-]+", README):
        assert (ROOT / name).exists()


def test_exit_codes_are_those_of_the_code() -> None:
    from moshicli.errors import ExitStatus

    assert {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)} == set(ExitStatus)


@pytest.mark.parametrize("example", blocks("python"))
def test_python_examples_run(example: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    exec(compile(example, "README.md", "exec"), names)
    assert cast(str, names["text"]).strip()


def test_the_tool_of_ones_own_works(isolated: Path) -> None:
    (example,) = blocks("py")
    (settings,) = (block for block in blocks("toml") if "[tools]" in block)
    (isolated / "config" / "tools").mkdir(parents=True)
    (isolated / "config" / "tools" / "menu.py").write_text(example)
    (isolated / "config" / "config.toml").write_text(settings)
    assert moshi("tools", "call", "price", "drink=tea", "cups=2").text == '{"price": 5.0}\n'
    assert "not on the menu" in moshi("tools", "call", "price", "drink=ink").stderr


@pytest.mark.parametrize(
    "command", [c for c in moshi_commands() if "--text" in c or "--record" in c], ids=" ".join
)
def test_examples_of_typing_and_recording_run(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    (tmp_path / "questions.txt").write_text("hello there\n")
    run = moshi(*command, stdin=b"Tell me a joke.\n")
    assert run.status == 0
    assert (
        "tell me a joke" in run.stderr or "turn_ended" in run.text or list(tmp_path.glob("sessions/*/*.wav"))
    )


def test_memory_examples_run_and_the_line_is_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from moshicli.memory.message import parse_message

    monkeypatch.chdir(tmp_path)
    (line,) = blocks("json")
    assert parse_message(line).persona == "HAL"
    examples = [command for command in moshi_commands() if command[0] == "memory" and len(command) > 1]
    reading = [command for command in examples if command[1] in ("show", "search", "export", "path")]
    assert {command[1] for command in reading} == {"show", "search", "export", "path"}
    assert all(moshi(*command).status == 0 for command in reading)


def test_the_soak_script_of_ones_own_is_played(tmp_path: Path) -> None:
    (example,) = (block for block in blocks("toml") if "[[turn]]" in block)
    (tmp_path / "mine.toml").write_text(example)
    (command,) = (command for command in moshi_commands() if "mine.toml" in command)
    options = {"mine.toml": str(tmp_path / "mine.toml"), "fixtures": str(ROOT / "fixtures")}
    loose = ("--max-step-growth", 9, "--max-cpu-growth", 9, "--max-rtf", 9, "--json")
    run = moshi(*(options.get(word, word) for word in command), *loose)
    assert '"persona": "GLaDOS"' in run.text
    assert run.status in (0, 6)  # as `mini` hears it
