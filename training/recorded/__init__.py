"""Recordings of people: which files of public repositories are taken, who hears them, how they are cut."""
