"""Personas: what they are and where they are kept."""

from moshicli.personas.persona import Persona
from moshicli.personas.store import DEFAULT_PERSONA, PersonaStore

__all__ = ["DEFAULT_PERSONA", "Persona", "PersonaStore"]
