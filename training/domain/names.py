"""Names: of users, of the four personas with a voice of their own, and of personas that speak neutrally."""

import re

PERSONAS = ("Moshi", "JARVIS", "GLaDOS", "HAL")
NEUTRAL = "neutral"

# How a text-to-speech voice is to read the personas' names.
SPOKEN = {"Moshi": "Moshee", "JARVIS": "Jarvis", "GLaDOS": "Gladdoss", "HAL": "Hal"}

_NAMES = """
    Adam Alan Alice Amy Andrea Andrew Anna Anthony Arthur Barbara Ben Betty Bob Brian Carl Carol Charles
    Charlie Chris Clara Daniel David Diana Donald Dora Dorothy Edward Eleanor Elizabeth Emily Emma Eric
    Eva Felix Frank Fred George Grace Greta Hannah Harry Helen Henry Hugo Ian Irene Isabel Ivan Jack
    Jacob James Jane Jason Jennifer Jessica Joe John Jonathan Joseph Julia Karen Kate Kevin Laura Leo
    Linda Lisa Louis Lucas Lucy Margaret Maria Mark Martin Mary Matthew Max Melissa Michael Monica Nancy
    Natalie Nathan Nicholas Nina Nora Oliver Olivia Oscar Patricia Patrick Paul Peter Philip Rachel
    Rebecca Richard Robert Roger Rosa Ruth Sally Samantha Samuel Sandra Sarah Simon Sophia Stella
    Steven Susan Teresa Thomas Tim Tina Tom Vanessa Victor Victoria Vincent Walter Wendy William
    Zoe
"""
_NEUTRAL_NAMES = """
    Ada Aiden Alba Alfred Alma Amber Angel Apollo Archer Aria Ariel Artemis Ash Aspen Astra Athena Atlas
    Aurora Avery Axel Bailey Barker Basil Beacon Bella Berry Bishop Blake Blue Bolt Breeze Bridget Brook
    Bruno Buddy Butler Button Captain Casper Cedar Chip Cinder Circe Cleo Clover Coach Comet Cookie
    Cooper Copper Coral Cosmo Crystal Daisy Dakota Dante Dash Delta Dexter Doctor Domino Dot Dusty Echo
    Eden Elara Ember Fable Falcon Fern Finch Flint Flora Forest Fox Friday Gale Gatsby Genie Ginger
    Gizmo Guide Guru Harbor Harper Hazel Helper Hera Hermes Holly Hunter Indigo Iris Ivy Jade Jasper Jet
    Jewel Juniper Juno Jupiter Karma Kepler Kit Lark Lemon Lexi Lily Logan Lotus Luna Lyra Mabel Magnus
    Maple Marlow Marvin Master Maya Mentor Mercury Merlin Milo Mimi Mint Misty Moss Nemo Nero Nova Oak
    Olive Opal Orbit Orion Otto Pearl Penny Pepper Phoenix Pilot Pip Pixel Poppy Professor Quill Quincy
    Raven Reed Remy River Robin Robot Rocket Rose Ruby Rusty Sage Sandy Scout Shadow Shelby Sherlock
    Sirius Sky Solo Sparky Spencer Spirit Star Storm Sunny Tango Teacher Terra Theo Titan Topaz Tutor
    Vega Velvet Venus Violet Watson Willow Winston Wizard Wren Zara Zed Zelda Zephyr Ziggy
"""
_HELD_OUT_NEUTRAL_NAMES = """
    Amos Bramble Cassius Dorian Fiona Galaxy Hector Lumen Marble Nimbus Oracle Pascal Quartz Socrates
    Tessa
"""

NAMES = tuple(_NAMES.split())
"""First names of users."""

NEUTRAL_NAMES = tuple(_NEUTRAL_NAMES.split())
"""Names of personas that speak in the neutral voice; HELD_OUT_NEUTRAL_NAMES are never trained on."""

HELD_OUT_NEUTRAL_NAMES = tuple(_HELD_OUT_NEUTRAL_NAMES.split())


def voice_of(persona: str) -> str:
    """The voice that speaks for a persona: its own for the four, else the neutral one."""
    return persona if persona in PERSONAS else NEUTRAL


def spoken(text: str) -> str:
    """The text as a text-to-speech voice must read it: persona names spelled by sound."""
    return re.sub("|".join(SPOKEN), lambda match: SPOKEN[match.group(0)], text)
