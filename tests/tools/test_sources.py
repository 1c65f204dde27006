"""Tools of one's own: off until enabled, and a broken one is one warning."""

import sys
from pathlib import Path

import pytest

from moshicli.tools.registry import Registry
from moshicli.tools.sources import load_tools, source_names

WEATHER = '''
from __future__ import annotations
from dataclasses import dataclass
from moshicli.tools import ToolContext, tool

print("loaded")

@dataclass
class Place:
    name: str

def helper(anything): ...

@tool
def forecast(context: ToolContext, place: Place) -> dict[str, str]:
    """Tell the weather of tomorrow.

    Args:
        place: Where.
    """
    return {"place": place.name}

@tool(name="wind")
async def tell_wind() -> str:
    return "north"
'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "weather.py").write_text(WEATHER)
    return tmp_path


def own(registry: Registry) -> list[str]:
    built_in = {tool.name for tool in load_tools()}
    return [tool.name for tool in registry if tool.name not in built_in]


def test_a_file_is_not_run_until_its_name_is_enabled(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "dangerous.py").write_text("raise SystemExit('ran')")
    warnings: list[str] = []
    assert own(load_tools([], folder, warnings.append)) == []
    assert {"dangerous", "weather"} <= set(source_names(folder))
    registry = load_tools(["weather"], folder, warnings.append)
    assert own(registry) == ["forecast", "wind"]
    assert warnings == []
    assert capsys.readouterr().out == ""
    forecast = registry.get("forecast")
    assert forecast.description == "Tell the weather of tomorrow."
    assert forecast.arguments.check({"place": {"name": "Oslo"}})["place"].name == "Oslo"


def test_hidden_files_are_none_of_ours(folder: Path) -> None:
    before = source_names(folder)
    for name in (".weather.py", "__init__.py", "_draft.py", "notes.txt"):
        (folder / name).touch()
    assert source_names(folder) == before


def test_enabling_twice_loads_once(folder: Path) -> None:
    warnings: list[str] = []
    assert own(load_tools(["weather", "weather"], folder, warnings.append)) == ["forecast", "wind"]
    assert warnings == []


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("x = 1\ny = (\n", 2, "SyntaxError: '(' was never closed"),
        ("x = 1\n\nimport no_such_module\n", 3, "ModuleNotFoundError: No module named 'no_such_module'"),
        (
            "import json\ndef f():\n    json.loads('{')\n\nf()\n",
            3,
            "JSONDecodeError: Expecting property name",
        ),
        ("import sys\nsys.exit('bye')\n", 2, "SystemExit: bye"),
        ("raise ValueError('two\\nlines')\n", 1, "ValueError: two lines"),
        (
            "from moshicli.tools import tool\n\n@tool\ndef f(x): ...\n",
            3,
            "f cannot be a tool: parameter 'x' has no type",
        ),
        (
            "from moshicli.tools import tool\n@tool\ndef get_time() -> str: ...\n",
            2,
            "there is already a tool 'get_time'",
        ),
    ],
)
def test_a_broken_file_is_one_warning_with_its_line(folder: Path, text: str, line: int, problem: str) -> None:
    broken = folder / "broken.py"
    broken.write_text(text)
    warnings: list[str] = []
    assert own(load_tools(["broken", "weather"], folder, warnings.append)) == ["forecast", "wind"]
    (warning,) = warnings
    assert warning.startswith(f"{broken}:{line}: {problem}")
    assert "\n" not in warning


def test_other_files_that_cannot_be_loaded(folder: Path) -> None:
    (folder / "bytes.py").write_bytes(b"x = '\xff'\n")
    (folder / "null.py").write_bytes(b"\0")
    (folder / "empty.py").write_text("def unmarked() -> None: ...\n")
    (folder / "folder.py").mkdir()
    for name in ("bytes", "null", "empty", "folder"):
        warnings: list[str] = []
        assert own(load_tools([name], folder, warnings.append)) == []
        (warning,) = warnings
        assert warning.startswith(str(folder / f"{name}.py"))


def test_a_bad_function_hides_no_other(folder: Path) -> None:
    (folder / "mixed.py").write_text(
        "from moshicli.tools import tool\n@tool\ndef bad(x): ...\n@tool\ndef good() -> str: ...\n"
    )
    warnings: list[str] = []
    assert own(load_tools(["mixed"], folder, warnings.append)) == ["good"]
    assert len(warnings) == 1


def test_a_name_that_is_nowhere(folder: Path) -> None:
    warnings: list[str] = []
    load_tools(["wether", "x", "../weather"], folder, warnings.append)
    assert warnings[:2] == [
        "there are no tools 'wether' to enable, did you mean 'weather'?",
        "there are no tools 'x' to enable",
    ]
    assert warnings[2].startswith("there are no tools '../weather' to enable")


def install(site: Path, entry: str, module: str) -> None:
    """A package as pip would leave it: its module, and its metadata with the entry point."""
    info = site / "moshi_sample-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: moshi-sample\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[moshicli.tools]\nsample = {entry}\n")
    (site / "moshi_sample.py").write_text(module)


MODULE = "from moshicli.tools import tool\n@tool\ndef one() -> int: ...\ndef two() -> int: ...\n"


@pytest.mark.parametrize(
    ("entry", "names", "problem"),
    [
        ("moshi_sample", ["one"], None),
        ("moshi_sample:two", ["two"], None),
        ("moshi_sample:three", [], "AttributeError: module 'moshi_sample' has no attribute 'three'"),
        ("moshi_missing", [], "ModuleNotFoundError: No module named 'moshi_missing'"),
    ],
)
def test_entry_points_of_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str, names: list[str], problem: str | None
) -> None:
    install(tmp_path / "site", entry, MODULE)
    monkeypatch.syspath_prepend(tmp_path / "site")
    monkeypatch.delitem(sys.modules, "moshi_sample", raising=False)
    warnings: list[str] = []
    assert "sample" in source_names()
    assert own(load_tools()) == []
    assert own(load_tools(["sample"], None, warnings.append)) == names
    assert warnings == ([f"entry point sample ({entry}): {problem}"] if problem else [])
