"""Which turns of a script are played, in which order."""

from collections.abc import Iterator, Sequence
from itertools import count, cycle, islice

from moshicli.errors import UsageError
from moshicli.soak.script import Turn


def planned(turns: Sequence[Turn], number: int | None, changes: int | None) -> Iterator[Turn]:
    """`number` turns (None: without end) of the script, over and over.

    With `changes`, that many of them change the persona, evenly spread; both kinds of turns keep the script's
    order. Raises `UsageError` where the script or the number does not allow it.
    """
    if changes is None:
        return islice(cycle(turns), number)
    changing = [turn for turn in turns if turn.persona]
    others = [turn for turn in turns if not turn.persona]
    if number is None:
        raise UsageError("--persona-changes is a part of --turns", "give --turns, or leave it out")
    if changes > number:
        raise UsageError(f"{number} turns cannot change the persona {changes} times", "give more --turns")
    if (changes and not changing) or (changes < number and not others):
        kind = "no turn that changes the persona" if changes and not changing else "only persona changes"
        raise UsageError(f"the script has {kind}", "add turns to it, or leave out --persona-changes")
    return _spread(cycle(changing), cycle(others), number, changes)


def _spread(changing: Iterator[Turn], others: Iterator[Turn], number: int, changes: int) -> Iterator[Turn]:
    """The k-th of n turns is a change where k * changes / n passes the middle between two whole numbers."""
    for at in islice(count(), number):
        before, after = ((2 * changes * k + number) // (2 * number) for k in (at, at + 1))
        yield next(changing) if after > before else next(others)
