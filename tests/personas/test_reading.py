"""Persona files: what is read, and how what is wrong with one is said."""

import os
from dataclasses import fields
from pathlib import Path

import pytest

from moshicli.bridge import Sampling
from moshicli.errors import UsageError
from moshicli.personas import Persona
from moshicli.personas.reading import SAMPLING, read_persona
from moshicli.toml import LARGEST_FILE


def written(folder: Path, text: str) -> Path:
    path = folder / "p.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_key(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """
        name = " Aria "
        aliases = ["singer"]
        description = "d"
        system_prompt = \"\"\"
        Two
        lines.\"\"\"
        greeting = "La."
        re_introduction = "{persona} is here."
        voice = "soft"
        tools = ["get_time"]
        mood = "kept"
        [sampling]
        text_temperature = 0.5
        audio_top_k = 10
        """,
    )
    persona = read_persona(path)
    assert persona == Persona(
        name="Aria",
        system_prompt="Two\n        lines.",
        aliases=("singer",),
        description="d",
        greeting="La.",
        re_introduction="{persona} is here.",
        voice="soft",
        tools=("get_time",),
        sampling={"text_temperature": 0.5, "audio_top_k": 10},
    )
    assert (persona.source, persona.unknown) == (path, ("mood",))


def test_sampling_is_that_of_the_bridge() -> None:
    assert list(SAMPLING) == [setting.name for setting in fields(Sampling)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1\nname = x", "name: Invalid value (at line 2, column 8)"),
        ('name = "a"\nname = "b"', "name in line 2: Cannot overwrite a value"),
        ('name = "a"\naliases = ["b"]\ngreeting = """\nx = y\n', "greeting in line 3: Unterminated string"),
        ('name = "a"\ntools = [\n"b"', "tools in line 2: "),
        ("just words", "at line 1"),
        ("[" * 20_000, "p.toml: "),
        ('description = "no name"', "name is missing"),
        ('name = ""', "name is empty"),
        ('name = "\u200d"', "name is empty"),
        ("name = 3", "name is not a text"),
        ('name = "a\\nb"', "name has a control character"),
        ('name = "a\\u001b[2Jb"', "name has a control character"),
        ('name = "a\\u202eb"', "name has a control character"),
        (f'name = "{"x" * 200}"', "name is longer than 64 characters (200)"),
        ('name = "a"\naliases = "b"', "aliases is not a list of texts"),
        ('name = "a"\naliases = ["b", 3]', "aliases is not a list of texts"),
        ('name = "a"\naliases = ["b", " "]', "aliases holds '', which is empty"),
        ('name = "a"\ntools = ["a b"]', "tools holds 'a b', which is no name of a tool"),
        ('name = "a"\ngreeting = "\\u0000"', "greeting has a control character"),
        (f'name = "a"\ngreeting = "{"x" * 1001}"', "greeting is longer than 1,000 characters (1,001)"),
        ('name = "a"\nvoice = 1', "voice is not a text"),
        ('name = "a"\nsampling = 3', "sampling is not a table"),
        ('name = "a"\nsampling.text_topk = 3', "sampling.text_topk is not known; there are text_temperature"),
        ('name = "a"\nsampling.text_top_k = "x"', "sampling.text_top_k is not a whole number, 0 or more"),
        ('name = "a"\nsampling.text_top_k = true', "sampling.text_top_k is not a whole number, 0 or more"),
        ('name = "a"\nsampling.audio_top_p = 1.5', "sampling.audio_top_p is not a number above 0, at most 1"),
        ('name = "a"\nsampling.text_temperature = nan', "sampling.text_temperature is not a number"),
        (
            f'name = "a"\nsystem_prompt = "{"x" * 1_000_000}"',
            "system_prompt is longer than 8,000 characters (1,000,000)",
        ),
    ],
)
def test_what_is_wrong_is_named_with_file_and_key(tmp_path: Path, text: str, message: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as caught:
        read_persona(path)
    assert caught.value.message.startswith(f"{path}: ")
    assert message in caught.value.message
    assert len(caught.value.message) < len(str(path)) + 300


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "p.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match=r"p\.toml: not UTF-8 text"):
        read_persona(tmp_path / "p.toml")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(UsageError, match="1,048,577 bytes are too many, at most 1,048,576 are read"):
        read_persona(path)


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.toml")
    (tmp_path / "folder.toml").mkdir()
    for name in ("fifo.toml", "folder.toml"):
        with pytest.raises(UsageError, match=f"{name}: this is not a file"):
            read_persona(tmp_path / name)
