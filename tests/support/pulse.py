"""A private PulseAudio with a virtual microphone and loudspeaker: real PortAudio streams without hardware.

`play` puts sound into the microphone, `Recording` is what the loudspeaker got, both bit-exact at 24 kHz.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from moshicli.frames import SAMPLE_RATE

PROGRAMS = ("pulseaudio", "pactl", "paplay", "parec")
NEEDED = "apt-get install libportaudio2 pulseaudio pulseaudio-utils libasound2-plugins"
_FORMAT = f"rate={SAMPLE_RATE} channels=1 format=s16le norewinds=1"
_ALSA = """
pcm.vmic {{ type pulse server "{server}" device "vmic" }}
pcm.vspk {{ type pulse server "{server}" device "vspk" }}
pcm.default {{ type asym playback.pcm "vspk" capture.pcm "vmic" }}
ctl.default {{ type pulse server "{server}" }}
"""


def missing() -> str | None:
    """What keeps live audio from being tested on this machine, None where nothing does."""
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    if absent:
        return f"{', '.join(absent)} not found; {NEEDED}"
    probe = subprocess.run([sys.executable, "-c", "import sounddevice"], capture_output=True, text=True)
    return None if probe.returncode == 0 else f"{probe.stderr.strip().splitlines()[-1]}; {NEEDED}"


class Pulse:
    """A server in a folder of its own; `environ` leads a child process to it and to nothing else."""

    def __init__(self) -> None:
        # A socket's path is limited to 107 bytes, and pytest's folders are long.
        self.folder = Path(tempfile.mkdtemp(prefix="pulse."))
        for name in ("home", "run", "state"):
            (self.folder / name).mkdir(mode=0o700)
        server = f"unix:{self.folder}/s"
        (self.folder / "alsa.conf").write_text(_ALSA.format(server=server))
        self.environ = {
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_CONFIG_HOME": str(self.folder / "home"),
            "PULSE_RUNTIME_PATH": str(self.folder / "run" / "pulse"),
            "PULSE_STATE_PATH": str(self.folder / "state"),
            "PULSE_SERVER": server,
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "ALSA_CONFIG_PATH": str(self.folder / "alsa.conf"),
        }
        self.start()

    @property
    def full_environ(self) -> Mapping[str, str]:
        return os.environ | self.environ

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        modules = (
            f"module-native-protocol-unix socket={self.folder}/s auth-anonymous=1",
            f"module-cli-protocol-unix socket={self.folder}/cli",
            f"module-null-sink sink_name=micfeed {_FORMAT}",
            f"module-null-sink sink_name=vspk {_FORMAT}",
            f"module-remap-source source_name=vmic master=micfeed.monitor rate={SAMPLE_RATE} channels=1",
        )
        options = (
            "-n --daemonize=no --system=false --use-pid-file=no --exit-idle-time=-1 --disable-shm=yes "
            f"--realtime=no --high-priority=no --log-target=file:{self.folder}/pulse.log"
        )
        self.process = subprocess.Popen(
            ["pulseaudio", *options.split(), *(word for module in modules for word in ("-L", module))],
            env=self.full_environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 20
        while self._ask("info").returncode:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PulseAudio did not start: {(self.folder / 'pulse.log').read_text()}")
            time.sleep(0.02)

    def kill(self) -> None:
        """End the server as a crash would."""
        self.process.send_signal(signal.SIGCONT)
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        self.kill()
        shutil.rmtree(self.folder)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """The server is there and does not answer."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def pactl(self, *words: str) -> str:
        run = self._ask(*words)
        assert run.returncode == 0, run.stderr
        return run.stdout

    def end_stream(self, kind: str) -> None:
        """End the open `source-output` or `sink-input`, as the server does when its device is unplugged."""
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(f"{self.folder}/cli")
            for number in self.streams(f"{kind}s"):
                control.sendall(f"kill-{kind} {number}\n".encode())
            while self.streams(f"{kind}s"):
                time.sleep(0.02)

    def streams(self, kind: str) -> list[str]:
        """Numbers of the `source-outputs` (recording) or `sink-inputs` (playing) of programs."""
        lines = self.pactl("list", "short", kind).splitlines()
        return [line.split()[0] for line in lines if "protocol-native" in line]

    def play(self, path: Path | str, sink: str = "micfeed") -> None:
        """Play a recording into the microphone, in its own time."""
        command = ["paplay", "-d", sink, "--latency-msec=80", str(path)]
        subprocess.run(command, env=self.full_environ, check=True, timeout=120)

    @contextmanager
    def close_the_loop(self, gain_db: float) -> Iterator[None]:
        """What the loudspeaker plays comes back through the microphone."""
        module = self.pactl(
            "load-module", "module-loopback", "source=vspk.monitor", "sink=micfeed", "latency_msec=60"
        ).strip()
        number = self.pactl("list", "short", "sink-inputs").splitlines()[-1].split()[0]
        self.pactl("set-sink-input-volume", number, f"{gain_db}dB")
        try:
            yield
        finally:
            self.pactl("unload-module", module)

    def _ask(self, *words: str) -> "subprocess.CompletedProcess[str]":
        command = ["pactl", *words]
        return subprocess.run(command, env=self.full_environ, capture_output=True, text=True, timeout=20)


class Recording:
    """What comes out of the loudspeaker while the context lasts; `began` is its first sample's time."""

    def __init__(self, pulse: Pulse, source: str = "vspk.monitor") -> None:
        self._path = pulse.folder / f"{time.monotonic_ns()}.raw"
        options = f"-d {source} --rate={SAMPLE_RATE} --channels=1 --format=s16le --raw --latency-msec=20"
        self._command = ["parec", *options.split(), str(self._path)]
        self._environ = pulse.full_environ

    def __enter__(self) -> "Recording":
        self._process = subprocess.Popen(self._command, env=self._environ)
        while not (self._path.exists() and self._path.stat().st_size):
            time.sleep(0.01)
        self.began = time.monotonic() - self._path.stat().st_size / 2 / SAMPLE_RATE
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()

    @property
    def pcm(self) -> "np.ndarray[Any, Any]":
        """(n,) float32 so far."""
        return np.fromfile(self._path, "<i2").astype(np.float32) / 32_768
