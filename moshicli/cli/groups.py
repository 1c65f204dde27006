"""Commands with commands below them (`moshi persona list`)."""

from collections.abc import Callable, Mapping

import typer

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


def command_group(summary: str, commands: Mapping[str, Callable[..., None]]) -> typer.Typer:
    """A Typer app of `commands` that takes the global options before and after each name."""
    group = typer.Typer(rich_markup_mode=None)

    @group.callback(invoke_without_command=True, help=summary)
    def root(
        ctx: typer.Context,
        json: JsonOption = False,
        quiet: QuietOption = False,
        verbose: VerboseOption = 0,
        debug: DebugOption = False,
        no_color: NoColorOption = False,
    ) -> None:
        begin(ctx, json=json, quiet=quiet, verbose=verbose, debug=debug, no_color=no_color)

    for name, command in commands.items():
        group.command(name, cls=PlainCommand)(with_global_options(command))
    return group
