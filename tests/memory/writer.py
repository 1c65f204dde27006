"""Programs that the tests of memory run as processes of their own: `writer.py NAME ARGUMENTS`."""

import json
import os
import random
import resource
import signal
import sys
import time
from pathlib import Path

from moshicli.memory import Memory, Message, Store
from moshicli.paths import Paths

NOBODY = 65534


def append(file: str, count: str) -> None:
    """Append `count` messages, numbered."""
    store = Store(Path(file))
    for number in range(int(count)):
        store.append([Message("user", str(number), session=str(os.getpid()))])


def kill(file: str, times: str) -> None:
    """Let a child append until SIGKILL hits it, again and again; print the ids that it acknowledged."""
    for seed in range(int(times)):
        pipe, acknowledge = os.pipe()
        child = os.fork()
        if not child:
            _append_for_ever(Path(file), acknowledge, random.Random(seed))
        os.close(acknowledge)
        acknowledged = os.read(pipe, 1 << 16)
        time.sleep(random.Random(seed).uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while more := os.read(pipe, 1 << 16):
            acknowledged += more
        os.close(pipe)
        # The last one may be cut short.
        sys.stdout.write(acknowledged[: acknowledged.rfind(b"\n") + 1].decode())


def _append_for_ever(file: Path, acknowledge: int, chance: random.Random) -> None:
    store = Store(file)
    while True:
        # The kernel interrupts a write between pages only, so some messages have many.
        message = Message("user", "x" * chance.choice([10, 1_000, 300_000]), session="s")
        store.append([message])
        os.write(acknowledge, f"{message.id}\n".encode())


def full_disk(home: str, limit: str) -> None:
    """A session on a disk where the file can have `limit` bytes, then twice as many, then any number."""
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), hard))
    with Memory.open(Paths.below(Path(home)), warn=_warn) as memory:
        _session(memory, 20)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2 * int(limit), hard))
        _session(memory, 1)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        _session(memory, 1)


def read_only(home: str) -> None:
    """A session of a user who may not write what is in `home`."""
    if os.getuid() == 0:
        os.setuid(NOBODY)  # no file is read-only for root
    with Memory.open(Paths.below(Path(home)), warn=_warn) as memory:
        _session(memory, 3)


def _session(memory: Memory, count: int) -> None:
    acknowledged = [memory.append(Message("user", f"new {number}", session="s")) for number in range(count)]
    window = [said.content for said in memory.window()]
    in_file = len(list(memory.store.messages()))
    print(json.dumps({"acknowledged": acknowledged, "window": window, "in_file": in_file}))


def _warn(text: str) -> None:
    print(json.dumps({"warning": text}))


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
