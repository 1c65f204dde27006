"""Audio in: every format, rate and width gives the same mono 24 kHz samples; damage gives one clear error."""

import io
import os
import struct
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from moshicli.audio.reading import RawFormat, open_audio
from moshicli.audio.resample import in_frames, resample, resampled_length
from moshicli.errors import InputError
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE

Pcm = npt.NDArray[np.float32]


def tone(seconds: float, rate: int, hertz: float = 440.0) -> Pcm:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def read(path: str | Path, **options: Any) -> Pcm:
    with open_audio(str(path), **options) as source:
        return np.concatenate(list(source))


def snr_db(signal: Pcm, other: Pcm) -> float:
    return float(10 * np.log10(np.sum(signal**2) / (np.sum((signal - other) ** 2) + 1e-20)))


def piped(data: bytes) -> BinaryIO:
    """The reading end of a real pipe, which cannot seek."""
    reading, writing = os.pipe()

    def feed() -> None:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(data)

    threading.Thread(target=feed, daemon=True).start()
    return os.fdopen(reading, "rb")


@pytest.mark.parametrize(
    ("container", "subtype", "least_snr"),
    [
        ("WAV", "PCM_U8", 35),
        ("WAV", "PCM_16", 80),
        ("WAV", "PCM_24", 110),
        ("WAV", "PCM_32", 110),
        ("WAV", "FLOAT", 110),
        ("WAV", "DOUBLE", 110),
        ("WAV", "ULAW", 25),
        ("WAVEX", "PCM_16", 80),
        ("FLAC", "PCM_24", 110),
        ("OGG", "VORBIS", 25),
        ("MP3", "MPEG_LAYER_III", 20),
    ],
)
@pytest.mark.parametrize("source", ["file", "pipe"])
def test_formats(tmp_path: Path, container: str, subtype: str, least_snr: int, source: str) -> None:
    pcm = tone(1, SAMPLE_RATE)
    path = tmp_path / "sound"
    soundfile.write(path, pcm, SAMPLE_RATE, subtype=subtype, format=container)
    result = read(path) if source == "file" else read("-", stdin=piped(path.read_bytes()))
    assert result.dtype == np.float32
    assert abs(len(result) - len(pcm)) <= (0 if container != "MP3" else 1152)  # MP3 pads to its own frames
    assert snr_db(pcm, result[: len(pcm)]) > least_snr


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 192_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_any_rate_and_channel_count(tmp_path: Path, rate: int, channels: int) -> None:
    path = tmp_path / "in.wav"
    levels = np.arange(1, channels + 1) / channels
    soundfile.write(path, tone(1, rate)[:, None] * levels, rate)
    expected = tone(1, SAMPLE_RATE) * float(levels.mean())
    result = read(path)
    assert len(result) == SAMPLE_RATE
    inner = slice(1_000, -1_000)  # the filter rings where the tone is cut off
    assert snr_db(expected[inner], result[inner]) > 60


@settings(max_examples=40, deadline=None)
@given(rate=st.integers(4_000, 200_000), length=st.integers(1, 5_000), block=st.integers(1, 3_000))
def test_resampled_length_is_exact(rate: int, length: int, block: int) -> None:
    pcm = np.zeros(length, np.float32)
    blocks = [pcm[i : i + block] for i in range(0, length, block)]
    assert sum(map(len, resample(blocks, rate))) == resampled_length(length, rate)
    assert resampled_length(length, rate) == max(1, int(length * SAMPLE_RATE / rate + 0.5))


def test_resampling_in_blocks_equals_resampling_at_once() -> None:
    pcm = np.random.default_rng(0).standard_normal(30_000).astype(np.float32)
    at_once = np.concatenate(list(resample([pcm], 44_100)))
    in_blocks = np.concatenate(list(resample(np.split(pcm, 300), 44_100)))
    np.testing.assert_allclose(in_blocks, at_once, atol=1e-6)


@given(sizes=st.lists(st.integers(0, 5_000), max_size=6))
def test_frames_hold_all_samples_in_order(sizes: list[int]) -> None:
    pcm = np.arange(1, sum(sizes) + 1, dtype=np.float32)
    frames = list(in_frames(np.split(pcm, np.cumsum(sizes)[:-1]) if sizes else []))
    assert all(frame.shape == (FRAME_SAMPLES,) for frame in frames)
    joined = np.concatenate([np.zeros(0, np.float32), *frames])
    np.testing.assert_array_equal(joined[: len(pcm)], pcm)
    assert not joined[len(pcm) :].any()
    assert len(joined) - len(pcm) < FRAME_SAMPLES


@pytest.mark.parametrize(
    ("encoding", "dtype", "scale"),
    [("s16le", "<i2", 2**15), ("s32le", "<i4", 2**31), ("f32le", "<f4", 1), ("f64le", "<f8", 1)],
)
def test_raw_pcm(encoding: str, dtype: str, scale: int) -> None:
    left, right = tone(0.5, 16_000), tone(0.5, 16_000, 1_000)
    data = (np.stack([left, right], axis=1).astype(np.float64) * scale * 0.99).astype(dtype).tobytes()
    result = read("-", stdin=piped(data), raw=RawFormat(16_000, 2, encoding))
    expected = (tone(0.5, SAMPLE_RATE) + tone(0.5, SAMPLE_RATE, 1_000)) / 2 * 0.99
    assert len(result) == 12_000
    assert snr_db(expected[1_000:-1_000], result[1_000:-1_000]) > 60


def test_24_bit_extremes() -> None:
    data = b"\x00\x00\x80" + b"\xff\xff\x7f" + b"\xff\xff\xff"
    result = read("-", stdin=io.BytesIO(data), raw=RawFormat(SAMPLE_RATE, 1, "s24le"))
    np.testing.assert_allclose(result, [-1, 1 - 2**-23, -(2**-23)])


def test_a_live_pipe_is_not_held_back() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stdin, os.fdopen(writing, "wb", buffering=0) as pipe:
        pipe.write(wav_header(None) + tone(0.08, SAMPLE_RATE).tobytes())
        with open_audio("-", stdin=stdin) as source:
            assert len(next(iter(source))) == FRAME_SAMPLES  # the pipe is still open: no end was waited for


def wav_header(
    data_bytes: int | None, rate: int = SAMPLE_RATE, channels: int = 1, riff: int = 0xFFFFFFFF
) -> bytes:
    """Float32 WAV with an odd-sized chunk before the samples; None: size unknown, as ffmpeg pipes it."""
    fmt = struct.pack("<HHIIHH", 3, channels, rate, rate * 4 * channels, 4 * channels, 32)
    extra = b"LIST" + struct.pack("<I", 3) + b"abc\0"
    size = 0xFFFFFFFF if data_bytes is None else data_bytes
    start = b"RIFF" + struct.pack("<I", riff) + b"WAVE" + extra + b"fmt " + struct.pack("<I", 16) + fmt
    return start + b"data" + struct.pack("<I", size)


@pytest.mark.parametrize("size", [None, 0x7FFFFFFF - 36, 0])
def test_wav_of_unknown_length(size: int | None) -> None:
    pcm = tone(0.3, SAMPLE_RATE)
    warnings: list[str] = []
    with open_audio("-", stdin=piped(wav_header(size) + pcm.tobytes()), warn=warnings.append) as source:
        assert source.num_samples is None
        np.testing.assert_array_equal(np.concatenate(list(source)), pcm)
    assert not warnings


def test_chunks_after_the_samples_are_not_sound() -> None:
    pcm = tone(0.1, SAMPLE_RATE)
    result = read("-", stdin=piped(wav_header(pcm.nbytes) + pcm.tobytes() + b"LIST\x04\0\0\0abcd"))
    np.testing.assert_array_equal(result, pcm)


@pytest.mark.parametrize("cut", [-1, -4_001, 60 + 400])
def test_a_truncated_wav_is_an_error(tmp_path: Path, cut: int) -> None:
    pcm = tone(1, SAMPLE_RATE)
    path = tmp_path / "cut.wav"
    path.write_bytes((wav_header(pcm.nbytes) + pcm.tobytes())[:cut])
    blocks = []
    promised = r"truncated: \d\.\d\d s of 1\.00 s"
    with open_audio(str(path)) as source, pytest.raises(InputError, match=promised):
        blocks.extend(source)
    result = np.concatenate([np.zeros(0, np.float32), *blocks])
    np.testing.assert_array_equal(result, pcm[: len(result)])
    assert len(result) < len(pcm)


@pytest.mark.parametrize(("value", "word"), [(np.nan, "NaN"), (np.inf, "infinite"), (-np.inf, "infinite")])
def test_samples_that_are_not_finite_are_named(tmp_path: Path, value: float, word: str) -> None:
    pcm = np.zeros((24_000, 2), np.float32)
    pcm[12_345, 1] = value
    soundfile.write(tmp_path / "nan.wav", pcm, SAMPLE_RATE, subtype="FLOAT")
    with pytest.raises(InputError, match=rf"nan\.wav: sample 12345 \(0\.514 s\) of channel 2 is {word}"):
        read(tmp_path / "nan.wav")


def _nothing(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("hello, this is no sound\n" * 20)


def _no_samples(path: Path) -> None:
    soundfile.write(path, np.zeros(0), SAMPLE_RATE)


def _only_riff(path: Path) -> None:
    path.write_bytes(b"RIFF\x24\0\0\0WAVE")


def _no_format(path: Path) -> None:
    path.write_bytes(b"RIFF\x24\0\0\0WAVEdata\x04\0\0\0abcd")


def _rate_of_zero(path: Path) -> None:
    path.write_bytes(wav_header(None, rate=0) + bytes(400))


def _no_channels(path: Path) -> None:
    path.write_bytes(wav_header(None, channels=0) + bytes(400))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_nothing, "is empty"),
        (_text, "is not an audio file"),
        (_no_samples, r"contains no audio \(0 samples\)"),
        (_only_riff, "without a 'fmt ' chunk"),
        (_no_format, "without a 'fmt ' chunk"),
        (_rate_of_zero, "sample rate of 0 Hz"),
        (_no_channels, "0 channels"),
        (Path.mkdir, "Is a directory"),
        (lambda path: None, "No such file"),
    ],
)
def test_what_is_not_sound_is_named(tmp_path: Path, make: Callable[[Path], Any], message: str) -> None:
    make(tmp_path / "bad.wav")
    with pytest.raises(InputError, match=rf"bad\.wav.*{message}"):
        read(tmp_path / "bad.wav")
