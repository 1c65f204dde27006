"""Given words at the model's own pace: it says when the next word begins, the words are ours.

Moshi's text stream holds padding between words and an end-of-padding token before a word begins. Where the
model would begin a word of its own, the next given one is put (the idea of delayed-streams text to speech:
Zeghidour et al. 2025, arXiv:2509.08753).
"""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any, Final

from moshicli.bridge.array_functions import Array

END_OF_PADDING_ID: Final = 0
"""Kyutai's tokenizers: the token before a word begins; it has no text."""

LONGEST_PAUSE_FRAMES: Final = 12
"""A model that has padded for 0.96 s does not begin by itself; pauses between clauses are shorter."""


class PacedText:
    """Words waiting to be said, as lists of token ids."""

    def __init__(self, padding_id: int) -> None:
        self._padding_id = padding_id
        self._words: deque[deque[int]] = deque()
        self._begun = False
        self._due = False
        self._pause = 0

    def extend(self, words: Iterable[Sequence[int]]) -> None:
        self._words.extend(deque(word) for word in words if word)

    def __len__(self) -> int:
        """Tokens still to be said."""
        return sum(map(len, self._words))

    @property
    def given(self) -> int | None:
        """The token of this frame where the model has no say: inside a word, or at a word that is due."""
        return self._words[0][0] if self._begun or self._due else None

    def constrain(self, xp: Any, sampled: Array) -> Array:
        """The model's token (1,), but for padding replaced by the first of the next word; lazy in MLX.

        `xp` is the module of its array, `numpy` or `mlx.core`.
        """
        waits = (sampled == self._padding_id) | (sampled == END_OF_PADDING_ID)
        return xp.where(waits, sampled, self._words[0][0]).astype(xp.uint32)

    def observe(self, token: int) -> None:
        """Follow the token that this frame got. Only while words are waiting."""
        if self.given is None and token in (self._padding_id, END_OF_PADDING_ID):
            self._pause += 1
            self._due = token == END_OF_PADDING_ID or self._pause >= LONGEST_PAUSE_FRAMES
            return
        word = self._words[0]
        word.popleft()
        self._begun, self._due, self._pause = bool(word), False, 0
        if not word:
            self._words.popleft()
