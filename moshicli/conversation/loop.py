"""The conversation: user audio in; agent audio and events out. The one place that knows the whole path."""

import math
import time
import uuid
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.events import Event, SessionEnded, SessionStarted, ToolCall, ToolResult, TurnEnded
from moshicli.conversation.pipeline import Pipeline
from moshicli.conversation.prompt import (
    Budget,
    Line,
    Opening,
    build_prompt,
)
from moshicli.conversation.stats import StatsCollector
from moshicli.conversation.text import Heard, Said, TextPart, TextReader
from moshicli.conversation.turns import Turns
from moshicli.errors import UsageError
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, FRAME_SECONDS
from moshicli.personas import Persona
from moshicli.tools.parser import BadCall, Call

if TYPE_CHECKING:
    from moshicli.bridge import MoshiBridge, Sampling

Pcm = NDArray[np.float32]
Codes = NDArray[np.int32]

DEFAULT_TAIL = 15.0  # seconds
# An agent that does not begin within this time after the input's end will not answer it.
START_FRAMES = round(4 * FRAME_RATE)
SILENCE: Pcm = np.zeros(FRAME_SAMPLES, np.float32)
SILENCE.flags.writeable = False


@dataclass(frozen=True)
class Step:
    """One frame of the session."""

    user: Pcm
    """(1920,) float32: what the model heard."""
    agent: Pcm
    """(1920,) float32: what it said while hearing that."""
    agent_voiced: bool
    events: tuple[Event, ...]


@dataclass
class _Frame:
    """A frame on its way through the stages, each of which adds what it makes."""

    user: Pcm
    tail: int = 0
    """Counts the frames of silence after the input, from 1."""
    user_codes: Codes | None = None
    agent_codes: Codes | None = None
    agent: Pcm = field(default_factory=lambda: SILENCE)
    parts: Sequence[TextPart] = ()
    mute: bool = False
    busy: bool = False
    """The agent has more to say or to do, whatever its audio tells."""
    work_ms: float = 0.0


class Conversation:
    """One session with a persona.

        conversation = Conversation(bridge, persona)
        with contextlib.closing(conversation.run(frames)) as steps:
            for step in steps: ...          # step.agent, step.events
        conversation.end()                  # the closing events, also after leaving early

    `overrides` are fields of `Sampling`, above the persona's and the checkpoint's own. `live` finishes each
    frame before it asks for the next one; otherwise neighbouring frames overlap, with the same result.
    """

    def __init__(
        self,
        bridge: "MoshiBridge",
        persona: Persona,
        *,
        opening: Opening = Opening.NONE,
        history: Sequence[Line] = (),
        overrides: Mapping[str, float] | None = None,
        seed: int | None = None,
        tail: float = DEFAULT_TAIL,
        live: bool = False,
    ) -> None:
        if not 0 <= tail < math.inf:
            raise UsageError("tail must be a number of seconds, 0 or more")
        config = bridge.checkpoint.config
        budget = Budget(config.prompt_budget, lambda text: len(bridge.tokenizer.encode(text)))
        greeting = persona.greeting if opening is Opening.GREETING else None
        # With its words given, the prompt need not ask for a greeting.
        opening = Opening.NONE if greeting else opening
        self.prompt = build_prompt(persona, budget, opening=opening, history=history)
        sampling = sampling_for(config.sampling, {**persona.sampling, **(overrides or {})})
        self._stream = bridge.open(self.prompt, sampling=sampling, seed=seed)
        if greeting:
            self._stream.say(greeting)
        # MLX must not evaluate in two threads at once on a GPU; the other codecs run beside its steps.
        self._ahead = not live and bridge.codec.backend != "mlx"
        self._tail_frames = round(tail * FRAME_RATE)
        self._text = TextReader(config.user_text)
        self._turns = Turns(transcribes=config.user_text is not None)
        self._calls = 0
        self._idle = 0
        self._stats = StatsCollector()
        self._pending: list[Event] = [
            SessionStarted(0.0, uuid.uuid4().hex, bridge.checkpoint.name, persona.name)
        ]
        self._ended = False

    def run(self, frames: Iterable[Pcm]) -> Generator[Step, None, None]:
        """Hear `frames` (1920,) of the user, then silence until the reply has ended, at most `tail` seconds.

        One step per frame. Sample n of the agent's audio is what the model says while it hears sample n of
        the user's: both share one time line, on which the model's acoustic delay is part of its reaction.
        """
        with Pipeline(ahead=self._ahead) as pipeline:
            heard = pipeline.stage(self._encode, self._input(frames))
            answered = map(self._generate, heard)
            spoken = pipeline.stage(self._decode, answered)
            for frame in spoken:
                yield self._step(frame)
                if self._over(frame):
                    return

    def end(self) -> tuple[Event, ...]:
        """Closing events: what is still open, then `session_ended`. Once; later calls give nothing."""
        if self._ended:
            return ()
        self._ended = True
        events = [*self._pending, *self._events(_Frame(SILENCE, parts=self._text.close()))]
        events += self._counted(self._turns.end(self._time))
        return (*events, SessionEnded(self._time, self._stats.result()))

    @property
    def _time(self) -> float:
        return self._stats.frames * FRAME_SECONDS

    def _input(self, frames: Iterable[Pcm]) -> Iterator[_Frame]:
        for user in frames:
            yield _Frame(user)
        for tail in range(1, self._tail_frames + 1):
            yield _Frame(SILENCE, tail)

    def _encode(self, frame: _Frame) -> _Frame:
        began = time.perf_counter()
        frame.user_codes = self._stream.encoder.encode_frame(frame.user)
        return _worked(frame, began)

    def _generate(self, frame: _Frame) -> _Frame:
        assert frame.user_codes is not None
        began = time.perf_counter()
        generated = self._stream.generator.step(frame.user_codes)
        frame.agent_codes = generated.agent_codes
        frame.parts = self._text.read(generated.text_token, self._stream.piece(generated.text_token))
        frame.mute = self._text.call_open or any(isinstance(part, Call | BadCall) for part in frame.parts)
        frame.busy = self._text.call_open or self._stream.generator.forcing > 0
        return _worked(frame, began)

    def _decode(self, frame: _Frame) -> _Frame:
        began = time.perf_counter()
        if frame.agent_codes is not None:
            pcm = self._stream.decoder.decode_frame(frame.agent_codes)
            frame.agent = SILENCE if frame.mute else pcm
        return _worked(frame, began)

    def _step(self, frame: _Frame) -> Step:
        events, self._pending = [*self._pending, *self._events(frame)], []
        self._stats.frames += 1
        self._stats.step_ms.add(frame.work_ms)
        return Step(frame.user, frame.agent, self._turns.agent_voiced, tuple(events))

    def _events(self, frame: _Frame) -> list[Event]:
        words = [part for part in frame.parts if isinstance(part, Said | Heard)]
        calls = [self._call(part) for part in frame.parts if isinstance(part, Call | BadCall)]
        tools = [call.name for call in calls if isinstance(call, ToolCall)]
        spoken = self._turns.follow(self._stats.frames, frame.user, frame.agent, words, tools)
        return self._counted([*spoken, *calls])

    def _call(self, part: Call | BadCall) -> ToolCall | ToolResult:
        self._calls += 1
        call_id = f"call-{self._calls}"
        if isinstance(part, BadCall):
            return ToolResult(self._time, call_id, "", ok=False, error=part.reason)
        return ToolCall(self._time, call_id, part.name, part.arguments)

    def _counted(self, events: Iterable[Event]) -> list[Event]:
        counted = list(events)
        for event in counted:
            if isinstance(event, TurnEnded):
                self._stats.turns += 1
                if event.onset_ms is not None:
                    self._stats.onset_ms.add(event.onset_ms)
            elif isinstance(event, ToolCall):
                self._stats.tool_calls += 1
        return counted

    def _over(self, frame: _Frame) -> bool:
        if not frame.tail or frame.busy or self._turns.agent_active:
            self._idle = 0
            return False
        self._idle += 1
        return self._turns.answered or self._idle >= START_FRAMES


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


def _worked(frame: _Frame, began: float) -> _Frame:
    frame.work_ms += (time.perf_counter() - began) * 1000
    return frame
