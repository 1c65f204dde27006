"""Stage 7: the figures of the model card.

    python -m training.evaluate --checkpoint FOLDER --sentences FILE --bank FOLDER --out report.json

Questions are wordings and voices that were never trained on, put through `moshicli` itself; answers are
judged by text (is it a line that answers this intent, in this persona's words?), by timbre (is it the
persona's voice?), and read back from their sound by a recogniser (whisper tiny.en). The modules
of `training.evaluation` say how each figure is taken. Needs Debian's `festival festvox-kdlpc16k
festvox-us-slt-hts codec2`, and the recordings that `training.evaluation.collect` gathers.
"""

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from training.domain.names import voice_of
from training.evaluation import codec, dialogue, forced, noise, people, speed
from training.evaluation.bench import Bench
from training.evaluation.report import Figure
from training.evaluation.timbre import Timbre, persona_lines
from training.evaluation.voices import FESTIVAL, festival_voice, piper_voice, reserved_voice, utter
from training.evaluation.workers import Workers
from training.paths import WORK
from training.speech.voices import HELD_OUT_SPEAKERS, PERSONA_VOICES

FITTED, HELD_BACK = 30, 12
"""Lines of each persona's voice that the classifier is fitted on, and tried on."""


@dataclass
class Report:
    """What was found so far, part by part; prints as it grows."""

    figures: list[Figure] = field(default_factory=list)
    details: dict[str, Any] = field(default_factory=dict)

    def add(self, *figures: Figure, **details: Any) -> None:
        for figure in figures:
            print(figure, flush=True)
        self.figures += figures
        self.details |= details

    def as_json(self) -> dict[str, Any]:
        return {"figures": {figure.name: figure.as_json() for figure in self.figures}} | self.details


@dataclass(frozen=True)
class Parts:
    """Every part of the evaluation, by the name under which `--only` asks for it."""

    args: argparse.Namespace
    bench: Bench
    workers: Workers
    report: Report

    def run_dialogue(self) -> None:
        args = self.args
        conditions = dialogue.Conditions(not args.heard_wordings, not args.heard_voices, args.common)
        questions = dialogue.questions(args.questions, args.seed, conditions)
        found = []
        for answer in self.workers.map(dialogue.ask, questions):
            print(answer, flush=True)
            found.append(answer)
        self.report.add(
            *dialogue.figures(found),
            by_engine=dialogue.grouped(found, lambda a: a.voice),
            by_persona=dialogue.grouped(found, lambda a: voice_of(a.persona)),
            intent_right={
                k: v["intent_right"] for k, v in dialogue.grouped(found, lambda a: a.intent).items()
            },
            answers=[asdict(answer) for answer in found],
        )

    def run_forced(self) -> None:
        texts = forced.untrained(self.args.sentences, max(1, self.args.questions // 3))
        found = []
        for spoken in self.workers.map(forced.force, forced.sentences(texts)):
            print(f"{spoken.sentence.persona:7} {spoken.sentence.text} | {spoken.read}", flush=True)
            found.append(spoken)
        self.report.add(*forced.figures(found), forced=[asdict(spoken) for spoken in found])

    def run_noise(self) -> None:
        found = list(self.workers.map(noise.listen, noise.rooms(self.args.noise_seconds)))
        self.report.add(*noise.figures(found), rooms={room.name: starts for room, starts in found})

    def run_people(self) -> None:
        meetings = people.meetings(people.recordings(self.args.people), max(1, self.args.questions // 30))
        found = []
        for heard in self.workers.map(people.meet, meetings):
            mark = "+" if heard.right else "-"
            print(
                f"{mark} {heard.persona:6} {heard.recording.text} | {heard.heard} | {heard.said}", flush=True
            )
            found.append(heard)
        answers = [asdict(heard) | {"recording": heard.recording.path.name} for heard in found]
        self.report.add(*people.figures(found), people=answers)

    def run_codec(self) -> None:
        found = list(self.workers.map(codec.code, self._samples()))
        self.report.add(*codec.figures(found), codec=codec.grouped(found))

    def _samples(self) -> list[codec.Sample]:
        """Sentences in the personas' voices, as many in unseen ones, and as many readings by people."""
        count = max(1, self.args.questions // 4)
        unseen = [*map(reserved_voice, HELD_OUT_SPEAKERS), *map(festival_voice, FESTIVAL), piper_voice()]
        own = [(codec.PERSONA, name, voice) for name, voice in PERSONA_VOICES.items()]
        other = [(codec.UNSEEN, voice["label"], voice) for voice in unseen]
        spoken = [who[i % len(who)] for who in (own, other) for i in range(count)]
        texts = forced.untrained(self.args.sentences, len(spoken))
        samples = [
            codec.Sample(kind, group, text, voice)
            for (kind, group, voice), text in zip(spoken, texts, strict=True)
        ]
        readings = [r for r in people.recordings(self.args.people) if r.intent is None]
        return [*samples, *(codec.Sample(codec.UNSEEN, "people", r.text, r) for r in readings[:count])]


PARTS: dict[str, Callable[[Parts], None]] = {
    "dialogue": Parts.run_dialogue,
    "forced": Parts.run_forced,
    "noise": Parts.run_noise,
    "people": Parts.run_people,
    "codec": Parts.run_codec,
}


def main() -> None:
    args = _arguments()
    began = time.time()
    report, bench = Report(), Bench(args.checkpoint)
    asked = utter("Good morning. Could you tell me a joke, please?", reserved_voice(HELD_OUT_SPEAKERS[0]))
    report.add(*speed.measure(bench, asked))
    lines = persona_lines(args.bank, FITTED + HELD_BACK)
    tried = round(len(lines) * HELD_BACK / (FITTED + HELD_BACK))
    fitted = lines[tried:]
    bench.timbre = Timbre([*fitted, *((speaker, bench.coded(wave)) for speaker, wave in fitted)])
    report.add(
        Figure("voice_classifier_on_originals", bench.timbre.accuracy(lines[:tried]), tried),
        Figure("voice_classifier_on_coded", bench.timbre.accuracy(lines[:tried], bench.coded), tried),
    )
    with Workers(bench, args.processes) as workers:
        parts = Parts(args, bench, workers, report)
        for name in args.only or PARTS:
            print(f"--- {name} ({time.time() - began:.0f} s)", flush=True)
            PARTS[name](parts)
    print("---", *report.figures, f"{time.time() - began:.0f} s", sep="\n")
    if args.out:
        args.out.write_text(json.dumps(report.as_json(), indent=1))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", default="mini")
    parser.add_argument("--questions", type=int, default=60, help="size; the other parts follow it")
    parser.add_argument("--only", nargs="+", choices=PARTS, help="only these parts")
    parser.add_argument("--sentences", type=Path, required=True, help="the file that stage 1 was given")
    parser.add_argument("--bank", type=Path, default=WORK / "bank", help="what stage 2 spoke")
    parser.add_argument("--people", type=Path, default=WORK / "people", help="what collect gathered")
    parser.add_argument("--noise-seconds", type=float, default=60.0, help="in each of four rooms")
    parser.add_argument("--common", action="store_true", help="only the ten intents a newcomer tries first")
    parser.add_argument("--heard-wordings", action="store_true", help="wordings of training")
    parser.add_argument("--heard-voices", action="store_true", help="users' voices of training")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
