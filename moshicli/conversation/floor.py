"""Whose turn it is: what the model may not say in a frame, by who can be heard in it."""

from typing import TYPE_CHECKING, Final

from moshicli.conversation.noise_gate import Presence
from moshicli.frames import FRAME_RATE

if TYPE_CHECKING:
    from moshicli.bridge import Generator, UserMarks

GOING_ON_FRAMES: Final = 3
"""A voice of so many frames behind the end of the user's words goes on with them; a shorter one ends them."""

UNHEARD_FRAMES: Final = 2
"""So many frames after the one in which a reply's text begins, nothing of it has been heard."""

LONGEST_WAIT_FRAMES: Final = round(FRAME_RATE)
"""So long after a call has begun, neither short sounds nor others' voices keep it waiting any longer."""

LAST_WORD_FRAMES: Final = 6
"""So many frames after nobody is heard any more, a word that is being written may still be completed."""


class Floor:
    """For checkpoints that write the user's words between `marks`.

    Where nobody can be heard, no words of the user begin, and those that were heard end with the word that is
    being written. While somebody speaks, their words do not end, and no reply to them begins: that waits
    until they are silent, unless more words come. Where they go on after all, so do their words, and a reply
    of which nothing has been heard yet is given up. `mini` sometimes goes on transcribing in silence, or
    answers before the user has ended; and what it wants in one frame, it no longer wants in the next.
    """

    def __init__(self, marks: "UserMarks") -> None:
        self._marks = marks
        self._withheld: int | None = None
        self._going_on = 0
        self._writing = False
        self._late = 0
        self._begun = False
        self._unheard = 0
        self._calling = 0
        self.unanswered = False
        """The user's words have ended, and nothing of a reply to them has been heard or done."""
        self.held = False
        """A reply that has begun is kept from being heard, because the user goes on: until they are silent,
        or until their words have ended, if it is given up."""
        self.over = False
        """The user is silent, as far as a call may wait to know."""

    def rule(self, generator: "Generator", presence: Presence, hearing: bool, calling: bool) -> None:
        """Before a step: bar what may not be said, and have said what is due.

        `hearing`: the user's words have begun and not ended; `calling`: the reply is a call, not yet made.
        """
        generator.bar()
        self._calling = self._calling + 1 if calling else 0
        self.over = presence is Presence.NOBODY or self._calling > LONGEST_WAIT_FRAMES
        if calling:  # of which nothing is ever heard
            self._unheard = UNHEARD_FRAMES
        if presence is Presence.SPEAKING:
            self._while_speaking(generator, hearing, calling)
            return
        self._going_on = 0
        self.held &= hearing
        if presence is Presence.NOBODY:
            generator.bar(self._marks.start)
        if generator.forcing:
            return
        if self._withheld is not None and (hearing or self.unanswered):
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
        if token in self._marks:
            # What was typed is answered whoever speaks.
            self.unanswered = token in self._marks.ends and not typed
            self.held &= not typed
            self._begun, self._unheard = False, UNHEARD_FRAMES
        elif self._begun and not self.held:
            self._unheard -= 1
            self.unanswered &= self._unheard > 0
        else:
            self._begun |= self._writing

    def settle(self) -> None:
        """What answers the user cannot be taken back."""
        self.unanswered = False

    def drop(self) -> None:
        """What was withheld is not to be said any more."""
        self._withheld = None

    def _while_speaking(self, generator: "Generator", hearing: bool, calling: bool) -> None:
        self._going_on += self.unanswered
        if hearing:
            generator.bar(*self._marks.ends)
        elif self.unanswered and self._going_on >= GOING_ON_FRAMES:
            if not generator.forcing:
                generator.force([self._marks.start])
                self.held |= self._begun
        elif self.unanswered and not calling:
            generator.bar_all_but(self._marks.start)
            # Words that were given, as a reminder's, answer nobody and are not given up.
            self.held |= self._begun and not generator.forcing
