"""Cases spread over processes, each with a bench of its own."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from training.evaluation.bench import Bench
from training.evaluation.timbre import Timbre

Case = TypeVar("Case")
Result = TypeVar("Result")

_bench: Bench | None = None


class Workers:
    """So many processes; a context manager. MLX does not survive a fork: they are spawned."""

    def __init__(self, bench: Bench, processes: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._pool = context.Pool(processes, _begin, (bench.checkpoint, bench.timbre))

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.terminate()

    def map(self, work: Callable[[Bench, Case], Result], cases: Iterable[Case]) -> Iterator[Result]:
        """`work` on every case, in their order; `work` is a function of a module."""
        return self._pool.imap(_Work(work), cases)


class _Work:
    def __init__(self, work: Callable[[Bench, Case], Result]) -> None:
        self._work = work

    def __call__(self, case: Case) -> Result:
        assert _bench is not None
        return self._work(_bench, case)


def _begin(checkpoint: str, timbre: Timbre | None) -> None:
    global _bench
    _bench = Bench(checkpoint, timbre)
