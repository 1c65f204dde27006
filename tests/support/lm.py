"""Small random Moshi LMs in memory, and the oracle: `moshi_mlx.models.LmGen` driven to our alignment."""

from typing import Any

import mlx.core as mx
import numpy as np
from mlx.nn.layers.quantized import quantize
from mlx.utils import tree_flatten
from moshi_mlx.models.generate import LmGen
from moshi_mlx.models.lm import Lm, LmConfig
from moshi_mlx.utils.sampling import Sampler

from moshicli.bridge.device import prepare_device
from moshicli.bridge.prompt import Codes, PromptFrames
from tests.support.checkpoints import tiny_config

GREEDY = Sampler(temp=0)


def tiny_lm(bits: int | None = None, seed: int = 0, **changes: Any) -> Lm:
    """A float or quantised LM of `tiny_config` with weights that keep the variance of activations."""
    prepare_device()
    lm = Lm(LmConfig.from_config_dict(tiny_config(**changes)))
    rng = np.random.default_rng(seed)
    weights = []
    for name, value in tree_flatten(lm.parameters()):
        # Small layer scales would hide the layers; norms vary so that a forgotten one shows.
        array = rng.uniform(0.5, 1.5, value.shape)
        if value.ndim > 1:
            array = rng.standard_normal(value.shape) * (1.0 if "emb" in name else value.shape[-1] ** -0.5)
        weights.append((name, mx.array(array.astype(np.float32))))
    lm.load_weights(weights)
    if bits:
        quantize(lm, bits=bits, group_size={4: 32, 8: 64}[bits])
    mx.eval(lm.parameters())
    return lm


def random_codes(lm: Lm, frames: int, seed: int = 0) -> Codes:
    """What a user may say: (frames, user codebooks)."""
    shape = (frames, lm.cfg.other_codebooks)
    return np.random.default_rng(seed).integers(0, lm.cfg.audio_vocab_size - 1, shape).astype(np.int32)


def lmgen_frames(
    lm: Lm, prompt: PromptFrames, user: Codes, forced_text: dict[int, int] | None = None
) -> list[tuple[int, Codes | None]]:
    """Text token and agent codes of every live step, greedy, stepping through the prompt.

    LmGen hears a frame one call late, so the first live frame goes into the prompt's last call. `forced_text`
    maps a live step to its text token.
    """
    forced = {index: int(token) for index, token in enumerate(prompt.text)}
    forced |= {len(prompt) + index: token for index, token in (forced_text or {}).items()}
    gen: LmGen

    def on_text(token: mx.array) -> None:
        if gen.step_idx in forced:
            token[:] = mx.array(forced[gen.step_idx])

    def on_audio(codes: mx.array) -> None:
        for k, delay in enumerate(gen.audio_delays[: gen.main_codebooks]):
            if 0 <= (frame := gen.step_idx - delay) < len(prompt):
                codes[:, k] = mx.array(int(prompt.agent[k, frame]))

    gen = LmGen(lm, len(prompt) + len(user), GREEDY, GREEDY, on_text_hook=on_text, on_audio_hook=on_audio)
    for cache in lm.transformer_cache:
        cache.reset()
    # Our first live step hears frame len(prompt) - 1; without a prompt there is no such frame to hear.
    heard = [*prompt.user.T[:-1], *user] if len(prompt) else [*user[1:]]
    frames: list[tuple[int, Codes | None]] = []
    for given in [*heard, np.zeros(lm.cfg.other_codebooks, np.int32)]:
        text, _ = gen.step(mx.array(given[None]))
        codes = gen.last_audio_tokens()
        if gen.step_idx > len(prompt):
            frames.append((int(text.item()), None if codes is None else np.array(codes[0])))
    return frames
