"""Defaults for options from MOSHICLI_* variables and, below them in precedence, from config.toml.

MOSHICLI_MODEL=mini stands for --model mini of every command that has it. In config.toml a key at the top does
the same, a key in a table holds for one command or, where that has commands of its own, for all of them:

    model = "mini"
    [chat]
    persona = "GLaDOS"

Some settings are no option of any command (`SETTINGS`): lists, addresses.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

from typer.core import TyperGroup, TyperOption

from moshicli.errors import UsageError
from moshicli.toml import read_toml

Options: TypeAlias = dict[str, TyperOption]
Tables: TypeAlias = dict[tuple[str, ...], dict[str, Any]]

SETTINGS: Final[Mapping[tuple[str, ...], frozenset[str]]] = {
    ("memory",): frozenset({"url"}),
    ("tools",): frozenset({"enabled", "confirm"}),
}
"""Keys that are no option, by their table; `read_settings` gives them."""


def default_options(path: Path, environ: Mapping[str, str], app: TyperGroup) -> dict[str, Any]:
    """For each command of `app` the values its options take when not given on the command line.

    Those of a command with commands below it are under their names, as Click's `default_map` wants them.
    Raises `UsageError` for a config file that cannot be read or is not TOML, and for a name in it that no
    command or option has.
    """
    options = dict(_options(app))
    shared, tables = _read(path)
    for name in shared:
        if not any(name in known for known in options.values()):
            raise _unknown(path, name)
    for place, table in tables.items():
        below = [known for where, known in options.items() if where[: len(place)] == place]
        for name in table.keys() - SETTINGS.get(place, frozenset()):
            if not any(name in known for known in below):
                raise _unknown(path, ".".join((*place, name)))
    variables = _variables(environ)
    defaults: dict[str, Any] = {}
    for place, known in options.items():
        values = dict(shared)
        target = defaults
        for depth, command in enumerate(place, 1):
            values |= tables.get(place[:depth], {})
            target = target.setdefault(command, {})
        values |= variables
        target |= {
            str(option.name): _given(option, values[name]) for name, option in known.items() if name in values
        }
    return defaults


def origin(path: Path, environ: Mapping[str, str], option: TyperOption) -> str:
    """Where the value of `option` was set that is not on the command line: a variable, or the config file."""
    name = _key(option)
    return f"MOSHICLI_{name.upper()}" if name in _variables(environ) else str(path)


def _variables(environ: Mapping[str, str]) -> dict[str, str]:
    """Those for options by the names of these."""
    return {
        name.removeprefix("MOSHICLI_").lower(): value
        for name, value in environ.items()
        if name.startswith("MOSHICLI_") and value
    }


def _given(option: TyperOption, value: Any) -> Any:
    """A variable, or one text in a file, gives several values to an option that takes them."""
    return value.replace(",", " ").split() if option.multiple and isinstance(value, str) else value


def read_settings(path: Path, *place: str) -> dict[str, Any]:
    """A table of the config file, empty where there is none. Raises `UsageError`."""
    return _read(path)[1].get(place, {})


def write_settings(path: Path, values: Mapping[str, str | None]) -> None:
    """Put `values` at the top of the config file, None removes one; the rest stays as it is, comments too.

    Raises `UsageError`, `OutputError`.
    """
    import tomlkit

    from moshicli.outputs import AtomicFile, write_errors

    _read(path)
    try:
        document = tomlkit.parse(path.read_text("utf-8"))
    except FileNotFoundError:
        document = tomlkit.document()
    for name, value in values.items():
        if value is None:
            document.pop(name, None)
        else:
            document[name] = value
    with write_errors(str(path)):
        path.parent.mkdir(parents=True, exist_ok=True)
    with AtomicFile(path) as file:
        file.write(tomlkit.dumps(document).encode())


def _options(group: TyperGroup, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Options]]:
    """Each command below `group` by the names that call it, with its options.

    Those of a group are options of its commands as well: given to both, `--verbose` would count twice.
    """
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from _options(command, (*place, name))
        else:
            yield (*place, name), {_key(o): o for o in command.params if isinstance(o, TyperOption)}


def _key(option: TyperOption) -> str:
    """`codes_format` for an option --codes-format: what users see, not the parameter's name."""
    longest = max(option.opts, key=len)
    return longest.lstrip("-").replace("-", "_")


def _read(path: Path) -> tuple[dict[str, Any], Tables]:
    """What holds everywhere, and what its tables say for the commands that their names call."""
    try:
        settings = read_toml(path)
    except FileNotFoundError:
        return {}, {}
    tables: Tables = {}

    def visit(table: dict[str, Any], place: tuple[str, ...]) -> None:
        tables[place] = {}
        for name, value in table.items():
            if isinstance(value, dict):
                visit(value, (*place, name))
            else:
                tables[place][name] = value

    visit(settings, ())
    return tables.pop(()), tables


def _unknown(path: Path, name: str) -> UsageError:
    return UsageError(f"{path}: unknown setting {name!r}", "`moshi COMMAND --help` lists the options")
