"""What a soak must keep to. Each limit has a name, a sane default and an option of `moshi soak`."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any, Final

from moshicli.soak.figures import Times
from moshicli.soak.report import Report


@dataclass(frozen=True)
class Thresholds:
    """Limits; times are compared within the run, so that a slow machine is no failure."""

    min_right: float = 0.9
    """Share of the turns that were answered as the script expects."""
    min_persona_changes: float = 1.0
    """Share of the changes of persona that took place."""
    max_rtf: float = 1.0
    """Wall seconds a second of audio."""
    max_step_growth: float = 1.5
    """Median step of the last quarter over that of the first."""
    max_cpu_growth: float = 1.5
    """The same of the processor's time a frame, which other programs hardly change."""
    max_onset_growth: float = 2.0
    """Median onset, likewise."""
    max_rss_growth: float = 30.0
    """MiB that resident memory takes more: its highest in the last quarter over that in the second."""
    max_rss_slope: float = 30.0
    """MiB an hour that resident memory surely grows, in sessions of ten minutes or more."""
    max_mlx_growth: float = 10.0
    """MiB that MLX's arrays take more, likewise."""
    max_open_files: float = 2.0
    """Open files more, likewise."""
    max_threads: float = 2.0
    """Threads more, likewise."""
    max_lag: float = 0.02
    """Part of the frames that a live session would have skipped as late, in real time."""
    max_underruns: float = 6.0
    """Times a minute that a loudspeaker would have run dry, in real time."""
    max_gaps: float = 0.0
    """Holes in the output."""
    max_clicks: float = 0.0
    """Jumps of the output between two frames."""
    max_jitter: float = 80.0
    """Milliseconds by which the view's drawings come early or late, in real time."""
    max_lost_lines: float = 0.0
    """Turns that are not in memory."""
    max_warnings: float = 0.0
    """Warnings, where no faults are injected."""
    max_unsurvived: float = 0.0
    """Injected faults after which something was wrong."""


@dataclass(frozen=True)
class Check:
    """A limit and what was measured; `value` is None where it could not be, which passes."""

    name: str
    limit: float
    value: float | None

    @property
    def option(self) -> str:
        """Of `moshi soak`."""
        return f"--{self.name.replace('_', '-')}"

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {"name": self.name, "limit": self.limit, "value": self.value, "passed": self.passed}

    @property
    def passed(self) -> bool:
        if self.value is None:
            return True
        return self.value >= self.limit if self.name.startswith("min_") else self.value <= self.limit


def _growth(times: Times | None) -> float | None:
    return times.growth if times else None


def _live(report: Report, value: float) -> float | None:
    return value if report.realtime else None


_VALUES: Final[dict[str, Callable[[Report], float | None]]] = {
    "min_right": lambda report: report.turns.share,
    "min_persona_changes": lambda report: report.persona_changes.share,
    "max_rtf": lambda report: None if report.realtime else report.rtf,
    "max_step_growth": lambda report: _growth(report.step_ms),
    "max_cpu_growth": lambda report: _growth(report.cpu_ms),
    "max_onset_growth": lambda report: _growth(report.onset_ms),
    "max_rss_growth": lambda report: report.rss_mb.growth,
    "max_rss_slope": lambda report: report.rss_mb.certain_slope,
    "max_mlx_growth": lambda report: report.mlx_active_mb.growth,
    "max_open_files": lambda report: report.open_files.growth,
    "max_threads": lambda report: report.threads.growth,
    "max_lag": lambda report: _live(report, report.lag.frames / max(1, report.output.frames)),
    "max_underruns": lambda report: _live(
        report, 60 * report.output.underruns / max(1.0, report.audio_seconds)
    ),
    "max_gaps": lambda report: report.output.gaps,
    "max_clicks": lambda report: report.output.clicks,
    "max_jitter": lambda report: _live(report, report.view.jitter),
    "max_lost_lines": lambda report: report.memory.lost,
    "max_warnings": lambda report: None if report.faults else len(report.warnings),
    "max_unsurvived": lambda report: sum(not fault.ok for fault in report.faults),
}


def checks(report: Report, thresholds: Thresholds) -> list[Check]:
    """Every threshold against the report, in their order."""
    return [
        Check(field.name, getattr(thresholds, field.name), _VALUES[field.name](report))
        for field in fields(thresholds)
    ]
