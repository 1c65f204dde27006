"""Tools from plain functions: names, schemas from signatures and docstrings, checked arguments."""

import functools
import json
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AfterValidator, Field

from moshicli.errors import UsageError
from moshicli.tools import ToolContext, ToolError, tool
from moshicli.tools.registry import Registry

TEXT = st.text(st.characters(), max_size=5)  # half surrogate pairs too: JSON can spell them
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


class Size(Enum):
    SMALL = "small"
    LARGE = "large"


def search(
    context: ToolContext,
    query: str,
    limit: int = 10,
    *,
    kinds: list[Literal["song", "film"]] | None = None,
    size: Size = Size.SMALL,
) -> None:
    """Search the shelf
    for something.

    More that the model need not know.

    Args:
        query: What to look for,
            in a few words.
        limit (int): How many: at most.
        kinds: Only these.

    Returns:
        query: not an argument.
    """


def added(function: Any) -> Any:
    return Registry().add(function)


def test_schema_from_signature_and_docstring() -> None:
    made = added(search)
    assert made.description == "Search the shelf for something."
    assert made.parameters == {
        "type": "object",
        "properties": {
            "query": {"description": "What to look for, in a few words.", "type": "string"},
            "limit": {"description": "How many: at most.", "type": "integer", "default": 10},
            "kinds": {
                "description": "Only these.",
                "anyOf": [
                    {"type": "array", "items": {"type": "string", "enum": ["song", "film"]}},
                    {"type": "null"},
                ],
                "default": None,
            },
            "size": {"$ref": "#/$defs/Size", "default": "small"},
        },
        "required": ["query"],
        "additionalProperties": False,
        "$defs": {"Size": {"title": "Size", "type": "string", "enum": ["small", "large"]}},
    }


def test_sphinx_docstring() -> None:
    def find(query: str, limit: int) -> None:
        """Find it.

        :param query: What to look for,
            in a few words.
        :param int limit: How many.
        :returns: nothing
        """

    properties = added(find).parameters["properties"]
    assert properties["query"]["description"] == "What to look for, in a few words."
    assert properties["limit"]["description"] == "How many."
    assert added(find).description == "Find it."


def test_no_docstring() -> None:
    def bare(x: int) -> int:
        return x

    made = added(bare)
    assert (made.description, made.parameters["properties"]) == ("", {"x": {"type": "integer"}})


def test_openai_form() -> None:
    made = added(search)
    assert made.as_function() == {
        "type": "function",
        "function": {"name": "search", "description": made.description, "parameters": made.parameters},
    }
    assert json.loads(json.dumps(made.as_json()))["parameters"] == made.parameters


def test_options_of_the_decorator() -> None:
    @tool(name="other", confirm=True, timeout=3)
    def function() -> str:
        return "still a function"

    made = added(function)
    assert (made.name, made.confirm, made.timeout) == ("other", True, 3.0)
    assert function() == "still a function"

    @tool
    def plain() -> None: ...

    assert (added(plain).name, added(plain).confirm, added(plain).timeout) == ("plain", False, 10.0)


def untyped(x):  # type: ignore[no-untyped-def]
    ...


def positional(x: int, /) -> None: ...


def rest(*values: int) -> None: ...


def keywords(**values: int) -> None: ...


def context_later(x: int, context: ToolContext) -> None: ...


def no_schema(x: functools.partial[int]) -> None: ...


def unknown_name(x: "NoSuchType") -> None: ...  # type: ignore[name-defined]  # noqa: F821


@tool(name="two words")
def spaced() -> None: ...


@tool(timeout=0)
def impatient() -> None: ...


@pytest.mark.parametrize(
    ("function", "problem"),
    [
        (untyped, "'x' has no type"),
        (positional, "'x' cannot be given by name"),
        (rest, "'values' cannot be given by name"),
        (keywords, "'values' cannot be given by name"),
        (context_later, "only its first parameter can be the ToolContext"),
        (no_schema, "no_schema cannot be a tool"),
        (unknown_name, "annotations cannot be read"),
        (spaced, "'two words' is no name for a tool"),
        (impatient, "the timeout of tool 'impatient'"),
        (lambda: None, "'<lambda>' is no name for a tool"),
        (int, "'int' cannot be a tool: it is not a function"),
    ],
)
def test_functions_that_cannot_be_tools(function: Any, problem: str) -> None:
    with pytest.raises(UsageError) as caught:
        added(function)
    assert problem in caught.value.message
    assert "\n" not in caught.value.message


def test_names() -> None:
    registry = Registry()
    registry.add(search)
    with pytest.raises(UsageError, match="already a tool 'search'"):
        registry.add(search)
    with pytest.raises(UsageError) as caught:
        registry.get("serach")
    assert (caught.value.message, caught.value.hint) == (
        "there is no tool 'serach'",
        "did you mean search?",
    )


def test_allow_lists() -> None:
    registry = Registry()
    for name in ("a", "b", "c"):
        registry.add(tool(name=name)(lambda: None))

    def names(*lists: list[str] | None) -> list[str]:
        return [tool.name for tool in registry.allowed(*lists)]

    assert names() == names(None, None) == ["a", "b", "c"]
    assert names(["c", "a", "unknown"], None) == ["a", "c"]
    assert names(["c", "a"], ["c", "b"]) == ["c"]
    assert names(None, []) == []


def picky(value: int) -> int:
    return 1 // value


def example(
    text: str,
    count: Annotated[int, Field(ge=0)] = 1,
    json: bool = False,
    copy: list[float] | None = None,
    picked: Annotated[int, AfterValidator(picky)] = 1,
) -> None: ...


EXAMPLE = Registry().add(example)


@given(st.dictionaries(st.sampled_from(["text", "count", "json", "copy", "picked"]) | TEXT, JSON, max_size=5))
def test_arguments_are_right_or_refused(arguments: dict[str, Any]) -> None:
    try:
        values = EXAMPLE.arguments.check(arguments)
    except ToolError as error:
        assert error.reason == "failed"
        assert error.detail and len(error.detail) <= 300 and len(error.detail.splitlines()) == 1
        return
    assert list(values) == ["text", "count", "json", "copy", "picked"]
    assert arguments.keys() <= values.keys()
    assert isinstance(values["text"], str)
    assert type(values["count"]) is int and values["count"] >= 0
    assert type(values["json"]) is bool
    assert values["copy"] is None or all(type(number) is float for number in values["copy"])


@given(
    st.fixed_dictionaries(
        {"text": st.text()},
        optional={
            "count": st.integers(0, 2**60),
            "json": st.booleans(),
            "copy": st.none() | st.lists(st.floats(allow_nan=False, allow_infinity=False)),
        },
    )
)
def test_right_arguments_arrive_unchanged(arguments: dict[str, Any]) -> None:
    defaults = {"count": 1, "json": False, "copy": None, "picked": 1}
    assert EXAMPLE.arguments.check(arguments) == defaults | arguments


@pytest.mark.parametrize(
    ("arguments", "detail"),
    [
        ({}, "argument 'text' is missing"),
        ({"txt": "x"}, "unknown argument 'txt', did you mean 'text'?"),
        ({"text": "x", "zzz": 1}, "unknown argument 'zzz'"),
        ({"text": ["x"]}, "argument 'text': input should be a valid string"),
        ({"text": "x", "count": -1}, "argument 'count': input should be greater than or equal to 0"),
        ({"text": "x", "copy": [0, "y"]}, "argument 'copy.1': input should be a valid number"),
        ({"text": "x", "picked": 0}, "ZeroDivisionError"),
    ],
)
def test_what_is_said_about_wrong_arguments(arguments: dict[str, Any], detail: str) -> None:
    with pytest.raises(ToolError) as caught:
        EXAMPLE.arguments.check(arguments)
    assert detail in (caught.value.detail or "")


def test_what_json_has_no_type_for_is_converted() -> None:
    values = EXAMPLE.arguments.check({"text": 7, "count": "5"})
    assert (values["text"], values["count"]) == ("7", 5)
    assert added(search).arguments.check({"query": "x", "size": "large"})["size"] is Size.LARGE
