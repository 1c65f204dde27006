"""Which implementation runs the codec of a checkpoint."""

from moshicli.bridge.checkpoint import Checkpoint
from moshicli.bridge.codec import Codec
from moshicli.bridge.codec_array import ArrayCodec
from moshicli.bridge.codec_rust import RustCodec
from moshicli.bridge.mimi_config import FULL_SIZE
from moshicli.bridge.mimi_weights import check_mimi_header, is_quantized
from moshicli.errors import CheckpointError, UsageError


def load_codec(checkpoint: Checkpoint, num_codebooks: int | None = None) -> Codec:
    """Load the Mimi of a checkpoint: full size in rustymimi, any other size on numpy or MLX arrays.

    `num_codebooks` defaults to those of one stream of its LM. Raises CheckpointError for weights that cannot
    be used, UsageError for more codebooks than they hold.
    """
    config, path = checkpoint.config.mimi, checkpoint.mimi_weights
    header = check_mimi_header(path, config)
    count = num_codebooks or checkpoint.config.stream_codebooks
    if not 1 <= count <= config.codebooks:
        kind, status = ("codes need", UsageError) if num_codebooks else ("config.json needs", CheckpointError)
        raise status(f"{kind} {count} codebooks, the codec in {path.name} has {config.codebooks}")
    if config == FULL_SIZE and not is_quantized(header):
        return RustCodec(path, count)
    return ArrayCodec(path, config, count)
