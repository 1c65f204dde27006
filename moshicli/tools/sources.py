"""Where tools come from: built in, entry points of installed packages, and the user's own Python files.

Code of others runs only if its name is enabled: the entry point's name in the group `moshicli.tools`, or the
file's name without `.py`.
"""

import importlib.util
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from moshicli.errors import UsageError
from moshicli.tools.capture import Printed, captured
from moshicli.tools.outcome import one_line
from moshicli.tools.registry import Registry, is_marked

GROUP: Final = "moshicli.tools"

Function = Callable[..., Any]


def load_tools(
    enabled: Iterable[str] = (),
    folder: Path | None = None,
    warn: Callable[[str], None] = lambda _: None,
) -> Registry:
    """The built-in tools, then those of the `enabled` sources in their order.

    `folder` holds the user's files and need not exist. What cannot be loaded is one call of `warn` each, with
    file and line, and hides no other tool.
    """
    from moshicli.tools.builtin import BUILT_IN

    registry = Registry()
    for function in BUILT_IN:
        registry.add(function)
    names = list(dict.fromkeys(enabled))
    sources = _sources(folder) if names else {}
    for name in names:
        if name not in sources:
            near = get_close_matches(name, sources, n=1)
            warn(f"there are no tools {name!r} to enable" + (f", did you mean {near[0]!r}?" if near else ""))
            continue
        _load(registry, name, sources[name], warn)
    return registry


def source_names(folder: Path | None = None) -> list[str]:
    """Names that can be enabled, sorted. Runs none of their code."""
    return sorted(_sources(folder))


def _sources(folder: Path | None) -> dict[str, Path | EntryPoint]:
    """By name; the user's own files win."""
    found: dict[str, Path | EntryPoint] = {point.name: point for point in entry_points(group=GROUP)}
    files = folder.glob("[!._]*.py") if folder else ()
    return found | {path.stem: path for path in files}


def _load(registry: Registry, name: str, source: Path | EntryPoint, warn: Callable[[str], None]) -> None:
    where = str(source) if isinstance(source, Path) else f"entry point {name} ({source.value})"
    try:
        with captured(Printed()):
            loaded = _run_file(source) if isinstance(source, Path) else source.load()
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a file may well call sys.exit()
        said = error.msg if isinstance(error, SyntaxError) else str(error)
        warn(f"{where}{_line(error, where)}: {type(error).__name__}: {one_line(said, 200)}")
        return
    functions = _functions(loaded)
    if not functions:
        warn(f"{where}: no function there is marked with @tool")
    for function in functions:
        try:
            registry.add(function)
        except UsageError as error:
            code = getattr(function, "__code__", None)
            warn(f"{where}{f':{code.co_firstlineno}' if code else ''}: {error.message}")


def _run_file(path: Path) -> ModuleType:
    name = f"moshicli_user_tools.{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None  # it ends in .py
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # where annotations are looked up
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _functions(loaded: object) -> Sequence[Function]:
    """The marked functions of a module in the order of their definition; anything else is taken as it is."""
    if isinstance(loaded, ModuleType):
        marked = [value for value in vars(loaded).values() if callable(value) and is_marked(value)]
        return list(dict.fromkeys(marked))
    return [loaded] if callable(loaded) else []


def _line(error: BaseException, path: str) -> str:
    """`:LINE` of the deepest place in that file where the error passed, or nothing."""
    if isinstance(error, SyntaxError) and error.filename == path:
        return f":{error.lineno}"
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return f":{lines[-1]}" if lines else ""
