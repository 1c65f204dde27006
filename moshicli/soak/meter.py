"""Measures a session while it runs."""

import time
from array import array
from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import Final

from moshicli.conversation.events import Event
from moshicli.conversation.loop import Step
from moshicli.frames import FRAME_RATE, FRAME_SECONDS
from moshicli.soak.resources import Resources
from moshicli.soak.seams import Seams
from moshicli.soak.told import Numbers

SAMPLE_FRAMES: Final = round(2 * FRAME_RATE)
"""From one look at the process' resources to the next."""


class Meter:
    """Series of a session.

    `step_ms` of every frame, and `cpu_ms`, which the whole process took of all cores meanwhile; `times`
    (seconds of session audio) and `resources` by name of samples.
    """

    def __init__(self) -> None:
        self.step_ms = Numbers()
        self.cpu_ms = Numbers()
        self.times = array("d")
        self.resources = {field.name: array("d") for field in fields(Resources)}
        self.seams = Seams()
        self._began = time.perf_counter()
        self._cpu = time.process_time()

    @property
    def seconds(self) -> float:
        """Of session audio."""
        return len(self.step_ms) * FRAME_SECONDS

    @property
    def wall_seconds(self) -> float:
        return time.perf_counter() - self._began

    def follow(self, step: Step, events: Sequence[Event]) -> None:
        """The session's next step, and its events."""
        if len(self.step_ms) % SAMPLE_FRAMES == 0:
            self.sample()
        now = time.process_time()
        self.step_ms.add(step.work_ms)
        self.cpu_ms.add((now - self._cpu) * 1000)
        self._cpu = now
        self.seams.follow(step, events)

    def sample(self) -> None:
        """Look at the process' resources."""
        self.times.append(self.seconds)
        for values, value in zip(self.resources.values(), astuple(Resources.now()), strict=True):
            values.append(value)
