"""The stages of a frame: encode, generate, decode; neighbouring frames at once where threads allow it."""

import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final, Protocol, TypeVar

Item = TypeVar("Item")
Stage = Callable[[Item], Item]

_MOST_SPEAKING: Final = 2
"""Items that wait for the last stage before no more are taken."""
_LEAVE_SECONDS: Final = 0.5
"""A thread that waits for input beyond this is left alone with it; it ends with the process."""


class Flow(Protocol):
    """Takes each of `items` through three stages, in order; what comes out is the same for all flows.

    The middle stage runs in the consumer's thread. An exception in any of them, or in `items`, is raised at
    the consumer. Closing the generator ends all threads.
    """

    def __call__(
        self, items: Iterable[Item], first: Stage[Item], middle: Stage[Item], last: Stage[Item]
    ) -> Generator[Item, None, None]: ...


def in_turn(
    items: Iterable[Item], first: Stage[Item], middle: Stage[Item], last: Stage[Item]
) -> Generator[Item, None, None]:
    """One stage after another, without threads."""
    for item in items:
        yield last(middle(first(item)))


def ahead(
    items: Iterable[Item], first: Stage[Item], middle: Stage[Item], last: Stage[Item]
) -> Generator[Item, None, None]:
    """Each stage one item ahead of the next one, for items that are there already: the most a second."""
    with (
        ThreadPoolExecutor(max_workers=1, thread_name_prefix="moshi-encode") as encoder,
        ThreadPoolExecutor(max_workers=1, thread_name_prefix="moshi-decode") as decoder,
    ):
        try:
            yield from _one_ahead(decoder, last, map(middle, _one_ahead(encoder, first, items)))
        finally:
            encoder.shutdown(cancel_futures=True)
            decoder.shutdown(cancel_futures=True)


def on_arrival(
    items: Iterable[Item], first: Stage[Item], middle: Stage[Item], last: Stage[Item]
) -> Generator[Item, None, None]:
    """Each stage as soon as it can, for items that arrive in time: the least delay.

    `items` are advanced in a thread of their own, which also encodes, and is at most one item ahead: whoever
    gives them sees that they are not taken. So a frame may take longer than 80 ms, if no stage alone does.
    """
    ready: queue.SimpleQueue[tuple[bool, Future[Item] | None]] = queue.SimpleQueue()
    go_on, left = threading.Semaphore(0), threading.Event()

    def listen() -> None:
        try:
            for item in items:
                ready.put((True, _finished(first, item)))
                go_on.acquire()
                if left.is_set():
                    return
        except BaseException as error:
            ready.put((True, _failed(error)))
        ready.put((True, None))

    listener = threading.Thread(target=listen, name="moshi-listen", daemon=True)
    over, speaking = False, 0
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="moshi-decode") as decoder:
        listener.start()
        try:
            while speaking or not over:
                heard, future = ready.get()
                if future is None:
                    over = True
                elif heard:
                    spoken = decoder.submit(last, middle(future.result()))
                    spoken.add_done_callback(lambda done: ready.put((False, done)))
                    speaking += 1
                    if speaking <= _MOST_SPEAKING:
                        go_on.release()
                else:
                    if speaking > _MOST_SPEAKING:
                        go_on.release()
                    speaking -= 1
                    yield future.result()
        finally:
            decoder.shutdown(cancel_futures=True)
            left.set()
            go_on.release()
            listener.join(_LEAVE_SECONDS)


def _one_ahead(worker: ThreadPoolExecutor, stage: Stage[Item], items: Iterable[Item]) -> Iterator[Item]:
    """`stage(item)` for each item, in order. `items` is advanced by the consumer's thread."""
    pending: deque[Future[Item]] = deque()
    for item in items:
        pending.append(worker.submit(stage, item))
        if len(pending) > 1:
            yield pending.popleft().result()
    while pending:
        yield pending.popleft().result()


def _finished(stage: Stage[Item], item: Item) -> Future[Item]:
    future: Future[Item] = Future()
    future.set_result(stage(item))
    return future


def _failed(error: BaseException) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_exception(error)
    return future
