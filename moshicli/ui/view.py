"""The live view: the one `rich.Live`, inline, fed by a session's steps and events."""

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Final

from rich.console import Console
from rich.control import Control
from rich.live import Live
from rich.segment import ControlType
from rich.text import Text

from moshicli.conversation.events import Event
from moshicli.conversation.loop import Step
from moshicli.conversation.voice_activity import level_db
from moshicli.ui.screen import Screen
from moshicli.ui.status import Gauges
from moshicli.ui.transcript import Transcript

IDLE_SECONDS: Final = 0.5
"""Without news the clock is drawn this often."""

MOST_WAITING: Final = 1000
"""Frames that a terminal which takes nothing (Ctrl-S) may be behind; further ones are not drawn."""

END_SECONDS: Final = 1.0
"""How long such a terminal is waited for at the end."""


@dataclass(frozen=True)
class _Frame:
    user_db: float
    agent_db: float
    user_voiced: bool
    agent_voiced: bool
    work_ms: float


class View:
    """A context manager. All drawing is done by a thread of its own, so that nobody waits for the terminal.

    `color_of` gives a persona's colour; `keys` says what keys do; `gauges` is
    asked before each drawing. `details` shows the results of tools.
    """

    def __init__(
        self,
        console: Console,
        persona: str,
        *,
        color_of: Callable[[str], str],
        ascii: bool = False,
        keys: Sequence[str] = (),
        gauges: Callable[[], Gauges] = Gauges,
        details: bool = False,
    ) -> None:
        self._console = console
        self._screen = Screen(Transcript(persona), color_of, ascii, keys)
        self._gauges = gauges
        self._details = details
        # The one queue whose `put` a signal handler may use while the same thread is in it.
        self._news: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._above: list[Text] = []
        self._thread = threading.Thread(target=self._draw, name="moshi-view", daemon=True)
        self._live = self._new_live()
        self._size = console.size
        self._suspended = False
        self._began = time.monotonic()

    def __enter__(self) -> "View":
        self._live.start()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._news.put(None)
        self._thread.join(END_SECONDS)

    @property
    def persona(self) -> str:
        """Who is shown as the agent."""
        return self._screen.transcript.persona

    def show(self, step: Step, events: Sequence[Event]) -> None:
        """A frame of the session, and what happened in it."""
        if self._news.qsize() < MOST_WAITING:
            frame = _Frame(
                level_db(step.user), level_db(step.agent), step.user_voiced, step.agent_voiced, step.work_ms
            )
            self._news.put(lambda: self._frame(frame))
        self.tell(events)

    def tell(self, events: Sequence[Event]) -> None:
        """What happened beside the frames."""
        if events:
            self._news.put(lambda: self._events(events))

    def say(self, text: str) -> None:
        """A line above the view, which stays."""
        self._news.put(lambda: self._above.append(Text(text)))

    def ask(self, question: str) -> None:
        """Show `question` until another, or "", takes its place."""
        self._news.put(lambda: setattr(self._screen, "question", question))

    def toggle_help(self) -> None:
        """Show the line of keys, or no longer."""
        self._news.put(lambda: setattr(self._screen, "help", not self._screen.help))

    def suspend(self) -> None:
        """Leave the terminal as a shell wants it. Waits for that, but not for a terminal that is stuck."""
        done = threading.Event()

        def stop() -> None:
            self._live.stop()
            self._suspended = True
            done.set()

        self._news.put(stop)
        done.wait(END_SECONDS)

    def resume(self) -> None:
        """Draw again, below what is there by now, if it has been left."""

        def start() -> None:
            if not self._suspended:
                return
            self._live = self._new_live()
            self._live.start()
            self._suspended = False

        self._news.put(start)

    def _new_live(self) -> Live:
        """One that knows nothing of what is on the terminal."""
        return Live(
            self._screen,
            console=self._console,
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
            vertical_overflow="crop",
        )

    def _draw(self) -> None:
        with suppress(OSError):  # the terminal is gone; the session is not
            try:
                while self._take():
                    if not self._suspended:
                        self._refresh()
            finally:
                self._live.stop()

    def _take(self) -> bool:
        """Take all the news there are, or wait for some; False at the end."""
        try:
            news = self._news.get(timeout=IDLE_SECONDS)
            while news is not None:
                news()
                news = self._news.get_nowait()
        except Empty:
            return True
        self._print_above()
        return False

    def _refresh(self) -> None:
        self._screen.seconds = time.monotonic() - self._began
        self._screen.gauges = self._gauges()
        self._meet_new_width()
        if not self._print_above():
            self._live.refresh()

    def _print_above(self) -> bool:
        """The lines that are complete, above the view, which is drawn anew with them."""
        above, self._above = self._above, []
        if above:
            self._console.print(*above, sep="\n", soft_wrap=True)
        return bool(above)

    def _meet_new_width(self) -> None:
        """Erase what a narrower terminal has broken into more rows than `rich` knows of."""
        before, self._size = self._size, self._console.size
        if self._size.width < before.width:
            up = (ControlType.ERASE_IN_LINE, 2), (ControlType.CURSOR_UP, 1)
            self._console.control(Control(*up * self._screen.broken_rows(self._size.width)))

    def _frame(self, frame: _Frame) -> None:
        screen = self._screen
        screen.user.push(frame.user_db)
        screen.agent.push(frame.agent_db)
        screen.status.frame(frame.user_voiced, frame.agent_voiced, frame.work_ms)

    def _events(self, events: Sequence[Event]) -> None:
        self._screen.status.follow(events)
        for event in events:
            for line in self._screen.transcript.follow(event):
                if self._details or line.kind != "detail":
                    self._above.append(self._screen.styled(line))
