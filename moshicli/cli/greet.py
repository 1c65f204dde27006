"""`moshi greet`: a persona opens the conversation."""

from contextlib import ExitStack
from typing import Annotated

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.live import OutputDeviceOption, loudspeaker
from moshicli.cli.options import DEFAULT_MODEL, ModelOption
from moshicli.cli.session import (
    NoMemoryOption,
    OutputOption,
    PersonaOption,
    SeedOption,
    open_session,
    speech_stdout,
)
from moshicli.cli.telling import told
from moshicli.errors import MoshiError

LONGEST_SECONDS = 30.0


def greet(
    ctx: typer.Context,
    target: OutputOption = None,
    persona: PersonaOption = None,
    model: ModelOption = DEFAULT_MODEL,
    seed: SeedOption = None,
    re_introduction: Annotated[
        bool, typer.Option("--re-introduction", help="Introduce itself as after a change of persona.")
    ] = False,
    no_memory: NoMemoryOption = False,
    output_device: OutputDeviceOption = None,
) -> None:
    """Let a persona greet: play its speech, or write it without silence around it."""
    env: Environment = ctx.obj
    stdout = speech_stdout(env, target)

    from moshicli.audio.pace import Pace
    from moshicli.audio.writing import open_writer
    from moshicli.bridge import MoshiBridge
    from moshicli.conversation.loop import Conversation
    from moshicli.conversation.prompt import Opening
    from moshicli.conversation.trim import trimmed

    with ExitStack() as stack:
        session = stack.enter_context(open_session(env, persona=persona, allowed=(), memory=not no_memory))
        who = session.persona
        writer = stack.enter_context(open_writer(target, stdout=stdout)) if target else None
        speaker = (
            None if writer else stack.enter_context(loudspeaker(env, session, output_device, needed=True))
        )
        opening = Opening.RE_INTRODUCTION if re_introduction else Opening.GREETING
        conversation = Conversation(
            MoshiBridge(model),
            who,
            opening=opening,
            history=session.history,
            tools=session.tools,
            seed=seed,
            tail=LONGEST_SECONDS,
        )
        spoken, pace = False, Pace()
        for pcm in trimmed(
            stack.enter_context(told(env, session, conversation, [], kept=writer is not None))
        ):
            if writer:
                writer.write(pcm)
            if speaker:
                speaker.play(pcm)
                pace.wait()
            spoken = True
        if not spoken:
            raise MoshiError(f"{who.name} said nothing", "try another --seed or --model")
