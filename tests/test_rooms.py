"""The rooms of the package: who may import whom, and what may be imported before a command needs it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import moshicli

PACKAGE = Path(moshicli.__file__).parent
SHARED = {"frames", "errors", "outputs", "paths", "toml"}
MAY_IMPORT = {
    "frames": set(),
    "errors": set(),
    "paths": set(),
    "outputs": {"errors"},
    "toml": {"errors"},
    "bridge": SHARED,
    "audio": SHARED,
    "personas": SHARED,
    "memory": SHARED,
    "tools": SHARED,
    "conversation": SHARED | {"bridge", "audio", "personas", "memory", "tools"},
    "ui": SHARED | {"conversation"},  # its events only
    "soak": SHARED | {"bridge", "audio", "personas", "memory", "tools", "conversation", "ui"},
    "cli": SHARED | {"bridge", "audio", "personas", "memory", "tools", "conversation", "ui", "soak"},
}
ONLY_IN = {
    "mlx": "bridge",
    "moshi_mlx": "bridge",
    "rustymimi": "bridge",
    "sentencepiece": "bridge",
    "sounddevice": "audio",
    "soundfile": "audio",
    "soxr": "audio",
    "livekit": "audio",
}
HEAVY = {*ONLY_IN, "numpy", "huggingface_hub", "safetensors", "rich", "platformdirs", "pydantic"}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path, *, only_at_import_time: bool = False) -> Iterator[str]:
    """Dotted names of the modules that a file imports."""

    def visit(node: ast.AST) -> Iterator[str]:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield f"{node.module}"
            if node.module == "moshicli":
                yield from (f"moshicli.{alias.name}" for alias in node.names)
        lazy = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or (
            isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        )
        if not (only_at_import_time and lazy):
            for child in ast.iter_child_nodes(node):
                yield from visit(child)

    yield from visit(ast.parse(path.read_text("utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_keep_to_the_rooms(path: Path) -> None:
    own = room(path)
    for name in imports(path):
        package, _, rest = name.partition(".")
        if package == "moshicli":
            other = rest.partition(".")[0]
            # The package itself holds the version and, for Python users, the one public name.
            assert (
                own in ("__init__", "__main__")
                or other in ("", "__version__", own)
                or other in MAY_IMPORT[own]
            )
        assert ONLY_IN.get(package, own) == own


@pytest.mark.parametrize(
    "path", [path for path in MODULES if room(path) in ("cli", "__init__")], ids=lambda p: p.name
)
def test_nothing_heavy_is_imported_before_a_command_runs(path: Path) -> None:
    for name in imports(path, only_at_import_time=True):
        package, _, rest = name.partition(".")
        assert package not in HEAVY
        if package == "moshicli" and room(path) == "cli":
            assert rest.partition(".")[0] in {"", "cli", "errors", "frames", "paths", "toml", "__version__"}
