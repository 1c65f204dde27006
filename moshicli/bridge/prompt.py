"""The prompt protocol: what is forced into the three streams before live audio.

PersonaPlex (`nvidia/personaplex-7b-v1`): [voice] → silence → text, one token a frame → silence, while the
agent is silent and the user's stream holds a 440 Hz sine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from moshicli.errors import UsageError

Codes = npt.NDArray[np.int32]

SYSTEM_MARK: Final = "<system>"

PAUSE_FRAMES: Final = 6
"""Silent frames before and after the prompt's text (0.48 s each)."""


@dataclass(frozen=True)
class PromptFrames:
    """F frames of forced tokens: text (F,), agent (Ka, F), user (Ku, F)."""

    text: Codes
    agent: Codes
    user: Codes

    def __len__(self) -> int:
        return len(self.text)

    def columns(self, delays: Sequence[int], text_start: int, audio_start: int) -> Codes:
        """Input tokens (F, 1 + Ka + Ku) of the first F positions.

        Position p carries the text of frame p - 1 and, of a codebook delayed by d, the code of frame
        p - 1 - d; `text_start` and `audio_start` stand where there is no such frame.
        """
        frames = len(self)
        columns = np.full((frames, 1 + len(delays)), audio_start, dtype=np.int32)
        columns[:, 0] = text_start
        columns[1:, 0] = self.text[: frames - 1]
        for k, (row, delay) in enumerate(zip((*self.agent, *self.user), delays, strict=True)):
            columns[1 + delay :, 1 + k] = row[: max(frames - 1 - delay, 0)]
        return columns


@dataclass(frozen=True)
class PromptProtocol:
    """Builds the forced frames of a prompt for one checkpoint.

    silence_codes (Ka,) and sine_codes (Ku,) are one frame of each; padding_id is the text token of a frame
    without text.
    """

    silence_codes: Codes
    sine_codes: Codes
    padding_id: int

    def frames(self, prompt_ids: Sequence[int]) -> PromptFrames:
        """The frames of a prompt, which may be empty: then the two pauses alone."""
        pause = [self.padding_id] * PAUSE_FRAMES
        text = np.array([*pause, *prompt_ids, *pause], dtype=np.int32)
        return PromptFrames(
            text=text,
            agent=np.repeat(self.silence_codes[:, None], len(text), axis=1),
            user=np.repeat(self.sine_codes[:, None], len(text), axis=1),
        )


def between_marks(text: str) -> str:
    """A prompt's text between `<system>` marks; unchanged where it is empty or has them."""
    if not text or text.startswith(SYSTEM_MARK):
        return text
    return f"{SYSTEM_MARK} {text} {SYSTEM_MARK}"


def most_prompt_ids(context: int) -> int:
    """Longest prompt text a context takes, in tokens; a quarter is left for the conversation."""
    return context * 3 // 4 - 2 * PAUSE_FRAMES


def check_length(prompt_ids: Sequence[int], context: int) -> None:
    """Raises UsageError where a prompt is longer than `most_prompt_ids`."""
    most = most_prompt_ids(context)
    if len(prompt_ids) > most:
        raise UsageError(
            f"the prompt has {len(prompt_ids)} tokens, this checkpoint takes {most}",
            "shorten the persona's system_prompt",
        )
