"""Composed dialogues: what is in the streams, when and with which weight, checked against its origin."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tests.support.spoken_bank import (
    BACKGROUND,
    LINE,
    NOISES,
    PART,
    PARTS,
    SILENCE,
    SINE,
    SpokenBank,
    frame_of,
    spoken_bank,
)
from training.domain.characters import LINES
from training.domain.intents import INTENTS, OUT_OF_DOMAIN, Utterance
from training.domain.names import PERSON, PERSONAS
from training.domain.numbers import clock, counted, minutes
from training.domain.tools import TOOL_OF_INTENT, call_for, call_text
from training.domain.transcripts import transcript
from training.evaluation.replies import meets_intent
from training.lm.compose import (
    ANSWERED,
    BEHIND,
    BREATH,
    COUNT_WEIGHT,
    END_OF_PAD_WEIGHT,
    END_WEIGHT,
    FRESH,
    GATE_HOLD,
    GENERAL,
    HALT,
    HALTING,
    LATER,
    LENGTH,
    MODE_WEIGHTS,
    MODES,
    PAD_WEIGHT,
    PAUSE,
    PEOPLE,
    PROMPT_BUDGET,
    Composer,
    EncodedLine,
    part_files,
)
from training.tokens import END_OF_PADDING, PADDING, SIZE, Tokens

DIALOGUES = 200

Owners = dict[int, tuple[EncodedLine, int, int]]
"""Line, variant, and how many of its frames come before, for a frame of the bank."""


@dataclass
class Heard:
    """A stretch of one line in the agent's or the user's codes: its frames from `opens` to `closes`.

    In front of frame `halted_at` of the line there may be a halt of so many frames.
    """

    start: int
    """Where the line begins, or would if it were not cut."""
    opens: int
    closes: int
    line: EncodedLine
    variant: int
    halted_at: int = 0
    halt: int = 0

    @property
    def begin(self) -> int:
        return self.start + self.opens

    @property
    def end(self) -> int:
        return self.start + self.closes + self.halt

    @property
    def complete(self) -> bool:
        """Whether it is there to its last frame."""
        return self.closes == self.line.frames[self.variant]

    @property
    def whole(self) -> bool:
        return self.opens == 0 and self.complete

    @property
    def gap(self) -> slice:
        return slice(self.start + self.halted_at, self.start + self.halted_at + self.halt)

    def time(self, at: float) -> float:
        """When this variant of the line reaches a place of it, without a halt."""
        return self.line.time(self.variant, at)

    def heard_at(self, word: int) -> int:
        """The frame in which this word of the line has been heard to its end."""
        _, begin, end = self.line.words[word]
        halt = self.halt if int(self.time(begin)) >= self.halted_at else 0
        return self.start + int(self.time(end)) + halt

    @property
    def intent(self) -> str:
        return str(self.line.meta["intent"])

    @property
    def text(self) -> str:
        return str(self.line.meta["text"])


@dataclass
class Dialogue:
    text: npt.NDArray[np.int16]
    agent: npt.NDArray[np.int16]
    user: npt.NDArray[np.int16]
    weights: npt.NDArray[np.float32]
    speaks: npt.NDArray[np.bool_]

    @property
    def live(self) -> int:
        """The first frame after the prompt."""
        return int(np.flatnonzero(np.any(self.user != SINE[:, None], axis=0))[0])

    @property
    def gated(self) -> bool:
        return BACKGROUND not in self.user[2]


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> SpokenBank:
    return spoken_bank(tmp_path_factory.mktemp("tokenizer"))


@pytest.fixture(scope="module")
def dialogues(bank: SpokenBank) -> list[Dialogue]:
    """Dialogues in which the user only speaks and the agent may answer."""
    return composed(bank, 1, DIALOGUES * 4 // 3, *(mode for mode in MODES if mode != "listen"))


@pytest.fixture(scope="module")
def listening(bank: SpokenBank) -> list[Dialogue]:
    """Dialogues in which the user speaks and nobody answers."""
    return composed(bank, 2, DIALOGUES // 2, "listen")


@pytest.fixture(scope="module")
def halting(bank: SpokenBank) -> list[Dialogue]:
    """The same with a halt in every line that may have one."""
    return composed(bank, 3, DIALOGUES // 4, "listen", HALTING=1.0)


@pytest.fixture(scope="module")
def counting(bank: SpokenBank) -> list[Dialogue]:
    """Dialogues in which the user nearly always asks to count."""
    return composed(bank, 4, DIALOGUES // 2, "chat", COUNTING=0.95)


@pytest.fixture(scope="module")
def owners(bank: SpokenBank) -> Owners:
    return {
        line.part * PART + first + i: (line, v, i)
        for line in bank.lines
        for v, (first, frames) in enumerate(zip(line.first, line.frames, strict=True))
        for i in range(frames)
    }


def composer(bank: SpokenBank, seed: int) -> Composer:
    return Composer(bank.codes, bank.lines, bank.backgrounds, SILENCE, SINE, bank.tokens, seed)


def composed(bank: SpokenBank, seed: int, count: int, *modes: str, **settings: object) -> list[Dialogue]:
    """Dialogues of these modes, which keep their frequencies, without typed turns and with these settings."""
    kept = [weight * (mode in modes) for mode, weight in zip(MODES, MODE_WEIGHTS, strict=True)]
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {"TYPED_WEIGHTS": (1, 0, 0), "MODE_WEIGHTS": kept, **settings}.items():
            patch.setattr(f"training.lm.compose.{name}", value)
        source = composer(bank, seed)
        return [dialogue(source) for _ in range(count)]


def dialogue(source: Composer) -> Dialogue:
    streams, weights, speaks = source.dialogue()
    return Dialogue(streams[0], streams[1:9], streams[9:], weights, speaks)


def heard(codes: npt.NDArray[np.int16], owners: Owners) -> list[Heard]:
    """The stretches of lines in a stream, in order. A line that goes on behind a halt is still one."""
    found: list[Heard] = []
    frames = frame_of(codes)
    for at in map(int, np.flatnonzero(codes[2] == LINE)):
        line, v, nth = owners[int(frames[at])]
        before = found[-1] if found else None
        if (
            before
            and before.line is line
            and (before.variant, before.closes) == (v, nth)
            and (at == before.end or not before.halt)
        ):
            if at > before.end:
                before.halted_at, before.halt = nth, at - before.end
            before.closes += 1
        else:
            found.append(Heard(at - nth, nth, nth + 1, line, v))
    return found


def transcripts(found: Dialogue, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """(frame of `user_start`, frame of the end piece) of every complete transcript after the prompt."""
    start = None
    for at in range(found.live, LENGTH):
        if found.text[at] == tokens.user_start:
            assert start is None
            start = at
        elif found.text[at] in tokens.user_ends.values():
            assert start is not None
            yield start, at
            start = None


def user_turns(found: Dialogue, tokens: Tokens, owners: Owners) -> Iterator[tuple[Heard | None, int, int]]:
    """Of every complete transcript: the line heard (None: it was typed), and the frames of its marks."""
    lines = heard(found.user, owners)
    for start, end in transcripts(found, tokens):
        yield (lines.pop(0) if lines and lines[0].start < start else None), start, end


def spoken_ids(ids: npt.NDArray[np.int16]) -> list[int]:
    return [int(i) for i in ids if i not in (PADDING, END_OF_PADDING)]


def prompt_of(found: Dialogue, tokens: Tokens) -> str:
    return tokens.decode([int(i) for i in found.text[: found.live]])


def test_tokenizer_has_pieces_for_turns_and_calls(bank: SpokenBank) -> None:
    tokens = bank.tokens
    assert tokens.model.vocab_size() == SIZE
    for text in ("<system> You are HAL. <system>", 'TOOL_CALL: {"name": "get_time", "arguments": {}}'):
        assert tokens.decode(tokens.encode(text)) == text
    assert set(tokens.user_ends) == set(INTENTS)
    marks = {tokens.system, tokens.user_start, *tokens.user_ends.values(), END_OF_PADDING, PADDING}
    assert len(marks) == 4 + len(INTENTS)
    assert len(tokens.encode('TOOL_CALL: {"name": "get_time", "arguments": {}}')) == 2


def test_streams_are_as_long_as_the_context_and_hold_nothing_unknown(
    dialogues: list[Dialogue], listening: list[Dialogue]
) -> None:
    for found in [*dialogues, *listening]:
        assert found.text.shape == found.weights.shape == found.speaks.shape == (LENGTH,) == (512,)
        assert found.agent.shape == found.user.shape == (8, LENGTH)
        assert found.text.min() >= 0
        assert found.text.max() < SIZE
        allowed = np.array([0, PAD_WEIGHT, END_OF_PAD_WEIGHT, 1, END_WEIGHT, COUNT_WEIGHT], np.float32)
        assert np.isin(found.weights, allowed).all()


def test_prompts_are_silent_hold_a_sine_and_teach_nothing(
    bank: SpokenBank, dialogues: list[Dialogue], listening: list[Dialogue]
) -> None:
    mark = bank.tokens.encode("<system> a <system>")[0]
    for found in [*dialogues, *listening]:
        end = found.live
        assert np.all(found.agent[:, :end] == SILENCE[:, None])
        assert np.all(found.user[:, :end] == SINE[:, None])
        assert not found.weights[:end].any()
        written = found.text[PAUSE : end - PAUSE]
        assert len(written) <= PROMPT_BUDGET
        assert written[0] == written[-1] == mark
        assert np.all(found.text[:PAUSE] == PADDING)
        assert np.all(found.text[end - PAUSE : end] == PADDING)
        assert re.fullmatch(r"<system> You are \w+\..* ?<system>", prompt_of(found, bank.tokens))
        assert found.weights[end:].any()


def test_every_voice_is_its_personas(bank: SpokenBank, dialogues: list[Dialogue], owners: Owners) -> None:
    seen = set()
    for found in dialogues:
        name = re.search(r"You are (\w+)\.", prompt_of(found, bank.tokens))
        assert name
        voice = name[1] if name[1] in PERSONAS else "neutral"
        assert {one.line.meta["speaker"] for one in heard(found.agent, owners)} <= {voice}
        assert {one.line.meta["speaker"] for one in heard(found.user, owners)} <= {"user"}
        seen.add(voice)
    assert seen == {*PERSONAS, "neutral"}


def test_speech_marks_are_where_the_agent_speaks(dialogues: list[Dialogue], owners: Owners) -> None:
    interrupted = 0
    for found in dialogues:
        marked = np.zeros(LENGTH, bool)
        late = np.zeros(LENGTH, bool)
        for one in heard(found.agent, owners):
            assert not one.halt
            marked[one.begin - 2 : one.end] = True
            if not one.complete and one.end < LENGTH:
                late[one.end : one.end + 4] = True  # interrupted: the marks end a little later than the sound
                interrupted += 1
        assert np.array_equal(found.speaks | late, marked | late)
        silent = ~np.isin(found.agent[2], (LINE,))
        assert np.all(found.agent[:, silent] == SILENCE[:, None])
    assert interrupted > 3


def test_user_words_are_written_in_order_after_they_were_heard(
    bank: SpokenBank,
    dialogues: list[Dialogue],
    listening: list[Dialogue],
    halting: list[Dialogue],
    owners: Owners,
) -> None:
    checked, halted = 0, 0
    for found in [*dialogues, *listening, *halting]:
        for one, start, end in user_turns(found, bank.tokens, owners):
            assert one
            assert start >= one.start
            ids = [bank.tokens.encode(word) for word, _, _ in one.line.words]
            assert spoken_ids(found.text[start + 1 : end]) == list(chain(*ids))
            at = start + 1
            for i, pieces in enumerate(ids):
                earliest, latest = (max(at, one.heard_at(i) + BEHIND + late) for late in (0, len(LATER) - 1))
                while found.text[at] == PADDING:
                    at += 1
                assert earliest <= at <= latest
                at += len(pieces)
            checked += 1
            halted += one.halt > 0
    assert checked - halted > DIALOGUES
    assert halted > DIALOGUES / 2


def test_typed_words_are_given_and_answered(
    bank: SpokenBank, owners: Owners, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.lm.compose.TYPED_WEIGHTS", (0, 0, 1))
    source, typed, intents = composer(bank, seed=2), 0, set()
    for _ in range(DIALOGUES):
        found = dialogue(source)
        # Who interrupts and who dictates still does it aloud.
        for one, start, end in user_turns(found, bank.tokens, owners):
            if one:
                continue
            assert PADDING not in found.text[start : end + 1]
            assert not found.weights[start - 1 : end].any()
            assert found.weights[end] == END_WEIGHT or not found.weights[end:].any()  # the dialogue's end
            intent = intent_at(found, end, bank.tokens)
            if answer := reply_at(found, end, owners, intent):
                assert meets_intent(intent, answer.text), (intent, answer.text)
                intents.add(intent)
            typed += 1
    assert typed > DIALOGUES
    assert len(intents) > 8


def test_typed_turns_say_what_the_corpora_say_too(
    bank: SpokenBank, owners: Owners, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = {transcript(line.meta["text"]) for line in bank.lines if line.meta["kind"] == "user"}

    def always(rng: object, intent: str, *_: object) -> Utterance:
        return Utterance("Hi you.", intent, {"name": "Alice", "persona": "HAL", "n": 3})

    def share(as_spoken: float) -> float:
        monkeypatch.setattr("training.lm.compose.TYPED_WEIGHTS", (0, 0, 1))
        monkeypatch.setattr("training.lm.compose.AS_SPOKEN", as_spoken)
        monkeypatch.setattr("training.lm.compose.sample_user", always)
        source, typed = composer(bank, seed=5), []
        for _ in range(60):
            found = dialogue(source)
            for one, start, end in user_turns(found, bank.tokens, owners):
                if not one:
                    typed.append(bank.tokens.decode([int(i) for i in found.text[start + 1 : end]]).strip())
        return float(np.mean([transcript(text) in spoken for text in typed]))

    assert share(1.0) > 0.8 > 0.2 > share(0.0)


def test_recordings_of_people_stand_several_times_among_the_dictated(bank: SpokenBank) -> None:
    line = next(line for line in bank.lines if line.meta.get("source") == GENERAL)
    person = replace(line, meta={**line.meta, "speaker": PERSON})
    lines = [*bank.lines, person]
    source = Composer(bank.codes, lines, bank.backgrounds, SILENCE, SINE, bank.tokens, 0)
    assert source.dictations.count(lines.index(line)) == 1
    assert source.dictations.count(lines.index(person)) == PEOPLE


def test_users_lines_of_a_further_part_stand_several_times(bank: SpokenBank) -> None:
    new = {i for i in range(len(bank.lines)) if i % 3 == 0}

    def drawn(parts: int) -> Counter[int]:
        lines = [replace(line, part=parts - 1 if i in new else 0) for i, line in enumerate(bank.lines)]
        source = Composer(bank.codes[:1] * parts, lines, bank.backgrounds, SILENCE, SINE, bank.tokens, 0)
        return Counter(chain(source.dictations, *source.users.values()))

    one = drawn(1)
    assert set(one) & new
    assert drawn(2) == {i: times * (FRESH if i in new else 1) for i, times in one.items()}


def intent_at(found: Dialogue, end: int, tokens: Tokens) -> str:
    return next(intent for intent, piece in tokens.user_ends.items() if piece == found.text[end])


def reply_at(found: Dialogue, end: int, owners: Owners, intent: str) -> Heard | None:
    """What answers the words that end at this frame, if its texts are those of the intent alone."""
    if intent in TOOL_OF_INTENT or intent in ("ask_name", "repeat"):
        return None
    return next((one for one in heard(found.agent, owners) if one.begin == end + 2), None)


def test_the_users_words_end_with_what_they_meant(
    bank: SpokenBank, dialogues: list[Dialogue], listening: list[Dialogue], owners: Owners
) -> None:
    intents = set()
    for found in [*dialogues, *listening]:
        for one, _, end in user_turns(found, bank.tokens, owners):
            assert one
            assert found.text[end] == bank.tokens.user_ends[one.intent]
            intents.add(one.intent)
    assert intents == set(INTENTS)


def test_answers_begin_right_behind_the_end_and_are_the_intents(
    bank: SpokenBank, dialogues: list[Dialogue], owners: Owners
) -> None:
    answered = 0
    for found in dialogues:
        replies = [one.begin for one in heard(found.agent, owners)]
        turns = list(user_turns(found, bank.tokens, owners))
        for (one, _, end), after in pairwise([*turns, None]):
            assert one
            bound = after[1] if after else LENGTH
            behind = [at for at in replies if end < at < bound]
            if not found.weights[end] or call_for(one.intent, one.line.meta["slots"]) or not behind:
                continue
            assert found.weights[end] == END_WEIGHT
            assert behind[0] == end + 2  # the first token right behind the end, its sound a frame later
            if answer := reply_at(found, end, owners, one.intent):
                assert meets_intent(one.intent, answer.text)
                answered += 1
    assert answered > DIALOGUES


def test_dictated_lines_teach_words_but_neither_their_end_nor_what_follows(
    bank: SpokenBank, dialogues: list[Dialogue], listening: list[Dialogue], owners: Owners
) -> None:
    dictated = 0
    for found in [*dialogues, *listening]:
        replies = heard(found.agent, owners)
        turns = list(user_turns(found, bank.tokens, owners))
        for one, start, end in turns:
            assert one
            if found.weights[end] or not found.weights[end:].any():
                continue
            assert one.line.meta["source"] == GENERAL
            words = found.text[start:end]
            assert np.all(found.weights[start:end][words != PADDING] == 1)
            assert not found.weights[end : end + 4].any()
            assert all(other.end <= end or other.begin > end + 8 for other in replies)
            dictated += 1
    assert dictated > DIALOGUES / 2


def test_every_fifth_line_of_no_text_of_the_domain_may_be_answered(bank: SpokenBank) -> None:
    source = composer(bank, seed=0)
    general = [i for i, line in enumerate(bank.lines) if line.meta.get("source") == GENERAL]
    assert list(dict.fromkeys(source.dictations)) == general
    answered = {intent: set(lines) & set(general) for intent, lines in source.users.items()}
    assert answered == {intent: set() for intent in INTENTS} | {
        OUT_OF_DOMAIN: set(general[ANSWERED - 1 :: ANSWERED])
    }


def test_a_gate_leaves_words_and_silence(bank: SpokenBank, dialogues: list[Dialogue], owners: Owners) -> None:
    cut = 0
    for found in (found for found in dialogues if found.gated):
        silent = found.user[2] != LINE
        silent[: found.live] = False
        assert np.all(found.user[:, silent] == SILENCE[:, None])
        for one in heard(found.user, owners):
            first, last = one.time(one.line.words[0][1]), one.time(one.line.words[-1][2])
            assert one.opens in (int(first), max(0, int(first) - 1))
            assert one.closes - int(last) in (GATE_HOLD, GATE_HOLD + 1) or (
                one.closes == one.line.frames[one.variant] < int(last) + GATE_HOLD + 1
            )
            cut += one.opens > 0 and one.closes < one.line.frames[one.variant]
    assert cut > 20


def test_without_a_gate_lines_are_whole_and_noise_is_around_them(
    dialogues: list[Dialogue], owners: Owners
) -> None:
    open_ones = [found for found in dialogues if not found.gated]
    assert len(dialogues) * 0.2 < len(open_ones) < len(dialogues) * 0.4
    for found in open_ones:
        assert np.isin(found.user[2, found.live :], (LINE, BACKGROUND)).all()
        assert all(one.whole for one in heard(found.user, owners))


def test_lines_come_from_their_part_of_the_codes(dialogues: list[Dialogue], owners: Owners) -> None:
    """That they are the right lines is what the other tests show: both parts have frames of each number."""
    for stream in ("agent", "user"):
        parts = {one.line.part for found in dialogues for one in heard(getattr(found, stream), owners)}
        assert parts == set(range(PARTS))


def test_parts_are_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for i in range(11):
        (tmp_path / f"index-{i}.json").touch()
    (tmp_path / "index.part").touch()
    assert part_files(tmp_path) == [tmp_path / f"index-{i}.json" for i in range(11)]


def test_calls_are_the_ones_asked_for_and_their_results_teach_nothing(
    bank: SpokenBank, dialogues: list[Dialogue], owners: Owners
) -> None:
    called, told = set(), 0
    for found in dialogues:
        turns = list(user_turns(found, bank.tokens, owners))
        for (one, _, end), after in pairwise([*turns, None]):
            assert one
            bound = after[1] if after else LENGTH
            expected = call_for(one.intent, one.line.meta["slots"])
            said = bank.tokens.decode(spoken_ids(found.text[end + 1 : bound]))
            if expected is None:
                assert "TOOL" not in said
                continue
            call = re.match(r"TOOL_CALL: (\{.*?\}\})", said)
            if call is None:
                assert found.weights[end:].max() <= PAD_WEIGHT  # no room for it, and no lesson from that
                continue
            assert json.loads(call[1]) == {"name": expected[0], "arguments": expected[1]}
            called.add(expected[0])
            ids = bank.tokens.encode(call[0])
            assert list(found.text[end + 1 : end + 1 + len(ids)]) == ids
            if result := re.search(r"TOOL_RESULT: (\{.*?\})(?!\})", said):
                at = end + 1 + len(ids)
                while found.text[at] == PADDING:
                    at += 1
                forced = len(bank.tokens.encode(result[0]))
                assert bank.tokens.decode(spoken_ids(found.text[at : at + forced])) == result[0]
                assert not found.weights[at : at + forced].any()
                replies = [other for other in heard(found.agent, owners) if at + forced < other.begin < bound]
                for reply in replies[:1]:
                    told += _tells(json.loads(result[1]), reply.line.meta["text"])
    assert called == {"change_theme", "list_personas", "get_time", "get_date", "flip_coin", "roll_dice",
                      "set_timer", "clear_memory"}  # fmt: skip
    assert told > 5


def test_replies_take_up_what_the_user_said(dialogues: list[Dialogue], owners: Owners) -> None:
    answered: dict[str, int] = {"tell_name": 0, "count": 0, "set_timer": 0}
    for found in dialogues:
        said = [one for one in heard(found.user, owners) if one.line.meta["intent"] in answered]
        replies = heard(found.agent, owners)
        for one in said:
            reply = next((other for other in replies if other.begin > one.start), None)
            if reply is None or _is_error(reply):
                continue
            intent, slots = one.line.meta["intent"], one.line.meta["slots"]
            expected = {"tell_name": str, "count": counted, "set_timer": minutes}[intent]
            assert expected(slots.get("name") or slots["n"]).lower() in reply.line.meta["text"].lower()
            answered[intent] += 1
    assert min(answered.values()) > 1


def _is_error(reply: Heard) -> bool:
    return reply.line.meta["text"] in LINES[reply.line.meta["speaker"]]["error"]


def _tells(result: dict[str, object], text: str) -> bool:
    """Checks that a reply says what the result holds; whether it was one that must."""
    for key, words in (("time", clock), ("minutes", minutes), ("side", str)):
        if key in result:
            assert words(result[key]).lower() in text.lower()  # type: ignore[operator]
            return True
    return False


def test_given_sentences_teach_sound_and_pauses_but_no_words(
    dialogues: list[Dialogue], owners: Owners
) -> None:
    read = 0
    for found in dialogues:
        lines = heard(found.agent, owners)
        for one, after in pairwise([*lines, None]):
            assert one
            words = slice(one.begin - 1, after.begin - 2 if after else LENGTH)
            spoken = (found.text[words] != PADDING) & (found.text[words] != END_OF_PADDING)
            if one.line.meta["kind"] == "read":
                assert not found.weights[words][spoken].any()
                read += 1
    assert read > 20


def test_words_of_replies_begin_with_their_sound(
    bank: SpokenBank, dialogues: list[Dialogue], owners: Owners
) -> None:
    checked = 0
    for found in dialogues[:60]:
        for one in heard(found.agent, owners):
            if not one.complete:
                continue
            at = one.begin - 1
            for word, begin, _ in one.line.words:
                ids = bank.tokens.encode(word)
                at = max(at, one.start - 1 + int(one.time(begin)))
                assert list(found.text[at : at + len(ids)]) == ids
                at += len(ids)
            checked += 1
    assert checked > 60


def test_replies_begin_without_the_silence_in_front(dialogues: list[Dialogue], owners: Owners) -> None:
    skipped, silences = [], []
    for found in dialogues:
        for one in heard(found.agent, owners):
            if one.line.meta["kind"] == "read":
                assert one.opens == 0
                continue
            # The first word is there from its beginning, with less than a frame of silence and the breath.
            silence = one.time(one.line.words[0][1]) - one.opens
            assert (BREATH if one.opens else 0) <= silence < 1 + BREATH
            token = int(np.flatnonzero(~np.isin(found.text[one.begin - 1 :], (PADDING, END_OF_PADDING)))[0])
            assert token == int(silence) <= 1
            skipped.append(one.opens)
            silences.append(silence)
    assert len(skipped) > DIALOGUES
    assert np.mean(np.array(skipped) > 0) > 0.5
    assert np.mean(silences) < 0.6  # the best of the variants


def test_a_reply_stops_only_for_a_user_who_speaks(
    dialogues: list[Dialogue], counting: list[Dialogue], owners: Owners
) -> None:
    stopped = 0
    for found in [*dialogues, *counting]:
        users = heard(found.user, owners)
        for one in heard(found.agent, owners):
            if one.complete or one.end == LENGTH or not found.weights[one.end :].any():
                continue
            assert any(user.start < one.end < user.end for user in users)
            stopped += 1
    assert stopped > 3


def test_the_marks_of_a_count_weigh_most(
    bank: SpokenBank, dialogues: list[Dialogue], counting: list[Dialogue], owners: Owners
) -> None:
    """Of all counts, also of those that are broken off; and nothing else weighs as much."""
    marks = [bank.tokens.model.piece_to_id(mark) for mark in ",.!?"]
    whole, broken = 0, 0
    for found in [*dialogues, *counting]:
        expected = np.zeros(LENGTH, bool)
        for one in heard(found.agent, owners):
            if meets_intent("count", one.text):
                said = slice(one.begin - 1, one.end)
                expected[said] = np.isin(found.text[said], marks) & (found.weights[said] > 0)
                whole += one.complete
                broken += not one.complete
        assert np.array_equal(found.weights == np.float32(COUNT_WEIGHT), expected)
    assert whole > DIALOGUES / 2
    assert broken > 20


def test_nobody_answers_where_many_turns_are_only_heard(
    bank: SpokenBank, listening: list[Dialogue], owners: Owners
) -> None:
    turns, called = 0, set()
    for found in listening:
        assert np.all(found.agent == SILENCE[:, None])
        assert not found.speaks.any()
        behind = found.live
        for one, start, end in user_turns(found, bank.tokens, owners):
            assert one
            # Before the user speaks up an answer might come: that none does is not learnt.
            assert one.start - behind >= 4
            assert not found.weights[behind : one.start].any()
            assert np.all(found.text[behind : one.start] == PADDING)
            turns += 1
            behind = end + 1
            if not found.weights[end:].any():
                break  # the end of what is learnt
            words = found.text[start:end]
            assert np.all(found.weights[start:end][words != PADDING] == 1)
            assert np.all(found.weights[one.start : end][found.text[one.start : end] == PADDING] > 0)
            assert found.weights[end] == END_WEIGHT or one.line.meta["source"] == GENERAL
            call = call_for(one.intent, one.line.meta["slots"])
            ids = bank.tokens.encode(call_text(*call)) if call else []
            if call and found.weights[behind:].any():
                assert list(found.text[behind : behind + len(ids)]) == ids
                assert np.all(found.weights[behind : behind + len(ids)] == 1)
                behind += len(ids)
                called.add(call[0])
        assert not found.weights[behind:].any()
    assert turns > 5 * len(listening)
    assert called == set(TOOL_OF_INTENT.values())


def test_a_call_without_room_leaves_no_lesson_about_the_turn_before(
    bank: SpokenBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is typed can end so near to the dialogue's end."""
    asked = Utterance(f"Well {'you know ' * 16}toss a coin.", "flip_coin")
    monkeypatch.setattr("training.lm.compose.sample_user", lambda *_: asked)
    monkeypatch.setattr(Composer, "intents", ([asked.intent], [1.0]))
    missing = 0
    for found in composed(bank, 6, DIALOGUES, "listen", TYPED_WEIGHTS=(0, 0, 1), AS_SPOKEN=0, DICTATION=0):
        behind = found.live
        for start, end in transcripts(found, bank.tokens):
            assert not found.weights[behind:start].any()
            behind = end + 1 + int(np.argmax(found.text[end + 1 :] == PADDING))
            missing += behind == end + 1
        assert not found.weights[behind:].any()
    assert missing > 3


def test_about_two_fifths_of_the_dialogues_are_only_heard(bank: SpokenBank) -> None:
    found = composed(bank, 7, DIALOGUES, *MODES)
    silent = sum(bool(np.all(one.agent == SILENCE[:, None])) for one in found)
    assert DIALOGUES * 0.3 < silent < DIALOGUES * 0.55


def test_users_halt_within_a_line(bank: SpokenBank, halting: list[Dialogue], owners: Owners) -> None:
    halts = set()
    for found in halting:
        for one, _, _ in user_turns(found, bank.tokens, owners):
            assert one
            if len(one.line.words) < 3:
                assert not one.halt
                continue
            # That all frames are there, in order, is what makes it one line.
            assert one.halted_at in [int(one.time(begin)) for _, begin, _ in one.line.words[1:]]
            assert HALT[0] <= one.halt <= HALT[1]
            if found.gated:
                assert np.all(found.user[:, one.gap] == SILENCE[:, None])
            else:
                # Only what is behind its words may be drowned, by the next line.
                assert one.opens == 0
                assert one.closes > one.time(one.line.words[-1][2])
                assert np.all(found.user[2, one.gap] == BACKGROUND)
            halts.add(one.halt)
    assert halts == set(range(HALT[0], HALT[1] + 1))


def test_some_lines_have_a_halt_but_none_that_hesitates_already(
    bank: SpokenBank, dialogues: list[Dialogue], owners: Owners, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [one for found in dialogues for one in heard(found.user, owners) if len(one.line.words) > 2]
    assert {one.halt for one in lines} <= {0, *range(HALT[0], HALT[1] + 1)}
    assert HALTING / 2 < np.mean([one.halt > 0 for one in lines]) < HALTING * 2
    monkeypatch.setattr("training.lm.compose.HALTING", 1.0)
    # Far behind the line's end, so that its times stay.
    lines_of_bank = [replace(line, pause=((1e6, 3.0),) * NOISES) for line in bank.lines]
    source = Composer(bank.codes, lines_of_bank, bank.backgrounds, SILENCE, SINE, bank.tokens, 8)
    for _ in range(20):
        assert not any(one.halt for one in heard(dialogue(source).user, owners))


def test_same_seed_same_dialogues(bank: SpokenBank) -> None:
    one, same, other = (composer(bank, seed) for seed in (2, 2, 3))
    for _ in range(8):
        first, second, third = one.dialogue(), same.dialogue(), other.dialogue()
        assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))
        assert not np.array_equal(first[0], third[0])


def test_words_behind_a_hesitation_come_later() -> None:
    line = EncodedLine((0,), (20,), [("a", 0.0, 2.0), ("b", 2.0, 4.0)], (2.0,), (0.5,), {}, ((2.0, 3.0),))
    assert [line.time(0, at) for _, *times in line.words for at in times] == [0.5, 4.5, 4.5, 14.5]
