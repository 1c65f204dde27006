"""The agent: a persona in force on the checkpoint's streams, and what of its text is speech."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.prompt import Line, Opening, Prompts
from moshicli.conversation.text import TextPart, TextReader
from moshicli.errors import UsageError
from moshicli.frames import FRAME_RATE
from moshicli.personas import Persona
from moshicli.tools.outcome import FAILED, ToolOutcome
from moshicli.tools.parser import BadCall, Call

if TYPE_CHECKING:
    from moshicli.bridge import MoshiBridge, Sampling

Codes = NDArray[np.int32]

LONGEST_RESULT_FRAMES: Final = round(16 * FRAME_RATE)
"""A result takes a frame a token, in which the agent is silent."""

FREE_FRAMES: Final = round(1.04 * FRAME_RATE)
"""Nobody's words for this long: the agent may begin to speak by itself."""


@dataclass(frozen=True)
class Utterance:
    """One frame: the parts of text that it completes, and the agent's codes (Ka,), None while they fill."""

    parts: Sequence[TextPart]
    codes: Codes | None
    mute: bool
    """The agent is calling a tool or being told a result: what it may sound like is no speech."""


class Agent:
    """Who answers. `tool_lines` gives what a persona's prompt says of its tools.

    `overrides` are fields of `Sampling`, above a persona's and the checkpoint's own. A persona's own greeting
    is said word for word.
    """

    def __init__(
        self,
        bridge: "MoshiBridge",
        persona: Persona,
        *,
        opening: Opening,
        history: Sequence[Line],
        overrides: Mapping[str, float],
        tool_lines: Callable[[Persona], Sequence[str]],
        seed: int | None,
    ) -> None:
        self._config = bridge.checkpoint.config
        self._tokenizer = bridge.tokenizer
        self._overrides = overrides
        self._prompts = Prompts(self._config, bridge.tokenizer, tool_lines)
        self._hidden = 0
        self._text = TextReader(self._config.user_text)
        greeting = persona.greeting if opening is Opening.GREETING else None
        # With its words given, the prompt need not ask for a greeting.
        opening = Opening.NONE if greeting else opening
        self.persona = persona
        self.prompt = self._prompts.write(persona, opening, history)
        self.stream = bridge.open(self.prompt, sampling=self._sampling(persona), seed=seed)
        if greeting:
            self.stream.say(greeting)

    @property
    def call_open(self) -> bool:
        """It is writing a call."""
        return self._text.call_open

    @property
    def being_told(self) -> bool:
        """A result is on its way into its text."""
        return self._hidden > 0

    @property
    def speaking(self) -> bool:
        """Words that it was given are still to be said."""
        return self.stream.generator.forcing > self._hidden

    @property
    def free(self) -> bool:
        """Neither it nor the user is saying anything, as far as text tells."""
        return not self.speaking and not self.being_told and self._text.pause >= FREE_FRAMES

    def step(self, user_codes: Codes) -> Utterance:
        """Hear the user's codes (Ku,) of one frame, and speak."""
        hidden = self.being_told
        self._hidden -= hidden
        frame = self.stream.generator.step(user_codes)
        token = self._config.text_padding_id if hidden else frame.text_token
        parts = self._text.read(token, "" if hidden else self.stream.piece(token))
        called = any(isinstance(part, Call | BadCall) for part in parts)
        return Utterance(parts, frame.agent_codes, hidden or called or self._text.call_open)

    def wait(self) -> None:
        """Say nothing in the next frame: there is no result yet, and the model would make one up."""
        if not self.being_told:
            self._force([self._config.text_padding_id])

    def tell(self, outcome: ToolOutcome) -> ToolOutcome:
        """Put the outcome of a call into the text; gives the one that was put there."""
        ids = self._tokenizer.encode(outcome.text)
        if len(ids) > LONGEST_RESULT_FRAMES:
            detail = f"its result takes {len(ids)} tokens, at most {LONGEST_RESULT_FRAMES} can be told"
            outcome = ToolOutcome(False, None, FAILED, detail)
            ids = self._tokenizer.encode(outcome.text)
        self._force(ids)
        return outcome

    def become(self, persona: Persona, history: Sequence[Line]) -> None:
        """Go on as `persona`, which introduces itself.

        Raises `UsageError`, and is as before, where the persona does not fit the checkpoint.
        """
        sampling = self._sampling(persona)
        prompt = self._prompts.write(persona, Opening.RE_INTRODUCTION, history)
        self.stream.restart(prompt, sampling)
        self.persona, self.prompt, self._hidden = persona, prompt, 0
        self._text = TextReader(self._config.user_text)

    def close(self) -> list[TextPart]:
        """End of the session: text that is still pending."""
        return self._text.close()

    def _force(self, ids: Sequence[int]) -> None:
        self.stream.generator.force(ids)
        self._hidden += len(ids)

    def _sampling(self, persona: Persona) -> "Sampling":
        return sampling_for(self._config.sampling, {**persona.sampling, **self._overrides})


def sampling_for(base: "Sampling", overrides: Mapping[str, float]) -> "Sampling":
    """`base` with `overrides`. Raises `UsageError` for an unknown setting or a value out of range."""
    known = {setting.name: getattr(base, setting.name) for setting in fields(base)}
    for name, value in overrides.items():
        if name not in known:
            raise UsageError(f"there is no sampling setting {name!r}", f"there are {', '.join(known)}")
        if isinstance(known[name], int) and not isinstance(value, int):
            raise UsageError(f"{name} must be a whole number")
    values: dict[str, Any] = dict(overrides)
    return replace(base, **values)
