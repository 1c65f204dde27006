"""Stages of the conversation side by side: encode, step and decode of neighbouring frames at once."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


class Pipeline:
    """Runs stages one frame ahead of their consumer, each in a thread of its own.

    What comes out, and in which order, is the same as without threads. An exception in a stage is raised at
    the consumer. Leaving the context ends all threads; a stage must not wait for input. With `ahead=False`
    stages run when their result is asked for, as a live session needs: its next frame does not exist yet.
    """

    def __init__(self, ahead: bool) -> None:
        self._ahead = ahead
        self._workers: list[ThreadPoolExecutor] = []

    def __enter__(self) -> "Pipeline":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.shutdown(cancel_futures=True)

    def stage(self, work: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        """`work(item)` for each item, in order. `items` is advanced by the consumer's thread."""
        return self._prefetched(work, items) if self._ahead else map(work, items)

    def _prefetched(self, work: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="moshi-stage")
        self._workers.append(worker)
        pending: deque[Future[B]] = deque()
        for item in items:
            pending.append(worker.submit(work, item))
            if len(pending) > 1:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
