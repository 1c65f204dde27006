"""Whose turn it is: what the model may not say in a frame, by who can be heard in it."""

from typing import TYPE_CHECKING, Final

from moshicli.conversation.noise_gate import Presence

if TYPE_CHECKING:
    from moshicli.bridge import Generator, UserMarks

GOING_ON_FRAMES: Final = 3
"""A voice of so many frames behind the end of the user's words goes on with them; a shorter one ends them."""

LAST_WORD_FRAMES: Final = 6
"""So many frames after nobody is heard any more, a word that is being written may still be completed."""


class Floor:
    """For checkpoints that write the user's words between `marks`.

    Where nobody can be heard, no words of the user begin, and those that were heard end with the word that is
    being written. While somebody speaks, their words do not end, and no reply to them begins: that waits
    until they are silent, unless more words come. Where they go on after all, so do their words. `mini`
    sometimes goes on transcribing in silence, or answers before the user has ended; and what it wants in one
    frame, it no longer wants in the next.
    """

    def __init__(self, marks: "UserMarks") -> None:
        self._marks = marks
        self._withheld: int | None = None
        self._unanswered = False
        self._going_on = 0
        self._writing = False
        self._late = 0

    def rule(self, generator: "Generator", presence: Presence, hearing: bool) -> None:
        """Before a step: bar what may not be said, and have said what is due.

        `hearing`: the user's words have begun and not ended.
        """
        generator.bar()
        if presence is Presence.SPEAKING:
            self._while_speaking(generator, hearing)
            return
        self._going_on = 0
        if presence is Presence.NOBODY:
            generator.bar(self._marks.start)
        if generator.forcing:
            return
        if self._withheld is not None and (hearing or self._unanswered):
            generator.force([self._withheld])
        elif hearing and presence is Presence.NOBODY:
            self._late += 1
            if not self._writing or self._late > LAST_WORD_FRAMES:
                generator.force([self._marks.ends])
        else:
            self._late = 0

    def follow(self, token: int, piece: str, withheld: int | None, typed: bool) -> None:
        """After a step: its token and that one's text, the one that was barred, and whether it was typed."""
        self._writing = bool(piece)
        tells = self._writing or token in self._marks
        if tells or withheld is not None or token == self._withheld:
            self._withheld = withheld
        if tells:
            # What was typed is answered whoever speaks.
            self._unanswered = token in self._marks.ends and not typed

    def drop(self) -> None:
        """What was withheld is not to be said any more."""
        self._withheld = None

    def _while_speaking(self, generator: "Generator", hearing: bool) -> None:
        self._going_on += self._unanswered
        if hearing:
            generator.bar(*self._marks.ends)
        elif self._unanswered and self._going_on < GOING_ON_FRAMES:
            generator.bar_all_but(self._marks.start)
        elif self._unanswered and not generator.forcing:
            generator.force([self._marks.start])
