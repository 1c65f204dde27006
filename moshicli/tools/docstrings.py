"""What a docstring says of a function and of its parameters, in Google's or Sphinx' style."""

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

_SECTION = re.compile(r"(Args|Arguments|Parameters|Returns?|Yields?|Raises|Examples?|Notes?):\s*$")
_GOOGLE = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)")
_SPHINX = re.compile(r":param\s+(?:[^:]*\s)?(\w+)\s*:\s*(.*)")


@dataclass
class Description:
    """First paragraph of a docstring in one line, and a line for each parameter it describes."""

    summary: str = ""
    parameters: dict[str, str] = field(default_factory=dict)


def describe(function: Callable[..., Any]) -> Description:
    """What the docstring of `function` says; empty where it has none."""
    lines = (inspect.getdoc(function) or "").splitlines()
    return Description(_summary(lines), _google(lines) | _sphinx(lines))


def _summary(lines: list[str]) -> str:
    words: list[str] = []
    for line in lines:
        if not line.strip() or _SECTION.match(line) or line.startswith(":"):
            break
        words += line.split()
    return " ".join(words)


def _google(lines: list[str]) -> dict[str, str]:
    """The indented entries below `Args:`; deeper lines go on with the entry above them."""
    found: dict[str, str] = {}
    entry_indent, name, inside = 0, "", False
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if not line.strip():
            continue
        if indent == 0:
            section = _SECTION.match(line)
            inside = section is not None and section[1] in ("Args", "Arguments", "Parameters")
            entry_indent, name = 0, ""
        elif inside:
            entry_indent = entry_indent or indent
            entry = _GOOGLE.match(line.strip()) if indent <= entry_indent else None
            if entry:
                name = entry[1]
                found[name] = entry[2].strip()
            elif name:
                found[name] = f"{found[name]} {line.strip()}".strip()
    return found


def _sphinx(lines: list[str]) -> dict[str, str]:
    """The `:param name: text` fields; indented lines go on with the field above them."""
    found: dict[str, str] = {}
    name = ""
    for line in lines:
        if entry := _SPHINX.match(line):
            name = entry[1]
            found[name] = entry[2].strip()
        elif name and line[:1].isspace() and line.strip():
            found[name] = f"{found[name]} {line.strip()}".strip()
        else:
            name = ""
    return found
