"""A soak from the first frame to the report."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from moshicli.conversation.events import Event
from moshicli.conversation.loop import Conversation, Step
from moshicli.frames import FRAME_SECONDS
from moshicli.memory import MemoryConfig
from moshicli.paths import Paths
from moshicli.soak.assemble import Played, report_of
from moshicli.soak.clock import Clock
from moshicli.soak.devices import Devices, SoakedDevices
from moshicli.soak.faults.injector import Injector
from moshicli.soak.faults.kinds import fault_kinds
from moshicli.soak.hidden_view import hidden_view
from moshicli.soak.lines import ExpectedLines
from moshicli.soak.meter import Meter
from moshicli.soak.plan import planned
from moshicli.soak.player import Player
from moshicli.soak.report import Report
from moshicli.soak.script import Script, Turn
from moshicli.soak.session import soak_session
from moshicli.soak.sound import Sound, Unheard
from moshicli.tools.registry import Registry

if TYPE_CHECKING:
    from moshicli.bridge import MoshiBridge

Watcher = Callable[[Step, Sequence[Event]], None]


@dataclass(frozen=True)
class Settings:
    """What is played. Of `turns` and `minutes` (of session audio) one is given."""

    script: Script
    turns: int | None = None
    minutes: float | None = None
    persona_changes: int | None = None
    realtime: bool = False
    devices: bool = False
    """Through this machine's microphone and loudspeaker; in real time."""
    seed: int = 0
    faults: float = 0.0
    """The part of turns that meet one."""


def soak(
    bridge: "MoshiBridge",
    settings: Settings,
    *,
    config: Path,
    registry: Registry,
    progress: Callable[[float], None] = lambda seconds: None,
    watchers: Sequence[Watcher] = (),
) -> Report:
    """Play the script and measure. `config` is the user's folder of settings, `registry` the tools.

    `progress` is told the seconds of audio of each frame, `watchers` each step and its events. After Ctrl-C
    the report is about what was played until then. Raises `UsageError`.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="moshi-soak-")))
        paths = Paths(config, folder / "data", folder / "cache")
        devices = stack.enter_context(SoakedDevices()) if settings.devices else None
        memory, injector = MemoryConfig(), Injector((), 0.0, settings.seed)
        unavailable: dict[str, str] = {}
        if settings.faults:
            kinds = stack.enter_context(fault_kinds(paths, folder / "server", devices))
            bridge, registry = kinds.model.bridge(bridge), kinds.tools.tools(registry)
            memory, unavailable = kinds.memory, kinds.unavailable
            injector = Injector(kinds.all, settings.faults, settings.seed)
        session = stack.enter_context(soak_session(settings.script.persona, paths, registry, memory))
        view = stack.enter_context(hidden_view(session.persona.name))
        turns = planned(settings.script.turns, settings.turns, settings.persona_changes)
        player = Player(
            settings.script,
            _until(turns, settings.minutes, lambda: player.seconds),
            begins=injector.begins,
            ends=injector.ends,
        )
        meter, lines = Meter(), ExpectedLines()
        live = settings.realtime or settings.devices
        conversation = Conversation(
            bridge, session.persona, tools=session.tools, seed=settings.seed, tail=0, live=live
        )
        sound = _sound(live, devices, conversation, lambda: injector.active is not None)
        interrupted = False
        with closing(conversation.run(sound.frames(player.frames()))) as steps:
            try:
                for step in steps:
                    events = list(session.recorder.follow(step.events, step.t))
                    for event in events:
                        lines.follow(player.exchange, event)
                    player.follow(step, events)
                    meter.follow(step, events)
                    sound.play(step.agent)
                    view.show(step, events)
                    for watcher in watchers:
                        watcher(step, events)
                    progress(FRAME_SECONDS)
            except KeyboardInterrupt:
                interrupted = True
        for event in session.recorder.follow(conversation.end()):
            lines.follow(player.exchange, event)
            player.hear(event)
        player.end()
        meter.sample()
        kept, lost = lines.compare(session.store)
        turns_told = [
            replace(told, wrong=[*told.wrong, "memory"]) if told.turn in lost else told
            for told in player.told.all()
        ]
        injector.verify(session.store)
        return report_of(
            Played(
                conversation,
                turns_told,
                meter,
                sound,
                view.intervals,
                kept,
                player.warnings,
                injector.injected,
            ),
            model=bridge.checkpoint.name,
            persona=settings.script.persona,
            realtime=live,
            seed=settings.seed,
            interrupted=interrupted,
            unavailable_faults=unavailable,
        )


def _sound(
    live: bool, devices: SoakedDevices | None, conversation: Conversation, excused: Callable[[], bool]
) -> Sound:
    if devices:
        return Devices(devices, conversation.lagged, conversation.warn, excused)
    return Clock(conversation.lagged, excused) if live else Unheard()


def _until(turns: Iterator[Turn], minutes: float | None, now: Callable[[], float]) -> Iterator[Turn]:
    """The turns that begin before that much audio."""
    return turns if minutes is None else takewhile(lambda _: now() < 60 * minutes, turns)
