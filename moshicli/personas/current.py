"""The persona that answers when none is named, remembered across processes."""

from pathlib import Path

from moshicli.errors import UsageError
from moshicli.outputs import AtomicFile, write_errors
from moshicli.personas.names import name_problem
from moshicli.toml import read_toml

_HINT = "moshi persona set NAME"


class CurrentPersona:
    """A file of one line, `name = "GLaDOS"`. A reader sees the old name or the new one, whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str | None:
        """The name, None where none was ever set. Raises `UsageError` where the file is not ours."""
        try:
            name = read_toml(self._path).get("name")
        except FileNotFoundError:
            return None
        except UsageError as error:
            raise UsageError(error.message, _HINT) from error
        if not isinstance(name, str) or name_problem(name):
            raise UsageError(f"{self._path}: name is not the name of a persona", _HINT)
        return name

    def write(self, name: str) -> None:
        """Raises `OutputError`."""
        import tomli_w

        with write_errors(str(self._path)):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        with AtomicFile(self._path) as file:
            file.write(tomli_w.dumps({"name": name}).encode())

    def clear(self) -> None:
        """Back to the default. Raises `OutputError`."""
        with write_errors(str(self._path)):
            self._path.unlink(missing_ok=True)
