import numpy as np
import pytest

from moshicli.conversation.events import TurnEnded
from moshicli.conversation.text import Heard, Said
from moshicli.conversation.turns import AGENT_GAP_FRAMES, TRANSCRIPT_FRAMES, USER_GAP_FRAMES, Turns
from moshicli.conversation.voice_activity import VoiceActivity, level_db
from tests.conversation.scripted import tone

QUIET = np.zeros(1920, np.float32)


def follow(user: str, agent: str, transcribes=False, words=None):
    """Events with their frame; `#` is a voiced frame, `.` a silent one."""
    turns = Turns(transcribes)
    events = []
    for frame, (u, a) in enumerate(zip(user, agent, strict=True)):
        sounds = [tone(0.3) if side == "#" else QUIET for side in (u, a)]
        events += [(frame, event) for event in turns.follow(frame, *sounds, (words or {}).get(frame, []), [])]
    return events, turns


def ended(events):
    return [(frame, event.role) for frame, event in events if isinstance(event, TurnEnded)]


def test_pauses_shorter_than_the_gap_stay_within_a_turn():
    pause = "." * (USER_GAP_FRAMES - 1)
    events, _ = follow(f"###{pause}###{'.' * 20}", "." * (26 + len(pause)))
    assert ended(events) == [(5 + len(pause) + USER_GAP_FRAMES, "user")]


def test_an_answer_ends_the_users_turn_at_once():
    events, turns = follow("#####.." + "." * 30, "......." + "#" * 10 + "." * 20)
    assert ended(events) == [(7, "user"), (16 + AGENT_GAP_FRAMES, "assistant")]
    assert events[-1][1].onset_ms == 240
    assert turns.answered


def test_an_agent_that_talks_into_the_user_has_no_onset():
    events, _ = follow("#" * 10 + "." * 30, "..." + "#" * 12 + "." * 25)
    assert [event.onset_ms for _, event in events] == [None, None]


def test_a_second_remark_of_the_agent_has_no_onset():
    agent = "......###" + "." * 20 + "###" + "." * 20
    events, _ = follow("####" + "." * (len(agent) - 4), agent)
    assert [event.onset_ms for _, event in events if event.role == "assistant"] == [240, None]


@pytest.mark.parametrize("transcribes", [False, True])
def test_the_answer_to_an_interruption_is_another_turn(transcribes):
    # The agent falls silent in frame 10 and answers in frame 18, sooner than its own turn would be over.
    user = "." * 8 + "#" * 7 + "." * 40
    agent = "#" * 10 + "." * 8 + "#" * 5 + "." * 32
    words = {2: [Said("why did the robot")], 14: [Heard("what time is it")], 18: [Said("it is four")]}
    events, _ = follow(user, agent, transcribes, words if transcribes else {})
    assert ended(events) == [(18, "assistant"), (18, "user"), (22 + AGENT_GAP_FRAMES, "assistant")]
    turns = [event for _, event in events if isinstance(event, TurnEnded)]
    assert [turn.onset_ms for turn in turns] == [None, None, (18 - 14) * 80]
    if transcribes:
        assert [turn.text for turn in turns] == ["why did the robot", "what time is it", "it is four"]


def test_a_noise_of_the_user_cuts_no_turn_in_two():
    user, agent = "." * 8 + "#" + "." * 40, "#" * 7 + "." * 5 + "#" * 7 + "." * 30
    assert [role for _, role in ended(follow(user, agent)[0])] == ["assistant"]
    user = "." * 7 + "#" * 4 + "." * 38
    assert [role for _, role in ended(follow(user, agent, transcribes=True)[0])] == ["assistant", "user"]


def test_a_click_is_no_turn_and_no_answer():
    events, turns = follow("...#" + "." * 40, ".." + "#" + "." * 41)
    assert events == []
    assert not turns.answered


def test_a_question_after_the_answer_is_unanswered():
    events, turns = follow("###" + "." * 30 + "###" + "." * 10, "....###" + "." * 39)
    assert ended(events)[-1][1] == "user"
    assert not turns.answered


def test_a_turn_waits_for_its_transcript():
    late = USER_GAP_FRAMES + 6
    events, _ = follow("###" + "." * 60, "." * 63, transcribes=True, words={late: [Heard(" Hi")]})
    assert [(frame, event.text) for frame, event in events] == [(late, "Hi"), (late + USER_GAP_FRAMES, "Hi")]
    events, _ = follow("###" + "." * 60, "." * 63, transcribes=True)
    assert ended(events) == [(2 + TRANSCRIPT_FRAMES, "user")]


def test_text_without_sound_is_a_turn_of_no_length():
    events, _ = follow("." * 40, "." * 40, words={3: [Said(" Hm"), Said(" so")]})
    turn = events[-1][1]
    assert (turn.text, turn.seconds) == ("Hm so", 0.0)


def test_level_of_known_signals():
    assert level_db(tone(1.0)) == pytest.approx(-3.01, abs=0.02)
    assert level_db(QUIET) == -90.0


def test_hysteresis_keeps_a_fading_voice():
    activity = VoiceActivity()
    # Peak 0.005 is -49 dBFS RMS: not enough to begin, enough to go on.
    assert not activity.hear(tone(0.005))
    assert activity.hear(tone(0.1))
    assert activity.hear(tone(0.005))
    assert not activity.hear(tone(0.003))
    assert not activity.hear(tone(0.005))


def test_steady_noise_becomes_the_floor_and_speech_above_it_still_counts():
    noise = np.random.default_rng(0).normal(0, 0.03, (100, 1920)).astype(np.float32)
    activity = VoiceActivity()
    voiced = [activity.hear(frame) for frame in noise]
    assert all(voiced[:40])
    assert not any(voiced[60:])
    assert activity.hear(noise[0] + tone(0.5))
