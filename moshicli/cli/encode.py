"""`moshi encode`: audio to Mimi codes."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from moshicli.cli.environment import Environment
from moshicli.cli.options import (
    DEFAULT_ENCODING,
    DEFAULT_MODEL,
    ChannelsOption,
    CodebooksOption,
    EncodingOption,
    ModelOption,
    RateOption,
    RawOption,
    not_empty,
    raw_format,
)
from moshicli.errors import UsageError
from moshicli.frames import FRAME_SECONDS, SAMPLE_RATE

if TYPE_CHECKING:
    from moshicli.audio.source import AudioSource
    from moshicli.bridge import Codec
    from moshicli.bridge.codes import Codes, CodesFormat


def encode(
    ctx: typer.Context,
    source: Annotated[
        str, typer.Argument(metavar="IN", callback=not_empty, help="Audio file, or - for stdin.")
    ],
    target: Annotated[
        str,
        typer.Argument(
            metavar="OUT", callback=not_empty, help="Codes file, .npy or .safetensors, or - for stdout."
        ),
    ],
    model: ModelOption = DEFAULT_MODEL,
    codebooks: CodebooksOption = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="NAME", help="npy or safetensors; else as OUT is named.")
    ] = None,
    raw: RawOption = False,
    rate: RateOption = SAMPLE_RATE,
    channels: ChannelsOption = 1,
    encoding: EncodingOption = DEFAULT_ENCODING,
) -> None:
    """Turn audio into Mimi codes, (K, T) uint16, 12.5 frames a second."""
    from moshicli.audio.reading import open_audio
    from moshicli.bridge import load_codec, resolve
    from moshicli.bridge.codes import dump_codes
    from moshicli.outputs import open_output

    env: Environment = ctx.obj
    chosen = _choose_format(target, form)
    raw_input = raw_format(ctx, raw=raw, rate=rate, channels=channels, encoding=encoding)
    stdin = env.binary_stdin if source == "-" else None
    stdout = env.binary_stdout if target == "-" else None
    with (
        open_audio(source, stdin=stdin, raw=raw_input, warn=env.warn) as audio,
        open_output(target, stdout) as output,
    ):
        codec = load_codec(resolve(model), codebooks)
        codes = _encode(env, audio, codec)
        output.write(dump_codes(codes, chosen))
    env.summary(
        target,
        codec=codec.name,
        codebooks=len(codes.codes),
        frames=codes.codes.shape[1],
        samples=codes.num_samples,
    )


def _choose_format(target: str, form: str | None) -> "CodesFormat":
    from moshicli.bridge.codes import CodesFormat

    name = form or ("safetensors" if target == "-" else Path(target).suffix.removeprefix("."))
    for known in get_args(CodesFormat):
        if name == known:
            return known  # type: ignore[no-any-return]
    if form:
        raise UsageError(f"unknown --format {form}", "npy or safetensors")
    raise UsageError(
        f"cannot tell the codes format of {target}", "end its name with .npy or .safetensors, or --format"
    )


def _encode(env: Environment, audio: "AudioSource", codec: "Codec") -> "Codes":
    import numpy as np

    from moshicli.audio.resample import in_frames
    from moshicli.bridge.codes import Codes

    encoder = codec.encoder()
    columns = []
    seconds = None if audio.num_samples is None else audio.num_samples / SAMPLE_RATE
    with env.progress("encoding", seconds) as advance:
        for frame in in_frames(audio):
            columns.append(encoder.encode_frame(frame))
            advance(FRAME_SECONDS)
    codes = np.stack(columns, axis=1).astype(np.uint16)
    return Codes(codes, audio.samples_given, codec.name, codec.weights_sha256)
