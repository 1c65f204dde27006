"""What a session measures of itself: pace, latency, memory."""

import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from moshicli.frames import FRAME_SECONDS

BUCKETS_PER_MS = 10


@dataclass(frozen=True)
class StepTimes:
    """Milliseconds of work a frame: percentiles and maximum."""

    p50: float
    p95: float
    p99: float
    max: float


@dataclass(frozen=True)
class Onsets:
    """Milliseconds from the user's last voiced frame to the agent's first, over the session's replies."""

    p50: float
    p95: float


@dataclass(frozen=True)
class Memory:
    """Resident memory of the process in MiB when the session started and when it ended."""

    start: float
    end: float


@dataclass(frozen=True)
class SessionStats:
    """The figures of `session_ended`. `onset_ms` is None without a reply, `rtf` is wall / audio seconds."""

    frames: int
    audio_seconds: float
    wall_seconds: float
    rtf: float
    step_ms: StepTimes
    onset_ms: Onsets | None
    rss_mb: Memory
    lag_frames: int
    turns: int
    tool_calls: int


class Milliseconds:
    """Percentiles of any number of values in constant memory: a histogram of 0.1 ms buckets."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self._max = 0.0

    def __len__(self) -> int:
        return self._counts.total()

    def add(self, value: float) -> None:
        self._counts[round(value * BUCKETS_PER_MS)] += 1
        self._max = max(self._max, value)

    @property
    def max(self) -> float:
        return self._max

    def percentile(self, percent: float) -> float:
        """Nearest-rank percentile; 0.0 when nothing was added."""
        below = 0
        for bucket in sorted(self._counts):
            below += self._counts[bucket]
            if below * 100 >= percent * len(self):
                return min(bucket / BUCKETS_PER_MS, self._max)
        return 0.0


class StatsCollector:
    """Counts while the session runs; `result()` may be asked at any moment."""

    def __init__(self) -> None:
        self.frames = 0
        self.turns = 0
        self.tool_calls = 0
        self.lag_frames = 0
        self.step_ms = Milliseconds()
        self.onset_ms = Milliseconds()
        self._started = time.perf_counter()
        self._rss_start = rss_mb()

    def result(self) -> SessionStats:
        audio = self.frames * FRAME_SECONDS
        wall = time.perf_counter() - self._started
        step, onset = self.step_ms, self.onset_ms
        return SessionStats(
            frames=self.frames,
            audio_seconds=audio,
            wall_seconds=wall,
            rtf=wall / audio if audio else 0.0,
            step_ms=StepTimes(step.percentile(50), step.percentile(95), step.percentile(99), step.max),
            onset_ms=Onsets(onset.percentile(50), onset.percentile(95)) if len(onset) else None,
            rss_mb=Memory(self._rss_start, rss_mb()),
            lag_frames=self.lag_frames,
            turns=self.turns,
            tool_calls=self.tool_calls,
        )


def rss_mb() -> float:
    """Resident memory now in MiB; where the system does not tell, the peak so far."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / 2**20 if sys.platform == "darwin" else peak / 2**10
    import resource

    return pages * resource.getpagesize() / 2**20
