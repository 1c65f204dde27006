"""The live view on a terminal that nobody sees, and how evenly it is drawn."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

from rich.console import Console

from moshicli.conversation.stats import Milliseconds
from moshicli.ui.view import View


class _Nowhere(StringIO):
    """Takes what is drawn and keeps the times between drawings only."""

    def __init__(self) -> None:
        super().__init__()
        self.intervals = Milliseconds()
        self._last: float | None = None

    def write(self, text: str) -> int:
        now = time.perf_counter()
        if self._last is not None:
            self.intervals.add((now - self._last) * 1000)
        self._last = now
        return len(text)


class HiddenView:
    """A `View` of 100 columns; `intervals` between two drawings in milliseconds."""

    def __init__(self, view: View, nowhere: _Nowhere) -> None:
        self.show = view.show
        self.intervals = nowhere.intervals


@contextmanager
def hidden_view(persona: str) -> Iterator[HiddenView]:
    """The view of a session with `persona`, while it runs."""
    nowhere = _Nowhere()
    console = Console(file=nowhere, force_terminal=True, width=100, height=30)
    with View(console, persona, color_of=lambda _: "cyan") as view:
        yield HiddenView(view, nowhere)
