"""Memory: what was said, in a JSONL file, and where one is configured also on a server."""

from moshicli.memory.config import PROMPT_MESSAGES, WINDOW_MESSAGES, MemoryConfig, memory_file
from moshicli.memory.memory import Memory
from moshicli.memory.message import Message
from moshicli.memory.store import Store, StoreError

__all__ = [
    "PROMPT_MESSAGES",
    "WINDOW_MESSAGES",
    "Memory",
    "MemoryConfig",
    "Message",
    "Store",
    "StoreError",
    "memory_file",
]
