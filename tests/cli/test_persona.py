"""`moshi persona`: what is listed, shown, set, made, edited and removed."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.cli import Run, moshi

ROOT = Path(__file__).parents[2]


def records(run: Run) -> list[dict[str, Any]]:
    assert (run.status, run.stderr) == (0, "")
    return [json.loads(line) for line in run.text.splitlines()]


@pytest.fixture
def own(isolated: Path) -> Path:
    folder = isolated / "config" / "personas"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A real editor: a program that runs Python over the file, whose path is in `path`."""

    def use(program: str) -> None:
        script = tmp_path / "my editor.py"
        script.write_text(f"import pathlib, sys\npath = pathlib.Path(sys.argv[1])\n{program}\n")
        monkeypatch.setenv("EDITOR", shlex.join([sys.executable, str(script)]))
        monkeypatch.delenv("VISUAL", raising=False)

    return use


def test_list_marks_the_current_one() -> None:
    run = moshi("persona", "list")
    assert (run.status, run.stderr) == (0, "")
    lines = run.text.splitlines()
    assert [line.split()[0] for line in lines if not line.startswith("*")] == [
        "Coach",
        "GLaDOS",
        "HAL",
        "JARVIS",
        "Tutor",
    ]
    assert next(line for line in lines if line.startswith("*")).startswith("* Moshi   shipped  Friendly")


def test_list_as_json_has_everything() -> None:
    found = records(moshi("persona", "list", "--json"))
    assert [persona["name"] for persona in found if persona["current"]] == ["Moshi"]
    hal = next(persona for persona in found if persona["name"] == "HAL")
    assert hal["aliases"] == ["hal 9000", "hal nine thousand"] and hal["own"] is False
    assert Path(hal["path"]).is_file()


def test_set_is_what_show_shows_and_what_answers(checkpoint: Path) -> None:
    run = moshi("persona", "set", "HAL 9000")
    assert (run.status, run.stdout, run.stderr) == (0, b"", "HAL answers from now on\n")
    assert records(moshi("persona", "show", "--json"))[0]["name"] == "HAL"
    assert re.search(r"^current +yes$", moshi("persona", "show").text, re.MULTILINE)
    assert records(moshi("--json", "persona", "set", "glados")) == [{"persona": "GLaDOS"}]
    assert prompt_of(checkpoint).startswith("<system> You are GLaDOS. You run a laboratory")


def prompt_of(checkpoint: Path, *args: str) -> str:
    run = moshi("chat", "--show-prompt", "--model", checkpoint, *args)
    assert run.status == 0
    return run.text


def test_flag_before_variable_before_config_before_current(
    isolated: Path, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def name(*args: str) -> str:
        return prompt_of(checkpoint, *args).split()[3]

    assert name() == "Moshi."
    moshi("persona", "set", "hal")
    assert name() == "HAL."
    (isolated / "config").mkdir()
    (isolated / "config" / "config.toml").write_text('persona = "jarvis"')
    assert name() == "JARVIS."
    monkeypatch.setenv("MOSHICLI_PERSONA", "glados")
    assert name() == "GLaDOS."
    assert name("--persona", "tutor") == "Tutor."


def test_the_prompt_and_its_budget(checkpoint: Path) -> None:
    run = moshi("chat", "--show-prompt", "-p", "hal", "--model", checkpoint)
    assert re.fullmatch(r"\d+ of 96 tokens\n", run.stderr)
    (record,) = records(moshi("chat", "--show-prompt", "-p", "hal", "--model", checkpoint, "--json"))
    assert record["prompt"] == run.text.strip()
    assert 0 < record["tokens"] <= record["budget"] == 96
    assert f"{record['tokens']} of 96 tokens\n" == run.stderr


def test_the_global_options_stand_anywhere_and_come_from_the_environment(
    isolated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for args in (("--json", "persona", "path"), ("persona", "--json", "path"), ("persona", "path", "--json")):
        assert records(moshi(*args)) == [{"path": str(isolated / "config" / "personas")}]
    monkeypatch.setenv("MOSHICLI_JSON", "1")
    assert records(moshi("persona", "path"))[0]
    monkeypatch.delenv("MOSHICLI_JSON")
    (isolated / "config").mkdir()
    config = isolated / "config" / "config.toml"
    for text in ("json = true", "[persona]\njson = true", "[persona.path]\njson = true"):
        config.write_text(text)
        assert records(moshi("persona", "path"))[0]
    config.write_text("[persona.list]\njson = true")
    assert moshi("persona", "path").text.startswith("/")
    config.write_text("[persona.path]\nsong = true")
    assert "unknown setting 'persona.path.song'" in moshi("persona", "path").stderr


def test_no_command_is_a_usage_error_with_help() -> None:
    run = moshi("persona")
    assert (run.status, run.stdout) == (2, b"")
    assert "list" in run.stderr and "Usage: moshi persona" in run.stderr


@pytest.mark.parametrize("name", ["Zoë", "../../x", "🦜", "New One", "hal2"])
def test_new_then_everything_with_it(own: Path, name: str) -> None:
    run = moshi("persona", "new", name, "--system-prompt", "You are new.", "--description", "d")
    assert (run.status, run.stderr) == (0, "")
    assert Path(run.text.strip()).parent == own and len(list(own.iterdir())) == 1
    assert moshi("persona", "set", name.upper()).status == 0
    (shown,) = records(moshi("persona", "show", "--json"))
    assert (shown["name"], shown["system_prompt"], shown["own"]) == (name, "You are new.", True)
    assert moshi("persona", "path", name).text == run.text
    assert moshi("persona", "remove", name).status == 0
    assert list(own.iterdir()) == []
    assert records(moshi("persona", "show", "--json"))[0]["name"] == "Moshi"


def test_a_copy_of_another_has_what_was_given() -> None:
    run = moshi("persona", "new", "Sal", "--from", "hal", "--greeting", "Good day.", "--json")
    (made,) = records(run)
    (shown,) = records(moshi("persona", "show", "sal", "--json"))
    (hal,) = records(moshi("persona", "show", "hal", "--json"))
    assert made == {"persona": "Sal", "path": shown["path"]}
    assert shown["system_prompt"] == hal["system_prompt"] and shown["greeting"] == "Good day."
    assert shown["aliases"] == [] and hal["aliases"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("show", "Glados2"), "error: there is no persona 'Glados2'\nhint: did you mean GLaDOS?\n"),
        (("set", "../../etc/passwd"), "error: there is no persona '../../etc/passwd'\n"),
        (("show", "\udcff"), "error: there is no persona '\\udcff'\n"),  # not UTF-8
        (("set", ""), "error: there is no persona ''\n"),
        (("show", "x" * 5000), f"error: there is no persona '{'x' * 64}…'\n"),
        (("new", ""), "error: the new persona: name is empty\n"),
        (("new", "a\x1b[2J"), "error: the new persona: name has a control character\n"),
        (("new", "a\udcff"), "error: the new persona: name has a control character\n"),
        (("new", "x" * 200), "error: the new persona: name is longer than 64 characters (200)\n"),
        (("new", "HAL 9000"), "error: there is already a persona HAL in "),
        (("new", "a", "--from", "nobody"), "error: there is no persona 'nobody'\n"),
        (
            ("new", "a", "--system-prompt", "x" * 1_000_000),
            "error: the new persona: system_prompt is longer than 8,000 characters (1,000,000)\n",
        ),
        (("remove", "hal"), "hal.toml is shipped with moshi and cannot be removed\n"),
        (("remove", "nobody"), "error: there is no persona 'nobody'\n"),
    ],
    ids=lambda value: " ".join(value)[:30] if isinstance(value, tuple) else "",
)
def test_what_is_wrong_is_said_and_changes_nothing(
    isolated: Path, args: tuple[str, ...], message: str
) -> None:
    run = moshi("persona", *args)
    assert (run.status, run.stdout) == (2, b"")
    assert message in run.stderr
    assert list(isolated.iterdir()) == []


def test_a_broken_file_is_warned_of_and_can_be_asked_for(own: Path) -> None:
    (own / "mine.toml").write_text('name = "Mine"\naliases = 3')
    run = moshi("persona", "list")
    assert run.status == 0 and "Moshi" in run.text
    assert run.stderr == f"warning: {own}/mine.toml: aliases is not a list of texts\n"
    assert f"{own}/mine.toml: aliases" in moshi("persona", "set", "mine").stderr
    assert moshi("persona", "path", "mine").text == f"{own}/mine.toml\n"
    assert moshi("persona", "remove", "mine").status == 0


def test_an_unknown_key_is_pointed_out(own: Path) -> None:
    (own / "mine.toml").write_text('name = "Mine"\nsytem_prompt = "typo"')
    run = moshi("persona", "show", "mine")
    assert run.status == 0
    assert run.stderr == f"warning: {own}/mine.toml: the key 'sytem_prompt' means nothing here\n"


def test_editing_a_shipped_persona_makes_a_copy(isolated: Path, own: Path, editor: Any) -> None:
    editor("path.write_text(path.read_text().replace('spaceship', 'submarine') + '# mine\\n')")
    run = moshi("persona", "edit", "hal 9000")
    assert (run.status, run.stdout, run.stderr) == (0, b"", f"wrote {own}/hal.toml\n")
    assert "submarine" in records(moshi("persona", "show", "hal", "--json"))[0]["system_prompt"]
    assert (own / "hal.toml").read_text().endswith("# mine\n")
    assert "spaceship" in (ROOT / "personas" / "hal.toml").read_text()
    assert list((isolated / "cache" / "drafts").iterdir()) == []
    assert moshi("persona", "remove", "hal").status == 0
    assert "spaceship" in records(moshi("persona", "show", "hal", "--json"))[0]["system_prompt"]


def test_editing_nothing_changes_nothing(own: Path, editor: Any) -> None:
    editor("")
    assert moshi("persona", "edit", "hal").stderr == "nothing changed\n"
    (record,) = records(moshi("persona", "edit", "hal", "--json"))
    assert record == {"path": str(ROOT / "personas" / "hal.toml"), "changed": False}
    assert list(own.iterdir()) == []


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("path.write_text('name = \"Mine\"\\ntools = 3')", "tools is not a list of texts"),
        ("path.write_text('name = x')", "name: Invalid value (at line 1, column 8)"),
        ("path.write_text('name = \"Other\"')", "both have the name 'Other'"),
        ('path.write_text(\'name = "jarvis 2"\\naliases = ["jarvis"]\')', "the alias 'jarvis' is the name"),
        ("path.write_bytes(b'\\xff')", "not UTF-8 text"),
        ("path.write_text('name = \"New\"'); sys.exit(3)", "ended with exit code 3"),
    ],
)
def test_an_edit_that_is_not_valid_is_kept(
    isolated: Path, own: Path, editor: Any, program: str, message: str
) -> None:
    (own / "other.toml").write_text('name = "Other"')
    (own / "mine.toml").write_text('name = "Mine"')
    editor(program)
    run = moshi("persona", "edit", "mine")
    assert run.status != 0 and message in run.stderr.splitlines()[0]
    assert (own / "mine.toml").read_text() == 'name = "Mine"'
    (draft,) = (isolated / "cache" / "drafts").iterdir()
    assert run.stderr.splitlines()[1] == (
        f"hint: your text is kept; correct it, then mv {draft} {own}/mine.toml"
    )
    assert draft.read_bytes() != b'name = "Mine"'


def test_a_broken_file_can_be_repaired(own: Path, editor: Any) -> None:
    (own / "mine.toml").write_text('name = "Mine')
    editor("path.write_text(path.read_text() + '\"')")
    assert moshi("persona", "edit", "mine").status == 0
    assert moshi("persona", "show", "mine").status == 0


def test_a_renamed_current_persona_stays_the_current_one(own: Path, editor: Any) -> None:
    (own / "mine.toml").write_text('name = "Mine"')
    moshi("persona", "set", "mine")
    editor("path.write_text('name = \"Yours\"')")
    assert moshi("persona", "edit", "mine").status == 0
    assert records(moshi("persona", "show", "--json"))[0]["name"] == "Yours"


def test_a_file_changed_behind_the_editor_is_not_overwritten(own: Path, editor: Any) -> None:
    (own / "mine.toml").write_text('name = "Mine"')
    editor(f"path.write_text('name = \"A\"'); pathlib.Path('{own}/mine.toml').write_text('name = \"B\"')")
    run = moshi("persona", "edit", "mine")
    assert run.status == 1 and "was changed by somebody else" in run.stderr
    assert (own / "mine.toml").read_text() == 'name = "B"'


def test_an_interrupt_is_the_editors(own: Path, editor: Any) -> None:
    (own / "mine.toml").write_text('name = "Mine"')
    editor("import os; os.kill(os.getppid(), 2); path.write_text('name = \"Mine\"  # kept')")
    assert moshi("persona", "edit", "mine").status == 0
    assert (own / "mine.toml").read_text().endswith("# kept")


def test_an_editor_that_cannot_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "/no/such/editor")
    run = moshi("persona", "edit", "hal")
    assert run.status == 2 and "error: cannot start the editor '/no/such/editor'" in run.stderr


@pytest.mark.parametrize(("moment", "left"), [("write", "HAL"), ("commit", "HAL"), ("discard", "JARVIS")])
def test_killed_in_the_middle_of_set(moment: str, left: str) -> None:
    moshi("persona", "set", "hal")
    program = f"""
import os, signal
from moshicli.cli.main import main
from moshicli.outputs import AtomicFile
AtomicFile.{moment} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
main(["persona", "set", "jarvis"])
"""
    child = subprocess.run([sys.executable, "-c", program], check=False)
    assert child.returncode == -signal.SIGKILL
    assert records(moshi("persona", "show", "--json"))[0]["name"] == left
    assert moshi("persona", "set", "glados").status == 0


def test_a_reader_beside_set_sees_one_or_the_other() -> None:
    moshi("persona", "set", "hal")
    program = """
from moshicli.cli.environment import Environment
from moshicli.personas import PersonaStore
store = PersonaStore.at(Environment().paths)
for turn in range(200):
    store.set_current(("jarvis", "hal")[turn % 2])
"""
    child = subprocess.Popen([sys.executable, "-c", program])
    seen = set()
    while child.poll() is None:
        seen.add(records(moshi("persona", "show", "--json"))[0]["name"])
    assert child.returncode == 0 and seen and seen <= {"HAL", "JARVIS"}


def test_a_data_folder_that_cannot_be_written(isolated: Path) -> None:
    (isolated / "data").write_text("in the way")
    run = moshi("persona", "set", "hal")
    assert run.status == 1 and f"error: cannot write {isolated}/data/persona.toml" in run.stderr


def test_the_readme_commands_work(checkpoint: Path) -> None:
    section = re.search(r"^## Personas\n(.*?)^## ", (ROOT / "README.md").read_text(), re.M | re.S)
    assert section
    (block,) = re.findall(r"^```sh\n(.*?)^```", section[1], re.M | re.S)
    script = "set -e\nmoshi() { " + f'{shlex.quote(sys.executable)} -m moshicli "$@"; }}\n' + block
    env = os.environ | {"EDITOR": "true", "PYTHONPATH": str(ROOT), "MOSHICLI_MODEL": str(checkpoint)}
    done = subprocess.run(["bash", "-c", script], env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("error")) == (0, 0), done.stderr
    assert "Pirate" in done.stdout
