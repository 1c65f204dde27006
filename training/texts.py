"""Stage 0b: what people say, from public text corpora; wordings the domain's authors did not think of.

    python -m training.texts --words /usr/share/dict/american-english --clinc data_full.json ...

Writes training/work/texts.json: {"labelled": [{"intent", "text", "slots"}], "general": [text]}. `labelled`
are lines that surely are one of the domain's intents, `general` lines that surely are none. Nothing that is
a held-out wording of the evaluation, or one word away from one, is in either.

No corpus is in this repository. Where each is had, at which commit it was read, and under which licence
(every option takes files; those not given are left out):

--clinc       github.com/clinc/oos-eval 828f809, data/data_full.json. CC BY 3.0.
--home        github.com/xliuhw/NLU-Evaluation-Data f6071b4, CrossValidation/out4RasaReal/*/CrossValidation/
              KFold_1/merged/RasaNlu_Merged_*.json and KFold_2's: together all 11,036 lines. CC BY 4.0.
--snips       github.com/sonos/nlu-benchmark b86ac7f, 2017-06-custom-intent-engines/*/train_*_full.json and
              validate_*.json. CC0 1.0.
--small-talk  github.com/microsoft/botframework-cli 9fa25c6,
              packages/qnamaker/docs/qnaFormat/english/qna_chitchat_friendly.qna. MIT.
--banking     github.com/PolyAI-LDN/task-specific-datasets 57ec275, banking_data/*.csv. CC BY 4.0.
--tables      the same, span_extraction/restaurant8k/*.json.
--coffee      github.com/google-research-datasets/Taskmaster d92cb6a, TM-4-2024/data/*.json. CC BY 4.0.
--cinema      the same, TM-3-2020/splits/train/*.tsv.
--tatoeba     tab-separated pairs with English first, of tatoeba.org, CC BY 2.0 FR:
              github.com/DarrenCarvalho/Language-Translation a30fc3e, data/deu.txt, and
              github.com/DevHunterYZ/Neural-Machine-Translation dd286a0, fra.txt.
--wordnet     Debian's `wordnet-base` 3.0, /usr/share/wordnet/data.*: quoted examples. WordNet 3.0 licence.
--words       Debian's `wamerican`, a word a line: lines with others are left out. MIT-like licence (SCOWL).
"""

import argparse
import csv
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from training.domain import corpora
from training.domain.intents import INTENTS, OUT_OF_DOMAIN
from training.domain.names import NAMES, PERSONAS
from training.domain.numbers import MONTHS, WEEKDAYS, words
from training.domain.sameness import Wordings
from training.paths import WORK

Line = tuple[str, str]
"""The corpus' intent, "" where it has none, and the text as it stands there."""

MOST = 150_000
MOST_WORDS = 14
MINUTES = {words(number): number for number in range(1, 61)}
SPOKEN = {"a", "m", "p", "okay", "gonna", "wanna", "gotta"}
"""Words that dictionaries may lack; the letters are of "seven a m"."""
_APOSTROPHES = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u00b4": "'", "`": "'", "\u201c": '"', "\u201d": '"'}
)
_HOUR = re.compile(r"\b(\d{1,2}) ?([ap])\.? ?m\b\.?")
_ASKING = re.compile(
    r"(and |so |but |hey |please |okay )*(what|who|whose|where|when|why|how|which|is|are|am|do|does|did|can"
    r"|could|will|would|should|shall|may|might|was|were|has|have (you|i|we|they)|had you|isn't|aren't"
    r"|don't you|doesn't|didn't|can't|won't|wouldn't|couldn't|what's|who's|where's|how's|when's)\b"
)
_NOT_ASKING = re.compile(
    r"what an? |how (nice|lovely|sad|sweet|cute)\b|do (not|your|it|one|a|heads)\b|will you marry"
)


class Speller:
    """Turns a line into plain spoken English, or refuses it."""

    def __init__(self, lines: Iterable[str]) -> None:
        known = {line.strip() for line in lines}
        self.common = {word for word in known if word == word.lower()} | SPOKEN
        self.common -= {day.lower() for day in (*WEEKDAYS, *MONTHS)} - {"may", "march"}
        capitals = {word.lower(): word for word in known if re.fullmatch(r"[A-Z][a-z]+", word)}
        self.proper = {low: word for low, word in capitals.items() if low not in self.common}
        self.proper |= {name.lower(): name for name in (*NAMES, *PERSONAS) if name.lower() not in self.common}

    def plain(self, text: str) -> str | None:
        """Letters, apostrophes, spaces and one mark; None if the line is unfit to be spoken."""
        text = text.translate(_APOSTROPHES).strip()
        # In corpora that have capitals at all, those within a line are right.
        named = set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]+\b", text)) | (set(text.split()) & set(NAMES))
        capitals = {word.lower(): word for word in named}
        text = _HOUR.sub(r"\1 \2 m", text.lower())
        asked = text.endswith("?")
        text = re.sub(r"[.!?]+$", "", text).replace('"', " ")
        text = re.sub(r"(?<=[a-z])-(?=[a-z])|,", " ", text)
        text = re.sub(r"\b(100|[1-9]?\d)\b", lambda found: words(int(found.group(0))), text)
        found = [self._word(word, capitals) for word in text.split()]
        spelt = [word for word in found if word]
        if len(spelt) < len(found) or not 2 <= len(spelt) <= MOST_WORDS:
            return None
        if sum(word[0].isupper() and word != "I" and word[:2] != "I'" for word in spelt) > 2:
            return None
        said = re.sub(r"\bnew (?=[A-Z])", "New ", " ".join(spelt))
        if re.search(corpora.NASTY, said.lower()):
            return None
        asked = asked or bool(_ASKING.match(said.lower()) and not _NOT_ASKING.match(said.lower()))
        return said[0].upper() + said[1:] + ("?" if asked else ".")

    def _word(self, word: str, capitals: dict[str, str]) -> str | None:
        word = corpora.UNSPELT.get(word, word)
        if re.fullmatch(r"i('(m|ve|ll|d))?", word):
            return "I" + word[1:]
        if not re.fullmatch(r"[a-z]+('[a-z]+)*", word) or (len(word) == 1 and word not in "amp"):
            return None
        base = re.sub(r"'(s|ll|ve|re|d)$", "", word)
        if word in self.common or base in self.common:
            return capitals.get(base, base) + word[len(base) :]
        return self.proper[base] + word[len(base) :] if base in self.proper else None


def read_clinc(path: Path) -> Iterator[Line]:
    for part in json.loads(path.read_text()).values():
        yield from ((intent, text) for text, intent in part)


def read_home(path: Path) -> Iterator[Line]:
    for example in json.loads(path.read_text())["rasa_nlu_data"]["common_examples"]:
        yield example["intent"], example["text"]


def read_snips(path: Path) -> Iterator[Line]:
    # Some of its files are not UTF-8.
    for intent, examples in json.loads(path.read_bytes().decode(errors="replace")).items():
        yield from ((intent, "".join(part["text"] for part in example["data"])) for example in examples)


def read_small_talk(path: Path) -> Iterator[Line]:
    for place, block in enumerate(re.split(r"^# \?", path.read_text(), flags=re.MULTILINE)[1:], 1):
        question, *rest = block.splitlines()
        yield str(place), question
        yield from ((str(place), line[2:]) for line in rest if line.startswith("- ") and " = " not in line)


def read_banking(path: Path) -> Iterator[Line]:
    with path.open(newline="") as file:
        yield from (("", row["text"]) for row in csv.DictReader(file))


def read_tables(path: Path) -> Iterator[Line]:
    yield from (("", example["userInput"]["text"]) for example in json.loads(path.read_text()))


def read_coffee(path: Path) -> Iterator[Line]:
    for dialog in json.loads(path.read_text()):
        yield from (("", turn["text"]) for turn in dialog["utterances"] if turn["speaker"] == "user")


def read_cinema(path: Path) -> Iterator[Line]:
    yield from (("", said) for said in re.findall(r"<U>([^<\t]+)", path.read_text()))


def read_tatoeba(path: Path) -> Iterator[Line]:
    rng = random.Random(0)
    for text in dict.fromkeys(line.split("\t")[0] for line in path.read_text().splitlines()):
        # It is about Tom and Mary: with everybody's names, none is heard too often.
        yield "", re.sub(r"\b(Tom|Mary)\b", lambda _: rng.choice(NAMES), text)


def read_wordnet(path: Path) -> Iterator[Line]:
    # An example is a sentence if it starts like one: most others are fragments ("a wet day").
    yield from (("", said) for said in re.findall(corpora.WORDNET_SENTENCE, path.read_text()))


# Of lines that several corpora have, the first one's label counts.
READERS: dict[str, Callable[[Path], Iterator[Line]]] = {
    "clinc": read_clinc,
    "home": read_home,
    "small-talk": read_small_talk,
    "snips": read_snips,
    "banking": read_banking,
    "tables": read_tables,
    "tatoeba": read_tatoeba,
    "wordnet": read_wordnet,
    "cinema": read_cinema,
    "coffee": read_coffee,
}
# These are about one thing each: a few of their lines say it all.
LIMITS = {"general (coffee)": 2500, "general (cinema)": 4000, "weather (snips)": 250}


def label(text: str, candidates: tuple[str, ...]) -> tuple[str, dict[str, Any]] | None:
    """The first of the intents that the line's words bear out, with its slots."""
    said = text.lower().rstrip(".?")
    for intent in candidates:
        # "Boston time": elsewhere it is another.
        if intent in ("get_time", "get_date") and re.search(r" (?!I\b)[A-Z]", text):
            continue
        if re.search(corpora.EVIDENCE[intent], said) and not re.search(corpora.COUNTER[intent], said):
            slots = slots_of(intent, text)
            if slots is not None:
                return intent, slots
    return None


def slots_of(intent: str, text: str) -> dict[str, Any] | None:
    """The values of the intent's slots; None if the line does not have exactly those."""
    if intent == "set_timer":
        found = re.findall(r"\b((?:[a-z]+ )?([a-z]+)) minutes?\b", text.lower())
        numbers = [MINUTES.get(both) or MINUTES.get(last) for both, last in found]
        return {"n": numbers[0]} if len(numbers) == 1 and numbers[0] else None
    if intent == "tell_name":
        names = [word for word in text.rstrip(".?").split() if word in NAMES]
        return {"name": names[0]} if len(names) == 1 else None
    return {}


def general(text: str) -> bool:
    """Whether no reading of the line is one of the domain's intents."""
    said = text.lower()
    return len(said.split()) > 2 and not any(re.search(topic, said) for topic in corpora.TOPICS)


def is_general(corpus: str, intent: str) -> bool:
    """Whether the corpus means, by this intent, none of ours."""
    if corpus == "small-talk":
        return intent in corpora.SMALL_TALK_GENERAL
    return intent not in corpora.NOT_GENERAL and intent not in corpora.MEANING.get(corpus, {})


class Texts:
    """Collects both lists and counts what became of the lines."""

    def __init__(self, speller: Speller) -> None:
        self.labelled: dict[str, dict[str, Any]] = {}
        self.general: dict[str, str] = {}
        self.counts: Counter[str] = Counter()
        self._speller = speller
        self._ours = Wordings(intent for intent in INTENTS if intent != OUT_OF_DOMAIN)
        self._held_out = Wordings(INTENTS, held_out=True)

    def add(self, corpus: str, lines: Iterable[Line]) -> None:
        for intent, raw in lines:
            text = self._speller.plain(raw)
            if text is None or text.lower() in self.labelled or text.lower() in self.general:
                continue
            meaning = label(text, corpora.MEANING.get(corpus, {}).get(intent, ()))
            kind = f"{meaning[0] if meaning else 'general'} ({corpus})"
            if self.counts[kind] >= LIMITS.get(kind, MOST):
                continue
            if not meaning and not (is_general(corpus, intent) and general(text)):
                continue
            if reason := self._unfit(text, known=meaning is not None):
                kind = f"dropped: {reason} ({'labelled' if meaning else 'general'})"
            elif meaning:
                self.labelled[text.lower()] = {"intent": meaning[0], "text": text, "slots": meaning[1]}
            else:
                self.general[text.lower()] = text
            self.counts[kind] += 1

    def _unfit(self, text: str, known: bool) -> str | None:
        """Why a line may be in neither list; one whose meaning is `known` may be a trained wording."""
        if self._held_out.near(text):
            return f"{'is' if self._held_out.same(text) else 'is near'} a held-out wording"
        return "is a wording of the domain" if not known and self._ours.has(text) else None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--words", type=Path, required=True)
    for corpus in READERS:
        parser.add_argument(f"--{corpus}", type=Path, nargs="+", default=[])
    parser.add_argument("--out", type=Path, default=WORK / "texts.json")
    args = parser.parse_args()
    rng = random.Random(0)
    texts = Texts(Speller(args.words.read_text().splitlines()))
    for corpus, reader in READERS.items():
        lines = [line for path in getattr(args, corpus.replace("-", "_")) for line in reader(path)]
        rng.shuffle(lines)
        texts.add(corpus, lines)
    chosen = list(texts.general.values())
    rng.shuffle(chosen)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps({"labelled": list(texts.labelled.values()), "general": chosen[:MOST]}))
    for what, count in sorted(texts.counts.items()):
        print(f"{count:7} {what}")
    print(f"{len(texts.labelled)} labelled, {len(chosen[:MOST])} general: {args.out}")


if __name__ == "__main__":
    main()
