import json
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from support.checkpoints import write_checkpoint

from moshicli.bridge import MoshiBridge
from moshicli.conversation.context import SessionContext
from moshicli.conversation.events import PersonaChanged, ToolResult, TurnEnded
from moshicli.conversation.loop import START_FRAMES, Conversation
from moshicli.conversation.prompt import Line
from moshicli.conversation.recorder import Recorder
from moshicli.conversation.toolbox import Toolbox
from moshicli.errors import UsageError
from moshicli.memory import Memory
from moshicli.paths import Paths
from moshicli.personas import Persona, PersonaStore
from moshicli.tools.sources import load_tools
from tests.conversation.scripted import ScriptedBridge, calling, spoken
from tests.conversation.sessions import of, run, toolbox, user

ROOT = Path(__file__).parents[2]
GREEDY = {"text_temperature": 0.0}
MOSHI = Persona("Moshi", "You are warm.")


def change(name: str, start: int = 12) -> dict[int, str]:
    return calling("change_theme", start, persona_name=name)


def test_the_new_persona_introduces_itself():
    text = {1: 8, 3: " be", 4: " HAL", 5: 9} | change("hal 9000")
    hello, loud = spoken("HAL is here.", start=40)  # later than an answered session would wait
    bridge = ScriptedBridge(text, scripts=[(hello, loud)], user_text=(8, 9))
    earlier = [Line("User", f"line {n}") for n in range(12)]
    steps, events = run(bridge, user((0.0, 2), (0.3, 8)), persona=MOSHI, tools=toolbox(), history=earlier)
    assert [event.type for event in events if event.type != "user_text"] == [
        "session_started",
        "turn_ended",
        "tool_call",
        "tool_result",
        "turn_ended",
        "persona_changed",
        "assistant_text",
        "assistant_text",
        "assistant_text",
        "turn_ended",
        "session_ended",
    ]
    (changed,) = of(PersonaChanged, events)
    assert (changed.from_, changed.to) == ("Moshi", "HAL")
    asked, called, introduced = of(TurnEnded, events)
    assert (asked.text, called.text, introduced.text) == ("be HAL", "", "HAL is here.")
    assert (called.tools, introduced.tools) == (("change_theme",), ())
    # The last ten messages, what was just said included; the prompt stands for the result.
    past = " ".join([f"User: line {n}" for n in range(3, 12)] + ["User: be HAL"])
    told = "You just changed to HAL. Introduce yourself with enthusiasm!"
    (restart,) = bridge.stream.restarts
    assert restart[:2] == (16, f"<system> You are HAL. {told} {past} <system>")
    assert [frame for frame, _ in bridge.stream.forced] == [15]
    assert [n for n, step in enumerate(steps) if step.agent_voiced] == list(range(56, 68))


def test_a_persona_that_says_nothing_is_not_waited_for_for_ever():
    bridge = ScriptedBridge(change("HAL"))
    steps, _ = run(bridge, user((0.3, 8)), persona=MOSHI, tools=toolbox())
    assert len(steps) == 16 + START_FRAMES


@pytest.fixture
def store(tmp_path):
    (tmp_path / "robot.toml").write_text(
        'name = "Robot"\ntools = ["get_time"]\n[sampling]\ntext_temperature = 0.2\naudio_temperature = 0.3\n'
    )
    return PersonaStore(tmp_path)


def test_its_sampling_and_its_tools_are_in_force(store):
    script = calling("get_time", 5) | calling("roll_dice", 30)
    bridge = ScriptedBridge(change("Robot"), scripts=[(script, {})])
    _, events = run(
        bridge,
        user((0.3, 8), (0.0, 60)),
        persona=Persona("Moshi", sampling={"text_top_k": 3}),
        tools=toolbox(personas=store),
        overrides={"audio_temperature": 0.5},
    )
    sampling = bridge.stream.restarts[0][2]
    assert (sampling.text_temperature, sampling.text_top_k, sampling.audio_temperature) == (0.2, 25, 0.5)
    assert [(event.name, event.ok) for event in of(ToolResult, events)] == [
        ("change_theme", True),
        ("get_time", True),
        ("roll_dice", False),
    ]


@pytest.mark.parametrize(
    ("name", "error"), [("Nobody", "unknown persona: there is no persona 'Nobody'"), ("", "unknown persona")]
)
def test_an_unknown_persona_is_an_error_for_the_old_one(name, error):
    bridge = ScriptedBridge(change(name))
    _, events = run(bridge, user((0.3, 8)), persona=MOSHI, tools=toolbox())
    (result,) = of(ToolResult, events)
    assert result.error.startswith(error)
    assert (of(PersonaChanged, events), bridge.stream.restarts) == ([], [])
    assert '"unknown' in [token for _, token in bridge.stream.forced]


def test_a_persona_that_does_not_fit_the_checkpoint_is_an_error_too():
    bridge = ScriptedBridge(change("HAL"))

    def restart(prompt, sampling):
        raise UsageError("the prompt has 900 tokens, this checkpoint takes 300")

    bridge.stream.restart = restart
    _, events = run(bridge, user((0.3, 8)), persona=MOSHI, tools=toolbox())
    (result,) = of(ToolResult, events)
    assert (result.ok, result.error) == (
        False,
        "failed: the prompt has 900 tokens, this checkpoint takes 300",
    )
    assert of(PersonaChanged, events) == []


def test_a_change_to_itself_is_a_new_introduction_and_no_change():
    hello, loud = spoken("It is me.", start=3)
    bridge = ScriptedBridge(change("Moshi"), scripts=[(hello, loud)])
    _, events = run(bridge, user((0.3, 8)), persona=MOSHI, tools=toolbox())
    assert of(PersonaChanged, events) == []
    assert bridge.stream.restarts[0][1].startswith("<system> You are Moshi. You just changed to Moshi.")
    assert of(TurnEnded, events)[-1].text == "It is me."


def test_calls_behind_a_change_are_not_the_new_personas():
    text = change("HAL")
    text[14] += ' TOOL_CALL: {"name": "roll_dice"}'
    _, events = run(ScriptedBridge(text), user((0.3, 8)), persona=MOSHI, tools=toolbox())
    assert [(event.id, event.error) for event in of(ToolResult, events)] == [
        ("call-1", None),
        ("call-2", "not available: the persona has changed"),
    ]


def test_what_was_forgotten_is_not_in_the_next_prompt(tmp_path):
    store = PersonaStore()
    recorder = Recorder(Memory.open(Paths.below(tmp_path)))
    text = {3: " Secret."} | calling("clear_memory", 30) | {55: " Done."} | change("HAL", 80)
    tools = Toolbox(load_tools(), SessionContext(store, recorder), confirm=lambda *_: True)
    bridge = ScriptedBridge(text, dict.fromkeys(range(3, 8), 0.3))
    run(bridge, user((0.0, 100)), persona=MOSHI, tools=tools, history=[Line("User", "old")])
    recorder.close()
    told = bridge.stream.restarts[0][1].partition("enthusiasm!")[2]
    assert told == " Moshi: Done. <system>"


def test_ten_changes_in_one_session_with_a_real_generator(tmp_path):
    """A random checkpoint whose text the test writes: it talks nonsense, under the right prompt."""
    mini = ROOT / "moshicli" / "checkpoints" / "mini"
    config = json.loads((mini / "config.json").read_text())
    sizes = {"text_card": config["text_card"], "context": 512}
    folder = write_checkpoint(tmp_path / "tiny", **sizes, moshicli={"prompt_budget": 150})
    (folder / "tokenizer_spm_tiny.model").write_bytes((mini / config["tokenizer_name"]).read_bytes())
    bridge = MoshiBridge(str(folder))
    streams = []
    open_stream = bridge.open
    bridge.open = lambda *args, **options: streams.append(open_stream(*args, **options)) or streams[-1]
    names = ["GLaDOS", "HAL", "JARVIS", "Moshi", "Tutor"] * 2
    seen = []
    noise = np.random.default_rng(0).uniform(-0.3, 0.3, (400, 1920)).astype(np.float32)
    with toolbox() as tools:
        conversation = Conversation(bridge, MOSHI, tools=tools, seed=1, overrides=GREEDY)
        (stream,) = streams
        with closing(conversation.run(noise)) as steps:
            for name in names:
                for _ in range(8):
                    next(steps)
                stream.force_text(
                    f' TOOL_CALL: {{"name": "change_theme", "arguments": {{"persona_name": "{name}"}}}}'
                )
                step = next(step for step in steps if of(PersonaChanged, step.events))
                seen += of(PersonaChanged, step.events)
                assert conversation.prompt.startswith(f"<system> You are {name}. You just changed to {name}.")
                assert stream.generator.prompt_ids == tuple(bridge.tokenizer.encode(conversation.prompt))
                # Two pauses of six frames, and this step.
                assert stream.generator.position == len(stream.generator.prompt_ids) + 12 + 1
                spoken = [next(steps).agent for _ in range(4)]
                assert np.abs(spoken[-1]).max() > 0
    assert [event.to for event in seen] == names
