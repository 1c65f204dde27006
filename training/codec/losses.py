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
    """L1 of log mel spectra and spectral convergence, over six window sizes.

    To all power that of a sine of amplitude `floor` is added: what is quieter hardly counts. Without it most
    of the gradient is of pauses, because a logarithm is steep there.
    """

    WINDOWS = ((2048, 160), (1024, 96), (512, 64), (256, 32), (128, 16), (64, 8))

    def __init__(self, floor: float = 0.0) -> None:
        super().__init__()
        self.floor = floor
        for n, mels in self.WINDOWS:
            self.register_buffer(f"filters{n}", mel_filters(n, mels))
            self.register_buffer(f"window{n}", torch.hann_window(n))

    def forward(self, fake: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        log_loss, linear = 0.0, 0.0
        for n, _ in self.WINDOWS:
            both = torch.cat([fake, real]).squeeze(1)
            spectrum = torch.stft(both, n, n // 4, n, getattr(self, f"window{n}"), return_complex=True)
            magnitude = (spectrum.real**2 + spectrum.imag**2 + 1e-9).sqrt()
            mel = torch.einsum("mf,bft->bmt", getattr(self, f"filters{n}"), magnitude)
            power = mel.clamp(min=1e-5).square() + (self.floor * n / 4) ** 2
            a, b = power.log10().mul(0.5).chunk(2)
            log_loss = log_loss + (a - b).abs().mean()
            a, b = magnitude.chunk(2)
            norm = (b**2).sum((1, 2)).add(100.0).sqrt()
            linear = linear + (((a - b) ** 2).sum((1, 2)).add(1e-8).sqrt() / norm).mean()
        return log_loss / len(self.WINDOWS), linear / len(self.WINDOWS)


SILENT = 1e-3  # amplitude of a sine below which nobody listens, however quiet the rest is


def mean_where_loud(loss: Tensor, power: Tensor, quiet: float, window: int) -> Tensor:
    """Mean of a loss (B, places) where the real power (B, places), in windows of this length, is heard.

    That is above `SILENT`, and above `quiet`, a share of the item's loudest place.
    """
    least = (quiet * power.amax(-1, keepdim=True)).clamp(min=(SILENT * window / 4) ** 2)
    heard = (power > least).float()
    return (loss * heard).sum() / heard.sum().clamp(min=1)


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
        alike = (a * b).sum(-1).mean(1)
        return mean_where_loud(1 - alike, loud, self.QUIET, self.WINDOW)


class Balance:
    """Makes weights of losses shares of the gradient that reaches the wave, whatever the losses' scales are.

    Each gradient is divided by the moving average of its norm. Source: Défossez et al. 2022, EnCodec
    (arXiv:2210.13438), section 3.4.
    """

    KEEP = 0.99

    def __init__(self, weights: dict[str, float], device: str):
        self.names = tuple(weights)
        self.shares = torch.tensor(list(weights.values()), device=device) / sum(weights.values())
        self.norms = torch.zeros(len(weights), device=device)
        self.count = torch.zeros((), device=device)

    def gradient(self, losses: dict[str, Tensor], wave: Tensor) -> Tensor:
        """The gradient at the wave (of its shape), of losses with the names of the weights."""
        grads = [torch.autograd.grad(losses[name], wave, retain_graph=True)[0] for name in self.names]
        norms = torch.stack([grad.norm() for grad in grads])
        self.norms.mul_(self.KEEP).add_(norms, alpha=1 - self.KEEP)
        self.count.mul_(self.KEEP).add_(1 - self.KEEP)
        scale = self.shares / (self.norms / self.count + 1e-8)
        return torch.stack([grad * one for grad, one in zip(grads, scale, strict=True)]).sum(0)


class HarmonicLoss(nn.Module):
    """What is heard as a clear voice: the harmonics below 2 kHz, and how little stands between them.

    Two parts, over frames in which the real wave is loud there: L1 of log10 magnitudes of the single bins up
    to `TOP`, in windows that tell harmonics apart, and L1 of the normalised autocorrelations below `VOICED`
    over the lags of a pitch. Both hardly depend on phase. Source of the latter: Boersma 1993 (IFA Proceedings
    17), which takes a window's own autocorrelation out; its peak is the share of harmonics.
    """

    TOP, VOICED = 2000.0, 1000.0
    WINDOWS = (2048, 1024)
    FRAME, HOP = 960, 480
    LAGS = slice(60, 400)  # 400 Hz to 60 Hz
    QUIET = 1e-3  # power of a frame, as a share of the item's loudest (-30 dB)
    FLOOR = 1e-4  # amplitude of a sine, added to all

    def __init__(self) -> None:
        super().__init__()
        for n in self.WINDOWS:
            self.register_buffer(f"window{n}", torch.hann_window(n))
        window = torch.hann_window(self.FRAME)
        own = torch.fft.irfft(torch.fft.rfft(window, 2 * self.FRAME).abs().square())[self.LAGS]
        self.register_buffer("window", window)
        self.register_buffer("own", own / window.square().sum())

    def forward(self, fake: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        """fake, real (B, 1, samples) -> (spectrum, periodicity), each ()"""
        both = torch.cat([fake, real]).squeeze(1)
        spectra = []
        for n in self.WINDOWS:
            s = torch.stft(both, n, n // 4, n, getattr(self, f"window{n}"), return_complex=True)
            s = s[:, 1 : int(self.TOP * n / RATE)]
            power = s.real.square() + s.imag.square()
            a, b = (power + (self.FLOOR * n / 4) ** 2).log10().mul(0.5).chunk(2)
            loud = power.chunk(2)[1].sum(1)
            spectra.append(mean_where_loud((a - b).abs().mean(1), loud, self.QUIET, n))
        frames = both.unfold(-1, self.FRAME, self.HOP) * self.window
        s = torch.fft.rfft(frames, 2 * self.FRAME)[..., : int(self.VOICED * 2 * self.FRAME / RATE)]
        power = s.real.square() + s.imag.square()
        alike = torch.fft.irfft(power, 2 * self.FRAME)
        a, b = (alike[..., self.LAGS] / (alike[..., :1] + 1e-7) / self.own).chunk(2)
        loud = power.chunk(2)[1].sum(-1)
        periodicity = mean_where_loud((a - b).abs().mean(-1), loud, self.QUIET, self.FRAME)
        return torch.stack(spectra).mean(), periodicity


def _norm(layer: nn.Module) -> nn.Module:
    return nn.utils.parametrizations.weight_norm(layer)


class SpectrumJudge(nn.Module):
    """Complex spectrum, magnitudes to the power 0.3 (loud and quiet count alike), strided in frequency.

    With a `top` in Hz it hears what is below, and keeps the resolution in frequency.
    """

    def __init__(self, n_fft: int, channels: int = 24, top: float | None = None):
        super().__init__()
        self.n_fft = n_fft
        self.bins = n_fft // 2 + 1 if top is None else int(top * n_fft / RATE)
        widths = [2, channels, channels, 2 * channels, 2 * channels]
        stride = 2 if top is None else 1
        self.layers = nn.ModuleList(
            _norm(nn.Conv2d(a, b, (3, 9), (1, stride), (1, 4))) for a, b in pairwise(widths)
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
            )[:, : self.bins]
            power = (s.real**2 + s.imag**2 + 1e-8) ** -0.35  # |s|^(0.3 - 1)
            x = torch.stack([s.real * power, s.imag * power], 1).transpose(2, 3)
        features = []
        for layer in self.layers:
            x = F.leaky_relu(layer(x), 0.2)
            features.append(x)
        return self.out(x), features


class PeriodJudge(nn.Module):
    """The wave folded at one period (Kong et al. 2020, HiFi-GAN), `width` neighbours heard together."""

    def __init__(self, period: int, width: int = 1):
        super().__init__()
        self.period = period
        widths = [1, 16, 48, 96, 96]
        self.layers = nn.ModuleList(
            _norm(nn.Conv2d(a, b, (5, width), (3, 1), (2, width // 2))) for a, b in pairwise(widths)
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


class LowPass(nn.Module):
    """Every sixth sample (4 kHz) of what lies below some 1.7 kHz."""

    STEP, TAPS = 6, 97

    def __init__(self) -> None:
        super().__init__()
        t = torch.arange(self.TAPS) - self.TAPS // 2
        taps = torch.sinc(t * 0.85 / self.STEP) * torch.hann_window(self.TAPS, periodic=False)
        self.register_buffer("taps", (taps / taps.sum())[None, None], persistent=False)

    def forward(self, wave: Tensor) -> Tensor:
        return F.conv1d(wave, self.taps, stride=self.STEP, padding=self.TAPS // 2)


class Judges(nn.Module):
    """All judges: of all frequencies, and of the low ones, where single harmonics and periods are told apart.

    Folded at a period near that of a voice, the wave at 4 kHz lies with one period below the other. A voice's
    own period is another and changes, so what is beside a sample is heard with it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.wide = nn.ModuleList(
            [*(SpectrumJudge(n) for n in (1024, 512, 256)), *(PeriodJudge(p) for p in (2, 3, 5, 7))]
        )
        self.low_pass = LowPass()
        self.low = nn.ModuleList(PeriodJudge(p, 3) for p in (13, 19, 29, 41))  # 308 Hz to 98 Hz
        self.fine = nn.ModuleList(SpectrumJudge(n, 16, top=2000) for n in (2048, 1024))

    def forward(self, wave: Tensor) -> list[tuple[Tensor, list[Tensor]]]:
        """wave (B, 1, samples) -> each judge's verdicts, and the features behind them."""
        with torch.autocast(wave.device.type, enabled=False):
            low = self.low_pass(wave.float())
        return [
            *(judge(wave) for judge in (*self.wide, *self.fine)),
            *(judge(low) for judge in self.low),
        ]


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
