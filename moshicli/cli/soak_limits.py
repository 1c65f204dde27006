"""The limits of `moshi soak`, an option each."""

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any, Final

import typer

LIMITS: Final = {
    "min_right": ("SHARE", "Turns answered right; 0.9."),
    "min_persona_changes": ("SHARE", "Changes of persona that took place; 1."),
    "max_rtf": ("X", "Wall seconds a second of audio; 1."),
    "max_step_growth": ("X", "Median step, last quarter over first; 1.5."),
    "max_cpu_growth": ("X", "The processor's time a frame, last quarter over first; 1.5."),
    "max_onset_growth": ("X", "Median onset, last quarter over first; 2."),
    "max_rss_growth": ("MIB", "Resident memory gained; 30."),
    "max_rss_slope": ("MIB", "Resident memory surely gained an hour, from 10 minutes on; 30."),
    "max_mlx_growth": ("MIB", "Memory of MLX's arrays gained; 10."),
    "max_open_files": ("N", "Open files gained; 2."),
    "max_threads": ("N", "Threads gained; 2."),
    "max_lag": ("SHARE", "Frames that came too late, with --realtime; 0.02."),
    "max_underruns": ("N", "A loudspeaker run dry, a minute, with --realtime; 6."),
    "max_gaps": ("N", "Holes in the output; 0."),
    "max_clicks": ("N", "Jumps in the output; 0."),
    "max_jitter": ("MS", "Unevenness of the view, with --realtime; 80."),
    "max_lost_lines": ("N", "Turns that memory lacks; 0."),
    "max_warnings": ("N", "Warnings, without --fault; 0."),
    "max_unsurvived": ("N", "Faults not survived; 0."),
}
"""Of each field of `moshicli.soak.thresholds.Thresholds` its unit, and what it means with its default."""


def with_limits(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of `LIMITS`; those that were given reach it as the mapping `limits`."""
    own = inspect.signature(command)
    parameters = [parameter for name, parameter in own.parameters.items() if name != "limits"]

    @functools.wraps(command)
    def run(ctx: typer.Context, **values: Any) -> None:
        limits = {name: given for name in LIMITS if (given := values.pop(name)) is not None}
        command(ctx, limits=limits, **values)

    annotations = {
        name: Annotated[float | None, typer.Option(metavar=unit, help=help)]
        for name, (unit, help) in LIMITS.items()
    }
    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
        for name, annotation in annotations.items()
    ]
    run.__signature__ = own.replace(parameters=[*parameters, *added])  # type: ignore[attr-defined]
    kept = {name: kind for name, kind in command.__annotations__.items() if name != "limits"}
    run.__annotations__ = {**kept, **annotations}
    return run
