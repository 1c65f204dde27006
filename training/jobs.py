"""Stage 1: decide everything that will be spoken, and train the tokenizer.

    python -m training.jobs --sentences FILE

Writes training/work/jobs.json: one record a line to speak, with its words' IPA and its voice.
"""

import argparse
import json
import random
import re
from pathlib import Path
from typing import Any

from training.domain.intents import sample_user
from training.domain.names import PERSONAS
from training.domain.replies import all_replies, slot_replies
from training.paths import JOBS, WORK
from training.speech.pronounce import normal, pronounce

SPEAKERS = (*PERSONAS, "neutral")
PLAIN = re.compile(r"[A-Za-z' ,.?!]+")


def read_sentences(path: Path) -> list[str]:
    """Plain English sentences of 4 to 14 words without digits or odd marks; the last 400 stay untrained."""
    lines = [line.strip() for line in path.read_text().splitlines()]
    return [
        s for s in lines if PLAIN.fullmatch(s) and 4 <= len(s.split()) <= 14 and all(map(normal, s.split()))
    ]


def persona_voice(rng: random.Random, name: str) -> dict[str, Any]:
    """The persona's voice at a slightly varied pace, so that no line is learnt as one waveform."""
    from training.speech.voices import PERSONA_VOICES

    voice = dict(PERSONA_VOICES[name])
    pace = "speed" if "speed" in voice else "slowness"
    voice[pace] *= rng.uniform(0.95, 1.06)
    return voice


def make_jobs(
    rng: random.Random, sentences: list[str], users: int, reads: int, slotted: int, takes: int
) -> list[dict]:
    from training.speech.voices import random_voice

    jobs: list[dict] = []
    for name in SPEAKERS:
        who = name if name != "neutral" else "Aria"  # any untrained name has the neutral voice
        for text in all_replies(who):
            jobs += [
                {"kind": "reply", "speaker": name, "text": text, "voice": persona_voice(rng, name)}
                for _ in range(takes)
            ]
        # The neutral voice has personas' names to say, too.
        for text in slot_replies(who, rng, slotted if name != "neutral" else slotted * 3 // 2):
            jobs.append({"kind": "reply", "speaker": name, "text": text, "voice": persona_voice(rng, name)})
        for text in rng.sample(sentences[:-400], min(reads, len(sentences) - 400)):
            jobs.append({"kind": "read", "speaker": name, "text": text, "voice": persona_voice(rng, name)})
    for _ in range(users):
        me = rng.choice(PERSONAS)
        said = sample_user(rng, me=me, sentences=sentences[:-400])
        job = {
            "kind": "user",
            "speaker": "user",
            "text": said.text,
            "intent": said.intent,
            "slots": said.slots,
            "me": me,
        }
        jobs.append({**job, "voice": random_voice(rng)})
    # In random order, but the personas' lines all in the first half: whatever is left out at the end, should
    # time run short, is users' lines.
    order = {id(job): rng.random() * (1.0 if job["kind"] == "user" else 0.5) for job in jobs}
    return sorted(jobs, key=lambda job: order[id(job)])


def add_pronunciations(jobs: list[dict]) -> None:
    ipa = pronounce({normal(w) for job in jobs for w in job["text"].split()}, WORK / "ipa.json")
    for job in jobs:
        job["text"] = " ".join(w for w in job["text"].split() if normal(w))
        job["ipa"] = [ipa[normal(w)] for w in job["text"].split()]


def main() -> None:
    from training.tokens import train_tokenizer

    parser = argparse.ArgumentParser()
    parser.add_argument("--sentences", type=Path, required=True, help="plain text, one sentence a line")
    parser.add_argument("--users", type=int, default=100_000, help="lines of users")
    parser.add_argument("--reads", type=int, default=3500, help="read sentences a voice")
    parser.add_argument("--slotted", type=int, default=2000, help="replies with slots a voice")
    parser.add_argument("--takes", type=int, default=1, help="times that a reply without slots is spoken")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    sentences = read_sentences(args.sentences)
    jobs = make_jobs(rng, sentences, args.users, args.reads, args.slotted, args.takes)
    add_pronunciations(jobs)
    WORK.mkdir(parents=True, exist_ok=True)
    JOBS.write_text(json.dumps(jobs, ensure_ascii=False))
    train_tokenizer(rng, [job["text"] for job in jobs], sentences)
    kinds = {kind: sum(job["kind"] == kind for job in jobs) for kind in ("reply", "read", "user")}
    print(f"{len(jobs)} jobs {kinds}; {len(sentences)} sentences")


if __name__ == "__main__":
    main()
