"""The harmonics of a voice: told by the decoder, made by oscillators, whose phase goes on by itself.

A decoder of convolutions draws every period anew, and does not hear where the one before it ended: below
1 kHz voices become rough. So it tells a pitch, and how loud each harmonic is, 200 times a second, and
oscillators sing that. Source of the idea: Serra & Smith 1990 (Computer Music Journal 14(4)); Engel et al.
2020 (arXiv:2001.04643).
"""

import math

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from training.speech.sound import RATE

COUNT = 16
"""Harmonics."""
STEP = 120
"""Samples between two tellings of the decoder."""
FADE = (1000.0, 1500.0)
"""Hz between which harmonics end: what is above, the decoder draws well enough."""
TOLD_AT_ONCE = 16
"""Tellings of a frame: all of them are known when the first one is sung."""
LOWEST, HIGHEST = 60.0, 400.0
"""Hz, of the pitch."""


def sung(pitch: Tensor, loudness: Tensor) -> Tensor:
    """Waves (B, 1, T * STEP) of pitches (B, T) in Hz and amplitudes (B, COUNT, T).

    Each is reached, along a straight line, as its step ends.
    """
    number = torch.arange(1, COUNT + 1, device=pitch.device)[:, None]
    phase = ((_glide(pitch.double()) / RATE).cumsum(-1)[:, None] * number % 1).float()
    low, high = FADE
    fading = ((high - number * pitch[:, None]) / (high - low)).clamp(0, 1)
    return (_glide(loudness * fading) * torch.sin(2 * math.pi * phase)).sum(1, keepdim=True)


def smooth(x: Tensor) -> Tensor:
    """The mean (..., T) of each, the one before it, and the one after it where that is of the same frame.

    Tellings tremble, and a trembling voice is rough.
    """
    before = torch.cat([x[..., :1], x[..., :-1]], -1)
    frames = x.unflatten(-1, (-1, TOLD_AT_ONCE))
    after = torch.cat([frames[..., 1:], frames[..., -1:]], -1).flatten(-2)
    return (before + x + after) / 3


def _glide(x: Tensor) -> Tensor:
    before = torch.cat([x[..., :1], x[..., :-1]], -1)
    way = torch.arange(1, STEP + 1, device=x.device) / STEP
    return (before[..., None] * (1 - way) + x[..., None] * way).flatten(-2)


class Analysis(nn.Module):
    """What clean waves (B, 1, T * STEP) sing: pitch (B, T), how much of a wave that is, and amplitudes.

    Source of the pitch: Boersma 1993 (IFA Proceedings 17), the peak of the normalised autocorrelation, with a
    cost per octave. Amplitudes (B, COUNT, T) are read from the spectrum.
    """

    WINDOW, FFT = 1024, 4096
    OCTAVE_COST = 0.03
    TOP = 1500.0
    CLEAR, VOICED = 0.45, 0.75
    """Peaks at which a voice begins to be heard, and is nothing but one."""

    def __init__(self) -> None:
        super().__init__()
        window = torch.hann_window(self.WINDOW)
        own = torch.fft.irfft(torch.fft.rfft(window, 2 * self.WINDOW).abs().square())
        self.register_buffer("window", window)
        self.register_buffer("own", own / own[0])

    def forward(self, wave: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        half = self.WINDOW // 2
        steps = wave.shape[-1] // STEP
        frames = F.pad(wave.squeeze(1), (half - STEP, half)).unfold(-1, self.WINDOW, STEP)[:, :steps]
        power = torch.fft.rfft(frames * self.window, 2 * self.WINDOW).abs().square()
        alike = torch.fft.irfft(power[..., : int(self.TOP * 2 * self.WINDOW / RATE)], 2 * self.WINDOW)
        first, last = int(RATE / HIGHEST) - 1, int(RATE / LOWEST) + 1
        lags = torch.arange(first, last + 1, device=wave.device)
        r = (alike / (alike[..., :1] + 1e-4) / self.own)[..., first : last + 1]
        best = (r - self.OCTAVE_COST * torch.log2(lags))[..., 1:-1].argmax(-1, keepdim=True) + 1
        a, b, c = (r.gather(-1, best + beside) for beside in (-1, 0, 1))
        between = (0.5 * (a - c) / (a - 2 * b + c).clamp(max=-1e-6)).clamp(-0.5, 0.5)
        pitch = RATE / (lags[best] + between).squeeze(-1)
        spectrum = torch.fft.rfft(frames * self.window, self.FFT).abs() / (self.WINDOW / 4)
        number = torch.arange(1, COUNT + 1, device=wave.device)
        place = (pitch[..., None] * number * (self.FFT / RATE)).clamp(max=self.FFT / 2 - 2)
        low = place.long()
        part = place - low
        amplitude = spectrum.gather(-1, low) * (1 - part) + spectrum.gather(-1, low + 1) * part
        voiced = ((b.squeeze(-1) - self.CLEAR) / (self.VOICED - self.CLEAR)).clamp(0, 1)
        voiced = voiced * (amplitude.square().sum(-1) > 1e-6)
        return pitch, voiced, amplitude.transpose(1, 2)


class SungLoss(nn.Module):
    """How well pitch and loudness are told, and how much of a clear voice is drawn instead of sung."""

    FLOOR = 5e-4  # amplitude
    WINDOW = 1024
    LOW = slice(2, 34)  # bins of it, up to 800 Hz
    DRAWN = 0.2  # share of the amplitude that may be: what is not harmonic

    def __init__(self) -> None:
        super().__init__()
        self.analysis = Analysis()
        self.register_buffer("window", torch.hann_window(self.WINDOW))

    def forward(
        self, pitch: Tensor, loudness: Tensor, drawn: Tensor, real: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Pitch (B, T) and loudness (B, COUNT, T) as told, waves (B, 1, T * STEP) as drawn and clean.

        -> mean error of the pitch in octaves, of the loudness in decades, share that is drawn; each ()
        """
        with torch.no_grad():
            heard = self.analysis(real)
        spectra = torch.stft(
            torch.cat([drawn, real]).squeeze(1), self.WINDOW, STEP * 2, self.WINDOW, self.window,
            return_complex=True,
        )[:, self.LOW]  # fmt: skip
        low, clean = ((s.real.square() + s.imag.square()).sum(1) for s in spectra.chunk(2))
        voiced = heard[1][:, ::2]
        share = (low / (clean + 1e-3) + 1e-6).sqrt()[:, : voiced.shape[1]]
        left = ((share - self.DRAWN).clamp(0, 2) * voiced).sum() / voiced.sum().clamp(min=1)
        return *self.told(pitch, loudness, heard), left

    def told(
        self, pitch: Tensor, loudness: Tensor, heard: tuple[Tensor, Tensor, Tensor]
    ) -> tuple[Tensor, Tensor]:
        """The first two of them, against what `Analysis` heard."""
        true, voiced, amplitude = heard
        octaves = (pitch.log2() - true.log2()).abs().clamp(max=0.5)
        number = torch.arange(1, COUNT + 1, device=pitch.device)[:, None]
        used = (number * true[:, None] < FADE[1]).float()
        target = amplitude * voiced[:, None].sqrt()
        decades = ((loudness + self.FLOOR).log10() - (target + self.FLOOR).log10()).abs()
        return (octaves * voiced).sum() / voiced.sum().clamp(min=1), (decades * used).sum() / used.sum()
