"""The MLX device the process runs on."""

import mlx.core as mx


def on_cpu() -> bool:
    """Whether MLX computes on the CPU, which is so where it finds no GPU."""
    return bool(mx.default_device().type == mx.DeviceType.cpu)


def device_name() -> str:
    """`cpu`, or the name of the GPU's backend."""
    if on_cpu():
        return "cpu"
    return "metal" if mx.metal.is_available() else "cuda"


def prepare_device() -> None:
    """Make MLX usable on this machine; call before any model runs, as often as you like.

    On the CPU `mx.compile`, which `mlx.nn` applies to its activations, runs `g++` at the first call and fails
    on machines without one.
    """
    if on_cpu():
        mx.disable_compile()
