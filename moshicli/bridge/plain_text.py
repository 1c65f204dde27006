"""Text in the characters that a tokenizer has."""

import unicodedata
from collections.abc import Callable
from typing import Final

_PLAIN: Final = {
    **dict.fromkeys("’‘‛ʼ′`´", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑−", "-"),
    **dict.fromkeys('"()[]{}¡¿–—', " "),
    "…": ".",
    ";": ",",
    "%": " percent",
    "&": " and ",
    "+": " plus ",
    "=": " equals ",
    "@": " at ",
    "²": " squared",
    "³": " cubed",
    "ß": "ss",
    **dict(zip("æÆœŒ", ("ae", "Ae", "oe", "Oe"), strict=True)),
    **dict(zip("øØłŁđĐı", "oOlLdDi", strict=True)),
}
"""What Unicode does not take apart, or not into what would be read for it."""

_UNSEEN: Final = ("Mn", "Me", "Cc", "Cf")
"""Categories of what is no character by itself: accents, joiners, control codes."""


def in_plain(text: str, lacks: Callable[[str], bool]) -> tuple[str, str]:
    """`text`, plainer where the tokenizer `lacks` characters of it, and those that it has nothing for.

    They are left out; the space in their place keeps apart what was apart.
    """
    if not lacks(text):
        return text, ""
    plain = {character: _plain(character, lacks) for character in dict.fromkeys(text)}
    lost = "".join(character for character, written in plain.items() if written is None)
    return "".join(" " if (written := plain[character]) is None else written for character in text), lost


def _plain(character: str, lacks: Callable[[str], bool]) -> str | None:
    if not lacks(character):
        return character
    plainer = _plainer(character)
    if plainer == character:
        return None
    # What is plainer may be lacking as well: of curly quotes, straight ones, and of those, a space.
    written, lost = in_plain(plainer, lacks)
    return None if lost else written


def _plainer(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", character)
    return "".join(part for part in parts if unicodedata.category(part) not in _UNSEEN)
