"""`moshi tools`: what models can call, as people and as programs read it, and calling it by hand."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from moshicli.cli.config import read_settings
from moshicli.cli.confirmation import confirmation, policy_of
from moshicli.cli.environment import Environment
from moshicli.cli.groups import command_group
from moshicli.cli.tool_context import StoredContext
from moshicli.errors import MoshiError, UsageError

if TYPE_CHECKING:
    from moshicli.tools.registry import Registry, Tool

Name = Annotated[str, typer.Argument(metavar="NAME", help="The tool.")]
OpenAiOption = Annotated[bool, typer.Option("--openai", help="JSON in OpenAI's form for function calling.")]


def list_(ctx: typer.Context, openai: OpenAiOption = False) -> None:
    """List the tools: the built-in ones, and your own that config.toml enables."""
    env: Environment = ctx.obj
    registry = load_registry(env)
    if openai:
        env.data(json.dumps([tool.as_function() for tool in registry], ensure_ascii=False))
    elif env.json:
        for tool in registry:
            env.json_line(tool.as_json())
    else:
        calls = {_call_form(tool): tool.description for tool in registry}
        width = max(map(len, calls))
        for call, description in calls.items():
            env.data(f"{call:<{width}}  {description}".rstrip())
        _tell_disabled(env)


def show(ctx: typer.Context, name: Name, openai: OpenAiOption = False) -> None:
    """Show one tool and its arguments."""
    env: Environment = ctx.obj
    tool = load_registry(env).get(name)
    if openai:
        env.json_line(tool.as_function())
    elif env.json:
        env.json_line(tool.as_json())
    else:
        env.data(_call_form(tool))
        env.data(tool.description)
        for argument, schema in tool.parameters["properties"].items():
            about = {key: value for key, value in schema.items() if key != "description"}
            needed = "" if argument in tool.parameters.get("required", ()) else "optional; "
            env.data(f"  {argument}: {needed}{schema.get('description', '')} {json.dumps(about)}")
        env.data(f"  at most {tool.timeout:g} s{'; asks before it is done' if tool.confirm else ''}")


def call(
    ctx: typer.Context,
    name: Name,
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="KEY=VALUE", help="Values are JSON, else text.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")] = False,
) -> None:
    """Call a tool for real, as a model would; its result goes to stdout as JSON."""
    from moshicli.tools.executor import Executor
    from moshicli.tools.outcome import ToolError
    from moshicli.tools.parser import Call

    env: Environment = ctx.obj
    registry = load_registry(env)
    tool = registry.get(name)
    values = _values(arguments or (), tool)
    try:
        tool.arguments.check(values)
    except ToolError as error:
        raise UsageError(f"{name}: {error.detail or error.reason}", f"moshi tools show {name}") from error
    agreed = yes or not tool.confirm or _confirmed(env, tool, values)
    with (
        env.stdout_to_ourselves(),
        Executor(registry, StoredContext(env), confirm=lambda *_: agreed) as executor,
    ):
        outcome = executor.submit(Call(name, values)).result()
    if outcome.printed:
        env.say(outcome.printed.rstrip("\n"))
    if env.json:
        told = (
            {"result": outcome.result} if outcome.ok else {"error": outcome.error, "detail": outcome.detail}
        )
        env.json_line({"name": name, "ok": outcome.ok} | told)
    elif outcome.result is not None:
        env.json_line(outcome.result)
    if not outcome.ok:
        raise MoshiError(f"{name}: {outcome.reason}")


def load_registry(env: Environment) -> "Registry":
    """The built-in tools and those that config.toml enables. Raises `UsageError`."""
    from moshicli.tools.sources import load_tools

    path = env.paths.config / "config.toml"
    enabled = read_settings(path, "tools").get("enabled", [])
    if not isinstance(enabled, list) or not all(isinstance(name, str) for name in enabled):
        raise UsageError(f"{path}: tools.enabled is not a list of names", 'enabled = ["weather"]')
    with env.stdout_to_ourselves():
        return load_tools(enabled, env.paths.config / "tools", env.warn)


def _call_form(tool: "Tool") -> str:
    required = tool.parameters.get("required", ())
    arguments = [f"{name}=" if name in required else f"[{name}=]" for name in tool.parameters["properties"]]
    return " ".join([tool.name, *arguments])


def _tell_disabled(env: Environment) -> None:
    from moshicli.tools.sources import source_names

    enabled = read_settings(env.paths.config / "config.toml", "tools").get("enabled", [])
    if off := [name for name in source_names(env.paths.config / "tools") if name not in enabled]:
        # The whole list, to be copied: what is on stays on.
        all_on = json.dumps([*enabled, *off])
        env.say(f"not enabled: {', '.join(off)} (config.toml: [tools] enabled = {all_on})")


def _values(arguments: Iterable[str], tool: "Tool") -> dict[str, Any]:
    values: dict[str, Any] = {}
    for argument in arguments:
        key, equals, text = argument.partition("=")
        if not equals or not key:
            raise UsageError(f"{argument!r} is not KEY=VALUE", f"moshi tools show {tool.name}")
        if key in values:
            raise UsageError(f"{key} is given twice")
        values[key] = _value(text, tool.parameters["properties"].get(key, {}))
    return values


def _value(text: str, schema: dict[str, Any]) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    # Where text is wanted, `true` and `42` are words.
    return text if schema.get("type") == "string" and not isinstance(value, str) else value


def _confirmed(env: Environment, tool: "Tool", values: dict[str, Any]) -> bool:
    """As in a session, but that it is an error where nobody can be asked."""
    if policy_of(env) == "ask" and (env.stdin is None or not env.stdin.isatty()):
        raise UsageError(f"{tool.name} needs a confirmation, and nobody is there to be asked", "add --yes")
    return confirmation(env)(tool, values)


tools = command_group(
    "What models can call: list, show and call tools.", {"list": list_, "show": show, "call": call}
)
