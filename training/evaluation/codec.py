"""The codec alone: intelligibility and quality, beside codec2 at 1200 bit/s (Debian's `codec2`)."""

import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr
from pystoi import stoi

from training.evaluation.bench import Bench
from training.evaluation.listener import word_errors
from training.evaluation.people import Recording
from training.evaluation.report import Figure, mean
from training.evaluation.voices import utter
from training.speech.sound import RATE

PERSONA, UNSEEN = "personas", "unseen"
_CODEC2_RATE = 8_000
_CODEC2_DELAY = 510  # samples at 24 kHz: where its STOI is highest (five lines, in steps of 60)


@dataclass(frozen=True)
class Sample:
    """Speech to be coded: a text in a voice, or a recording. `group` is a persona's voice or an engine."""

    kind: str
    group: str
    text: str
    source: dict | Recording

    def wave(self) -> np.ndarray:
        return self.source.wave() if isinstance(self.source, Recording) else utter(self.text, self.source)


@dataclass(frozen=True)
class Coded:
    """One sample: what the recogniser reads in it, and figures before and after coding."""

    sample: Sample
    read: dict[str, str]
    """By `original`, `mini`, `codec2`."""
    stoi: dict[str, float]
    mos: dict[str, float]
    """DNSMOS, overall; of personas only."""


def code(bench: Bench, sample: Sample) -> Coded:
    """Put a sample through the codec, and through codec2 if its voice is an unseen one."""
    pcm = sample.wave()
    waves = {"original": pcm, "mini": bench.coded(pcm)}
    if sample.kind == UNSEEN:
        waves["codec2"] = codec2(pcm)
    likeness = {name: float(stoi(pcm, wave, RATE)) for name, wave in waves.items() if name != "original"}
    read = {name: bench.listener.read(wave) for name, wave in waves.items()}
    mos = {name: dnsmos(wave) for name, wave in waves.items()} if sample.kind == PERSONA else {}
    return Coded(sample, read, likeness, mos)


def codec2(pcm: np.ndarray) -> np.ndarray:
    """`pcm` (n,) float32 at 24 kHz through codec2 at 1200 bit/s, its delay taken out."""
    with tempfile.TemporaryDirectory() as folder:
        raw, bits, out = (Path(folder) / name for name in ("raw", "bits", "out"))
        (soxr.resample(pcm, RATE, _CODEC2_RATE).clip(-1, 1) * 32767).astype("<i2").tofile(raw)
        subprocess.run(["c2enc", "1200", raw, bits], check=True, capture_output=True)
        subprocess.run(["c2dec", "1200", bits, out], check=True, capture_output=True)
        wave = soxr.resample(np.fromfile(out, "<i2").astype(np.float32) / 32768, _CODEC2_RATE, RATE)
    return np.pad(wave, (0, len(pcm)))[_CODEC2_DELAY:][: len(pcm)]


def dnsmos(pcm: np.ndarray) -> float:
    """DNSMOS P.835, overall (Reddy et al. 2022), of (n,) float32 at 24 kHz."""
    from speechmos import dnsmos

    heard = soxr.resample(pcm, RATE, 16_000).clip(-1, 1)
    return float(dnsmos.run(heard, 16_000)["ovrl_mos"])


def figures(found: Sequence[Coded]) -> list[Figure]:
    own = [coded for coded in found if coded.sample.kind == PERSONA]
    unseen = [coded for coded in found if coded.sample.kind == UNSEEN]
    worse = [coded.mos["original"] - coded.mos["mini"] for coded in own]
    ours, theirs = (
        mean(f"codec_unseen_stoi_{name}", [c.stoi[name] for c in unseen]) for name in ("mini", "codec2")
    )
    read_ours, read_theirs = (_wer(f"codec_unseen_wer_{name}", unseen, name) for name in ("mini", "codec2"))
    return [
        mean("codec_personas_stoi", [coded.stoi["mini"] for coded in own], least=0.90),
        mean("codec_personas_dnsmos_original", [coded.mos["original"] for coded in own]),
        mean("codec_personas_dnsmos", [coded.mos["mini"] for coded in own]),
        mean("codec_personas_dnsmos_loss", worse, most=0.25),
        _wer("codec_personas_wer_original", own, "original"),
        _wer("codec_personas_wer", own, "mini"),
        Figure(ours.name, ours.value, ours.of, least=theirs.value),
        theirs,
        _wer("codec_unseen_wer_original", unseen, "original"),
        Figure(read_ours.name, read_ours.value, read_ours.of, most=read_theirs.value),
        read_theirs,
    ]


def grouped(found: Sequence[Coded]) -> dict[str, dict[str, float | None]]:
    """STOI, word error rates and DNSMOS by persona's voice or engine."""
    groups: dict[str, list[Coded]] = defaultdict(list)
    for coded in found:
        groups[coded.sample.group].append(coded)
    table: dict[str, dict[str, float | None]] = {}
    for group, some in sorted(groups.items()):
        row: dict[str, float | None] = {"samples": len(some)}
        for measure in ("stoi", "mos"):
            for name in getattr(some[0], measure):
                row[f"{measure}_{name}"] = mean("", [getattr(c, measure)[name] for c in some]).value
        table[group] = row | {f"wer_{name}": _wer("", some, name).value for name in some[0].read}
    return table


def _wer(name: str, found: Sequence[Coded], which: str) -> Figure:
    return Figure(name, word_errors([(c.sample.text, c.read[which]) for c in found]), len(found))
