"""`MoshiBridge`: a checkpoint, loaded, as plain Python functions over arrays and text."""

from typing import Final

import numpy as np
import numpy.typing as npt

from moshicli.bridge.checkpoint import resolve
from moshicli.bridge.codec import frames_of
from moshicli.bridge.codec_loading import load_codec
from moshicli.bridge.generator import Generator
from moshicli.bridge.generator_lm import StreamingLm
from moshicli.bridge.lm_weights import load_lm
from moshicli.bridge.paced_text import END_OF_PADDING_ID
from moshicli.bridge.prompt import PromptProtocol, between_marks
from moshicli.bridge.reference_codes import reference_codes
from moshicli.bridge.sampling import Sampling
from moshicli.bridge.stream import Pcm, VoiceStream
from moshicli.bridge.tokenizer import Tokenizer
from moshicli.frames import FRAME_SAMPLES

REPLY_PAUSE_FRAMES: Final = 15
"""A reply has ended when this many frames (1.2 s) came without text; pauses between clauses are shorter."""


class MoshiBridge:
    """One loaded checkpoint: its codec, its language model, its tokenizer.

    Args:
        hf_repo: `"mini"` (embedded, needs no network), a folder, or a Hugging Face repo id.
        quantized: kept for compatibility; the names of the checkpoint's files say at how many bits they are.
        max_steps: kept for compatibility; sessions have no limit.

    Raises CheckpointError where something is missing or malformed.
    """

    def __init__(
        self, hf_repo: str = "kyutai/moshiko-mlx-q8", quantized: int | None = 8, max_steps: int = 500
    ) -> None:
        self.checkpoint = resolve(hf_repo)
        config = self.checkpoint.config
        self.tokenizer = Tokenizer(self.checkpoint.tokenizer)
        self.codec = load_codec(self.checkpoint)
        self._lm = StreamingLm(load_lm(self.checkpoint))
        self._protocol = PromptProtocol(*reference_codes(config, self.codec), config.text_padding_id)
        self._silent_tokens = frozenset({END_OF_PADDING_ID, config.text_padding_id})

    def open(
        self, prompt: str = "", *, sampling: Sampling | None = None, seed: int | None = None
    ) -> VoiceStream:
        """A new conversation under `prompt`, forced as it is (models expect it between `<system>` marks).

        `sampling` defaults to the checkpoint's, `seed` to a random one. Raises UsageError where the prompt is
        longer than three quarters of the model's context.
        """
        sampling = sampling or self.checkpoint.config.sampling
        ids = self.tokenizer.encode(prompt)
        return VoiceStream(
            self.codec.encoder(),
            Generator(self._lm, self._protocol, sampling, seed, ids),
            self.codec.decoder(),
            self.tokenizer,
            self._silent_tokens,
        )

    def encode_audio(self, audio: Pcm) -> npt.NDArray[np.uint16]:
        """Mono 24 kHz audio (n,) float32 in -1..1 to codes (K, T), T = ceil(n / 1920)."""
        return self.codec.encode(audio)

    def decode_audio(self, codes: npt.NDArray[np.integer]) -> Pcm:
        """Codes (K, T) to mono 24 kHz audio (T * 1920,) float32."""
        return self.codec.decode(codes)

    def generate_response(
        self, user_audio: Pcm, text_prompt: str, max_frames: int = 125, *, seed: int | None = None
    ) -> tuple[Pcm, str]:
        """Let the agent hear `user_audio` (n,) and answer as the persona that `text_prompt` describes.

        After the user's audio it hears silence until its reply has ended, at most `max_frames` of 80 ms.
        Returns its audio (m,) float32 at 24 kHz, from the user's first sample on, and its text, without what
        a checkpoint that transcribes writes of the user's words. Raises InputError for other shapes.
        """
        stream = self.open(between_marks(text_prompt), seed=seed)
        spoken = frames_of(user_audio).reshape(-1, FRAME_SAMPLES)
        heard = np.concatenate([spoken, np.zeros((max_frames, FRAME_SAMPLES), dtype=np.float32)])
        marks = self.checkpoint.config.user_text
        audio: list[Pcm] = []
        text, quiet, transcribing = "", 0, False
        for index, pcm in enumerate(heard):
            frame = stream.step(pcm)
            audio.append(frame.pcm)
            if marks and frame.text_token in marks:
                transcribing = frame.text_token == marks.start
            elif not transcribing:
                text += frame.text
            quiet = 0 if frame.text else quiet + 1
            if index >= len(spoken) and text and quiet >= REPLY_PAUSE_FRAMES:
                break
        return np.concatenate([np.zeros(0, dtype=np.float32), *audio]), text.strip()
