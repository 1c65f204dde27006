"""Errors that a user meets, each with what happened, what to try next, and an exit code.

Anything else that escapes is a bug; `moshicli.cli.main` reports it as such.
"""

from enum import IntEnum


class ExitStatus(IntEnum):
    """Exit codes of every command; scripts rely on them."""

    OK = 0
    ERROR = 1
    USAGE = 2
    PARTIAL = 3
    CHECKPOINT = 4
    AUDIO_DEVICE = 5
    SOAK_MISSED = 6
    HUNG_UP = 129
    INTERRUPTED = 130
    TERMINATED = 143


class MoshiError(Exception):
    """A failure with a message for the user: what happened, and in `hint` the next thing to try."""

    status = ExitStatus.ERROR

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(MoshiError):
    """The command line, a config value or a name given by the user is wrong."""

    status = ExitStatus.USAGE


class InputError(MoshiError):
    """A file or a stream that was given cannot be used: missing, empty, damaged, out of range."""


class OutputError(MoshiError):
    """An output cannot be written: folder missing, disk full, no permission."""


class PartialError(MoshiError):
    """Some of a batch failed, and the rest was done."""

    status = ExitStatus.PARTIAL


class CheckpointError(MoshiError):
    """A checkpoint is missing, incomplete or malformed; the message names the file."""

    status = ExitStatus.CHECKPOINT


class AudioDeviceError(MoshiError):
    """A microphone or a loudspeaker cannot be opened or was lost for good."""

    status = ExitStatus.AUDIO_DEVICE
