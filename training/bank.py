"""The bank of spoken lines: chunks of synthesised speech on disk, and their growing copy in (GPU) memory."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from training.domain.names import PERSON
from training.speech.sound import LABEL_SAMPLES
from training.speech.voices import Speech

WHO = ("agent", "user", PERSON)


def write_chunk(path: Path, lines: list[tuple[dict[str, Any], Speech]]) -> None:
    """One file of lines: waves one after the other, each padded to whole label steps, and what they are."""
    waves, labels, meta = [], [], []
    for job, speech in lines:
        steps = -(-len(speech.wave) // LABEL_SAMPLES)
        waves.append(np.pad(speech.wave, (0, steps * LABEL_SAMPLES - len(speech.wave))))
        labels.append(
            np.resize(speech.labels, steps) if len(speech.labels) < steps else speech.labels[:steps]
        )
        words = speech.words and [(round(float(a), 3), round(float(b), 3)) for a, b in speech.words]
        meta.append(
            {**{k: v for k, v in job.items() if k not in ("ipa", "voice")}, "steps": steps, "words": words}
        )
    temporary = path.with_suffix(".part")
    with temporary.open("wb") as file:
        np.savez(file, wave=np.concatenate(waves), labels=np.concatenate(labels), meta=json.dumps(meta))
    temporary.replace(path)


@dataclass
class Line:
    """One spoken line of the bank: where its samples lie, and what it is."""

    start: int  # first sample in the bank's wave
    samples: int
    meta: dict[str, Any]


def speaker_of(line: Line) -> str:
    """Who says it: an "agent", a synthesised "user", or a recorded "person"."""
    if line.meta["speaker"] == PERSON:
        return PERSON
    return "user" if line.meta["kind"] == "user" else "agent"


class Bank:
    """All chunks of a folder in one int16 wave (N,) and uint8 labels (N / 480,) on `device`.

    `poll` takes in new chunks; one that finds no room within `hours` is `left_out`. `starts` are the first
    samples of the lines that agents, synthesised users and recorded people say.
    """

    def __init__(self, folder: Path, hours: float, device: str, chunks: Sequence[str] | None = None):
        """Of all chunks, or of those with these file names."""
        capacity = int(hours * 3600 * 50) * LABEL_SAMPLES
        self.folder, self.used = folder, 0
        self.wave = torch.zeros(capacity, dtype=torch.int16, device=device)
        self.labels = torch.zeros(capacity // LABEL_SAMPLES, dtype=torch.uint8, device=device)
        self.lines: list[Line] = []
        self.left_out: list[str] = []
        self.starts = {who: torch.zeros(0, dtype=torch.long, device=device) for who in WHO}
        self._chunks = None if chunks is None else frozenset(chunks)
        self._seen: set[str] = set()

    @property
    def seconds(self) -> float:
        return self.used / 24_000

    @property
    def complete(self) -> bool:
        return (self.folder / "done").exists()

    def poll(self) -> list[Line]:
        """Take in chunks written since the last call; returns their lines."""
        complete, new = self.complete, []
        for path in sorted(self.folder.glob("*.npz")):
            if path.name in self._seen or (self._chunks is not None and path.name not in self._chunks):
                continue
            self._seen.add(path.name)
            with np.load(path) as chunk:
                wave, labels, meta = chunk["wave"], chunk["labels"], json.loads(str(chunk["meta"]))
            if self.used + len(wave) > len(self.wave):
                self.left_out.append(path.name)
                continue
            self.wave[self.used : self.used + len(wave)] = torch.from_numpy(wave).to(self.wave.device)
            first = self.used // LABEL_SAMPLES
            self.labels[first : first + len(labels)] = torch.from_numpy(labels).to(self.wave.device)
            for record in meta:
                samples = record.pop("steps") * LABEL_SAMPLES
                new.append(Line(self.used, samples, record))
                self.used += samples
        self.lines += new
        for who, starts in self.starts.items():
            added = [line.start for line in new if speaker_of(line) == who]
            more = torch.tensor(added, dtype=torch.long, device=starts.device)
            self.starts[who] = torch.cat([starts, more])
        self._all_in = complete
        return new

    _all_in = False

    @property
    def exhausted(self) -> bool:
        """Every chunk that will ever come has been taken in."""
        return self._all_in
