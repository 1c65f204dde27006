"""`moshi devices`: microphones and loudspeakers, and which ones to use."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from moshicli.cli.config import write_settings
from moshicli.cli.environment import Environment
from moshicli.errors import AudioDeviceError

if TYPE_CHECKING:
    from moshicli.audio.devices import Device


def devices(
    ctx: typer.Context,
    use_input: Annotated[
        str | None, typer.Option("--use-input", metavar="NAME", help="Remember this microphone.")
    ] = None,
    use_output: Annotated[
        str | None, typer.Option("--use-output", metavar="NAME", help="Remember this loudspeaker.")
    ] = None,
    use_defaults: Annotated[
        bool, typer.Option("--use-defaults", help="Use what the system uses, as at first.")
    ] = False,
) -> None:
    """List sound devices, or choose by name or number which ones later sessions use."""
    from moshicli.audio.devices import find_device, list_devices
    from moshicli.audio.portaudio import answered

    env: Environment = ctx.obj
    found = answered(list_devices)
    if not found:
        raise AudioDeviceError(
            "there is no sound device", "connect one, and see that a sound server runs (PipeWire, PulseAudio)"
        )
    chosen: dict[str, str | None] = dict.fromkeys(("input_device", "output_device")) if use_defaults else {}
    if use_input:
        chosen["input_device"] = find_device(found, use_input, "input").name
    if use_output:
        chosen["output_device"] = find_device(found, use_output, "output").name
    if chosen:
        path = env.paths.config / "config.toml"
        write_settings(path, chosen)
        env.say(f"kept in {path}")
        return
    for device in found:
        if env.json:
            env.json_line(asdict(device))
        else:
            env.data(_line(device))


def _line(device: "Device") -> str:
    kinds = [
        f"{count} {noun}{', default' if default else ''}"
        for noun, count, default in (
            ("in", device.inputs, device.default_input),
            ("out", device.outputs, device.default_output),
        )
        if count
    ]
    return f"{device.index:>3}  {device.name}  ({device.host_api}; {'; '.join(kinds)}; {device.rate} Hz)"
