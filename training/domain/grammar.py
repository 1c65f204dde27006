"""A tiny template language: `[a|b|]` are alternatives (nesting allowed), `{slot}` is filled later.

`sample` draws one text from a template, `expand` lists all of them. Both leave slots untouched.
"""

import itertools
import random
import re

_INNERMOST = re.compile(r"\[([^\[\]]*)\]")


def sample(rng: random.Random, template: str) -> str:
    """One text of the template, each alternative equally likely."""
    while match := _INNERMOST.search(template):
        template = template[: match.start()] + rng.choice(match.group(1).split("|")) + template[match.end() :]
    return squeeze(template)


def expand(template: str) -> list[str]:
    """Every text of the template, without repeats, in a fixed order."""
    parts = _split(template)
    return list(dict.fromkeys(squeeze("".join(choice)) for choice in itertools.product(*parts)))


def squeeze(text: str) -> str:
    """Single spaces only, none at the ends or before a closing mark."""
    return re.sub(r" (?=[?.!,])", "", " ".join(text.split()))


def _split(template: str) -> list[list[str]]:
    """Top-level runs of the template: a literal is a list of one, a bracket the list of its expansions."""
    parts: list[list[str]] = []
    depth, start = 0, 0
    for at, char in enumerate(template):
        if char == "[":
            if depth == 0:
                parts.append([template[start:at]])
                start = at + 1
            depth += 1
        elif char == "]":
            depth -= 1
            if depth == 0:
                parts.append([text for option in _options(template[start:at]) for text in _texts(option)])
                start = at + 1
    if depth:
        raise ValueError(f"unbalanced brackets in template: {template}")
    parts.append([template[start:]])
    return parts


def _options(body: str) -> list[str]:
    options, depth = [""], 0
    for char in body:
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:
            options.append("")
        else:
            options[-1] += char
    return options


def _texts(template: str) -> list[str]:
    return ["".join(choice) for choice in itertools.product(*_split(template))]
