"""`moshi encode` and `moshi decode`: round trips, pipes, and everything that a user can get wrong."""

import io
import json
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from safetensors.numpy import load_file, save
from support.cli import moshi, start_moshi
from support.mimi_weights import TINY_MIMI

from moshicli.bridge.codes import Codes, dump_codes
from moshicli.frames import FRAME_SAMPLES, SAMPLE_RATE

MOSHI = f"{shlex.quote(sys.executable)} -m moshicli"


@pytest.fixture(autouse=True)
def tiny_model(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOSHICLI_MODEL", str(checkpoint))


def write_speech(path: Path, samples: int = 30_000, rate: int = SAMPLE_RATE, channels: int = 1) -> Path:
    noise = np.random.default_rng(0).standard_normal((samples, channels)) * 0.1
    soundfile.write(path, noise, rate, format="WAV")
    return path


@pytest.mark.parametrize("suffix", ["npy", "safetensors"])
@pytest.mark.parametrize("samples", [1, FRAME_SAMPLES, FRAME_SAMPLES + 1, 50_000])
def test_a_round_trip_keeps_the_sample_count(tmp_path: Path, suffix: str, samples: int) -> None:
    speech, codes, back = (
        write_speech(tmp_path / "in.wav", samples),
        tmp_path / f"c.{suffix}",
        tmp_path / "out.wav",
    )
    assert moshi("encode", speech, codes).status == 0
    assert moshi("decode", codes, back).status == 0
    assert soundfile.info(back).frames == samples
    assert {path.name for path in tmp_path.iterdir()} == {"in.wav", codes.name, "out.wav"}


def test_npy_is_a_plain_array(tmp_path: Path) -> None:
    run = moshi("encode", write_speech(tmp_path / "in.wav"), tmp_path / "out.npy")
    assert (run.status, run.stdout, run.stderr) == (0, b"", "")
    codes = np.load(tmp_path / "out.npy")
    assert codes.dtype == np.uint16
    assert codes.shape == (TINY_MIMI.codebooks, -(-30_000 // FRAME_SAMPLES))
    assert codes.flags.c_contiguous
    assert codes.max() < TINY_MIMI.bins


def test_safetensors_carry_their_origin(tmp_path: Path) -> None:
    moshi("encode", write_speech(tmp_path / "in.wav"), tmp_path / "out.safetensors")
    from safetensors import safe_open

    with safe_open(tmp_path / "out.safetensors", "np") as file:
        metadata = file.metadata()
    assert load_file(tmp_path / "out.safetensors")["codes"].shape == (1, TINY_MIMI.codebooks, 16)
    assert len(metadata.pop("weights_sha256")) == 64
    assert metadata.pop("codec").startswith("mimi")
    assert metadata == {
        "sample_rate": "24000",
        "frame_rate": "12.5",
        "num_codebooks": str(TINY_MIMI.codebooks),
        "num_samples": "30000",
    }


def test_pipes_equal_files(tmp_path: Path) -> None:
    write_speech(tmp_path / "in.wav", 44_101, 44_100, 2)
    shell = f"set -o pipefail; cat $0/in.wav | {MOSHI} encode - - | {MOSHI} decode - - > $0/piped.wav"
    child = subprocess.run(["bash", "-c", shell, tmp_path], capture_output=True, text=True, check=False)
    assert (child.returncode, child.stderr) == (0, "")
    for args in (("encode", "in.wav", "c.npy"), ("decode", "c.npy", "filed.wav")):
        assert moshi(args[0], tmp_path / args[1], tmp_path / args[2]).status == 0
    assert soundfile.info(tmp_path / "piped.wav").frames == 24_001
    assert (tmp_path / "piped.wav").read_bytes() == (tmp_path / "filed.wav").read_bytes()


def test_a_pipe_by_the_name_of_standard_output(tmp_path: Path) -> None:
    moshi("encode", write_speech(tmp_path / "in.wav"), tmp_path / "c.npy")
    child = start_moshi("decode", tmp_path / "c.npy", "/dev/stdout", stdout=subprocess.PIPE)
    stdout, stderr = child.communicate()
    assert (child.returncode, stderr) == (0, b"")
    assert soundfile.info(io.BytesIO(stdout)).frames == 30_000


def test_npy_through_a_pipe(tmp_path: Path) -> None:
    run = moshi("encode", write_speech(tmp_path / "in.wav"), "-", "--format", "npy")
    assert np.load(io.BytesIO(run.stdout)).shape == (TINY_MIMI.codebooks, 16)
    assert soundfile.info(io.BytesIO(moshi("decode", "-", "-", stdin=run.stdout).stdout)).frames == 30_000


def test_headerless_pcm(tmp_path: Path) -> None:
    write_speech(tmp_path / "in.wav", 16_000, 16_000, 2)
    pcm, _ = soundfile.read(tmp_path / "in.wav", dtype="int16")
    args = ("--raw", "--rate", 16_000, "--channels", 2, "--encoding", "s16le")
    assert moshi("encode", "-", tmp_path / "raw.npy", *args, stdin=pcm.tobytes()).status == 0
    moshi("encode", tmp_path / "in.wav", tmp_path / "wav.npy")
    np.testing.assert_array_equal(np.load(tmp_path / "raw.npy"), np.load(tmp_path / "wav.npy"))
    run = moshi("encode", "-", tmp_path / "raw.npy", "--raw", "--encoding", "mp3")
    assert (run.status, run.stderr.splitlines()[0]) == (2, "error: unknown --encoding mp3")


@pytest.mark.parametrize(
    ("rate", "channels", "subtype"),
    [(8_000, 1, "PCM_16"), (192_000, 1, "PCM_16"), (48_000, 6, "PCM_16"), (8_000, 1, "PCM_U8")],
)
def test_unusual_audio_simply_works(tmp_path: Path, rate: int, channels: int, subtype: str) -> None:
    noise = np.random.default_rng(0).uniform(-0.1, 0.1, (rate, channels))
    soundfile.write(tmp_path / "in.wav", noise, rate, subtype=subtype)
    run = moshi("encode", tmp_path / "in.wav", tmp_path / "out.npy")
    assert (run.status, run.stderr) == (0, "")
    assert np.load(tmp_path / "out.npy").shape == (TINY_MIMI.codebooks, 13)


def test_fewer_codebooks_are_the_first_ones(tmp_path: Path) -> None:
    speech = write_speech(tmp_path / "in.wav")
    moshi("encode", speech, tmp_path / "all.npy")
    moshi("encode", speech, tmp_path / "three.npy", "-k", 3)
    np.testing.assert_array_equal(np.load(tmp_path / "three.npy"), np.load(tmp_path / "all.npy")[:3])
    assert moshi("decode", tmp_path / "three.npy", tmp_path / "out.wav").status == 0
    assert soundfile.info(tmp_path / "out.wav").frames == 30_000


def test_more_codebooks_than_there_are(tmp_path: Path) -> None:
    speech = write_speech(tmp_path / "in.wav")
    fails_with(2, "codes need 100 codebooks", tmp_path, "encode", speech, tmp_path / "x.npy", "-k", 100)


def test_raw_input_that_ends_within_a_sample(tmp_path: Path) -> None:
    codes = tmp_path / "x.npy"
    run = moshi("encode", "-", codes, "--raw", "-q", stdin=b"abc")
    assert run.status == 0
    assert run.stderr == (
        "warning: standard input ends within a sample: what there is of it, 1 of 2 bytes, is dropped\n"
    )
    assert moshi("encode", "-", codes, "--raw", stdin=b"abcd").stderr == ""


def test_truncated_audio_is_refused(tmp_path: Path) -> None:
    speech = write_speech(tmp_path / "in.wav")
    speech.write_bytes(speech.read_bytes()[:-20_000])
    run = moshi("encode", speech, tmp_path / "out.npy")
    assert run.status == 1
    assert run.stderr.startswith(f"error: {speech} is truncated: 0.83 s of 1.25 s are there\n")
    assert not (tmp_path / "out.npy").exists()


BAD_AUDIO = {
    "missing": (None, "No such file"),
    "empty": (b"", "is empty"),
    "text": (b"this is a letter, not a sound\n", "is not an audio file"),
    "header only": (b"RIFF\x24\0\0\0WAVEfmt ", "without a 'fmt ' chunk"),
    "silent": ("no samples", "contains no audio"),
    "nan": (np.nan, "sample 7000 (0.292 s) of channel 1 is NaN"),
    "int16 as float": (30_000, "sample 7000 (0.292 s) of channel 1 is 3e+04, full scale is 1"),
    "largest float": (3e38, "sample 7000 (0.292 s) of channel 1 is 3e+38, full scale is 1"),
}


@pytest.mark.parametrize("case", BAD_AUDIO)
def test_bad_audio(tmp_path: Path, case: str) -> None:
    content, message = BAD_AUDIO[case]
    speech, codes = tmp_path / "in.wav", tmp_path / "out.npy"
    if isinstance(content, bytes):
        speech.write_bytes(content)
    elif content is not None:
        pcm = np.zeros(0 if content == "no samples" else 9_000, np.float32)
        pcm[7_000:] = 0 if content == "no samples" else content
        soundfile.write(speech, pcm, SAMPLE_RATE, subtype="FLOAT")
    fails_with(1, message, tmp_path, "encode", speech, codes)
    if content is not None:
        fails_with(1, message, tmp_path, "encode", "-", codes, stdin=speech.read_bytes())


def fails_with(status: int, message: str, folder: Path, *args: object, stdin: bytes = b"") -> None:
    """One error line of that meaning, that exit code, and not a file more than before."""
    before = set(folder.iterdir())
    run = moshi(*args, stdin=stdin)
    assert (run.status, run.stdout) == (status, b"")
    error, *hint = run.stderr.splitlines()
    assert error.startswith("error: ") and len(hint) <= 1
    assert message in error
    assert set(folder.iterdir()) == before


def codes_file(shape: tuple[int, ...], largest: int = TINY_MIMI.bins - 1, dtype: str = "uint16") -> bytes:
    file = io.BytesIO()
    np.save(file, np.full(shape, largest, dtype))
    return file.getvalue()


GOOD = np.zeros((8, 2), np.uint16)


def with_metadata(**changes: str) -> bytes:
    return save({"codes": GOOD[None]}, metadata=Codes(GOOD, 3_000).metadata() | changes)


BAD_CODES = {
    "empty": (b"", "is empty"),
    "text": (b"codes, please", "holds no codes"),
    "cut npy": (codes_file((8, 20))[:-5], "damaged .npy file"),
    "damaged npy": (codes_file((8, 20)).replace(b"'shape': (", b"'shape': ((", 1), "damaged .npy file"),
    "immense npy": (codes_file((8, 20)).replace(b"(8, 20)", b"(9**20,)", 1), "damaged .npy file"),
    "cut safetensors": (dump_codes(Codes(GOOD, 3_000), "safetensors")[:-5], "holds no codes"),
    "other tensor": (save({"weights": GOOD}), "holds no codes"),
    "objects": (
        b"\x93NUMPY\x01\x00\x36\x00{'descr': '|O', 'fortran_order': False, 'shape': (1,)}",
        "damaged .npy",
    ),
    "float": (codes_file((8, 2), dtype="float32"), "must be integers of shape (K, T), not float32"),
    "flat": (codes_file((16,)), "must be integers of shape (K, T), not uint16 (16,)"),
    "no frames": (codes_file((8, 0)), "contains no codes"),
    "out of range": (codes_file((8, 2), TINY_MIMI.bins), "32"),
    "negative": (codes_file((8, 2), -1, "int64"), "-1"),
    "far out of range": (codes_file((8, 2), 10**6, "int64"), "1000000"),
    "wrong K": (codes_file((9, 2)), "codes of 9 codebooks, the codec has 8"),
    "other codec": (
        dump_codes(Codes(GOOD, 3_000, "encodec_24khz"), "safetensors"),
        "codes of 'encodec_24khz'",
    ),
    "other K": (with_metadata(num_codebooks="9"), "its metadata says num_codebooks 9, not 8"),
    "other rate": (with_metadata(sample_rate="16000"), "its metadata says sample_rate 16000, not 24000"),
    "count": (dump_codes(Codes(GOOD, 99_999), "safetensors"), "num_samples 99999 does not fit its 2 frames"),
}


@pytest.mark.parametrize("case", BAD_CODES)
def test_bad_codes(tmp_path: Path, case: str) -> None:
    data, message = BAD_CODES[case]
    (tmp_path / "codes").write_bytes(data)
    fails_with(1, message, tmp_path, "decode", tmp_path / "codes", tmp_path / "out.wav")
    fails_with(1, message, tmp_path, "decode", "-", "-", stdin=data)


@pytest.mark.parametrize("tail", [b'{"codec": "mi', b"\xff\xfe{", b"[]", b"[" * 100_000])
def test_damaged_metadata_of_an_array_are_warned_of(tmp_path: Path, tail: bytes) -> None:
    out = tmp_path / "out.wav"
    assert moshi("decode", "-", out, stdin=codes_file((8, 2))).stderr == ""
    run = moshi("decode", "-", out, "-q", stdin=codes_file((8, 2)) + tail)
    assert run.status == 0
    assert run.stderr.startswith("warning: standard input: its metadata, behind the array, is damaged")
    assert soundfile.info(out).frames == 2 * FRAME_SAMPLES


@pytest.mark.parametrize("suffix", ["npy", "safetensors"])
def test_codes_of_other_weights_are_refused(tmp_path: Path, other_checkpoint: Path, suffix: str) -> None:
    codes = tmp_path / f"c.{suffix}"
    moshi("encode", write_speech(tmp_path / "in.wav"), codes, "--model", other_checkpoint)
    fails_with(1, "with other weights", tmp_path, "decode", codes, tmp_path / "out.wav")


def test_outputs_that_cannot_be(tmp_path: Path) -> None:
    speech, codes = write_speech(tmp_path / "in.wav"), tmp_path / "c.npy"
    moshi("encode", speech, codes)
    (tmp_path / "folder.npy").mkdir()
    (tmp_path / "folder.wav").mkdir()
    for command, source, suffix in (("encode", speech, "npy"), ("decode", codes, "wav")):
        missing = tmp_path / "missing" / f"out.{suffix}"
        fails_with(1, "missing does not exist", tmp_path, command, source, missing)
        fails_with(1, "it is a folder", tmp_path, command, source, tmp_path / f"folder.{suffix}")
        fails_with(2, "cannot tell the", tmp_path, command, source, tmp_path / "out.xyz")
    fails_with(1, "/dev/full: No space left", tmp_path, "encode", speech, "/dev/full", "--format", "npy")
    fails_with(1, "/dev/full: No space left", tmp_path, "decode", codes, "/dev/full")
    fails_with(2, "unknown --format wav", tmp_path, "encode", speech, "-", "--format", "wav")


def test_a_full_standard_output(tmp_path: Path) -> None:
    speech = write_speech(tmp_path / "in.wav")
    with Path("/dev/full").open("wb") as full:
        child = start_moshi("encode", speech, "-", stdout=full)
        _, stderr = child.communicate()
    assert child.returncode == 1
    assert stderr == b"error: cannot write standard output: No space left on device\n"


def test_terminals_get_no_binary(tmp_path: Path) -> None:
    speech, codes = write_speech(tmp_path / "in.wav"), tmp_path / "c.npy"
    moshi("encode", speech, codes)
    for args in (("encode", speech, "-"), ("decode", codes, "-")):
        run = moshi(*args, terminal=True)
        assert (run.status, run.stdout) == (2, b"")
        assert "binary data is not written to a terminal" in run.stderr
    run = moshi("encode", "-", codes, terminal=True)
    assert run.status == 2 and "standard input is a terminal" in run.stderr


def test_a_closed_standard_input_is_named(tmp_path: Path) -> None:
    shell = f"{MOSHI} encode - $0/c.npy <&-"
    child = subprocess.run(["bash", "-c", shell, tmp_path], capture_output=True, text=True, check=False)
    assert child.returncode == 2 and child.stderr.startswith("error: standard input is closed\n")


def test_what_was_written_is_told_on_request(tmp_path: Path) -> None:
    speech, codes = write_speech(tmp_path / "in.wav"), tmp_path / "c.npy"
    facts = {"codec": json.loads(moshi("doctor", "--json").text)["codec"]["name"], "codebooks": 8}
    facts |= {"frames": 16, "samples": 30_000}
    for args in (("encode", speech, codes), ("decode", codes, tmp_path / "out.wav")):
        assert json.loads(moshi(*args, "--json").text) == {"output": str(args[2])} | facts
        assert "samples 30000" in moshi(*args, "-v").stderr
        run = moshi(args[0], args[1], "-", "--json")
        assert (run.status, run.stdout) == (2, b"")


def test_progress_is_shown_on_terminals_for_long_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    speech = write_speech(tmp_path / "in.wav", 25 * SAMPLE_RATE)
    codes, back = tmp_path / "c.npy", tmp_path / "out.wav"
    assert "encoding" in moshi("encode", speech, codes, terminal=True).stderr
    assert "decoding" in moshi("decode", codes, back, terminal=True).stderr
    assert moshi("decode", codes, back, "-q", terminal=True).stderr == ""
    assert moshi("decode", codes, back).stderr == ""


@pytest.fixture
def long_codes(tmp_path: Path) -> Path:
    """Half an hour of codes, more than a test will wait for."""
    path = tmp_path / "long.npy"
    codes = np.random.default_rng(0).integers(0, TINY_MIMI.bins, (TINY_MIMI.codebooks, 22_500))
    np.save(path, codes.astype(np.uint16))
    return path


def test_a_reader_that_has_enough(long_codes: Path) -> None:
    child = start_moshi("decode", long_codes, "-", stdout=subprocess.PIPE)
    assert child.stdout is not None and child.stderr is not None
    assert len(child.stdout.read(100)) == 100
    child.stdout.close()
    assert child.wait(timeout=20) == 0
    assert child.stderr.read() == b""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_a_valid_wav(tmp_path: Path, long_codes: Path, number: signal.Signals) -> None:
    target = tmp_path / "out.wav"
    child = start_moshi("decode", long_codes, target)
    while child.poll() is None and not any(
        part.stat().st_size > 50_000 for part in tmp_path.glob(".out.wav.*")
    ):
        time.sleep(0.01)
    assert not target.exists()
    child.send_signal(number)
    _, stderr = child.communicate(timeout=20)
    assert (child.returncode, stderr) == (128 + number, b"")
    assert 20_000 < soundfile.info(target).frames < 22_500 * FRAME_SAMPLES
    assert {path.name for path in tmp_path.iterdir()} == {"long.npy", "out.wav"}


def test_a_decode_that_takes_longer_than_timeout_allows(tmp_path: Path, long_codes: Path) -> None:
    target = tmp_path / "out.wav"
    shell = f"timeout 3 {MOSHI} decode {long_codes} {target}"
    child = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)
    assert (child.returncode, child.stderr) == (124, b"")
    assert soundfile.info(target).frames > 0
    assert {path.name for path in tmp_path.iterdir()} == {"long.npy", "out.wav"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_no_half_codes(tmp_path: Path, number: signal.Signals) -> None:
    child = start_moshi("encode", "-", tmp_path / "out.npy", "--raw", stdin=subprocess.PIPE)
    assert child.stdin is not None
    child.stdin.write(bytes(2 * FRAME_SAMPLES * 10))
    child.stdin.flush()
    while child.poll() is None and not list(tmp_path.iterdir()):
        time.sleep(0.01)
    child.send_signal(number)
    assert child.wait(timeout=20) == 128 + number
    assert list(tmp_path.iterdir()) == []
