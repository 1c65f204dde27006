"""Opening audio: WAV, FLAC, OGG, MP3 and headerless PCM, from a file or a pipe."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from moshicli.audio.pcm import SAMPLE_BYTES, Pcm, decode_pcm
from moshicli.audio.source import AudioSource, Warn
from moshicli.audio.wav import read_header
from moshicli.errors import InputError, UsageError
from moshicli.frames import FRAME_SECONDS

if TYPE_CHECKING:
    import soundfile

_SUPPORTED: Final = "supported are WAV, FLAC, OGG, MP3; `moshi encode --raw` also reads PCM without a header"


@dataclass(frozen=True)
class RawFormat:
    """How to read PCM that has no header. `encoding` is a name of `pcm.SAMPLE_BYTES`."""

    rate: int = 24_000  # Hz
    channels: int = 1
    encoding: str = "s16le"


def open_audio(
    path: str, *, stdin: BinaryIO | None = None, raw: RawFormat | None = None, warn: Warn = lambda _: None
) -> AudioSource:
    """Open `path` (`-`: `stdin`), a regular file or a pipe; `raw` says that it has no header.

    The kind is told by the content, never by the name. WAV and raw PCM are streamed from a pipe as they
    arrive; compressed formats need seeking and are first copied from it into an unnamed temporary file.
    Raises `InputError` when it is missing, empty or not audio.
    """
    if path == "-":
        if stdin is None:
            raise UsageError("no standard input to read audio from")
        return _open_stream(stdin, "standard input", raw, warn)
    try:
        file = Path(path).open("rb")  # noqa: SIM115 (the source closes it)
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}") from error
    try:
        source = _open_stream(file, path, raw, warn)
    except BaseException:
        file.close()
        raise
    source.keep_open(file)
    return source


def _open_stream(file: BinaryIO, name: str, raw: RawFormat | None, warn: Warn) -> AudioSource:
    if raw is not None:
        blocks = _pcm_blocks(file, name, raw.encoding, raw.rate, raw.channels, None, warn)
        return AudioSource(name, raw.rate, raw.channels, None, blocks)
    replay = _Replay(file)
    start = replay.read(12)
    if not start:
        raise InputError(f"{name} is empty")
    if start[:4] == b"RIFF" and start[8:] == b"WAVE":
        header = read_header(cast(BinaryIO, replay), start, name)
        if header.encoding is not None:
            frames = None if header.data_bytes is None else header.data_bytes // header.frame_bytes
            blocks = _pcm_blocks(
                file, name, header.encoding, header.rate, header.channels, header.data_bytes, warn
            )
            return AudioSource(name, header.rate, header.channels, frames, blocks)
    return _open_with_libsndfile(file, bytes(replay.taken), name, warn)


class _Replay:
    """Remembers what is read, so that another reader of a pipe can begin at the beginning."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.taken = bytearray()

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self.taken += data
        return data


def _pcm_blocks(
    file: BinaryIO, name: str, encoding: str, rate: int, channels: int, data_bytes: int | None, warn: Warn
) -> Iterator[Pcm]:
    """`(n, channels)` blocks of one Mimi frame's time, so that a live pipe is not held back."""
    frame_bytes = SAMPLE_BYTES[encoding] * channels
    size = max(1, round(rate * FRAME_SECONDS)) * frame_bytes
    left = data_bytes
    while data := file.read(size if left is None else min(size, left)):
        if left is not None:
            left -= len(data)
        elif rest := len(data) % frame_bytes:
            warn(
                f"{name} ends within a sample: what there is of it, {rest} of {frame_bytes} bytes, is dropped"
            )
        yield decode_pcm(data, encoding, channels)


def _open_with_libsndfile(file: BinaryIO, taken: bytes, name: str, warn: Warn) -> AudioSource:
    import soundfile

    class Forward(soundfile.SoundFile):  # type: ignore[misc]
        """Never seeks between blocks, as soundfile does; MP3 would lose the bits it holds over."""

        def seekable(self) -> bool:
            return False

    if file.seekable():
        seekable = file
        seekable.seek(-len(taken), 1)
    else:
        seekable = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 (the source closes it)
        seekable.write(taken)
        shutil.copyfileobj(file, seekable)
        seekable.seek(0)
    try:
        sound = Forward(seekable)
    except soundfile.LibsndfileError as error:
        raise InputError(f"{name} is not an audio file: it begins with {taken[:12]!r}", _SUPPORTED) from error
    source = AudioSource(name, sound.samplerate, sound.channels, sound.frames, _decoded(sound, name), warn)
    if seekable is not file:
        source.keep_open(seekable)
    return source


def _decoded(sound: "soundfile.SoundFile", name: str) -> Iterator[Pcm]:
    import soundfile

    size = max(1, round(sound.samplerate * FRAME_SECONDS))
    try:
        while len(block := sound.read(size, dtype="float32", always_2d=True)):
            yield block
    except soundfile.LibsndfileError as error:
        raise InputError(f"{name}: damaged audio data ({error.error_string})") from error
