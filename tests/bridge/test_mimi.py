"""Our Mimi against itself (streaming, blocks, array modules) and against moshi_mlx' and rustymimi's."""

import tracemalloc
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
import rustymimi
from moshi_mlx.models import mimi as upstream

from moshicli.bridge.codec_array import ArrayCodec
from moshicli.bridge.device import prepare_device
from moshicli.bridge.mimi import Mimi
from moshicli.bridge.mimi_config import MimiConfig, tensor_shapes
from moshicli.bridge.mimi_layers import causal_mask
from moshicli.frames import FRAME_SAMPLES
from tests.support.audio import noisy_tone
from tests.support.mimi_weights import TINY_MIMI, random_mimi_tensors, write_mimi

FRAMES = 30  # several times the tiny context of four frames
PCM = noisy_tone(FRAMES)


@pytest.fixture(scope="module")
def mimi() -> Mimi:
    return Mimi(TINY_MIMI, random_mimi_tensors(TINY_MIMI))


def encode(mimi: Mimi, block: int) -> "np.ndarray[Any, Any]":
    stream, size = mimi.encoder(), block * FRAME_SAMPLES
    return np.concatenate([stream(PCM[at : at + size], 8) for at in range(0, len(PCM), size)], axis=1)


def decode(mimi: Mimi, codes: "np.ndarray[Any, Any]", block: int) -> "np.ndarray[Any, Any]":
    stream = mimi.decoder()
    return np.concatenate([stream(codes[:, at : at + block]) for at in range(0, codes.shape[1], block)])


def test_blocks_of_any_length_give_the_same_codes_and_audio(mimi: Mimi) -> None:
    codes = encode(mimi, 1)
    assert len({tuple(column) for column in codes.T}) > FRAMES / 2, "the codes must not be constant"
    audio = decode(mimi, codes, 1)
    for block in (4, FRAMES):
        np.testing.assert_array_equal(encode(mimi, block), codes)
        np.testing.assert_allclose(decode(mimi, codes, block), audio, atol=1e-4)


def test_mlx_arrays_give_the_same_as_numpy_arrays(mimi: Mimi) -> None:
    on_mlx = Mimi(TINY_MIMI, random_mimi_tensors(TINY_MIMI), mx)
    codes = encode(mimi, 1)
    np.testing.assert_array_equal(encode(on_mlx, 1), codes)
    np.testing.assert_allclose(decode(on_mlx, codes, 1), decode(mimi, codes, 1), atol=1e-4)


def test_streams_do_not_share_state(mimi: Mimi) -> None:
    lone = encode(mimi, 1)
    first, second = mimi.encoder(), mimi.encoder()
    for at in range(FRAMES):
        frame = PCM[at * FRAME_SAMPLES : (at + 1) * FRAME_SAMPLES]
        second(np.zeros(FRAME_SAMPLES, np.float32), 8)
        np.testing.assert_array_equal(first(frame, 8)[:, 0], lone[:, at])


def test_mask_shows_the_context_and_nothing_of_the_future() -> None:
    seen = causal_mask(past=5, new=2, context=3) == 0
    assert [list(np.flatnonzero(row)) for row in seen] == [[3, 4, 5], [4, 5, 6]]


def test_streams_run_in_constant_memory(mimi: Mimi) -> None:
    encoder, decoder = mimi.encoder(), mimi.decoder()
    held = []
    tracemalloc.start()
    for _ in range(4):
        for at in range(0, len(PCM), FRAME_SAMPLES):
            decoder(encoder(PCM[at : at + FRAME_SAMPLES], 8))
        held.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    # A cache that grew would keep 2 x 16 channels of four bytes a position, in two transformers.
    assert held[-1] - held[1] < 2 * FRAMES * 2 * (2 * 16 * 4) * 2 / 4


def test_int8_weights_are_their_floats(tmp_path: Path) -> None:
    int8 = ArrayCodec(write_mimi(tmp_path / "q.safetensors", TINY_MIMI, int8=True), TINY_MIMI, 8)
    floats = ArrayCodec(write_mimi(tmp_path / "f.safetensors", TINY_MIMI), TINY_MIMI, 8)
    # Rounding to 8 bits moves the audio of the same codes by about 1 %.
    codes = floats.encode(PCM)
    a, b = int8.decode(codes), floats.decode(codes)
    assert np.sum((a - b) ** 2) < 1e-2 * np.sum(b**2)
    assert (tmp_path / "q.safetensors").stat().st_size < 0.7 * (tmp_path / "f.safetensors").stat().st_size


def test_names_shapes_and_convolutions_are_those_of_moshi_mlx(tmp_path: Path) -> None:
    """Without the transformers, whose mask upstream lacks, both are the same network."""
    prepare_device()
    config = TINY_MIMI
    path = write_mimi(tmp_path / "mimi.safetensors", config, layer_scale=0.0)
    model = upstream.Mimi(upstream_config(config)).load_pytorch_weights(str(path), strict=True)
    codes = model.encode(mx.array(PCM[None, None]))
    ours = ArrayCodec(path, config, config.codebooks)
    np.testing.assert_array_equal(ours.encode(PCM), np.array(codes)[0])
    np.testing.assert_allclose(
        ours.decode(np.array(codes)[0]), np.array(model.decode(codes)).ravel(), atol=1e-4
    )


def upstream_config(config: MimiConfig) -> upstream.MimiConfig:
    full = upstream.mimi_202407(config.codebooks)
    full.seanet.dimension, full.seanet.nfilters = config.dimension, config.filters
    full.transformer.d_model, full.transformer.dim_feedforward = config.dimension, config.feedforward
    full.transformer.num_layers, full.transformer.num_heads = config.layers, config.heads
    full.transformer.context = config.context
    full.quantizer_bins, full.quantizer_dim = config.bins, config.codebook_dim
    return full


def test_full_size_shapes_are_the_published_ones() -> None:
    shapes = tensor_shapes(MimiConfig())
    assert sum(int(np.prod(shape)) for shape in shapes.values()) == pytest.approx(96.2e6, rel=0.01)


def test_full_size_agrees_with_rustymimi(full_size_mimi: Path, full_size_config: MimiConfig) -> None:
    """Layer scales of 0.7 make the transformers, and so the mask, matter to every code."""
    pcm = noisy_tone(100)
    ours = ArrayCodec(full_size_mimi, full_size_config, 8)
    theirs = rustymimi.Tokenizer(str(full_size_mimi), num_codebooks=8)
    codes = np.asarray(theirs.encode(pcm[None, None]))
    agreement = np.mean(ours.encode(pcm) == codes[0])
    assert agreement >= 0.99
    some = np.ascontiguousarray(codes[:, :, :40])
    expected = np.asarray(theirs.decode(some)).ravel()
    error = ours.decode(some[0]) - expected
    assert 10 * np.log10(np.sum(expected**2) / np.sum(error**2)) > 50  # dB
