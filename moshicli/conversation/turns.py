"""Who has the floor: from levels and text of both sides to turns, their length and the reply's onset."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from moshicli.conversation.events import (
    AssistantText,
    Event,
    Role,
    TurnEnded,
    UserText,
)
from moshicli.conversation.text import Heard, Said
from moshicli.conversation.voice_activity import VoiceActivity
from moshicli.frames import FRAME_RATE, FRAME_SECONDS

# A pause within a turn is shorter than this. Pauses inside read English sentences rarely exceed half a
# second; the agent gets more, since cutting a reply short costs more than waiting for it.
USER_GAP_FRAMES = round(0.64 * FRAME_RATE)
AGENT_GAP_FRAMES = round(1.04 * FRAME_RATE)
# How long a turn waits for its transcript, where there is one.
TRANSCRIPT_FRAMES = round(2 * FRAME_RATE)
# Fewer voiced frames than this, and no text, are a click and no turn.
LEAST_VOICED = 2


@dataclass
class _Turn:
    began: int
    last_active: int
    voiced: int = 0
    first_voiced: int = 0
    last_voiced: int = 0
    text: str = ""
    tools: list[str] = field(default_factory=list)
    onset_ms: int | None = None

    @property
    def real(self) -> bool:
        return bool(self.text or self.tools) or self.voiced >= LEAST_VOICED

    @property
    def seconds(self) -> float:
        return (self.last_voiced - self.first_voiced + 1) * FRAME_SECONDS if self.voiced else 0.0

    def voice(self, frame: int) -> None:
        if not self.voiced:
            self.first_voiced = frame
        self.voiced += 1
        self.last_voiced = self.last_active = frame

    def say(self, frame: int, text: str) -> str:
        """Append `text`; returns it as it stands in the turn, which begins without white space."""
        text = text if self.text else text.lstrip()
        self.text += text
        self.last_active = frame
        return text


class Turns:
    """Follows both sides frame by frame; frames are numbered from 0 on the session's time line."""

    def __init__(self, transcribes: bool) -> None:
        self._transcribes = transcribes
        self._user_activity, self._agent_activity = VoiceActivity(), VoiceActivity()
        self._user: _Turn | None = None
        self._agent: _Turn | None = None
        self._user_last = -1
        self._answered_until = -1

    @property
    def user_voiced(self) -> bool:
        """Whether the user's last frame was voiced."""
        return self._user_activity.voiced

    @property
    def agent_voiced(self) -> bool:
        """Whether the agent's last frame was voiced."""
        return self._agent_activity.voiced

    @property
    def agent_active(self) -> bool:
        """Whether the agent has the floor."""
        return self._agent is not None

    @property
    def answered(self) -> bool:
        """The agent has spoken after the user's last voiced frame, and has ended."""
        return self._agent is None and self._answered_until > self._user_last

    def follow(
        self,
        frame: int,
        user: NDArray[np.float32],
        agent: NDArray[np.float32],
        words: Sequence[Said | Heard],
        tools: Sequence[str],
        working: bool = False,
        typing: bool = False,
    ) -> Iterator[Event]:
        """Events of one frame: audio (1920,) of both sides, words completed and tools called in it.

        While a call is `working` the agent's turn goes on, however long that takes; and so does the user's
        while what they are `typing` is read.
        """
        t = frame * FRAME_SECONDS
        heard = [part for part in words if isinstance(part, Heard)]
        said = [part for part in words if isinstance(part, Said)]
        user_voiced = self._user_activity.hear(user)
        if user_voiced or heard:
            self._user = self._user or _Turn(frame, frame)
            if user_voiced:
                self._user_last = frame
                self._user.voice(frame)
            for part in heard:
                yield UserText(t, self._user.say(frame, part.text))
        if self._user and typing:
            self._user.last_active = frame
        agent_voiced = self._agent_activity.hear(agent)
        agent_begins = self._agent is None and bool(agent_voiced or said or tools)
        answers = not user_voiced and not typing
        # What the agent says to that is another turn, however soon it comes.
        if answers and self._interrupted and (agent_voiced or said or tools or working):
            yield from self._end_agent(t)
            agent_begins = True
        if self._user and (frame - self._user.last_active >= self._user_gap or (agent_begins and answers)):
            yield from self._end_user(t)
        if agent_begins:
            self._agent = _Turn(frame, frame)
        if self._agent:
            if working:
                self._agent.last_active = frame
            yield from self._follow_agent(frame, self._agent, agent_voiced, user_voiced, said, tools)
            if frame - self._agent.last_active >= AGENT_GAP_FRAMES:
                yield from self._end_agent(t)

    def ask(self, frame: int) -> None:
        """In `frame` the user has asked something, without a voice."""
        self._user_last = frame

    def hand_over(self, t: float) -> Iterator[Event]:
        """From `t` seconds on somebody else is the agent, who has not answered yet."""
        yield from self._end_agent(t)
        self._answered_until = -1

    def end(self, t: float) -> Iterator[Event]:
        """The session ends at `t` seconds, and with it the open turns."""
        yield from self._end_user(t)
        yield from self._end_agent(t)

    @property
    def _interrupted(self) -> bool:
        """The user has said something since the agent was last heard, whose turn is not over."""
        if self._user is None or self._agent is None or self._agent.last_active >= self._user_last:
            return False
        return bool(self._user.text) if self._transcribes else self._user.real

    @property
    def _user_gap(self) -> int:
        waiting = self._transcribes and self._user is not None and not self._user.text
        return TRANSCRIPT_FRAMES if waiting else USER_GAP_FRAMES

    def _follow_agent(
        self,
        frame: int,
        turn: _Turn,
        voiced: bool,
        user_voiced: bool,
        said: Sequence[Said],
        tools: Sequence[str],
    ) -> Iterator[Event]:
        if voiced:
            # A frame is uncertain by as much at its beginning as at its end: the difference is unbiased.
            if not turn.voiced and not user_voiced and self._user_last > self._answered_until:
                turn.onset_ms = round((frame - self._user_last) * FRAME_SECONDS * 1000)
            turn.voice(frame)
        for part in said:
            yield AssistantText(frame * FRAME_SECONDS, turn.say(frame, part.text))
        if tools:
            turn.tools.extend(tools)
            turn.last_active = frame

    def _end_user(self, t: float) -> Iterator[Event]:
        yield from _ended(t, "user", self._user)
        self._user = None

    def _end_agent(self, t: float) -> Iterator[Event]:
        if self._agent and self._agent.real:
            self._answered_until = self._agent.last_active
        yield from _ended(t, "assistant", self._agent)
        self._agent = None


def _ended(t: float, role: Role, turn: _Turn | None) -> Iterator[TurnEnded]:
    if turn and turn.real:
        yield TurnEnded(t, role, turn.text, turn.seconds, tuple(turn.tools), turn.onset_ms)
