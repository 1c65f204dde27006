"""What is said in a soak, and what is expected of each turn: a TOML file, and a folder with its audio."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import numpy as np
from numpy.typing import NDArray
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from moshicli.audio.reading import open_audio
from moshicli.audio.resample import in_frames
from moshicli.errors import InputError, UsageError
from moshicli.frames import FRAME_SECONDS
from moshicli.toml import read_toml

Pcm = NDArray[np.float32]

DEFAULT_SCRIPT: Final = Path(__file__).parent / "default" / "script.toml"
_LONGEST_SECONDS: Final = 60.0


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"is no regular expression: {error}") from error
    return text


class Turn(BaseModel):
    """One thing that the user says. A turn without `tool` expects that none is called."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    says: str
    """Its words, for people."""
    audio: str
    """File in the audio folder."""
    tool: str | None = None
    arguments: dict[str, Any] | None = None
    """Of the call; None: any."""
    persona: str | None = None
    """Who answers from this turn on."""
    reply: Annotated[str, AfterValidator(_pattern)] = r"\w"
    """Regular expression, found anywhere in the answer whatever its case; {persona} is who answers."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    persona: str
    """Who answers at the beginning."""
    turn: list[Turn] = Field(min_length=1)


@dataclass(frozen=True)
class Script:
    """`turns` in their order; `frames` of each audio file by its name, (1920,) float32 at 24 kHz."""

    persona: str
    turns: tuple[Turn, ...]
    frames: dict[str, tuple[Pcm, ...]]


def read_script(path: Path = DEFAULT_SCRIPT, audio: Path | None = None) -> Script:
    """The script in the TOML file `path`, its audio in the folder `audio` (None: beside it).

    Raises `UsageError` for the script, `InputError` for its audio.
    """
    try:
        table = read_toml(path)
    except FileNotFoundError as error:
        raise UsageError(
            f"there is no soak script {path}", "without --script the default one is played"
        ) from error
    try:
        content = _File.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part + 1 if isinstance(part, int) else part) for part in first["loc"])
        raise UsageError(f"{path}: {place}: {first['msg']}", "correct the script") from error
    folder = audio or path.parent
    frames = {name: read_frames(folder / name) for name in {turn.audio: None for turn in content.turn}}
    return Script(content.persona, tuple(content.turn), frames)


def read_frames(path: Path) -> tuple[Pcm, ...]:
    """The recording at `path`, (1920,) float32 at 24 kHz each. Raises `InputError`."""
    frames: list[Pcm] = []
    with open_audio(str(path)) as source:
        for frame in in_frames(source):
            frames.append(frame)
            if len(frames) * FRAME_SECONDS > _LONGEST_SECONDS:
                raise InputError(f"{path}: a turn has at most {_LONGEST_SECONDS:.0f} s", "cut it")
    return tuple(frames)
