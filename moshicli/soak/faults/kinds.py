"""The faults that this machine allows."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from moshicli.memory import MemoryConfig, memory_file
from moshicli.paths import Paths
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
    unavailable: dict[str, str] = field(default_factory=dict)


@contextmanager
def fault_kinds(session: Paths, folder: Path) -> Iterator[Kinds]:
    """For a session with the folders `session`; a memory server has its own below `folder`."""
    with ExitStack() as stack:
        tools, model, disk = HangingTool(), SlowModel(), FullDisk(memory_file(session))
        stack.callback(disk.close)
        if why := MemoryServerDown.unavailable():
            yield Kinds(tools, model, (tools, model, disk), MemoryConfig(), {MemoryServerDown.kind: why})
            return
        server = MemoryServerDown(session, folder)
        stack.callback(server.close)
        yield Kinds(tools, model, (tools, model, disk, server), server.config)
