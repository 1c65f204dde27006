"""All personas at hand: the shipped ones, and the user's own, which win over them."""

import shlex
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from moshicli.errors import UsageError
from moshicli.outputs import AtomicFile, write_errors
from moshicli.paths import Paths
from moshicli.personas.current import CurrentPersona
from moshicli.personas.names import LONGEST_NAME, file_name, name_key, name_problem
from moshicli.personas.persona import Persona
from moshicli.personas.reading import persona_from, read_persona
from moshicli.toml import parse_toml

DEFAULT_PERSONA = "Moshi"


def shipped_folder() -> Path:
    """Where the shipped TOML files lie: in the installed package, or at the top of the source tree."""
    installed = Path(__file__).parent / "shipped"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "personas"


class PersonaStore:
    """Personas by name or alias, case-blind; names win over aliases, the user's files over shipped ones.

    `user_folder` holds the user's TOML files and need not exist; `state` is the file that remembers the
    current persona. A file that cannot be read, or that claims a name of another file, hides no other
    persona: it is in `problems`, and asking for what it holds raises its problem.
    """

    def __init__(self, user_folder: Path | None = None, state: Path | None = None) -> None:
        self._folder = user_folder
        self._current = CurrentPersona(state) if state else None
        self._load()

    @classmethod
    def at(cls, paths: Paths) -> "PersonaStore":
        """The store of the user whose folders are `paths`."""
        return cls(paths.config / "personas", paths.data / "persona.toml")

    @property
    def problems(self) -> list[UsageError]:
        """What is wrong with the files."""
        return [*self._broken.values(), *self._clashes.values(), *self._shadowed]

    def __iter__(self) -> Iterator[Persona]:
        """All personas, sorted by name."""
        return iter(sorted(self._names.values(), key=lambda persona: name_key(persona.name)))

    def get(self, name: str) -> Persona:
        """The persona that `name` means. Raises `UsageError` with the nearest names."""
        key = name_key(name)
        if key in self._clashes:
            raise self._clashes[key]
        if found := self._names.get(key) or self._aliases.get(key):
            return found
        if broken := self._broken_file(name):
            raise self._broken[broken]
        shown = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
        raise UsageError(f"there is no persona {shown!r}", self._hint(key))

    def current(self) -> Persona:
        """The persona that answers when none is named. Raises `UsageError` where it is gone."""
        name = self._current.read() if self._current else None
        try:
            return self.get(name or DEFAULT_PERSONA)
        except UsageError as error:
            raise UsageError(f"the current persona: {error.message}", "moshi persona set NAME") from error

    def set_current(self, name: str) -> Persona:
        """Make the persona that `name` means the current one, for later processes too."""
        persona = self.get(name)
        if self._current:
            self._current.write(persona.name)
        return persona

    def is_own(self, path: Path) -> bool:
        """Whether `path` is a file of the user's, not a shipped one."""
        return path.parent == self._folder

    def file_of(self, name: str) -> Path:
        """The file of the persona that `name` means; it may be broken. Raises `UsageError`."""
        if broken := self._broken_file(name):
            return broken
        source = self.get(name).source
        assert source is not None  # everything in a store was read from a file
        return source

    def new_file(self, name: str) -> Path:
        """Where the user's persona called `name` is to be written first. Raises `UsageError`."""
        if problem := name_problem(name):
            raise UsageError(f"the name of the persona {problem}", "choose another name")
        if self._folder is None:
            raise UsageError("there is no folder for personas of your own")
        path = self._folder / file_name(name)
        if path.exists():
            raise UsageError(f"{path} is in the way", "rename that file, or choose another name")
        return path

    def create(self, text: str) -> Persona:
        """Write the persona that the TOML `text` describes into a new file.

        Raises `UsageError` where it is not valid or its name is taken, `OutputError`.
        """
        label = "the new persona"
        persona = persona_from(parse_toml(text, label), label, "moshi persona new --help")
        if taken := self._names.get(name_key(persona.name)) or self._aliases.get(name_key(persona.name)):
            raise UsageError(
                f"there is already a persona {taken.name} in {taken.source}",
                f"moshi persona edit {shlex.quote(taken.name)}",
            )
        return self.write(self.new_file(persona.name), text)

    def write(self, path: Path, text: str) -> Persona:
        """Write the user's file `path` whole. Raises `UsageError` where `text` is not valid, `OutputError`.

        Its names must not be taken by another file of the user's.
        """
        label = str(path)
        persona = persona_from(parse_toml(text, label), label, "correct it", path)
        clashes = _clashes([*(other for other in self._own if other.source != path), persona])
        mine = {name_key(name) for name in (persona.name, *persona.aliases)}
        problems = [problem for name, problem in clashes.items() if name in mine]
        for problem in [*problems, *_shadowed([persona], self._names)]:
            raise problem
        with write_errors(label):
            path.parent.mkdir(parents=True, exist_ok=True)
        with AtomicFile(path) as file:
            file.write(text.encode())
        self._load()
        return persona

    def remove(self, name: str) -> Path:
        """Delete the user's file of the persona that `name` means; a shipped one of that name is back.

        Where nobody has the current persona's name then, it is the default again. Raises `UsageError`,
        `OutputError`.
        """
        path = self.file_of(name)
        if not self.is_own(path):
            raise UsageError(
                f"{path} is shipped with moshi and cannot be removed", "moshi persona new --help"
            )
        current = self._current.read() if self._current else None
        with write_errors(str(path)):
            path.unlink()
        self._load()
        if self._current and current and name_key(current) not in self._names:
            self._current.clear()
        return path

    def _load(self) -> None:
        self._broken: dict[Path, UsageError] = {}
        self._own = list(self._read(self._folder)) if self._folder else []
        everyone = [*self._read(shipped_folder()), *self._own]
        self._names = {name_key(persona.name): persona for persona in everyone}
        heard = [persona for persona in everyone if self._names[name_key(persona.name)] is persona]
        self._aliases = {name_key(alias): persona for persona in heard for alias in persona.aliases}
        self._clashes = _clashes(self._own)
        self._shadowed = _shadowed(self._own, self._names)

    def _read(self, folder: Path) -> Iterator[Persona]:
        # Not `*`: files of editors and of macOS begin with a dot.
        for path in sorted(folder.glob("[!.]*.toml")):
            try:
                yield read_persona(path)
            except UsageError as problem:
                self._broken[path] = problem
            except FileNotFoundError:
                pass  # removed in this moment

    def _broken_file(self, name: str) -> Path | None:
        """The unreadable file that would be the persona's, as far as its file name tells."""
        names = {file_name(name), f"{name}.toml"}
        return next((path for path in self._broken if path.name in names), None)

    def _hint(self, key: str) -> str:
        known = {**self._aliases, **self._names}
        if near := get_close_matches(key, known, n=1):
            return f"did you mean {known[near[0]].name}?"
        if self.problems:
            return f"a file could not be read: {self.problems[0].message}"
        return f"there are {', '.join(persona.name for persona in self)}"


def _clashes(personas: Iterable[Persona]) -> dict[str, UsageError]:
    """For each name, and each alias that is no name, of two `personas`: the error naming both files."""
    names: dict[str, Persona] = {}
    aliases: dict[str, Persona] = {}
    clashes: dict[str, UsageError] = {}

    def claim(claims: dict[str, Persona], name: str, persona: Persona, what: str) -> None:
        other = claims.setdefault(name_key(name), persona)
        if other is not persona:
            clashes[name_key(name)] = UsageError(
                f"{other.source} and {persona.source} both have the {what} {name!r}",
                "rename one of them, or move one file away",
            )

    personas = list(personas)
    for persona in personas:
        claim(names, persona.name, persona, "name")
    for persona in personas:
        for alias in persona.aliases:
            if name_key(alias) not in names:
                claim(aliases, alias, persona, "alias")
    return clashes


def _shadowed(personas: Iterable[Persona], names: Mapping[str, Persona]) -> list[UsageError]:
    """An error for each alias of `personas` that is the name of somebody else in `names`."""
    return [
        UsageError(
            f"{persona.source}: the alias {alias!r} is the name of the persona in {other.source}",
            "choose another alias",
        )
        for persona in personas
        for alias in persona.aliases
        if (other := names.get(name_key(alias))) and name_key(other.name) != name_key(persona.name)
    ]
