"""The prompt: plain text that says who the agent is, put between `<system>` marks.

The same input always gives the same text. What exceeds the checkpoint's budget is dropped oldest history
first, then tools from the last one, then words from the end of the system prompt; the identity always stays.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from moshicli.personas import Persona

if TYPE_CHECKING:
    from moshicli.bridge import CheckpointConfig, Tokenizer

MARK = "<system>"

GREETING = "Greet the user warmly."
RE_INTRODUCTION = "You just changed to {persona}. Introduce yourself with enthusiasm!"


class Opening(Enum):
    """Who opens: the user, or the persona with a greeting or with its introduction after a change."""

    NONE = auto()
    GREETING = auto()
    RE_INTRODUCTION = auto()


class Character(Protocol):
    """What the prompt needs to know of a persona."""

    @property
    def name(self) -> str: ...
    @property
    def system_prompt(self) -> str: ...
    @property
    def re_introduction(self) -> str | None: ...


@dataclass(frozen=True)
class Line:
    """One remembered message: who said it ("User" or a persona's name) and what."""

    speaker: str
    text: str


@dataclass(frozen=True)
class Budget:
    """How much the checkpoint takes: `tokens` as `count` counts them (marks included)."""

    tokens: int
    count: Callable[[str], int]

    def holds(self, text: str) -> bool:
        return self.count(text) <= self.tokens


def build_prompt(
    persona: Character,
    budget: Budget,
    *,
    opening: Opening = Opening.NONE,
    history: Sequence[Line] = (),
    tools: Sequence[str] = (),
) -> str:
    """The prompt of `persona`: identity, what it is told, history (oldest first), tool descriptions.

    What it is told is its system prompt, or where it shall open the conversation, how to.
    """
    told = {
        Opening.NONE: persona.system_prompt,
        Opening.GREETING: GREETING,
        Opening.RE_INTRODUCTION: (persona.re_introduction or RE_INTRODUCTION).replace(
            "{persona}", persona.name
        ),
    }[opening]
    past = [f"{line.speaker}: {_one_line(line.text)}" for line in history]
    return _fit(_identity(persona), _words(told), past, [_one_line(tool) for tool in tools], budget)


class Prompts:
    """Writes the prompts of one checkpoint: in its budget, with tools only where it was trained to read them.

    `tool_lines` gives what a persona's prompt says of its tools.
    """

    def __init__(
        self,
        config: "CheckpointConfig",
        tokenizer: "Tokenizer",
        tool_lines: Callable[[Persona], Sequence[str]],
    ) -> None:
        self.budget = Budget(config.prompt_budget, lambda text: len(tokenizer.encode(text)))
        self._tool_lines = tool_lines if config.tool_schemas else lambda _: ()

    def write(self, persona: Persona, opening: Opening, history: Sequence[Line]) -> str:
        # Models are trained to greet a stranger.
        history = () if opening is Opening.GREETING else history
        return build_prompt(
            persona, self.budget, opening=opening, history=history, tools=self._tool_lines(persona)
        )


def _fit(identity: str, words: list[str], past: list[str], tools: list[str], budget: Budget) -> str:
    def wrapped(words: list[str], past: list[str], tools: list[str]) -> str:
        return " ".join([MARK, identity, *words, *past, *tools, MARK])

    if (kept := _most(len(past), lambda n: wrapped(words, past[len(past) - n :], tools), budget)) is not None:
        return kept
    if (kept := _most(len(tools), lambda n: wrapped(words, [], tools[:n]), budget)) is not None:
        return kept
    kept = _most(len(words), lambda n: wrapped(words[:n], [], []), budget)
    return kept if kept is not None else wrapped([], [], [])


def _most(parts: int, text_with: Callable[[int], str], budget: Budget) -> str | None:
    """The text with the most parts that fits, by bisection; None where none of them leaves it fitting."""
    if not budget.holds(text_with(0)):
        return None
    low, high = 0, parts
    while low < high:
        middle = (low + high + 1) // 2
        if budget.holds(text_with(middle)):
            low = middle
        else:
            high = middle - 1
    return text_with(low)


def _identity(persona: Character) -> str:
    return f"You are {_one_line(persona.name)}."


def _words(text: str) -> list[str]:
    # A mark inside the text would end the prompt for the model.
    return text.replace(MARK, " ").split()


def _one_line(text: str) -> str:
    return " ".join(_words(text))
