"""Whether a text says, word for word or but for one word, what one of the domain's wordings says."""

import re
from collections.abc import Iterable

from training.domain.intents import HELD_OUT_FRAMES, OPENERS, SOFT_OPENERS, wordings_of
from training.domain.names import NAMES, PERSONAS
from training.domain.numbers import words

Tokens = tuple[str, ...]

ANY = "*"
LONG = 4
"""Wordings of so many words are nearly said by a text that has one other, one less or one more."""

_CONTRACTIONS = {
    r"\bcan't\b|\bcannot\b": "can not",
    r"\bwon't\b": "will not",
    r"n't\b": " not",
    r"'m\b": " am",
    r"'re\b": " are",
    r"'ve\b": " have",
    r"'ll\b": " will",
    r"'d\b": " would",
    r"\b(what|who|where|how|that|there|it|when|he|she|name|let|time|here)'s\b": r"\1 is",
}
_NUMBERS = {part for number in range(101) for part in words(number).split()}
_NAMES = {name.lower() for name in (*NAMES, *PERSONAS)}
_POLITE = ("can you", "could you", "would you", "will you", "please", "kindly", "just", "I want you to")
_FRONT = sorted(
    {
        tuple(re.findall(r"[a-z]+", opener.replace("{me}", "").lower()))
        for opener in (*OPENERS, *SOFT_OPENERS, *_POLITE)
    }
    - {()},
    key=len,
    reverse=True,
)


def tokens(text: str) -> Tokens:
    """The text's words without case, marks, contractions and politeness; a name or a number is ANY."""
    text = re.sub(r"\{\w+\}", ANY, text.lower().replace("{me}", " ").replace("{minutes}", "minutes"))
    for contraction, full in _CONTRACTIONS.items():
        text = re.sub(contraction, full, text)
    found: list[str] = []
    for word in re.findall(r"[a-z]+|\*", text):
        word = ANY if word in _NUMBERS or word in _NAMES else "minutes" if word == "minute" else word
        # "twenty five" fills one slot.
        if not (word == ANY and found and found[-1] == ANY):
            found.append(word)
    return _bare(tuple(found))


class Wordings:
    """What is said for some intents; for held-out wordings also in the frames the evaluation puts them in."""

    def __init__(self, intents: Iterable[str], held_out: bool = False) -> None:
        frames = {frame.rstrip("?") for frame in HELD_OUT_FRAMES} if held_out else {"{x}"}
        self._all = {
            tokens(frame.replace("{x}", text))
            for intent in intents
            for text, is_request, _ in wordings_of(intent, held_out)
            for frame in (frames if is_request else {"{x}"})
        } - {()}
        self._open = {known for known in self._all if ANY in known}
        long = [known for known in self._all if len(known) >= LONG]
        self._masked = {masked for known in long for masked in _masked(known)}
        self._shorter = {shorter for known in long for shorter in _shorter(known)}
        self._long = set(long)

    def has(self, text: str) -> bool:
        """Whether the text is one of the wordings, with a number or a user's name in its slot."""
        return tokens(text) in self._all

    def same(self, text: str) -> bool:
        """Whether the text is one of the wordings, whatever fills its slots."""
        said = tokens(text)
        return said in self._all or any(masked in self._open for masked in _masked(said))

    def near(self, text: str) -> bool:
        """Whether the text is one of the wordings, or one of the long ones but for a word."""
        said = tokens(text)
        return (
            self.same(text)
            or said in self._shorter
            or any(masked in self._masked for masked in _masked(said))
            or any(shorter in self._long for shorter in _shorter(said))
        )


def _bare(said: Tokens) -> Tokens:
    """Without what is put in front of a sentence, or behind it, out of habit or politeness."""
    while front := next((f for f in _FRONT if len(said) > len(f) and said[: len(f)] == f), None):
        said = said[len(front) :]
    while len(said) > 1 and said[-1] in ("please", "now"):
        said = said[:-1]
    return said


def _masked(said: Tokens) -> list[Tokens]:
    return [(*said[:at], ANY, *said[at + 1 :]) for at in range(len(said))]


def _shorter(said: Tokens) -> list[Tokens]:
    return [said[:at] + said[at + 1 :] for at in range(len(said))]
