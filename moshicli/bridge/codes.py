"""Files of Mimi codes: `.npy` for arrays, `.safetensors` for codes that know where they come from.

`.npy` holds `(K, T)` uint16 in C order. Its format ends with the array, so `np.load` never looks at the JSON
object that follows there, with the metadata of safetensors; a file without it decodes to whole frames.
"""

import io
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from moshicli.errors import InputError
from moshicli.frames import FRAME_RATE, FRAME_SAMPLES, SAMPLE_RATE, frames_for

CodesFormat = Literal["npy", "safetensors"]
_NPY_MAGIC: Final = b"\x93NUMPY"
_LARGEST: Final = np.iinfo(np.uint16).max


@dataclass(frozen=True)
class Codes:
    """`codes` `(K, T)` uint16 of `num_samples` samples at 24 kHz, and the codec that made them if known."""

    codes: npt.NDArray[np.uint16]
    num_samples: int
    codec: str | None = None
    weights_sha256: str | None = None

    def metadata(self) -> dict[str, str]:
        """The metadata that goes into a file."""
        known = {"codec": self.codec, "weights_sha256": self.weights_sha256}
        return {name: value for name, value in known.items() if value is not None} | {
            "sample_rate": str(SAMPLE_RATE),
            "frame_rate": str(FRAME_RATE),
            "num_codebooks": str(len(self.codes)),
            "num_samples": str(self.num_samples),
        }


def dump_codes(codes: Codes, form: CodesFormat) -> bytes:
    """The bytes of a codes file."""
    array = np.ascontiguousarray(codes.codes, dtype=np.uint16)
    if form == "npy":
        file = io.BytesIO()
        np.save(file, array)
        return file.getvalue() + json.dumps(codes.metadata()).encode()
    import safetensors.numpy

    return safetensors.numpy.save({"codes": array[np.newaxis]}, metadata=codes.metadata())


def parse_codes(data: bytes, name: str, warn: Callable[[str], None]) -> Codes:
    """Read a codes file; its content tells the kind. Raises `InputError` naming what is wrong in `name`.

    Metadata of `.npy` that are damaged are left out, with a word to `warn`.
    """
    if not data:
        raise InputError(f"{name} is empty")
    is_npy = data.startswith(_NPY_MAGIC)
    array, metadata = _parse_npy(data, name, warn) if is_npy else _parse_safetensors(data, name)
    if array.ndim == 3 and len(array) == 1:
        array = array[0]
    if array.ndim != 2 or array.dtype.kind not in "iu":
        raise InputError(f"{name}: codes must be integers of shape (K, T), not {array.dtype} {array.shape}")
    if array.size == 0:
        raise InputError(f"{name}: contains no codes, its shape is {array.shape}")
    if array.min() < 0 or array.max() > _LARGEST:
        raise InputError(f"{name}: codes reach from {array.min()} to {array.max()}")
    frames = array.shape[1]
    try:
        num_samples = int(metadata.get("num_samples", frames * FRAME_SAMPLES))
    except ValueError:
        num_samples = 0
    if frames_for(num_samples) != frames:
        raise InputError(f"{name}: num_samples {metadata['num_samples']} does not fit its {frames} frames")
    known = {"sample_rate": SAMPLE_RATE, "frame_rate": FRAME_RATE, "num_codebooks": len(array)}
    for key, value in known.items():
        if not _means(metadata.get(key, str(value)), value):
            raise InputError(f"{name}: its metadata says {key} {metadata[key]}, not {value}")
    return Codes(array.astype(np.uint16), num_samples, metadata.get("codec"), metadata.get("weights_sha256"))


def _parse_npy(
    data: bytes, name: str, warn: Callable[[str], None]
) -> tuple[npt.NDArray[Any], dict[str, str]]:
    file = io.BytesIO(data)
    try:
        array = np.load(file, allow_pickle=False)
    except Exception as error:  # the header is a Python literal: its damage has many names
        raise InputError(f"{name}: damaged .npy file ({error})") from error
    try:
        metadata = json.loads(file.read() or b"{}")
    except (ValueError, RecursionError):
        metadata = None
    if not isinstance(metadata, dict):
        warn(f"{name}: its metadata, behind the array, is damaged: whole frames of an unknown codec assumed")
    return array, _strings(metadata)


def _parse_safetensors(data: bytes, name: str) -> tuple[npt.NDArray[Any], dict[str, str]]:
    import safetensors.numpy
    from safetensors import SafetensorError

    try:
        array = safetensors.numpy.load(data)["codes"]
    except (SafetensorError, KeyError, TypeError) as error:
        raise InputError(
            f"{name} holds no codes: neither .npy nor safetensors with a tensor 'codes'"
        ) from error
    # safetensors.numpy drops the metadata; the header is a length and a JSON object.
    (length,) = struct.unpack("<Q", data[:8])
    return array, _strings(json.loads(data[8 : 8 + length]).get("__metadata__"))


def _strings(metadata: Any) -> dict[str, str]:
    return {str(k): str(v) for k, v in metadata.items()} if isinstance(metadata, dict) else {}


def _means(text: str, value: float) -> bool:
    try:
        return float(text) == value
    except ValueError:
        return False
