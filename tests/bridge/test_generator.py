"""The generator against `moshi_mlx.models.LmGen` on the same weights, and its own promises."""

import tracemalloc
from itertools import pairwise
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten

from moshicli.bridge.generator import GeneratedFrame, Generator
from moshicli.bridge.generator_lm import StreamingLm
from moshicli.bridge.prompt import PAUSE_FRAMES, Codes, PromptFrames, PromptProtocol
from moshicli.bridge.sampling import Sampling
from moshicli.errors import CheckpointError, UsageError
from tests.support.lm import lmgen_frames, random_codes, tiny_lm

GREEDY = Sampling(text_temperature=0, audio_temperature=0)
PADDING = 3
NO_PROMPT = PromptFrames(np.zeros(0, np.int32), np.zeros((8, 0), np.int32), np.zeros((8, 0), np.int32))


def protocol(lm: StreamingLm) -> PromptProtocol:
    silence = np.arange(lm.agent_codebooks, dtype=np.int32) % lm.card
    sine = (7 + np.arange(lm.user_codebooks, dtype=np.int32)) % lm.card
    return PromptProtocol(silence, sine, PADDING)


def generator(lm: Any, sampling: Sampling = GREEDY, **options: Any) -> Generator:
    streaming = StreamingLm(lm)
    return Generator(streaming, protocol(streaming), sampling, **options)


def assert_same(frames: list[GeneratedFrame], expected: list[tuple[int, Codes | None]]) -> None:
    assert [frame.text_token for frame in frames] == [token for token, _ in expected]
    for frame, (_, codes) in zip(frames, expected, strict=True):
        if codes is None:
            assert frame.agent_codes is None
        else:
            np.testing.assert_array_equal(frame.agent_codes, codes)


@pytest.fixture
def as_on_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights stay as they are, all products are MLX', a rebuild takes several positions a step."""
    for module in ("generator", "generator_lm"):
        monkeypatch.setattr(f"moshicli.bridge.{module}.on_cpu", lambda: False)


@pytest.fixture(params=["numpy", "mlx"])
def either(request: pytest.FixtureRequest) -> str:
    """On numpy's arrays, as on a CPU, and on MLX', as on a GPU."""
    if request.param == "mlx":
        request.getfixturevalue("as_on_a_gpu")
    return str(request.param)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize(
    ("bits", "changes"),
    [
        (None, {}),
        (4, {}),
        (8, {"dim": 256}),
        (None, {"delays": [0, *([0] + [2] * 7) * 2]}),
        (None, {"delays": [0, 0, 1, 1, 2, 2, 3, 3, 3, 1, 0, 2, 1, 0, 3, 1, 1]}),
        (None, {"delays": [0] * 17}),
        (None, {"depformer_pos_emb": "rope", "positional_embedding": "none"}),
        (None, {"depformer_low_rank_embeddings": 16}),
        (None, {"layer_scale": 0.1}),
        (None, {"dep_q": 4, "n_q": 10, "delays": [0, 0, 1, 1, 1, *[0, 1] * 3]}),
    ],
)
def test_without_a_prompt_it_says_what_lmgen_says(bits: int | None, changes: dict[str, Any]) -> None:
    lm = tiny_lm(bits, **changes)
    user = random_codes(lm, 30)
    ours = generator(lm)
    agent, other = lm.cfg.generated_codebooks, lm.cfg.other_codebooks
    nothing = PromptFrames(
        np.zeros(0, np.int32), np.zeros((agent, 0), np.int32), np.zeros((other, 0), np.int32)
    )
    ours.start_frames(nothing)
    assert_same([ours.step(codes) for codes in user], lmgen_frames(lm, nothing, user))


@pytest.mark.usefixtures("as_on_a_gpu")
@pytest.mark.parametrize("bits", [4, 8])
def test_quantised_weights_are_used_as_they_are_on_a_gpu(bits: int) -> None:
    lm = tiny_lm(bits, dim=256)
    user = random_codes(lm, 20)
    ours = generator(lm, prompt_ids=range(20, 40))
    frames = protocol(StreamingLm(lm)).frames(range(20, 40))
    expected = lmgen_frames(lm, frames, user)
    assert_same([ours.step(codes) for codes in user], [(expected[0][0], None), *expected[1:]])


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("delays", [[0, *([0] + [1] * 7) * 2], [0, *([0] + [2] * 7) * 2]])
@pytest.mark.parametrize("prompt_ids", [[], [20, 21, 22, 23, 24, 25, 26, 27]])
def test_a_prefilled_prompt_is_a_prompt_stepped_through(delays: list[int], prompt_ids: list[int]) -> None:
    lm = tiny_lm(delays=delays)
    user = random_codes(lm, 20)
    ours = generator(lm, prompt_ids=prompt_ids)
    frames = protocol(StreamingLm(lm)).frames(prompt_ids)
    expected = lmgen_frames(lm, frames, user)
    # LmGen counts the prompt's frames as output; ours speaks from the first live frame on.
    filling = max(delays)
    expected[:filling] = [(token, None) for token, _ in expected[:filling]]
    assert_same([ours.step(codes) for codes in user], expected)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("positions", [8, 40])
def test_a_batch_of_positions_equals_one_by_one(positions: int) -> None:
    lm = StreamingLm(tiny_lm())
    columns = protocol(lm).frames(range(20, 20 + positions)).columns(lm.delays, lm.text_card, lm.card)
    batched, stepped = lm.new_cache(), lm.new_cache()
    hidden = lm.transform(columns, [(batched, len(columns))])
    one_by_one = [lm.transform(column[None], [(stepped, 1)]) for column in columns]
    np.testing.assert_allclose(hidden, np.concatenate(one_by_one), atol=1e-4)
    for ours, theirs in zip(batched.buffers, stepped.buffers, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-4)


@pytest.mark.usefixtures("either")
def test_forced_text_is_spoken_and_heard_by_the_model() -> None:
    lm = tiny_lm()
    user = random_codes(lm, 20)
    ours = generator(lm)
    ours.start_frames(NO_PROMPT)
    frames = [ours.step(codes) for codes in user[:5]]
    ours.force([40, 41, 42])
    counts = []
    for codes in user[5:]:
        counts.append(ours.forcing)
        frames.append(ours.step(codes))
    assert counts[:5] == [3, 2, 1, 0, 0]
    assert_same(frames, lmgen_frames(lm, NO_PROMPT, user, {5: 40, 6: 41, 7: 42}))


@pytest.mark.usefixtures("either")
def test_where_a_barred_token_would_be_chosen_padding_is_written() -> None:
    lm = tiny_lm()
    user = random_codes(lm, 3)

    def texts(*bars: tuple[int, ...]) -> list[int]:
        ours, found = generator(lm), []
        for codes, tokens in zip(user, bars, strict=True):
            ours.bar(*tokens)
            found.append(ours.step(codes).text_token)
        return found

    free = texts((), (), ())
    assert PADDING not in free[:2]
    others = tuple(token for token in range(40) if token not in free)
    assert texts(others, others, others) == free
    assert texts((free[0],), (), ())[0] == PADDING
    assert texts((), (*others, free[1]), ())[:2] == [free[0], PADDING]


@pytest.mark.usefixtures("either")
def test_a_frame_tells_that_a_barred_token_was_withheld() -> None:
    lm = tiny_lm()
    codes = random_codes(lm, 1)[0]

    def first(*barred: int, forced: int | None = None) -> GeneratedFrame:
        ours = generator(lm)
        ours.start_frames(NO_PROMPT)
        ours.bar(*barred)
        ours.force([] if forced is None else [forced])
        return ours.step(codes)

    best = first().text_token
    assert best != PADDING
    assert (first(best).text_token, first(best).withheld) == (PADDING, best)
    assert (first(best + 1).text_token, first(best + 1).withheld) == (best, None)
    assert (first(best, forced=best).text_token, first(best, forced=best).withheld) == (best, None)


@pytest.mark.usefixtures("either")
def test_all_but_some_tokens_can_be_barred_until_none_is() -> None:
    lm = tiny_lm()
    codes = random_codes(lm, 1)[0]

    def first(*allowed: int, then_free: bool = False) -> GeneratedFrame:
        ours = generator(lm)
        ours.start_frames(NO_PROMPT)
        ours.bar_all_but(*allowed)
        if then_free:
            ours.bar()
        return ours.step(codes)

    best = first(then_free=True).text_token
    assert best != PADDING
    assert (first().text_token, first().withheld) == (PADDING, best)
    assert (first(best + 1).text_token, first(best + 1).withheld) == (PADDING, best)
    assert (first(best + 1, best).text_token, first(best + 1, best).withheld) == (best, None)


def likeliest(lm: Any, codes: Codes) -> list[int]:
    """All text tokens, best first, by the logits of a first step that hears `codes`."""
    streaming, found = StreamingLm(lm), []
    logits = streaming.text_logits

    def recorded(hidden: mx.array) -> mx.array:
        found.append(np.array(logits(hidden)[0]))
        return logits(hidden)

    streaming.text_logits = recorded  # type: ignore[method-assign]
    Generator(streaming, protocol(streaming), GREEDY).step(codes)
    return [int(token) for token in np.argsort(-found[0])]


@pytest.mark.usefixtures("either")
def test_the_model_chooses_the_likeliest_of_a_set() -> None:
    lm = tiny_lm()
    codes = random_codes(lm, 1)[0]
    best = likeliest(lm, codes)
    for ranks in ((70, 30, 50), (95, 94), (3, 0)):
        ours = generator(lm)
        # What is barred may be chosen, and words wait.
        ours.bar(*best)
        ours.speak([[40]])
        ours.force([tuple(best[rank] for rank in ranks)])
        assert ours.step(codes).text_token == best[min(ranks)]
        assert ours.forcing == 1


def test_after_a_choice_it_goes_on_as_if_the_token_had_been_forced() -> None:
    lm = tiny_lm()
    user = random_codes(lm, 12)

    def frames(*queued: int | tuple[int, ...]) -> list[GeneratedFrame]:
        ours = generator(lm)
        ours.start_frames(NO_PROMPT)
        heard = [ours.step(codes) for codes in user[:3]]
        ours.force(queued)
        assert ours.forcing == len(queued)
        return heard + [ours.step(codes) for codes in user[3:]]

    found = frames(40, (50, 51, 52, 53), 41, (60, 61))
    tokens = [frame.text_token for frame in found]
    assert (tokens[3], tokens[5]) == (40, 41)
    assert tokens[4] in (50, 51, 52, 53)
    assert tokens[6] in (60, 61)
    assert_same(found, lmgen_frames(lm, NO_PROMPT, user, dict(enumerate(tokens[3:7], 3))))
    assert_same(frames(40, (tokens[4],), 41, tokens[6]), [(f.text_token, f.agent_codes) for f in found])


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("settings", [{}, {"text_top_p": 0.5}, {"text_top_k": 2}])
def test_a_choice_is_drawn_as_any_token(settings: dict[str, Any]) -> None:
    """Within the set; and the seed decides."""
    lm = tiny_lm()
    codes = random_codes(lm, 1)[0]
    choice = tuple(sorted(likeliest(lm, codes)[40:44]))

    def drawn(seed: int) -> int:
        ours = generator(lm, Sampling(text_temperature=3.0, **settings), seed=seed)
        ours.force([choice])
        return ours.step(codes).text_token

    tokens = [drawn(seed) for seed in range(20)]
    assert set(tokens) <= set(choice)
    assert len(set(tokens)) > 1
    assert drawn(0) == tokens[0]


def test_a_depformer_over_both_streams_speaks_the_agents_half() -> None:
    """PersonaPlex predicts 16 codebooks; with the same weights its first 8 are those of a depformer of 8."""
    both, agent_only = tiny_lm(dep_q=16), tiny_lm(dep_q=8)
    wanted = {name for name, _ in tree_flatten(agent_only.parameters())}
    agent_only.load_weights([(n, array) for n, array in tree_flatten(both.parameters()) if n in wanted])
    user = random_codes(agent_only, 12)
    one, other = generator(both), generator(agent_only)
    for codes in user:
        left, right = one.step(codes), other.step(codes)
        assert left.text_token == right.text_token
        np.testing.assert_array_equal(left.agent_codes, right.agent_codes)


@pytest.mark.usefixtures("either")
def test_the_seed_decides_what_is_sampled() -> None:
    lm = tiny_lm()
    user = random_codes(lm, 12)

    def said(seed: int | None) -> list[bytes]:
        ours = generator(lm, Sampling(), seed=seed)
        frames = [ours.step(codes) for codes in user]
        return [frame.agent_codes.tobytes() for frame in frames if frame.agent_codes is not None]

    assert said(1) == said(1)
    assert said(1) != said(2)
    assert said(None) != said(None)


def test_a_seed_says_the_same_on_either_array_module(monkeypatch: pytest.MonkeyPatch) -> None:
    lm = tiny_lm()
    user = random_codes(lm, 20)

    def said() -> list[tuple[int, Codes | None]]:
        ours = generator(lm, Sampling(audio_top_p=0.9), seed=3)
        return [(frame.text_token, frame.agent_codes) for frame in map(ours.step, user)]

    on_numpy = said()
    monkeypatch.setattr("moshicli.bridge.generator_lm.on_cpu", lambda: False)
    ours = generator(lm, Sampling(audio_top_p=0.9), seed=3)
    assert_same([ours.step(codes) for codes in user], on_numpy)


def test_start_forgets() -> None:
    lm = tiny_lm()
    user = random_codes(lm, 10)
    ours = generator(lm, prompt_ids=[20, 21])
    first = [ours.step(codes) for codes in user]
    ours.force([50])
    ours.start([20, 21])
    assert ours.prompt_ids == (20, 21)
    assert ours.position == 2 + 2 * PAUSE_FRAMES
    assert_same([ours.step(codes) for codes in user], [(f.text_token, f.agent_codes) for f in first])


def test_a_prompt_beyond_the_context_is_refused() -> None:
    ours = generator(tiny_lm(context=64))
    with pytest.raises(UsageError, match="64 tokens"):
        ours.start([20] * 64)


@pytest.mark.parametrize("device", ["cpu", "gpu"])
def test_a_full_context_goes_on_as_prompt_and_last_frames(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, device: str
) -> None:
    if device == "gpu":
        request.getfixturevalue("as_on_a_gpu")
    lm = StreamingLm(tiny_lm(context=64))
    ours = Generator(lm, protocol(lm), GREEDY, prompt_ids=[20, 21, 22])
    prompt = 3 + 2 * PAUSE_FRAMES
    kept = (64 - prompt) // 2
    columns: list[Codes] = []
    transform = lm.transform

    def recorded(rows: Codes, runs: Any) -> mx.array:
        columns.append(rows[0])
        return transform(rows, runs)

    monkeypatch.setattr(lm, "transform", recorded)
    positions = []
    swaps = 0
    rng = np.random.default_rng(0)
    for _ in range(150):
        ours.step(rng.integers(0, lm.card, 8).astype(np.int32))
        positions.append(ours.position)
        if len(positions) < 2 or positions[-1] > positions[-2]:
            continue
        swaps += 1
        assert positions[-2:] == [63, prompt + kept]
        fresh = lm.new_cache()
        forced = protocol(lm).frames([20, 21, 22]).columns(lm.delays, lm.text_card, lm.card)
        transform(np.vstack([forced, *[row[None] for row in columns[-kept:]]]), [(fresh, prompt + kept)])
        for layer, buffer in enumerate(fresh.buffers):
            np.testing.assert_allclose(
                ours._cache.buffers[layer][:, :, : prompt + kept], buffer[:, :, : prompt + kept], atol=1e-4
            )
    assert swaps == ours.reanchorings == 5
    assert all(later == earlier + 1 or later == prompt + kept for earlier, later in pairwise(positions))


def test_ten_thousand_steps_stay_within_memory_and_context(either: str) -> None:
    lm = StreamingLm(
        tiny_lm(
            dim=16, num_layers=1, context=64, n_q=2, dep_q=1, delays=[0, 0, 0],
            depformer_dim=16, depformer_dim_feedforward=48,
        )
    )  # fmt: skip
    ours = Generator(lm, protocol(lm), GREEDY, prompt_ids=[20, 21])
    rng = np.random.default_rng(0)
    memory, furthest = [], 0

    def held() -> int:
        if either == "numpy":
            return tracemalloc.get_traced_memory()[0]
        return mx.get_active_memory() + mx.get_cache_memory()

    tracemalloc.start()
    for step in range(10_000):
        ours.step(rng.integers(0, lm.card, 1).astype(np.int32))
        furthest = max(furthest, ours.position)
        if step % 1_000 == 999:
            memory.append(held())
    tracemalloc.stop()
    assert furthest < 64
    # Two contexts and what a step holds; it goes up and down with the rebuilds, not with time.
    assert max(memory) - min(memory) < 100_000
    assert max(memory[5:]) <= max(memory[:5]) + 10_000


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"cross_attention": True}, "cross-attention"), ({"demux_second_stream": True}, "second text stream")],
)
def test_what_is_not_moshi_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(CheckpointError, match=words):
        StreamingLm(tiny_lm(**changes))
