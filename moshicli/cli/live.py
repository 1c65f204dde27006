"""Live audio of a session."""

import io
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stderr
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.session import Session
from moshicli.errors import AudioDeviceError

if TYPE_CHECKING:
    from moshicli.audio.live import LiveAudio
    from moshicli.audio.playback import Playback
    from moshicli.conversation.events import Event
    from moshicli.conversation.loop import Step
    from moshicli.conversation.stats import SessionStats


class EchoHandling(str, Enum):
    AUTO = "auto"
    CANCEL = "cancel"
    GATE = "gate"
    OFF = "off"


InputDeviceOption = Annotated[
    str | None,
    typer.Option(
        "--input-device", metavar="NAME", help="Microphone, by name or number.", show_default="the system's"
    ),
]
OutputDeviceOption = Annotated[
    str | None,
    typer.Option(
        "--output-device", metavar="NAME", help="Loudspeaker, by name or number.", show_default="the system's"
    ),
]
EchoOption = Annotated[
    EchoHandling,
    typer.Option(
        "--echo",
        metavar="HOW",
        help="The agent's voice in the microphone: cancel it (needs moshicli[echo]), gate (while it speaks, "
        "hear only what is louder), off (for headphones), or auto: cancel if installed, else gate.",
    ),
]


@contextmanager
def live_audio(
    env: Environment,
    session: Session,
    input_device: str | None,
    output_device: str | None,
    echo: EchoHandling,
) -> "Iterator[LiveAudio]":
    """Microphone and loudspeaker, open. What becomes of them is told in the session's events.

    Raises `UsageError`, `AudioDeviceError`.
    """
    from moshicli.audio.echo import open_echo
    from moshicli.audio.live import LiveAudio

    live = LiveAudio(
        input_device=input_device,
        output_device=output_device,
        echo=open_echo(echo.value),
        on_notice=session.warn,
    )
    try:
        with _terminal_of_our_own(env), live:
            microphone, speaker = live.devices
            env.note(f"microphone: {microphone}, loudspeaker: {speaker}")
            yield live
    finally:
        env.end_at_once = live.stuck


@contextmanager
def loudspeaker(
    env: Environment, session: Session, output_device: str | None, *, needed: bool = False
) -> "Iterator[Playback | None]":
    """The loudspeaker alone; None where there is none, none is `needed` and `output_device` names none.

    Raises `AudioDeviceError`.
    """
    from moshicli.audio.playback import Playback

    playback = Playback(output_device, session.warn)
    try:
        with ExitStack() as stack:
            stack.enter_context(_terminal_of_our_own(env))
            try:
                stack.enter_context(playback)
            except AudioDeviceError as error:
                if needed or output_device is not None:
                    raise
                env.note(f"{error.message}; nothing is played")
                yield None
            else:
                yield playback
    finally:
        env.end_at_once = playback.stuck


class Summary:
    """A `Watcher` that tells at the end how the session was."""

    def __init__(self, env: Environment) -> None:
        self._env = env

    def step(self, step: "Step", events: "Sequence[Event]") -> None:
        """Nothing yet."""

    def end(self, events: "Sequence[Event]") -> None:
        from moshicli.conversation.events import SessionEnded

        for event in events:
            if isinstance(event, SessionEnded):
                self._env.say(_summary(event.stats))


def _summary(stats: "SessionStats") -> str:
    minutes, seconds = divmod(round(stats.audio_seconds), 60)
    onset = f", answers after {stats.onset_ms.p50:.0f} ms" if stats.onset_ms else ""
    lag = f"{stats.lag_frames} frames skipped" if stats.lag_frames else "no lag"
    return f"{minutes}:{seconds:02}, {stats.turns} turns{onset}, {stats.step_ms.p50:.0f} ms a frame, {lag}"


@contextmanager
def _terminal_of_our_own(env: Environment) -> Iterator[None]:
    """Nothing but what we say ourselves is on stderr: PortAudio and ALSA print there what we tell better."""
    from moshicli.audio.portaudio import native_messages_hidden

    try:
        is_terminal = env.stderr.fileno() == 2
    except (OSError, io.UnsupportedOperation):
        is_terminal = False
    if env.debug or not is_terminal:
        yield
        return
    told = env.stderr
    told.flush()
    with (
        native_messages_hidden() as descriptor,
        open(
            descriptor, "w", encoding=told.encoding, errors="backslashreplace", buffering=1, closefd=False
        ) as ours,
        redirect_stderr(ours),
    ):
        env.stderr = ours
        try:
            yield
        finally:
            env.stderr = told
