"""Typed lines as turns of the user."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from moshicli.frames import FRAME_SAMPLES
from moshicli.tools.parser import MARKER

if TYPE_CHECKING:
    from moshicli.conversation.loop import Conversation, Pcm

_MARKS: Final = '.,?!;:"“”„…()[]{}<>«»*'


def as_transcript(text: str) -> str:
    """`text` as `mini` was trained to write what it hears: no marks, a capital for names only.

    Nothing in it can be read as a mark of the text stream, or as a call of a tool.
    """
    for special in ("<", ">", MARKER):
        text = text.replace(special, " ")
    words = [bare for word in text.split() if (bare := word.strip(_MARKS))]
    if words and words[0][1:].islower():
        words[0] = words[0].lower()
    return " ".join(words)


@dataclass
class Tally:
    """How many typed lines a session has taken, and how many it has refused."""

    taken: int = 0
    refused: int = 0


def typed(conversation: "Conversation", lines: Iterable[str | None], tally: Tally) -> "Iterator[Pcm]":
    """Frames (1920,) of silence in which `conversation` is given each of `lines`, and time to answer it.

    A line is asked for when the one before it has been answered; blank ones are passed over, and None is a
    frame in which there is none yet. What came of each is counted in `tally`.
    """
    for line in lines:
        if line is None:
            yield np.zeros(FRAME_SAMPLES, np.float32)
        elif line.strip():
            if (yield from conversation.hear(line)):
                tally.taken += 1
            else:
                tally.refused += 1
