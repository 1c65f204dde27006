"""Which files of each clone are taken: whose voice, what is known to be said, under which licence."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Kind(Enum):
    SENTENCE = "sentence"  # whisper tells the times of the words, and the words where no corpus does
    WORD = "word"  # one or two words alone
    DIGIT = "digit"  # some are joined to an utterance
    SOUND = "sound"  # not English: for the codec alone


@dataclass(frozen=True)
class Recording:
    path: Path
    source: str
    licence: str
    kind: Kind
    speaker: str | None = None
    text: str | None = None


Found = Iterator[Recording]
LIBRISPEECH = ("librispeech", "CC BY 4.0", Kind.SENTENCE)
VCTK = ("vctk", "CC BY 4.0", Kind.SENTENCE)
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
PROMPTS = {
    "fr_CA_f_June": ("asterisk_fr", "CC BY-SA 3.0"),
    "it_IT_m_Carlo": ("asterisk_it", "CC BY-SA 3.0"),
    "ru_RU_f_IvrvoiceRU": ("asterisk_ru", "CC BY 3.0"),
}
NOT_SPEECH = re.compile(r"beep|tt-monkeys|ascending|descending")


def read_resemblyzer(clone: Path) -> Found:
    for path in sorted(clone.glob("audio_data/librispeech_*/**/*.flac")):
        yield Recording(path, *LIBRISPEECH, speaker=f"ls{path.name.split('-')[0]}")


def read_real_time_voice_cloning(clone: Path) -> Found:
    for path in sorted(clone.glob("samples/*.mp3")):
        speaker = path.name.split("_")[0]
        yield (
            Recording(path, *VCTK, speaker=f"vctk_{speaker}")
            if speaker.startswith("p")
            else Recording(path, *LIBRISPEECH, speaker=f"ls{speaker}")
        )


def read_autovc(clone: Path) -> Found:
    for path in sorted(clone.glob("wavs/*/*.wav")):
        yield Recording(path, *VCTK, speaker=f"vctk_{path.parent.name}")


def read_speech_to_intent(clone: Path) -> Found:
    for path in sorted(clone.glob("data/speech/clean/*.wav")):
        yield Recording(path, "picovoice-s2i", "Apache-2.0", Kind.SENTENCE)


def read_wake_words(clone: Path) -> Found:
    for path in sorted([*clone.glob("audio/*/*.wav"), *clone.glob("audio/*/*.flac")]):
        text = path.parent.name.replace("_", " ")
        yield Recording(path, "picovoice-ww", "Apache-2.0", Kind.WORD, text=text)


def read_ovos(clone: Path) -> Found:
    # Only what a contributor has signed for: some of the rest is from a television series.
    licensed = {
        Path(line.strip()).name
        for path in clone.glob("licenses/*.txt")
        for line in path.read_text(errors="replace").splitlines()
    }
    texts = {path: path.parent.name.replace("_", " ") for path in clone.glob("wake-words/en/*/*.wav")}
    for table in clone.glob("not-wake-words/en/*.csv"):
        with table.open(newline="") as rows:
            for name, said, *_ in (row for row in csv.reader(rows) if len(row) > 1):
                texts[table.parent / name] = said.strip().lower()
    for path, text in sorted(texts.items()):
        if path.name in licensed and path.exists() and text:
            yield Recording(path, "ovos-precise", "public domain", Kind.WORD, text=text)
    for path in sorted(clone.glob("wake-words/es/*/*.wav")):
        if path.name in licensed:
            yield Recording(path, "ovos-precise-es", "public domain", Kind.SOUND)


def read_gcompris(clone: Path) -> Found:
    for path, licence in sorted(_gcompris_licences(clone).items()):
        language = path.relative_to(clone).parts[0]
        if path.suffix != ".ogg" or not path.exists():
            continue
        if language == "gd" and "Public Domain" in licence:
            yield Recording(path, "gcompris-gd", "public domain", Kind.SOUND)
        elif language == "es" and "Smart4Kids.com Creative Common License BY-SA" in licence:
            yield Recording(path, "gcompris-es-smart4kids", "CC BY-SA", Kind.SOUND)
        elif (
            path.parent == clone / "en/words" and "art4apps" in licence and re.fullmatch("[a-z]+", path.stem)
        ):
            source = "gcompris-art4apps"
            yield Recording(path, source, "CC BY-SA", Kind.WORD, speaker="art4apps", text=path.stem)


def _gcompris_licences(clone: Path) -> dict[Path, str]:
    """LICENSE is as `ls -R` prints: "./en/words:", then lines of a file's name and its licence."""
    found, folder = {}, clone
    for line in (clone / "LICENSE").read_text(errors="replace").splitlines():
        if line.startswith("./"):
            folder = clone / line.strip().rstrip(":")[2:]
        elif len(parts := line.split(None, 1)) == 2:
            found[folder / parts[0]] = parts[1]
    return found


def read_digits(clone: Path) -> Found:
    for path in sorted(clone.glob("recordings/*_*_*.wav")):
        digit, name, _ = path.stem.split("_")
        text = DIGITS[int(digit)]
        yield Recording(path, "fsdd", "CC BY-SA 4.0", Kind.DIGIT, speaker=f"fsdd_{name}", text=text)


def read_coqui(clone: Path) -> Found:
    folder = clone / "tests/data/ljspeech"
    for line in (folder / "metadata.csv").read_text().splitlines():
        name, _, text = line.split("|")
        if (path := folder / f"wavs/{name}.wav").exists():
            yield Recording(path, "ljspeech", "public domain", Kind.SENTENCE, "lj", text.lower())


def read_howl(clone: Path) -> Found:
    folder = clone / "test/test_data/datasets/common-voice"
    rows = {}
    for table in folder.glob("*.tsv"):
        with table.open(newline="") as lines:
            rows |= {row["path"]: row for row in csv.DictReader(lines, delimiter="\t")}
    for name, row in sorted(rows.items()):
        if (path := folder / "clips" / name).exists():
            speaker = f"cv_{row['client_id'][:8]}"
            yield Recording(path, "common-voice", "CC0", Kind.SENTENCE, speaker, row["sentence"].lower())


def read_pyroomacoustics(clone: Path) -> Found:
    for path in sorted(clone.glob("examples/input_samples/cmu_arctic_us_*.wav")):
        speaker = f"arctic_{path.stem.split('_')[3]}"
        yield Recording(path, "cmu-arctic", "BSD-like", Kind.SENTENCE, speaker=speaker)


def read_asterisk(folder: Path) -> Found:
    for voice, (source, licence) in PROMPTS.items():
        for path in sorted(folder.rglob(f"{voice}/**/*.g722")):
            if path.parent.name != "silence" and not NOT_SPEECH.match(path.name):
                yield Recording(path, source, licence, Kind.SOUND)


READERS: dict[str, Callable[[Path], Found]] = {
    "resemblyzer": read_resemblyzer,
    "real-time-voice-cloning": read_real_time_voice_cloning,
    "autovc": read_autovc,
    "speech-to-intent": read_speech_to_intent,
    "wake-words": read_wake_words,
    "ovos": read_ovos,
    "gcompris": read_gcompris,
    "digits": read_digits,
    "coqui": read_coqui,
    "howl": read_howl,
    "pyroomacoustics": read_pyroomacoustics,
    "asterisk": read_asterisk,
}
