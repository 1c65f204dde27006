"""A session with its tools, its memory and its personas: `moshi chat` and `moshi greet` with `mini`."""

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from support.cli import Run, Stream, moshi

from moshicli.cli.confirmation import confirmation
from moshicli.cli.environment import Environment
from moshicli.errors import UsageError
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures"
GLADOS = FIXTURES / "glados.wav"


def events_of(run: Run) -> list[dict[str, Any]]:
    assert run.status == 0, run.stderr
    return [json.loads(line) for line in run.text.splitlines()]


def of(kind: str, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [event for event in events if event["type"] == kind]


def remembered() -> list[dict[str, Any]]:
    return events_of(moshi("memory", "show", "--json"))


@pytest.fixture
def silence(tmp_path: Path) -> Path:
    path = tmp_path / "silence.wav"
    soundfile.write(path, np.zeros(2 * FRAME_SAMPLES), SAMPLE_RATE)
    return path


def test_asked_for_glados_it_becomes_glados() -> None:
    events = events_of(moshi("chat", "-i", GLADOS, "--json", "-p", "Moshi", "--seed", "1"))
    wanted = ("tool_call", "tool_result", "persona_changed", "assistant_text")
    order = [event["type"] for event in events if event["type"] in wanted]
    assert order[:4] == list(wanted)
    (call,), (result,), (changed,) = (of(kind, events) for kind in wanted[:3])
    assert (call["name"], call["arguments"]) == ("change_theme", {"persona_name": "GLaDOS"})
    assert (result["id"], result["ok"], result["result"]) == (call["id"], True, {"persona": "GLaDOS"})
    assert (changed["from"], changed["to"]) == ("Moshi", "GLaDOS")
    introduction = of("turn_ended", events)[-1]
    assert (introduction["role"], introduction["tools"]) == ("assistant", [])
    assert "GLaDOS" in introduction["text"]

    assert "name             GLaDOS" in moshi("persona", "show").text
    session = events[0]["session"]
    messages = remembered()
    assert {message["session"] for message in messages} == {session}
    assert [(m["role"], m["persona"], m["tools"]) for m in messages] == [
        ("user", "Moshi", []),
        ("assistant", "Moshi", ["change_theme"]),
        ("assistant", "GLaDOS", []),
    ]
    assert messages[1]["tool_calls"][0]["function"]["name"] == "change_theme"
    # The next process goes on from there.
    prompt = moshi("chat", "--show-prompt").text
    assert prompt.startswith("<system> You are GLaDOS. You run a laboratory")
    assert f"User: {messages[0]['content']} GLaDOS: {introduction['text']} <system>" in prompt


@pytest.mark.parametrize("persona", ["Moshi", "JARVIS", "GLaDOS", "HAL"])
def test_a_second_process_knows_the_name_that_was_said_in_the_first(persona: str) -> None:
    asked = FIXTURES / "ask_name.wav"
    before = of("turn_ended", events_of(moshi("chat", "-i", asked, "--json", "-p", persona, "--no-memory")))
    assert "Olivia" not in before[-1]["text"]
    moshi("chat", "-i", FIXTURES / "my_name.wav", "-p", persona)
    said = of("turn_ended", events_of(moshi("chat", "-i", asked, "--json", "-p", persona)))
    assert said[-1]["role"] == "assistant"
    assert "Olivia" in said[-1]["text"]


@pytest.mark.parametrize("options", [("--no-tools",), ("-T", "get_time", "-T", "get_date")])
def test_a_tool_that_is_not_allowed(options: tuple[str, ...]) -> None:
    run = moshi("chat", "-i", GLADOS, "--json", "-p", "Moshi", "--seed", "1", "--no-memory", *options)
    events = events_of(run)
    (result,) = of("tool_result", events)
    assert result["error"].startswith("not allowed")
    assert of("persona_changed", events) == []
    assert remembered() == []


@pytest.mark.parametrize("from_file", [False, True])
def test_allowed_tools_as_a_setting(
    isolated: Path, silence: Path, monkeypatch: pytest.MonkeyPatch, from_file: bool
) -> None:
    if from_file:
        (isolated / "config").mkdir()
        (isolated / "config" / "config.toml").write_text('[chat]\ntool = ["get_time", "get_dat"]\n')
    else:
        monkeypatch.setenv("MOSHICLI_TOOL", "get_time, get_dat")
    assert "did you mean get_date?" in moshi("chat", "-i", silence).stderr


def test_the_transcript_says_who_answers() -> None:
    run = moshi("chat", "-i", GLADOS, "-p", "Moshi", "--seed", "1")
    assert '[change_theme {"persona_name": "GLaDOS"}]' in run.stderr.splitlines()
    assert run.stderr.splitlines()[-1].startswith("GLaDOS: ")


def test_a_greeting_is_remembered_and_needs_no_history(tmp_path: Path) -> None:
    options = ("greet", "-o", tmp_path / "a.wav", "--seed", "1")
    (greeting,) = of("turn_ended", events_of(moshi(*options, "--json", "-p", "HAL")))
    (message,) = remembered()
    assert (message["role"], message["persona"], message["content"]) == ("assistant", "HAL", greeting["text"])
    (again,) = of("turn_ended", events_of(moshi(*options, "--json", "-p", "HAL", "--no-memory")))
    assert again["text"] == greeting["text"]
    assert len(remembered()) == 1


def test_the_prompt_of_another_process_tells_what_was_said(isolated: Path) -> None:
    from moshicli.memory import Memory, Message
    from moshicli.paths import Paths

    memory = Memory.open(Paths.below(isolated))
    memory.append(Message("user", "my name is Ada", "s", "HAL"))
    memory.append(Message("assistant", "Hello, Ada.", "s", "HAL"))
    prompt = moshi("chat", "--show-prompt", "-p", "jarvis").text
    assert prompt.rstrip().endswith("User: my name is Ada HAL: Hello, Ada. <system>")
    assert "Ada" not in moshi("chat", "--show-prompt", "-p", "jarvis", "--no-memory").text


def test_memory_that_cannot_be_written_is_one_warning(isolated: Path, silence: Path) -> None:
    (isolated / "data").write_text("in the way")
    events = events_of(moshi("chat", "-i", GLADOS, "--json", "-p", "Moshi", "--seed", "1"))
    assert of("persona_changed", events)
    messages = [event["message"] for event in of("warning", events)]
    assert len([message for message in messages if "cannot write memory" in message]) == 1
    assert events[-1]["type"] == "session_ended"


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (("-T", "get_tim"), "hint: did you mean get_time?"),
        (("-T", "get_time", "--no-tools"), "error: --no-tools and --tool contradict each other"),
    ],
)
def test_wrong_tools(silence: Path, options: tuple[str, ...], error: str) -> None:
    run = moshi("chat", "-i", silence, *options)
    assert run.status == 2
    assert error in run.stderr


@pytest.mark.parametrize(
    ("policy", "answer", "agreed"),
    [
        (None, None, False),
        (None, "y\n", True),
        ("ask", "no\n", False),
        ("ask", "", False),
        ("allow", None, True),
        ("deny", "y\n", False),
    ],
)
def test_who_confirms(isolated: Path, policy: str | None, answer: str | None, agreed: bool) -> None:
    """`answer` is what a person types on the terminal; None: there is none."""
    from moshicli.tools.sources import load_tools

    if policy:
        (isolated / "config").mkdir()
        (isolated / "config" / "config.toml").write_text(f'[tools]\nconfirm = "{policy}"\n')
    stderr = io.StringIO()
    stdin = Stream(b"y\n" if answer is None else answer.encode(), terminal=answer is not None)
    env = Environment(stdin, stderr=stderr)
    assert confirmation(env)(load_tools().get("clear_memory"), {}) is agreed
    asked = answer is not None and policy in (None, "ask")
    assert stderr.getvalue() == ("clear_memory: do it? [y/N] " if asked else "")


def test_a_wrong_policy(isolated: Path, silence: Path) -> None:
    (isolated / "config").mkdir()
    (isolated / "config" / "config.toml").write_text('[tools]\nconfirm = "maybe"\n')
    run = moshi("chat", "-i", silence)
    assert (run.status, "tools.confirm is not one of ask, allow, deny" in run.stderr) == (2, True)
    with pytest.raises(UsageError):
        confirmation(Environment())
