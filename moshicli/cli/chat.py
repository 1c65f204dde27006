"""`moshi chat`: speech of a user in, spoken reply out."""

from contextlib import ExitStack
from typing import Annotated

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.live import (
    EchoHandling,
    EchoOption,
    InputDeviceOption,
    OutputDeviceOption,
    Summary,
    live_audio,
    loudspeaker,
)
from moshicli.cli.options import DEFAULT_MODEL, ModelOption
from moshicli.cli.recording import RecordOption, recording
from moshicli.cli.session import (
    NoMemoryOption,
    NoToolsOption,
    OutputOption,
    PersonaOption,
    SeedOption,
    ToolsOption,
    allowed_tools,
    open_session,
    print_prompt,
    speech_stdout,
)
from moshicli.cli.signals import ended_by_signals
from moshicli.cli.telling import Watcher, told
from moshicli.cli.user_input import InputOption, TextOption, user_input
from moshicli.cli.view import AsciiOption, PushToTalkOption, live_view

Temperature = Annotated[float | None, typer.Option(metavar="T", help="0 always takes the likeliest.")]
TopK = Annotated[int | None, typer.Option(metavar="K", help="Choose among the K likeliest; 0: all.")]
TopP = Annotated[float | None, typer.Option(metavar="P", help="Choose among the likeliest that make up P.")]


def chat(
    ctx: typer.Context,
    source: InputOption = None,
    text: TextOption = None,
    target: OutputOption = None,
    persona: PersonaOption = None,
    model: ModelOption = DEFAULT_MODEL,
    seed: SeedOption = None,
    tail: Annotated[
        float, typer.Option(min=0, metavar="S", help="Wait at most S seconds for the reply's end.")
    ] = 15.0,
    stereo: Annotated[bool, typer.Option("--stereo", help="Write the agent left, the user right.")] = False,
    live: Annotated[
        bool, typer.Option("--live", help="Take the input in real time, as if spoken, and show it.")
    ] = False,
    input_device: InputDeviceOption = None,
    output_device: OutputDeviceOption = None,
    echo: EchoOption = EchoHandling.AUTO,
    ascii: AsciiOption = False,
    push_to_talk: PushToTalkOption = False,
    record: RecordOption = None,
    tool: ToolsOption = None,
    no_tools: NoToolsOption = False,
    no_memory: NoMemoryOption = False,
    show_prompt: Annotated[
        bool, typer.Option("--show-prompt", help="Print the prompt that would be forced, and exit.")
    ] = False,
    text_temperature: Temperature = None,
    text_top_k: TopK = None,
    text_top_p: TopP = None,
    audio_temperature: Temperature = None,
    audio_top_k: TopK = None,
    audio_top_p: TopP = None,
) -> None:
    """Talk with a persona, through microphone and loudspeaker, or in a recording.

    The answer to a recording shares its time line.
    """
    env: Environment = ctx.obj
    allowed = allowed_tools(tool, no_tools)
    if show_prompt:
        print_prompt(env, model, persona=persona, allowed=allowed, memory=not no_memory)
        return
    stdout = speech_stdout(env, target)

    import numpy as np

    from moshicli.audio.gate import Gate
    from moshicli.audio.pace import Pace
    from moshicli.audio.writing import open_writer
    from moshicli.bridge import MoshiBridge
    from moshicli.conversation.loop import Conversation

    sampling = {
        "text_temperature": text_temperature,
        "text_top_k": text_top_k,
        "text_top_p": text_top_p,
        "audio_temperature": audio_temperature,
        "audio_top_k": audio_top_k,
        "audio_top_p": audio_top_p,
    }
    with ExitStack() as stack:
        from_microphone = source is None and text is None
        live |= from_microphone
        # Whatever ends a live session, the terminal is given back.
        signals = stack.enter_context(ended_by_signals(env)) if live else None
        session = stack.enter_context(
            open_session(env, persona=persona, allowed=allowed, memory=not no_memory)
        )
        devices = (
            stack.enter_context(live_audio(env, session, input_device, output_device, echo))
            if from_microphone
            else None
        )
        speaker = (
            stack.enter_context(loudspeaker(env, session, output_device)) if live and not devices else devices
        )
        user = stack.enter_context(user_input(env, session, source, text, devices, live=live))
        channels = 2 if stereo else 1
        writer = (
            stack.enter_context(open_writer(target, channels=channels, stdout=stdout)) if target else None
        )
        conversation = Conversation(
            MoshiBridge(model),
            session.persona,
            history=session.history,
            tools=session.tools,
            overrides={name: value for name, value in sampling.items() if value is not None},
            seed=seed,
            tail=0 if devices else tail,
            live=live,
        )
        watchers: list[Watcher] = [stack.enter_context(recording(env, session, record))] if record else []
        if signals and devices:
            devices.on_lag, devices.on_notice = conversation.lagged, conversation.warn
            signals.end_with(devices.stop)
            watchers.append(Summary(env))
        gate = Gate(push_to_talk)
        view = (
            stack.enter_context(
                live_view(
                    env,
                    session,
                    conversation,
                    gate,
                    buffer_ms=lambda: speaker.waiting_seconds * 1000 if speaker else None,
                    ascii=ascii,
                    push_to_talk=push_to_talk,
                    typing=text == "-",
                )
            )
            if live
            else None
        )
        frames = gate.through(user(conversation))
        kept = writer is not None or record is not None
        steps = stack.enter_context(
            told(env, session, conversation, frames, view=view, watchers=watchers, kept=kept)
        )
        pace = Pace() if live and not devices else None
        for step in view.until_quit(steps) if view else steps:
            if speaker:
                speaker.play(step.agent)
            if writer:
                writer.write(np.stack([step.agent, step.user], axis=1) if stereo else step.agent)
            if pace:
                pace.wait()
            if devices and devices.stopping:
                break
