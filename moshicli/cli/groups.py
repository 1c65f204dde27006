"""Commands with commands below them (`moshi persona list`)."""

from collections.abc import Callable, Mapping

import typer

from moshicli.cli.options import (
    DebugOption,
    JsonOption,
    NoColorOption,
    QuietOption,
    VerboseOption,
    apply_global_options,
    with_global_options,
)
from moshicli.errors import ExitStatus


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
        apply_global_options(ctx.obj, json=json, quiet=quiet, verbose=verbose, debug=debug, no_color=no_color)
        if ctx.invoked_subcommand is None:
            typer.echo(ctx.get_help(), err=True)
            raise typer.Exit(ExitStatus.USAGE)

    for name, command in commands.items():
        group.command(name)(with_global_options(command))
    return group
