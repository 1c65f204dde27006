"""Where the user's side of a session comes from."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, TextIO

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.options import not_empty
from moshicli.cli.session import Session
from moshicli.errors import InputError, PartialError, UsageError

if TYPE_CHECKING:
    from moshicli.audio.live import LiveAudio
    from moshicli.conversation.loop import Conversation, Pcm
    from moshicli.conversation.typed import Tally

InputOption = Annotated[
    str | None,
    typer.Option(
        "--input", "-i", metavar="FILE", callback=not_empty, help="Recording of the user, or - for stdin."
    ),
]
TextOption = Annotated[
    str | None,
    typer.Option(
        "--text",
        metavar="FILE",
        callback=not_empty,
        help="Lines of the user instead of speech, or - for stdin.",
    ),
]


@contextmanager
def user_input(
    env: Environment,
    session: Session,
    recording: str | None,
    text: str | None,
    devices: "LiveAudio | None" = None,
) -> "Iterator[Callable[[Conversation], Iterator[Pcm]]]":
    """What opens the user's side of a conversation: a recording's frames, those of typed lines, or else
    those of the microphone.

    Raises `UsageError`, `InputError`; after a session that has refused typed lines, unless somebody typed
    them on a terminal and saw it, `PartialError`, or `InputError` where it took none.
    """
    from moshicli.audio.reading import open_audio
    from moshicli.audio.resample import in_frames
    from moshicli.conversation.typed import Tally, typed

    if recording is not None and text is not None:
        raise UsageError("--input and --text are both the user", "give one of them")
    if text is not None:
        tally = Tally()
        with typed_lines(env, text) as lines:
            yield lambda conversation: typed(conversation, lines, tally)
        if not (text == "-" and env.stdin and env.stdin.isatty()):
            _check(tally)
    elif recording is not None:
        stdin = env.binary_stdin if recording == "-" else None
        with open_audio(recording, stdin=stdin, warn=session.warn) as audio:
            yield lambda _: in_frames(audio)
    elif devices is not None:
        yield lambda _: devices.frames()


@contextmanager
def typed_lines(env: Environment, source: str) -> Iterator[Iterator[str]]:
    """The lines of the file `source`, or of stdin (`-`) as they come; a terminal is prompted for each.

    Raises `InputError` where there is no such file.
    """
    if source == "-":
        if env.stdin is None:
            raise UsageError("standard input is closed", "pipe lines in, or name a file")
        yield _lines(env.stdin.buffer, env.stderr if env.stdin.isatty() else None)
        return
    try:
        file = Path(source).open("rb")  # noqa: SIM115 (closed below; only opening is meant to be caught)
    except OSError as error:
        raise InputError(f"cannot read {source}: {error.strerror}") from error
    with file:
        yield _lines(file, None)


def _check(tally: "Tally") -> None:
    hint = "the warnings say why"
    if tally.refused and not tally.taken:
        raise InputError("none of the typed lines could be used", hint)
    if tally.refused:
        total = tally.taken + tally.refused
        raise PartialError(f"{tally.refused} of {total} typed lines could not be used", hint)


def _lines(file: BinaryIO, prompt: TextIO | None) -> Iterator[str]:
    while True:
        if prompt:
            print("> ", end="", file=prompt, flush=True)
        line = file.readline()
        if not line:
            break
        yield line.decode("utf-8", "replace").strip()
    if prompt:
        print(file=prompt)
