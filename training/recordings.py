"""Stage 1b: recordings of people, from public repositories, for `training.people`.

    python -m training.recordings --wake-words wake-word-benchmark --digits free-spoken-digit-dataset ...

Writes training/work/recordings: `human.json`, {"rate": 24000, "english": […], "other": […]}, and the Ogg Opus
files that it names. Both lists are of {"file", "start", "samples", "source", "licence"}, in samples of the
decoded file. English ones also have {"text", "words", "speaker", "transcript"}: `words` are [start, end] of
the text's words in seconds from the utterance's start, or null; `speaker` is null where nobody is named;
`transcript` is who says so, "corpus" or "whisper". Other languages are for the codec alone.

No recording is in this repository. Every option takes the folder of a clone; those not given are left out.
Where each is had, at which commit it was read, and the licence of what is
taken; `human.json` names it for each utterance, so that share-alike ones can be left out:

--resemblyzer       github.com/resemble-ai/Resemblyzer 15d828e, audio_data/librispeech_*: readers of
                    LibriSpeech (openslr.org/12). CC BY 4.0.
--real-time-voice-cloning  github.com/CorentinJ/Real-Time-Voice-Cloning 865eba8, samples/*.mp3: four readers
                    of LibriSpeech, two of VCTK. CC BY 4.0 (samples/README.md, samples/VCTK.txt).
--autovc            github.com/auspicious3000/autovc c1827a6, wavs/: four readers of VCTK. CC BY 4.0.
--speech-to-intent  github.com/Picovoice/speech-to-intent-benchmark 47b1ca6, data/speech/clean: orders of
                    coffee. Apache-2.0.
--wake-words        github.com/Picovoice/wake-word-benchmark 8491919, audio/*/. Apache-2.0.
--ovos              github.com/OpenVoiceOS/ovos-ww-community-dataset 914a793: the English and Spanish files
                    that licenses/*.txt name, which put them in the public domain.
--gcompris          github.com/gcompris/GCompris-voices c0e8a74. Its file LICENSE says of en/words (by
                    art4apps.org) and part of es (by Smart4Kids.com) "Creative Common License BY-SA"
                    (share-alike, no version), of gd "Public Domain". The rest is GPL, and not taken.
--digits            github.com/Jakobovski/free-spoken-digit-dataset 26eb9aa, recordings/. CC BY-SA 4.0
                    (share-alike).
--coqui             github.com/coqui-ai/TTS dbf1a08, tests/data/ljspeech: LJSpeech. Public domain.
--howl              github.com/castorini/howl 4ba5f42, test/test_data/datasets/common-voice. CC0.
--pyroomacoustics   github.com/LCAV/pyroomacoustics 6fe43fe, examples/input_samples/cmu_arctic_*: CMU ARCTIC.
                    BSD-like.
--asterisk          Debian's `asterisk-core-sounds-fr-g722`, `-it-g722` (CC BY-SA 3.0, share-alike) and
                    `-ru-g722` (CC BY 3.0) 1.6.1-1, unpacked into one folder by `dpkg-deb -x`. Not the English
                    and Spanish ones: the evaluation has their speaker.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from training.paths import WORK
from training.recorded.hearing import Hear, whisper
from training.recorded.sound import RATE
from training.recorded.sources import READERS, Kind, Recording
from training.recorded.utterances import RefusedError, Utterance, digits, sentence, sound, word

Record = dict[str, Any]
Part = tuple[np.ndarray, Record]

LENGTHS = (0.6, 12.2)  # seconds of an English utterance
MOST_OTHER = 9 * 60.0  # seconds of each source in another language
FILE_SECONDS = 40 * 60.0
GAP = int(0.3 * RATE)
"""Zeros between utterances: the codec of the file spreads none into the next."""
COMPRESSION = 0.965
"""libsndfile's level for Opus: about 13.5 kbit/s of this speech."""


def utterances(recordings: list[Recording], hear: Hear, counts: Counter[str]) -> Iterator[Part]:
    """One source's utterances, each with what `human.json` says of it."""
    seconds = 0.0
    for group in _together(recordings):
        source, kind = group[0].source, group[0].kind
        if kind is Kind.SOUND and seconds >= MOST_OTHER:
            return
        try:
            for found in _spoken(group, hear):
                length = len(found.wave) / RATE
                if kind is not Kind.SOUND and not LENGTHS[0] <= length <= LENGTHS[1]:
                    counts[f"{source}, dropped: length"] += 1
                    continue
                seconds += length
                counts[source] += 1
                yield found.wave, _record(group[0], found)
        except RefusedError as reason:
            counts[f"{source}, dropped: {reason}"] += 1
        except soundfile.LibsndfileError:
            counts[f"{source}, dropped: unreadable"] += 1


def _together(recordings: list[Recording]) -> Iterator[list[Recording]]:
    """Digits by speaker, others alone; of a source of which a part is taken, in random order."""
    kind = recordings[0].kind
    if kind is Kind.DIGIT:
        by_speaker = sorted(recordings, key=lambda recording: str(recording.speaker))
        yield from (list(group) for _, group in groupby(by_speaker, lambda recording: recording.speaker))
        return
    if kind is Kind.SOUND:
        random.Random(recordings[0].source).shuffle(recordings)
    yield from ([recording] for recording in recordings)


def _spoken(group: list[Recording], hear: Hear) -> Iterator[Utterance]:
    match group[0].kind:
        case Kind.SENTENCE:
            return sentence(group[0], hear)
        case Kind.WORD:
            return word(group[0], hear)
        case Kind.DIGIT:
            return digits(group)
        case Kind.SOUND:
            return sound(group[0])


def _record(recording: Recording, found: Utterance) -> Record:
    origin = {"source": recording.source, "licence": recording.licence}
    if found.text is None:
        return origin
    words = found.words and [[round(start, 2), round(end, 2)] for start, end in found.words]
    said = {"text": found.text, "words": words, "transcript": found.transcript}
    return {**origin, **said, "speaker": recording.speaker}


def pack(parts: list[Part], folder: Path, name: str) -> list[Record]:
    """Write the parts in random order into files of FILE_SECONDS, and tell where each is."""
    random.Random(0).shuffle(parts)
    records: list[Record] = []
    waiting = iter(parts)
    number = 0
    while batch := list(_for_one_file(waiting)):
        file = f"{name}.{number}.ogg"
        options = {"format": "OGG", "subtype": "OPUS", "compression_level": COMPRESSION}
        with soundfile.SoundFile(folder / file, "w", RATE, 1, **options) as out:
            for wave, record in batch:
                records.append({"file": file, "start": out.tell(), "samples": len(wave), **record})
                out.write(np.concatenate([wave, np.zeros(GAP, np.float32)]))
        number += 1
    return records


def _for_one_file(waiting: Iterator[Part]) -> Iterator[Part]:
    samples = 0
    for wave, record in waiting:
        yield wave, record
        samples += len(wave) + GAP
        if samples > FILE_SECONDS * RATE:
            return


def collect(recordings: Iterable[Recording], folder: Path, hear: Hear) -> Counter[str]:
    """Write `folder`; the counts are of utterances taken and of recordings dropped, by source and reason."""
    counts: Counter[str] = Counter()
    english: list[Part] = []
    other: list[Part] = []
    by_source: dict[str, list[Recording]] = {}
    for recording in recordings:
        by_source.setdefault(recording.source, []).append(recording)
    for same in by_source.values():
        (other if same[0].kind is Kind.SOUND else english).extend(utterances(same, hear, counts))
    folder.mkdir(parents=True, exist_ok=True)
    lists = {name: pack(parts, folder, name) for name, parts in (("english", english), ("other", other))}
    (folder / "human.json").write_text(json.dumps({"rate": RATE, **lists}))
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in READERS:
        parser.add_argument(f"--{name}", type=Path)
    parser.add_argument("--out", type=Path, default=WORK / "recordings")
    args = parser.parse_args()
    clones = {name: getattr(args, name.replace("-", "_")) for name in READERS}
    found = (r for name, read in READERS.items() if clones[name] for r in read(clones[name]))
    for what, count in sorted(collect(found, args.out, whisper()).items()):
        print(f"{count:7} {what}")


if __name__ == "__main__":
    main()
