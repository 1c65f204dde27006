"""Where the speech is in a recording, how loud, and its cutting out. Waves are (n,) float32 at 24 kHz."""

from pathlib import Path

import numpy as np
import soundfile
import soxr

from moshicli.frames import SAMPLE_RATE as RATE

FRAME = RATE // 50
LOUDNESS = -23.0  # dB of full scale: RMS of the frames with speech
PEAK = 0.95
PAD = 0.3  # seconds left on both sides of speech
FADE = RATE // 100


def read(path: Path) -> np.ndarray:
    """A file as one channel. G.722 has no header: FFmpeg knows it by its suffix."""
    if path.suffix == ".g722":
        from faster_whisper import decode_audio

        return decode_audio(str(path), sampling_rate=RATE)
    wave, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return soxr.resample(wave.mean(axis=1), rate, RATE).astype(np.float32)


def levels(wave: np.ndarray, frame: int = FRAME) -> np.ndarray:
    """The power of each whole frame in dB; of a wave without one, 0 dB once."""
    whole = wave[: len(wave) // frame * frame].reshape(-1, frame)
    return 10 * np.log10((whole**2).mean(axis=1) + 1e-10) if len(whole) else np.zeros(1)


def bounds(wave: np.ndarray) -> tuple[float, float, float] | None:
    """Where speech starts and ends (s), and how far it is above the noise (dB); None without any."""
    power = levels(wave)
    loud, noise = np.percentile(power, 98), np.percentile(power, 10)
    speech = power > max(loud - 30, min(noise + 8, loud - 12))
    # A frame that few others are beside is a click.
    (frames,) = np.nonzero(speech & (np.convolve(speech, np.ones(5), "same") >= 3))
    if not len(frames):
        return None
    return frames[0] * FRAME / RATE, (frames[-1] + 1) * FRAME / RATE, float(loud - noise)


def level(wave: np.ndarray) -> np.ndarray:
    """The wave at the common loudness, less where its peak would clip."""
    power = levels(wave)
    speech = power[power > power.max() - 25]
    gain = 10 ** ((LOUDNESS - 10 * np.log10((10 ** (speech / 10)).mean())) / 20)
    return wave * min(gain, PEAK / (np.abs(wave).max() + 1e-9))


def trim(wave: np.ndarray, start: float, end: float, pad: float = PAD) -> tuple[np.ndarray, float]:
    """From `start` to `end` (s) with the padding, faded in and out, and where that begins in the wave (s)."""
    first = max(0, int((start - pad) * RATE))
    cut = wave[first : int((end + pad) * RATE)].copy()
    fade = np.linspace(0, 1, min(FADE, len(cut) // 4), dtype=np.float32)
    cut[: len(fade)] *= fade
    cut[len(cut) - len(fade) :] *= fade[::-1]
    return cut, first / RATE


def quietest(wave: np.ndarray, start: float, end: float) -> float:
    """The middle of the quietest hundredth of a second between both times (s)."""
    frame = RATE // 100
    return start + (int(np.argmin(levels(wave[int(start * RATE) : int(end * RATE)], frame))) + 0.5) / 100
