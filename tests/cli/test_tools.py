"""`moshi tools`: list, show and call."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.cli import moshi, start_moshi

import moshicli.soak

BUILT_IN = [
    "change_theme",
    "list_personas",
    "get_time",
    "get_date",
    "flip_coin",
    "roll_dice",
    "set_timer",
    "remember",
    "clear_memory",
]
ADD = '''
from moshicli.tools import ToolError, tool

@tool
def add(numbers: list[float], label: str = "sum") -> dict[str, float]:
    """Add numbers."""
    print("adding")
    return {label: sum(numbers)}

@tool
def fail() -> None:
    """Fail."""
    raise ToolError("out of order", "the reason is\\nlong")

@tool(confirm=True)
def risk() -> str:
    """Do what cannot be undone."""
    return "done"
'''


@pytest.fixture
def config(isolated: Path) -> Path:
    """A configuration with the user's own file `sums`, not enabled."""
    (isolated / "config" / "tools").mkdir(parents=True)
    (isolated / "config" / "tools" / "sums.py").write_text(ADD)
    return isolated / "config" / "config.toml"


@pytest.fixture
def enabled(config: Path) -> Path:
    config.write_text('[tools]\nenabled = ["sums"]\n')
    return config


def test_list() -> None:
    run = moshi("tools", "list")
    assert (run.status, run.stderr) == (0, "")
    assert [line.split()[0] for line in run.text.splitlines()] == BUILT_IN
    assert "set_timer minutes=          Set a timer; a reminder is spoken when it ends.\n" in run.text


def test_list_as_json_lines() -> None:
    tools = [json.loads(line) for line in moshi("tools", "list", "--json").text.splitlines()]
    assert [tool["name"] for tool in tools] == BUILT_IN
    timer = tools[BUILT_IN.index("set_timer")]
    assert timer["parameters"]["properties"]["minutes"]["type"] == "integer"
    assert (timer["confirm"], timer["timeout"]) == (False, 10.0)
    assert moshi("tools", "list", "--json").text == moshi("--json", "tools", "list").text


def test_list_in_openais_form() -> None:
    (line,) = moshi("tools", "list", "--openai").text.splitlines()
    tools = json.loads(line)
    assert [tool["function"]["name"] for tool in tools] == BUILT_IN
    assert {tool["type"] for tool in tools} == {"function"}
    assert json.loads(moshi("tools", "show", "roll_dice", "--openai").text) == tools[5]


def test_show() -> None:
    run = moshi("tools", "show", "set_timer")
    assert run.status == 0
    assert run.text.splitlines() == [
        "set_timer minutes=",
        "Set a timer; a reminder is spoken when it ends.",
        '  minutes: After how many minutes. {"maximum": 1440, "minimum": 1, "type": "integer"}',
        "  at most 10 s",
    ]
    assert json.loads(moshi("tools", "show", "set_timer", "--json").text)["name"] == "set_timer"
    assert "asks before" in moshi("tools", "show", "clear_memory").text


@pytest.mark.parametrize("command", ["show", "call"])
def test_a_tool_that_does_not_exist(command: str) -> None:
    run = moshi("tools", command, "roll_dise")
    assert (run.status, run.stdout) == (2, b"")
    assert run.stderr == "error: there is no tool 'roll_dise'\nhint: did you mean roll_dice?\n"


def test_call() -> None:
    run = moshi("tools", "call", "roll_dice")
    assert (run.status, run.stderr) == (0, "")
    assert json.loads(run.text)["value"] in range(1, 7)
    told = json.loads(moshi("tools", "call", "flip_coin", "--json").text)
    assert (told["name"], told["ok"], told["result"]["side"] in ("heads", "tails")) == (
        "flip_coin",
        True,
        True,
    )


def test_call_reaches_the_personas() -> None:
    names = json.loads(moshi("tools", "call", "list_personas").text)["personas"]
    assert {"GLaDOS", "HAL", "JARVIS", "Moshi"} <= set(names)
    assert moshi("tools", "call", "change_theme", "persona_name=glados").text == '{"persona": "GLaDOS"}\n'
    assert json.loads(moshi("persona", "show", "--json").text)["name"] == "GLaDOS"
    unknown = moshi("tools", "call", "change_theme", "persona_name=GLaDUS")
    assert (unknown.status, unknown.stdout) == (1, b"")
    assert "unknown persona" in unknown.stderr and "did you mean GLaDOS?" in unknown.stderr


def test_call_reaches_memory() -> None:
    assert moshi("tools", "call", "remember", "text=The key is under the mat.").status == 0
    (message,) = moshi("memory", "show", "--json").text.splitlines()
    told = json.loads(message)
    assert (told["content"], told["tools"]) == ("The key is under the mat.", ["remember"])
    assert moshi("tools", "call", "clear_memory", "--yes").text == '{"cleared": 1}\n'
    assert moshi("memory", "show").text == ""


def test_a_memory_that_cannot_be_written(isolated: Path) -> None:
    (isolated / "data").write_text("in the way")
    run = moshi("tools", "call", "remember", "text=x")
    assert (run.status, run.stdout) == (1, b"")
    assert run.stderr.splitlines()[-1].startswith("error: remember: failed: ")


def test_a_timer_needs_a_session() -> None:
    run = moshi("tools", "call", "set_timer", "minutes=5", "--json")
    assert run.status == 1
    told = json.loads(run.text)
    assert (told["ok"], told["error"]) == (False, "not available")
    assert run.stderr.startswith("error: set_timer: not available: ")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["minuts=5"], "set_timer: unknown argument 'minuts', did you mean 'minutes'?"),
        ([], "set_timer: argument 'minutes' is missing"),
        (["minutes=soon"], "set_timer: argument 'minutes': input should be a valid integer"),
        (["minutes=0"], "set_timer: argument 'minutes': input should be greater than or equal to 1"),
        (["minutes"], "'minutes' is not KEY=VALUE"),
        (["=5"], "'=5' is not KEY=VALUE"),
        (["minutes=1", "minutes=2"], "minutes is given twice"),
        (["minutes=" + "[" * 10**5], "set_timer: argument 'minutes'"),
    ],
)
def test_wrong_arguments_are_usage_errors(arguments: list[str], problem: str) -> None:
    run = moshi("tools", "call", "set_timer", *arguments)
    assert (run.status, run.stdout) == (2, b"")
    assert run.stderr.startswith(f"error: {problem}")


def test_values_are_json_or_text(enabled: Path) -> None:
    run = moshi("tools", "call", "add", "numbers=[1, 2.5]", "label=true")
    assert (run.status, run.text) == (0, '{"true": 3.5}\n')
    assert run.stderr == "adding\n"
    assert moshi("tools", "call", "add", "numbers=[]", 'label="a b"').text == '{"a b": 0}\n'
    assert moshi("tools", "call", "add", "numbers=[]", "label=x=y").text == '{"x=y": 0}\n'


NOISE = """
import ctypes, os, threading
from moshicli.tools import builtin, tool

os.system("echo loading")

@tool
def noise() -> str:
    \"""Print in every way that passes by Python's own stdout.\"""
    thread = threading.Thread(target=print, args=["a thread"])
    thread.start()
    thread.join()
    os.system("echo a child")
    os.write(1, b"a descriptor\\n")
    ctypes.CDLL(None).printf(b"C\\n")  # which keeps it until the process ends
    return "done"

class Noisy(builtin.datetime):
    @classmethod
    def now(cls) -> "Noisy":
        noise()
        return super().now()

builtin.datetime = Noisy
"""
NOISES = {b"loading", b"a thread", b"a child", b"a descriptor", b"C"}


@pytest.fixture
def noisy(enabled: Path) -> None:
    (enabled.parent / "tools" / "sums.py").write_text(NOISE)


def test_nothing_that_a_tool_prints_is_on_stdout(noisy: None) -> None:
    child = start_moshi("tools", "call", "noise", stdout=subprocess.PIPE)
    stdout, stderr = child.communicate()
    assert (child.returncode, stdout) == (0, b'{"result": "done"}\n')
    assert set(stderr.splitlines()) == NOISES


@pytest.mark.parametrize("target", ["-", "/dev/stdout"])
def test_nothing_that_tools_print_is_in_the_speech_of_a_session(noisy: None, target: str) -> None:
    asked = Path(moshicli.soak.__file__).parent / "default" / "time.ogg"
    options = ("-i", asked, "-o", target, "-p", "Moshi", "--seed", "1")
    child = start_moshi("chat", *options, stdout=subprocess.PIPE)
    stdout, stderr = child.communicate()
    assert child.returncode == 0
    assert set(stderr.splitlines()) > NOISES
    assert stdout.startswith(b"RIFF") and not stdout.endswith(b"C\n")
    assert not [noise for noise in NOISES - {b"C"} if noise in stdout]


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_noisy_tool_where_streams_are_closed(noisy: None, closed: str) -> None:
    shell = f"{sys.executable} -m moshicli tools call noise {closed}"
    child = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)
    assert child.returncode == 0
    assert child.stdout == (b"" if closed.startswith(">&-") else b'{"result": "done"}\n')
    assert set(child.stderr.splitlines()) == (set() if "2>&-" in closed else NOISES)


def test_a_failing_tool(enabled: Path) -> None:
    run = moshi("tools", "call", "fail")
    assert (run.status, run.stdout) == (1, b"")
    assert run.stderr == "error: fail: out of order: the reason is long\n"


def test_confirmation(enabled: Path) -> None:
    piped = moshi("tools", "call", "risk", stdin=b"y\n")
    assert (piped.status, piped.stdout) == (2, b"")
    assert "hint: add --yes" in piped.stderr
    assert moshi("tools", "call", "risk", "--yes").text == '{"result": "done"}\n'
    agreed = moshi("tools", "call", "risk", stdin=b"y\n", terminal=True)
    assert (agreed.status, agreed.text) == (0, '{"result": "done"}\n')
    refused = moshi("tools", "call", "risk", stdin=b"\n", terminal=True)
    assert (refused.status, refused.stdout) == (1, b"")
    assert "not allowed" in refused.stderr


@pytest.mark.parametrize("terminal", [False, True])
def test_confirmation_by_the_configuration(enabled: Path, terminal: bool) -> None:
    settings = enabled.read_text()
    enabled.write_text(settings + 'confirm = "allow"\n')
    allowed = moshi("tools", "call", "risk", terminal=terminal)
    assert (allowed.status, allowed.text, allowed.stderr) == (0, '{"result": "done"}\n', "")
    enabled.write_text(settings + 'confirm = "deny"\n')
    denied = moshi("tools", "call", "risk", stdin=b"y\n", terminal=terminal)
    assert (denied.status, denied.stdout) == (1, b"")
    assert denied.stderr == "error: risk: not allowed: it was not confirmed\n"
    # What is said on the command line wins.
    assert moshi("tools", "call", "risk", "--yes", terminal=terminal).status == 0
    enabled.write_text(settings + 'confirm = "maybe"\n')
    wrong = moshi("tools", "call", "risk", terminal=terminal)
    assert (wrong.status, "tools.confirm is not one of ask, allow, deny" in wrong.stderr) == (2, True)


def test_tools_of_ones_own_are_off_until_enabled(config: Path) -> None:
    run = moshi("tools", "list")
    assert [line.split()[0] for line in run.text.splitlines()] == BUILT_IN
    assert run.stderr == 'not enabled: sums (config.toml: [tools] enabled = ["sums"])\n'
    config.write_text('[tools]\nenabled = ["sums"]\n')
    run = moshi("tools", "list")
    assert [line.split()[0] for line in run.text.splitlines()] == [*BUILT_IN, "add", "fail", "risk"]
    assert run.stderr == ""
    assert "add numbers= [label=]  " in run.text


def test_the_line_that_enables_more_keeps_what_is_on(enabled: Path) -> None:
    for name in ("odd", "bad"):
        (enabled.parent / "tools" / f"{name}.py").write_text("")
    run = moshi("tools", "list")
    line = '[tools] enabled = ["sums", "bad", "odd"]'
    assert run.stderr == f"not enabled: bad, odd (config.toml: {line})\n"


def test_a_broken_file_is_one_warning(enabled: Path) -> None:
    broken = enabled.parent / "tools" / "sums.py"
    broken.write_text("x = (\n")
    run = moshi("tools", "call", "roll_dice")
    assert run.status == 0
    assert run.stderr == f"warning: {broken}:1: SyntaxError: '(' was never closed\n"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[tools]\nenabled = "sums"\n', "tools.enabled is not a list of names"),
        ("[tools]\nenabled = [1]\n", "tools.enabled is not a list of names"),
        ('[tools]\nenabeld = ["sums"]\n', "unknown setting 'tools.enabeld'"),
    ],
)
def test_a_wrong_setting(config: Path, text: str, problem: str) -> None:
    config.write_text(text)
    run = moshi("tools", "list")
    assert (run.status, run.stdout) == (2, b"")
    assert f"{config}: {problem}" in run.stderr


def test_an_option_of_a_command_below_has_its_table(config: Path) -> None:
    config.write_text("[tools.list]\nopenai = true\n")
    assert moshi("tools", "list").text.startswith("[")
    assert moshi("tools", "show", "roll_dice").text.startswith("roll_dice\n")
    config.write_text("[tools]\nopenai = true\n")
    assert moshi("tools", "show", "roll_dice").text.startswith("{")


def test_ctrl_c_ends_a_call(enabled: Path) -> None:
    (enabled.parent / "tools" / "sums.py").write_text(
        "import sys, time\nfrom moshicli.tools import tool\n@tool\ndef wait() -> None:\n"
        "    print('waiting', file=sys.stderr, flush=True)\n    time.sleep(3600)\n"
    )
    child = start_moshi("tools", "call", "wait", stdout=subprocess.PIPE)
    assert child.stderr is not None
    assert child.stderr.readline() == b"waiting\n"
    child.send_signal(signal.SIGINT)
    assert child.communicate(timeout=30) == (b"", b"")
    assert child.returncode == 130


def test_no_command_shows_help() -> None:
    run = moshi("tools")
    assert (run.status, run.stdout) == (2, b"")
    assert "Usage: moshi tools" in run.stderr


def test_a_persona_whose_name_is_not_utf8() -> None:
    run = moshi("tools", "call", "change_theme", "persona_name=\udcff", "--json")
    assert run.status == 1
    assert "there is no persona" in json.loads(run.text)["detail"]
