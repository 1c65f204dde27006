"""The conversation: user audio in; agent audio and events out. The one place that knows the whole path."""

import math
import time
import uuid
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.agent import Agent
from moshicli.conversation.calls import Answer, Calls, OpenCall
from moshicli.conversation.events import (
    Event,
    Lag,
    Notice,
    PersonaChanged,
    SessionEnded,
    SessionStarted,
    ToolCall,
    ToolResult,
    TurnEnded,
)
from moshicli.conversation.noise_gate import NoiseGate, Presence
from moshicli.conversation.pipeline import Flow, ahead, in_turn, on_arrival
from moshicli.conversation.prompt import Line, Opening
from moshicli.conversation.reminders import Reminders
from moshicli.conversation.stats import StatsCollector
from moshicli.conversation.text import Heard, Said, TextPart
from moshicli.conversation.toolbox import Toolbox
from moshicli.conversation.turns import Turns
from moshicli.errors import UsageError
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, FRAME_SECONDS
from moshicli.memory import PROMPT_MESSAGES
from moshicli.personas import Persona
from moshicli.tools.outcome import FAILED, ToolOutcome
from moshicli.tools.parser import BadCall, Call

if TYPE_CHECKING:
    from moshicli.bridge import MoshiBridge

Pcm = NDArray[np.float32]
Codes = NDArray[np.int32]

DEFAULT_TAIL = 15.0  # seconds
# An agent that does not begin within this time after the input's end will not answer it.
START_FRAMES = round(4 * FRAME_RATE)
# A call of the last moment gets its result after the tail; a model that never stops calling does not.
LATE_FRAMES = round(30 * FRAME_RATE)
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
    work_ms: float = 0.0
    """What making it took, waiting for tools and for input left out."""
    user_voiced: bool = False
    t: float = 0.0
    """Seconds of session audio before it."""


@dataclass
class _Frame:
    """A frame on its way through the stages, each of which adds what it makes."""

    user: Pcm
    tail: int = 0
    """Counts the frames of silence after the input, from 1."""
    presence: Presence = Presence.UNKNOWN
    user_codes: Codes | None = None
    agent_codes: Codes | None = None
    agent: Pcm = field(default_factory=lambda: SILENCE)
    answers: Sequence[Answer] = ()
    """Calls that were answered before it began."""
    persona: Persona | None = None
    """Who answers from this frame on, where that has changed."""
    parts: Sequence[TextPart] = ()
    calls: Sequence[OpenCall] = ()
    mute: bool = False
    working: bool = False
    """A call is being written, is running, or its result is being told."""
    speaking: bool = False
    """The agent has more to say, whatever its audio tells."""
    typing: bool = False
    """What the user typed is being read, and goes on."""
    asked: bool = False
    """It is complete."""
    refused: Sequence[str] = ()
    """Why something that was asked of the session could not be done."""
    notices: Sequence[str] = ()
    """What else the user should know of it."""
    work_ms: float = 0.0


@dataclass
class _Question:
    """What the user has typed, until it is answered."""

    put: bool = False
    """The model has read all of it."""
    refused: bool = False
    frames: int = 0
    """Since then; before that, since it was typed."""


class Conversation:
    """One session: with a persona, until a tool changes it.

        conversation = Conversation(bridge, persona, tools=tools)
        with contextlib.closing(conversation.run(frames)) as steps:
            for step in steps: ...          # step.agent, step.events
        conversation.end()                  # the closing events, also after leaving early

    `history` is what was said before the session, oldest first; prompts tell its last `PROMPT_MESSAGES`, and
    after a change of persona what was said since. Without `tools` calls are events that nobody answers.
    `overrides` are fields of `Sampling`, above the persona's and the checkpoint's own. `live` is
    for frames that arrive in time: each is answered as soon as it can be, and tools take their time.
    Otherwise neighbouring frames overlap, with the same result, and the results of tools are waited for.
    """

    def __init__(
        self,
        bridge: "MoshiBridge",
        persona: Persona,
        *,
        opening: Opening = Opening.NONE,
        history: Sequence[Line] = (),
        tools: Toolbox | None = None,
        overrides: Mapping[str, float] | None = None,
        seed: int | None = None,
        tail: float = DEFAULT_TAIL,
        live: bool = False,
    ) -> None:
        if not 0 <= tail < math.inf:
            raise UsageError("tail must be a number of seconds, 0 or more")
        self._history = deque(history, maxlen=PROMPT_MESSAGES)
        self._agent = Agent(
            bridge,
            persona,
            opening=opening,
            history=self._history,
            overrides=overrides or {},
            tool_lines=tools.lines if tools else lambda _: (),
            seed=seed,
        )
        self._flow = _flow(bridge.codec.backend, live)
        self._tail_frames = round(tail * FRAME_RATE)
        config = bridge.checkpoint.config
        self._turns = Turns(transcribes=config.user_text is not None)
        self._gate = NoiseGate(config.noise_gate_db) if config.noise_gate_db is not None else None
        self._tools = tools
        if tools:
            tools.serve(persona)
        self._calls = Calls(tools, wait=not live)
        self._reminders = Reminders(live)
        self._told_persona = persona.name
        self._generated = 0
        self._idle = 0
        self._question: _Question | None = None
        self._orders: deque[Callable[[_Frame], None]] = deque()
        self._remarks: deque[Lag | Notice] = deque()
        self._stats = StatsCollector()
        self._pending: list[Event] = [
            SessionStarted(0.0, uuid.uuid4().hex, bridge.checkpoint.name, persona.name)
        ]
        self._ended = False

    @property
    def prompt(self) -> str:
        """The prompt in force."""
        return self._agent.prompt

    @property
    def codec_swaps(self) -> int:
        """See `VoiceStream`."""
        return self._agent.stream.codec_swaps

    @property
    def reanchorings(self) -> int:
        """See `Generator`."""
        return self._agent.stream.generator.reanchorings

    def become(self, persona: Persona) -> None:
        """Go on as `persona`, which introduces itself. From any thread; a refusal is a `Notice`."""
        self._orders.append(lambda frame: self._become(frame, persona))

    def interrupt(self) -> None:
        """The agent shall stop speaking, and say nothing for a second. From any thread."""
        self._orders.append(lambda _: self._agent.hush())

    def hear(self, text: str) -> Generator[Pcm, None, bool]:
        """The user says `text` in silent frames (1920,), which go on until the reply has ended.

        They are frames for `run`; a reply takes at most `tail` seconds. How a checkpoint takes it: `Agent`. A
        refusal is a `Notice`, and False is returned.
        """
        question = _Question()

        def put(_: _Frame) -> None:
            try:
                self._agent.hear(text, self._history)
            except UsageError:
                question.refused = True
                raise

        self._orders.append(put)
        self._question = question
        while self._question is question:
            yield SILENCE
        return not question.refused

    def lagged(self, frames: int) -> None:
        """The session has fallen behind, and so many frames were skipped. From any thread."""
        self._remarks.append(Lag(0.0, frames))

    def warn(self, message: str) -> None:
        """Something outside of it has happened to the session. From any thread."""
        self._remarks.append(Notice(0.0, message))

    def run(self, frames: Iterable[Pcm]) -> Generator[Step, None, None]:
        """Hear `frames` (1920,) of the user, then silence until the reply has ended, at most `tail` seconds.

        One step per frame. Sample n of the agent's audio is what the model says while it hears sample n of
        the user's: both share one time line, on which the model's acoustic delay is part of its reaction. A
        call whose events have been handed out runs while the next frames are made.
        """
        working = False
        flow = self._flow(self._input(frames), self._encode, self._generate, self._decode)
        with closing(flow) as spoken:
            for frame in spoken:
                if frame.tail > self._tail_frames and not working:
                    return
                yield self._step(frame)
                self._ask(frame)
                if self._over(frame):
                    return
                self._calls.begin(self._stats.frames - 1)
                working = frame.working

    def end(self) -> tuple[Event, ...]:
        """Closing events: what is still open, then `session_ended`. Once; later calls give nothing."""
        if self._ended:
            return ()
        self._ended = True
        dropped = self._calls.drop("the session has ended")
        told = [answer for answer in dropped if answer.call.frame < self._stats.frames]
        last = _Frame(SILENCE, answers=told, parts=self._agent.close())
        events = [*self._pending, *self._remarked(), *self._events(last)]
        events += self._noted(self._turns.end(self._time))
        return (*events, SessionEnded(self._time, self._stats.result()))

    @property
    def _time(self) -> float:
        return self._stats.frames * FRAME_SECONDS

    def _input(self, frames: Iterable[Pcm]) -> Iterator[_Frame]:
        for user in frames:
            yield _Frame(user)
        for tail in range(1, self._tail_frames + LATE_FRAMES + 1):
            yield _Frame(SILENCE, tail)

    def _encode(self, frame: _Frame) -> _Frame:
        began = time.perf_counter()
        heard = frame.user
        if self._gate:
            heard = self._gate.through(frame.user)
            frame.presence = self._gate.presence
        frame.user_codes = self._agent.stream.encoder.encode_frame(heard)
        return _worked(frame, began)

    def _generate(self, frame: _Frame) -> _Frame:
        assert frame.user_codes is not None
        agent, number = self._agent, self._generated
        self._obey(frame)
        answer = self._calls.answer(number)
        began = time.perf_counter()
        if answer:
            self._settle(frame, answer)
        if self._calls:
            agent.wait()
        elif agent.free and (reminder := self._reminders.due(number)):
            agent.say(reminder)
        frame.working = bool(self._calls) or agent.being_told
        spoken = agent.step(frame.user_codes, frame.presence)
        frame.parts, frame.agent_codes, frame.mute = spoken.parts, spoken.codes, spoken.mute
        frame.typing, frame.asked, frame.notices = spoken.typing, spoken.asked, spoken.notices
        called = [part for part in spoken.parts if isinstance(part, Call | BadCall)]
        frame.calls = [self._calls.add(part, number) for part in called]
        frame.working |= bool(self._calls) or agent.call_open
        frame.speaking = agent.speaking
        self._generated += 1
        return _worked(frame, began)

    def _decode(self, frame: _Frame) -> _Frame:
        began = time.perf_counter()
        if frame.agent_codes is not None:
            pcm = self._agent.stream.decoder.decode_frame(frame.agent_codes)
            frame.agent = SILENCE if frame.mute else pcm
        return _worked(frame, began)

    def _settle(self, frame: _Frame, answer: Answer) -> None:
        """Do what a call has asked for, and tell the model what came of it before this frame."""
        asked, outcome = answer.requests, answer.outcome
        if asked.forget:
            self._history.clear()
        self._reminders.add(self._generated, asked.reminders)
        if asked.persona:
            try:
                self._become(frame, asked.persona, answer)
                return  # the new prompt stands for the result
            except UsageError as error:
                outcome = ToolOutcome(False, None, FAILED, error.message)
        frame.answers = (*frame.answers, replace(answer, outcome=self._agent.tell(outcome)))

    def _become(self, frame: _Frame, persona: Persona, *answers: Answer) -> None:
        """From this frame on `persona` speaks; the calls of the one before are over. Raises `UsageError`."""
        self._agent.become(persona, self._history)
        frame.persona = persona
        if self._tools:
            self._tools.serve(persona)
        frame.answers = (*frame.answers, *answers, *self._calls.drop("the persona has changed"))

    def _obey(self, frame: _Frame) -> None:
        """Do what was asked of the session since the frame before."""
        began = time.perf_counter()
        while self._orders:
            try:
                self._orders.popleft()(frame)
            except UsageError as error:
                frame.refused = (*frame.refused, error.message)
        _worked(frame, began)

    def _step(self, frame: _Frame) -> Step:
        events, self._pending = [*self._pending, *self._remarked(), *self._events(frame)], []
        t = self._time
        self._stats.frames += 1
        self._stats.step_ms.add(frame.work_ms)
        return Step(
            frame.user,
            frame.agent,
            self._turns.agent_voiced,
            tuple(events),
            frame.work_ms,
            self._turns.user_voiced,
            t,
        )

    def _remarked(self) -> Iterator[Lag | Notice]:
        while self._remarks:
            remark = replace(self._remarks.popleft(), t=self._time)
            if isinstance(remark, Lag):
                self._stats.lag_frames += remark.frames
            yield remark

    def _events(self, frame: _Frame) -> list[Event]:
        events: list[Event] = [*self._results(frame.answers)]
        events += [Notice(self._time, message) for message in (*frame.notices, *frame.refused)]
        if frame.persona:
            events += self._change(frame.persona)
        if frame.asked:
            self._turns.ask(self._stats.frames)
        words = [part for part in frame.parts if isinstance(part, Said | Heard)]
        tools = [call.part.name for call in frame.calls if isinstance(call.part, Call)]
        events += self._turns.follow(
            self._stats.frames, frame.user, frame.agent, words, tools, frame.working, frame.typing
        )
        events += map(self._called, frame.calls)
        return self._noted(events)

    def _change(self, persona: Persona) -> Iterator[Event]:
        yield from self._turns.hand_over(self._time)
        # Asked for itself, it introduces itself again, and nothing has changed.
        if persona.name != self._told_persona:
            yield PersonaChanged(self._time, self._told_persona, persona.name)

    def _called(self, call: OpenCall) -> ToolCall | ToolResult:
        if isinstance(call.part, BadCall):
            return ToolResult(self._time, call.id, "", ok=False, error=call.part.reason)
        return ToolCall(self._time, call.id, call.part.name, call.part.arguments)

    def _results(self, answers: Iterable[Answer]) -> Iterator[ToolResult]:
        for answer in answers:
            part, outcome = answer.call.part, answer.outcome
            if isinstance(part, Call):
                error = None if outcome.ok else outcome.reason
                yield ToolResult(self._time, answer.call.id, part.name, outcome.ok, outcome.result, error)

    def _noted(self, events: Iterable[Event]) -> list[Event]:
        """The events, counted and, where they are words, kept for the next prompt."""
        noted = list(events)
        for event in noted:
            if isinstance(event, TurnEnded):
                self._stats.turns += 1
                if event.onset_ms is not None:
                    self._stats.onset_ms.add(event.onset_ms)
                if event.text:
                    speaker = "User" if event.role == "user" else self._told_persona
                    self._history.append(Line(speaker, event.text))
            elif isinstance(event, ToolCall):
                self._stats.tool_calls += 1
            elif isinstance(event, PersonaChanged):
                self._told_persona = event.to
        return noted

    def _ask(self, frame: _Frame) -> None:
        """Forget the question that was typed when it is answered, or will not be."""
        question = self._question
        if question is None:
            return
        if frame.asked:
            question.put, question.frames, self._idle = True, 0, 0
        # The reply to a call that took long has as much time as any.
        question.frames = 0 if question.put and frame.working else question.frames + 1
        given_up = question.frames > (self._tail_frames if question.put else LATE_FRAMES)
        if question.refused or (question.put and self._quiet(frame)) or (given_up and not frame.working):
            self._question = None

    def _over(self, frame: _Frame) -> bool:
        if frame.tail:
            return self._quiet(frame)
        if not self._question:
            self._idle = 0
        return False

    def _quiet(self, frame: _Frame) -> bool:
        """The user has been answered, or will not be."""
        if frame.working or frame.speaking or self._turns.agent_active:
            self._idle = 0
            return False
        self._idle += 1
        return self._turns.answered or self._idle >= START_FRAMES


def _flow(codec: str, live: bool) -> Flow:
    """How frames pass a codec of this backend and the LM."""
    # MLX must not evaluate in two threads at once on a GPU.
    if codec == "mlx":
        return in_turn
    if live:
        return on_arrival
    # numpy's small operations hold Python's lock, so that neighbouring frames at once take a sixth more time
    # (`mini`: 18.6 against 16.0 ms a frame); rustymimi does not.
    return in_turn if codec == "numpy" else ahead


def _worked(frame: _Frame, began: float) -> _Frame:
    frame.work_ms += (time.perf_counter() - began) * 1000
    return frame
