"""The text of a new persona file."""

from collections.abc import Mapping
from typing import Final

import tomlkit

_BLANK: Final = """\
name = ""
aliases = []  # other names that are understood
description = ""
system_prompt = ""  # who it is and how it talks, in a few short sentences

# greeting = "Hello."  # spoken word for word when it opens a conversation
# re_introduction = "You just changed to {persona}. Introduce yourself!"
# color = "cyan"  # or red, green, yellow, blue, magenta
# tools = ["get_time"]  # the only ones it may call
# [sampling]
# text_temperature = 0.7
"""


def new_text(name: str, settings: Mapping[str, str], base: str = _BLANK) -> str:
    """TOML of a persona called `name` with `settings`; the rest as in the TOML `base`, comments included.

    The aliases of `base` stay with it, as no two personas may share one.
    """
    document = tomlkit.parse(base)
    document["name"] = name
    if document.get("aliases"):
        document["aliases"] = []
    for key, value in settings.items():
        document[key] = tomlkit.string(value, multiline="\n" in value)
    return tomlkit.dumps(document)
