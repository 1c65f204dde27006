"""The step loop: the user's codes of one frame in, the agent's text token and codes of one frame out."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import mlx.core as mx
import numpy as np

from moshicli.bridge.array_functions import Array
from moshicli.bridge.device import on_cpu
from moshicli.bridge.generator_lm import Columns, StreamingLm
from moshicli.bridge.paced_text import PacedText
from moshicli.bridge.prompt import Codes, PromptFrames, PromptProtocol, check_length
from moshicli.bridge.reanchor import Reanchor, Schedule
from moshicli.bridge.sampling import NoiseKeys, Sampling

PREFILL_POSITIONS = 512
"""Positions of one forward pass in a prefill; bounds the attention scores (7B: 32 heads × 512² × 4 bytes)."""

REBUILD_BATCH = 8
"""Positions a GPU recomputes in a live step while re-anchoring; a CPU, whose cost is by position, does 1."""


@dataclass(frozen=True)
class GeneratedFrame:
    """What one step gives: the text token, and the agent's codes (Ka,) int32 of the newest complete frame.

    The codes are those of `max(delay)` frames ago; None while no frame after the prompt is complete. Where
    the text is padding because the model chose a token that is barred, that one is `withheld`.
    """

    text_token: int
    agent_codes: Codes | None
    withheld: int | None = None


class Generator:
    """One conversation of a `StreamingLm`: prompt, live steps without end, forced text.

    Alignment is that of PyTorch Moshi: a step consumes the user's frame it is given and predicts the agent's
    next one (moshi_mlx' `LmGen` consumes it one call later). The same seed, prompt and input give the same
    output on the same machine.
    """

    def __init__(
        self,
        lm: StreamingLm,
        protocol: PromptProtocol,
        sampling: Sampling,
        seed: int | None = None,
        prompt_ids: Sequence[int] = (),
    ) -> None:
        self._lm = lm
        self._protocol = protocol
        self.use(sampling)
        self._barred: tuple[int, ...] = ()
        self._allowed: tuple[int, ...] = ()
        self._keys = NoiseKeys(seed)
        self._agent_delays = lm.delays[: lm.agent_codebooks]
        self._user_delays = lm.delays[lm.agent_codebooks :]
        self.reanchorings = 0
        """How often the context was renewed so far."""
        self.prompt_ids: tuple[int, ...]
        self.start(prompt_ids)

    def use(self, sampling: Sampling) -> None:
        """Draw the tokens of the next steps so."""
        self._text_sampler = sampling.text_sampler(self._lm.xp)
        self._audio_sampler = sampling.audio_sampler(self._lm.xp)

    def start(self, prompt_ids: Sequence[int]) -> None:
        """Forget everything and prefill a prompt of text tokens, in one batch.

        Raises UsageError where it is longer than three quarters of the context.
        """
        check_length(prompt_ids, self._lm.context)
        self.start_frames(self._protocol.frames(prompt_ids))
        self.prompt_ids = tuple(prompt_ids)

    def start_frames(self, prompt: PromptFrames) -> None:
        """Forget everything and prefill these forced frames (none at all is legal)."""
        lm = self._lm
        self.prompt_ids = ()
        self._prompt = prompt
        self._forced: deque[tuple[int, ...]] = deque()
        self._paced = PacedText(self._protocol.padding_id)
        self._frame = len(prompt)
        self._cache = lm.new_cache()
        per_step = 1 if on_cpu() else REBUILD_BATCH
        self._reanchor = Reanchor(Schedule(lm.context, len(prompt), per_step))
        columns = prompt.columns(lm.delays, lm.text_card, lm.card)
        for start in range(0, len(columns), PREFILL_POSITIONS):
            chunk = columns[start : start + PREFILL_POSITIONS]
            lm.transform(chunk, [(self._cache, len(chunk))])
            mx.eval(self._cache.buffers)
        mx.clear_cache()
        self._text = int(prompt.text[-1]) if len(prompt) else lm.text_card
        before = len(prompt) - 1
        self._agent: deque[Codes] = deque(maxlen=max(self._agent_delays) + 1)
        self._agent.append(_delayed(prompt.agent, before, self._agent_delays, lm.card))
        # The user's live frames begin at index `before`: a step hears its own frame.
        self._user: deque[Codes] = deque(maxlen=max(self._user_delays) + 1)
        for index in range(before - max(self._user_delays), before):
            self._user.append(_delayed(prompt.user, index, (0,) * lm.user_codebooks, lm.card))

    def force(self, ids: Iterable[int | tuple[int, ...]]) -> None:
        """Queue text tokens; each of the next steps speaks one of them instead of the model's own.

        Where several stand in a tuple, the model chooses among them, whatever is barred.
        """
        self._forced.extend(token if isinstance(token, tuple) else (token,) for token in ids)

    def speak(self, words: Iterable[Sequence[int]]) -> None:
        """Queue words (token ids of each) that the agent says at its own pace, after what is forced."""
        self._paced.extend(words)

    def drop_words(self) -> None:
        """Forget the words that are still to be said."""
        self._paced = PacedText(self._protocol.padding_id)

    def bar(self, *tokens: int) -> None:
        """Write padding where the model would choose one of these text tokens, and no others, from now on.

        It waits: its next best token would be what follows the barred one, which has not been said.
        """
        self._barred, self._allowed = tokens, ()

    def bar_all_but(self, *tokens: int) -> None:
        """Write padding where the model would choose any other text token than these, from now on."""
        self._barred, self._allowed = (), (*tokens, self._protocol.padding_id)

    @property
    def forcing(self) -> int:
        """Given text tokens, forced or paced, still to come."""
        return len(self._forced) + len(self._paced)

    @property
    def position(self) -> int:
        """Positions in the current context, never more than the model's context."""
        return self._cache.length

    def step(self, user_codes: Codes) -> GeneratedFrame:
        """One frame: the user's codes (Ku,) in; the single host sync is the fetch of the tokens.

        Codes of further codebooks than the model listens to are ignored.
        """
        column = self._column(user_codes)
        shadow_columns = self._reanchor.due(self._cache, column)
        runs = [(self._cache, 1)]
        if self._reanchor.shadow is not None:
            runs.append((self._reanchor.shadow, len(shadow_columns)))
        hidden = self._lm.transform(np.vstack([column, shadow_columns]), runs)[:1]
        tokens = self._predict(hidden)
        if self._reanchor.shadow is not None:
            mx.eval(tokens, self._reanchor.shadow.buffers)
        fetched = np.array(tokens, dtype=np.int32)
        live = self._reanchor.swap(self._cache)
        if live is not self._cache:
            self._cache = live
            self.reanchorings += 1
            mx.clear_cache()
        return self._finish(fetched)

    def _column(self, user_codes: Codes) -> Columns:
        """The input tokens of this position: last frame's output and what the user is heard to say."""
        user = np.asarray(user_codes, dtype=np.int32)[: self._lm.user_codebooks]
        # At the very first position the model knows nothing but the start tokens.
        self._user.append(user if self._frame > 0 else np.full_like(user, self._lm.card))
        heard = [self._user[-1 - delay][k] for k, delay in enumerate(self._user_delays)]
        return np.concatenate([[self._text], self._agent[-1], heard]).astype(np.int32)

    def _predict(self, hidden: Array) -> Array:
        """Hidden (1, dim) of this position to its tokens (1 + Ka,) and the one that is withheld."""
        lm, key = self._lm, self._keys.next()
        text_key, audio_key = mx.random.split(key)
        text, withheld = self._text_token(hidden, text_key)
        noise = self._audio_sampler.noise((lm.agent_codebooks, lm.card), audio_key)
        codes = lm.depformer(hidden, text, self._audio_sampler, noise, self._given())
        return lm.xp.concatenate([text, *codes, withheld])

    def _text_token(self, hidden: Array, key: mx.array) -> tuple[Array, Array]:
        """The text token (1,) of this position: given, or of a choice, or the model's own.

        With it the barred one that it stands for, or padding, (1,).
        """
        xp = self._lm.xp
        padding = xp.array([self._protocol.padding_id], dtype=xp.uint32)
        choice, withheld = self._choice(), padding
        if len(choice) == 1:
            return xp.array(choice, dtype=xp.uint32), withheld
        logits = self._lm.text_logits(hidden)
        if choice:
            ids = xp.array(choice, dtype=xp.uint32)
            logits = logits[:, ids]
            return ids[self._text_sampler(logits, self._text_sampler.noise(logits.shape, key))], withheld
        text = self._text_sampler(logits, self._text_sampler.noise(logits.shape, key))
        if self._barred or self._allowed:
            listed = xp.any(text == xp.array(self._barred or self._allowed, dtype=xp.uint32))
            is_barred = listed if self._barred else xp.logical_not(listed)
            text, withheld = xp.where(is_barred, padding, text), xp.where(is_barred, text, padding)
        return (self._paced.constrain(xp, text) if self._paced else text), withheld

    def _choice(self) -> tuple[int, ...]:
        """The text tokens that may stand here; none where it is up to the model."""
        if self._forced:
            return self._forced[0]
        given = self._paced.given if self._paced else None
        return () if given is None else (given,)

    def _given(self) -> list[int | None]:
        """Codes of this position that are not the model's to say: of the prompt's last frames, or of none."""
        frames = [self._frame - delay for delay in self._agent_delays]
        if min(frames) >= len(self._prompt):
            return [None] * len(frames)
        codes = _delayed(self._prompt.agent, self._frame, self._agent_delays, self._lm.card)
        return [
            int(code) if frame < len(self._prompt) else None
            for code, frame in zip(codes, frames, strict=True)
        ]

    def _finish(self, tokens: Codes) -> GeneratedFrame:
        tokens, last = tokens[:-1], int(tokens[-1])
        withheld = None if last == self._protocol.padding_id else last
        self._text = int(tokens[0])
        if self._forced:
            self._forced.popleft()
        elif self._paced:
            self._paced.observe(self._text)
        self._agent.append(tokens[1:])
        most = max(self._agent_delays)
        complete = self._frame - most >= len(self._prompt)
        self._frame += 1
        if not complete:
            return GeneratedFrame(self._text, None, withheld)
        codes = [self._agent[-1 - most + delay][k] for k, delay in enumerate(self._agent_delays)]
        return GeneratedFrame(self._text, np.array(codes, dtype=np.int32), withheld)


def _delayed(codes: Codes, frame: int, delays: Sequence[int], start: int) -> Codes:
    """Codes (K,) of one column: of codebook k that of `delays[k]` frames before `frame`.

    `start` stands where there is no such frame.
    """
    columns = codes.shape[1]
    return np.array(
        [row[i] if 0 <= (i := frame - d) < columns else start for row, d in zip(codes, delays, strict=True)],
        dtype=np.int32,
    )
