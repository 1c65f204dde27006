"""What comes of a tool call."""

import json
from dataclasses import dataclass
from typing import Any, Final

# Reasons are forced into the model's text stream: few words, and the ones that `mini` was trained on.
TIMED_OUT: Final = "timed out"
NOT_AVAILABLE: Final = "not available"
NOT_ALLOWED: Final = "not allowed"
UNKNOWN_PERSONA: Final = "unknown persona"
NO_SUCH_TOOL: Final = "no such tool"
FAILED: Final = "failed"

MOST_RESULT_BYTES: Final = 4096
"""A result is forced into the text stream one token a frame: this much takes over a minute."""

_LONGEST_REASON: Final = 80
_LONGEST_DETAIL: Final = 300
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


class ToolError(Exception):
    """A tool's own way to fail: a reason of a few words for the model, and a detail for people."""

    def __init__(self, reason: str = FAILED, detail: str | None = None) -> None:
        super().__init__(reason)
        self.reason = one_line(reason, _LONGEST_REASON) or FAILED
        self.detail = one_line(detail, _LONGEST_DETAIL) if detail else None


@dataclass(frozen=True)
class ToolOutcome:
    """`result` if `ok`, a JSON object; else `error`, a few words for the model, and `detail` for people."""

    ok: bool
    result: dict[str, Any] | None = None
    error: str | None = None
    detail: str | None = None
    printed: str = ""
    """What the tool wrote to standard output, cut off after 4 KB."""

    @property
    def text(self) -> str:
        """The outcome as it is forced into the model's text stream."""
        told = self.result if self.ok else {"error": self.error}
        return f"TOOL_RESULT: {json.dumps(told, ensure_ascii=False)}"

    @property
    def reason(self) -> str:
        """Error and detail in one line, for people; empty if `ok`."""
        return ": ".join(part for part in (self.error, self.detail) if part)


def as_result(value: Any) -> dict[str, Any]:
    """What a tool returned, as a JSON object of its own. Raises `ToolError`: no JSON, or too much of it."""
    pieces: list[str] = []
    left = MOST_RESULT_BYTES
    try:
        # Piece by piece, so that a huge result is not written out before it is refused.
        for piece in _ENCODER.iterencode(value if isinstance(value, dict) else {"result": value}):
            left -= len(piece.encode())
            if left < 0:
                raise ToolError(FAILED, f"its result is larger than {MOST_RESULT_BYTES} bytes of JSON")
            pieces.append(piece)
        result: dict[str, Any] = json.loads("".join(pieces))
    except (TypeError, ValueError, RecursionError) as error:
        raise ToolError(FAILED, f"its result is not JSON: {error}") from None
    return result


def one_line(text: str, longest: int) -> str:
    """`text` with its white space collapsed, cut to `longest` characters, without half surrogate pairs."""
    # Cut first: what a tool says may be megabytes.
    line = " ".join(text[: 4 * longest].encode(errors="replace").decode().split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
