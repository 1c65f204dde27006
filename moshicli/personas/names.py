"""Names of personas. They are data: compared case-blind, shown as they are, and never used as a path."""

import hashlib
import re
import unicodedata
from typing import Final

LONGEST_NAME: Final = 64  # characters
_LONGEST_SLUG: Final = 40
_INVISIBLE: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
# Explicit direction marks (Unicode Annex 9) could make a terminal show one name as another.
_DIRECTION: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def name_problem(name: str) -> str | None:
    """What keeps `name` from being the name or an alias of a persona, as the end of a sentence."""
    if len(name) > LONGEST_NAME:
        return f"is longer than {LONGEST_NAME} characters ({len(name)})"
    if any(unicodedata.category(letter) in _INVISIBLE or letter in _DIRECTION for letter in name):
        return "has a control character"
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in name):
        return "is empty"
    return None


def name_key(name: str) -> str:
    """What two spellings of one name have in common: case, width and blanks do not count."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def file_name(name: str) -> str:
    """The name of the file that a persona called `name` is written to.

    Its letters and digits, and wherever that is not the whole name a hash of it: equal names share a file,
    different ones do not. `name` may be anything, also what is not UTF-8 on a command line.
    """
    key = name_key(name)
    plain = unicodedata.normalize("NFKD", key).encode("ascii", "ignore").decode()
    slug = re.sub("[^a-z0-9]+", "-", plain)[:_LONGEST_SLUG].strip("-")
    if slug == key:
        return f"{slug}.toml"
    digest = hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()
    return f"{slug or 'persona'}-{digest[:8]}.toml"
