"""`moshi decode`: Mimi codes to audio."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.options import DEFAULT_MODEL, ModelOption, not_empty
from moshicli.errors import InputError
from moshicli.frames import FRAME_SAMPLES, FRAME_SECONDS, SAMPLE_RATE

if TYPE_CHECKING:
    from moshicli.bridge import Codec
    from moshicli.bridge.codes import Codes

_OTHER_MODEL: Final = "give the --model whose codec made them"


def decode(
    ctx: typer.Context,
    source: Annotated[
        str,
        typer.Argument(
            metavar="IN", callback=not_empty, help="Codes file, .npy or .safetensors, or - for stdin."
        ),
    ],
    target: Annotated[
        str,
        typer.Argument(
            metavar="OUT", callback=not_empty, help="Audio file, .wav, .flac or .ogg, or - for WAV on stdout."
        ),
    ],
    model: ModelOption = DEFAULT_MODEL,
) -> None:
    """Turn Mimi codes back into audio, 24 kHz mono."""
    from moshicli.audio.writing import open_writer
    from moshicli.bridge import load_codec, resolve
    from moshicli.bridge.codes import parse_codes

    env: Environment = ctx.obj
    stdin = env.binary_stdin if source == "-" else None
    stdout = env.binary_stdout if target == "-" else None
    name = "standard input" if stdin else source
    codes = parse_codes(stdin.read() if stdin else _read(source), name, env.warn)
    checkpoint = resolve(model)
    known, found = checkpoint.config.mimi.codebooks, len(codes.codes)
    if found > known:
        raise InputError(f"{name}: codes of {found} codebooks, the codec has {known}", _OTHER_MODEL)
    codec = load_codec(checkpoint, found)
    _check_origin(codes, codec, name)
    decoder = codec.decoder()
    left = codes.num_samples
    with (
        open_writer(target, num_samples=left, stdout=stdout) as output,
        env.progress("decoding", left / SAMPLE_RATE) as advance,
    ):
        for frame in codes.codes.T:
            output.write(decoder.decode_frame(frame)[:left])
            left -= FRAME_SAMPLES
            advance(FRAME_SECONDS)
    env.summary(
        target,
        codec=codec.name,
        codebooks=codec.num_codebooks,
        frames=codes.codes.shape[1],
        samples=codes.num_samples,
    )


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}") from error


def _check_origin(codes: "Codes", codec: "Codec", name: str) -> None:
    """Codes of another codec would decode to noise."""
    largest = int(codes.codes.max())
    if largest >= codec.codebook_size:
        problem = f"code {largest} is out of range, {codec.name} has codebooks of {codec.codebook_size}"
    elif codes.codec not in (None, codec.name):
        problem = f"these are codes of {codes.codec!r}, the loaded codec is {codec.name!r}"
    elif codes.weights_sha256 not in (None, codec.weights_sha256):
        problem = f"these are codes of {codec.name} with other weights ({str(codes.weights_sha256)[:12]}…)"
    else:
        return
    raise InputError(f"{name}: {problem}", _OTHER_MODEL)
