"""The frame of the command line: help, exit codes, one-line errors, where options come from."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.cli import moshi, start_moshi

from moshicli import __version__
from moshicli.cli.environment import Environment
from moshicli.cli.main import main

HEAVY = (
    "mlx moshi_mlx numpy sounddevice soundfile soxr huggingface_hub rustymimi sentencepiece rich platformdirs"
    " pydantic asyncio"
)


def test_help_lists_every_command() -> None:
    for flag in ("--help", "-h"):
        run = moshi(flag)
        assert run.status == 0
        assert run.stderr == ""
        assert {"encode", "decode", "doctor"} <= set(run.text.split())


def test_help_of_every_command_has_the_global_options() -> None:
    for command in ("encode", "decode", "doctor"):
        run = moshi(command, "-h")
        assert run.status == 0
        assert all(
            option in run.text for option in ("--json", "-q", "-v", "--debug", "--no-color", "--model")
        )


@pytest.mark.parametrize(
    ("command", "usage"),
    [
        ("encode", "IN OUT"),
        ("decode", "IN OUT"),
        ("tools show", "NAME"),
        ("tools call", "NAME [KEY=VALUE]..."),
        ("persona show", "[NAME]"),
        ("persona path", "[NAME]"),
        ("persona new", "NAME"),
        ("memory search", "TEXT"),
        ("devices", ""),
    ],
)
def test_help_names_arguments_as_they_are_typed(command: str, usage: str) -> None:
    help = moshi(*command.split(), "--help").text
    assert help.splitlines()[0] == f"Usage: moshi {command} [OPTIONS] {usage}".rstrip()
    listed = help.partition("Arguments:\n")[2].partition("\n\n")[0]
    assert re.findall(r"^  (\S+)  ", listed, re.MULTILINE) == re.findall(r"[A-Z=]+", usage)
    assert "<" not in help
    assert re.search(r"--verbose +More talk on stderr\.$", help, re.MULTILINE)


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys; from moshicli.cli.main import main; status = main(['--help']);"
        f"print([name for name in {HEAVY.split()} if name in sys.modules], file=sys.stderr)"
    )
    child = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert child.stderr == "[]\n"
    assert "Usage: moshi" in child.stdout


def test_version() -> None:
    assert moshi("--version").text == f"moshi {__version__}\n"


def test_no_command_is_a_usage_error_with_help() -> None:
    run = moshi()
    assert (run.status, run.stdout) == (2, b"")
    assert "Usage: moshi" in run.stderr


@pytest.mark.parametrize(
    ("args", "error", "hint"),
    [
        (["ecode"], "error: No such command 'ecode'. Did you mean 'encode', 'decode'?", "hint: moshi --help"),
        (["encode", "in.wav"], "error: Missing argument 'OUT'.", "hint: moshi encode --help"),
        (["encode", "--bits"], "error: No such option: --bits", "hint: moshi encode --help"),
        (
            ["encode", "a", "b", "-k", "0"],
            "error: Invalid value for '--codebooks'",
            "hint: moshi encode --help",
        ),
        (
            ["encode", "a", "b.npy", "--rate", "8000"],
            "error: --rate is about --raw, which is not given",
            "hint: add --raw, or leave it out",
        ),
        (
            ["encode", "a", "b.npy", "--channels", "1"],
            "error: --channels is about --raw",
            "hint: add --raw, or leave it out",
        ),
        (
            ["encode", "a", "b.npy", "--encoding", "u8"],
            "error: --encoding is about --raw",
            "hint: add --raw, or leave it out",
        ),
        (
            ["encode", "a", "b.npy", "--raw", "--channels", "99999999"],
            "error: --channels of 99999999",
            "hint: at most 64",
        ),
        (
            ["encode", "a", "b.npy", "--raw", "--rate", "1"],
            "error: --rate of 1 Hz",
            "hint: it must be 1000 to 1536000 Hz",
        ),
    ],
)
def test_usage_errors(args: list[str], error: str, hint: str) -> None:
    run = moshi(*args)
    assert (run.status, run.stdout) == (2, b"")
    first, second = run.stderr.splitlines()
    assert first.startswith(error)
    assert second == hint


@pytest.mark.parametrize(
    "line",
    [
        "encode | x.npy",
        "encode x.wav |",
        "decode | x.wav",
        "decode x.npy |",
        "chat -i |",
        "chat --text |",
        "chat -i x.wav -o |",
        "chat -i x.wav --record |",
        "chat -i x.wav -m |",
        "greet -o |",
        "memory export -o |",
        "soak --script |",
        "soak --audio-dir |",
        "soak --report |",
        "soak --html |",
    ],
)
def test_no_path_is_empty(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a script says `-o "$OUT"`, and nobody has set it."""
    monkeypatch.chdir(tmp_path)
    run = moshi(*("" if word == "|" else word for word in line.split()))
    assert (run.status, run.stdout) == (2, b"")
    assert re.match("error: Invalid value for .*: it is empty\n", run.stderr)
    assert list(tmp_path.iterdir()) == []


def test_a_bug_is_one_line_and_debug_shows_the_traceback(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("division\nby zero")

    monkeypatch.setattr("moshicli.bridge.codes.parse_codes", broken)
    codes = tmp_path / "codes.npy"
    codes.write_bytes(b"x")
    run = moshi("decode", codes, tmp_path / "out.wav")
    assert run.status == 1
    assert run.stderr.splitlines()[0] == "error: unexpected ZeroDivisionError: division by zero"
    assert "--debug" in run.stderr and "Traceback" not in run.stderr
    for args in (["--debug", "decode"], ["decode", "--debug"]):
        assert "Traceback (most recent call last)" in moshi(*args, codes, tmp_path / "out.wav").stderr


def test_an_interrupt_is_130(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("moshicli.bridge.codes.parse_codes", interrupted)
    (tmp_path / "codes.npy").write_bytes(b"x")
    run = moshi("decode", tmp_path / "codes.npy", tmp_path / "out.wav")
    assert (run.status, run.stderr) == (130, "")


def model_used(*args: str) -> str:
    """The model that doctor looked for, read out of its complaint."""
    run = moshi("doctor", *args)
    assert run.status == 4
    return run.text.split("checkpoint")[1].split("there is no folder ")[1].split(",")[0]


def test_flag_before_variable_before_config(isolated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = isolated / "config" / "config.toml"
    config.parent.mkdir()
    config.write_text('model = "top:level"\n')
    assert model_used() == "top:level"
    config.write_text('model = "top:level"\n[doctor]\nmodel = "doctor:own"\n[encode]\nmodel = "not:me"\n')
    assert model_used() == "doctor:own"
    monkeypatch.setenv("MOSHICLI_MODEL", "from:variable")
    assert model_used() == "from:variable"
    assert model_used("--model", "from:flag") == "from:flag"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("modle = 'mini'", "unknown setting 'modle'"),
        ("[encode]\ncodebook = 8", "unknown setting 'encode.codebook'"),
        ("[sing]\nmodel = 'mini'", "unknown setting 'sing.model'"),
        ("model = mini", "Invalid value"),
    ],
)
def test_a_wrong_config_is_a_usage_error(isolated: Path, text: str, problem: str) -> None:
    (isolated / "config").mkdir()
    (isolated / "config" / "config.toml").write_text(text)
    run = moshi("doctor")
    assert run.status == 2
    assert "config.toml" in run.stderr.splitlines()[0] and problem in run.stderr.splitlines()[0]


def test_a_wrong_value_is_where_it_was_set(isolated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = isolated / "config" / "config.toml"
    config.parent.mkdir()
    config.write_text('[chat]\ntail = "long"\n')
    assert moshi("chat").stderr.startswith(f"error: {config}: Invalid value for '--tail'")
    monkeypatch.setenv("MOSHICLI_TAIL", "longer")
    assert moshi("chat").stderr.startswith("error: MOSHICLI_TAIL: Invalid value for '--tail'")
    assert moshi("chat", "--tail", "longest").stderr.startswith("error: Invalid value for '--tail'")


def test_what_is_set_for_raw_input_is_no_error_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOSHICLI_RATE", "8000")
    assert "cannot read" in moshi("encode", tmp_path / "none.wav", tmp_path / "x.npy").stderr


@pytest.mark.parametrize("text", ["mdoel = 'x'", "model = mini", "json = 'maybe'", f"x = {'[' * 9999}", None])
def test_help_is_there_whatever_config_says(isolated: Path, text: str | None) -> None:
    config = isolated / "config" / "config.toml"
    if text is None:
        config.mkdir(parents=True)
    else:
        config.parent.mkdir()
        config.write_text(text)
    for args in (["--help"], ["--version"], ["chat", "--help"], ["persona", "-h"], ["persona", "list", "-h"]):
        run = moshi(*args)
        assert (run.status, run.stderr) == (0, "")
    for command in (["doctor"], ["persona", "list"]):
        run = moshi(*command)
        assert (run.status, run.stdout) == (2, b"")
        assert run.stderr.startswith("error: ")


def test_a_global_option_of_the_config_holds_once(isolated: Path) -> None:
    (isolated / "config").mkdir()
    (isolated / "config" / "config.toml").write_text("[persona]\nverbose = 1\n")
    env = Environment()
    assert main(["persona", "path"], env) == 0
    assert env.verbosity == 1


def test_output_that_nobody_reads_to_the_end() -> None:
    child = start_moshi("--help", stdout=subprocess.PIPE)
    assert child.stdout is not None and child.stderr is not None
    child.stdout.close()
    assert child.wait() == 0
    assert child.stderr.read() == b""


def test_closed_streams() -> None:
    shell = f"{sys.executable} -m moshicli --help >&- 2>&-"
    assert subprocess.run(["bash", "-c", shell], check=False).returncode == 0


def test_a_full_standard_output_is_one_error() -> None:
    with Path("/dev/full").open("wb") as full:
        child = start_moshi("--help", stdout=full)
        _, stderr = child.communicate()
    assert (child.returncode, stderr) == (1, b"error: No space left on device\n")


def test_completion_knows_the_commands() -> None:
    words = {"_MOSHI_COMPLETE": "complete_bash", "COMP_WORDS": "moshi en", "COMP_CWORD": "1"}
    child = start_moshi(stdout=subprocess.PIPE, env=os.environ | words)
    assert child.communicate()[0] == b"encode\n"
