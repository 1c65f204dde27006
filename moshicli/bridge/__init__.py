"""The MLX bridge: checkpoints, codec, generator. Only modules in here import MLX, moshi_mlx or rustymimi.

Names load on first use, so that a command pays for what it needs.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from moshicli.bridge.checkpoint import Checkpoint, resolve
    from moshicli.bridge.checkpoint_config import CheckpointConfig, UserMarks
    from moshicli.bridge.codec import Codec, StreamDecoder, StreamEncoder
    from moshicli.bridge.codec_loading import load_codec
    from moshicli.bridge.generator import GeneratedFrame, Generator
    from moshicli.bridge.lm_weights import load_lm
    from moshicli.bridge.memory import MlxMemory, mlx_memory
    from moshicli.bridge.moshi_bridge import MoshiBridge
    from moshicli.bridge.sampling import Sampling
    from moshicli.bridge.stream import VoiceFrame, VoiceStream
    from moshicli.bridge.tokenizer import Tokenizer

__all__ = [
    "Checkpoint",
    "CheckpointConfig",
    "Codec",
    "GeneratedFrame",
    "Generator",
    "MlxMemory",
    "MoshiBridge",
    "Sampling",
    "StreamDecoder",
    "StreamEncoder",
    "Tokenizer",
    "UserMarks",
    "VoiceFrame",
    "VoiceStream",
    "load_codec",
    "load_lm",
    "mlx_memory",
    "resolve",
]

_MODULES: Final = {
    "Checkpoint": "checkpoint",
    "CheckpointConfig": "checkpoint_config",
    "Codec": "codec",
    "GeneratedFrame": "generator",
    "Generator": "generator",
    "MlxMemory": "memory",
    "MoshiBridge": "moshi_bridge",
    "Sampling": "sampling",
    "StreamDecoder": "codec",
    "StreamEncoder": "codec",
    "Tokenizer": "tokenizer",
    "UserMarks": "checkpoint_config",
    "VoiceFrame": "stream",
    "VoiceStream": "stream",
    "load_codec": "codec_loading",
    "load_lm": "lm_weights",
    "mlx_memory": "memory",
    "resolve": "checkpoint",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
