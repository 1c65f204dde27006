"""The Python contract, on a tiny checkpoint of true layout."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from moshicli import MoshiBridge
from moshicli.bridge import Sampling
from moshicli.errors import CheckpointError, InputError
from moshicli.frames import FRAME_SAMPLES
from tests.support.checkpoints import write_checkpoint


@pytest.fixture(scope="module")
def bridge(tmp_path_factory: pytest.TempPathFactory) -> MoshiBridge:
    return MoshiBridge(str(write_checkpoint(tmp_path_factory.mktemp("checkpoint"))))


def noise(frames: float, seed: int = 0) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    samples = int(frames * FRAME_SAMPLES)
    return np.random.default_rng(seed).uniform(-0.3, 0.3, samples).astype(np.float32)


def test_audio_to_codes_and_back(bridge: MoshiBridge) -> None:
    codes = bridge.encode_audio(noise(4.5))
    assert codes.shape == (8, 5)
    assert codes.dtype == np.uint16
    audio = bridge.decode_audio(codes)
    assert audio.shape == (5 * FRAME_SAMPLES,)
    assert audio.dtype == np.float32


def test_a_response_runs_from_the_users_first_sample_to_the_last_frame_allowed(bridge: MoshiBridge) -> None:
    audio, text = bridge.generate_response(noise(3.2), "tell me a joke", max_frames=6, seed=1)
    assert audio.shape == ((4 + 6) * FRAME_SAMPLES,)
    assert audio.dtype == np.float32
    assert np.isfinite(audio).all()
    assert audio.any()
    assert isinstance(text, str)


def test_the_same_seed_gives_the_same_response(bridge: MoshiBridge) -> None:
    first = bridge.generate_response(noise(3), "hello", max_frames=6, seed=1)
    again = bridge.generate_response(noise(3), "hello", max_frames=6, seed=1)
    other = bridge.generate_response(noise(3), "hello", max_frames=6, seed=2)
    np.testing.assert_array_equal(first[0], again[0])
    assert first[1] == again[1]
    assert not np.array_equal(first[0], other[0])


def test_no_audio_and_no_prompt_give_no_response(bridge: MoshiBridge) -> None:
    audio, text = bridge.generate_response(noise(0), "", max_frames=0)
    assert audio.shape == (0,)
    assert text == ""


def test_what_the_user_said_is_not_in_the_agents_text() -> None:
    speech, _ = soundfile.read(Path(__file__).parents[2] / "fixtures" / "hello.wav", dtype="float32")
    mini = MoshiBridge("mini")
    assert mini.checkpoint.config.user_text
    _, text = mini.generate_response(speech, "You are Moshi.", seed=1)
    assert text
    assert "user>" not in text and "hello there" not in text


def test_audio_that_is_none_is_an_error(bridge: MoshiBridge) -> None:
    broken = noise(2)
    broken[2_000] = np.nan
    for audio, message in ((noise(2)[:, None], "must be mono"), (broken, "sample 2000 is not finite")):
        with pytest.raises(InputError, match=message):
            bridge.encode_audio(audio)
        with pytest.raises(InputError, match=message):
            bridge.generate_response(audio, "hello")


def test_a_stream_is_its_three_parts_in_turn(bridge: MoshiBridge) -> None:
    whole, parts = (bridge.open("<system> hello <system>", seed=4) for _ in range(2))
    spoken = 0
    for pcm in noise(6).reshape(-1, FRAME_SAMPLES):
        frame = whole.step(pcm)
        generated = parts.generator.step(parts.encoder.encode_frame(pcm))
        assert frame.text_token == generated.text_token
        assert frame.text == parts.piece(generated.text_token)
        if generated.agent_codes is None:
            assert not frame.pcm.any()
        else:
            spoken += 1
            np.testing.assert_array_equal(frame.pcm, parts.decoder.decode_frame(generated.agent_codes))
    assert spoken == 5  # the acoustic delay of one frame passes first


def test_forced_text_is_what_the_stream_says(bridge: MoshiBridge) -> None:
    stream = bridge.open(sampling=Sampling(text_temperature=0, audio_temperature=0))
    stream.force_text("tell me a joke")
    said = ""
    while stream.generator.forcing:
        said += stream.step(noise(1)).text
    assert said.strip() == "tell me a joke"


def test_a_text_is_said_at_the_models_pace(bridge: MoshiBridge) -> None:
    stream = bridge.open(seed=1)
    stream.say("tell me a joke")
    said = ""
    while stream.generator.forcing:
        said += stream.step(noise(1)).text
    assert said.strip() == "tell me a joke"


def test_padding_has_no_text(bridge: MoshiBridge) -> None:
    stream = bridge.open()
    assert stream.piece(3) == stream.piece(0) == ""


def test_a_restart_is_in_force_from_the_next_frame(bridge: MoshiBridge) -> None:
    stream = bridge.open("hello")
    stream.step(noise(1))
    stream.restart("how are you")
    assert stream.generator.prompt_ids == tuple(bridge.tokenizer.encode("how are you"))
    assert stream.step(noise(1)).agent_codes is None


def test_a_checkpoint_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError):
        MoshiBridge(str(tmp_path))
