"""A function's parameters as JSON Schema, and arguments checked against it."""

import inspect
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, get_type_hints

from moshicli.errors import UsageError
from moshicli.tools.context import ToolContext
from moshicli.tools.docstrings import describe
from moshicli.tools.outcome import FAILED, ToolError

if TYPE_CHECKING:
    from pydantic import BaseModel

_NAMED = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


class Arguments:
    """The parameters of a tool function that the model fills in.

    Raises `UsageError` for a function whose parameters cannot be told as JSON Schema.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        hints = _hints(function)
        parameters = list(inspect.signature(function).parameters.values())
        self.takes_context = bool(parameters) and hints.get(parameters[0].name) is ToolContext
        self._names = [parameter.name for parameter in parameters[self.takes_context :]]
        self._model = _model(function, parameters[self.takes_context :], hints)
        self.schema = _schema(function, self._model)

    def check(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Values for the function, converted where JSON has no such type. Raises `ToolError`."""
        from pydantic import ValidationError

        try:
            checked = self._model.model_validate(dict(arguments))
        except ValidationError as error:
            raise ToolError(FAILED, self._complaint(error)) from None
        except Exception as error:  # of a validator of the tool's own types, or a name that is no Unicode
            raise ToolError(FAILED, f"its arguments: {type(error).__name__}") from error
        return {name: getattr(checked, _field(index)) for index, name in enumerate(self._names)}

    def _complaint(self, error: Any) -> str:
        errors = error.errors(include_url=False, include_input=False, include_context=False)
        # A misspelt name is also a missing argument: its own complaint tells more.
        first = min(errors, key=lambda error: error["type"] != "extra_forbidden")
        path = ".".join(str(part) for part in first["loc"])
        if first["type"] == "missing":
            return f"argument {path!r} is missing"
        if first["type"] == "extra_forbidden":
            near = get_close_matches(path, self._names, n=1)
            return f"unknown argument {path[:40]!r}" + (f", did you mean {near[0]!r}?" if near else "")
        return f"argument {path!r}: {first['msg'][:1].lower()}{first['msg'][1:]}"


def _field(index: int) -> str:
    # Parameters may have names that pydantic keeps for itself (`json`, `copy`, `_x`): they are aliases.
    return f"argument_{index}"


def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    try:
        return get_type_hints(function, include_extras=True)
    except Exception as error:
        raise _unfit(function, f"its annotations cannot be read: {error}") from error


def _model(
    function: Callable[..., Any], parameters: list[inspect.Parameter], hints: dict[str, Any]
) -> "type[BaseModel]":
    from pydantic import ConfigDict, Field, create_model

    described = describe(function).parameters
    fields: dict[str, Any] = {}
    for index, parameter in enumerate(parameters):
        name = parameter.name
        if parameter.kind not in _NAMED:
            raise _unfit(function, f"parameter {name!r} cannot be given by name")
        if name not in hints:
            raise _unfit(function, f"parameter {name!r} has no type")
        if hints[name] is ToolContext:
            raise _unfit(function, "only its first parameter can be the ToolContext")
        default = ... if parameter.default is parameter.empty else parameter.default
        annotation = hints[name]
        about: dict[str, Any] = {"description": described[name]} if described.get(name) else {}
        fields[_field(index)] = (annotation, Field(default, alias=name, **about))
    try:
        config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)
        return create_model("Arguments", __config__=config, **fields)
    except Exception as error:
        raise _unfit(function, f"its parameters: {error}") from error


def _schema(function: Callable[..., Any], model: "type[BaseModel]") -> dict[str, Any]:
    from pydantic.json_schema import GenerateJsonSchema

    class Untitled(GenerateJsonSchema):
        """A title made from the name tells the model nothing and costs tokens."""

        def field_title_should_be_set(self, schema: Any) -> bool:
            return False

    try:
        schema = model.model_json_schema(schema_generator=Untitled)
    except Exception as error:
        raise _unfit(function, f"its parameters: {error}") from error
    order = ("type", "properties", "required", "additionalProperties", "$defs")
    return {key: schema[key] for key in order if key in schema}


def _unfit(function: Callable[..., Any], why: str) -> UsageError:
    name = getattr(function, "__name__", repr(function))
    return UsageError(f"{name} cannot be a tool: {' '.join(why.split())}")
