"""`--record`: a session kept in a folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.options import not_empty
from moshicli.cli.session import Session

if TYPE_CHECKING:
    from moshicli.conversation.recording import Recording

RecordOption = Annotated[
    str | None,
    typer.Option(
        "--record",
        metavar="DIR",
        callback=not_empty,
        help="Keep audio, events and transcript in a new folder in DIR.",
    ),
]


@contextmanager
def recording(env: Environment, session: Session, parent: str) -> "Iterator[Recording]":
    """A recording of `session` in a new folder below `parent`, of which the user is told at the end."""
    from moshicli.conversation.recording import Recording

    with Recording(Path(parent), session.warn) as kept:
        yield kept
    env.say(f"recorded in {kept.folder}")
