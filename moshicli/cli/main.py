"""The entry point: runs the app and turns everything that can go wrong into one line and an exit code."""

import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from moshicli.cli.environment import Environment, silence
from moshicli.cli.process import interruption
from moshicli.errors import ExitStatus, MoshiError, UsageError


def main(args: Sequence[str] | None = None, env: Environment | None = None) -> int:
    """Run `moshi` with `args` (default: the process's own) in `env`; gives the exit code, never raises."""
    env = env or Environment()
    status = _status(sys.argv[1:] if args is None else args, env)
    if env.end_at_once:
        os._exit(status)
    return status


def _status(args: Sequence[str], env: Environment) -> int:
    try:
        with redirect_stdout(env.stdout), redirect_stderr(env.stderr):
            status = _run(list(args), env)
            env.stdout.flush()
        return status
    except KeyboardInterrupt:
        return interruption.status
    except BrokenPipeError:
        # The reader has what it wanted (`| head`). Python would flush into the closed pipe again at exit.
        silence(env.stdout)
        return ExitStatus.OK
    except MoshiError as error:
        return _report(env, error.message, error.hint, error.status)
    except OSError as error:
        target = f"{error.filename}: " if error.filename else ""
        return _report(env, f"{target}{error.strerror or error}", None, ExitStatus.ERROR)
    except Exception as error:
        if interruption.met and not env.debug:
            return interruption.status
        hint = "this is a bug in moshi; run it again with --debug and report what it prints"
        return _report(env, f"unexpected {type(error).__name__}: {error}", hint, ExitStatus.ERROR)


def _run(args: list[str], env: Environment) -> int:
    # Imported here so that a Ctrl-C while they load is met as well.
    import typer

    from moshicli.cli.app import make_command
    from moshicli.cli.config import default_options, origin
    from moshicli.cli.options import source_of

    command = make_command()
    if "_MOSHI_COMPLETE" in os.environ:
        command.main(args, prog_name="moshi")
    config = env.paths.config / "config.toml"
    settings: dict[str, Any] = {}
    try:
        settings = default_options(config, os.environ, command)
    except UsageError as error:
        env.config_error = error
    try:
        with command.make_context("moshi", args, obj=env, default_map=settings) as context:
            command.invoke(context)
    except typer.Exit as stop:
        return stop.exit_code
    except typer.TyperException as error:
        at, option = getattr(error, "ctx", None), getattr(error, "param", None)
        message = error.format_message()
        if at and option and source_of(at, option.name) == "DEFAULT_MAP":
            message = f"{origin(config, os.environ, option)}: {message}"
        return _report(env, message, f"{at.command_path if at else 'moshi'} --help", error.exit_code)
    return ExitStatus.OK


def _report(env: Environment, message: str, hint: str | None, status: int) -> int:
    if env.debug:
        traceback.print_exc(file=env.stderr)
    try:
        # Some libraries report over several lines; a script reads one.
        print(f"error: {' '.join(message.split())}", file=env.stderr)
        if hint:
            print(f"hint: {hint}", file=env.stderr, flush=True)
    except OSError:
        pass  # stderr is gone; the exit code still tells
    return status
