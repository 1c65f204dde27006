"""The miniature Moshi in PyTorch: a temporal transformer over frames and a depth transformer over codebooks.

Source of the architecture: Défossez et al. 2024 (arXiv:2410.00037, section 3.4). `CONFIG` holds Kyutai's LM
keys, as they go into config.json.
"""

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from training.codec.model import rotary, rotate

CONFIG: dict[str, Any] = {
    "dim": 256, "num_heads": 4, "num_layers": 10, "causal": True, "layer_scale": None, "context": 512,
    "max_period": 10_000, "positional_embedding": "rope", "depformer_dim": 128, "depformer_num_heads": 4,
    "depformer_num_layers": 2, "depformer_dim_feedforward": 384, "dep_q": 8, "depformer_pos_emb": "none",
    "text_card": 1568, "card": 1024, "existing_text_padding_id": 3, "n_q": 16,
    "delays": [0, *([0] + [1] * 7) * 2],
}  # fmt: skip


class RmsNorm(nn.Module):
    def __init__(self, dim: int):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), 1e-8)


class Block(nn.Module):
    def __init__(self, dim: int, heads: int, dropout: float):
        super().__init__()
        hidden = 11 * dim // 4  # moshi's gating width for a feed-forward of 4 dim
        self.heads, self.dropout = heads, dropout
        self.norm1, self.norm2 = RmsNorm(dim), RmsNorm(dim)
        self.qkv, self.out = nn.Linear(dim, 3 * dim, bias=False), nn.Linear(dim, dim, bias=False)
        self.gate, self.down = nn.Linear(dim, 2 * hidden, bias=False), nn.Linear(hidden, dim, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        batch, length, dim = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(rotate(q, cos, sin), rotate(k, cos, sin), v, is_causal=True)
        x = x + self._dropped(self.out(y.transpose(1, 2).reshape(batch, length, dim)))
        a, b = self.gate(self.norm2(x)).chunk(2, -1)
        return x + self._dropped(self.down(F.silu(a) * b))

    def _dropped(self, x: Tensor) -> Tensor:
        return F.dropout(x, self.dropout, self.training and self.dropout > 0)


class Depth(nn.Module):
    """The depth transformer: one position a codebook, each with weights of its own; all frames in a batch."""

    def __init__(self, c: dict[str, Any]):
        super().__init__()
        d, slices, dim = c["depformer_dim"], c["dep_q"], c["dim"]
        hidden = 2 * c["depformer_dim_feedforward"] // 3
        self.heads, self.layers = c["depformer_num_heads"], c["depformer_num_layers"]

        def weights(outputs: int, inputs: int, scale: float = 1.0) -> nn.Parameter:
            return nn.Parameter(torch.randn(slices, outputs, inputs) * inputs**-0.5 * scale)

        def per_layer(make: Any) -> nn.ParameterList:
            return nn.ParameterList([make() for _ in range(self.layers)])

        self.text = nn.Embedding(c["text_card"] + 1, d)
        self.audio = nn.ModuleList(nn.Embedding(c["card"] + 1, d) for _ in range(slices - 1))
        self.input, self.output = weights(d, dim), weights(c["card"], d)
        self.norm1, self.norm2 = (per_layer(lambda: nn.Parameter(torch.ones(slices, d))) for _ in range(2))
        self.qkv, self.out = per_layer(lambda: weights(3 * d, d)), per_layer(lambda: weights(d, d, 0.5))
        self.gate, self.down = (
            per_layer(lambda: weights(2 * hidden, d)),
            per_layer(lambda: weights(d, hidden, 0.5)),
        )
        self.register_buffer("mask", torch.full((slices, slices), float("-inf")).triu(1), persistent=False)
        for embedding in [self.text, *self.audio]:
            nn.init.normal_(embedding.weight, std=0.7)

    def forward(self, hidden: Tensor, tokens: Tensor) -> Tensor:
        """hidden (N, dim), tokens (N, 8): the text and the first 7 codes -> logits (8, N, card)."""

        def times(x: Tensor, w: Tensor) -> Tensor:
            return torch.bmm(x, w.transpose(1, 2).to(x.dtype))

        def norm(x: Tensor, w: Tensor) -> Tensor:
            return (
                x.float() * torch.rsqrt(x.float().square().mean(-1, keepdim=True) + 1e-8) * w[:, None]
            ).to(x.dtype)

        slices = tokens.shape[1]
        given = torch.stack(
            [self.text(tokens[:, 0]), *(e(tokens[:, i + 1]) for i, e in enumerate(self.audio))]
        )
        x = times(hidden[None].expand(slices, -1, -1), self.input) + given.to(hidden.dtype)
        n = x.shape[1]
        for i in range(self.layers):
            q, k, v = (
                times(norm(x, self.norm1[i]), self.qkv[i])
                .view(slices, n, 3, self.heads, -1)
                .permute(2, 1, 3, 0, 4)
            )
            scores = torch.matmul(q, k.transpose(-1, -2)).float() * q.shape[-1] ** -0.5 + self.mask
            mixed = torch.matmul(scores.softmax(-1).to(v.dtype), v).permute(2, 0, 1, 3).reshape(slices, n, -1)
            x = x + times(mixed, self.out[i])
            a, b = times(norm(x, self.norm2[i]), self.gate[i]).chunk(2, -1)
            x = x + times(F.silu(a) * b, self.down[i])
        return times(x, self.output)


class Lm(nn.Module):
    def __init__(self, config: dict[str, Any] = CONFIG, dropout: float = 0.0):
        super().__init__()
        c, d = config, config["dim"]
        self.config, self.head_dim = c, d // c["num_heads"]
        self.text = nn.Embedding(c["text_card"] + 1, d)
        self.audio = nn.ModuleList(nn.Embedding(c["card"] + 1, d) for _ in range(c["n_q"]))
        self.blocks = nn.ModuleList(Block(d, c["num_heads"], dropout) for _ in range(c["num_layers"]))
        self.norm, self.text_out = RmsNorm(d), nn.Linear(d, c["text_card"], bias=False)
        self.depth = Depth(c)
        for name, module in self.named_modules():
            if isinstance(module, nn.Linear):
                quiet = 0.35 if name.endswith(("out", "down")) and name != "text_out" else 1.0
                nn.init.normal_(module.weight, std=module.in_features**-0.5 * quiet)
        for embedding in [self.text, *self.audio]:
            nn.init.normal_(embedding.weight, std=0.25)

    def forward(self, inputs: Tensor) -> tuple[Tensor, Tensor]:
        """inputs (B, 17, T), -1 for nothing -> hidden (B, T, dim), text logits (B, T, text_card)."""
        x = self.text(inputs[:, 0])
        for i, embedding in enumerate(self.audio):
            codes = inputs[:, i + 1]
            x = x + embedding(codes.clamp(min=0)) * (codes >= 0)[..., None]
        cos, sin = rotary(x.shape[1], self.head_dim, x.device, self.config["max_period"])
        for block in self.blocks:
            x = block(x, cos, sin)
        hidden = self.norm(x)
        return hidden, self.text_out(hidden)
