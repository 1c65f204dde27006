"""From the checkpoint's text stream, one token a frame, to words said, words heard and tool calls."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from moshicli.frames import FRAME_RATE
from moshicli.tools.parser import MARKER, BadCall, Call, CallParser, Speech

if TYPE_CHECKING:
    from moshicli.bridge import UserMarks

# A pause this long inside a call or inside a transcript: the model will not go on with it. Without this an
# unfinished call would mute the agent for the rest of the session.
GIVE_UP_FRAMES = round(4 * FRAME_RATE)


@dataclass(frozen=True)
class Said:
    """Completed words of the agent, spacing included."""

    text: str


@dataclass(frozen=True)
class Heard:
    """Completed words of the user, spacing included."""

    text: str


TextPart = Said | Heard | Call | BadCall


class Words:
    """Joins pieces to words: a word is complete at the next white space or at a pause."""

    def __init__(self) -> None:
        self._pending = ""

    def add(self, text: str) -> str:
        """Words that `text` completes, or ""."""
        self._pending += text
        start = len(self._pending) - len(self._pending.lstrip())
        cut = self._pending.rfind(" ", start)
        if cut < 0:
            return ""
        done, self._pending = self._pending[:cut], self._pending[cut:]
        return done

    def flush(self) -> str:
        """The pending word, complete because a pause follows, or ""."""
        if not self._pending.strip():
            return ""
        done, self._pending = self._pending, ""
        return done


class TextReader:
    """Reads the text stream: every piece of text that anyone sees has gone through `read`.

    `marks` are the tokens between which the checkpoint writes the user's words, if it does.
    """

    def __init__(self, marks: "UserMarks | None" = None) -> None:
        self._marks = marks
        self._hearing = False
        self._user, self._agent, self._calls = Words(), Words(), CallParser()
        self._pause = 0

    @property
    def call_open(self) -> bool:
        """A tool call is being written: the agent is muted."""
        return self._calls.open

    @property
    def hearing(self) -> bool:
        """The user's words are being written."""
        return self._hearing

    @property
    def pause(self) -> int:
        """Frames since the last text; 0 while the user's words are being written."""
        return 0 if self._hearing else self._pause

    def read(self, token: int, piece: str, held: bool = False) -> list[TextPart]:
        """Parts that this frame's token completes; `piece` is its text, "" for padding.

        `held`: nobody hears the agent. Its word is said later, or given up where the user's words go on.
        """
        if self._marks and token in self._marks:
            self._hearing = token == self._marks.start
            if self._hearing and held:
                self.forget()
            elif self._hearing and self._calls.open:
                # A call that the user's words break into is none, and what follows them is not its rest.
                self._calls = CallParser()
            self._pause = 0
            return self._flush_words()
        if not piece:
            return [] if held and not self._hearing else self._rest()
        self._pause = 0
        if not self._hearing:
            return self._speech(self._calls.feed(piece))
        if MARKER in piece:
            # Nobody says that: the model has left out the transcript's end.
            self._hearing = False
            return [*self._flush_words(), *self._speech(self._calls.feed(piece))]
        words = self._user.add(piece)
        return [Heard(words)] if words else []

    def forget(self) -> None:
        """What the agent was about to say, or to call, is given up."""
        self._agent, self._calls = Words(), CallParser()

    def close(self) -> list[TextPart]:
        """End of the session: everything still pending."""
        self._hearing = False
        return [*self._speech(self._calls.close()), *self._flush_words()]

    def _rest(self) -> list[TextPart]:
        self._pause += 1
        if self._pause == GIVE_UP_FRAMES:
            return self.close()
        return [] if self._calls.open or self._calls.holding else self._flush_words()

    def _speech(self, parts: list[Speech | Call | BadCall]) -> list[TextPart]:
        read: list[TextPart] = []
        for part in parts:
            words = self._agent.add(part.text) if isinstance(part, Speech) else self._agent.flush()
            if words:
                read.append(Said(words))
            if not isinstance(part, Speech):
                read.append(part)
        return read

    def _flush_words(self) -> list[TextPart]:
        heard, said = self._user.flush(), self._agent.flush()
        return [*([Heard(heard)] if heard else []), *([Said(said)] if said else [])]
