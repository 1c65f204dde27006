"""Between stages 1 and 2: recordings of people, beside the synthesised lines of the bank.

    python -m training.people --recordings FOLDER --bank FOLDER

The folder holds `human.json` and the audio files that it names (anything libsndfile reads, mono at 24 kHz):
{"english": […], "other": […]}, lists of {"file", "start", "samples"} and, where the words are known, {"text",
"words": [[start, end], …]} with times in seconds. Without words a recording teaches the codec alone.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from training.bank import write_chunk
from training.domain.intents import OUT_OF_DOMAIN
from training.domain.names import PERSON
from training.lm.compose import GENERAL
from training.speech.pronounce import IGNORE
from training.speech.sound import LABEL_SAMPLES, RATE, to_int16
from training.speech.voices import Speech

CHUNK = 64
SHORTEST = RATE // 2
OFTENEST = 60
"""So many recordings of one phrase are lessons in words; wake words were recorded hundreds of times."""
SPOKEN = re.compile(r"[A-Za-z' ]+")


def meta(record: dict[str, Any]) -> dict[str, Any]:
    """What the bank is told of a recording; LMs hear those whose words and times are known."""
    text, words = record.get("text") or "", record.get("words")
    text = " ".join(re.sub(r"[,.?!;:]", " ", text).split())
    known = bool(words) and SPOKEN.fullmatch(text) is not None and len(words) == len(text.split())
    common = {"speaker": PERSON, "intent": OUT_OF_DOMAIN, "slots": {}, "source": GENERAL}
    return {**common, "kind": "user", "text": text} if known else {**common, "kind": "sound", "text": ""}


def lines(folder: Path) -> Iterator[tuple[dict[str, Any], Speech]]:
    lists = json.loads((folder / "human.json").read_text())
    records = [*lists["english"], *lists["other"]]
    said_before: Counter[str] = Counter()
    for file in sorted({record["file"] for record in records}):
        wave, rate = soundfile.read(folder / file, dtype="float32")
        if rate != RATE:
            raise ValueError(f"{file} is at {rate} Hz, not at {RATE}")
        for record in (r for r in records if r["file"] == file):
            part = wave[record["start"] : record["start"] + record["samples"]]
            if len(part) < SHORTEST:
                continue
            said = meta(record)
            said_before[said["text"]] += 1
            if said_before[said["text"]] > OFTENEST:
                said |= {"kind": "sound", "text": ""}
            words = [tuple(pair) for pair in record["words"]] if said["kind"] == "user" else None
            labels = np.full(-(-len(part) // LABEL_SAMPLES), IGNORE, np.uint8)
            yield said, Speech(to_int16(part), labels, words)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--recordings", type=Path, required=True)
    parser.add_argument("--bank", type=Path, required=True)
    args = parser.parse_args()
    args.bank.mkdir(parents=True, exist_ok=True)
    spoken = list(lines(args.recordings))
    for i in range(0, len(spoken), CHUNK):
        write_chunk(args.bank / f"person-{i // CHUNK:04d}.npz", spoken[i : i + CHUNK])
    known = sum(said["kind"] == "user" for said, _ in spoken)
    hours = sum(len(speech.wave) for _, speech in spoken) / RATE / 3600
    print(f"{len(spoken)} recordings, {hours:.2f} h, the words of {known} known")


if __name__ == "__main__":
    main()
