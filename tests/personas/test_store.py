import pytest

from moshicli.errors import UsageError
from moshicli.personas import DEFAULT_PERSONA, Persona, PersonaStore
from moshicli.personas.persona import read_persona


def write(folder, name, text):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_shipped_personas():
    store = PersonaStore()
    assert [persona.name for persona in store] == ["GLaDOS", "HAL", "JARVIS", "Moshi"]
    assert store.problems == []
    for persona in store:
        assert persona.description
        assert 0 < len(persona.system_prompt.split()) <= 30
    assert store.get(DEFAULT_PERSONA).name == "Moshi"


@pytest.mark.parametrize("name", ["GLaDOS", "glados", " GLADOS ", "hal 9000", "HAL 9000"])
def test_lookup_is_case_blind_and_knows_aliases(name):
    assert PersonaStore().get(name).name in ("GLaDOS", "HAL")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("GLaDOSS", "did you mean GLaDOS?"),
        ("jarvs", "did you mean JARVIS?"),
        ("x", "there are GLaDOS, HAL, JARVIS"),
    ],
)
def test_unknown_name_hints_at_the_nearest(name, hint):
    with pytest.raises(UsageError) as caught:
        PersonaStore().get(name)
    assert hint in caught.value.hint
    assert caught.value.status == 2


def test_the_users_persona_wins(tmp_path):
    write(
        tmp_path,
        "mine.toml",
        'name = "hal"\ngreeting = "Hello, Dave."\naliases = ["dave"]\n[sampling]\ntext_top_k = 5',
    )
    store = PersonaStore(tmp_path)
    assert store.get("HAL") is store.get("Dave")
    assert store.get("HAL") == Persona(
        "hal", aliases=("dave",), greeting="Hello, Dave.", sampling={"text_top_k": 5}
    )
    assert len(list(store)) == 4


def test_a_name_wins_over_an_alias(tmp_path):
    write(tmp_path, "a.toml", 'name = "A"\naliases = ["hal"]')
    assert PersonaStore(tmp_path).get("hal").name == "HAL"


def test_a_broken_file_hides_no_other_persona(tmp_path):
    write(tmp_path, "a.toml", 'name = "A"\nsystem_prompt = 3')
    write(tmp_path, "b.toml", 'name = "B"')
    store = PersonaStore(tmp_path)
    assert store.get("b").name == "B"
    with pytest.raises(UsageError) as caught:
        store.get("A")
    assert "a.toml: system_prompt is not a text" in caught.value.hint


def test_a_missing_folder_is_no_problem(tmp_path):
    assert PersonaStore(tmp_path / "none").problems == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1\nname = x", "line 2"),
        ('description = "no name"', "name is missing"),
        ('name = "a\\nb"', "name is not a printable text"),
        (f'name = "{"x" * 65}"', "name is not a printable text"),
        ('name = "a"\naliases = "b"', "aliases is not a list of texts"),
        ('name = "a"\nsampling = 3', "sampling is not a table"),
        ('name = "a"\nsampling.text_top_k = "x"', "sampling.text_top_k is not a number"),
        (f'name = "a"\nsystem_prompt = "{"x" * 9000}"', "system_prompt is longer than"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_key(tmp_path, text, message):
    path = write(tmp_path, "p.toml", text)
    with pytest.raises(UsageError) as caught:
        read_persona(path)
    assert str(path) in caught.value.message
    assert message in caught.value.message


def test_a_file_that_is_not_text(tmp_path):
    (tmp_path / "p.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match=r"p\.toml"):
        read_persona(tmp_path / "p.toml")


def test_names_may_look_like_anything(tmp_path):
    write(tmp_path, "p.toml", 'name = "../../🦜"')
    assert PersonaStore(tmp_path).get("../../🦜").name == "../../🦜"
