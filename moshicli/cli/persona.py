"""`moshi persona`: who there is, who answers, and personas of your own."""

import secrets
import shlex
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.groups import command_group
from moshicli.errors import MoshiError, UsageError

if TYPE_CHECKING:
    from moshicli.personas import Persona, PersonaStore

Name = Annotated[str, typer.Argument(metavar="NAME", help="Name or alias; case does not matter.")]
OptionalName = Annotated[
    str | None, typer.Argument(metavar="NAME", help="Name or alias.", show_default="the current one")
]

_LABEL_WIDTH: Final = 17


def list_(ctx: typer.Context) -> None:
    """List all personas; a star marks the current one."""
    from rich.cells import cell_len

    env: Environment = ctx.obj
    store = _store(env)
    current = _current_name(env, store)
    personas = list(store)
    width = max(cell_len(persona.name) for persona in personas)
    for persona in personas:
        if env.json:
            env.json_line(_record(store, persona, current))
            continue
        mark = "*" if persona.name == current else " "
        blanks = " " * (width - cell_len(persona.name))
        origin = "own    " if persona.source and store.is_own(persona.source) else "shipped"
        env.data(f"{mark} {persona.name}{blanks}  {origin}  {' '.join(persona.description.split())}".rstrip())
    for problem in store.problems:
        env.warn(problem.message)


def show(ctx: typer.Context, name: OptionalName = None) -> None:
    """Show a persona, or the current one."""
    env: Environment = ctx.obj
    store = _store(env)
    persona = store.current() if name is None else store.get(name)
    record = _record(store, persona, _current_name(env, store))
    if env.json:
        env.json_line(record)
        return
    for key, value in record.items():
        if value not in ((), {}, ""):
            env.data(f"{key:<{_LABEL_WIDTH}}{_readable(value)}")
    for key in persona.unknown:
        env.warn(f"{persona.source}: the key {key!r} means nothing here")


def set_(ctx: typer.Context, name: Name) -> None:
    """Make a persona the current one: it answers when `chat` and `greet` are given none."""
    env: Environment = ctx.obj
    persona = _store(env).set_current(name)
    if env.json:
        env.json_line({"persona": persona.name})
    else:
        env.say(f"{persona.name} answers from now on")


def new(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called; it says so itself.")],
    base: Annotated[
        str | None, typer.Option("--from", metavar="NAME", help="Begin with a copy of this persona.")
    ] = None,
    description: Annotated[str | None, typer.Option(metavar="TEXT", help="One line, for you.")] = None,
    system_prompt: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Who it is and how it talks, in short sentences.")
    ] = None,
    greeting: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Spoken word for word when it greets.")
    ] = None,
) -> None:
    """Make a persona of your own; its file's path goes to stdout."""
    from moshicli.personas.reading import persona_from
    from moshicli.personas.writing import new_text
    from moshicli.toml import read_text

    env: Environment = ctx.obj
    store = _store(env)
    given = {"description": description, "system_prompt": system_prompt, "greeting": greeting}
    settings = {key: value for key, value in given.items() if value is not None}
    name = persona_from({"name": name, **settings}, "the new persona", "moshi persona new --help").name
    source = store.get(base).source if base is not None else None
    text = new_text(name, settings, read_text(source)) if source else new_text(name, settings)
    path = store.create(text).source
    if env.json:
        env.json_line({"persona": name, "path": str(path)})
    else:
        env.data(str(path))


def edit(ctx: typer.Context, name: Name) -> None:
    """Edit a persona in $VISUAL or $EDITOR; of a shipped one, a copy of your own.

    Text that is not valid changes nothing, and is kept.
    """
    from moshicli.cli.editor import edit_file

    env: Environment = ctx.obj
    store = _store(env)
    source = store.file_of(name)
    target = source if store.is_own(source) else store.new_file(store.get(name).name)
    before = source.read_bytes()
    draft = env.paths.cache / "drafts" / f"{target.stem}-{secrets.token_hex(4)}.toml"
    draft.parent.mkdir(parents=True, exist_ok=True)
    draft.write_bytes(before)
    try:
        edit_file(draft)
        changed = draft.read_bytes() != before
        if changed:
            if source.read_bytes() != before:
                raise MoshiError(f"{source} was changed by somebody else meanwhile")
            _take_over(store, name, draft, target)
    except MoshiError as error:
        if draft.read_bytes() == before:
            draft.unlink()
            raise
        hint = f"your text is kept; correct it, then mv {shlex.quote(str(draft))} {shlex.quote(str(target))}"
        raise type(error)(error.message, hint) from error
    draft.unlink()
    if env.json:
        env.json_line({"path": str(target if changed else source), "changed": changed})
    else:
        env.say(f"wrote {target}" if changed else "nothing changed")


def remove(ctx: typer.Context, name: Name) -> None:
    """Remove a persona of your own; a shipped one of the same name is back."""
    env: Environment = ctx.obj
    path = _store(env).remove(name)
    if env.json:
        env.json_line({"removed": str(path)})
    else:
        env.say(f"removed {path}")


def path(
    ctx: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Name or alias.")] = None,
) -> None:
    """Print where your personas lie, or the file of one."""
    env: Environment = ctx.obj
    found = env.paths.config / "personas" if name is None else _store(env).file_of(name)
    if env.json:
        env.json_line({"path": str(found)})
    else:
        env.data(str(found))


def _store(env: Environment) -> "PersonaStore":
    from moshicli.personas import PersonaStore

    return PersonaStore.at(env.paths)


def _current_name(env: Environment, store: "PersonaStore") -> str | None:
    try:
        return store.current().name
    except UsageError as error:
        env.warn(error.message)
        return None


def _record(store: "PersonaStore", persona: "Persona", current: str | None) -> dict[str, Any]:
    record = {
        key.name: value
        for key in fields(persona)
        if key.compare and (value := getattr(persona, key.name)) is not None
    }
    return record | {
        "path": str(persona.source),
        "own": persona.source is not None and store.is_own(persona.source),
        "current": persona.name == current,
    }


def _readable(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key} {number}" for key, number in value.items())
    return str(value).replace("\n", "\n" + " " * _LABEL_WIDTH)


def _take_over(store: "PersonaStore", name: str, draft: Path, target: Path) -> None:
    """Write the edited text; a current persona that it renames stays the current one."""
    from moshicli.toml import read_text

    try:
        was_current = store.get(name).name == store.current().name
    except UsageError:
        was_current = False  # its file was broken
    persona = store.write(target, read_text(draft))
    if was_current:
        store.set_current(persona.name)


persona = command_group(
    "Personas: who answers, and how.",
    {"list": list_, "show": show, "set": set_, "new": new, "edit": edit, "remove": remove, "path": path},
)
