"""`moshi doctor`: what this machine offers, and how fast it is."""

import os
import platform
import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Any, Final

import typer

from moshicli import __version__
from moshicli.cli.environment import Environment
from moshicli.cli.options import DEFAULT_MODEL, ModelOption
from moshicli.errors import AudioDeviceError, ExitStatus, MoshiError
from moshicli.frames import FRAME_SAMPLES, FRAME_SECONDS

_MEASURED_FRAMES: Final = 25  # 2 s
_WARM_UP_FRAMES: Final = 5  # the first calls compile kernels and fill caches
Section = dict[str, Any]


def doctor(ctx: typer.Context, model: ModelOption = DEFAULT_MODEL) -> None:
    """Check this machine: platform, MLX, sound devices, checkpoint, codec, speed."""
    env: Environment = ctx.obj
    report = {"platform": _platform(), "mlx": _tried(_mlx), "audio": _tried(_audio)}
    report["checkpoint"] = _tried(lambda: _checkpoint(model))
    if "problem" not in report["checkpoint"]:
        report["codec"] = _tried(lambda: _codec(model))
        report["speed"] = _tried(lambda: _speed(model))
    if env.json:
        env.json_line(report)
    else:
        for name, section in report.items():
            env.data(f"{name:<12}{_sentence(section)}")
    if any("problem" in report[name] for name in ("checkpoint", "codec", "speed") if name in report):
        raise typer.Exit(ExitStatus.CHECKPOINT)


def _tried(check: Callable[[], Section]) -> Section:
    """The section, or what went wrong with it: a broken installation is reported, not stopped at."""
    try:
        return check()
    except MoshiError as error:
        return {"problem": error.message} | ({"hint": error.hint} if error.hint else {})
    except Exception as error:
        return {"problem": f"{type(error).__name__}: {error}"}


def _platform() -> Section:
    return {
        "moshi": __version__,
        "python": platform.python_version(),
        "system": platform.platform(terse=True),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
    }


def _mlx() -> Section:
    from moshicli.bridge.device import device_name

    return {"version": version("mlx"), "device": device_name()}


def _audio() -> Section:
    from moshicli.audio.devices import Direction, find_device, list_devices
    from moshicli.audio.echo import can_cancel
    from moshicli.audio.portaudio import answered

    devices = answered(list_devices)

    def default(direction: Direction) -> str | None:
        try:
            return find_device(devices, None, direction).name
        except AudioDeviceError:
            return None

    echo = "cancel" if can_cancel() else "gate"
    return {"microphone": default("input"), "speaker": default("output"), "echo": echo}


def _checkpoint(model: str) -> Section:
    from moshicli.bridge import resolve

    found = resolve(model)
    files = {"lm": found.lm_weights, "codec": found.mimi_weights, "tokenizer": found.tokenizer}
    section: Section = {"name": found.name, "folder": str(found.folder)}
    section |= {f"{name}_mb": round(path.stat().st_size / 1e6, 2) for name, path in files.items()}
    bits, group = found.quantization or (None, None)
    return section | {"quantization": bits and f"{bits} bits in groups of {group}"}


def _codec(model: str) -> Section:
    from moshicli.bridge import load_codec, resolve

    codec = load_codec(resolve(model))
    return {
        "name": codec.name,
        "backend": codec.backend,
        "codebooks": codec.num_codebooks,
        "codebook_size": codec.codebook_size,
    }


def _speed(model: str) -> Section:
    """Mean milliseconds of each stage of a frame, and their sum as a part of the frame's 80 ms."""
    import numpy as np

    from moshicli.bridge import MoshiBridge

    stream = MoshiBridge(model).open("")
    noise = (
        np.random.default_rng(0).standard_normal((_WARM_UP_FRAMES + _MEASURED_FRAMES, FRAME_SAMPLES)) * 0.1
    )
    times = []
    for frame in noise.astype(np.float32):
        started = time.perf_counter()
        codes = stream.encoder.encode_frame(frame)
        encoded = time.perf_counter()
        agent_codes = stream.generator.step(codes).agent_codes
        stepped = time.perf_counter()
        stream.decoder.decode_frame(codes if agent_codes is None else agent_codes)
        times.append((encoded - started, stepped - encoded, time.perf_counter() - stepped))
    encode_s, step_s, decode_s = np.mean(times[_WARM_UP_FRAMES:], axis=0)
    return {
        "encode_ms": round(encode_s * 1e3, 2),
        "step_ms": round(step_s * 1e3, 2),
        "decode_ms": round(decode_s * 1e3, 2),
        "real_time_factor": round((encode_s + step_s + decode_s) / FRAME_SECONDS, 3),
    }


def _sentence(section: Section) -> str:
    if "problem" in section:
        return str(section["problem"]) + (f" ({section['hint']})" if "hint" in section else "")
    return ", ".join(
        f"{key.replace('_', ' ')} {'none' if value is None else value}" for key, value in section.items()
    )
