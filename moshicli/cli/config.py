"""Defaults for options from MOSHICLI_* variables and, below them in precedence, from config.toml.

MOSHICLI_MODEL=mini stands for --model mini of every command that has it. In config.toml a key at the top does
the same, a key in a table holds for one command:

    model = "mini"
    [chat]
    persona = "Samantha"
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from typer.core import TyperGroup, TyperOption

from moshicli.errors import UsageError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def default_options(path: Path, environ: Mapping[str, str], app: TyperGroup) -> dict[str, dict[str, Any]]:
    """For each command of `app` the values its options take when not given on the command line.

    Raises `UsageError` for a config file that is not TOML and for a name in it that no command or option has.
    """
    options = {
        command: {_key(option): option for option in found.params if isinstance(option, TyperOption)}
        for command, found in app.commands.items()
    }
    shared, tables = _read(path)
    for name in shared:
        if not any(name in known for known in options.values()):
            raise _unknown(path, name)
    for command, table in tables.items():
        for name in table:
            if name not in options.get(command, {}):
                raise _unknown(path, f"{command}.{name}")
    variables = {
        name.removeprefix("MOSHICLI_").lower(): value
        for name, value in environ.items()
        if name.startswith("MOSHICLI_") and value
    }
    defaults = {}
    for command, known in options.items():
        values = shared | tables.get(command, {}) | variables
        defaults[command] = {
            str(option.name): values[name] for name, option in known.items() if name in values
        }
    return defaults


def _key(option: TyperOption) -> str:
    """`codes_format` for an option --codes-format: what users see, not the parameter's name."""
    longest = max(option.opts, key=len)
    return longest.lstrip("-").replace("-", "_")


def _read(path: Path) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    try:
        settings = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}, {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}") from error
    tables = {name: value for name, value in settings.items() if isinstance(value, dict)}
    return {name: value for name, value in settings.items() if name not in tables}, tables


def _unknown(path: Path, name: str) -> UsageError:
    return UsageError(f"{path}: unknown setting {name!r}", "`moshi COMMAND --help` lists the options")
