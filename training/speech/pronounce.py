"""Words to phones: espeak-ng's IPA, word by word, so that every phone knows its word.

Kokoro and Piper both take espeak-ng IPA; asking for one word at a time costs a little sentence prosody and
buys exact word times, which the text stream of the LM needs.
"""

import json
import os
import re
import subprocess
from pathlib import Path

# Names as they are spoken: espeak-ng spells GLaDOS out and reads HAL's capitals.
OVERRIDES = {
    "glados": "ɡlˈædɑːs",
    "jarvis": "dʒˈɑːɹvɪs",
    "hal": "hˈæl",
    "moshi": "mˈoʊʃi",
    "a": "ɐ",
    "i": "ˌaɪ",
}
# Function words lose their stress inside a sentence, or keep a weak one: without any, Kokoro swallows an "I"
# that begins a line, and whisper does not hear it.
UNSTRESSED = frozenset((
    "the", "to", "of", "and", "for", "in", "on", "at", "is", "are", "am", "was", "were", "be", "been",
    "it", "its", "you", "me", "us", "him", "her", "them", "as", "or", "but", "if", "so", "with", "from",
    "by", "an",
))  # fmt: skip
WEAK = frozenset((
    "i", "my", "your", "we", "he", "his", "she", "they", "that", "this", "not", "do", "does", "did", "can",
    "could", "will", "would", "shall", "should", "have", "has", "had",
))  # fmt: skip
STRESS = re.compile("[ˈˌ]")
WORD = re.compile(r"[A-Za-z][A-Za-z'\-]*")


def normal(word: str) -> str:
    """The bare lower-case word: 'Sir.' -> 'sir'; an empty string where there are no letters."""
    found = WORD.search(word)
    return found.group(0).lower().strip("'-") if found else ""


def pronounce(words: set[str], cache: Path) -> dict[str, str]:
    """IPA (en-us) of each bare word; `cache` is a JSON file that grows."""
    known: dict[str, str] = json.loads(cache.read_text()) if cache.exists() else {}
    todo = sorted(w for w in words if w and w not in known and w not in OVERRIDES)
    if todo:
        text = ".\n\n".join(todo) + ".\n"
        out = subprocess.run(
            ["espeak-ng", "-q", "--ipa", "-v", "en-us"],
            input=text,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        spoken = [line.strip() for line in out.splitlines() if line.strip()]
        if len(spoken) != len(todo):
            raise RuntimeError(f"espeak-ng gave {len(spoken)} pronunciations for {len(todo)} words")
        known.update(zip(todo, spoken, strict=True))
        # Several processes may share the cache: each finds it whole, whoever wrote it last.
        temporary = cache.with_suffix(f".{os.getpid()}")
        temporary.write_text(json.dumps(known, ensure_ascii=False))
        temporary.replace(cache)
    ipa = {**known, **OVERRIDES}
    return {w: _in_a_sentence(w, ipa[w]) for w in words if w}


def _in_a_sentence(word: str, ipa: str) -> str:
    if word in UNSTRESSED:
        return STRESS.sub("", ipa)
    return ipa.replace("ˈ", "ˌ") if word in WEAK else ipa


# IPA symbol -> ARPAbet class, the label set of the codec's phone loss (flite's own phones).
PHONES = (
    "pau", "aa", "ae", "ah", "ao", "aw", "ax", "ay", "b", "ch", "d", "dh", "eh", "er", "ey", "f", "g",
    "hh", "ih", "iy", "jh", "k", "l", "m", "n", "ng", "ow", "oy", "p", "r", "s", "sh", "t", "th", "uh",
    "uw", "v", "w", "y", "z", "zh",
)  # fmt: skip
PHONE_ID = {p: i for i, p in enumerate(PHONES)}
IGNORE = 255  # frames whose phone is not known
_IPA_PHONE = {
    "ə": "ax", "ɐ": "ax", "ʌ": "ah", "ɪ": "ih", "i": "iy", "ɛ": "eh", "e": "ey", "æ": "ae", "ɑ": "aa",
    "ɔ": "ao", "o": "ow", "ʊ": "uh", "u": "uw", "a": "ay", "ɜ": "er", "ɚ": "er", "ɹ": "r", "ɾ": "t", "t": "t",
    "d": "d", "n": "n", "ŋ": "ng", "m": "m", "l": "l", "k": "k", "ɡ": "g", "p": "p", "b": "b", "f": "f",
    "v": "v", "θ": "th", "ð": "dh", "s": "s", "z": "z", "ʃ": "sh", "ʒ": "zh", "h": "hh", "j": "y", "w": "w",
    "ᵻ": "ih", "ʧ": "ch", "ʤ": "jh", "A": "ey", "I": "ay", "W": "aw", "O": "ow", "Q": "ow", "Y": "oy",
}  # fmt: skip
IPA_PHONE = {symbol: PHONE_ID[phone] for symbol, phone in _IPA_PHONE.items()}
