"""Names are data: whatever they are, their file stays in its folder, and they are written and read alike."""

import re
from pathlib import PurePosixPath

from hypothesis import assume, given
from hypothesis import strategies as st

from moshicli.personas.names import file_name, name_key, name_problem
from moshicli.personas.reading import persona_from
from moshicli.personas.writing import new_text
from moshicli.toml import parse_toml

NAMES = st.text(max_size=70) | st.sampled_from(
    [
        "..",
        "../../x",
        "/etc/passwd",
        "a/b",
        "~",
        ".hidden",
        "con",
        "x.toml",
        "-rf",
        "🦜",
        "👩‍🚀",
        "\x00",
        "Ärger",
    ]
)


@given(NAMES)
def test_every_name_has_a_plain_file_name(name: str) -> None:
    assume(name_problem(name) is None)
    file = file_name(name)
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,50}\.toml", file)
    assert PurePosixPath(file).name == file


@given(NAMES, NAMES)
def test_two_names_share_a_file_only_if_they_are_one(one: str, other: str) -> None:
    assume(name_problem(one) is None and name_problem(other) is None)
    assert (file_name(one) == file_name(other)) == (name_key(one) == name_key(other))


def test_what_is_not_utf8_on_a_command_line_has_a_file_name_as_well() -> None:
    assert re.fullmatch(r"persona-[0-9a-f]{8}\.toml", file_name("\udcff"))
    assert file_name("caf\udce9") != file_name("caf\udce8")


@given(st.sampled_from(["GLaDOS", "hal 9000", "Zoë", "Straße", "ΣΊΣΥΦΟΣ"]))
def test_case_width_and_blanks_do_not_count(name: str) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name)
    for spelling in (name.upper(), name.lower(), f"  {name} ", name.replace(" ", "\t "), wide):
        assert file_name(spelling) == file_name(name)


def test_plain_names_are_plain_files() -> None:
    assert [file_name(name) for name in ("GLaDOS", "HAL")] == ["glados.toml", "hal.toml"]
    assert re.fullmatch(r"x-[0-9a-f]{8}\.toml", file_name("../../x"))
    assert re.fullmatch(r"persona-[0-9a-f]{8}\.toml", file_name("🦜"))


@given(NAMES, st.text(), st.text(max_size=900))
def test_what_is_written_reads_back_the_same(name: str, prompt: str, greeting: str) -> None:
    settings = {"system_prompt": prompt, "greeting": greeting}
    try:
        meant = persona_from({"name": name, **settings}, "it", "")
    except Exception as refused:
        assert str(refused).startswith("it: ")
        return
    text = new_text(meant.name, settings)
    assert persona_from(parse_toml(text.encode().decode(), "it"), "it", "") == meant


def test_a_copy_keeps_comments_and_unknown_keys_but_no_alias() -> None:
    base = (
        '# mine\nname = "A"  # short\naliases = ["b"]\nmood = "kept"\n\n[sampling]\ntext_top_k = 5  # few\n'
    )
    text = new_text("C", {"greeting": "Hi."}, base)
    assert parse_toml(text, "it") == {
        "name": "C",
        "aliases": [],
        "mood": "kept",
        "greeting": "Hi.",
        "sampling": {"text_top_k": 5},
    }
    assert all(comment in text for comment in ("# mine", "# short", "# few"))
