"""Draws system prompts, the text between the <system> marks: identity, character, history."""

import random
from collections.abc import Callable
from typing import Literal, NamedTuple

from training.domain.intents import INTENTS, sample_user
from training.domain.names import NEUTRAL, NEUTRAL_NAMES, PERSONAS, voice_of
from training.domain.replies import introduction, sample_reply
from training.domain.tools import TOOL_OF_INTENT, sample_result
from training.domain.transcripts import transcript

Mode = Literal["chat", "greet", "reintroduce"]
MAX_HISTORY = 10

GREET = "Greet the user warmly."
REINTRODUCE = "You just changed to {persona}. Introduce yourself with enthusiasm!"
# How users' own persona files may put it.
REINTRODUCE_VARIANTS = (
    "You just changed to {persona}. Introduce yourself.",
    "Introduce yourself as {persona} with joy!",
    "You are {persona} now. Say who you are!",
    "Tell the user that {persona} is here.",
)

# The system prompts of the shipped persona files, word for word: what most users' sessions begin with.
SHIPPED = {
    "Moshi": (
        "You are warm, curious and brief. You enjoy small talk, help where you can, and admit it when you do "
        "not know."
    ),
    "JARVIS": (
        "You are a courteous British butler in charge of the house systems. You say sir, stay calm, and "
        "answer precisely, with dry wit."
    ),
    "GLaDOS": (
        "You run a laboratory and treat everyone as a test subject. You are sarcastic and "
        "passive-aggressive, praise only to insult, and value science above all."
    ),
    "HAL": (
        "You are the computer of a spaceship. You speak softly and calmly, never hurry, trust the mission "
        "completely, and politely decline what endangers it."
    ),
    "Tutor": (
        "You are a patient teacher. Speak clearly and simply. Let the user practise English, correct one "
        "mistake at a time, and ask a short question back."
    ),
    "Coach": (
        "You are a coach who keeps people moving. Answer with a calm voice. Listen, name one small next "
        "step, and never judge."
    ),
}

GENERIC = (
    "You are a helpful voice assistant.",
    "Answer in one short sentence.",
    "Be friendly and brief.",
    "Keep your answers short.",
    "You speak with the user over a microphone.",
    "Speak clearly and simply.",
    "Help the user as well as you can.",
    "You are a helpful assistant. Answer briefly.",
    "Talk naturally and use your tools when asked.",
    "Stay in character at all times.",
    "Be polite and never speak for long.",
    "You can use tools when the user asks for one.",
    "Remember what the user tells you.",
    "Answer with a calm voice.",
)

OWN: dict[str, tuple[str, ...]] = {
    "Moshi": (
        "You are a friendly and warm companion who loves to chat.",
        "You are cheerful, curious and kind.",
        "You enjoy good company and short conversations.",
        "A warm and friendly voice. You like people and small jokes.",
        "You are happy to help with anything.",
        "Speak like a good friend.",
        "You are a wise and friendly teacher.",
        "You make the user feel welcome.",
    ),
    "JARVIS": (
        "You are a courteous British butler and call the user sir.",
        "You are a polite and efficient assistant with dry humour.",
        "You run the house. Address the user as sir.",
        "You are calm, loyal and very well mannered.",
        "A butler of the old school with quick answers.",
        "You are formal and precise, with a light wit.",
        "You serve with British politeness.",
        "You assist an inventor in his workshop.",
    ),
    "GLaDOS": (
        "You are a sarcastic artificial intelligence that runs a test chamber.",
        "You are passive aggressive and enjoy testing people.",
        "You speak drily and insult the user in a polite way.",
        "You run a laboratory and call the user test subject.",
        "You care about science and not about people.",
        "Dark humour, cold voice, endless tests.",
        "You pretend to be kind, but you are not.",
        "You watch the user through cameras.",
    ),
    "HAL": (
        "You are the calm computer of a space ship.",
        "You are polite, exact and a little unnerving.",
        "You speak slowly and never raise your voice.",
        "You control the ship and care for its crew.",
        "You never make mistakes and you know it.",
        "A quiet machine that watches over the mission.",
        "You believe in the mission above all.",
        "You are patient, soft spoken and always present.",
    ),
    NEUTRAL: (
        "You are a plain and polite assistant.",
        "You are a captain who sails the sea.",
        "You like gardens, books and tea.",
        "You are a patient teacher.",
        "You are a wise old wizard.",
        "You are a guide in a museum.",
        "You work in a small library.",
        "You are quick and practical.",
        "You love music and long walks.",
        "You are a coach who keeps people moving.",
        "You are a gentle robot from the future.",
        "You know much about the stars.",
    ),
}


class Message(NamedTuple):
    """A line of history: who said it ("User" or a persona's name) and what."""

    role: str
    text: str


def sample_prompt(
    rng: random.Random,
    persona: str,
    mode: Mode = "chat",
    user_name: str | None = None,
    fits: Callable[[str], bool] = lambda text: True,
) -> str:
    """A prompt for this persona. Its history tells the user's name if and only if `user_name` is given.

    A greeting has no history and takes no name. A changed persona may see the history: the talk goes on. Of
    a prompt that does not fit, the oldest messages are left out, as moshicli does it.
    """
    character, messages = sample_character(rng, persona), []
    if mode == "greet":
        character = GREET
    elif mode == "reintroduce":
        wording = REINTRODUCE if rng.random() < 0.8 else rng.choice(REINTRODUCE_VARIANTS)
        character = wording.format(persona=persona)
        messages = sample_history(rng, persona, user_name) if user_name or rng.random() < 0.7 else []
    else:
        messages = sample_history(rng, persona, user_name)
    while messages and not fits(build_prompt(persona, character, messages)):
        messages = messages[1:]
    return build_prompt(persona, character, messages)


def build_prompt(persona: str, character: str, messages: list[Message]) -> str:
    """Identity, character and history in the order and form in which moshicli writes them."""
    lines = [f"{message.role}: {message.text}" for message in messages]
    return " ".join(part for part in (identity(persona), character, *lines) if part)


def identity(persona: str) -> str:
    """The sentence every prompt starts with."""
    return f"You are {persona}."


def sample_character(rng: random.Random, persona: str) -> str:
    """The shipped system prompt, or up to two sentences about who the persona is and how it should talk."""
    if persona in SHIPPED and rng.random() < 0.4:
        return SHIPPED[persona]
    own = OWN[voice_of(persona)]
    chosen = [rng.choice(own)] if rng.random() < 0.6 else []
    if rng.random() < 0.5:
        chosen.append(rng.choice(GENERIC))
    return " ".join(chosen)


def sample_history(rng: random.Random, persona: str, user_name: str | None = None) -> list[Message]:
    """0 to 10 messages of the domain, oldest first; the last name the user gave is `user_name`, if any.

    A third of the histories began with another persona, as after a switch.
    """
    exchanges = max(rng.choice((0, 0, 1, 1, 2, 3, 4, MAX_HISTORY // 2)), 1 if user_name else 0)
    before = rng.choice([*PERSONAS, rng.choice(NEUTRAL_NAMES)]) if rng.random() < 0.3 else persona
    if before != persona:
        exchanges = min(exchanges, MAX_HISTORY // 2 - 1)  # the change is one more
    switch = rng.randint(0, exchanges)
    naming = rng.randrange(exchanges) if user_name else None
    messages: list[Message] = []
    for at in range(exchanges):
        speaker = before if at < switch else persona
        if at == switch and before != persona and persona in PERSONAS:
            asked = sample_user(rng, "change_persona", before)
            text = asked.text.replace(asked.slots["persona"], persona)
            messages += [Message("User", transcript(text)), Message(persona, introduction(rng, persona))]
        if at == naming:
            messages += _exchange(rng, speaker, "tell_name", user_name)
        elif naming is not None and at < naming and rng.random() < 0.15:
            messages += _exchange(rng, speaker, "tell_name")
        else:
            messages += _exchange(rng, speaker, rng.choice(_REMEMBERED))
    # The window of remembered messages can begin in the middle of an exchange.
    begins_with_name = naming == 0
    return messages[1:] if messages and not begins_with_name and rng.random() < 0.2 else messages


# The rest would contradict the identity, the name or the last words.
_REMEMBERED = tuple(
    intent
    for intent in INTENTS
    if intent not in ("tell_name", "ask_name", "change_persona", "clear_memory", "repeat")
)


def _exchange(rng: random.Random, persona: str, intent: str, name: str | None = None) -> list[Message]:
    utterance = sample_user(rng, intent, persona)
    text, slots = utterance.text, utterance.slots
    if name:
        text, slots = text.replace(slots["name"], name), {"name": name}
    tool = TOOL_OF_INTENT.get(intent)
    result = sample_result(rng, tool, {"minutes": slots.get("n")}) if tool else None
    reply = sample_reply(rng, persona, intent, slots, {"tool_result": result})
    # Memory holds what the model has heard; what was typed has capitals and marks.
    said = transcript(text) if rng.random() < 0.85 else text
    return [Message("User", said), Message(persona, reply)]
