"""Options of single commands and of several, and the global ones that every command takes."""

import functools
import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from moshicli.cli.environment import Environment
from moshicli.errors import ExitStatus, UsageError

if TYPE_CHECKING:
    from moshicli.audio.reading import RawFormat


def not_empty(path: str | None) -> str | None:
    """The callback of every option and argument that is a path.

    What a script makes of an unset variable must not mean a default, or the current folder.
    """
    if path == "":
        raise typer.BadParameter("it is empty")
    return path


ModelOption = Annotated[
    str,
    typer.Option(
        "--model",
        "-m",
        metavar="NAME",
        callback=not_empty,
        help="mini, a folder, or a Hugging Face repo id.",
    ),
]
CodebooksOption = Annotated[
    int | None,
    typer.Option("--codebooks", "-k", min=1, metavar="K", help="How many codebooks; all by default."),
]
RawOption = Annotated[bool, typer.Option("--raw", help="IN is PCM without a header.")]
RateOption = Annotated[int, typer.Option("--rate", min=1, metavar="HZ", help="Sample rate of --raw.")]
ChannelsOption = Annotated[int, typer.Option("--channels", min=1, metavar="N", help="Channels of --raw.")]
EncodingOption = Annotated[
    str,
    typer.Option(
        "--encoding", metavar="NAME", help="Samples of --raw: u8, s16le, s24le, s32le, f32le, f64le."
    ),
]

DEFAULT_MODEL = "mini"

JsonOption = Annotated[bool, typer.Option("--json", help="Machine-readable output: one JSON object a line.")]
QuietOption = Annotated[
    bool, typer.Option("--quiet", "-q", help="No talk on stderr but warnings and errors.")
]
VerboseOption = Annotated[
    int, typer.Option("--verbose", "-v", count=True, show_default=False, help="More talk on stderr.")
]
DebugOption = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]
NoColorOption = Annotated[bool, typer.Option("--no-color", help="No colours (also NO_COLOR=1).")]

DEFAULT_ENCODING = "s16le"

_GLOBAL: dict[str, tuple[Any, Any]] = {
    "json": (JsonOption, False),
    "quiet": (QuietOption, False),
    "verbose": (VerboseOption, 0),
    "debug": (DebugOption, False),
    "no_color": (NoColorOption, False),
}


def source_of(ctx: typer.Context, name: str) -> str:
    """What gave a parameter its value: COMMANDLINE, DEFAULT_MAP (a variable or config.toml) or DEFAULT."""
    source = ctx.get_parameter_source(name)
    return source.name if source else "DEFAULT"


def raw_format(
    ctx: typer.Context, *, raw: bool, rate: int, channels: int, encoding: str
) -> "RawFormat | None":
    """The options --raw, --rate, --channels and --encoding as one value. Raises `UsageError`."""
    if not raw:
        for name in ("rate", "channels", "encoding"):
            if source_of(ctx, name) == "COMMANDLINE":
                raise UsageError(f"--{name} is about --raw, which is not given", "add --raw, or leave it out")
        return None
    from moshicli.audio.pcm import SAMPLE_BYTES
    from moshicli.audio.reading import RawFormat
    from moshicli.audio.source import MOST_CHANNELS, RATES

    if rate not in RATES:
        raise UsageError(f"--rate of {rate} Hz", f"it must be {RATES[0]} to {RATES[-1]} Hz")
    if channels > MOST_CHANNELS:
        raise UsageError(f"--channels of {channels}", f"at most {MOST_CHANNELS}")
    if encoding not in SAMPLE_BYTES:
        raise UsageError(f"unknown --encoding {encoding}", f"one of {', '.join(SAMPLE_BYTES)}")
    return RawFormat(rate, channels, encoding)


def apply_global_options(
    env: Environment, *, json: bool, quiet: bool, verbose: int, debug: bool, no_color: bool
) -> None:
    """Add to `env` what was given; an option given before the command stays given after it."""
    env.json |= json
    env.quiet |= quiet
    env.verbosity += verbose
    env.debug |= debug
    env.color &= not no_color


def begin(ctx: typer.Context, *, json: bool, quiet: bool, verbose: int, debug: bool, no_color: bool) -> None:
    """Take the global options given before a command; without a command, show the help and end as misused."""
    apply_global_options(ctx.obj, json=json, quiet=quiet, verbose=verbose, debug=debug, no_color=no_color)
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help(), err=True)
        raise typer.Exit(ExitStatus.USAGE)


def with_global_options(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command take the global options after its name as well (`moshi doctor --json`).

    The command's first parameter is the `typer.Context`; its `obj` is the `Environment`.
    """
    own = inspect.signature(command)

    @functools.wraps(command)
    def run(ctx: typer.Context, **values: Any) -> None:
        env: Environment = ctx.obj
        apply_global_options(env, **{name: values.pop(name) for name in _GLOBAL})
        if env.config_error:
            raise env.config_error
        command(ctx, **values)

    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for name, (annotation, default) in _GLOBAL.items()
    ]
    run.__signature__ = own.replace(parameters=[*own.parameters.values(), *added])  # type: ignore[attr-defined]
    run.__annotations__ = {**command.__annotations__, **{name: kind for name, (kind, _) in _GLOBAL.items()}}
    return run
