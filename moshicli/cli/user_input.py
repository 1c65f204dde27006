"""Where the user's side of a session comes from."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.options import not_empty
from moshicli.cli.session import Session
from moshicli.errors import InputError, PartialError, UsageError

if TYPE_CHECKING:
    from moshicli.audio.live import LiveAudio
    from moshicli.cli.typed_lines import TypedLines
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
    *,
    live: bool = False,
) -> "Iterator[Callable[[Conversation], Iterator[Pcm]]]":
    """What opens the user's side of a conversation: a recording's frames, those of typed lines, or else
    those of the microphone. In a `live` session time goes on while nobody types.

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
        with typed_lines(env, text, live) as lines:
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
def typed_lines(env: Environment, source: str, live: bool = False) -> Iterator[Iterator[str | None]]:
    """The lines of the file `source`, or of stdin (`-`) as they come; a terminal is prompted for each.

    In a `live` session None stands for a line of stdin that has not come yet. Raises `UsageError` where stdin
    is closed, `InputError` where there is no such file.
    """
    if source == "-":
        typed, stdin = env.typed_lines, env.stdin
        yield _lines_as_they_come(typed, env.stderr if stdin and stdin.isatty() else None, live)
        return
    try:
        file = Path(source).open("rb")  # noqa: SIM115 (closed below; only opening is meant to be caught)
    except OSError as error:
        raise InputError(f"cannot read {source}: {error.strerror}") from error
    with file:
        yield (line.decode("utf-8", "replace").strip() for line in file)


def _check(tally: "Tally") -> None:
    hint = "the warnings say why"
    if tally.refused and not tally.taken:
        raise InputError("none of the typed lines could be used", hint)
    if tally.refused:
        total = tally.taken + tally.refused
        raise PartialError(f"{tally.refused} of {total} typed lines could not be used", hint)


def _lines_as_they_come(lines: "TypedLines", prompt: TextIO | None, live: bool) -> Iterator[str | None]:
    while True:
        if prompt:
            print("> ", end="", file=prompt, flush=True)
        line = None
        while line is None:
            try:
                line = lines.next(wait=not live)
            except Empty:
                yield None
            else:
                if line is None:
                    if prompt:
                        print(file=prompt)
                    return
        yield line
