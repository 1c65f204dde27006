"""The text stream's alphabet: a SentencePiece unigram of 1568 pieces, some of them for calls and turns."""

import io
import random
from pathlib import Path

import sentencepiece

from training.domain.intents import INTENTS
from training.domain.names import NAMES, NEUTRAL_NAMES, PERSONAS
from training.domain.prompts import sample_prompt
from training.domain.tools import TOOL_PIECES
from training.domain.transcripts import transcript
from training.paths import TOKENIZER

SIZE = 1568
END_OF_PADDING, PADDING = 0, 3  # Moshi's text stream: 3 where nothing is said, 0 before a word begins
SYSTEM, USER_START = "<system>", "<user>"
USER_ENDS = {intent: f"</user:{intent}>" for intent in INTENTS}
"""What ends the user's words says what they meant, so that the answer is decided once: drawn word by word, it
would go where most lines begin alike, and could begin as one answer and end as another."""


def train_tokenizer(rng: random.Random, spoken: list[str], sentences: list[str]) -> None:
    """Train on what is spoken, prompts, and plain sentences (so that any text can be forced)."""
    prompts = [sample_prompt(rng, rng.choice([*PERSONAS, rng.choice(NEUTRAL_NAMES)])) for _ in range(3000)]
    corpus = "\n".join([*spoken, *map(transcript, spoken), *prompts, *sentences]).splitlines()
    symbols = dict.fromkeys(p.replace(" ", "▁") for p in (SYSTEM, USER_START, *TOOL_PIECES))
    # A piece at the start of a text or behind a space would cost a frame for the space alone. A name that is
    # one piece can be copied from what was said before; spelt in letters it was not.
    marks = [p for p in symbols if p.startswith(("TOOL_", "<"))]
    spaced = ["▁" + p for p in (*marks, *PERSONAS, *NAMES)]
    # In memory, because the model would name the files.
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus), model_writer=model, vocab_size=SIZE, model_type="unigram",
        unk_id=END_OF_PADDING, bos_id=1, eos_id=2, pad_id=PADDING,
        user_defined_symbols=[*symbols, *USER_ENDS.values(), *spaced],
        character_coverage=1.0, normalization_rule_name="identity", minloglevel=2, num_threads=2,
    )  # fmt: skip
    TOKENIZER.write_bytes(model.getvalue())


class Tokens:
    """The trained tokenizer and its special ids."""

    def __init__(self, path: Path = TOKENIZER):
        self.model = sentencepiece.SentencePieceProcessor(model_file=str(path))
        self.system, self.user_start = (self.model.piece_to_id(p) for p in (SYSTEM, USER_START))
        self.user_ends = {intent: self.model.piece_to_id(piece) for intent, piece in USER_ENDS.items()}

    def encode(self, text: str) -> list[int]:
        return self.model.encode(text)

    def decode(self, ids: list[int]) -> str:
        return self.model.decode([i for i in ids if i not in (END_OF_PADDING, PADDING)])
