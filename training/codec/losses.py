"""What the codec is judged by while it trains: spectra, envelopes, and discriminators."""

from itertools import pairwise

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from training.speech.sound import RATE


def mel_filters(n_fft: int, mels: int) -> Tensor:
    """Triangular HTK mel filters (mels, n_fft // 2 + 1), each of unit sum."""
    top = 2595 * np.log10(1 + RATE / 2 / 700)
    points = 700 * (10 ** (np.linspace(0, top, mels + 2) / 2595) - 1)
    bins = np.linspace(0, RATE / 2, n_fft // 2 + 1)
    low, centre, high = points[:-2, None], points[1:-1, None], points[2:, None]
    bank = np.maximum(0, np.minimum((bins - low) / (centre - low), (high - bins) / (high - centre)))
    return torch.tensor(bank / (bank.sum(1, keepdims=True) + 1e-9), dtype=torch.float32)


class MelLoss(nn.Module):
    """L1 of log mel spectra and spectral convergence, over six window sizes."""

    WINDOWS = ((2048, 160), (1024, 96), (512, 64), (256, 32), (128, 16), (64, 8))

    def __init__(self) -> None:
        super().__init__()
        for n, mels in self.WINDOWS:
            self.register_buffer(f"filters{n}", mel_filters(n, mels))
            self.register_buffer(f"window{n}", torch.hann_window(n))

    def forward(self, fake: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        log_loss, linear = 0.0, 0.0
        for n, _ in self.WINDOWS:
            both = torch.cat([fake, real]).squeeze(1)
            spectrum = torch.stft(both, n, n // 4, n, getattr(self, f"window{n}"), return_complex=True)
            magnitude = (spectrum.real**2 + spectrum.imag**2 + 1e-9).sqrt()
            mel = torch.einsum("mf,bft->bmt", getattr(self, f"filters{n}"), magnitude).clamp(min=1e-5).log10()
            a, b = mel.chunk(2)
            log_loss = log_loss + (a - b).abs().mean()
            a, b = magnitude.chunk(2)
            norm = (b**2).sum((1, 2)).add(100.0).sqrt()
            linear = linear + (((a - b) ** 2).sum((1, 2)).add(1e-8).sqrt() / norm).mean()
        return log_loss / len(self.WINDOWS), linear / len(self.WINDOWS)


class EnvelopeLoss(nn.Module):
    """One minus the mean correlation of third-octave envelopes, over stretches of 0.38 s that are not silent.

    Source: Taal et al. 2011, STOI (IEEE TASLP 19(7)): windows of 25.6 ms, hops of half of it, 15 bands from
    150 Hz, stretches of 30 frames. Its clipping is left out: it would hide the worst places from gradients.
    """

    WINDOW, HOP, N_FFT, BANDS, FRAMES = 614, 307, 1024, 15, 30
    QUIET = 1e-4  # power of a stretch, as a share of the item's loudest, below which nobody listens (-40 dB)

    def __init__(self) -> None:
        super().__init__()
        centres = 150 * 2 ** (torch.arange(self.BANDS) / 3)
        f = torch.linspace(0, RATE / 2, self.N_FFT // 2 + 1)
        inside = (f >= centres[:, None] * 2 ** (-1 / 6)) & (f < centres[:, None] * 2 ** (1 / 6))
        self.register_buffer("bands", inside.float())
        self.register_buffer("window", torch.hann_window(self.WINDOW))

    def forward(self, fake: Tensor, real: Tensor) -> Tensor:
        """fake, real (B, 1, samples) -> ()"""
        spectrum = torch.stft(
            torch.cat([fake, real]).squeeze(1), self.N_FFT, self.HOP, self.WINDOW, self.window,
            return_complex=True,
        )  # fmt: skip
        power = self.bands @ (spectrum.real**2 + spectrum.imag**2)
        stretches = (power + 1e-8).sqrt().unfold(-1, self.FRAMES, self.FRAMES // 3)  # (2 B, bands, n, frames)
        centred = stretches - stretches.mean(-1, keepdim=True)
        unit = centred / (centred.square().sum(-1, keepdim=True) + 1e-8).sqrt()
        a, b = unit.chunk(2)
        loud = power.chunk(2)[1].sum(1).unfold(-1, self.FRAMES, self.FRAMES // 3).mean(-1)  # (B, n)
        heard = (loud > self.QUIET * loud.amax(-1, keepdim=True)).float()
        alike = (a * b).sum(-1).mean(1)
        return 1 - (alike * heard).sum() / heard.sum()


def _norm(layer: nn.Module) -> nn.Module:
    return nn.utils.parametrizations.weight_norm(layer)


class SpectrumJudge(nn.Module):
    """Complex spectrum, magnitudes to the power 0.3 (loud and quiet count alike), strided in frequency."""

    def __init__(self, n_fft: int, channels: int = 24):
        super().__init__()
        self.n_fft = n_fft
        widths = [2, channels, channels, 2 * channels, 2 * channels]
        self.layers = nn.ModuleList(
            _norm(nn.Conv2d(a, b, (3, 9), (1, 2), (1, 4))) for a, b in pairwise(widths)
        )
        self.out = _norm(nn.Conv2d(widths[-1], 1, 3, 1, 1))
        self.register_buffer("window", torch.hann_window(n_fft), persistent=False)

    def forward(self, wave: Tensor) -> tuple[Tensor, list[Tensor]]:
        with torch.autocast(wave.device.type, enabled=False):
            s = torch.stft(
                wave.float().squeeze(1),
                self.n_fft,
                self.n_fft // 4,
                self.n_fft,
                self.window,
                return_complex=True,
            )
            power = (s.real**2 + s.imag**2 + 1e-8) ** -0.35  # |s|^(0.3 - 1)
            x = torch.stack([s.real * power, s.imag * power], 1).transpose(2, 3)
        features = []
        for layer in self.layers:
            x = F.leaky_relu(layer(x), 0.2)
            features.append(x)
        return self.out(x), features


class PeriodJudge(nn.Module):
    """The wave folded at one period (Kong et al. 2020, HiFi-GAN)."""

    def __init__(self, period: int):
        super().__init__()
        self.period = period
        widths = [1, 16, 48, 96, 96]
        self.layers = nn.ModuleList(
            _norm(nn.Conv2d(a, b, (5, 1), (3, 1), (2, 0))) for a, b in pairwise(widths)
        )
        self.out = _norm(nn.Conv2d(widths[-1], 1, (3, 1), 1, (1, 0)))

    def forward(self, wave: Tensor) -> tuple[Tensor, list[Tensor]]:
        length = wave.shape[-1] // self.period * self.period
        x = wave[..., :length].unflatten(-1, (-1, self.period))
        features = []
        for layer in self.layers:
            x = F.leaky_relu(layer(x), 0.2)
            features.append(x)
        return self.out(x), features


class Judges(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        spectra = [SpectrumJudge(n) for n in (1024, 512, 256)]
        self.judges = nn.ModuleList([*spectra, *(PeriodJudge(p) for p in (2, 3, 5, 7))])

    def forward(self, wave: Tensor) -> list[tuple[Tensor, list[Tensor]]]:
        return [judge(wave) for judge in self.judges]


def judge_loss(real: list, fake: list) -> Tensor:
    """Least squares: real towards one, fake towards zero."""
    return sum(
        (1 - r[0].float()).square().mean() + f[0].float().square().mean()
        for r, f in zip(real, fake, strict=True)
    ) / len(real)


def fooling_loss(real: list, fake: list) -> tuple[Tensor, Tensor]:
    """(adversarial, feature matching) losses of the generator."""
    adversarial = sum((1 - f[0].float()).square().mean() for f in fake) / len(fake)
    matching = [
        (a.float() - b.detach().float()).abs().mean() / (b.detach().float().abs().mean() + 1e-4)
        for r, f in zip(real, fake, strict=True)
        for b, a in zip(r[1], f[1], strict=True)
    ]
    return adversarial, sum(matching) / len(matching)
