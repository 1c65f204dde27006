"""The text tokenizer of a checkpoint (SentencePiece)."""

from pathlib import Path

from moshicli.bridge.plain_text import in_plain
from moshicli.errors import CheckpointError


class Tokenizer:
    """Text to token ids and back, piece by piece."""

    def __init__(self, path: Path) -> None:
        """Raises CheckpointError if `path` is no SentencePiece model."""
        from sentencepiece import SentencePieceProcessor

        self._processor = SentencePieceProcessor()
        try:
            data = path.read_bytes()
            if not data:
                raise RuntimeError("the file is empty")
            self._processor.LoadFromSerializedProto(data)
        except OSError as error:
            raise CheckpointError(f"{path}: cannot read the tokenizer ({error.strerror})") from None
        except RuntimeError as error:
            raise CheckpointError(f"{path}: not a SentencePiece model ({error})") from None

    def __len__(self) -> int:
        """Number of pieces."""
        return int(self._processor.GetPieceSize())

    def encode(self, text: str) -> list[int]:
        return list(self._processor.EncodeAsIds(text))

    def writable(self, text: str) -> tuple[str, str]:
        """`text` as `encode` can write it, plainer where it must be; and the characters that are left out."""
        return in_plain(text, lambda part: self._processor.unk_id() in self.encode(part))

    def piece(self, token: int) -> str:
        """The text of one token, with a space where a word begins.

        Empty for control and unknown tokens and outside the vocabulary.
        """
        processor = self._processor
        if not 0 <= token < len(self) or processor.IsControl(token) or processor.IsUnknown(token):
            return ""
        return str(processor.IdToPiece(token)).replace("▁", " ")
