"""`moshi soak`: minutes or hours of scripted talk without a flaw, or the names of the flaws."""

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.options import DEFAULT_MODEL, ModelOption, not_empty
from moshicli.cli.soak_limits import with_limits
from moshicli.cli.tools import load_registry
from moshicli.errors import ExitStatus, UsageError

DEFAULT_TURNS: Final = 20
TURN_SECONDS: Final = 5.7
"""What a turn of the default script and its answer take; for the progress bar."""


@with_limits
def soak(
    ctx: typer.Context,
    *,
    limits: Mapping[str, float],
    turns: Annotated[
        int | None, typer.Option("--turns", "-n", min=1, metavar="N", help="Play N turns; 20 by default.")
    ] = None,
    minutes: Annotated[
        float | None, typer.Option(metavar="M", help="Instead, play for M minutes of session audio.")
    ] = None,
    script: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", callback=not_empty, help="TOML file of turns, and what is expected of each."
        ),
    ] = None,
    audio_dir: Annotated[
        str | None,
        typer.Option(metavar="DIR", callback=not_empty, help="Its audio; by default beside the script."),
    ] = None,
    persona_changes: Annotated[
        int | None,
        typer.Option(min=0, metavar="K", help="Let K of the turns change the persona, evenly spread."),
    ] = None,
    model: ModelOption = DEFAULT_MODEL,
    realtime: Annotated[
        bool, typer.Option("--realtime", help="At the pace of a microphone; frames that come late count.")
    ] = False,
    devices: Annotated[
        bool,
        typer.Option(
            "--devices", help="In the time of this machine's microphone, and through its loudspeaker."
        ),
    ] = False,
    seed: Annotated[int, typer.Option(min=0, metavar="N", help="Of sampling, and of the faults.")] = 0,
    fault: Annotated[
        float, typer.Option(min=0, max=1, metavar="RATE", help="Inject real faults into that part of turns.")
    ] = 0.0,
    report: Annotated[
        str | None,
        typer.Option(metavar="FILE", callback=not_empty, help="Write the report as JSON; - for stdout."),
    ] = None,
    html: Annotated[
        str | None,
        typer.Option(metavar="FILE", callback=not_empty, help="Write it as a page with plots; - for stdout."),
    ] = None,
) -> None:
    """Play scripted turns through the whole conversation, check and measure; exit 6 if a limit is missed."""
    env: Environment = ctx.obj
    if turns is not None and minutes is not None:
        raise UsageError("--turns and --minutes contradict each other", "give one of them")
    if minutes is not None and not 0 < minutes < math.inf:
        raise UsageError(f"--minutes {minutes:g} is not a finite number above 0", "like --minutes 60")
    if report and html and Path(report).resolve() == Path(html).resolve():
        raise UsageError(f"--report and --html would both write {report}", "give them different names")
    if env.json and "-" in (report, html):
        raise UsageError("--json and the output - would both write to stdout", "leave one of them out")

    from contextlib import ExitStack

    from moshicli.bridge import MoshiBridge
    from moshicli.outputs import open_output
    from moshicli.soak.html import page
    from moshicli.soak.run import Settings
    from moshicli.soak.run import soak as play
    from moshicli.soak.script import DEFAULT_SCRIPT, read_script
    from moshicli.soak.table import table
    from moshicli.soak.thresholds import Thresholds, checks

    settings = Settings(
        read_script(Path(script or DEFAULT_SCRIPT), Path(audio_dir) if audio_dir else None),
        turns=(turns or DEFAULT_TURNS) if minutes is None else None,
        minutes=minutes,
        persona_changes=persona_changes,
        realtime=realtime,
        devices=devices,
        seed=seed,
        faults=fault,
    )
    seconds = 60 * minutes if minutes is not None else TURN_SECONDS * (turns or DEFAULT_TURNS)
    with ExitStack() as stack:
        # Opened first: an hour is too long to learn of a missing folder.
        files = {
            name: stack.enter_context(open_output(name, env.stdout.buffer)) for name in (report, html) if name
        }
        stack.enter_context(env.stdout_to_ourselves())
        progress = stack.enter_context(env.progress("soak", seconds))
        found = play(
            MoshiBridge(model),
            settings,
            config=env.paths.config,
            registry=load_registry(env),
            progress=progress,
        )
        checked = checks(found, Thresholds(**limits))
        data = found.as_json() | {"checks": [check.as_json() for check in checked]}
        if report:
            files[report].write(json.dumps(data, indent=1).encode() + b"\n")
        if html:
            files[html].write(page(found, checked).encode())
    if env.json:
        env.json_line(data)
    for line in table(found, checked, env.verbosity):
        env.say(line)
    if found.interrupted:
        raise KeyboardInterrupt
    if missed := [check.option for check in checked if not check.passed]:
        env.warn(f"missed: {', '.join(missed)}")
        raise typer.Exit(ExitStatus.SOAK_MISSED)
