"""A bank of lines as `training.lm.encode` leaves it, but silent: frames instead of codes, and a tokenizer.

Column `f` of part `p` of the codes says that it is frame `f` of that part (`frame_of`), so that a dialogue
shows where it came from.
"""

import json
import random
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from training import tokens as tokens_module
from training.domain.intents import INTENTS, OUT_OF_DOMAIN, sample_user
from training.domain.names import PERSONAS
from training.domain.replies import all_replies, slot_replies
from training.lm.compose import GENERAL, EncodedLine
from training.tokens import Tokens, train_tokenizer, transcript

Codes = npt.NDArray[np.int16]

SILENCE = np.array([1000, 1000, 0, 0, 0, 0, 0, 0], np.int16)
SINE = np.array([1001, 1001, 3, 0, 0, 0, 0, 0], np.int16)
LINE, BACKGROUND = 1, 2
"""What the third codebook says; in `SILENCE` it is 0, in `SINE` 3."""
NOISES = 3
TAKES = 3
"""Variants of an agent's line; of a user's there is one for each noise."""
PARTS = 2
PART = 1_000_000
"""More frames than a part has."""
DICTATIONS = 20
SENTENCES = ("The river was quiet in the morning.", "She put the old letters into a wooden box.",
             "Nobody knew where the road would lead.", "We waited an hour for the last train.")  # fmt: skip


@dataclass
class SpokenBank:
    """Parts of codes (8, F), the lines in them, where noise lies in the first part, and the tokenizer."""

    codes: list[Codes]
    lines: list[EncodedLine]
    backgrounds: list[list[tuple[int, int]]]
    tokens: Tokens

    def write(self, folder: Path) -> Path:
        """The folder that `training.lm.train` reads."""
        common = {"backgrounds": self.backgrounds, "silence": SILENCE.tolist(), "sine": SINE.tolist()}
        for part, codes in enumerate(self.codes):
            np.save(folder / f"codes-{part}.npy", codes)
            lines = [asdict(line) for line in self.lines if line.part == part]
            (folder / f"index-{part}.json").write_text(json.dumps({"lines": lines, "chunks": [], **common}))
        return folder


def frame_of(codes: Codes) -> npt.NDArray[np.int64]:
    """Codes (8, T) to the bank's frames (T,), those of part `p` from `p` * PART on."""
    low, high, part = (codes[book].astype(np.int64) for book in (0, 1, 3))
    return low + 1000 * high + PART * part


def spoken_bank(work: Path, seed: int = 0) -> SpokenBank:
    """Every reply, some sentences, 20 utterances an intent, and 20 of no text of the domain.

    The tokenizer is trained in `work`.
    """
    rng = random.Random(seed)
    metas: list[dict[str, object]] = []
    for speaker in (*PERSONAS, "neutral"):
        who = "Aria" if speaker == "neutral" else speaker
        replies = [*all_replies(who), *slot_replies(who, rng, 500)]
        metas += [{"kind": "reply", "speaker": speaker, "text": text} for text in replies]
        metas += [{"kind": "read", "speaker": speaker, "text": text} for text in SENTENCES]
    for intent in INTENTS:
        for _ in range(20):
            said = sample_user(rng, intent, rng.choice(PERSONAS), sentences=SENTENCES)
            metas.append(
                {"kind": "user", "speaker": "user", "text": said.text, "intent": intent, "slots": said.slots}
            )
    general = {"kind": "user", "speaker": "user", "intent": OUT_OF_DOMAIN, "slots": {}, "source": GENERAL}
    metas += [{**general, "text": SENTENCES[i % len(SENTENCES)]} for i in range(DICTATIONS)]
    lines: list[EncodedLine] = []
    used = [0] * PARTS
    for i, meta in enumerate(metas):
        part = i % PARTS
        lines.append(_line(rng, meta, used[part], part))
        used[part] += sum(lines[-1].frames)
    backgrounds = [[(used[0] + 200 * noise, 200)] for noise in range(NOISES)]
    codes = [_codes(part, frames) for part, frames in enumerate(used)]
    return SpokenBank(codes, lines, backgrounds, _tokenizer(work, rng, [str(meta["text"]) for meta in metas]))


def _codes(part: int, spoken: int) -> Codes:
    """So many frames of lines, and background noise behind them."""
    frames = np.arange(spoken + 200 * NOISES)
    codes = np.zeros((8, len(frames)), np.int16)
    codes[0], codes[1], codes[3] = frames % 1000, frames // 1000, part
    codes[2, :spoken], codes[2, spoken:] = LINE, BACKGROUND
    return codes


def _line(rng: random.Random, meta: dict[str, object], first: int, part: int) -> EncodedLine:
    """A line said at about three words a second between rests, in variants with different beginnings."""
    user = meta["kind"] == "user"
    text = str(meta["text"])
    words, at = [], rng.uniform(0.4 if user else 0.0, 4)
    for word in (transcript(text) if user else text).split():
        end = at + rng.uniform(2, 6)
        words.append((word, at, end))
        at = end + rng.uniform(0, 1)
    variants = NOISES if user else TAKES
    pace = tuple(rng.uniform(0.92, 1.09) if user else 1.0 for _ in range(variants))
    offset = tuple(rng.random() for _ in range(variants))
    rest = rng.randint(5, 9) if user else 5
    frames = tuple(int(o + at * p) + rest for p, o in zip(pace, offset, strict=True))
    starts = tuple(first + sum(frames[:i]) for i in range(variants))
    return EncodedLine(starts, frames, words, pace, offset, meta, part=part)


def _tokenizer(work: Path, rng: random.Random, texts: list[str]) -> Tokens:
    before = tokens_module.TOKENIZER
    path = tokens_module.TOKENIZER = work / before.name
    try:
        train_tokenizer(rng, texts, list(SENTENCES))
    finally:
        tokens_module.TOKENIZER = before
    return Tokens(path)
