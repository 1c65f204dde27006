"""Stage 1: decide everything that will be spoken, and train the tokenizer.

    python -m training.jobs --sentences FILE --texts training/work/texts.json

Writes training/work/jobs.json: one record a line to speak, with its words' IPA and its voice.
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from training.domain.intents import OUT_OF_DOMAIN, sample_user
from training.domain.names import PERSONAS
from training.domain.replies import all_replies, slot_replies
from training.lm.compose import GENERAL
from training.paths import JOBS, WORK
from training.speech.pronounce import normal, pronounce

PREAMBLE = 0.08  # share of users' requests behind a short statement of something else
PREAMBLE_WORDS = 6
SPEAKERS = (*PERSONAS, "neutral")
AGENTS_WITHIN = 0.2
UNSPOKEN = 400
"""Sentences at the end of the list that are never spoken: the evaluation reads them."""
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


def agents_jobs(
    rng: random.Random, sentences: list[str], reads: int, slotted: int, takes: int
) -> Iterator[dict[str, Any]]:
    for name in SPEAKERS:
        who = name if name != "neutral" else "Aria"  # any untrained name has the neutral voice
        replies = [text for text in all_replies(who) for _ in range(takes)]
        # The neutral voice has personas' names to say, too.
        replies += slot_replies(who, rng, slotted if name != "neutral" else slotted * 3 // 2)
        read = rng.sample(sentences, min(reads, len(sentences)))
        for kind, texts in (("reply", replies), ("read", read)):
            for text in texts:
                yield {"kind": kind, "speaker": name, "text": text, "voice": persona_voice(rng, name)}


def users_jobs(
    rng: random.Random, sentences: list[str], texts: dict[str, list], domain: int, copies: int
) -> Iterator[dict[str, Any]]:
    """`domain` requests in our own wordings, `copies` of each known one, and all other texts."""
    from training.speech.voices import random_voice

    def job(text: str, intent: str, slots: dict[str, Any], **more: str) -> dict[str, Any]:
        said = {"kind": "user", "speaker": "user", "text": text, "intent": intent, "slots": slots}
        return {**said, **more, "voice": random_voice(rng)}

    other = [*texts["general"], *sentences]
    short = [text for text in other if len(text.split()) <= PREAMBLE_WORDS and text.endswith(".")]
    for _ in range(domain):
        said = sample_user(rng, me=rng.choice(PERSONAS))
        before = f"{rng.choice(short)} " if short and rng.random() < PREAMBLE else ""
        yield job(before + said.text, said.intent, said.slots)
    for known in texts["labelled"]:
        for _ in range(copies):
            yield job(known["text"], known["intent"], known["slots"])
    for text in other:
        yield job(text, OUT_OF_DOMAIN, {}, source=GENERAL)


def in_order(rng: random.Random, agents: Iterable[dict], users: Iterable[dict]) -> list[dict]:
    """In random order, but the personas' lines in the first part: where time ends, users' are missing."""
    order = [(rng.random() * AGENTS_WITHIN, job) for job in agents] + [(rng.random(), job) for job in users]
    return [job for _, job in sorted(order, key=lambda pair: pair[0])]


def add_pronunciations(jobs: list[dict]) -> None:
    ipa = pronounce({normal(w) for job in jobs for w in job["text"].split()}, WORK / "ipa.json")
    for job in jobs:
        job["text"] = " ".join(w for w in job["text"].split() if normal(w))
        job["ipa"] = [ipa[normal(w)] for w in job["text"].split()]


def main() -> None:
    from training.tokens import train_tokenizer

    parser = argparse.ArgumentParser()
    parser.add_argument("--sentences", type=Path, required=True, help="plain text, one sentence a line")
    parser.add_argument("--texts", type=Path, help="what training.texts made: more of what users say")
    parser.add_argument("--domain", type=int, default=60_000, help="lines of users in our own wordings")
    parser.add_argument("--copies", type=int, default=6, help="voices of every known request of --texts")
    parser.add_argument("--reads", type=int, default=2500, help="read sentences a voice")
    parser.add_argument("--slotted", type=int, default=1600, help="replies with slots a voice")
    parser.add_argument("--takes", type=int, default=2, help="times that a reply without slots is spoken")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    sentences = read_sentences(args.sentences)
    read = sentences[:-UNSPOKEN]
    texts = json.loads(args.texts.read_text()) if args.texts else {"labelled": [], "general": []}
    jobs = in_order(
        rng,
        agents_jobs(rng, read, args.reads, args.slotted, args.takes),
        users_jobs(rng, read, texts, args.domain, args.copies),
    )
    add_pronunciations(jobs)
    WORK.mkdir(parents=True, exist_ok=True)
    JOBS.write_text(json.dumps(jobs, ensure_ascii=False))
    train_tokenizer(rng, [job["text"] for job in jobs], sentences)
    kinds = Counter(job.get("source", job["kind"]) for job in jobs)
    print(f"{len(jobs)} jobs {dict(kinds)}; {len(sentences)} sentences")


if __name__ == "__main__":
    main()
