"""What a prompt tells of earlier conversations."""

from moshicli.conversation.prompt import Line
from moshicli.memory import PROMPT_MESSAGES, Memory, Message


def recent_lines(memory: Memory) -> list[Line]:
    """The last messages of memory that hold words, of all sessions and with all personas; oldest first."""
    lines = [_line(message) for message in memory.window() if message.content.strip()]
    return [line for line in lines if line is not None][-PROMPT_MESSAGES:]


def _line(message: Message) -> Line | None:
    if message.role == "tool":
        return None
    if message.role == "assistant":
        return Line(message.persona or "Assistant", message.content)
    # What `remember` was given is a note.
    return Line("User" if message.role == "user" else "Note", message.content)
