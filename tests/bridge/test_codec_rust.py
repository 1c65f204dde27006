"""The full-size codec in rustymimi: endless, the same in streams and files, silent about its backtraces."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from moshicli.bridge.checkpoint import resolve
from moshicli.bridge.codec_loading import load_codec
from moshicli.bridge.codec_rust import RustCodec
from moshicli.bridge.mimi_config import FULL_SIZE, MimiConfig
from moshicli.errors import CheckpointError, InputError
from moshicli.frames import FRAME_SAMPLES
from moshicli.soak.seams import is_jump
from tests.support.audio import noisy_tone
from tests.support.checkpoints import write_checkpoint
from tests.support.mimi_weights import write_empty_mimi, write_mimi

FRAMES = 40
LIMIT = 48  # positions at 25 Hz: an instance lasts 24 frames, two are needed and the second one is warm for 8
PCM = noisy_tone(FRAMES)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory, full_size_config: MimiConfig) -> Path:
    """Without the transformers' long memory a few frames warm an instance exactly; tested is the swap."""
    path = tmp_path_factory.mktemp("rust") / "mimi.safetensors"
    return write_mimi(path, full_size_config, layer_scale=0.0)


@pytest.fixture(scope="module")
def codec(weights: Path) -> RustCodec:
    return RustCodec(weights, 8)


@pytest.fixture(scope="module")
def codes(codec: RustCodec) -> "np.ndarray[Any, Any]":
    return codec.encode(PCM)


def test_stream_equals_file(codec: RustCodec, codes: "np.ndarray[Any, Any]") -> None:
    encoder = codec.encoder()
    for at in range(16):
        frame = PCM[at * FRAME_SAMPLES : (at + 1) * FRAME_SAMPLES]
        np.testing.assert_array_equal(encoder.encode_frame(frame), codes[:, at])


def test_codes_and_audio_do_not_jump_where_instances_are_swapped(
    weights: Path, codec: RustCodec, codes: "np.ndarray[Any, Any]"
) -> None:
    swapping = RustCodec(weights, 8, max_seq_len=LIMIT, warm_frames=8)
    np.testing.assert_array_equal(swapping.encode(PCM), codes)
    decoder = swapping.decoder()
    audio = np.concatenate([decoder.decode_frame(column) for column in codes.T])
    np.testing.assert_allclose(audio, codec.decode(codes), atol=1e-4)
    assert decoder.swaps == 2
    for frame in (20, 36):  # four earlier than an encoder, and 16 later: eight of its 24 were to warm it
        seam = frame * FRAME_SAMPLES
        assert not is_jump(audio[:seam], audio[seam:])


def test_swaps_are_counted_in_both_directions(weights: Path, codes: "np.ndarray[Any, Any]") -> None:
    """One frame beyond the limit, and no earlier."""
    codec = RustCodec(weights, 8, max_seq_len=8, warm_frames=1)
    encoder, decoder = codec.encoder(), codec.decoder()
    counts = []
    for at in range(9):
        encoder.encode_frame(PCM[at * FRAME_SAMPLES : (at + 1) * FRAME_SAMPLES])
        decoder.decode_frame(codes[:, at])
        counts.append((encoder.swaps, decoder.swaps))
    assert counts == [(n, n) for n in (0, 0, 0, 0, 1, 1, 1, 2, 2)]


def test_encoder_and_decoder_never_load_an_instance_in_the_same_frame(
    weights: Path, codes: "np.ndarray[Any, Any]", monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each load stops all threads for 0.3 s: two at once would be heard."""
    codec = RustCodec(weights, 8, max_seq_len=16, warm_frames=4)
    encoder, decoder = codec.encoder(), codec.decoder()
    loads = {"encoder": list[int](), "decoder": list[int]()}
    load = codec._load

    def note(who: str, at: int) -> None:
        monkeypatch.setattr(codec, "_load", lambda: (loads[who].append(at), load())[1])

    for at in range(20):
        note("encoder", at)
        encoder.encode_frame(PCM[at * FRAME_SAMPLES : (at + 1) * FRAME_SAMPLES])
        note("decoder", at)
        decoder.decode_frame(codes[:, at])
    assert loads == {"encoder": [4, 8, 12, 16], "decoder": [2, 6, 10, 14, 18]}


def test_an_instance_that_is_not_warm_would_jump(weights: Path, codes: "np.ndarray[Any, Any]") -> None:
    cold = RustCodec(weights, 8, max_seq_len=LIMIT, warm_frames=0)
    np.testing.assert_array_equal(cold.encode(PCM)[:, :24], codes[:, :24])
    assert (cold.encode(PCM)[:, 24] != codes[:, 24]).any()


@pytest.mark.parametrize(
    "bad", [np.full((8, 1), 2048), np.zeros((9, 1), int), np.zeros((8, 1)), np.zeros(8, int)]
)
def test_bad_codes_are_input_errors(codec: RustCodec, bad: "np.ndarray[Any, Any]") -> None:
    with pytest.raises(InputError):
        codec.decode(bad)


def test_kyutais_codec_runs_in_rustymimi(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "moshiko")
    (folder / "config.json").unlink()
    (folder / "mimi.safetensors").unlink()
    write_empty_mimi(folder / "tokenizer-e351c8d8-checkpoint125.safetensors", FULL_SIZE)
    codec = load_codec(resolve(str(folder)))
    assert isinstance(codec, RustCodec)
    assert codec.encode(PCM[:FRAME_SAMPLES]).shape == (8, 1)


def test_unusable_weights_are_a_checkpoint_error_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "mimi.safetensors"
    path.write_bytes(b"\0" * 64)
    with pytest.raises(CheckpointError) as raised:
        RustCodec(path, 8)
    assert "\n" not in raised.value.message
    assert str(path) in raised.value.message


def test_audio_is_padded_to_whole_frames(codec: RustCodec) -> None:
    assert codec.encode(PCM[: FRAME_SAMPLES + 1]).shape == (8, 2)
    assert codec.encode(PCM[:0]).shape == (8, 0)
    assert codec.decode(np.zeros((8, 0), np.uint16)).shape == (0,)
