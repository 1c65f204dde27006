"""Real faults at the seams of a session, and whether each was survived."""
