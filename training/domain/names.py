"""Names: of users, of the four personas with a voice of their own, and of personas that speak neutrally."""

import re

PERSONAS = ("Moshi", "JARVIS", "GLaDOS", "HAL")
NEUTRAL = "neutral"
PERSON = "person"
"""The speaker of what people have recorded."""

# How a text-to-speech voice is to read the personas' names.
SPOKEN = {"Moshi": "Moshee", "JARVIS": "Jarvis", "GLaDOS": "Gladdoss", "HAL": "Hal"}

_NAMES = """
    Aaron Adam Alan Alex Alice Amanda Amy Andrea Andrew Anna Anthony Arthur Ashley Barbara Ben Beth
    Betty Bill Bob Brandon Brian Bruce Carl Carol Caroline Charles Charlie Chloe Chris Claire Clara
    Daniel David Dennis Diana Donald Dora Dorothy Doug Dylan Edward Eleanor Elizabeth Ella Emily Emma
    Eric Ethan Eva Felix Frank Fred Gary Gavin George Gordon Grace Greg Greta Gwen Hannah Harry Helen
    Henry Hugo Ian Irene Isaac Isabel Ivan Jack Jacob Jake James Jane Jason Jeff Jennifer Jeremy Jessica
    Jill Jim Joe John Jonathan Joseph Josh Judy Julia Justin Karen Kate Katie Keith Kelly Kevin Kyle
    Larry Laura Lauren Leo Liam Linda Lisa Louis Lucas Lucy Luke Margaret Maria Mark Martin Mary Matthew
    Max Megan Melissa Mia Michael Mike Molly Monica Nancy Naomi Natalie Nathan Neil Nicholas Nick Nina
    Noah Nora Oliver Olivia Oscar Owen Patricia Patrick Paul Peter Philip Phoebe Rachel Ralph Rebecca
    Richard Rita Robert Roger Rosa Ruth Ryan Sally Sam Samantha Samuel Sandra Sarah Scott Sean Sharon
    Simon Sophia Sophie Stella Steven Stuart Susan Teresa Thomas Tim Tina Toby Todd Tom Tony Tracy Tyler
    Valerie Vanessa Victor Victoria Vincent Walter Wayne Wendy William Zoe
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
