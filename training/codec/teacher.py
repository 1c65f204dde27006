"""What the codec's first codebooks learn to tell: the features of a speech recogniser's encoder.

Mimi's semantic codebook is distilled from WavLM (Défossez et al. 2024, arXiv:2410.00037, section 3.3.2); this
one from the encoder of whisper tiny.en (Radford et al. 2022, arXiv:2212.04356; MIT), which has heard 680,000
hours of people: so speech without phone labels teaches what it says, too.
"""

import struct
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from training.speech.sound import RATE

RATE_HEARD = 16_000
WINDOW, HOP, MELS = 400, 160, 80
DIM, HEADS, LAYERS = 384, 6, 4
HALVES = 2
"""Targets a frame of 80 ms: means of two features each, which whisper has at 50 Hz."""


def read_ctranslate2(path: Path) -> dict[str, np.ndarray]:
    """The encoder's arrays in a CTranslate2 model file (format 6, half precision), by name."""
    arrays: dict[str, np.ndarray] = {}
    with path.open("rb") as file:

        def number(kind: str) -> int:
            return int(struct.unpack(kind, file.read(struct.calcsize(kind)))[0])

        def text() -> str:
            return file.read(number("H")).rstrip(b"\0").decode()

        version, _, _, count = number("I"), text(), number("I"), number("I")
        if version != 6:
            raise ValueError(f"{path}: CTranslate2 format {version}, not 6")
        for _ in range(count):
            name = text()
            shape = [number("I") for _ in range(number("B"))]
            file.seek(1, 1)  # the type's number
            data = file.read(number("I"))
            if name.startswith("encoder/") and shape:
                arrays[name.removeprefix("encoder/")] = np.frombuffer(data, np.float16).reshape(shape)
    return arrays


def slaney_filters(mels: int, n_fft: int, rate: int) -> Tensor:
    """Slaney's mel filters of unit area (mels, n_fft // 2 + 1), as whisper's are."""
    linear, log_step = 200 / 3, np.log(6.4) / 27

    def hertz(mel: np.ndarray) -> np.ndarray:
        return np.where(mel < 15, linear * mel, 1000 * np.exp(log_step * (mel - 15)))

    top = 15 + np.log(rate / 2 / 1000) / log_step
    points = hertz(np.linspace(0, top, mels + 2))
    bins = np.linspace(0, rate / 2, n_fft // 2 + 1)
    low, centre, high = points[:-2, None], points[1:-1, None], points[2:, None]
    bank = np.maximum(0, np.minimum((bins - low) / (centre - low), (high - bins) / (high - centre)))
    return torch.tensor(bank * 2 / (high - low), dtype=torch.float32)


class Teacher(nn.Module):
    """Whisper tiny.en's encoder. Its weights do not learn."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        with np.load(path) as arrays:
            for name in arrays.files:
                key = name.replace("/", "_")
                self.register_buffer(key, torch.tensor(arrays[name].astype(np.float32)), persistent=False)
        self.register_buffer("filters", slaney_filters(MELS, WINDOW, RATE_HEARD), persistent=False)
        self.register_buffer("window", torch.hann_window(WINDOW), persistent=False)

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, getattr(self, f"{name}_weight"), getattr(self, f"{name}_bias"))

    def _norm(self, x: Tensor, name: str) -> Tensor:
        return F.layer_norm(x, (DIM,), getattr(self, f"{name}_gamma"), getattr(self, f"{name}_beta"))

    def mel(self, wave: Tensor) -> Tensor:
        """(B, n) at 24 kHz -> log mel (B, 80, n / 240), scaled as whisper's."""
        samples = wave.shape[-1] * RATE_HEARD // RATE
        spectrum = torch.fft.rfft(wave)[..., : samples // 2 + 1]
        heard = torch.fft.irfft(spectrum, samples) * (samples / wave.shape[-1])
        stft = torch.stft(heard, WINDOW, HOP, window=self.window, return_complex=True)
        power = self.filters @ stft[..., :-1].abs().square()
        log = power.clamp(min=1e-10).log10()
        log = torch.maximum(log, log.amax((1, 2), keepdim=True) - 8)
        return (log + 4) / 4

    @torch.no_grad()
    def forward(self, wave: Tensor) -> Tensor:
        """Waves (B, 1920 T) at 24 kHz -> features (B, T, 2, 384)."""
        x = F.gelu(F.conv1d(self.mel(wave), self.conv1_weight, self.conv1_bias, padding=1))
        x = F.gelu(F.conv1d(x, self.conv2_weight, self.conv2_bias, stride=2, padding=1)).transpose(1, 2)
        x = x + self.position_encodings_encodings[: x.shape[1]]
        batch, length, _ = x.shape
        for i in range(LAYERS):
            layer = f"layer_{i}"
            y = self._linear(
                self._norm(x, f"{layer}_self_attention_layer_norm"), f"{layer}_self_attention_linear_0"
            )
            q, k, v = y.view(batch, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
            y = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(batch, length, DIM)
            x = x + self._linear(y, f"{layer}_self_attention_linear_1")
            y = F.gelu(self._linear(self._norm(x, f"{layer}_ffn_layer_norm"), f"{layer}_ffn_linear_0"))
            x = x + self._linear(y, f"{layer}_ffn_linear_1")
        x = F.layer_norm(x, (DIM,))  # without whisper's own gains, of which a few are large
        return x.view(batch, length // 4, HALVES, 2, DIM).mean(3)
