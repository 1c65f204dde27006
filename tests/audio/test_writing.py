"""Audio out: whole files under their name or none, WAV that a pipe can carry."""

import io
import stat
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile

from moshicli.audio.writing import open_writer
from moshicli.errors import OutputError, UsageError
from moshicli.frames import SAMPLE_RATE

PCM = (0.8 * np.sin(np.arange(30_000) / 9)).astype(np.float32)


@pytest.mark.parametrize(
    ("suffix", "tolerance"), [(".wav", 2**-15), (".flac", 2**-15), (".WAV", 2**-15), (".ogg", 0.1)]
)
@pytest.mark.parametrize("channels", [1, 2])
def test_what_is_written_is_read_back(tmp_path: Path, suffix: str, tolerance: float, channels: int) -> None:
    pcm = PCM if channels == 1 else np.stack([PCM, PCM[::-1]], axis=1)
    path = tmp_path / f"out{suffix}"
    with open_writer(str(path), channels=channels) as writer:
        for block in np.array_split(pcm, 7):
            writer.write(block)
    back, rate = soundfile.read(path, dtype="float32")
    assert rate == SAMPLE_RATE
    assert back.shape == pcm.shape
    assert np.abs(back - pcm).max() <= tolerance
    assert list(tmp_path.iterdir()) == [path]


def test_16_bit_survives_bit_for_bit_and_more_is_clipped(tmp_path: Path) -> None:
    every = np.arange(-(2**15), 2**15, dtype=np.int16)
    pcm = np.concatenate([every.astype(np.float32) / 2**15, np.float32([1.0, 3.0, -7.5])])
    with open_writer(str(tmp_path / "out.wav")) as writer:
        writer.write(pcm)
    back, _ = soundfile.read(tmp_path / "out.wav", dtype="int16")
    np.testing.assert_array_equal(back[:-3], every)
    np.testing.assert_array_equal(back[-3:], [2**15 - 1, 2**15 - 1, -(2**15)])


class Pipe(io.BytesIO):
    """A stream that refuses to go back, like a pipe."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise OSError("a pipe cannot seek")

    tell = truncate = seek  # type: ignore[assignment]


@pytest.mark.parametrize("known", [True, False])
def test_wav_on_a_pipe(known: bool) -> None:
    pipe = Pipe()
    with open_writer("-", stdout=pipe, num_samples=len(PCM) if known else None) as writer:
        for block in np.array_split(PCM, 3):
            writer.write(block)
    data = pipe.getvalue()
    back, rate = soundfile.read(io.BytesIO(data), dtype="float32")
    assert (rate, len(back)) == (SAMPLE_RATE, len(PCM))
    assert len(data) == 44 + 2 * len(PCM)
    if known:
        with wave.open(io.BytesIO(data)) as strict:
            assert strict.getnframes() == len(PCM)


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_an_interrupt_completes_the_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    with pytest.raises(KeyboardInterrupt), open_writer(str(path), num_samples=10**6) as writer:
        writer.write(PCM[:5_000])
        raise KeyboardInterrupt
    assert soundfile.info(path).frames == 5_000
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupt_before_the_first_sample_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.wav"
    path.write_bytes(b"older")
    with pytest.raises(KeyboardInterrupt), open_writer(str(path)) as writer:
        writer.write(PCM[:0])
        raise KeyboardInterrupt
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".ogg"])
def test_a_failure_leaves_what_was_there(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    path.write_bytes(b"older")
    with pytest.raises(ValueError, match="in the middle"), open_writer(str(path)) as writer:
        writer.write(PCM)
        raise ValueError("in the middle")
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_links_and_modes_are_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "real.wav", tmp_path / "link.wav"
    target.write_bytes(b"older")
    target.chmod(0o640)
    link.symlink_to(target)
    with open_writer(str(link)) as writer:
        writer.write(PCM)
    assert link.is_symlink()
    assert soundfile.info(target).frames == len(PCM)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_outputs_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "folder.wav").mkdir()
    for path, message in [
        (tmp_path / "missing" / "out.wav", "the folder .*missing does not exist"),
        (tmp_path / "folder.wav", "it is a folder"),
        (tmp_path / f"{'x' * 300}.wav", "name too long"),
    ]:
        with pytest.raises(OutputError, match=message):
            open_writer(str(path))
    for path in (tmp_path / "out.mp4", tmp_path / "out"):
        with pytest.raises(UsageError, match=r"cannot tell the audio format.*"):
            open_writer(str(path))
    assert [path.name for path in tmp_path.iterdir()] == ["folder.wav"]


def test_a_full_disk_is_reported() -> None:
    with (
        pytest.raises(OutputError, match="cannot write /dev/full: No space left"),
        open_writer("/dev/full") as writer,
    ):
        writer.write(PCM)
