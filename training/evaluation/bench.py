"""The bench: a checkpoint, sessions on it, and a recogniser; one in each worker process."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from moshicli.bridge import MoshiBridge
from moshicli.conversation.events import AssistantText, Event, ToolCall, TurnEnded, UserText
from moshicli.conversation.loop import Conversation, Step
from moshicli.conversation.prompt import Line, Opening
from moshicli.conversation.trim import trimmed
from moshicli.conversation.voice_activity import VoiceActivity
from moshicli.frames import FRAME_SAMPLES
from moshicli.personas import Persona, PersonaStore
from training.domain.names import HELD_OUT_NEUTRAL_NAMES, PERSONAS
from training.evaluation.listener import Listener
from training.evaluation.timbre import Timbre

LEAST_VOICED = 2
"""Fewer voiced frames of the agent than this are a click and no start of speech."""


@dataclass(frozen=True)
class Session:
    """What happened in a session, frame by frame and as events."""

    steps: Sequence[Step]
    events: Sequence[Event]

    @property
    def audio(self) -> np.ndarray:
        """What the agent said, (n,) float32 without the silence around it."""
        return np.concatenate([np.zeros(0, np.float32), *trimmed(self.steps)])

    @property
    def heard(self) -> str:
        return " ".join(" ".join(e.text for e in self.events if isinstance(e, UserText)).split())

    @property
    def said(self) -> str:
        return "".join(e.text for e in self.events if isinstance(e, AssistantText)).strip()

    @property
    def calls(self) -> list[tuple[str, dict]]:
        return [(e.name, e.arguments) for e in self.events if isinstance(e, ToolCall)]

    @property
    def onset_ms(self) -> int | None:
        """From the user's last voiced frame to the first reply's first one; None without such a reply."""
        onsets = [e.onset_ms for e in self.events if isinstance(e, TurnEnded) and e.onset_ms is not None]
        return onsets[0] if onsets else None

    @property
    def started_early(self) -> bool:
        """The agent spoke before the user's last voiced frame."""
        activity = VoiceActivity()
        user = [activity.hear(step.user) for step in self.steps]
        last = max((i for i, voiced in enumerate(user) if voiced), default=0)
        return sum(step.agent_voiced for step in self.steps[:last]) >= LEAST_VOICED

    @property
    def starts(self) -> int:
        """How often the agent took the floor, by voice or by a call."""
        turns = [e for e in self.events if isinstance(e, TurnEnded) and e.role == "assistant"]
        return len(turns) + len(self.calls)


@dataclass
class Bench:
    """`timbre` may be None where no voice is judged."""

    checkpoint: str
    timbre: Timbre | None = None

    @cached_property
    def bridge(self) -> MoshiBridge:
        return MoshiBridge(self.checkpoint)

    @cached_property
    def listener(self) -> Listener:
        return Listener()

    @cached_property
    def _personas(self) -> PersonaStore:
        return PersonaStore()

    def persona(self, name: str) -> Persona:
        """A shipped persona, or one that only its name tells from others."""
        if name in PERSONAS:
            return self._personas.get(name)
        assert name in HELD_OUT_NEUTRAL_NAMES
        return Persona(name, "You are a helpful voice assistant.")

    def coded(self, pcm: np.ndarray) -> np.ndarray:
        """`pcm` (n,) float32 at 24 kHz through the codec."""
        return self.bridge.decode_audio(self.bridge.encode_audio(pcm))[: len(pcm)]

    def converse(
        self,
        persona: Persona,
        pcm: np.ndarray,
        seed: int,
        *,
        opening: Opening = Opening.NONE,
        history: Sequence[Line] = (),
        tail: float = 9.0,
    ) -> Session:
        """A session over `pcm` (n,) float32 at 24 kHz, and `tail` seconds for the reply."""
        frames = np.pad(pcm, (0, -len(pcm) % FRAME_SAMPLES)).astype(np.float32).reshape(-1, FRAME_SAMPLES)
        conversation = Conversation(
            self.bridge, persona, opening=opening, history=history, seed=seed, tail=tail
        )
        steps = list(conversation.run(frames))
        events = [event for step in steps for event in step.events]
        return Session(steps, [*events, *conversation.end()])
