"""From what a soak's parts have noted to its report."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from moshicli.conversation.loop import Conversation
from moshicli.conversation.stats import Milliseconds
from moshicli.frames import FRAME_SECONDS
from moshicli.soak.faults.injector import Injected
from moshicli.soak.figures import LEAST_FRAMES, LEAST_TURNS, level_of, times_of, trend_of
from moshicli.soak.lines import MemoryLines
from moshicli.soak.meter import Meter
from moshicli.soak.report import (
    Lag,
    Output,
    Report,
    Series,
    ViewFigures,
    calls_score,
    changes_score,
    score,
)
from moshicli.soak.sound import Sound
from moshicli.soak.told import Told

_PLOTTED: Final = 300


@dataclass(frozen=True)
class Played:
    """The parts of a session that is over."""

    conversation: Conversation
    turns: Sequence[Told]
    meter: Meter
    sound: Sound
    drawings: Milliseconds
    memory: MemoryLines
    warnings: list[str]
    faults: list[Injected]


def report_of(played: Played, **given: Any) -> Report:
    """The report; `given` are its fields that say what was asked for."""
    turns, meter, sound = played.turns, played.meter, played.sound
    samples, seams, wall = meter.resources, meter.seams, meter.wall_seconds
    return Report(
        **given,
        turns=score(turns),
        persona_changes=changes_score(turns),
        tool_calls=calls_score(turns),
        audio_seconds=meter.seconds,
        wall_seconds=wall,
        rtf=wall / meter.seconds if meter.seconds else 0.0,
        step_ms=times_of(meter.step_ms.all, LEAST_FRAMES),
        cpu_ms=times_of(meter.cpu_ms.all, LEAST_FRAMES),
        onset_ms=times_of([turn.onset_ms for turn in turns if turn.onset_ms is not None], LEAST_TURNS),
        rss_mb=trend_of(meter.times, samples["rss"]),
        mlx_active_mb=level_of(samples["mlx_active"]),
        mlx_cache_mb=level_of(samples["mlx_cache"]),
        open_files=level_of(samples["files"]),
        threads=level_of(samples["threads"]),
        lag=Lag(sound.lag, sound.excused_lag, sound.worst_ms),
        output=Output(len(meter.step_ms), seams.gaps, seams.clicks, sound.underruns),
        view=_view(played.drawings),
        codec_swaps=played.conversation.codec_swaps,
        reanchorings=played.conversation.reanchorings,
        memory=played.memory,
        warnings=played.warnings,
        faults=played.faults,
        exchanges=list(turns),
        series=_series(meter, turns),
    )


def _view(intervals: Milliseconds) -> ViewFigures:
    """Of the milliseconds between drawings."""
    low, median, high = (intervals.percentile(percent) for percent in (5, 50, 95))
    return ViewFigures(len(intervals) + 1, median, intervals.max, max(high - median, median - low))


def _series(meter: Meter, turns: Sequence[Told]) -> Series:
    """What plots show."""
    size = max(1, -(-len(meter.step_ms) // _PLOTTED))
    blocks = [meter.step_ms.all[at : at + size] for at in range(0, len(meter.step_ms), size)]
    every = max(1, -(-len(meter.times) // _PLOTTED))
    onsets = [(turn.t, float(turn.onset_ms)) for turn in turns if turn.onset_ms is not None]
    return Series(
        step_seconds=[at * size * FRAME_SECONDS for at in range(len(blocks))],
        step_p50=[float(np.median(block)) for block in blocks],
        step_max=[float(block.max()) for block in blocks],
        onset_seconds=[t for t, _ in onsets],
        onset_ms=[ms for _, ms in onsets],
        sample_seconds=list(meter.times[::every]),
        rss_mb=list(meter.resources["rss"][::every]),
        mlx_mb=list(meter.resources["mlx_active"][::every]),
    )
