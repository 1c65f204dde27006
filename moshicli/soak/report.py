"""What came of a soak, as data: the JSON report is this, field by field."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from moshicli import __version__
from moshicli.soak.faults.injector import Injected
from moshicli.soak.figures import Level, Times, Trend
from moshicli.soak.lines import MemoryLines
from moshicli.soak.told import Told


@dataclass(frozen=True)
class Score:
    """How many there were, and how many of them right."""

    asked: int
    right: int

    @property
    def share(self) -> float:
        return self.right / self.asked if self.asked else 1.0


@dataclass(frozen=True)
class Output:
    """The agent's audio: see `Seams`, and for real time `Sound`."""

    frames: int
    gaps: int
    clicks: int
    underruns: int


@dataclass(frozen=True)
class Lag:
    """In real time: frames that a live session would have skipped, without those that `faults` explain."""

    frames: int
    faults: int
    worst_ms: float


@dataclass(frozen=True)
class ViewFigures:
    """Milliseconds between two drawings. `jitter` is how far 90 % of them lie from the median at most."""

    drawn: int
    p50: float
    max: float
    jitter: float


@dataclass(frozen=True)
class Series:
    """What plots show, thinned to a few hundred points: seconds of session audio, and values over them."""

    step_seconds: list[float]
    step_p50: list[float]
    step_max: list[float]
    onset_seconds: list[float]
    onset_ms: list[float]
    sample_seconds: list[float]
    rss_mb: list[float]
    mlx_mb: list[float]


@dataclass(frozen=True)
class Report:
    """Memory is in MiB. What was not measured, or too seldom for a figure, is None."""

    model: str
    persona: str
    realtime: bool
    seed: int
    interrupted: bool
    turns: Score
    persona_changes: Score
    tool_calls: Score
    audio_seconds: float
    wall_seconds: float
    rtf: float
    step_ms: Times | None
    cpu_ms: Times | None
    onset_ms: Times | None
    rss_mb: Trend
    mlx_active_mb: Level
    mlx_cache_mb: Level
    open_files: Level
    threads: Level
    lag: Lag
    output: Output
    view: ViewFigures
    codec_swaps: int
    reanchorings: int
    memory: MemoryLines
    warnings: list[str]
    faults: list[Injected]
    unavailable_faults: dict[str, str]
    exchanges: list[Told]
    series: Series
    version: str = field(default=__version__)

    def as_json(self) -> dict[str, Any]:
        """Plain data; shares are in it, numbers are rounded."""
        data = asdict(self)
        for name in ("turns", "persona_changes", "tool_calls"):
            data[name]["share"] = getattr(self, name).share
        rounded: dict[str, Any] = _rounded(data)
        return rounded


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    if isinstance(value, float):
        return round(value, 3) if math.isfinite(value) else None
    return value


def score(turns: Sequence[Told]) -> Score:
    """Of turns, without those to which something was done on purpose that lets no right answer be."""
    counted = [turn for turn in turns if not turn.excused]
    return Score(len(counted), sum(not turn.wrong for turn in counted))


def changes_score(turns: Sequence[Told]) -> Score:
    """Of changes of persona that were asked for: right if it is in force, whatever it said."""
    asked = [turn for turn in turns if turn.to_persona]
    return Score(len(asked), sum("persona" not in turn.wrong for turn in asked))


def calls_score(turns: Sequence[Told]) -> Score:
    """Of tool calls, made or expected."""
    counted = [turn for turn in turns if (turn.calls or turn.tool) and not turn.excused]
    wrong = {"tool", "arguments", "tool failed"}
    asked = sum(max(len(turn.calls), bool(turn.tool)) for turn in counted)
    return Score(asked, sum(len(turn.calls) for turn in counted if not wrong & set(turn.wrong)))
