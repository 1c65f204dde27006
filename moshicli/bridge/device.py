"""The device the process computes on."""

from functools import lru_cache

import mlx.core as mx


def on_cpu() -> bool:
    """Whether MLX computes on the CPU, which is so where it finds no GPU."""
    return bool(mx.default_device().type == mx.DeviceType.cpu)


def device_name() -> str:
    """`cpu`, or the name of the GPU's backend."""
    if on_cpu():
        return "cpu"
    return "metal" if mx.metal.is_available() else "cuda"


@lru_cache(maxsize=1)
def prepare_device() -> None:
    """Make the CPU usable for models, once a process; nothing to do where there is a GPU.

    `mx.compile`, which `mlx.nn` applies to its activations, runs `g++` at the first call on the CPU and fails
    on machines without one: it is switched off. numpy's BLAS is held to one thread: products as small as ours
    gain nothing from a second one and lose a factor of twenty where other work shares the cores (measured: a
    frame of `mini` encoded in 2 ms with one thread, in 49 ms with two).
    """
    if on_cpu():
        from threadpoolctl import threadpool_limits

        mx.disable_compile()
        threadpool_limits(1, user_api="blas")
