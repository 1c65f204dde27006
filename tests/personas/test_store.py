import pytest

from moshicli.errors import UsageError
from moshicli.personas import DEFAULT_PERSONA, Persona, PersonaStore
from moshicli.personas.writing import new_text


def write(folder, name, text):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_shipped_personas():
    store = PersonaStore()
    assert [persona.name for persona in store] == ["Coach", "GLaDOS", "HAL", "JARVIS", "Moshi", "Tutor"]
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
        ("x", "there are Coach, GLaDOS, HAL, JARVIS"),
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
    assert len(list(store)) == 6
    with pytest.raises(UsageError):
        store.get("hal 9000")  # an alias of the shipped one


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
    assert "a.toml: system_prompt is not a text" in caught.value.message
    with pytest.raises(UsageError, match="there is no persona 'zzz'") as caught:
        store.get("zzz")
    assert "a.toml: system_prompt is not a text" in caught.value.hint


def test_files_of_editors_are_left_alone(tmp_path):
    write(tmp_path, "._mine.toml", "\0")
    (tmp_path / ".#mine.toml").symlink_to("nowhere")
    (tmp_path / "gone.toml").symlink_to("nowhere")
    assert PersonaStore(tmp_path).problems == []


def test_a_missing_folder_is_no_problem(tmp_path):
    assert PersonaStore(tmp_path / "none").problems == []


def test_names_may_look_like_anything(tmp_path):
    write(tmp_path, "p.toml", 'name = "../../🦜"')
    assert PersonaStore(tmp_path).get("../../🦜").name == "../../🦜"


def test_a_file_of_another_name_does_not_take_a_shipped_one_away(tmp_path):
    write(tmp_path, "hal.toml", "broken")
    assert PersonaStore(tmp_path).get("hal").name == "HAL"


@pytest.mark.parametrize("name", ["../../x", "Zoë", "\u30e2\u30b7", "🦜", "New One"])
def test_what_is_created_is_found_again(tmp_path, name):
    store = PersonaStore(tmp_path / "own")
    made = store.create(new_text(name, {"system_prompt": "You are new."}))
    assert made.source.parent == tmp_path / "own"
    assert store.get(name.upper()) == PersonaStore(tmp_path / "own").get(name) == made
    with pytest.raises(UsageError, match="there is already a persona"):
        store.create(new_text(name, {}))
    assert store.remove(name) == made.source
    assert len(list(PersonaStore(tmp_path / "own"))) == 6


def test_a_taken_name_or_alias_is_not_created(tmp_path):
    for name in ("hal", "HAL 9000"):
        with pytest.raises(UsageError, match="there is already a persona HAL in"):
            PersonaStore(tmp_path).create(new_text(name, {}))


def test_a_renamed_persona_in_the_way_is_not_overwritten(tmp_path):
    path = write(tmp_path, "mine.toml", 'name = "Renamed"')
    with pytest.raises(UsageError, match=r"mine\.toml is in the way"):
        PersonaStore(tmp_path).create(new_text("Mine", {}))
    assert path.read_text() == 'name = "Renamed"'


def test_two_files_with_one_name_are_both_named(tmp_path):
    write(tmp_path, "a.toml", 'name = "Bob"')
    write(tmp_path, "b.toml", 'name = "BOB"\naliases = ["robert"]')
    write(tmp_path, "c.toml", 'name = "C"')
    store = PersonaStore(tmp_path)
    assert store.get("c").name == "C"
    with pytest.raises(UsageError) as caught:
        store.get("bob")
    assert caught.value.message == f"{tmp_path}/a.toml and {tmp_path}/b.toml both have the name 'BOB'"
    assert [problem.message for problem in store.problems] == [caught.value.message]


def test_two_files_with_one_alias_are_both_named(tmp_path):
    write(tmp_path, "a.toml", 'name = "A"\naliases = ["boss", "own"]')
    write(tmp_path, "b.toml", 'name = "B"\naliases = ["Boss"]')
    store = PersonaStore(tmp_path)
    assert (store.get("a").name, store.get("own").name, store.get("b").name) == ("A", "A", "B")
    with pytest.raises(UsageError, match=r"a\.toml and .*b\.toml both have the alias 'Boss'"):
        store.get("boss")


def test_a_clash_of_others_is_in_nobodys_way(tmp_path):
    write(tmp_path, "a.toml", 'name = "A"\naliases = ["x"]')
    write(tmp_path, "b.toml", 'name = "B"\naliases = ["x"]')
    store = PersonaStore(tmp_path)
    assert store.create('name = "Zoe"').name == "Zoe"
    with pytest.raises(UsageError, match="both have the alias 'x'"):
        store.write(tmp_path / "b.toml", 'name = "B"\naliases = ["x"]')
    store.write(tmp_path / "b.toml", 'name = "B"')
    assert (store.get("x").name, store.problems) == ("A", [])


def test_an_alias_that_is_a_name_is_a_problem(tmp_path):
    path = write(tmp_path, "a.toml", 'name = "A"\naliases = ["hal"]')
    (problem,) = PersonaStore(tmp_path).problems
    assert problem.message.startswith(f"{path}: the alias 'hal' is the name of the persona in ")
    with pytest.raises(UsageError, match="the alias 'hal' is the name"):
        PersonaStore(tmp_path).write(path, path.read_text())


def test_the_users_alias_wins_over_a_shipped_one(tmp_path):
    write(tmp_path, "a.toml", 'name = "A"\naliases = ["butler"]')
    store = PersonaStore(tmp_path)
    assert store.get("butler").name == "A" and store.problems == []


def test_the_current_persona_lasts(tmp_path):
    state = tmp_path / "data" / "persona.toml"
    store = PersonaStore(tmp_path, state)
    assert store.current().name == DEFAULT_PERSONA
    assert store.set_current("hal 9000").name == "HAL"
    assert PersonaStore(tmp_path, state).current().name == "HAL"
    with pytest.raises(UsageError):
        store.set_current("nobody")
    assert store.current().name == "HAL"


@pytest.mark.parametrize("text", ["name = 3", "name = ''", "{", "name = 'nobody'"])
def test_a_current_persona_that_is_none_says_what_to_do(tmp_path, text):
    state = write(tmp_path, "state.toml", text)
    store = PersonaStore(tmp_path / "own", state)
    with pytest.raises(UsageError) as caught:
        store.current()
    assert caught.value.hint == "moshi persona set NAME"
    store.set_current("hal")
    assert store.current().name == "HAL"


def test_a_removed_current_persona_makes_way_for_the_default(tmp_path):
    store = PersonaStore(tmp_path / "own", tmp_path / "state.toml")
    for name in ("Mine", "Other"):
        store.create(new_text(name, {}))
    store.set_current("Mine")
    store.remove("Other")
    assert store.current().name == "Mine"
    store.remove("Mine")
    assert store.current().name == DEFAULT_PERSONA


def test_a_shipped_persona_stays(tmp_path):
    with pytest.raises(UsageError, match=r"hal\.toml is shipped with moshi"):
        PersonaStore(tmp_path).remove("hal")
