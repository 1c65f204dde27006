"""The recipe's stage 1b: what becomes of clones' files. Recordings and what is heard are made up."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from training.recorded import sound
from training.recorded.hearing import Heard, Word
from training.recorded.sources import READERS, Kind
from training.recorded.utterances import LONGEST, RefusedError, breaks
from training.recordings import GAP, collect

RATE = 16_000
SILENT = Heard((), sure=False)


def spoken(path: Path, *spans: tuple[float, float], seconds: float, loudness: float = 0.1) -> None:
    """A buzz like a voice's at the spans (s), faint noise all along."""
    time = np.arange(int(seconds * RATE)) / RATE
    buzz = sum(np.sin(2 * np.pi * 140 * k * time + k) / k for k in range(1, 12))
    on = sum((time >= start) & (time < end) for start, end in spans)
    noise = np.random.default_rng(0).standard_normal(len(time)) * 2e-4
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, loudness * buzz * on + noise, RATE)


def written(folder: Path) -> dict[str, list[dict[str, Any]]]:
    return json.loads((folder / "human.json").read_text())


def wave_of(folder: Path, record: dict[str, Any]) -> np.ndarray:
    wave, rate = soundfile.read(folder / record["file"], dtype="float32")
    assert rate == 24_000
    return wave[record["start"] : record["start"] + record["samples"]]


def test_wake_words_are_cut_out_at_one_loudness_with_their_times(tmp_path: Path) -> None:
    spoken(tmp_path / "audio/alexa/0.wav", (1.0, 1.6), seconds=3.0, loudness=0.3)
    spoken(tmp_path / "audio/smart mirror/1.flac", (0.5, 0.9), (1.0, 1.4), seconds=2.0, loudness=0.02)
    spoken(tmp_path / "audio/view glass/2.wav", (0.2, 2.8), seconds=3.0)
    (tmp_path / "audio/alexa/3.wav").write_text("version https://git-lfs.github.com/spec/v1\n")

    def hear(wave: np.ndarray) -> Heard:
        assert len(wave) == 2.0 * 24_000  # one word needs no listener
        return Heard((Word("Smart", 0.3, 0.95), Word("mirror.", 0.95, 1.7)), sure=True)

    counts = collect(READERS["wake-words"](tmp_path), tmp_path / "out", hear)
    assert counts == {
        "picovoice-ww": 2,
        "picovoice-ww, dropped: too short or too long for its words": 1,
        "picovoice-ww, dropped: unreadable": 1,
    }
    lists = written(tmp_path / "out")
    assert lists["rate"] == 24_000
    assert lists["other"] == []
    records = {record["text"]: record for record in lists["english"]}
    one, two = records["alexa"], records["smart mirror"]
    assert one["words"] == [pytest.approx([0.3, 0.9], abs=0.03)]
    # Whisper's outer times give way to those of the sound.
    assert two["words"] == [pytest.approx(pair, abs=0.03) for pair in ([0.3, 0.75], [0.75, 1.2])]
    assert {record["licence"] for record in records.values()} == {"Apache-2.0"}
    for record in (one, two):
        wave = wave_of(tmp_path / "out", record)
        power = sound.levels(wave)
        speech = power[power > power.max() - 25]
        assert 10 * np.log10((10 ** (speech / 10)).mean()) == pytest.approx(sound.LOUDNESS, abs=1.5)
        start, end, _ = sound.bounds(wave)
        assert [start, end] == pytest.approx([record["words"][0][0], record["words"][-1][1]], abs=0.06)


def test_digits_of_a_speaker_are_joined(tmp_path: Path) -> None:
    for digit in range(6):
        spoken(tmp_path / f"recordings/{digit}_theo_0.wav", (0.1, 0.4), seconds=0.5)
    spoken(tmp_path / "recordings/7_lucas_0.wav", (0.1, 0.4), seconds=0.5)
    counts = collect(READERS["digits"](tmp_path), tmp_path / "out", lambda wave: SILENT)
    assert counts == {"fsdd": 3}
    records = written(tmp_path / "out")["english"]
    assert {(record["speaker"], len(record["text"].split())) for record in records} == {
        ("fsdd_theo", 5),
        ("fsdd_theo", 1),
        ("fsdd_lucas", 1),
    }
    # One file, one after the other, with silence behind each.
    for before, after in pairwise(records):
        assert after["start"] == before["start"] + before["samples"] + GAP
    (five,) = (record for record in records if len(record["words"]) == 5)
    wave = wave_of(tmp_path / "out", five)
    for start, end in five["words"]:
        assert end - start == pytest.approx(0.3, abs=0.05)
        inside = wave[int((start + 0.05) * 24_000) : int((end - 0.05) * 24_000)]
        assert np.sqrt((inside**2).mean()) == pytest.approx(10 ** (sound.LOUDNESS / 20), rel=0.2)


def test_long_sentences_are_cut_at_a_pause(tmp_path: Path) -> None:
    spoken(tmp_path / "audio_data/librispeech_test-other/9/9-1-0.flac", (0.5, 7), (7.6, 14), seconds=14.5)
    words = (Word("One,", 0.5, 4), Word("two.", 4.1, 7), Word("Three,", 7.5, 10), Word("four", 10.1, 14))
    heard = Heard(words, sure=True)
    collect(READERS["resemblyzer"](tmp_path), tmp_path / "out", lambda wave: heard)
    first, second = sorted(written(tmp_path / "out")["english"], key=lambda record: record["text"])
    assert (first["text"], second["text"]) == ("One, two.", "Three, four")
    assert (first["transcript"], first["speaker"], first["licence"]) == ("whisper", "ls9", "CC BY 4.0")
    assert first["words"] == [pytest.approx([0.3, 3.8]), pytest.approx([3.9, 6.8])]
    # What follows a cut is not in the part before it: 7 s to 7.6 s are silent, the cut is in between.
    assert 6.8 < first["samples"] / 24_000 < 7.5
    begin, end, _ = sound.bounds(wave_of(tmp_path / "out", second))
    assert end - begin == pytest.approx(6.4, abs=0.06)


def test_what_whisper_is_not_sure_of_is_dropped(tmp_path: Path) -> None:
    spoken(tmp_path / "data/speech/clean/0.wav", (0.5, 2.0), seconds=3.0)
    doubtful = Heard((Word("Latte", 0.5, 2.0),), sure=False)
    counts = collect(READERS["speech-to-intent"](tmp_path), tmp_path / "out", lambda wave: doubtful)
    assert counts == {"picovoice-s2i, dropped: whisper is not sure": 1}
    assert written(tmp_path / "out")["english"] == []


def test_cuts_need_a_place() -> None:
    with pytest.raises(RefusedError):
        breaks([Word("Aaah", 0.0, LONGEST + 1), Word("oh", LONGEST + 1, LONGEST + 2)])
    assert breaks([Word("Aaah", 0.0, LONGEST)]) == []


def test_only_files_under_a_free_licence_are_taken(tmp_path: Path) -> None:
    for name in ("en/computer/signed.wav", "en/computer/unsigned.wav", "es/ordenador/firmado.wav"):
        spoken(tmp_path / "wake-words" / name, (0.1, 0.5), seconds=0.6)
    spoken(tmp_path / "not-wake-words/en/listed.wav", (0.1, 0.5), seconds=0.6)
    (tmp_path / "not-wake-words/en/metadata.csv").write_text("listed.wav,Wine Glass,en,\ngone.wav,hat,en,\n")
    (tmp_path / "licenses").mkdir()
    (tmp_path / "licenses/license.txt").write_text(
        "I agree.\n\nsigned.wav\nfirmado.wav\nx/listed.wav\ngone.wav\n"
    )
    found = [(r.path.name, r.text, r.kind) for r in READERS["ovos"](tmp_path)]
    assert sorted(found, key=lambda row: row[0]) == [
        ("firmado.wav", None, Kind.SOUND),
        ("listed.wav", "wine glass", Kind.WORD),
        ("signed.wav", "computer", Kind.WORD),
    ]

    for name in (
        "en/words/hat.ogg",
        "en/misc/hello.ogg",
        "es/words/sol.ogg",
        "es/misc/hola.ogg",
        "gd/misc/a.ogg",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "LICENSE").write_text(
        "./en/words:\nhat.ogg   http://www.art4apps.org/ Creative Common License BY-SA\n"
        "./en/misc:\nhello.ogg   Somebody / GPL\n./es/misc:\nhola.ogg   Somebody / GPL\n"
        "./es/words:\nsol.ogg   Smart4Kids.com Creative Common License BY-SA\n"
        "./gd/misc:\na.ogg   Public Domain\n"
    )
    assert {r.path.name: (r.licence, r.text) for r in READERS["gcompris"](tmp_path)} == {
        "hat.ogg": ("CC BY-SA", "hat"),
        "sol.ogg": ("CC BY-SA", None),
        "a.ogg": ("public domain", None),
    }


def test_other_languages_are_for_the_codec_alone(tmp_path: Path) -> None:
    spoken(tmp_path / "gd/misc/a.ogg", (0.3, 20.3), seconds=21.0)
    (tmp_path / "LICENSE").write_text("./gd/misc:\na.ogg   Public Domain\n")
    counts = collect(READERS["gcompris"](tmp_path), tmp_path / "out", lambda wave: SILENT)
    assert counts == {"gcompris-gd": 2}  # of twelve seconds at most
    lists = written(tmp_path / "out")
    assert lists["english"] == []
    assert all(set(r) == {"file", "start", "samples", "source", "licence"} for r in lists["other"])
    assert sum(record["samples"] for record in lists["other"]) / 24_000 == pytest.approx(20.4, abs=0.3)
