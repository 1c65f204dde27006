"""The user's text editor."""

import os
import shlex
import shutil
import signal
import subprocess
from pathlib import Path

from moshicli.errors import MoshiError, UsageError


def edit_file(path: Path) -> None:
    """Let the user edit `path` in $VISUAL, $EDITOR or vi, and wait. Raises `MoshiError`."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or shutil.which("vi")
    if not command:
        raise UsageError("no editor is known", "set EDITOR, for example EDITOR=nano")
    # Ctrl-C is the editor's while it runs. A handler, unlike SIG_IGN, is not inherited by it.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        status = subprocess.run([*shlex.split(command), str(path)], check=False).returncode
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot start the editor {command!r}: {error}", "set EDITOR") from error
    finally:
        signal.signal(signal.SIGINT, before)
    if status:
        raise MoshiError(f"the editor {command!r} ended with exit code {status}")
