"""Tool calls on their way, from what the model wrote to the result that it is told."""

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Final

from moshicli.conversation.context import Requests
from moshicli.conversation.toolbox import Toolbox
from moshicli.tools.outcome import FAILED, NOT_AVAILABLE, ToolOutcome
from moshicli.tools.parser import BadCall, Call

RESULT_FRAMES: Final = 2
"""From a call's last frame to its result's first, at least: `mini` was trained with 2 to 9."""

MOST_WAITING: Final = 8
"""Calls that wait for their turn; a model that writes more of them is not going to use the results."""


@dataclass
class OpenCall:
    """A call in the order of the session; a bad one is answered from the beginning."""

    id: str
    part: Call | BadCall
    frame: int
    """In which its last token came."""
    outcome: "Future[ToolOutcome] | None" = None


@dataclass(frozen=True)
class Answer:
    """What came of a call, and what it asked of the session. An error asks nothing."""

    call: OpenCall
    outcome: ToolOutcome
    requests: Requests = field(default_factory=Requests)


class Calls:
    """Calls one after another, whatever they take: each begins when the one before it has its result.

    Without `tools` they are numbered and nobody answers. With `wait` a result is waited for where it is
    asked for, so that a session faster than real time does not depend on the machine's speed.
    """

    def __init__(self, tools: Toolbox | None, wait: bool) -> None:
        self._tools = tools
        self._wait = wait
        self._count = 0
        self._open: deque[OpenCall] = deque()

    def __len__(self) -> int:
        """Calls without a result."""
        return len(self._open)

    def add(self, part: Call | BadCall, frame: int) -> OpenCall:
        """The model has called in `frame`."""
        self._count += 1
        call = OpenCall(f"call-{self._count}", part, frame)
        if isinstance(part, BadCall):
            call.outcome = _answered(FAILED, part.reason)
        elif len(self._open) >= MOST_WAITING:
            call.outcome = _answered(NOT_AVAILABLE, "too many calls at once")
        if self._tools:
            self._open.append(call)
        return call

    def begin(self, frame: int) -> None:
        """The events of `frame`, and of all before, have been told: the first call of them may run."""
        if self._tools and self._open and self._open[0].frame <= frame:
            call = self._open[0]
            if call.outcome is None and isinstance(call.part, Call):
                call.outcome = self._tools.begin(call.part)

    def answer(self, frame: int) -> Answer | None:
        """The result that is told to the model from `frame` on, if there is one."""
        call = self._open[0] if self._open else None
        if not self._tools or not call or not call.outcome or frame < call.frame + RESULT_FRAMES:
            return None
        if not (self._wait or call.outcome.done()):
            return None
        outcome = call.outcome.result()
        self._open.popleft()
        asked = self._tools.requests()
        return Answer(call, outcome, asked if outcome.ok else Requests())

    def drop(self, why: str) -> list[Answer]:
        """Nobody is there any more to be told: all calls end as "not available"."""
        dropped = [Answer(call, ToolOutcome(False, None, NOT_AVAILABLE, why)) for call in self._open]
        self._open.clear()
        return dropped


def _answered(error: str, detail: str) -> "Future[ToolOutcome]":
    future: Future[ToolOutcome] = Future()
    future.set_result(ToolOutcome(False, None, error, detail))
    return future
