"""
Figures taken in rounds, and how the candidates of one comparison relate.

Each round asks every candidate, in a random order of its own, because a machine's clock and load
change while it measures: candidates that take turns share both.  Only ratios mean anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from statistics import quantiles
from typing import Any, NamedTuple

#: The candidate that every other one is set against.
OURS = "complaintrules"

#: Takes one figure of one candidate.
Task = Callable[[], float]
#: What is compared, and then which candidate.
Tasks = Mapping[str, Mapping[str, Task]]
#: The figures of every round, in the order of the rounds.
Figures = dict[str, dict[str, list[float]]]


class Spread(NamedTuple):
    """The median of some figures and the quartiles on both sides of it."""

    lower: float
    median: float
    upper: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> Spread:
        """Return the quartiles of two figures or more."""
        return cls(*quantiles(figures, n=4, method="inclusive"))


def interleaved(tasks: Tasks, rounds: int, dice: Random) -> Figures:
    """Return the figures of *rounds* rounds; what is compared with each other runs back to back."""
    taken: Figures = {what: {each: [] for each in group} for what, group in tasks.items()}
    for _ in range(rounds):
        for what in dice.sample(list(tasks), len(tasks)):
            for candidate in dice.sample(list(tasks[what]), len(tasks[what])):
                taken[what][candidate].append(tasks[what][candidate]())
    return taken


def compared(figures: Figures, unit: str) -> list[dict[str, Any]]:
    """Return a row for each candidate: its figures, and how many times ours they are."""
    return [
        {
            "what": what,
            "candidate": candidate,
            unit: dict(zip(Spread._fields, map(_rounded, Spread.of(taken)), strict=True)),
            "times_ours": dict(_times_ours(group[OURS], taken)),
        }
        for what, group in figures.items()
        for candidate, taken in group.items()
    ]


def _times_ours(ours: Sequence[float], theirs: Sequence[float]) -> Iterator[tuple[str, Any]]:
    """
    Yield the ratio of the medians, and the quartiles of the ratios of single rounds.

    It is worked out as our share of theirs, which stays sound where ours is next to nothing; a
    share of nothing or less, which noise can give, has no ratio and yields None.
    """
    shares = Spread.of([our / their for our, their in zip(ours, theirs, strict=True)])
    share = Spread.of(ours).median / Spread.of(theirs).median
    ratios = Spread(lower=shares.upper, median=share, upper=shares.lower)
    for name, value in ratios._asdict().items():
        yield name, _rounded(1 / value) if value > 0 else None


def _rounded(figure: float) -> float:
    """Return *figure* to four significant digits, more than any of them deserves."""
    return float(f"{figure:.4g}")
