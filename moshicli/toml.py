"""TOML files, read with errors that name the file, the line and the key."""

import re
import sys
from pathlib import Path
from typing import Any, Final

from moshicli.errors import UsageError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LARGEST_FILE: Final = 1 << 20  # bytes
_KEY: Final = re.compile(r"\s*([\w.-]+|\"[^\"]*\"|'[^']*')\s*=")
_CLOSING: Final = {'"""': '"""', "'''": "'''", "[": "]", "{": "}"}


def read_toml(path: Path) -> dict[str, Any]:
    """The table in the file `path`. Raises `UsageError`; `FileNotFoundError` where there is none."""
    return parse_toml(read_text(path), str(path))


def read_text(path: Path) -> str:
    """The text of a file of at most 1 MiB. Raises `UsageError`; `FileNotFoundError` where there is none."""
    try:
        status = path.stat()
        if not path.is_file():  # reading a FIFO would wait for ever
            raise UsageError(f"{path}: this is not a file", "move it away")
        if status.st_size > LARGEST_FILE:
            raise UsageError(
                f"{path}: {status.st_size:,} bytes are too many, at most {LARGEST_FILE:,} are read",
                "shorten the file, or move it away",
            )
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 text ({error.reason} at byte {error.start})") from error


def parse_toml(text: str, label: str) -> dict[str, Any]:
    """The table that `text` holds. Raises `UsageError`, which calls the text `label`."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _place(text, str(error))
        raise UsageError(f"{label}: {place}{error}", "correct the file, or move it away") from error
    except RecursionError as error:
        raise UsageError(f"{label}: nested too deeply") from error


def _place(text: str, message: str) -> str:
    """The key that the parser's `message` is about, which it gives as a line at best."""
    lines = text.splitlines()
    if line := re.search(r"at line (\d+)", message):
        key = _KEY.match(lines[int(line[1]) - 1]) if int(line[1]) <= len(lines) else None
        return f"{key[1]}: " if key else ""
    # What is never closed is only noticed at the end of the document: look for where it was opened.
    keys = [(number, found) for number, line in enumerate(lines) if (found := _KEY.match(line))]
    for number, found in keys:
        if _is_open("\n".join([lines[number][found.end() :], *lines[number + 1 :]]).lstrip()):
            return f"{found[1]} in line {number + 1}: "
    return f"{keys[-1][1][1]} in line {keys[-1][0] + 1}: " if keys else ""


def _is_open(value: str) -> bool:
    return any(
        value.startswith(opening) and closing not in value[len(opening) :]
        for opening, closing in _CLOSING.items()
    )
