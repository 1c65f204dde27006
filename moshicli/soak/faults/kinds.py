"""The faults that this machine allows."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from moshicli.memory import MemoryConfig, memory_file
from moshicli.paths import Paths
from moshicli.soak.devices import SoakedDevices
from moshicli.soak.faults.device_loss import DeviceLoss
from moshicli.soak.faults.fault import Fault
from moshicli.soak.faults.full_disk import FullDisk
from moshicli.soak.faults.hanging_tool import HangingTool
from moshicli.soak.faults.memory_server import MemoryServerDown
from moshicli.soak.faults.slow_model import SlowModel


@dataclass(frozen=True)
class Kinds:
    """`all` of them; the others are the seams through which they come. `unavailable` says why, by kind."""

    tools: HangingTool
    model: SlowModel
    all: tuple[Fault, ...]
    memory: MemoryConfig
    unavailable: dict[str, str]


@contextmanager
def fault_kinds(session: Paths, folder: Path, devices: SoakedDevices | None) -> Iterator[Kinds]:
    """For a session with the folders `session` and `devices`; a memory server has its own below `folder`."""
    with ExitStack() as stack:
        tools, model, disk = HangingTool(), SlowModel(), FullDisk(memory_file(session))
        stack.callback(disk.close)
        kinds: list[Fault] = [tools, model, disk]
        memory, unavailable = MemoryConfig(), {}
        if why := MemoryServerDown.unavailable():
            unavailable[MemoryServerDown.kind] = why
        else:
            server = MemoryServerDown(session, folder)
            stack.callback(server.close)
            kinds.append(server)
            memory = server.config
        if devices:
            kinds.append(DeviceLoss(devices))
        else:
            unavailable[DeviceLoss.kind] = "it needs --devices"
        yield Kinds(tools, model, tuple(kinds), memory, unavailable)
