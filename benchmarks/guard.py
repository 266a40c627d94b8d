"""
A short run that fails only where we have become half as fast beside a peer as was recorded.

Knows what is told by noise and what is not: of several rounds the one that is best for us counts,
so that other work on the machine, which comes and goes, fails nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from random import Random
from typing import Any

from .measuring import OURS, Figures

ROUNDS = 4
#: The share of the recorded ratio that has to be reached.
SHARE = 0.5


def measure() -> Figures:
    """Return the figures of a short run, of everything but whole processes."""
    from . import bulk, whole_case, working_days  # noqa: PLC0415  # they need the peers

    dice = Random(ROUNDS)
    return {
        **working_days.measure(ROUNDS, dice),
        **whole_case.measure(ROUNDS, dice),
        **bulk.measure(ROUNDS, dice),
    }


def fallen(figures: Figures, record: Mapping[str, Any]) -> Iterator[str]:
    """Yield a sentence for each peer beside whom we have become much slower than is recorded."""
    recorded = {(row["what"], row["candidate"]): row["times_ours"] for row in _rows(record)}
    for what, group in figures.items():
        for candidate, theirs in group.items():
            before = recorded.get((what, candidate), {}).get("median")
            if candidate == OURS or before is None:
                continue
            best = max(their / our for our, their in zip(group[OURS], theirs, strict=True))
            if best < SHARE * before:
                told = f"{best:.3g} times ours at best; recorded is {before:.3g}"
                yield f"{what}, {candidate}: {told}"


def _rows(record: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """Return the rows of a record that a short run measures again."""
    return (*record["working_days"], *record["whole_case"], *record["bulk"])
