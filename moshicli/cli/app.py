"""The `moshi` app: its global options and its commands.

Every module imported here is thin: what a command needs it imports when it runs, so that `--help` stays fast.
"""

from collections.abc import Callable
from typing import Annotated, cast

import typer
from typer.core import TyperGroup

from moshicli import __version__
from moshicli.cli import chat, decode, devices, doctor, encode, greet, memory, persona, soak, tools
from moshicli.cli.options import (
    DebugOption,
    JsonOption,
    NoColorOption,
    QuietOption,
    VerboseOption,
    begin,
    with_global_options,
)
from moshicli.cli.plain_help import PlainCommand

# Plain help: Rich would double the time of `--help`, and boxes do not grep.
app = typer.Typer(
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Any option --NAME can also be set by the variable MOSHICLI_NAME or in config.toml.",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"moshi {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    ctx: typer.Context,
    json: JsonOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = 0,
    debug: DebugOption = False,
    no_color: NoColorOption = False,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_print_version, help="Show the version and exit."),
    ] = False,
) -> None:
    """Talk to Moshi-family speech-to-speech models: full duplex, offline, scriptable."""
    begin(ctx, json=json, quiet=quiet, verbose=verbose, debug=debug, no_color=no_color)


_COMMANDS: dict[str, Callable[..., None]] = {
    "chat": chat.chat,
    "greet": greet.greet,
    "encode": encode.encode,
    "decode": decode.decode,
    "soak": soak.soak,
    "devices": devices.devices,
    "doctor": doctor.doctor,
}
for name, command in _COMMANDS.items():
    app.command(name, cls=PlainCommand)(with_global_options(command))
app.add_typer(memory.memory, name="memory")
app.add_typer(persona.persona, name="persona")
app.add_typer(tools.tools, name="tools")


def make_command() -> TyperGroup:
    """The app as the command object that `moshicli.cli.main` runs."""
    return cast(TyperGroup, typer.main.get_command(app))
