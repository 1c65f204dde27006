"""Stage 7 in parts: a module for each group of figures, and what they share; run by `training.evaluate`."""
