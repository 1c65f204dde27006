"""The miniature Mimi in PyTorch: same architecture as Kyutai's, smaller, with heads for training.

Source of the architecture: Défossez et al. 2024 (arXiv:2410.00037, section 3.3). Attention is strictly causal
over the last `context` positions of 25 Hz, as in PyTorch Mimi and rustymimi: query i sees keys j with
0 <= i - j < context.
"""

import math
from pathlib import Path
from typing import Any, Literal

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from training.codec.harmonics import COUNT, HIGHEST, LOWEST, smooth, sung

Part = Literal["all", "decoder", "harmonics"]
"""Of a codec, what is trained."""
CONFIG: dict[str, Any] = {
    "nfilters": 16, "dim": 192, "ratios": (8, 6, 5, 4), "layers": 3, "heads": 4, "feedforward": 768,
    "codebooks": 8, "bins": 1024, "codebook_dim": 64, "context": 50,
}  # fmt: skip
PHONES = 41
PHONES_PER_FRAME = 4  # labels run at 50 Hz, frames at 12.5 Hz
FEATURES = (2, 384)  # of a frame, as training.codec.teacher has them
TOLD = ("phones", "fine_phones", "features", "fine_features")
"""Heads for training: what the first codebook alone, and the first two, tell of the words."""


class Conv(nn.Module):
    """Causal convolution, padded on the left."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        stride: int = 1,
        bias: bool = True,
        mode: str = "constant",
    ):
        super().__init__()
        self.conv = nn.Conv1d(inputs, outputs, kernel, stride, bias=bias)
        self.padding, self.mode = kernel - stride, mode

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(F.pad(x, (self.padding, 0), mode=self.mode) if self.padding else x)


class ConvTranspose(nn.Module):
    """Causal transposed convolution, trimmed on the right."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int, groups: int = 1, bias: bool = True
    ):
        super().__init__()
        self.conv = nn.ConvTranspose1d(inputs, outputs, kernel, stride, groups=groups, bias=bias)
        self.trim = kernel - stride

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv(x)
        return y[..., : y.shape[-1] - self.trim]


class Residual(nn.Module):
    def __init__(self, dim: int):
        super().__init__()
        self.narrow, self.widen = Conv(dim, dim // 2, 3), Conv(dim // 2, dim, 1)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.widen(F.elu(self.narrow(F.elu(x))))


class Encoder(nn.Module):
    def __init__(self, c: dict[str, Any]):
        super().__init__()
        n = c["nfilters"]
        self.first, self.residual, self.down = Conv(1, n, 7), nn.ModuleList(), nn.ModuleList()
        for ratio in reversed(c["ratios"]):
            self.residual.append(Residual(n))
            self.down.append(Conv(n, 2 * n, 2 * ratio, ratio))
            n *= 2
        self.last = Conv(n, c["dim"], 3)

    def forward(self, x: Tensor) -> Tensor:
        x = self.first(x)
        for residual, down in zip(self.residual, self.down, strict=True):
            x = down(F.elu(residual(x)))
        return self.last(F.elu(x))


class Harmonics(nn.Module):
    """Tells pitch (B, T) in Hz and amplitudes (B, COUNT, T) from what is known at 200 Hz, (B, inputs, T)."""

    WIDTH = 64
    QUIETEST = -9.0  # log of an amplitude that stands for none

    def __init__(self, inputs: int):
        super().__init__()
        self.first, self.second = Conv(inputs, self.WIDTH, 3), Conv(self.WIDTH, self.WIDTH, 3)
        self.last = Conv(self.WIDTH, 1 + COUNT, 3)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        with torch.autocast(x.device.type, enabled=False):
            x = self.last(F.elu(self.second(F.elu(self.first(F.elu(x.float()))))))
            place, loudness = (
                smooth(x[:, 0]),
                smooth(x[:, 1:].clamp(self.QUIETEST, 0).exp() - math.exp(self.QUIETEST)),
            )
            return LOWEST * (HIGHEST / LOWEST) ** torch.sigmoid(place), loudness


class Decoder(nn.Module):
    """Draws a wave, and tells what is to be sung beside it."""

    def __init__(self, c: dict[str, Any]):
        super().__init__()
        n = c["nfilters"] * 2 ** len(c["ratios"])
        self.harmonics = Harmonics(n // 2)
        self.first, self.residual, self.up = Conv(c["dim"], n, 7), nn.ModuleList(), nn.ModuleList()
        for ratio in c["ratios"]:
            self.up.append(ConvTranspose(n, n // 2, 2 * ratio, ratio))
            n //= 2
            self.residual.append(Residual(n))
        self.last = Conv(n, 1, 3)

    def forward(self, x: Tensor) -> Tensor:
        drawn, pitch, loudness = self.parts(x)
        # A wave does not teach its pitch: between two periods lie all others.
        return drawn.float() + sung(pitch.detach(), loudness)

    def parts(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The wave that is drawn (B, 1, samples), and pitch and loudness of the voice that is sung."""
        x = self.first(x)
        told = []
        for up, residual in zip(self.up, self.residual, strict=True):
            x = residual(up(F.elu(x)))
            told = told or self.harmonics(x)
        return self.last(F.elu(x)), *told


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Interleaved rotary embedding."""
    a, b = x[..., 0::2], x[..., 1::2]
    return torch.stack([a * cos - b * sin, a * sin + b * cos], -1).flatten(-2).to(x.dtype)


def rotary(length: int, head_dim: int, device: torch.device, base: float = 10_000.0) -> tuple[Tensor, Tensor]:
    frequency = base ** (-torch.arange(0, head_dim, 2, device=device).float() / head_dim)
    angle = torch.arange(length, device=device).float()[:, None] * frequency
    return angle.cos(), angle.sin()


class Layer(nn.Module):
    def __init__(self, dim: int, heads: int, feedforward: int):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.qkv, self.out = nn.Linear(dim, 3 * dim, bias=False), nn.Linear(dim, dim, bias=False)
        self.linear1, self.linear2 = (
            nn.Linear(dim, feedforward, bias=False),
            nn.Linear(feedforward, dim, bias=False),
        )
        self.scale1, self.scale2 = (nn.Parameter(torch.full((dim,), 0.1)) for _ in range(2))

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        batch, length, dim = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(rotate(q, cos, sin), rotate(k, cos, sin), v, attn_mask=mask)
        x = x + self.scale1 * self.out(y.transpose(1, 2).reshape(batch, length, dim))
        return x + self.scale2 * self.linear2(F.gelu(self.linear1(self.norm2(x)), approximate="tanh"))


class Transformer(nn.Module):
    def __init__(self, c: dict[str, Any]):
        super().__init__()
        self.context, self.head_dim = c["context"], c["dim"] // c["heads"]
        self.layers = nn.ModuleList(Layer(c["dim"], c["heads"], c["feedforward"]) for _ in range(c["layers"]))

    def forward(self, x: Tensor) -> Tensor:
        x = x.transpose(1, 2)
        cos, sin = rotary(x.shape[1], self.head_dim, x.device)
        i = torch.arange(x.shape[1], device=x.device)
        age = i[:, None] - i[None]
        mask = (age >= 0) & (age < self.context)
        for layer in self.layers:
            x = layer(x, cos, sin, mask)
        return x.transpose(1, 2)


class Codebook(nn.Module):
    """Vector quantiser with moving averages; codes that fall out of use are drawn anew from the data."""

    def __init__(self, bins: int, dim: int, decay: float = 0.99):
        super().__init__()
        self.register_buffer("sum", torch.zeros(bins, dim))
        self.register_buffer("usage", torch.zeros(bins))
        self.register_buffer("dead_below", torch.tensor(0.1), persistent=False)  # share of the mean usage
        self.bins, self.decay = bins, decay

    @property
    def embedding(self) -> Tensor:
        return self.sum / self.usage.clamp(min=1e-5)[:, None]

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        embedding, flat = self.embedding, x.reshape(-1, x.shape[-1])
        with torch.autocast(x.device.type, enabled=False):  # which code is nearest needs full precision
            index = ((embedding * embedding).sum(-1)[None] / 2 - flat @ embedding.t()).argmin(-1)
        if self.training:
            self._learn(flat, index)
        return embedding[index].view_as(x), index.view(x.shape[:-1])

    @torch.no_grad()
    def _learn(self, flat: Tensor, index: Tensor) -> None:
        n = flat.shape[0]
        one_hot = torch.zeros(n, self.bins, device=flat.device).scatter_(1, index[:, None], 1.0)
        self.usage.mul_(self.decay).add_(one_hot.sum(0), alpha=1 - self.decay)
        self.sum.mul_(self.decay).add_(one_hot.t() @ flat, alpha=1 - self.decay)
        fair = n / self.bins
        dead = self.usage < self.dead_below * fair
        fresh = flat[torch.randint(0, n, (self.bins,), device=flat.device)] * (fair * 0.5)
        self.sum.copy_(torch.where(dead[:, None], fresh, self.sum))
        self.usage.copy_(torch.where(dead, torch.full_like(self.usage, fair * 0.5), self.usage))


class Quantizer(nn.Module):
    """Residual quantiser over `count` codebooks in a smaller space."""

    def __init__(self, dim: int, codebook_dim: int, count: int, bins: int):
        super().__init__()
        self.input, self.output = (
            nn.Conv1d(dim, codebook_dim, 1, bias=False),
            nn.Conv1d(codebook_dim, dim, 1, bias=False),
        )
        self.books = nn.ModuleList(Codebook(bins, codebook_dim) for _ in range(count))

    def forward(
        self, x: Tensor, keep: Tensor | None = None, bypass: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """x (B, dim, T) -> output (B, dim, T), codes (B, K, T), commitment, projection (B, T, d), coarse.

        The projection is not quantised; coarse (B, dim, T) is the first codebook's output. `keep` (B,) is how
        many codebooks count (quantiser dropout), `bypass` (B,) marks items that are not quantised at all.
        """
        z = self.input(x).float().transpose(1, 2)
        rest, total, commitment, codes = z, torch.zeros_like(z), z.new_zeros(()), []
        coarse = z
        for level, book in enumerate(self.books):
            q, index = book(rest.detach())
            codes.append(index)
            q = q.detach()
            if self.training:
                commitment = commitment + F.mse_loss(rest, q)
            coarse = q if level == 0 else coarse
            total = total + (q if keep is None else q * (keep > level).float()[:, None, None])
            rest = rest - q
        if bypass is not None:
            total = torch.where(bypass[:, None, None], z, total)

        def through(quantised: Tensor) -> Tensor:
            passed = z + (quantised - z).detach() if self.training else quantised
            return self.output(passed.transpose(1, 2))

        return through(total), torch.stack(codes, 1), commitment, z, through(coarse)


class Mimi(nn.Module):
    """Waves (B, 1, 1920 T) at 24 kHz <-> codes (B, 8, T) at 12.5 Hz."""

    def __init__(self, config: dict[str, Any] = CONFIG):
        super().__init__()
        c, dim = config, config["dim"]
        self.config = c
        self.encoder, self.decoder = Encoder(c), Decoder(c)
        self.encoder_transformer, self.decoder_transformer = Transformer(c), Transformer(c)
        self.downsample = Conv(dim, dim, 4, 2, bias=False, mode="replicate")
        self.upsample = ConvTranspose(dim, dim, 4, 2, groups=dim, bias=False)
        self.semantic = Quantizer(dim, c["codebook_dim"], 1, c["bins"])
        self.acoustic = Quantizer(dim, c["codebook_dim"], c["codebooks"] - 1, c["bins"])
        self.phones = nn.Linear(dim, PHONES_PER_FRAME * PHONES)
        self.fine_phones = nn.Linear(2 * dim, PHONES_PER_FRAME * PHONES)
        self.features = nn.Linear(dim, math.prod(FEATURES))
        self.fine_features = nn.Linear(2 * dim, math.prod(FEATURES))
        self._keep_variance()

    def _keep_variance(self) -> None:
        # PyTorch's default initialisation shrinks the signal some 30 times per half: the codebooks collapse.
        for module in self.modules():
            if isinstance(module, nn.Conv1d):
                nn.init.normal_(
                    module.weight, std=1.15 * (module.in_channels * module.kernel_size[0]) ** -0.5
                )
            elif isinstance(module, nn.ConvTranspose1d):
                fan = module.in_channels // module.groups * module.kernel_size[0] / module.stride[0]
                nn.init.normal_(module.weight, std=1.15 * fan**-0.5)
        with torch.no_grad():
            self.encoder.first.conv.weight.mul_(8)
            self.decoder.last.conv.weight.mul_(0.04)
            self.decoder.harmonics.last.conv.weight.mul_(0.1)
            self.decoder.harmonics.last.conv.bias[1:] = Harmonics.QUIETEST + 1

    @property
    def codebooks(self) -> list[Codebook]:
        return [*self.semantic.books, *self.acoustic.books]

    def parameters_of(self, part: Part) -> list[nn.Parameter]:
        """The codes depend on "all" alone: the "decoder" turns them into sound, with its "harmonics"."""
        modules = {
            "all": [self],
            "decoder": [
                self.decoder, self.decoder_transformer, self.upsample,
                self.semantic.output, self.acoustic.output,
            ],
            "harmonics": [self.decoder.harmonics],
        }[part]  # fmt: skip
        return [p for module in modules for p in module.parameters()]

    def latent(self, wave: Tensor) -> Tensor:
        return self.downsample(self.encoder_transformer(self.encoder(wave))).float()

    def forward(
        self,
        wave: Tensor,
        keep: Tensor | None = None,
        bypass: Tensor | None = None,
        decoded: int | None = None,
    ) -> tuple[Tensor, ...]:
        """-> wave, codes, commitment, phone logits (2, B, T, 4, 41), features (2, B, T, 2, 384), projections.

        Only the first `decoded` waves come back. Phones and features are told by the first codebook alone and
        by two. Projections are (B, T, 2 d).
        """
        z = self.latent(wave)
        first, first_codes, first_loss, semantic, _ = self.semantic(z, None, bypass)
        rest, rest_codes, rest_loss, acoustic, coarse = self.acoustic(z, keep, bypass)
        wave = self.decoder(self.decoder_transformer(self.upsample((first + rest)[:decoded])))
        one, two = first.transpose(1, 2), torch.cat([first, coarse], 1).transpose(1, 2)
        phones = torch.stack([self.phones(one), self.fine_phones(two)])
        features = torch.stack([self.features(one), self.fine_features(two)])
        return (
            wave,
            torch.cat([first_codes, rest_codes], 1),
            first_loss + rest_loss,
            phones.unflatten(-1, (PHONES_PER_FRAME, PHONES)),
            features.unflatten(-1, FEATURES),
            torch.cat([semantic, acoustic], -1),
        )

    @torch.no_grad()
    def encode(self, wave: Tensor) -> Tensor:
        z = self.latent(wave)
        return torch.cat([self.semantic(z)[1], self.acoustic(z)[1]], 1)

    def decode(self, codes: Tensor) -> Tensor:
        return self.decoder(self._decoded(codes))

    def decode_parts(self, codes: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See `Decoder.parts`."""
        return self.decoder.parts(self._decoded(codes))

    def _decoded(self, codes: Tensor) -> Tensor:
        first = self.semantic.output(self.semantic.books[0].embedding[codes[:, 0]].transpose(1, 2))
        total = sum(book.embedding[codes[:, i + 1]] for i, book in enumerate(self.acoustic.books))
        rest = self.acoustic.output(total.transpose(1, 2))
        return self.decoder_transformer(self.upsample(first + rest))


def restore(model: Mimi, path: Path, device: str) -> None:
    """Weights from the file that training.codec.train writes; heads and harmonics that it lacks stay new."""
    state = torch.load(path, map_location=device, weights_only=True)
    state = {k: v.float() if v.is_floating_point() else v for k, v in state.items()}
    heads = {k: v for k, v in model.state_dict().items() if k.split(".")[0] in TOLD or ".harmonics." in k}
    model.load_state_dict(heads | state)


def load(path: Path, device: str) -> Mimi:
    """A trained codec for inference."""
    model = Mimi().to(device)
    restore(model, path, device)
    return model.eval()
