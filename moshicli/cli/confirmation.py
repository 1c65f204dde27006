"""Whether tools that ask first may do their work."""

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from moshicli.cli.config import read_settings
from moshicli.cli.environment import Environment
from moshicli.errors import UsageError

if TYPE_CHECKING:
    from moshicli.tools.registry import Tool

_POLICIES: Final = ("ask", "allow", "deny")


def policy_of(env: Environment) -> str:
    """`confirm` in the table [tools] of config.toml.

    "ask" (the default) asks on the terminal, and refuses where there is none; "allow" and "deny" never ask.
    Raises `UsageError` for any other value.
    """
    path = env.paths.config / "config.toml"
    policy = read_settings(path, "tools").get("confirm", "ask")
    if policy not in _POLICIES:
        raise UsageError(f"{path}: tools.confirm is not one of {', '.join(_POLICIES)}", 'confirm = "ask"')
    return str(policy)


def confirmation(env: Environment) -> "Callable[[Tool, Mapping[str, Any]], bool]":
    """Whether a tool that asks first may do its work, by the user's policy. Raises `UsageError`."""
    from moshicli.tools.executor import CONFIRM_SECONDS

    policy = policy_of(env)

    def confirm(tool: "Tool", arguments: Mapping[str, Any]) -> bool:
        if policy != "ask":
            return policy == "allow"
        call = f"{tool.name} {json.dumps(arguments)}" if arguments else tool.name
        return env.ask(f"{call}: do it?", CONFIRM_SECONDS)

    return confirm
