"""Soak: scripted spoken turns through the whole conversation, checked and measured, for minutes or hours."""
