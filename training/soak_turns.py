"""The audio of the default soak: `python -m training.soak_turns` speaks it and keeps what `mini` hears right.

Each turn of `moshicli/soak/default/script.toml` is spoken by flite (the program, with its voices) in drawn
wordings, voices, heights and paces, until a recording is answered as the script expects by every persona that
the script asks. Then whole sessions are played with one seed after another; what is not answered right there
is spoken anew, until `--plays` sessions in a row were flawless. To be run again whenever `mini` has changed.
"""

import argparse
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path

import numpy as np
import soundfile
import tomlkit

from moshicli.bridge import MoshiBridge
from moshicli.conversation.context import SessionContext
from moshicli.conversation.loop import Conversation
from moshicli.conversation.toolbox import Toolbox
from moshicli.personas import PersonaStore
from moshicli.soak.player import Player
from moshicli.soak.script import DEFAULT_SCRIPT, Script, Turn, read_frames
from moshicli.soak.told import Told
from moshicli.tools.sources import load_tools
from training.domain.intents import wordings_of

# flite reads capitals letter by letter.
SPELLING = {"glados": "gladoss", "jarvis": "jarvis", "hal": "hal", "moshi": "moshy"}
PAUSE = 0.24  # seconds of silence before the words; the script's pauses come on top
INTENTS = {
    "hello": "greet", "how": "how_are_you", "name": "who_are_you", "time": "get_time", "thanks": "thanks",
    "joke": "joke", "coin": "flip_coin", "fact": "fact", "dice": "roll_dice", "date": "get_date",
    "goodbye": "goodbye",
}  # fmt: skip
"""Audio file to intent; any other one is named for the persona that it asks for."""
VOICES = ("rms", "slt", "awb", "kal16")
FACTORS = (0.95, 1.0, 1.04, 1.07, 1.08, 1.1, 1.14)
SLOWNESS = (0.95, 1.0, 1.08)
LONGEST_FRAMES = 30
TRIES = 30
"""Recordings of a turn that are tried at a time."""
NOTE = """# The audio of the default soak

Made for this repository by `python -m training.soak_turns` with CMU flite 2.2 (voices cmu_us_rms, cmu_us_slt,
cmu_us_awb and cmu_us_kal16, a permissive BSD-like licence); percentages are how much higher, and faster, a
voice was made. Ogg Vorbis, mono. The sound is under this repository's licence.

| file | words | voice |
| --- | --- | --- |
{rows}
"""


@dataclass(frozen=True)
class Recording:
    """`words` by a voice, in the file `path`. A rate above the voice's own makes it higher and faster."""

    words: str
    voice: str
    path: Path
    frames: tuple[np.ndarray, ...]


def wordings(name: str, turn: Turn) -> list[str]:
    """The script's own words first, then those that `mini` has seen in training; short ones only."""
    intent, persona = INTENTS.get(name, "change_persona"), turn.persona or ""
    texts = []
    for text, request, question in wordings_of(intent):
        if "{me}" in text or "{name}" in text:
            continue
        for frame in ("{x}", "please {x}", "can you {x}?") if request else ("{x}",):
            asked = question or frame.endswith("?")
            said = frame.rstrip("?").replace("{x}", text).replace("{persona}", persona)
            texts.append(said[0].upper() + said[1:] + ("?" if asked else "."))
    return [turn.says, *(text for text in dict.fromkeys(texts) if 1 <= len(text.split()) <= 7)]


def speak(path: Path, words: str, voice: str, factor: float, slowness: float) -> Recording:
    """Have flite say it into the Vorbis file `path`, with silence of `PAUSE` before it and none behind it."""
    spelled = " ".join(SPELLING.get(word.strip(".?").lower(), word.strip(".?")) for word in words.split())
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        subprocess.run(
            ["flite", "-voice", voice, "--setf", f"duration_stretch={slowness}", "-t",
             spelled + words[-1], "-o", file.name],
            check=True, capture_output=True,
        )  # fmt: skip
        pcm, rate = soundfile.read(file.name, dtype="float32")
    loud = np.flatnonzero(np.abs(pcm) > 0.012)
    pcm = pcm[max(0, loud[0] - rate // 50) : loud[-1] + rate // 25]
    rate = round(rate * factor)
    soundfile.write(path, np.concatenate([np.zeros(round(PAUSE * rate), np.float32), pcm]), rate)
    return Recording(words, f"{voice}, {factor - 1:+.0%}", path, read_frames(path))


def candidates(rng: random.Random, folder: Path, name: str, turn: Turn) -> Iterator[Recording]:
    """Recordings of a turn without end; the plain ones first."""
    texts = wordings(name, turn)
    plain = [(turn.says, voice, factor, 1.0) for voice in VOICES for factor in (1.0, 1.08)]
    rng.shuffle(plain)
    drawn = (
        (rng.choice(texts[:1] * 3 + texts), rng.choice(VOICES), rng.choice(FACTORS), rng.choice(SLOWNESS))
        for _ in count()
    )
    for number, choice in enumerate(chain(plain, drawn)):
        recording = speak(folder / f"{name}-{number}.ogg", *choice)
        if len(recording.frames) <= LONGEST_FRAMES:
            yield recording


def play(bridge: MoshiBridge, script: Script, seed: int) -> list[Told]:
    """What comes of all turns of the script in one session."""
    player = Player(script, iter(script.turns))
    personas = PersonaStore()
    with Toolbox(load_tools(), SessionContext(personas)) as tools:
        conversation = Conversation(bridge, personas.get(script.persona), tools=tools, seed=seed, tail=0)
        for step in conversation.run(player.frames()):
            player.follow(step, step.events)
    return player.told.all()


def heard_alone(bridge: MoshiBridge, turn: Turn, personas: Sequence[str], recording: Recording) -> bool:
    """Whether each of `personas` answers the turn as the script expects, right after its prompt."""
    for seed, persona in enumerate(personas):
        (exchange,) = play(bridge, Script(persona, (turn,), {turn.audio: recording.frames}), seed)
        if exchange.wrong:
            return False
    return True


def asked_of(persona: str, turns: Sequence[Turn]) -> dict[str, tuple[Turn, list[str]]]:
    """Of each audio file its first turn, and the personas that are asked it; `persona` is the first."""
    found: dict[str, tuple[Turn, list[str]]] = {}
    for turn in turns:
        _, personas = found.setdefault(turn.audio, (turn, []))
        if persona not in personas:
            personas.append(persona)
        persona = turn.persona or persona
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", default="mini")
    parser.add_argument("--plays", type=int, default=5, help="flawless sessions in a row that are enough")
    parser.add_argument("--most", type=int, default=40, help="sessions at most")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    document = tomlkit.parse(DEFAULT_SCRIPT.read_text("utf-8"))
    turns = tuple(Turn.model_validate(table) for table in document["turn"].unwrap())  # type: ignore[union-attr]
    asked = asked_of(str(document["persona"]), turns)
    bridge = MoshiBridge(args.checkpoint)
    with tempfile.TemporaryDirectory() as folder:
        drawn = {
            audio: candidates(random.Random(f"{args.seed} {audio}"), Path(folder), Path(audio).stem, turn)
            for audio, (turn, _) in asked.items()
        }

        def choose(audio: str) -> Recording:
            turn, personas = asked[audio]
            heard = (r for r in islice(drawn[audio], TRIES) if heard_alone(bridge, turn, personas, r))
            return next(heard, None) or next(drawn[audio])

        chosen = {audio: choose(audio) for audio in asked}
        best, most, flawless = dict(chosen), -1, 0
        for seed in range(args.most):
            script = Script(str(document["persona"]), turns, {a: r.frames for a, r in chosen.items()})
            exchanges = play(bridge, script, seed)
            wrong = [exchange for exchange in exchanges if exchange.wrong]
            flawless = 0 if wrong else flawless + 1
            print(f"session {seed}: {len(exchanges) - len(wrong)} of {len(exchanges)} right", flush=True)
            for exchange in wrong:
                recording = chosen[turns[exchange.turn - 1].audio]
                print(f"  {recording.words} ({recording.voice}), {exchange.persona}: {exchange.heard}"
                      f" | {exchange.said} | {', '.join(exchange.wrong)}", flush=True)  # fmt: skip
            if flawless * len(turns) + len(exchanges) - len(wrong) > most:
                best, most = dict(chosen), flawless * len(turns) + len(exchanges) - len(wrong)
            if flawless == args.plays:
                break
            for audio in {turns[exchange.turn - 1].audio for exchange in wrong}:
                chosen[audio] = choose(audio)
        write(document, best)
    print(f"{flawless} flawless sessions in a row" if flawless else "the best of the sessions was kept")


def write(document: tomlkit.TOMLDocument, chosen: dict[str, Recording]) -> None:
    """Put the recordings into the package, their words into the script, and a note of both beside it."""
    folder = DEFAULT_SCRIPT.parent
    rows = []
    for audio, recording in sorted(chosen.items()):
        shutil.copy(recording.path, folder / audio)
        rows.append(f"| `{audio}` | {recording.words} | {recording.voice} |")
    for table in document["turn"]:  # type: ignore[union-attr]
        table["says"] = chosen[table["audio"]].words
    DEFAULT_SCRIPT.write_text(tomlkit.dumps(document), "utf-8")
    (folder / "README.md").write_text(NOTE.format(rows="\n".join(rows)), "utf-8")


if __name__ == "__main__":
    main()
