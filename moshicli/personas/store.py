"""All personas at hand: the shipped ones, and the user's own, which win over them."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from moshicli.errors import UsageError
from moshicli.personas.persona import Persona, read_persona

DEFAULT_PERSONA = "Moshi"


def shipped_folder() -> Path:
    """Where the shipped TOML files lie: in the installed package, or at the top of the source tree."""
    installed = Path(__file__).parent / "shipped"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "personas"


class PersonaStore:
    """Personas by name or alias, case-blind; names win over aliases.

    `user_folder` holds the user's TOML files and need not exist. A file there that cannot be read hides no
    other persona: it is in `problems`, and an unknown name mentions it.
    """

    def __init__(self, user_folder: Path | None = None) -> None:
        self.problems: list[UsageError] = []
        self._personas: dict[str, Persona] = {}
        for persona in self._read(shipped_folder()):
            self._personas[persona.name.casefold()] = persona
        for persona in self._read(user_folder) if user_folder else ():
            self._personas[persona.name.casefold()] = persona
        self._aliases = {
            alias.casefold(): persona for persona in self._personas.values() for alias in persona.aliases
        }

    def __iter__(self) -> Iterator[Persona]:
        """All personas, sorted by name."""
        return iter(sorted(self._personas.values(), key=lambda persona: persona.name.casefold()))

    def get(self, name: str) -> Persona:
        """The persona that `name` means. Raises `UsageError` with the nearest names."""
        key = name.strip().casefold()
        if found := self._personas.get(key) or self._aliases.get(key):
            return found
        raise UsageError(f"there is no persona {name!r}", self._hint(key))

    def _hint(self, key: str) -> str:
        if self.problems:
            return f"a file could not be read: {self.problems[0].message}"
        known = {**self._aliases, **self._personas}
        near = get_close_matches(key, known, n=1)
        if near:
            return f"did you mean {known[near[0]].name}?"
        return f"there are {', '.join(persona.name for persona in self)}"

    def _read(self, folder: Path) -> Iterator[Persona]:
        for path in sorted(folder.glob("*.toml")):
            try:
                yield read_persona(path)
            except UsageError as problem:
                self.problems.append(problem)
