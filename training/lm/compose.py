"""Composes training dialogues from encoded lines: text, agent and user streams on one grid, without delays.

Every dialogue is new: prompt, turns, pauses, voices, noise and interruptions are drawn each time.
"""

import random
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from training.domain.intents import Utterance, sample_user, weights
from training.domain.names import PERSON, PERSONAS
from training.domain.prompts import sample_character, sample_prompt
from training.domain.tools import call_for, call_text, result_text
from training.domain.transcripts import transcript
from training.lm.spoken import Spoken, neutral_name, spoken_replies
from training.tokens import END_OF_PADDING, PADDING, Tokens

LENGTH = 512  # frames of a training dialogue, the model's context
NOISE_LEVELS = 3
BREATH = 0.25  # frames kept in front of a reply's first word
PAUSE = 6  # frames around a prompt's text, as in moshicli
PROMPT_BUDGET = 180
AGENT, USER = slice(1, 9), slice(9, 17)
# Weight of the text loss on what is not a word.
PAD_WEIGHT, END_OF_PAD_WEIGHT = 0.15, 0.5
END_WEIGHT = 3.0  # of the one token that says what the user meant
COUNTING = 0.08  # share of answered turns that ask to count, besides those that are drawn
COUNT_WEIGHT = 5.0  # of the marks between the numbers of a count: by them it goes on or stops
# Dialogues in which no turn, some turns, or all turns of the user are typed.
TYPED_WEIGHTS = (70, 15, 15)
AS_SPOKEN = 0.4  # share of typed turns that are a spoken line's text: also what others wrote down
# Turns in which the user says just anything, and what follows is not learnt: words of the whole language are
# heard so, without "I did not catch that" becoming the likeliest answer.
DICTATION = 0.3
ANSWERED = 5  # every fifth of them may be answered elsewhere
PEOPLE = 8  # times that a recording of a person stands among them: they are few, and what users sound like
FRESH = 2  # times that a user's line of the newest part stands: an LM that goes on knows the others
GENERAL = "general"
"""Where a line's text is from, if it is no text of the domain."""
# Dialogues in which the noise gate is on: where nobody speaks, the model hears silence.
GATED, GATE_HOLD = 0.7, 6
HALTING, HALT = 0.15, (2, 7)  # share of users' lines with a pause before a word, and its frames
NOISE_WEIGHTS = (5, 3, 2)
# "listen" is nothing but turns of the user, so more than twice as many: hearing takes most of the learning.
MODES, MODE_WEIGHTS = ("chat", "listen", "greet", "reintroduce", "read"), (32, 38, 3, 3, 24)
BEHIND, LATER = 2, (75, 18, 7)
"""Frames from the one in which a word ends to the one in which it is written: what follows tells of its end.
And weights of none, one or two more: where the model is not sure it waits, and writes a late word still."""


@dataclass
class EncodedLine:
    """A line of the bank as codes: where its frames lie, and what is said when (times in frames)."""

    first: tuple[int, ...]  # first frame in the codes array, per variant
    frames: tuple[int, ...]
    # Word, start, end at its own pace; `time` gives a variant's.
    words: list[tuple[str, float, float]]
    pace: tuple[float, ...]
    offset: tuple[float, ...]
    meta: dict
    # Where the speaker hesitates and for how long, both at the line's own pace; (0, 0) for nowhere.
    pause: tuple[tuple[float, float], ...] = ()
    part: int = 0  # of the codes

    def time(self, v: int, at: float) -> float:
        """When variant `v` reaches a place of the line."""
        begin, length = self.pause[v] if self.pause else (0.0, 0.0)
        return self.offset[v] + self.pace[v] * (at + (length if at > begin else 0.0))


def part_files(folder: Path) -> list[Path]:
    """The indices of the parts that stage 4 has written so far."""
    return [folder / f"index-{i}.json" for i in range(len(list(folder.glob("index-*.json"))))]


class NoRoomError(Exception):
    """No room is left in the dialogue, or nothing that could follow: it ends here."""


class Composer:
    """Draws dialogues (17, LENGTH) int16 with weights of the text loss and marks of the agent's speech."""

    def __init__(self, codes: list[np.ndarray], lines: list[EncodedLine],
                 backgrounds: list[list[tuple[int, int]]], silence: np.ndarray, sine: np.ndarray,
                 tokens: Tokens, seed: int):  # fmt: skip
        self.codes, self.lines, self.backgrounds = codes, lines, backgrounds
        self.silence, self.sine, self.tokens, self.rng = silence, sine, tokens, random.Random(seed)
        self.users: dict[str, list[int]] = {}
        self.dictations: list[int] = []
        self.takes: dict[str, dict[str, list[int]]] = {}
        self.reads: dict[str, list[int]] = {}
        generals = 0
        for i, line in enumerate(lines):
            kind, speaker = line.meta["kind"], line.meta["speaker"]
            if kind == "user":
                general = line.meta.get("source") == GENERAL
                generals += general
                times = FRESH if 0 < line.part == len(codes) - 1 else 1
                if general:
                    self.dictations += [i] * (PEOPLE if speaker == PERSON else times)
                if not general or generals % ANSWERED == 0:
                    self.users.setdefault(line.meta["intent"], []).extend([i] * times)
            elif kind == "reply":
                self.takes.setdefault(speaker, {}).setdefault(line.meta["text"], []).append(i)
            else:
                self.reads.setdefault(speaker, []).append(i)
        self._replies: dict[str, dict[str, list[Spoken]]] = {}
        self._ids: dict[str, list[int]] = {}

    @cached_property
    def marks(self) -> list[int]:
        """Tokens of the marks behind words."""
        return [self.tokens.model.piece_to_id(mark) for mark in ",.!?"]

    def replies(self, persona: str, voice: str) -> dict[str, list[Spoken]]:
        if persona not in self._replies:
            self._replies[persona] = spoken_replies(persona, self.takes[voice])
        return self._replies[persona]

    def ids(self, text: str) -> list[int]:
        if text not in self._ids:
            self._ids[text] = self.tokens.encode(text)
        return self._ids[text]

    @cached_property
    def intents(self) -> tuple[list[str], list[float]]:
        names = [name for name in weights if self.users.get(name)]
        return names, [weights[name] for name in names]

    def dialogue(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """-> streams (17, LENGTH), text loss weights (LENGTH,), agent speaks (LENGTH,) bool."""
        return _Dialogue(self).compose()


class _Dialogue:
    """One dialogue while it is written, left to right; `at` is the first free frame."""

    def __init__(self, composer: Composer):
        self.c, self.rng = composer, composer.rng
        self.streams = np.empty((17, LENGTH), np.int16)
        self.streams[0] = PADDING
        self.streams[AGENT] = composer.silence[:, None]
        self.weights = np.full(LENGTH, PAD_WEIGHT, np.float32)
        self.speaks = np.zeros(LENGTH, bool)
        self.noise = self.rng.choices(range(len(composer.backgrounds)), NOISE_WEIGHTS)[0]
        self.gated = self.rng.random() < GATED
        self.persona = (
            self.rng.choice(PERSONAS)
            if self.rng.random() < 0.82
            else neutral_name(self.rng, composer.takes["neutral"])
        )
        self.voice = self.persona if self.persona in PERSONAS else "neutral"
        self.replies = composer.replies(self.persona, self.voice)
        self.typed = self.rng.choices((0.0, 0.3, 1.0), TYPED_WEIGHTS)[0]
        self.user_name: str | None = None
        self.last: Spoken | None = None
        self.at = 0

    def compose(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        mode = self.rng.choices(MODES, MODE_WEIGHTS)[0]
        self._background()
        self._prompt(mode)
        try:
            if mode == "greet":
                self._speak(self._pick("greeting"), self.at + self.rng.randint(1, 4))
            elif mode == "reintroduce":
                self._speak(self._pick("introduction"), self.at + self.rng.randint(1, 4))
            if mode == "read":
                self._read()
            while True:
                self._listen() if mode == "listen" else self._turn()
        except NoRoomError:
            if mode == "listen":
                self.weights[self.at :] = 0
        words = (self.streams[0] != PADDING) & (self.weights == PAD_WEIGHT)
        self.weights[words] = np.where(self.streams[0][words] == END_OF_PADDING, END_OF_PAD_WEIGHT, 1.0)
        return self.streams, self.weights, self.speaks

    def _background(self) -> None:
        if self.gated:
            self.streams[USER] = self.c.silence[:, None]
            return
        at = 0
        while at < LENGTH:
            first, frames = self.rng.choice(self.c.backgrounds[self.noise])
            n = min(frames, LENGTH - at)
            self.streams[USER, at : at + n] = self.c.codes[0][:, first : first + n]
            at += n

    def _prompt(self, mode: str) -> None:
        if mode in ("read", "listen"):
            text = " ".join(
                filter(None, (f"You are {self.persona}.", sample_character(self.rng, self.persona)))
            )
        else:
            # A name the bank can say must be found in the history, or none.
            known = [s.slots["name"] for s in self.replies.get("ask_name", [])]
            self.user_name = (
                self.rng.choice(known) if known and mode == "chat" and self.rng.random() < 0.45 else None
            )
            text = sample_prompt(self.rng, self.persona, mode, self.user_name, self._fits)
            if self.user_name and self.user_name not in text.split(".", 1)[1]:
                self.user_name = None  # it was in a message that found no room
        ids = self._prompt_ids(text)
        self.at = len(ids) + 2 * PAUSE
        self.streams[0, PAUSE : PAUSE + len(ids)] = ids
        self.streams[USER, : self.at] = self.c.sine[:, None]
        self.weights[: self.at] = 0

    def _prompt_ids(self, text: str) -> list[int]:
        return self.c.tokens.encode(f"<system> {text} <system>")

    def _fits(self, text: str) -> bool:
        return len(self._prompt_ids(text)) <= PROMPT_BUDGET

    def _pick(self, key: str, **slots: object) -> Spoken:
        """A spoken line of this key with these slots. Raises NoRoomError where the bank has none."""
        fitting = [s for s in self.replies.get(key, []) if all(s.slots.get(k) == v for k, v in slots.items())]
        if not fitting:
            raise NoRoomError
        return self.rng.choice(fitting)

    def _turn(self) -> None:
        """The user says something after a pause, and the agent answers."""
        rng = self.rng
        if self.c.dictations and rng.random() < DICTATION:
            self._dictate(self._pause())
            return
        intent = rng.choices(*self.c.intents)[0]
        if self.user_name and rng.random() < 0.15:
            intent = "ask_name"
        elif "count" in self.c.users and rng.random() < COUNTING:
            intent = "count"
        line, said, slots = self._question(intent)
        if intent == "change_persona" and slots["persona"] == self.persona:
            return
        reply = self._reply_to(intent, slots)
        if reply is None and intent != "change_persona":
            return
        heard = self._ask(line, said, self.at + self._pause())
        call = call_for(intent, slots)
        if call:
            heard = self._call(*call, reply)
        if reply is None:
            # A changed persona starts anew with its own prompt: what would follow here is never seen.
            self.weights[min(LENGTH, heard + 12) :] = 0
            raise NoRoomError
        if intent == "tell_name":
            self.user_name = slots["name"]
        elif intent == "clear_memory":
            self.user_name = None
        self._speak(reply, heard)
        self.last = reply
        if rng.random() < 0.08:
            self._interrupt()

    def _question(self, intent: str) -> tuple[EncodedLine, Utterance | None, dict]:
        """A spoken line of this intent, what is typed instead of it, if so, and the slots of what is said."""
        line = self.c.lines[self.rng.choice(self.c.users[intent])]
        if self.rng.random() >= self.typed:
            return line, None, line.meta["slots"]
        if self.rng.random() < AS_SPOKEN:
            said = Utterance(line.meta["text"], intent, line.meta["slots"])
        else:
            said = sample_user(self.rng, intent, self.persona)
        return line, said, said.slots

    def _ask(self, line: EncodedLine, said: Utterance | None, start: int) -> int:
        return self._read_typed(said, start) if said else self._hear(line, start, self._variant(line))

    def _listen(self) -> None:
        """The user says something; learnt are its words, what it means, and the call that it asks for."""
        rng, end, call = self.rng, self.at, None
        silence = rng.randint(4, 14)
        if self.c.dictations and rng.random() < DICTATION:
            self._dictate(silence)
        else:
            intent = rng.choices(*self.c.intents)[0]
            line, said, slots = self._question(intent)
            if intent == "change_persona" and slots["persona"] == self.persona:
                return
            self._ask(line, said, end + silence)
            call = call_for(intent, slots)
        # What would have answered the turn before is not learnt, even if there is no room for the call.
        self.weights[end : end + silence] = 0
        if call:
            self._call(*call, None)

    def _pause(self) -> int:
        return round(self.rng.uniform(4, 25) if self.rng.random() < 0.85 else self.rng.uniform(25, 80))

    def _dictate(self, silence: int) -> None:
        """The user says something, after so many frames, of which only the words are learnt."""
        line = self.c.lines[self.rng.choice(self.c.dictations)]
        end = self._hear(line, self.at + silence, self._variant(line))
        self.at = min(LENGTH, end + self.rng.randint(3, 12))
        self.weights[end - 1 : self.at] = 0

    def _reply_to(self, intent: str, slots: dict) -> Spoken | None:
        try:
            if intent == "change_persona":
                return None
            if intent == "ask_name":
                return (
                    self._pick("ask_name", name=self.user_name)
                    if self.user_name
                    else self._pick("ask_name_unknown")
                )
            if intent == "repeat":
                return self.last or self._pick("repeat_empty")
            if call_for(intent, slots) and self.rng.random() < 0.04:
                return self._pick("error")
            if intent == "list_personas" and self.rng.random() < 0.3:
                return self._pick("list_personas_more")
            return self._pick(intent, **{k: v for k, v in slots.items() if k in ("name", "n")})
        except NoRoomError:
            return None

    def _variant(self, line: EncodedLine) -> int:
        """One of the line's variants at the dialogue's level of noise."""
        takes = len(line.first) // NOISE_LEVELS
        return self.noise * takes + self.rng.randrange(takes)

    def _hear(self, line: EncodedLine, start: int, v: int, quiet_from: int = 0) -> int:
        """The user's line from frame `start`, its words in the text stream; returns the frame after the last.

        The text stream has one line at a time: the words of an interruption wait for `quiet_from`.
        """
        if not self._has_room(line, start, v):
            raise NoRoomError
        first, frames = line.first[v], line.frames[v]
        opens, closes = 0, frames
        if self.gated:
            opens = min(frames, max(0, int(line.time(v, line.words[0][1])) - self.rng.randint(0, 1)))
            closes = min(frames, int(line.time(v, line.words[-1][2])) + GATE_HOLD + self.rng.randint(0, 1))
        halt_before, halt = self._halt(line, v)
        halt_at = int(line.time(v, line.words[halt_before][1]))
        said = self.c.codes[line.part][:, first : first + closes]
        self.streams[USER, start + opens : start + halt_at] = said[:, opens:halt_at]
        self.streams[USER, start + halt_at + halt : start + closes + halt] = said[:, halt_at:]
        at = max(quiet_from, start + int(line.time(v, line.words[0][1])) + 2)
        self._write(at, [self.c.tokens.user_start])
        at += 1
        for i, (word, _, end) in enumerate(line.words):
            ids = self.c.ids(word)
            later = self.rng.choices((0, 1, 2), LATER)[0] + (halt if i >= halt_before else 0)
            at = max(at, start + int(line.time(v, end)) + BEHIND + later)
            self._write(at, ids)
            at += len(ids)
        self._write(at, [self.c.tokens.user_ends[line.meta["intent"]]], END_WEIGHT)
        self.at = at + 1
        return self.at

    def _has_room(self, line: EncodedLine, start: int, v: int) -> bool:
        return start + line.frames[v] + HALT[1] + 4 < LENGTH

    def _halt(self, line: EncodedLine, v: int) -> tuple[int, int]:
        """The word before which the speaker halts, and for how many frames: no turn is over at a pause."""
        count = len(line.words)
        hesitates = line.pause and line.pause[v][1]
        if count < 3 or hesitates or self.rng.random() >= HALTING:
            return 0, 0
        return self.rng.randrange(1, count), self.rng.randint(*HALT)

    def _read_typed(self, said: Utterance, start: int) -> int:
        """The user's turn is typed: its words are given in the text stream. Returns the frame after it."""
        written = transcript(said.text) if self.rng.random() < 0.8 else said.text
        words = [token for word in written.split() for token in self.c.ids(word)]
        ids = [self.c.tokens.user_start, *words, self.c.tokens.user_ends[said.intent]]
        self._write(start, ids, weight=0.0)
        # When it comes is not the model's to know, but what it meant is.
        self.weights[start - 1] = 0.0
        self.weights[start + len(ids) - 1] = END_WEIGHT
        self.at = start + len(ids)
        return self.at

    def _write(self, at: int, ids: list[int], weight: float | None = None) -> None:
        if at + len(ids) >= LENGTH:
            self.weights[max(0, at - 30) :] = 0
            raise NoRoomError
        self.streams[0, at : at + len(ids)] = ids
        if weight is not None:
            self.weights[at : at + len(ids)] = weight

    def _call(self, name: str, arguments: dict, reply: Spoken | None) -> int:
        """Write the call; its result, forced later, carries no loss. Returns the frame after it."""
        ids = self.c.tokens.encode(call_text(name, arguments))
        self._write(self.at, ids)
        self.at += len(ids)
        if reply is not None:
            self.at += self.rng.randint(1, 8)
            ids = self.c.tokens.encode(result_text(reply.result or {}))
            self._write(self.at, ids, weight=0.0)
            self.at += len(ids)
        return self.at

    def _speak(self, reply: Spoken, start: int) -> None:
        """The agent's line: its first token at `start`, its sound a frame later, without silence in front."""
        line = self.c.lines[self.rng.choice(reply.takes)]
        begins = [line.time(v, line.words[0][1]) - BREATH for v in range(len(line.first))]
        v = min(range(len(begins)), key=lambda v: begins[v] % 1)
        try:
            self._say(line, start, v, max(0, int(begins[v])))
        finally:  # also of a count that the dialogue's end cuts off
            if "n" in reply.slots and not reply.result:
                said = slice(start, min(LENGTH, self.at))
                self.weights[said][np.isin(self.streams[0, said], self.c.marks)] = COUNT_WEIGHT

    def _say(self, line: EncodedLine, start: int, v: int, skipped: int = 0) -> None:
        """The variant from its frame `skipped` on."""
        frames = min(line.frames[v] - skipped, LENGTH - start - 1)
        if frames < 6:
            raise NoRoomError
        first = line.first[v] + skipped
        codes = self.c.codes[line.part][:, first : first + frames]
        self.streams[AGENT, start + 1 : start + 1 + frames] = codes
        self.speaks[max(0, start - 1) : start + 1 + frames] = True
        at = start
        for word, begin, _ in line.words:
            ids = self.c.ids(word)
            place = max(at, start + int(line.time(v, begin)) - skipped)
            if place > at and place - 1 < LENGTH:
                self.streams[0, place - 1] = END_OF_PADDING
            ids = ids[: max(0, LENGTH - place)]
            self.streams[0, place : place + len(ids)] = ids
            at = place + len(ids)
        self.at = max(at, start + 1 + frames)
        self.spoken = (start, self.at)
        if self.at >= LENGTH - 8:
            raise NoRoomError

    def _interrupt(self) -> None:
        """The user breaks into the last reply: it stops within three or four frames."""
        start, end = self.spoken
        if end - start < 20:
            return
        line = self.c.lines[self.rng.choice(self.c.users[self.rng.choices(*self.c.intents)[0]])]
        cut, v = self.rng.randint(start + 8, end - 8), self._variant(line)
        stop = cut + int(line.time(v, line.words[0][1])) + self.rng.randint(3, 4)
        # Without room for the line the reply would stop for nobody.
        if stop >= end or not self._has_room(line, cut, v):
            return
        self.streams[0, stop:end] = PADDING
        self.weights[stop:end] = PAD_WEIGHT  # there may have been a count
        self.streams[AGENT, stop:end] = self.c.silence[:, None]
        self.speaks[stop + 4 : end] = False
        intent, slots = line.meta["intent"], line.meta["slots"]
        reply = self._reply_to(intent, slots)
        if reply is None or call_for(intent, slots):
            self.weights[stop:] = 0
            self.at = LENGTH
            raise NoRoomError
        heard = self._hear(line, cut, v, stop)
        self._speak(reply, heard)
        self.last = reply

    def _read(self) -> None:
        """Sentences whose words are given at inference: learnt are their sound and when the next comes."""
        while True:
            self.at += self.rng.randint(4, 14)
            lines = self.c.reads[self.voice]
            line = self.c.lines[self.rng.choice(lines)]
            start = self.at
            try:
                self._say(line, start, self.rng.randrange(len(line.first)))
            finally:
                end = min(self.at, LENGTH)
                text = self.streams[0, start:end]
                forced = (text != PADDING) & (text != END_OF_PADDING)
                self.weights[start:end][forced] = 0
                # When a reading begins is not the model's to know.
                self.weights[max(0, start - 1) : start + 1] = 0
