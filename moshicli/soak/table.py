"""A report for people: lines of text."""

from collections.abc import Iterator, Sequence
from typing import Final

from moshicli.soak.figures import Level, Times
from moshicli.soak.report import Report
from moshicli.soak.thresholds import Check
from moshicli.soak.told import Told

_WIDTH: Final = 17
NOT_MEASURED: Final = "not measured"


def table(report: Report, checks: Sequence[Check], verbosity: int = 0) -> Iterator[str]:
    """Lines; every turn with a `verbosity` above 0, else those that went wrong."""
    for name, value in figures(report):
        yield f"{name:<{_WIDTH}}{value}"
    for told in report.exchanges:
        if told.wrong or told.fault or verbosity:
            yield f"turn {told.turn:<{_WIDTH - 5}}{sentence(told)}"
    for fault in report.faults:
        yield f"{'fault':<{_WIDTH}}turn {fault.turn}, {fault.kind}: {fault.survived}"
    for kind, why in report.unavailable_faults.items():
        yield f"{'no fault':<{_WIDTH}}{kind}: {why}"
    for check in checks:
        mark = "ok" if check.passed else "MISSED"
        yield f"{mark:<{_WIDTH}}{sentence_of(check)}"


def figures(report: Report) -> Iterator[tuple[str, str]]:
    """What was measured, by name."""
    turns, changes, calls = report.turns, report.persona_changes, report.tool_calls
    yield "turns", f"{turns.asked}, {turns.right} right ({turns.share:.0%})"
    yield "persona changes", f"{changes.asked}, {changes.right} right"
    yield "tool calls", f"{calls.asked}, {calls.right} right"
    pace = "in real time" if report.realtime else f"real-time factor {report.rtf:.3f}"
    yield "audio", f"{report.audio_seconds:.0f} s in {report.wall_seconds:.0f} s, {pace}"
    yield "step", _times(report.step_ms)
    yield "processor", _times(report.cpu_ms)
    yield "onset", _times(report.onset_ms)
    rss = report.rss_mb
    slope = NOT_MEASURED if rss.slope is None else f"{rss.slope:+.2f} ± {rss.slope_error:.2f} MiB an hour"
    gained = f"{rss.growth:+.1f} after warm-up"
    yield "resident memory", f"{rss.start:.1f} to {rss.end:.1f} MiB, {gained}, slope {slope}"
    yield "MLX memory", f"{_level(report.mlx_active_mb)} MiB, cache {_level(report.mlx_cache_mb)} MiB"
    yield "open files", _level(report.open_files)
    yield "threads", _level(report.threads)
    if report.realtime:
        lag = report.lag
        yield "lag", f"{lag.frames} frames ({lag.faults} more in faults), the latest by {lag.worst_ms:.0f} ms"
    output = report.output
    yield (
        "output",
        f"{output.gaps} gaps, {output.clicks} clicks, {output.underruns} underruns in {output.frames} frames",
    )
    view = report.view
    yield "view", f"{view.drawn} drawings, every {view.p50:.0f} ms, 90 % within {view.jitter:.0f} ms of that"
    yield "renewals", f"codec {report.codec_swaps}, context {report.reanchorings}"
    memory = report.memory
    yield "memory", f"{memory.lines} lines of {memory.turns} turns, {memory.lost} lost"
    if report.warnings:
        yield "warnings", "; ".join(dict.fromkeys(report.warnings))


def sentence(told: Told) -> str:
    """One turn: what was said and heard and done, and what of it is wrong."""
    said = f"{told.says!r} heard {told.heard!r}, {told.persona}: {' '.join([*told.calls, repr(told.said)])}"
    return said + (f"; wrong: {', '.join(told.wrong)}" if told.wrong else "")


def sentence_of(check: Check) -> str:
    """A threshold, and what was measured."""
    value = NOT_MEASURED if check.value is None else f"{check.value:.4g}"
    word = "at least" if check.name.startswith("min_") else "at most"
    return f"{check.option} {value}, {word} {check.limit:g}"


def _times(times: Times | None) -> str:
    if times is None:
        return NOT_MEASURED
    line = f"p50 {times.p50:.1f}, p95 {times.p95:.1f}, p99 {times.p99:.1f}, max {times.max:.1f} ms"
    if times.growth is None:
        return line
    return f"{line}; quarters {times.first_quarter:.1f} to {times.last_quarter:.1f}, × {times.growth:.3f}"


def _level(level: Level) -> str:
    return f"{level.end:.4g} ({level.growth:+.4g})"
