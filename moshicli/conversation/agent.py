"""The agent: a persona in force on the checkpoint's streams, and what of its text is speech."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.floor import Floor
from moshicli.conversation.noise_gate import Presence
from moshicli.conversation.prompt import Line, Opening, Prompts
from moshicli.conversation.text import Heard, TextPart, TextReader
from moshicli.conversation.typed import as_transcript
from moshicli.errors import UsageError
from moshicli.frames import FRAME_RATE
from moshicli.personas import Persona
from moshicli.tools.outcome import FAILED, ToolOutcome
from moshicli.tools.parser import BadCall, Call

if TYPE_CHECKING:
    from moshicli.bridge import MoshiBridge, Sampling, UserMarks

Codes = NDArray[np.int32]

LONGEST_RESULT_FRAMES: Final = round(16 * FRAME_RATE)
"""A result takes a frame a token, in which the agent is silent; and so does what the user types."""

HUSH_FRAMES: Final = round(0.96 * FRAME_RATE)
"""So long an agent that is interrupted is kept from speaking. Text leads audio by less; `mini` does not go on
with a sentence after 0.8 s without words."""

FREE_FRAMES: Final = round(1.04 * FRAME_RATE)
"""Nobody's words for this long: the agent may begin to speak by itself."""


class _Given(Enum):
    """What a token is that the text stream is given."""

    HIDDEN = auto()
    """A tool's result, or a pause: not said by anyone."""
    TYPED = auto()
    """Of the user's words."""
    TYPED_END = auto()


@dataclass(frozen=True)
class Utterance:
    """One frame: the parts of text that it completes, and the agent's codes (Ka,), None while they fill."""

    parts: Sequence[TextPart]
    codes: Codes | None
    mute: bool
    """It calls a tool, is told a result, was interrupted or is held: what it may sound like is no speech."""
    typing: bool
    """What the user has typed is being read, and goes on."""
    asked: bool
    """It is complete with this frame."""
    notices: Sequence[str]
    """What of the words that were given could not be written."""


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
        self._checkpoint = bridge.checkpoint.name
        self._tokenizer = bridge.tokenizer
        self._overrides = overrides
        self._prompts = Prompts(self._config, bridge.tokenizer, tool_lines)
        self._given: deque[_Given] = deque()
        self._heard: list[Heard] = []
        self._kept: list[TextPart] = []
        self._notices: list[str] = []
        self._gated = self._config.noise_gate_db is not None
        self._text = TextReader(self._config.user_text)
        self._floor = self._new_floor()
        greeting = persona.greeting if opening is Opening.GREETING else None
        # With its words given, the prompt need not ask for a greeting.
        opening = Opening.NONE if greeting else opening
        self.persona = persona
        self.prompt = self._prompts.write(persona, opening, history)
        self.stream = bridge.open(self.prompt, sampling=self._sampling(persona), seed=seed)
        if greeting:
            self.say(greeting)

    @property
    def call_open(self) -> bool:
        """It is writing a call, or one waits until the user is silent."""
        return self._text.call_open or _has_call(self._kept)

    @property
    def being_told(self) -> bool:
        """A result is on its way into its text."""
        return bool(self._given)

    @property
    def speaking(self) -> bool:
        """Words that it was given are still to be said."""
        return self.stream.generator.forcing > len(self._given)

    @property
    def free(self) -> bool:
        """Neither it nor the user is saying anything, as far as text tells."""
        busy = self.speaking or self.being_told or self.call_open
        return not busy and self._text.pause >= FREE_FRAMES

    def step(self, user_codes: Codes, presence: Presence = Presence.UNKNOWN) -> Utterance:
        """Hear the user's codes (Ku,) of one frame, in which they are present or not, and speak."""
        if self._floor:
            self._floor.rule(self.stream.generator, presence, self._text.hearing, self.call_open)
        if _has_call(self._kept) and not self.stream.generator.forcing:
            self.wait()
        given = self._given.popleft() if self._given else None
        hidden = given is _Given.HIDDEN
        frame = self.stream.generator.step(user_codes)
        token = self._config.text_padding_id if hidden else frame.text_token
        piece = "" if hidden else self.stream.piece(token)
        if self._floor:
            self._floor.follow(token, piece, frame.withheld, typed=given is not None)
        held = self._floor is not None and self._floor.held
        parts = self._told(self._text.read(token, piece, held))
        heard, self._heard = self._heard, []
        mute = hidden or _has_call(parts) or held or self.call_open
        typing, asked = given is _Given.TYPED, given is _Given.TYPED_END or bool(heard)
        notices, self._notices = self._notices, []
        return Utterance([*heard, *parts], frame.agent_codes, mute, typing, asked, notices)

    def wait(self) -> None:
        """Say nothing in the next frame: there is no result yet, and the model would make one up."""
        if not self.being_told:
            self._hide([self._config.text_padding_id])

    def tell(self, outcome: ToolOutcome) -> ToolOutcome:
        """Put the outcome of a call into the text; gives the one that was put there."""
        ids = self._tokenizer.encode(outcome.text)
        if len(ids) > LONGEST_RESULT_FRAMES:
            detail = f"its result takes {len(ids)} tokens, at most {LONGEST_RESULT_FRAMES} can be told"
            outcome = ToolOutcome(False, None, FAILED, detail)
            ids = self._tokenizer.encode(outcome.text)
        self._hide(ids)
        return outcome

    def say(self, text: str) -> None:
        """Say `text`, word by word at its own pace."""
        self.stream.say(self._written(text))

    def hush(self) -> None:
        """Stop speaking, and say nothing for a while; what it was given to say is dropped."""
        self.stream.generator.drop_words()
        if self._floor:
            self._floor.drop()
        self._give_up()
        self._hide([self._config.text_padding_id] * HUSH_FRAMES)

    def hear(self, text: str, history: Sequence[Line]) -> None:
        """Take `text` as what the user says.

        A checkpoint that transcribes reads it as its own transcript. Any other begins anew with a prompt that
        ends with it, which is a best effort. Raises `UsageError` where it is too long, or has no words.
        """
        written = self._written(text)
        words = as_transcript(written)
        if not words:
            raise UsageError("there are no words in what was typed")
        if self._config.user_text:
            self._transcribe(words, self._config.user_text)
            return
        prompt = self._prompts.write(self.persona, Opening.NONE, [*history, Line("User", written)])
        if " ".join(written.split()) not in prompt:
            raise UsageError("what was typed does not fit the checkpoint's prompt")
        self.stream.restart(prompt)
        self._begin(prompt)
        self._heard = [Heard(text)]

    def become(self, persona: Persona, history: Sequence[Line]) -> None:
        """Go on as `persona`, which introduces itself.

        Raises `UsageError`, and is as before, where the persona does not fit the checkpoint.
        """
        sampling = self._sampling(persona)
        prompt = self._prompts.write(persona, Opening.RE_INTRODUCTION, history)
        self.stream.restart(prompt, sampling)
        self.persona = persona
        self._begin(prompt)

    def close(self) -> list[TextPart]:
        """End of the session: text that is still pending."""
        if self._floor and self._floor.held:
            self._give_up()
        kept, self._kept = self._kept, []
        return [*kept, *self._text.close()]

    def _begin(self, prompt: str) -> None:
        self.prompt = prompt
        self._given.clear()
        self._kept.clear()
        self._floor = self._new_floor()
        self._text = TextReader(self._config.user_text)

    def _new_floor(self) -> Floor | None:
        return Floor(self._config.user_text) if self._config.user_text else None

    def _written(self, text: str) -> str:
        """`text` in characters that the tokenizer has; those that are lost are told with the next frame."""
        written, lost = self._tokenizer.writable(text)
        if lost:
            self._notices.append(f"left out what {self._checkpoint} cannot write: {' '.join(lost)}")
        return written

    def _transcribe(self, words: str, marks: "UserMarks") -> None:
        ids = self._tokenizer.encode(words)
        if len(ids) > LONGEST_RESULT_FRAMES:
            raise UsageError(f"what was typed takes {len(ids)} tokens of at most {LONGEST_RESULT_FRAMES}")
        self._give_up()
        self.stream.generator.force([marks.start, *ids, marks.ends])
        self._given += [_Given.TYPED] * (1 + len(ids)) + [_Given.TYPED_END]

    def _told(self, parts: Sequence[TextPart]) -> list[TextPart]:
        """The parts of a frame, without those of a reply that is given up where the user goes on.

        A call waits until their turn is over: nobody can take back what a tool has done.
        """
        if self._text.hearing:
            self._kept.clear()
        ready, self._kept = [*self._kept, *parts], []
        if not (self._floor and self._gated):
            return ready
        if self._floor.over and _has_call(ready):
            self._floor.settle()
        if not self._floor.unanswered:
            return ready
        self._kept = [part for part in ready if not isinstance(part, Heard)]
        return [part for part in ready if isinstance(part, Heard)]

    def _give_up(self) -> None:
        """Of a reply that nobody has heard yet nothing is told, and what it would call is not called."""
        if self._floor and self._gated and self._floor.unanswered:
            self._kept.clear()
            self._text.forget()

    def _hide(self, ids: Sequence[int]) -> None:
        self.stream.generator.force(ids)
        self._given += [_Given.HIDDEN] * len(ids)

    def _sampling(self, persona: Persona) -> "Sampling":
        return sampling_for(self._config.sampling, {**persona.sampling, **self._overrides})


def _has_call(parts: Iterable[TextPart]) -> bool:
    return any(isinstance(part, Call | BadCall) for part in parts)


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
