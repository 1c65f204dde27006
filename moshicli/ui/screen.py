"""How the view is laid out: running lines, two rows of dots, the status; for any width."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from moshicli.ui.dots import ASCII_DOTS, DOTS, DotRow
from moshicli.ui.status import Gauges, Status
from moshicli.ui.transcript import Line, Transcript

RUNNING_ROWS: Final = 3
"""Of a running turn the last rows are shown; all of it is when it has ended."""

LONGEST_LABEL: Final = 16

KEYS: Final = ("space mute", "p next persona", "i interrupt", "q quit", "? help")
TALK_KEYS: Final = ("hold space to talk", *KEYS[1:])

_STYLES: Final = {"tool": "dim", "detail": "dim", "warning": "yellow", "user": "bold"}


@dataclass
class Screen:
    """Everything that is seen. `color_of` gives a persona's colour."""

    transcript: Transcript
    color_of: Callable[[str], str]
    ascii: bool = False
    keys: Sequence[str] = ()
    """What the keys do, which is shown while `help` is on."""
    help: bool = False
    question: str = ""
    """Asked until it is answered."""
    seconds: float = 0.0
    gauges: Gauges = field(default_factory=Gauges)
    user: DotRow = field(default_factory=DotRow)
    agent: DotRow = field(default_factory=DotRow)
    status: Status = field(default_factory=Status)
    label: int = 6
    """Cells of the names before the dots."""
    drawn: list[int] = field(default_factory=list)
    """Cells of each line as it was last rendered."""

    def styled(self, line: Line) -> Text:
        """A line of the transcript in its colour."""
        if line.kind == "warning":
            return Text(f"warning: {line.text}", _STYLES["warning"])
        if not line.speaker:
            return Text(line.text, _STYLES[line.kind])
        return Text.assemble((f"{line.speaker}:", self._style(line)), " ", line.text)

    def lines(self, console: Console, width: int, height: int) -> list[Text]:
        """At most `height` lines, none longer than `width` cells."""
        # It never becomes narrower: dots that jump to the left would be no longer followed by the eye.
        separator = " | " if self.ascii else " · "
        label = self.label = min(LONGEST_LABEL, max(self.label, cell_len(self.transcript.persona)))
        below = [
            self._row("you", "bold", self.user, label, width),
            self._row(self.transcript.persona, self._agent_style, self.agent, label, width),
            *(_row(parts, style, separator, width) for parts, style in self._footer()),
        ]
        above = [row for line in self.transcript.running for row in self._wrapped(console, line, width)]
        room = max(0, height - len(below))
        return [*above[len(above) - room if len(above) > room else 0 :], *below][-height:]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        # The last column stays free: a terminal may break the line behind it.
        lines = self.lines(console, max(1, options.max_width - 1), max(1, console.height - 1))
        self.drawn = [line.cell_len for line in lines]
        yield from lines

    def broken_rows(self, width: int) -> int:
        """By how many rows a terminal that has become `width` cells wide has broken the lines drawn."""
        return sum(max(0, cells - 1) // width for cells in self.drawn)

    @property
    def _agent_style(self) -> str:
        return f"bold {self.color_of(self.transcript.persona)}"

    def _style(self, line: Line) -> str:
        return _STYLES["user"] if line.kind == "user" else f"bold {self.color_of(line.speaker)}"

    def _row(self, name: str, style: str, row: DotRow, label: int, width: int) -> Text:
        label = min(label, max(0, width // 3))
        dots = row.text(max(0, width - label - 1), ASCII_DOTS if self.ascii else DOTS)
        line = Text.assemble((set_cell_size(name, label), style), " ", (dots, style), no_wrap=True)
        line.rstrip()  # blanks at the end would be broken into rows by a terminal that becomes narrower
        return line

    def _footer(self) -> Iterator[tuple[Sequence[str], str]]:
        """Rows of parts, and their styles."""
        hint = ["? help"] if self.keys and not self.help else []
        yield [*self.status.parts(self.seconds, self.gauges), *hint], "dim"
        if self.help:
            yield self.keys, ""
        if self.question:
            yield [self.question], "bold yellow"

    def _wrapped(self, console: Console, line: Line, width: int) -> list[Text]:
        return list(self.styled(line).wrap(console, width))[-RUNNING_ROWS:]


def _row(parts: Sequence[str], style: str, separator: str, width: int) -> Text:
    """As many of the `parts` as there is room for."""
    text = parts[0]
    for part in parts[1:]:
        if cell_len(text + separator + part) > width:
            break
        text += separator + part
    return Text(text if cell_len(text) <= width else set_cell_size(text, width), style, no_wrap=True)
