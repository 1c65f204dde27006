"""How a user's words are written by the model, and so remembered and told in prompts."""

from training.domain.names import NAMES, PERSONAS


def transcript(text: str) -> str:
    """A user's words as the model writes them while it listens: no marks, and capitals for names only."""
    words = [w.strip(".,?!") for w in text.split()]
    if words and words[0][1:].islower() and words[0] not in NAMES and words[0] not in PERSONAS:
        words[0] = words[0].lower()
    return " ".join(words)
