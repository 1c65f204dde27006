"""What each persona says. Data only: one module a persona, one list of lines an intent.

Slots: {name} (user), {persona} (its own name, neutral voice only), {time}, {date}, {side}, {value},
{duration}, {Duration} (starts a sentence), {counted}, {last} (its previous reply). Keys beside the intents:
`greeting` (opens a session), `introduction` (just became this persona), `ask_name_unknown`, `repeat_empty`
(nothing said yet), `list_personas_more` (the user has personas of their own) and `error` (a tool failed).
All lines are our own.
"""

from training.domain.characters import glados, hal, jarvis, moshi, neutral

LINES: dict[str, dict[str, tuple[str, ...]]] = {
    "Moshi": moshi.LINES,
    "JARVIS": jarvis.LINES,
    "GLaDOS": glados.LINES,
    "HAL": hal.LINES,
    "neutral": neutral.LINES,
}
