"""Checkpoints from the Hugging Face hub: the local cache first, the network only if allowed and needed."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from moshicli.errors import CheckpointError

_FILES: Final = ("config.json", "model*.safetensors", "tokenizer*", "mimi*.safetensors")
_OFFLINE_HINT: Final = "Connect once to download it, give a folder, or use `--model mini`."


def is_repo_id(model: str) -> bool:
    """Whether `model` has the form `owner/name`."""
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id  # type: ignore[attr-defined]

    try:
        validate_repo_id(model)
    except HFValidationError:
        return False
    return model.count("/") == 1


def snapshot(repo: str, complete: Callable[[Path], bool]) -> Path:
    """The folder of a repository in the cache, downloaded if the cache holds no `complete` one.

    Raises CheckpointError with the next thing to try: no network, no such repository, no access.
    """
    from huggingface_hub import constants, snapshot_download
    from huggingface_hub.errors import (
        GatedRepoError,
        HfHubHTTPError,
        LocalEntryNotFoundError,
        OfflineModeIsEnabled,
        RepositoryNotFoundError,
    )

    try:
        folder = Path(snapshot_download(repo, local_files_only=True))
        if complete(folder) or constants.HF_HUB_OFFLINE:
            return folder
    except LocalEntryNotFoundError:
        if constants.HF_HUB_OFFLINE:
            raise CheckpointError(
                f"{repo} is not in the cache and HF_HUB_OFFLINE is set", _OFFLINE_HINT
            ) from None
    try:
        return Path(snapshot_download(repo, allow_patterns=list(_FILES)))
    except GatedRepoError:
        hint = f"Accept its terms at https://huggingface.co/{repo}, then run `huggingface-cli login`."
        raise CheckpointError(f"{repo} asks for a licence agreement", hint) from None
    except RepositoryNotFoundError:
        hint = "Check its name; for a private one run `huggingface-cli login`."
        raise CheckpointError(f"there is no repository {repo} on Hugging Face for you", hint) from None
    except (LocalEntryNotFoundError, OfflineModeIsEnabled, HfHubHTTPError, OSError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise CheckpointError(f"{repo} cannot be downloaded: {reason}", _OFFLINE_HINT) from None
