"""A live voice stream: PCM of the user in, PCM and text of the agent out, frame by frame."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from moshicli.bridge.codec import StreamDecoder, StreamEncoder
from moshicli.bridge.generator import Generator
from moshicli.bridge.prompt import Codes
from moshicli.bridge.sampling import Sampling
from moshicli.bridge.tokenizer import Tokenizer
from moshicli.frames import FRAME_SAMPLES

Pcm = npt.NDArray[np.float32]


@dataclass(frozen=True)
class VoiceFrame:
    """The agent's 80 ms.

    pcm (1920,) float32 at 24 kHz; text is "" where the token is padding; agent_codes (Ka,) int32, or None in
    the first frames, which are silent while the acoustic delay fills.
    """

    pcm: Pcm
    text_token: int
    text: str
    agent_codes: Codes | None


class VoiceStream:
    """One conversation: encoder, generator and decoder, each with its own state.

    `step` runs them in turn. Who wants them to overlap uses `encoder`, `generator` and `decoder` directly.
    """

    def __init__(
        self,
        encoder: StreamEncoder,
        generator: Generator,
        decoder: StreamDecoder,
        tokenizer: Tokenizer,
        silent_tokens: frozenset[int],
    ) -> None:
        self.encoder = encoder
        self.generator = generator
        self.decoder = decoder
        self._tokenizer = tokenizer
        self._silent_tokens = silent_tokens

    @property
    def codec_swaps(self) -> int:
        """How often the codec was replaced by a fresh one so far, in both directions."""
        return self.encoder.swaps + self.decoder.swaps

    def step(self, pcm: Pcm) -> VoiceFrame:
        """The user's frame, (1920,) float32 at 24 kHz in -1..1, to the agent's."""
        frame = self.generator.step(self.encoder.encode_frame(pcm))
        if frame.agent_codes is None:
            spoken: Pcm = np.zeros(FRAME_SAMPLES, dtype=np.float32)
        else:
            spoken = self.decoder.decode_frame(frame.agent_codes)
        return VoiceFrame(spoken, frame.text_token, self.piece(frame.text_token), frame.agent_codes)

    def piece(self, token: int) -> str:
        """The text of a token, "" for padding."""
        return "" if token in self._silent_tokens else self._tokenizer.piece(token)

    def force_text(self, text: str) -> None:
        """Write `text` into the agent's text stream, one token a frame from the next frame on."""
        self.generator.force(self._tokenizer.encode(text))

    def say(self, text: str) -> None:
        """Make the agent say `text`, word by word at its own pace."""
        self.generator.speak(self._tokenizer.encode(word) for word in text.split())

    def restart(self, prompt: str, sampling: Sampling | None = None) -> None:
        """Forget the conversation and go on under another prompt; audio continues without a break.

        `sampling` replaces the stream's from then on. Raises UsageError, as `MoshiBridge.open` does, and is
        as before.
        """
        self.generator.start(self._tokenizer.encode(prompt))
        if sampling:
            self.generator.use(sampling)
