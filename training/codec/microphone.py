"""What a microphone makes of a clean wave: room, band, level, noise; all random, all on the wave's device."""

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from training.speech.sound import RATE

LOWEST_HZ = 40.0  # small microphones pick up nothing below


def room(wave: Tensor, share: float = 0.5) -> Tensor:
    """Reverberation on a share of the batch: a tail of 40 to 250 ms, 8 to 26 dB below the direct sound."""
    n, length = wave.shape[0], RATE // 4
    decay = torch.empty(n, 1, device=wave.device).uniform_(0.04, 0.25)
    t = torch.arange(length, device=wave.device) / RATE
    tail = torch.randn(n, length, device=wave.device) * torch.exp(-6.9 * t / decay)
    tail[:, : RATE // 500] = 0
    tail = tail / tail.square().sum(-1, keepdim=True).sqrt()
    level = 10 ** (-torch.empty(n, 1, device=wave.device).uniform_(8, 26) / 20)
    size = 1 << (wave.shape[1] + length).bit_length()
    wet = torch.fft.irfft(torch.fft.rfft(wave, size) * torch.fft.rfft(tail * level, size), size)[
        :, : wave.shape[1]
    ]
    return wave + wet * (torch.rand(n, 1, device=wave.device) < share)


def band(wave: Tensor, share: float = 0.5) -> Tensor:
    """Band limits of cheap devices: low cut 20 to 300 Hz, high cut 3.4 to 11 kHz, gentle slopes, a tilt."""
    n = wave.shape[0]
    spectrum = torch.fft.rfft(wave)
    f = torch.linspace(0, RATE / 2, spectrum.shape[1], device=wave.device)
    low = torch.empty(n, 1, device=wave.device).uniform_(20, 300)
    high = torch.empty(n, 1, device=wave.device).uniform_(3400, 11_000)
    tilt = torch.empty(n, 1, device=wave.device).uniform_(-3, 3)  # dB per octave around 1 kHz
    gain = torch.sigmoid((f - low) / (0.2 * low + 10)) * torch.sigmoid((high - f) / (0.05 * high))
    gain = gain * 10 ** (tilt * torch.log2((f + 100) / 1000).clamp(-3, 3) / 20)
    use = torch.rand(n, 1, device=wave.device) < share
    return torch.where(use, torch.fft.irfft(spectrum * gain, wave.shape[1]), wave)


def noise(shape: torch.Size, device: torch.device, low_db: float, high_db: float) -> Tensor:
    """White to brown noise of slowly varying loudness; one level (dB of full scale) in the range per item."""
    n, samples = shape
    f = torch.fft.rfftfreq(samples, 1 / RATE, device=device)
    slope = torch.empty(n, 1, device=device).uniform_(0, 1.15)
    shaped = torch.fft.rfft(torch.randn(shape, device=device)) * (f.clamp(min=LOWEST_HZ) / 1000) ** -slope
    coloured = torch.fft.irfft(shaped, samples)
    swell = torch.empty(n, 1, 8, device=device).uniform_(-3, 3)
    swell = F.interpolate(swell, size=samples, mode="linear", align_corners=True)[:, 0]
    coloured = coloured * 10 ** (swell / 20)
    level = 10 ** (torch.empty(n, 1, device=device).uniform_(low_db, high_db) / 20)
    return coloured / coloured.square().mean(-1, keepdim=True).sqrt() * level


def microphone(wave: Tensor, noise_share: float = 0.85) -> Tensor:
    """(B, samples) clean -> as heard."""
    heard = band(room(wave))
    use = torch.rand(wave.shape[0], 1, device=wave.device) < noise_share
    return (heard + noise(wave.shape, wave.device, -78, -40) * use).clamp(-1, 1)
