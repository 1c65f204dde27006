"""Composed dialogues: what is in the streams, when and with which weight, checked against its origin."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
import numpy.typing as npt
import pytest

from tests.support.spoken_bank import LINE, SILENCE, SINE, SpokenBank, frame_of, spoken_bank
from training.domain.characters import LINES
from training.domain.names import PERSONAS
from training.domain.numbers import clock, counted, minutes
from training.domain.tools import call_for
from training.lm.compose import (
    END_OF_PAD_WEIGHT,
    LENGTH,
    PAD_WEIGHT,
    PAUSE,
    PROMPT_BUDGET,
    Composer,
    EncodedLine,
)
from training.tokens import END_OF_PADDING, PADDING, Tokens

DIALOGUES = 150


@dataclass
class Heard:
    """A stretch of one line in the agent's or the user's codes."""

    start: int
    length: int
    line: EncodedLine
    variant: int


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


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> SpokenBank:
    return spoken_bank(tmp_path_factory.mktemp("tokenizer"))


@pytest.fixture(scope="module")
def dialogues(bank: SpokenBank) -> list[Dialogue]:
    """Dialogues in which the user only speaks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.lm.compose.TYPED_WEIGHTS", (1, 0, 0))
        source = composer(bank, seed=1)
        return [dialogue(source) for _ in range(DIALOGUES)]


@pytest.fixture(scope="module")
def owners(bank: SpokenBank) -> dict[int, tuple[EncodedLine, int]]:
    """Line and variant that begin at a frame of the bank."""
    return {first: (line, v) for line in bank.lines for v, first in enumerate(line.first)}


def composer(bank: SpokenBank, seed: int) -> Composer:
    return Composer(bank.codes, bank.lines, bank.backgrounds, SILENCE, SINE, bank.tokens, seed)


def dialogue(source: Composer) -> Dialogue:
    streams, weights, speaks = source.dialogue()
    return Dialogue(streams[0], streams[1:9], streams[9:], weights, speaks)


def heard(codes: npt.NDArray[np.int16], owners: dict[int, tuple[EncodedLine, int]]) -> list[Heard]:
    """The stretches of lines in a stream, in order; each must begin at a line's first frame and run on."""
    found: list[Heard] = []
    frames = np.where(codes[2] == LINE, frame_of(codes), -1)
    for at in np.flatnonzero(frames >= 0):
        frame = int(frames[at])
        before = found[-1] if found else None
        if frame in owners:
            found.append(Heard(int(at), 1, *owners[frame]))
            continue
        assert before
        assert at == before.start + before.length
        assert frame == before.line.first[before.variant] + before.length
        before.length += 1
        assert before.length <= before.line.frames[before.variant]
    return found


def transcripts(found: Dialogue, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """(frame of `user_start`, frame of `user_end`) of every complete transcript after the prompt."""
    start = None
    for at in range(found.live, LENGTH):
        if found.text[at] == tokens.user_start:
            assert start is None
            start = at
        elif found.text[at] == tokens.user_end:
            assert start is not None
            yield start, at
            start = None


def spoken_ids(ids: npt.NDArray[np.int16]) -> list[int]:
    return [int(i) for i in ids if i not in (PADDING, END_OF_PADDING)]


def prompt_of(found: Dialogue, tokens: Tokens) -> str:
    return tokens.decode([int(i) for i in found.text[: found.live]])


def test_tokenizer_has_pieces_for_turns_and_calls(bank: SpokenBank) -> None:
    tokens = bank.tokens
    assert tokens.model.vocab_size() == 1536
    for text in ("<system> You are HAL. <system>", 'TOOL_CALL: {"name": "get_time", "arguments": {}}'):
        assert tokens.decode(tokens.encode(text)) == text
    assert len({tokens.system, tokens.user_start, tokens.user_end, END_OF_PADDING, PADDING}) == 5
    assert len(tokens.encode('TOOL_CALL: {"name": "get_time", "arguments": {}}')) == 2


def test_streams_are_as_long_as_the_context_and_hold_nothing_unknown(dialogues: list[Dialogue]) -> None:
    for found in dialogues:
        assert found.text.shape == found.weights.shape == found.speaks.shape == (LENGTH,) == (512,)
        assert found.agent.shape == found.user.shape == (8, LENGTH)
        assert found.text.min() >= 0
        assert found.text.max() < 1536
        allowed = np.array([0, PAD_WEIGHT, END_OF_PAD_WEIGHT, 1], np.float32)
        assert np.isin(found.weights, allowed).all()


def test_prompts_are_silent_hold_a_sine_and_teach_nothing(
    bank: SpokenBank, dialogues: list[Dialogue]
) -> None:
    mark = bank.tokens.encode("<system> a <system>")[0]
    for found in dialogues:
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


def test_every_voice_is_its_personas(
    bank: SpokenBank, dialogues: list[Dialogue], owners: dict[int, tuple[EncodedLine, int]]
) -> None:
    seen = set()
    for found in dialogues:
        name = re.search(r"You are (\w+)\.", prompt_of(found, bank.tokens))
        assert name
        voice = name[1] if name[1] in PERSONAS else "neutral"
        assert {one.line.meta["speaker"] for one in heard(found.agent, owners)} <= {voice}
        assert {one.line.meta["speaker"] for one in heard(found.user, owners)} <= {"user"}
        seen.add(voice)
    assert seen == {*PERSONAS, "neutral"}


def test_speech_marks_are_where_the_agent_speaks(
    dialogues: list[Dialogue], owners: dict[int, tuple[EncodedLine, int]]
) -> None:
    interrupted = 0
    for found in dialogues:
        marked = np.zeros(LENGTH, bool)
        late = np.zeros(LENGTH, bool)
        for one in heard(found.agent, owners):
            end = one.start + one.length
            marked[one.start - 2 : end] = True
            if one.length < one.line.frames[0] and end < LENGTH:
                late[end : end + 4] = True  # it was interrupted: the marks end a little later than the sound
                interrupted += 1
        assert np.array_equal(found.speaks | late, marked | late)
        silent = ~np.isin(found.agent[2], (LINE,))
        assert np.all(found.agent[:, silent] == SILENCE[:, None])
    assert interrupted > 3


def test_user_words_are_written_in_order_after_they_were_heard(
    bank: SpokenBank, dialogues: list[Dialogue], owners: dict[int, tuple[EncodedLine, int]]
) -> None:
    checked = 0
    for found in dialogues:
        lines = heard(found.user, owners)
        for one, (start, end) in zip(lines, transcripts(found, bank.tokens), strict=False):
            assert start >= one.start
            words = [word for word, _, _ in one.line.words]
            ids = [bank.tokens.encode(word) for word in words]
            assert spoken_ids(found.text[start + 1 : end]) == list(chain(*ids))
            at = start + 1
            for (_, _, word_end), pieces in zip(one.line.words, ids, strict=True):
                while found.text[at] == PADDING:
                    at += 1
                assert at > one.start + int(one.line.time(one.variant, word_end))
                at += len(pieces)
            checked += 1
    assert checked > DIALOGUES


def test_typed_words_are_given_and_answered(
    bank: SpokenBank, owners: dict[int, tuple[EncodedLine, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.lm.compose.TYPED_WEIGHTS", (0, 0, 1))
    source, typed = composer(bank, seed=2), 0
    for _ in range(DIALOGUES):
        found = dialogue(source)
        turns = list(transcripts(found, bank.tokens))
        # Who interrupts still does it aloud.
        spoken = len(list(heard(found.user, owners)))
        silent = [(start, end) for start, end in turns if not found.weights[start : end + 1].any()]
        assert len(silent) >= len(turns) - spoken
        for start, end in silent:
            assert PADDING not in found.text[start : end + 1]
        typed += len(silent)
    assert typed > DIALOGUES


def test_calls_are_the_ones_asked_for_and_their_results_teach_nothing(
    bank: SpokenBank, dialogues: list[Dialogue], owners: dict[int, tuple[EncodedLine, int]]
) -> None:
    called, told = set(), 0
    for found in dialogues:
        ends = list(transcripts(found, bank.tokens))
        bounds = [*(start for start, _ in ends[1:]), LENGTH]
        for one, (_, end), bound in zip(heard(found.user, owners), ends, bounds, strict=False):
            expected = call_for(one.line.meta["intent"], one.line.meta["slots"])
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
                replies = [other for other in heard(found.agent, owners) if at + forced < other.start < bound]
                for reply in replies[:1]:
                    told += _tells(json.loads(result[1]), reply.line.meta["text"])
    assert called == {"change_theme", "list_personas", "get_time", "get_date", "flip_coin", "roll_dice",
                      "set_timer", "clear_memory"}  # fmt: skip
    assert told > 5


def test_replies_take_up_what_the_user_said(
    dialogues: list[Dialogue], owners: dict[int, tuple[EncodedLine, int]]
) -> None:
    answered: dict[str, int] = {"tell_name": 0, "count": 0, "set_timer": 0}
    for found in dialogues:
        said = [one for one in heard(found.user, owners) if one.line.meta["intent"] in answered]
        replies = heard(found.agent, owners)
        for one in said:
            reply = next((other for other in replies if other.start > one.start), None)
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
    dialogues: list[Dialogue], owners: dict[int, tuple[EncodedLine, int]]
) -> None:
    read = 0
    for found in dialogues:
        lines = heard(found.agent, owners)
        for one, after in pairwise([*lines, None]):
            assert one
            words = slice(one.start - 1, after.start - 2 if after else LENGTH)
            spoken = (found.text[words] != PADDING) & (found.text[words] != END_OF_PADDING)
            if one.line.meta["kind"] == "read":
                assert not found.weights[words][spoken].any()
                read += 1
    assert read > 20


def test_words_of_replies_begin_with_their_sound(
    bank: SpokenBank, dialogues: list[Dialogue], owners: dict[int, tuple[EncodedLine, int]]
) -> None:
    for found in dialogues[:40]:
        for one in heard(found.agent, owners):
            if one.length < one.line.frames[0]:
                continue
            at = one.start - 1
            for word, begin, _ in one.line.words:
                ids = bank.tokens.encode(word)
                at = max(at, one.start - 1 + int(begin))
                assert list(found.text[at : at + len(ids)]) == ids
                at += len(ids)


def test_same_seed_same_dialogues(bank: SpokenBank) -> None:
    one, same, other = (composer(bank, seed) for seed in (2, 2, 3))
    for _ in range(8):
        first, second, third = one.dialogue(), same.dialogue(), other.dialogue()
        assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))
        assert not np.array_equal(first[0], third[0])


def test_words_behind_a_hesitation_come_later() -> None:
    line = EncodedLine((0,), (20,), [("a", 0.0, 2.0), ("b", 2.0, 4.0)], (2.0,), (0.5,), {}, ((2.0, 3.0),))
    assert [line.time(0, at) for _, *times in line.words for at in times] == [0.5, 4.5, 4.5, 14.5]
