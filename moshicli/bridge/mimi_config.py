"""Size of a Mimi codec and the tensors its weight file must hold.

Architecture: SEANet encoder and decoder, a causal transformer beside each, and a split residual vector
quantiser (Défossez et al. 2024, arXiv:2410.00037, section 3.3). Tensor names are those of Kyutai's PyTorch
checkpoints.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from moshicli.errors import CheckpointError

Shape = tuple[int, ...]

FIRST_KERNEL: Final = 7
RESIDUAL_KERNEL: Final = 3
LAST_KERNEL: Final = 3
HARMONIC_CONVS: Final = 3
HARMONIC_KERNEL: Final = 3
HARMONIC_WIDTH: Final = 64
RESAMPLE_STRIDE: Final = 2  # between the 25 Hz of the transformers and the 12.5 Hz of the codes


@dataclass(frozen=True)
class MimiConfig:
    """Dimensions of one Mimi; the defaults are those of Kyutai's full-size codec (`mimi_202407`)."""

    dimension: int = 512
    filters: int = 64
    ratios: tuple[int, ...] = (8, 6, 5, 4)
    layers: int = 8
    heads: int = 8
    feedforward: int = 2048
    context: int = 250
    """Attention window in 25 Hz positions: position i sees positions i - context + 1 … i."""
    codebooks: int = 32
    """Codebooks in the weight file; a codec may use fewer."""
    bins: int = 2048
    codebook_dim: int = 256
    harmonics: int = 0
    """Oscillators beside the decoder (see `mimi_harmonics`): a small codec may have some, Kyutai's none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], source: str) -> "MimiConfig":
        """Read the `mimi_config` object of a `config.json`; absent keys keep the full-size value.

        Raises CheckpointError, naming `source`, on an unknown key or a value that is no positive integer;
        `harmonics` may be 0.
        """
        known = {field.name for field in fields(cls)}
        values: dict[str, Any] = {}
        for key, value in data.items():
            if key not in known:
                raise CheckpointError(f"{source}: unknown key mimi_config.{key}")
            numbers = value if key == "ratios" and isinstance(value, list) else [value]
            least = 0 if key == "harmonics" else 1
            if not numbers or not all(type(n) is int and n >= least for n in numbers):
                expected = "positive" if least else "0 or positive"
                raise CheckpointError(f"{source}: mimi_config.{key} must be {expected}, not {value!r}")
            values[key] = tuple(numbers) if key == "ratios" else value
        config = cls(**values)
        if config.dimension % (2 * config.heads):
            raise CheckpointError(f"{source}: mimi_config.dimension must be a multiple of 2 x heads")
        samples = RESAMPLE_STRIDE
        for ratio in config.ratios:
            samples *= ratio
        if samples != 1920:
            raise CheckpointError(f"{source}: mimi_config.ratios make frames of {samples} samples, not 1920")
        return config


FULL_SIZE: Final = MimiConfig()


def tensor_shapes(config: MimiConfig) -> dict[str, Shape]:
    """Every tensor a weight file for `config` must hold, in PyTorch layout (output, input, kernel)."""
    shapes = dict(_encoder(config))
    shapes.update(_decoder(config))
    for side in ("encoder", "decoder"):
        for layer in range(config.layers):
            shapes.update(_layer(f"{side}_transformer.transformer.layers.{layer}", config))
    size, kernel = config.dimension, 2 * RESAMPLE_STRIDE
    shapes["downsample.conv.conv.conv.weight"] = (size, size, kernel)
    shapes["upsample.convtr.convtr.convtr.weight"] = (size, 1, kernel)
    for group, count in (("rvq_first", 1), ("rvq_rest", config.codebooks - 1)):
        shapes[f"quantizer.{group}.input_proj.weight"] = (config.codebook_dim, size, 1)
        shapes[f"quantizer.{group}.output_proj.weight"] = (size, config.codebook_dim, 1)
        for index in range(count):
            codebook = f"quantizer.{group}.vq.layers.{index}._codebook"
            shapes[f"{codebook}.embedding_sum"] = (config.bins, config.codebook_dim)
            shapes[f"{codebook}.cluster_usage"] = (config.bins,)
    return shapes


def _conv(name: str, out: int, into: int, kernel: int) -> Iterator[tuple[str, Shape]]:
    yield f"{name}.conv.conv.weight", (out, into, kernel)
    yield f"{name}.conv.conv.bias", (out,)


def _residual(index: int, side: str, width: int) -> Iterator[tuple[str, Shape]]:
    yield from _conv(f"{side}.model.{index}.block.1", width // 2, width, RESIDUAL_KERNEL)
    yield from _conv(f"{side}.model.{index}.block.3", width, width // 2, 1)


def _encoder(config: MimiConfig) -> Iterator[tuple[str, Shape]]:
    width = config.filters
    yield from _conv("encoder.model.0", width, 1, FIRST_KERNEL)
    for stage, ratio in enumerate(reversed(config.ratios)):
        yield from _residual(1 + 3 * stage, "encoder", width)
        yield from _conv(f"encoder.model.{3 + 3 * stage}", 2 * width, width, 2 * ratio)
        width *= 2
    yield from _conv(f"encoder.model.{2 + 3 * len(config.ratios)}", config.dimension, width, LAST_KERNEL)


def _decoder(config: MimiConfig) -> Iterator[tuple[str, Shape]]:
    width = config.filters * 2 ** len(config.ratios)
    yield from _conv("decoder.model.0", width, config.dimension, FIRST_KERNEL)
    for stage, ratio in enumerate(config.ratios):
        upsample = f"decoder.model.{2 + 3 * stage}.convtr.convtr"
        yield f"{upsample}.weight", (width, width // 2, 2 * ratio)
        yield f"{upsample}.bias", (width // 2,)
        width //= 2
        yield from _residual(3 + 3 * stage, "decoder", width)
        if stage == 0 and config.harmonics:
            yield from _harmonics(width, config.harmonics)
    yield from _conv(f"decoder.model.{2 + 3 * len(config.ratios)}", 1, width, LAST_KERNEL)


def _harmonics(width: int, count: int) -> Iterator[tuple[str, Shape]]:
    for index in range(HARMONIC_CONVS):
        out = 1 + count if index == HARMONIC_CONVS - 1 else HARMONIC_WIDTH
        yield from _conv(f"decoder.harmonics.{index}", out, width, HARMONIC_KERNEL)
        width = out


def _layer(name: str, config: MimiConfig) -> Iterator[tuple[str, Shape]]:
    size = config.dimension
    yield f"{name}.self_attn.in_proj_weight", (3 * size, size)
    yield f"{name}.self_attn.out_proj.weight", (size, size)
    yield f"{name}.linear1.weight", (config.feedforward, size)
    yield f"{name}.linear2.weight", (size, config.feedforward)
    for part in ("norm1.weight", "norm1.bias", "norm2.weight", "norm2.bias"):
        yield f"{name}.{part}", (size,)
    yield f"{name}.layer_scale_1.scale", (size,)
    yield f"{name}.layer_scale_2.scale", (size,)
